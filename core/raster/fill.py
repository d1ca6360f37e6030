"""No-data that nobody declared: fill values found where an image has nothing to show.

Exporters leave 65535, -9999, white or any other number where a scene has no pixels, and often do
not say so. Read as brightness, such a fill takes all contrast from an image of 16 bits, and roofs
out of every other. It is found from squares at the edge of the image, so that an image without one
is not read twice. Two kinds are told apart:

- A number far from all others (a sentinel) is no measurement wherever it stands.
- Any other number is a fill only where it forms one large area that touches the edge. That area is
  followed block by block, and kept as a map of cells: a white roof elsewhere stays what it is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .grid import Grid, spread

SAMPLES, SIDE = 16, 64
"""Squares of SIDE pixels are looked at, SAMPLES a side of the image."""

FLAT = 4
"""Pixels a side of the least area of one value that may be a piece of a fill."""

LEAST_SHARE, LEAST_PIXELS = 0.005, 2048
"""A fill covers at least this share of an image and so many pixels, or (`LEAST_FRAME`) runs along
its edge."""

LEAST_FRAME = 0.5
"""Share of one side of the image that a narrower fill runs along."""

PURE, PURE_EXTREME = 0.9, 0.6
"""Share of the pixels near a value that must have just it; the latter for black and white. Calm
water and painted roofs are near one value too: of 1,050 real images, collars alone were so pure."""

ALL = 0.999
"""Share of an image that is no fill but all there is."""

LEAST_PIECE = 128
"""Pixels of one square that must have just the value, to follow it."""

LOSSY = 3
"""How far bytes of a fill may be from its value: compression with losses moves them."""

FEWEST = 32
"""Pixels of the squares that hold a sentinel, of a small image less by as many as its squares."""

ISOLATED = 8.0
"""A sentinel is so many times further from the other values than these are from each other."""

KNOWN = (-9999.0, -99999.0, -999.0, -32768.0, -32767.0)
"""Sentinels by custom, however near other values come."""

BOUNDLESS = 1e30
"""No sensor measures so much."""

MOST = 4
"""Fills of one image."""

BLOCK = 1024
MOST_CELLS = 1024

Values = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]
Read = Callable[[Window], tuple[Values, Bools]]
"""Reads values (c, h, w) and declared validity (h, w) of a window inside the image."""


@dataclass(frozen=True)
class Fill:
    """A value that stands for no data.

    Args:
        values: one per band.
        tolerance: how far a pixel may be from it.
        cells: (rows, columns), True where the area lies; None for everywhere.
        cell: side of a cell in pixels.
        share: of the image that the area covers, about; NaN if it was not measured.
        black: whether it is zero, which `pixels.collars` finds in every window by itself.
    """

    values: tuple[float, ...]
    tolerance: int = 0
    cells: Bools | None = None
    cell: int = 0
    share: float = float("nan")
    black: bool = False

    def on(self, values: Values) -> Bools:
        """Return which pixels (h, w) of values (c, h, w) have this value in all bands."""
        return _like(values, self.values, self.tolerance)

    @property
    def name(self) -> str:
        """Return the value for messages."""
        shown = [f"{value:.9g}" for value in self.values]
        return shown[0] if len(set(shown)) == 1 else ", ".join(shown)


def find_fills(read: Read, grid: Grid, kind: np.dtype[Any]) -> list[Fill]:
    """Find the undeclared no-data of an image.

    Args:
        read: reads a window of the bands that will be used.
        grid: of the image.
        kind: of its pixels. Of bytes only the edge is looked at.

    Raises:
        InputError: the file is damaged there.
    """
    deep = kind != np.uint8
    sampled = [(window, *read(window)) for window in squares(grid, not deep, once=True)]
    found = _sentinels(sampled) if deep else []
    tried: set[tuple[float, ...]] = set()
    for window, values, valid in sampled:
        for value in _flat_at_edge(window, values, valid, grid):
            known = any(_near(value, fill) for fill in found) or value in tried
            if known or len(found) >= MOST:
                continue
            tried.add(value)
            if not any(value):
                found.append(Fill(value, black=True))
                continue
            fill = _followed(read, grid, value, LOSSY if not deep else 0, window)
            if fill is not None:
                found.append(fill)
    return found


def _near(value: tuple[float, ...], fill: Fill) -> bool:
    return all(abs(a - b) <= 2 * fill.tolerance for a, b in zip(value, fill.values))


def _like(values: Values, wanted: tuple[float, ...], tolerance: int) -> Bools:
    same = np.ones(values.shape[1:], np.bool_)
    for band, value in zip(values, wanted):
        if tolerance:
            low, high = max(0, int(value) - tolerance), min(255, int(value) + tolerance)
            same &= (band >= low) & (band <= high)
        else:
            same &= band == np.asarray(value, band.dtype)
    return same


def squares(grid: Grid, edge_only: bool = False, once: bool = False) -> Iterator[Window]:
    """Yield the squares row by row, for compressed files are quickest read so.

    Args:
        grid: of the image.
        edge_only: leave out those off its edge.
        once: no more of them than cover a small image, where they would overlap.
    """
    rows, columns = (
        spread(size, SIDE, min(SAMPLES, max(2, -(-size // SIDE))) if once else SAMPLES)
        for size in (grid.height, grid.width)
    )
    for row in rows:
        for column in columns:
            inside = row not in (rows[0], rows[-1]) and column not in (columns[0], columns[-1])
            if not (edge_only and inside):
                yield Window(column, row, min(SIDE, grid.width), min(SIDE, grid.height))


def _sentinels(sampled: Sequence[tuple[Window, Values, Bools]]) -> list[Fill]:
    """Return the values of all bands that are far from every other."""
    sample = np.concatenate([values[:, valid] for _, values, valid in sampled], axis=1)
    sample = sample[:, np.isfinite(sample).all(axis=0)]
    fewest = max(2, FEWEST * len(sampled) // SAMPLES**2)
    found: list[Fill] = []
    while sample.shape[1] >= FEWEST and len(found) < MOST:
        ends = (_outermost(sample, last, fewest) for last in (False, True))
        fill = next(filter(None, ends), None)
        if fill is None:
            break
        found.append(fill)
        sample = sample[:, ~_like(sample[:, None], fill.values, 0)[0]]
    return found


def _outermost(sample: Values, last: bool, fewest: int) -> Fill | None:
    """Return a sentinel that is the least, or the last, of all values (c, n), if it is one."""
    ends = tuple(float(value) for value in (sample.max(axis=1) if last else sample.min(axis=1)))
    there = _like(sample[:, None], ends, 0)[0]
    if there.sum() < fewest:
        return None
    if all(value in KNOWN or abs(value) >= BOUNDLESS for value in ends):
        return Fill(ends)
    others = sample[:, ~there].astype(np.float64)
    if not others.shape[1]:
        return None
    low, high = others.min(axis=1), others.max(axis=1)
    gaps = np.asarray(ends) - high if last else low - np.asarray(ends)
    return Fill(ends) if (gaps > ISOLATED * np.maximum(high - low, 1e-9)).all() else None


def _flat_at_edge(
    window: Window, values: Values, valid: Bools, grid: Grid
) -> list[tuple[float, ...]]:
    """Return the values of flat areas of a square that touch the edge of the image."""
    height, width = valid.shape
    if min(height, width) < FLAT:
        return []
    flat = valid.copy()
    flat[:-1] &= (values[:, :-1] == values[:, 1:]).all(axis=0)
    flat[:, :-1] &= (values[:, :, :-1] == values[:, :, 1:]).all(axis=0)
    flat[-1], flat[:, -1] = flat[-2], flat[:, -2]
    whole = cv2.morphologyEx(flat.astype(np.uint8), cv2.MORPH_OPEN, np.ones((FLAT, FLAT), np.uint8))
    border = np.zeros_like(valid)
    border[0] |= window.row_off == 0
    border[:, 0] |= window.col_off == 0
    border[-1] |= window.row_off + height == grid.height
    border[:, -1] |= window.col_off + width == grid.width
    there = values[:, (whole > 0) & border]
    found: list[tuple[float, ...]] = []
    while there.shape[1] and len(found) < 2:
        value = _commonest(there)
        found.append(value)
        there = there[:, ~_like(there[:, None], value, 0)[0]]
    return [value for value in found if _is_pure(values, valid, value)]


def _commonest(pixels: Values) -> tuple[float, ...]:
    """Return the value (c) that most pixels (c, n) have; band after band, which is quick."""
    for band in range(len(pixels)):
        kinds, counts = np.unique(pixels[band], return_counts=True)
        pixels = pixels[:, pixels[band] == kinds[np.argmax(counts)]]
    return tuple(map(float, pixels[:, 0]))


def _is_pure(values: Values, valid: Bools, value: tuple[float, ...]) -> bool:
    exact = int((_like(values, value, 0) & valid).sum())
    if values.dtype != np.uint8:
        return exact >= LEAST_PIECE
    near = int((_like(values, value, LOSSY) & valid).sum())
    return exact >= LEAST_PIECE and exact >= _purity(value) / 2 * near


def _purity(value: tuple[float, ...]) -> float:
    return PURE_EXTREME if value in ((0.0,) * len(value), (255.0,) * len(value)) else PURE


def _followed(
    read: Read, grid: Grid, value: tuple[float, ...], tolerance: int, start: Window
) -> Fill | None:
    """Follow an area of a value from the edge; return it if it is large."""
    cell = max(16, -(-max(grid.width, grid.height) // MOST_CELLS))
    step = -(-BLOCK // cell) * cell
    cells = np.zeros((-(-grid.height // cell), -(-grid.width // cell)), np.bool_)
    counts, exact = np.zeros(cells.shape, np.int64), np.zeros(cells.shape, np.int64)
    first = (int(start.row_off) // step, int(start.col_off) // step)
    queue, seen = deque([first]), {first}
    while queue:
        row, column = queue.popleft()
        window = _block(grid, row * step, column * step, step)
        values, valid = read(window)
        marks, pixels = _marked(_like(values, value, tolerance) & valid, cell)
        exactly = _marked(_like(values, value, 0) & valid, cell)[1] if tolerance else pixels
        at = np.s_[
            row * step // cell : row * step // cell + marks.shape[0],
            column * step // cell : column * step // cell + marks.shape[1],
        ]
        cells[at], counts[at], exact[at] = marks, pixels, exactly
        for (down, right), goes_on in {
            (-1, 0): marks[0].any(), (1, 0): marks[-1].any(),
            (0, -1): marks[:, 0].any(), (0, 1): marks[:, -1].any(),
        }.items():  # fmt: skip
            there = (row + down, column + right)
            inside = 0 <= there[0] * step < grid.height and 0 <= there[1] * step < grid.width
            if goes_on and inside and there not in seen:
                seen.add(there)
                queue.append(there)
    return _if_large(cells, counts, exact, grid, Fill(value, tolerance, cell=cell))


def _block(grid: Grid, row: int, column: int, step: int) -> Window:
    return Window(column, row, min(step, grid.width - column), min(step, grid.height - row))


def _marked(same: Bools, cell: int) -> tuple[Bools, npt.NDArray[np.int64]]:
    """Return which cells hold flat pieces of a fill, and how many of its pixels each holds."""
    square = np.ones((FLAT, FLAT), np.uint8)
    flat = cv2.morphologyEx(same.astype(np.uint8), cv2.MORPH_OPEN, square)
    rows, columns = (np.arange(0, size, cell) for size in same.shape)
    pixels = np.add.reduceat(np.add.reduceat(flat.astype(np.int64), rows, 0), columns, 1)
    return pixels > 0, pixels


def _if_large(
    cells: Bools,
    counts: npt.NDArray[np.int64],
    exact: npt.NDArray[np.int64],
    grid: Grid,
    fill: Fill,
) -> Fill | None:
    """Return a fill with the cells of all its areas that touch the edge, if these are large."""
    labels = cv2.connectedComponents(cells.astype(np.uint8), connectivity=8)[1]
    edges = (labels[0], labels[-1], labels[:, 0], labels[:, -1])
    kept = np.isin(labels, np.setdiff1d(np.unique(np.concatenate(edges)), 0))
    pixels = int(counts[kept].sum())
    share = pixels / (grid.width * grid.height)
    along = max(float(edge.mean()) for edge in (kept[0], kept[-1], kept[:, 0], kept[:, -1]))
    is_large = (share >= LEAST_SHARE and pixels >= LEAST_PIXELS) or along >= LEAST_FRAME
    is_all = share >= ALL  # from nothing can it be told apart then
    if not is_large or is_all or exact[kept].sum() < _purity(fill.values) * pixels:
        return None
    return Fill(fill.values, fill.tolerance, kept, fill.cell, share)
