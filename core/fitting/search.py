"""How well an outline lies on edges, wherever it might be moved to."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .edges import Bytes
from .outlines import Floats, Numbers

Surface = npt.NDArray[np.float32]
"""A value per shift, rows down and columns across; no shift in the middle."""


def scores(points: Floats, facing: Numbers, maps: Bytes, reach: tuple[int, int]) -> Surface:
    """Return the mean strength of the edges under an outline at each shift, 0..1.

    Args:
        points: columns and rows of the outline on the maps, (m, 2), at least `reach` from their
            ends.
        facing: direction of each point, (m,).
        maps: edges by direction, (directions, h, w).
        reach: columns and rows to each side that it may be moved by.
    """
    across, down = reach
    size = 2 * down + 1, 2 * across + 1
    windows = np.lib.stride_tricks.sliding_window_view(maps, size, axis=(1, 2))
    column, row = np.floor(points.T).astype(np.intp)
    under = windows[facing, row - down, column - across]
    total = under.sum(axis=0, dtype=np.uint32)
    return np.asarray(total / (255 * len(points)), np.float32)


def score_at(points: Floats, facing: Numbers, maps: Bytes, shift: Floats) -> float:
    """Return the mean strength of the edges under an outline at one shift, 0..1.

    Args:
        points, facing, maps: as for `scores`.
        shift: columns and rows, parts of pixels too, (2,).
    """
    x, y = (points + shift - 0.5).T
    column, row = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    right, below = x - column, y - row
    found = sum(
        (by_x * by_y * maps[facing, row + down, column + across]).sum()
        for across, by_x in ((0, 1 - right), (1, right))
        for down, by_y in ((0, 1 - below), (1, below))
    )
    return float(found) / (255 * len(points))


def deviations(surfaces: Surface) -> Surface:
    """Return surfaces (n, h, w) as deviations from their means, in standard deviations."""
    spread = surfaces.std(axis=(1, 2), keepdims=True)
    away = surfaces - surfaces.mean(axis=(1, 2), keepdims=True)
    return np.asarray(away / np.where(spread > 0, spread, 1), np.float32)


def within(reach: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Return which shifts are no farther than the reach, an ellipse on (h, w)."""
    across, down = reach
    rows, columns = np.mgrid[-down : down + 1, -across : across + 1]
    inside: npt.NDArray[np.bool_] = (rows / max(1, down)) ** 2 + (
        columns / max(1, across)
    ) ** 2 <= 1
    return inside
