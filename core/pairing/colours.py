"""Bringing one image to the colours of another where the ground did not change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.grid import Grid
from .resample import as_type

SQUARES = 12
"""Samples come from at most SQUARES x SQUARES squares, spread over the image."""

SIDE = 64
EVERY = 2
"""Pixels from one sample to the next inside a square of SIDE pixels."""

KEPT = 0.6
"""Share of the samples that is taken for unchanged ground."""

ROUNDS = 8

Values = npt.NDArray[np.float64]
Reader = Callable[[Window], tuple[Values, Values, npt.NDArray[np.bool_]]]
"""From a window to the values before and after (bands, h, w), and where both are valid (h, w)."""


@dataclass(frozen=True)
class Tint:
    """A gain and an offset for some bands.

    Args:
        bands: band numbers from 1.
        gain: per band.
        offset: per band.
    """

    bands: tuple[int, ...] = ()
    gain: tuple[float, ...] = ()
    offset: tuple[float, ...] = ()

    def apply(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Return values (all bands, h, w) with the bands changed, in the same pixel type."""
        tinted: npt.NDArray[Any] = values.copy()
        for band, gain, offset in zip(self.bands, self.gain, self.offset):
            changed = values[band - 1].astype(np.float64) * gain + offset
            tinted[band - 1] = as_type(changed, values.dtype)
        return tinted


def learn_tint(read: Reader, grid: Grid, bands: Sequence[int]) -> Tint:
    """Learn what brings the values after to those before, on ground that did not change.

    Pseudo-invariant samples are found by turns: fit, and keep those that the fit explains best.
    A gain is the ratio of standard deviations, since both sides are noisy.

    Args:
        read: gives the values of both images in a window.
        grid: of both images.
        bands: numbers of the bands after that `read` returns.
    """
    before, after = _samples(read, grid)
    if before.shape[1] < SIDE:
        return Tint()
    kept = np.ones(before.shape[1], np.bool_)
    for _ in range(ROUNDS):
        gain, offset = _fit(before[:, kept], after[:, kept])
        spread = np.maximum(before.std(axis=1), np.finfo(np.float64).tiny)
        misfit = np.abs(after * gain[:, None] + offset[:, None] - before) / spread[:, None]
        worst = misfit.max(axis=0)
        kept = worst <= np.quantile(worst, KEPT)
    return Tint(tuple(bands), tuple(map(float, gain)), tuple(map(float, offset)))


def _samples(read: Reader, grid: Grid) -> tuple[Values, Values]:
    """Return values before and after on spread squares, both (bands, n)."""
    before, after = [], []
    for row in _starts(grid.height):
        for column in _starts(grid.width):
            window = Window(column, row, min(SIDE, grid.width), min(SIDE, grid.height))
            old, new, valid = (values[..., ::EVERY, ::EVERY] for values in read(window))
            before.append(old[:, valid])
            after.append(new[:, valid])
    return np.concatenate(before, axis=1), np.concatenate(after, axis=1)


def _starts(size: int) -> list[int]:
    count = min(SQUARES, -(-size // SIDE))  # more would only overlap
    return sorted({int(at) for at in np.linspace(0, max(0, size - SIDE), count)})


def _fit(before: Values, after: Values) -> tuple[Values, Values]:
    spread = after.std(axis=1)
    gain = np.where(spread > 0, before.std(axis=1) / np.where(spread > 0, spread, 1), 1.0)
    return gain, before.mean(axis=1) - gain * after.mean(axis=1)
