"""Reading tiles that overlap, each pixel of the image once."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from rasterio.windows import Window

from .grid import Grid
from .source import Bools, Bytes


class Source(Protocol):
    """What tiles are read from; `ImageSource` is one."""

    grid: Grid

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Return RGB (3, h, w) and validity (h, w) of a window inside the grid."""


class Strip:
    """Keeps the rows of one row of tiles, of which the next row of tiles needs the last ones.

    Windows are best asked for row by row and from left to right. What was left out on the way is
    read too; what lies back is read again. Memory is one row of tiles, four bytes a pixel.

    Args:
        source: what to read from.
    """

    def __init__(self, source: Source) -> None:
        self.grid = source.grid
        self._source = source
        self._values, self._valid = _nothing_of((0, 0))
        self._begin(Window(0, 0, 0, 0))

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Return RGB (3, h, w) and validity (h, w) of a window, as `ImageSource` does.

        Raises:
            InputError: the image is damaged there.
        """
        rows = range(int(window.row_off), int(window.row_off + window.height))
        if window.col_off < self._left or rows.start < self._rows.start:
            self._begin(window)
        elif rows != self._rows:
            self._descend(rows, window)
        left = int(window.col_off) - self._left
        right = left + int(window.width)
        self._read_to(right)
        return self._values[..., left:right].copy(), self._valid[:, left:right].copy()

    def _begin(self, window: Window) -> None:
        self._left = int(window.col_off)
        self._rows = range(int(window.row_off), int(window.row_off + window.height))
        shape = len(self._rows), self.grid.width - self._left
        if self._valid.shape != shape:
            self._values, self._valid = _nothing_of(shape)
        self._kept = self._reach = self._done = 0

    def _descend(self, rows: range, window: Window) -> None:
        """Go on to lower rows, of which the first `_kept` are known up to column `_reach`."""
        kept = self._rows.stop - rows.start
        if kept <= 0 or rows.stop < self._rows.stop:
            self._begin(window)
            return
        reach, left = self._done, self._left
        values, valid = self._values[:, -kept:, :reach], self._valid[-kept:, :reach]
        self._begin(Window(left, rows.start, 0, len(rows)))
        self._values[:, :kept, :reach], self._valid[:kept, :reach] = values, valid
        self._kept, self._reach = kept, reach

    def _read_to(self, right: int) -> None:
        self._read_part(self._kept, self._done, min(right, self._reach))
        self._read_part(0, max(self._done, self._reach), right)
        self._done = max(self._done, right)

    def _read_part(self, top: int, left: int, right: int) -> None:
        """Read some columns from row `top` down, both counted in the strip."""
        if right <= left or top == len(self._rows):
            return
        part = Window(
            self._left + left, self._rows.start + top, right - left, len(self._rows) - top
        )
        self._values[:, top:, left:right], self._valid[top:, left:right] = self._source.read(part)


def _nothing_of(shape: tuple[int, int]) -> tuple[Bytes, Bools]:
    """Return arrays that nothing was read into; pages that are never written take no memory."""
    return np.empty((3, *shape), np.uint8), np.empty(shape, np.bool_)
