"""What several results hold."""

from __future__ import annotations

from dataclasses import dataclass

PerLevel = tuple[float, float, float, float]
"""One figure per damage level: none, minor, major, destroyed."""

PerLevelCount = tuple[int, int, int, int]
Confusion = tuple[PerLevelCount, PerLevelCount, PerLevelCount, PerLevelCount]
"""Counts per true level (row) and predicted level (column)."""


@dataclass(frozen=True)
class Interval:
    """A figure, and the 95 % interval around it."""

    value: float
    low: float
    high: float


Intervals = tuple[Interval, Interval, Interval, Interval, Interval]
"""One per damage level, then major and destroyed together."""
