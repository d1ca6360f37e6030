"""Many scenes as one image, put together window by window while it is read.

The mosaic has the grid of its finest scene, so that no detail is lost and that scene, with all that
share its lattice of pixels, is read as it is; the others are warped onto it. Where scenes overlap
the last one that has data there is seen. No scene is cut, and none is seen twice, so neither are
its buildings.

No virtual raster (VRT) of GDAL does this: it would let the black collar of one scene, if nobody
declared it, hide what the scene below shows, and a damaged scene would not be named.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from affine import Affine
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..naming import counted
from ..sentences import say
from .grid import SNAP, Grid, describe, meet, name_of, reproject_bounds
from .pixels import FRINGE, REACH, Bools, Pixels, Raster, Values, collars, grown, inner
from .placement import open_placed, source_of
from .validity import NoData

MOST_OPEN = 32
"""Scenes that are kept open at once: neither files nor memory grow with their number."""

SAME_SIZE = 1.01
"""Pixels no larger than this many times the finest are as fine: projections differ by as much."""

LEAST_SHARE = 0.01
"""Scenes that fill less of the rectangle around them than this are not of one place."""


@dataclass(frozen=True)
class Scene:
    """What is known of a scene before its pixels are read.

    Args:
        path: file or address.
        grid: its own.
        bands: how many it has.
        dtype: of its pixels.
    """

    path: str
    grid: Grid
    bands: int
    dtype: str

    @classmethod
    def of(cls, path: str) -> Scene:
        """Look at a scene.

        Raises:
            InputError: it cannot be opened, or its place on the ground is not known.
        """
        with open_placed(path) as dataset:
            own = source_of(dataset)
            return cls(path, Grid.of(dataset), own.count, own.dtypes[0])

    def box_on(self, grid: Grid) -> Window:
        """Return the pixels of a grid, or beyond its edges, that the scene touches.

        Raises:
            InputError: it has no place in the grid's CRS.
        """
        bounds = reproject_bounds(self.grid.bounds, self.grid.crs, grid.crs)
        left, top = ~grid.transform * (bounds[0], bounds[3])
        right, bottom = ~grid.transform * (bounds[2], bounds[1])
        if not all(map(math.isfinite, (left, top, right, bottom))):
            raise InputError(
                say(
                    "'{path}' has no place in {crs}, the reference system of the other images:"
                    " check its own.",
                    path=self.path,
                    crs=name_of(grid.crs),
                )
            )
        first, above = math.floor(left + SNAP), math.floor(top + SNAP)
        return Window(
            first, above, math.ceil(right - SNAP) - first, math.ceil(bottom - SNAP) - above
        )


class Mosaic:
    """Scenes as one image; a `Pixels`.

    Args:
        scenes: later ones lie on top.
        grid: what windows count on.
        bands: three band numbers.
        nodata: finds what each scene does not say of its no-data; None believes them.
    """

    def __init__(
        self,
        scenes: Sequence[Scene],
        grid: Grid,
        bands: Sequence[int],
        nodata: NoData | None = None,
    ) -> None:
        self.grid, self.count = grid, len(scenes)
        self.dtype: np.dtype[Any] = np.dtype(scenes[0].dtype)
        self._scenes, self._bands, self._nodata = scenes, bands, nodata
        self._boxes = [scene.box_on(grid) for scene in scenes]
        self._warped = [scene.grid.shift_on(grid) is None for scene in scenes]
        self._open: OrderedDict[int, tuple[Pixels, ExitStack]] = OrderedDict()

    def read(self, window: Window) -> tuple[Values, Bools]:
        """See `Pixels`.

        Raises:
            InputError: a scene is damaged there.
        """
        shown = [index for index, box in enumerate(self._boxes) if _touch(box, window)]
        if len(shown) == 1:
            return self._scene(shown[0], window)
        wide = grown(window, REACH)
        shape = (int(wide.height), int(wide.width))
        values = np.zeros((len(self._bands), *shape), self.dtype)
        valid, clear = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        for index in reversed(shown):
            theirs, known = self._scene(index, wide)
            # Collars, and edges, are seen only where no scene shows anything better.
            good = known & ~collars(theirs, known)
            if self._warped[index]:
                good = _without_edge(good)
            seen = (good & ~clear) | (known & ~valid)
            np.copyto(values, theirs, where=seen)
            valid |= known
            clear |= good
        return values[inner(REACH)], valid[inner(REACH)]

    def onto(self, grid: Grid) -> Mosaic:
        """See `Pixels`; each scene is warped once, from its own pixels."""
        return Mosaic(self._scenes, grid, self._bands, self._nodata)

    def close(self) -> None:
        """See `Pixels`."""
        while self._open:
            self._open.popitem()[1][1].close()

    def _scene(self, index: int, window: Window) -> tuple[Values, Bools]:
        if index not in self._open:
            while len(self._open) >= MOST_OPEN:
                self._open.popitem(last=False)[1][1].close()
            self._open[index] = self._opened(index)
        self._open.move_to_end(index)
        return self._open[index][0].read(window)

    def _opened(self, index: int) -> tuple[Pixels, ExitStack]:
        with ExitStack() as stack:
            path = self._scenes[index].path
            prepare = None if self._nodata is None else self._nodata.prepared
            opened = open_placed(path, Resampling.cubic, prepare)
            raster = Raster(opened, path, self._bands)
            stack.callback(raster.close)
            placed = raster.onto(self.grid)
            stack.callback(placed.close)
            return placed, stack.pop_all()


def look_at(paths: Sequence[str]) -> list[Scene]:
    """Look at the scenes of one mosaic.

    Raises:
        InputError: one cannot be used, or they differ in bands or bit depth.
    """
    scenes = [Scene.of(path) for path in paths]
    first = scenes[0]
    for scene in scenes:
        if (scene.bands, scene.dtype) != (first.bands, first.dtype):
            raise InputError(
                say(
                    "'{path}' has {bands} of {dtype} and '{path_2}' has {bands_2} of {dtype_2}:"
                    " choose scenes of one kind, or convert them first (Raster > Conversion >"
                    " Translate).",
                    path=scene.path,
                    bands=counted(scene.bands, "band", "bands"),
                    dtype=scene.dtype,
                    path_2=first.path,
                    bands_2=first.bands,
                    dtype_2=first.dtype,
                )
            )
    return scenes


def near(scenes: Sequence[Scene], grid: Grid) -> list[Scene]:
    """Return the scenes that touch a grid; all of them if none does."""
    return [scene for scene in scenes if _touch(scene.box_on(grid), grid.window)] or list(scenes)


def mosaic_of(
    scenes: Sequence[Scene], bands: Sequence[int], nodata: NoData | None = None
) -> Mosaic:
    """Put scenes together on the grid of the finest of them.

    Raises:
        InputError: one lies far from the others.
    """
    sizes = [math.hypot(*scene.grid.gsd()) for scene in scenes]
    finest = next(
        scene.grid for scene, size in zip(scenes, sizes) if size <= min(sizes) * SAME_SIZE
    )
    boxes = [scene.box_on(finest) for scene in scenes]
    left = min(box.col_off for box in boxes)
    top = min(box.row_off for box in boxes)
    width = max(box.col_off + box.width for box in boxes) - left
    height = max(box.row_off + box.height for box in boxes) - top
    if sum(box.width * box.height for box in boxes) < LEAST_SHARE * width * height:
        raise _far_away(scenes, boxes)
    transform = finest.transform * Affine.translation(left, top)
    return Mosaic(scenes, Grid(finest.crs, transform, width, height), bands, nodata)


def _far_away(scenes: Sequence[Scene], boxes: Sequence[Window]) -> InputError:
    centres = np.array([(box.col_off + box.width / 2, box.row_off + box.height / 2)
                        for box in boxes])  # fmt: skip
    distances = np.hypot(*(centres - np.median(centres, axis=0)).T)
    stray = scenes[int(np.argmax(distances))]
    return InputError(
        say(
            "'{path}' covers {bounds} ({crs}), far from the other scenes: choose scenes of one"
            " place.",
            path=stray.path,
            bounds=describe(stray.grid.bounds),
            crs=name_of(stray.grid.crs),
        )
    )


def _without_edge(good: Bools) -> Bools:
    """Leave out the edge of a warped scene: there it was interpolated from too few pixels."""
    square = np.ones((2 * FRINGE + 1, 2 * FRINGE + 1), np.uint8)
    return np.asarray(cv2.erode(good.astype(np.uint8), square)) > 0


def _touch(a: Window, b: Window) -> bool:
    shared = meet(a, b)
    return bool(shared.width > 0 and shared.height > 0)
