"""Random texture that depends on the place on the ground alone, not on the window drawn."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

Floats = npt.NDArray[np.float32]


def lattice(rows: npt.NDArray[np.int64], columns: npt.NDArray[np.int64], seed: int) -> Floats:
    """Return a random value in 0..1 per integer place, shape (rows, columns)."""
    with np.errstate(over="ignore"):
        mixed = (
            rows.astype(np.uint32)[:, None] * np.uint32(0x9E3779B1)
            ^ columns.astype(np.uint32)[None, :] * np.uint32(0x85EBCA77)
            ^ np.uint32((seed * 0xC2B2AE3D) & 0xFFFFFFFF)
        )
        for shift, factor in ((15, 0x2C1B3C6D), (12, 0x297A2D39)):
            mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(factor)
        mixed ^= mixed >> np.uint32(15)
    value: Floats = (mixed >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24)
    return value


def white(window: Window, seed: int) -> Floats:
    """Return one independent value in 0..1 per pixel, shape (h, w)."""
    rows = np.arange(window.height, dtype=np.int64) + int(window.row_off)
    columns = np.arange(window.width, dtype=np.int64) + int(window.col_off)
    return lattice(rows, columns, seed)


def smooth(window: Window, period: float, seed: int) -> Floats:
    """Return value noise in 0..1 whose features are `period` pixels wide, shape (h, w)."""
    top, bottom, down = _between(int(window.row_off), int(window.height), period)
    left, right, across = _between(int(window.col_off), int(window.width), period)
    nodes = lattice(np.arange(top[0], bottom[-1] + 1), np.arange(left[0], right[-1] + 1), seed)
    rows = nodes[top - top[0]] * (1 - down[:, None]) + nodes[bottom - top[0]] * down[:, None]
    mixed: Floats = rows[:, left - left[0]] * (1 - across) + rows[:, right - left[0]] * across
    return mixed


def octaves(window: Window, period: float, seed: int, count: int = 4) -> Floats:
    """Return `count` octaves of noise, the coarsest of `period` pixels, mean 0.5, shape (h, w)."""
    total = np.zeros((int(window.height), int(window.width)), np.float32)
    weights = 0.6 ** np.arange(count)
    for index, weight in enumerate(weights / weights.sum()):
        total += np.float32(weight) * smooth(window, period / 2**index, seed + 101 * index)
    return total


def _between(
    start: int, size: int, period: float
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Floats]:
    at = (np.arange(size) + start + 0.5) / period
    low = np.floor(at).astype(np.int64)
    share = (at - low).astype(np.float32)
    return low, low + 1, share * share * (3 - 2 * share)
