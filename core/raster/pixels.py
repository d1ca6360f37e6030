"""Bands of a raster as they are, in windows that may reach beyond it, with their validity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from .grid import Grid, meet
from .opening import alpha_band, is_masked, on_grid, unreadable
from .placement import source_of

COLLAR = 15
"""A black square of this many pixels a side is a collar without data, not a shadow; odd."""

FRINGE = 2
"""Pixels around a collar that resampling or compression mixed with its black."""

REACH = COLLAR + FRINGE
"""Pixels that must be seen around a window, so that a collar is found alike from every window."""

Values = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]


class Pixels(Protocol):
    """What an image is made from: `Raster`, or a mosaic of several."""

    @property
    def grid(self) -> Grid: ...
    @property
    def dtype(self) -> np.dtype[Any]: ...

    def read(self, window: Window) -> tuple[Values, Bools]:
        """Return values (c, h, w) and validity (h, w): False outside, at no-data and at NaN."""

    def onto(self, grid: Grid) -> Pixels:
        """Return the same pixels warped onto a grid (cubic); close it before this one."""

    def close(self) -> None:
        """Close every file."""


class Raster:
    """Some bands of one open raster.

    Args:
        dataset: open for reading; closed with this object.
        path: the file, for messages.
        bands: band numbers from 1.
    """

    def __init__(self, dataset: Any, path: str, bands: Sequence[int]) -> None:
        self.grid = Grid.of(dataset)
        self.dtype: np.dtype[Any] = np.dtype(dataset.dtypes[bands[0] - 1])
        self._dataset, self._path, self._bands = dataset, path, list(bands)
        flags = dataset.mask_flag_enums
        alpha = alpha_band(dataset)
        self._alpha = None if alpha in bands else alpha
        self._has_masks = self._alpha is not None or any(
            MaskFlags.all_valid not in flags[band - 1] for band in bands
        )

    def read(self, window: Window) -> tuple[Values, Bools]:
        """See `Pixels`.

        Raises:
            InputError: the file is damaged there.
        """
        shape = (int(window.height), int(window.width))
        part = meet(window, self.grid.window)
        if part == window:
            return self._inside(window)
        values = np.zeros((len(self._bands), *shape), self.dtype)
        valid = np.zeros(shape, np.bool_)
        if part.width > 0 and part.height > 0:
            row, column = int(part.row_off - window.row_off), int(part.col_off - window.col_off)
            at = np.s_[..., row : row + int(part.height), column : column + int(part.width)]
            values[at], valid[at] = self._inside(part)
        return values, valid

    def onto(self, grid: Grid) -> Pixels:
        """See `Pixels`; pixels that lie on the grid already are not warped."""
        shift = self.grid.shift_on(grid)
        if shift is not None:
            return _Shifted(self, grid, shift)
        nodata = source_of(self._dataset).nodata
        if nodata is None and self.dtype.kind == "f" and not is_masked(self._dataset):
            nodata = np.nan  # where it is not declared
        warped = on_grid(self._dataset, grid, Resampling.cubic, self._bands, src_nodata=nodata)
        return Raster(warped, self._path, self._bands)

    def close(self) -> None:
        """See `Pixels`."""
        self._dataset.close()

    def _inside(self, window: Window) -> tuple[Values, Bools]:
        try:
            values = self._dataset.read(self._bands, window=window)
            valid = self._validity(window)
        except RasterioIOError as error:
            raise unreadable(self._dataset, window, self._path) from error
        if values.dtype.kind == "f":
            valid &= np.isfinite(values).all(axis=0)
        return values, valid

    def _validity(self, window: Window) -> Bools:
        if not self._has_masks:
            return np.ones((int(window.height), int(window.width)), np.bool_)
        # Not > 127: GDAL marks a fourth band as alpha by default, and it may well be near infrared.
        if self._alpha is not None:
            return np.asarray(self._dataset.read(self._alpha, window=window) > 0)
        valid: Bools = (self._dataset.read_masks(self._bands, window=window) > 0).any(axis=0)
        return valid


class _Shifted:
    """A raster whose pixels are those of a grid, a whole number of columns and rows away."""

    def __init__(self, raster: Raster, grid: Grid, shift: tuple[int, int]) -> None:
        self.grid, self.dtype = grid, raster.dtype
        self._raster, self._shift = raster, shift

    def read(self, window: Window) -> tuple[Values, Bools]:
        """See `Pixels`."""
        column, row = self._shift
        at = Window(window.col_off - column, window.row_off - row, window.width, window.height)
        return self._raster.read(at)

    def onto(self, grid: Grid) -> Pixels:
        """See `Pixels`."""
        return self._raster.onto(grid)

    def close(self) -> None:
        """Leave the raster to its owner."""


def collars(values: Values, valid: Bools) -> Bools:
    """Find areas without data that nobody declared: squares of zeros, with their fringe.

    Args:
        values: (c, h, w).
        valid: (h, w), without declared no-data; what is declared has no fringe.

    Returns:
        (h, w), True in collars: the valid part of all zero squares of `COLLAR` pixels a side.
    """
    if valid.all() and values[0].all():
        return np.zeros(valid.shape, np.bool_)
    black = ~values.any(axis=0)
    if not (black & valid).any():
        return np.zeros(valid.shape, np.bool_)
    zero = (black | ~valid).astype(np.uint8)
    squares = cv2.morphologyEx(zero, cv2.MORPH_OPEN, np.ones((COLLAR, COLLAR), np.uint8))
    fringe = np.ones((2 * FRINGE + 1, 2 * FRINGE + 1), np.uint8)
    return np.asarray(cv2.dilate(squares * valid, fringe)) > 0


def grown(window: Window, margin: int) -> Window:
    """Return a window with a margin of so many pixels on all sides."""
    return Window(
        window.col_off - margin,
        window.row_off - margin,
        int(window.width) + 2 * margin,
        int(window.height) + 2 * margin,
    )


def inner(margin: int) -> tuple[Any, ...]:
    """Return the index that cuts such a margin off an array (..., h, w)."""
    return np.s_[..., margin:-margin, margin:-margin]
