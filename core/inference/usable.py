"""Images of which somebody knows that parts show no ground: cloud, smoke, glare."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..raster.grid import Grid
from ..raster.source import Bools, Bytes, Hiding, ImageSource
from .buildings import BuildingMask, open_buildings


class Usable:
    """An image without what cannot be judged; a `strip.Source`.

    Args:
        image: the image.
        mask: marks what cannot be judged, on the image's grid.
    """

    def __init__(self, image: ImageSource, mask: BuildingMask) -> None:
        self.grid: Grid = image.grid
        self.depth = image.depth
        self._image, self._mask = image, mask

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """See `ImageSource.read`; what is marked has no data."""
        values, valid = self._image.read(window)
        marked, known = self._mask.read(window)
        # Beyond a mask raster nobody has said anything against the image.
        hidden = marked & known
        values[:, hidden] = 0
        return values, valid & ~hidden


def hiding(unusable: str | None) -> Hiding | None:
    """Return what keeps a mask out of the stretch of an image, see `open_image`.

    Clouds that are brighter than the ground would take its contrast, also where nobody looks.
    """
    if unusable is None:
        return None

    @contextmanager
    def on(grid: Grid) -> Iterator[Callable[[Window], Bools]]:
        with ExitStack() as stack:
            try:
                mask = stack.enter_context(open_buildings(unusable, grid))
            except InputError:
                # It may lie beside this image and on the other: `without` says if it is no mask.
                yield lambda window: np.zeros((int(window.height), int(window.width)), np.bool_)
                return
            yield lambda window: np.logical_and(*mask.read(window))

    return on


@contextmanager
def without(image: ImageSource, unusable: str | None) -> Iterator[ImageSource | Usable]:
    """Give an image without what a mask marks.

    Args:
        image: open.
        unusable: polygons, or a raster that is not 0 there; None marks nothing.

    Raises:
        InputError: neither a raster nor polygons, or not georeferenced.
    """
    if unusable is None:
        yield image
        return
    with open_buildings(unusable, image.grid) as mask:
        yield Usable(image, mask)
