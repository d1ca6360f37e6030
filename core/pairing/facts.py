"""What is known about both images of a pair."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..raster.grid import Grid
from ..raster.placement import note_of, open_placed, source_of
from ..raster.scenes import scenes_of
from ..raster.source import image_grid
from . import clouds
from .dates import Taken, taken

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class File:
    """What a file says of itself.

    Args:
        path: a file, or a folder or list of scenes.
        grid: its own pixels, or the mosaic's.
        bands: how many.
        kind: numpy name of the pixel type.
        date: when it was taken, if known.
        note: what to know about its place, see `placement.note_of`.
    """

    path: str
    grid: Grid
    bands: int
    kind: str
    date: Taken | None
    note: str = ""

    @classmethod
    def of(cls, path: str) -> File:
        """Read a file's own words.

        Raises:
            InputError: it cannot be opened.
        """
        first = scenes_of((path,))[0]
        with open_placed(first) as placed:
            own, note = source_of(placed), note_of(placed)
            return cls(path, image_grid(path), own.count, own.dtypes[0], taken(path), note)

    @property
    def gsd(self) -> float:
        """Return the mean ground sampling distance in metres."""
        return sum(self.grid.gsd()) / 2


@dataclass(frozen=True)
class Masks:
    """What cannot be judged, on the cells: `pre` and `post` alone, and `joint`, the worst of both.

    Shares are of the cells where the image has data.
    """

    pre: Bytes
    post: Bytes

    @property
    def joint(self) -> Bytes:
        """Return the mask of the pair: what one image shows badly cannot be compared."""
        return np.where(self.post != clouds.USABLE, self.post, self.pre)

    @staticmethod
    def share(mask: Bytes) -> float:
        """Return the share of cloud, shadow and saturation in what has data."""
        known = int(np.count_nonzero(mask != clouds.NO_DATA))
        return int(np.count_nonzero(mask > clouds.NO_DATA)) / max(1, known)
