"""Intervals of shares and of their sums, which hold for few reviews and for none that differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .design import Z

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Bounds:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """Return the width of the interval."""
        return self.high - self.low

    def __add__(self, other: Bounds) -> Bounds:
        """Return the sum with an independent figure (MOVER, Zou and Donner 2008)."""
        value = self.value + other.value
        below = np.hypot(self.value - self.low, other.value - other.low)
        above = np.hypot(self.high - self.value, other.high - other.value)
        return Bounds(value, float(value - below), float(value + above))

    def times(self, factor: float) -> Bounds:
        """Return the figure in another unit."""
        return Bounds(self.value * factor, self.low * factor, self.high * factor)

    def within(self, least: float, most: float) -> Bounds:
        """Return the figure with an interval that leaves out what cannot be."""
        low, high = (min(max(edge, least), most) for edge in (self.low, self.high))
        return Bounds(min(max(self.value, low), high), low, high)


NOTHING = Bounds(0.0, 0.0, 0.0)


def wilson(share: Floats, reviews: Floats, z: float = Z) -> tuple[Floats, Floats]:
    """Return Wilson's interval of shares.

    It keeps its level for few reviews, and for shares of 0 and 1, where the textbook's interval
    has no width.

    Args:
        share: 0..1, shape (h,).
        reviews: they stand for this many independent ones, shape (h,); inf for all there are.
        z: standard normal quantile.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        square = np.where(reviews > 0, z * z / reviews, np.inf)
        middle = (share + square / 2) / (1 + square)
        half = np.sqrt(square * share * (1 - share) + square**2 / 4) / (1 + square)
    nothing = ~np.isfinite(square)
    middle, half = np.where(nothing, 0.5, middle), np.where(nothing, 0.5, half)
    return np.clip(middle - half, 0, 1), np.clip(middle + half, 0, 1)


def most_unseen(reviews: Floats) -> Floats:
    """Return the largest share that so many reviews may have missed altogether, shape (h,).

    The upper end of the mid-P interval where none was found: about three in so many reviews, where
    Wilson's, made for shares that are seen, says nearly four.

    Args:
        reviews: they stand for this many independent ones, above 0, shape (h,); inf for all.
    """
    return np.asarray(-np.expm1(np.log(0.05) / reviews))


def together(distances: Floats, unseen: npt.NDArray[np.bool_]) -> float:
    """Return how far the sum of independent figures may lie from its middle (MOVER).

    Squares are added, but of what was found in no review of several strata the largest counts
    alone: what all these reviews miss is most where it is all in the stratum with the fewest.

    Args:
        distances: of each stratum's end from its middle, shape (h,).
        unseen: strata where no review found any, shape (h,).
    """
    return float(np.hypot(np.linalg.norm(distances[~unseen]), distances[unseen].max(initial=0.0)))


def student(freedom: float) -> float:
    """Return Student's quantile of a 95 % interval, by its expansion about the normal one's.

    Args:
        freedom: degrees of freedom, 4 or more (right to 0.002 there).
    """
    z = Z
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    )


def ratio(hits: Bounds, others: Bounds) -> Bounds | None:
    """Return `hits / (hits + others)` of two independent figures; None where both are nothing.

    Both are moved towards the edge of their common region that changes the ratio most.
    """
    if hits.value + others.value <= 0:
        return None
    low = _moved(hits, others, hits.value - hits.low, others.high - others.value, -1)
    high = _moved(hits, others, hits.high - hits.value, others.value - others.low, 1)
    return Bounds(hits.value / (hits.value + others.value), low, high)


def _moved(hits: Bounds, others: Bounds, first: float, second: float, sign: int) -> float:
    # Where one figure is nothing its slope is too: a tenth of a building keeps it in the region.
    a, b = max(hits.value, 0.1), max(others.value, 0.1)
    one, two = b * first, a * second
    length = float(np.hypot(one, two)) or 1.0
    a = max(hits.value + sign * first * one / length, 0.0)
    b = max(others.value - sign * second * two / length, 0.0)
    return a / (a + b) if a + b > 0 else float(sign > 0)
