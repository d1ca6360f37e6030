"""One pass over both images of a pair: averages, histograms, and what has no data."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.windows import Window

from ..progress import Progress, track
from ..raster.grid import Grid, blocks
from ..raster.source import ImageSource
from .clouds import Coarse

CELL = 4.0
"""Metres: side of a cell, if the image is not too large for that."""

MOST_CELLS = 2048
"""Cells along the longer side at most, so that memory does not grow with the scene."""

BLOCK = 1024
"""Pixels of a block that is read at once, about."""


@dataclass
class Image:
    """What is gathered about one image; arrays are on the cells, see `clouds.Coarse`.

    Args:
        shape: of the cells.
        as_is: whether values are those of the file; what was stretched to 8 bits always has some
            at the top.
    """

    shape: tuple[int, int]
    as_is: bool
    histogram: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros((3, 256), np.int64))
    pixels: int = 0
    valid: int = 0

    def __post_init__(self) -> None:
        self._sum = np.zeros((3, *self.shape), np.float32)
        self._spread = np.zeros(self.shape, np.float32)
        self._known = np.zeros(self.shape, np.float32)
        self._saturated = np.zeros(self.shape, np.float32)

    @property
    def coarse(self) -> Coarse:
        """Return the image on the cells."""
        return Coarse(self._sum, self._spread, self._known > 0.5, self._saturated > 0.5)

    def add(self, at: tuple[slice, slice], image: npt.NDArray[np.uint8],
            valid: npt.NDArray[np.bool_]) -> None:  # fmt: skip
        """Take a block in: RGB (3, h, w) and validity (h, w), which fill the cells `at`."""
        shape = (at[0].stop - at[0].start, at[1].stop - at[1].start)
        self.pixels += valid.size
        self.valid += int(np.count_nonzero(valid))
        for band in range(3):
            self.histogram[band] += np.bincount(image[band][valid], minlength=256)
        weight = _averaged(valid.astype(np.float32), shape)
        least = np.maximum(weight, 1e-6)
        inside = image * valid
        for band in range(3):
            self._sum[band][at] = _averaged(inside[band].astype(np.float32), shape) / least
        grey = inside.mean(axis=0, dtype=np.float32)
        mean = _averaged(grey, shape) / least
        variance = _averaged(grey**2, shape) / least - mean**2
        self._spread[at] = np.sqrt(np.maximum(variance, 0))
        self._known[at] = weight
        if self.as_is:
            top = (image == 255).all(axis=0)
            self._saturated[at] = _averaged(top.astype(np.float32), shape)


@dataclass(frozen=True)
class Look:
    """Both images of a pair.

    Args:
        cells: grid of the cells, from the upper left of the image before.
        cell: side of a cell in metres.
        pre: the image before.
        post: the image after, on the same cells.
        overlap: share of the image before's pixels with data where the one after has data too.
    """

    cells: Grid
    cell: float
    pre: Image
    post: Image
    overlap: float


def look_at(pre: ImageSource, post: ImageSource, progress: Progress) -> Look:
    """Read both images once.

    Args:
        pre: the image before.
        post: the image after, on the grid of `pre`.
        progress: told after each block.

    Raises:
        InputError: an image is damaged.
    """
    grid = pre.grid
    gsd = sum(grid.gsd()) / 2
    pixels = max(1, round(CELL / gsd), -(-max(grid.width, grid.height) // MOST_CELLS))
    cells = _cells(grid, pixels)
    images = [Image((cells.height, cells.width), source.depth == 1) for source in (pre, post)]
    both = 0
    step = max(1, BLOCK // pixels) * pixels
    windows = list(blocks(grid.width, grid.height, step))
    for window in track(windows, len(windows), progress, "Looking at both images"):
        read = [source.read(_whole_cells(window, pixels)) for source in (pre, post)]
        row, column = int(window.row_off) // pixels, int(window.col_off) // pixels
        height, width = (side // pixels for side in read[0][1].shape)
        at = (slice(row, row + height), slice(column, column + width))
        for image, (values, valid) in zip(images, read):
            image.add(at, values, valid)
        both += int(np.count_nonzero(read[0][1] & read[1][1]))
    overlap = both / max(1, images[0].valid)
    return Look(cells, pixels * gsd, images[0], images[1], overlap)


def _cells(grid: Grid, pixels: int) -> Grid:
    width, height = -(-grid.width // pixels), -(-grid.height // pixels)
    return Grid(grid.crs, grid.transform * Affine.scale(pixels), width, height)


def _whole_cells(window: Window, pixels: int) -> Window:
    """Return a window whose last row and column of cells are whole; beyond the image is no data."""
    width, height = (-(-int(side) // pixels) * pixels for side in (window.width, window.height))
    return Window(window.col_off, window.row_off, width, height)


def _averaged(values: npt.NDArray[np.float32], shape: tuple[int, int]) -> npt.NDArray[np.float32]:
    return np.asarray(cv2.resize(values, shape[::-1], interpolation=cv2.INTER_AREA), np.float32)
