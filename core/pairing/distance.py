"""How far two images lie from each other: one number, the same for whoever asks.

*Check pair* tells it before a person decides, *Align pair* tells it of what it moves. Both take it
from the same pieces at full resolution and the same field through them. A median over few patches
would be quicker, and blind to a pair that is bent: near its middle it lies right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..raster.grid import Grid
from .field import Field, Shifts
from .residuals import in_metres, lengths
from .shift import RELIABLE
from .tiles import Measured

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Distance:
    """Where the content of the image after lies, seen from that of the image before.

    Args:
        metres: root mean square over the places that could be matched; NaN where none could.
        east: metres on the average, likewise.
        north: likewise.
        matched: places that were matched and that their neighbours do not contradict.
        seen: places where both images have data.
        reliability: 0 to 1: the median of the matched places, times their share.
    """

    metres: float
    east: float
    north: float
    matched: int
    seen: int
    reliability: float

    @classmethod
    def of(cls, measured: Measured, grid: Grid) -> Distance:
        """Return the distance of a pair that was measured on the grid of the image before."""
        shifts = measured.shifts
        metres = accepted(shifts, measured.field, grid)
        known = ~np.isnan(metres[..., 0])
        matched, seen = int(known.sum()), int(shifts.seen.sum())
        if not matched:
            return cls(math.nan, math.nan, math.nan, 0, seen, 0.0)
        east, north = (float(value) for value in metres[known].mean(axis=0))
        sure = float(np.median(shifts.reliability[known])) * matched / max(1, seen)
        return cls(rms(metres), east, north, matched, seen, sure)


def accepted(shifts: Shifts, field: Field | None, grid: Grid) -> Floats:
    """Return shifts in metres, NaN where they are not to be believed, (rows, columns, 2)."""
    believed = shifts.reliability >= RELIABLE
    if field is None:
        believed[:] = False
    else:
        believed &= field.accepted
    return np.where(believed[..., np.newaxis], in_metres(shifts.values, grid), np.nan)


def rms(metres: Floats) -> float:
    """Return the root mean square length of vectors (n, 2) or (rows, columns, 2); NaN of none."""
    squares = lengths(metres) ** 2
    known = squares[~np.isnan(squares)]
    return float(np.sqrt(known.mean())) if len(known) else math.nan
