"""Borders of one value around probabilities and masks, which nobody declared as no-data.

Software that warps or cuts a raster may fill what lies beyond with 255, which here means "certainly
a building". What tells such a border from a building is its shape: it begins in a corner of the
raster and runs along most of a side. Zero is left alone: no building is the commonest answer there
is, and nothing tells it from a border.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ..progress import Progress
from ..sentences import say
from .grid import Grid, blocks
from .reading import read_band
from .validity import with_validity

WHOLE, MOST = 0.95, 0.5
"""Shares of a side that a border runs along: of a short run, and of a long one."""

SHORT, LONG = 50.0, 150.0
"""Metres along the ground of either: halls are seldom so long, and seldom fill a side as well."""

ALL = 0.999
"""Share of a raster that is no border but all there is."""

LEAST = 26
"""The least value of 0 to 255 that is looked for: networks say 1 or 2 of whole fields."""

BLOCK = 1024

Depths = npt.NDArray[np.int64]
Read = Callable[[Window], tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]]


@dataclass(frozen=True)
class Border:
    """Pixels of one value that lie between a side of a raster and its first other value.

    Args:
        value: of the border.
        grid: of the raster.
        left: pixels that the border reaches inwards in each row, (h,); and so on.
    """

    value: float
    grid: Grid
    left: Depths
    right: Depths
    top: Depths
    bottom: Depths

    def on(self, window: Window) -> npt.NDArray[np.bool_]:
        """Return which pixels (h, w) of a window belong to the border."""
        rows = np.arange(window.row_off, window.row_off + window.height)
        columns = np.arange(window.col_off, window.col_off + window.width)
        across, down = columns[np.newaxis], rows[:, np.newaxis]
        hidden: npt.NDArray[np.bool_] = (
            (across < self.left[rows][:, np.newaxis])
            | (across >= self.grid.width - self.right[rows][:, np.newaxis])
            | (down < self.top[columns][np.newaxis])
            | (down >= self.grid.height - self.bottom[columns][np.newaxis])
        )
        return hidden

    @property
    def share(self) -> float:
        """Return the share of the raster that the border covers."""
        windows = blocks(self.grid.width, self.grid.height, BLOCK)
        covered = sum(int(self.on(window).sum()) for window in windows)
        return covered / (self.grid.width * self.grid.height)


def without_border(progress: Progress) -> Callable[[Any, str], Any]:
    """Return what hides the border of an open raster, for `open_placed`; it is said in one line."""

    def prepared(dataset: Any, path: str) -> Any:
        if np.dtype(dataset.dtypes[0]) != np.uint8 or dataset.nodata == 0:
            return dataset
        if dataset.transform.is_identity:
            return dataset  # placed by points: its pixels have no size yet to measure a border by
        border = find_border(lambda window: read_band(dataset, window), Grid.of(dataset))
        if border is None:
            return dataset
        progress.warn(
            say(
                "'{path}' holds {value:g} all along its edge ({share:.0%} of it) without declaring"
                " it as no-data: these pixels are taken as unknown, not as building.",
                path=path,
                value=border.value,
                share=border.share,
            )
        )
        return with_validity(dataset, (1,), mask=_as_tiff(border))

    return prepared


def find_border(read: Read, grid: Grid) -> Border | None:
    """Return the border of a raster of bytes; None if it has none.

    Args:
        read: reads a window of it.
        grid: its grid, on which sizes are measured.

    Raises:
        InputError: the file is damaged at its edge.
    """
    sides = _Sides(read, grid)
    for value in sides.values():
        runs = {name: sides.run(name, value) for name in sides.NAMES}
        if not any(sides.is_border(name, runs[name]) for name in sides.NAMES):
            continue
        border = Border(value, grid, *(sides.depths(n, runs[n], value) for n in sides.NAMES))
        if border.share < ALL:
            return border
    return None


class _Sides:
    """The four sides of a raster, each a row of pixels seen from outside."""

    NAMES = ("left", "right", "top", "bottom")

    def __init__(self, read: Read, grid: Grid) -> None:
        self._read, self._grid = read, grid
        self._edges = {name: self._line(name, 0, 1)[..., 0] for name in self.NAMES}

    def values(self) -> Iterator[float]:
        """Yield the values in the corners that may be a border's."""
        corners = {float(edge[end]) for edge in self._edges.values() for end in (0, -1)}
        return (value for value in sorted(corners, reverse=True) if value >= LEAST)

    def run(self, name: str, value: float) -> npt.NDArray[np.bool_]:
        """Return which pixels of a side have a value, from its corners to the first other one."""
        same = self._edges[name] == value
        forwards = np.logical_and.accumulate(same)
        backwards = np.logical_and.accumulate(same[::-1])[::-1]
        joined: npt.NDArray[np.bool_] = forwards | backwards
        return joined

    def is_border(self, name: str, run: npt.NDArray[np.bool_]) -> bool:
        """Return whether the runs from both corners of a side are too long for buildings."""
        across, down = self._grid.gsd()
        metres = run.sum() * (down if name in ("left", "right") else across)
        share = run.mean()
        return bool(share >= WHOLE and metres >= SHORT) or bool(share >= MOST and metres >= LONG)

    def depths(self, name: str, run: npt.NDArray[np.bool_], value: float) -> Depths:
        """Return how far inwards from each pixel of a side the value reaches."""
        depth = np.zeros(run.size, np.int64)
        goes_on, start = run.copy(), 0
        reach = self._grid.width if name in ("left", "right") else self._grid.height
        while goes_on.any() and start < reach:
            size = min(BLOCK // 8, reach - start)
            same = np.logical_and.accumulate(self._line(name, start, size) == value, axis=1)
            depth += np.where(goes_on, same.sum(axis=1), 0)
            goes_on &= same[:, -1]
            start += size
        return depth

    def _line(self, name: str, start: int, size: int) -> npt.NDArray[np.float64]:
        """Return values (side, size) seen from a side inwards; NaN where nothing is known."""
        width, height = self._grid.width, self._grid.height
        window = {
            "left": Window(start, 0, size, height),
            "right": Window(width - start - size, 0, size, height),
            "top": Window(0, start, width, size),
            "bottom": Window(0, height - start - size, width, size),
        }[name]
        values, known = self._read(window)
        seen = np.where(known, values, np.nan)
        seen = seen if name in ("left", "right") else seen.T
        return seen[:, ::-1] if name in ("right", "bottom") else seen


def _as_tiff(border: Border) -> bytes:
    """Return a mask of the raster as a file: 0 on its border, 255 elsewhere."""
    grid = border.grid
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "compress": "deflate"}
    tiled = {"tiled": True, "blockxsize": 512, "blockysize": 512}
    with MemoryFile(ext=".tif") as file:
        with file.open(width=grid.width, height=grid.height, **profile, **tiled) as sink:
            for window in blocks(grid.width, grid.height, BLOCK):
                sink.write(np.where(border.on(window), 0, 255).astype(np.uint8), 1, window=window)
        return bytes(file.read())
