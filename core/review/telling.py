"""Which buildings to review next so that a few reviews teach most: ten at a time.

Doubtful ones that are unlike what was reviewed, and unlike each other, in what the network saw of
them and in where they lie (farthest first, weighted by doubt). Only the first ten are of each
tenth by severity, so that they tell by how much the model errs as a whole. Standard library only,
for the dock asks within QGIS.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BATCH = 10
"""Buildings that are chosen together."""

POOL = 400
"""Buildings among which is chosen, from the least to the most severe: of thousands, enough."""

LATEST = 400
"""Reviewed buildings, the last of them, that a new one must be unlike."""

ON_THE_MAP = 0.25
"""How much the place counts beside what was seen, of 1 in all."""

Point = tuple[float, ...]


@dataclass(frozen=True)
class Asked:
    """What is known of a building when the next ones are chosen.

    Args:
        severity: how bad the model says it is, 0 to 1.
        doubt: how unsure the model is, 0 to 1.
        seen: what the network saw of it, or its probabilities; as many numbers for each.
        place: x and y in units of the map; none is in the middle.
    """

    severity: float
    doubt: float
    seen: Sequence[float]
    place: Sequence[float] = ()


def pool(severities: Sequence[float]) -> list[int]:
    """Return the indices of at most `POOL` buildings, evenly from the least to the most severe."""
    order = sorted(range(len(severities)), key=lambda index: (severities[index], index))
    if len(order) <= POOL:
        return order
    return [order[(2 * step + 1) * len(order) // (2 * POOL)] for step in range(POOL)]


def most_telling(
    unreviewed: Sequence[Asked], reviewed: Sequence[Asked] = (), count: int = BATCH
) -> list[int]:
    """Return the indices of the unreviewed buildings to look at next.

    Args:
        unreviewed: to choose from, see `pool`.
        reviewed: what was reviewed.
        count: as many are chosen, or all there are.
    """
    points = _points([*unreviewed, *reviewed])
    left, taken = points[: len(unreviewed)], points[len(unreviewed) :]
    nearest = [_nearest(point, taken) for point in left]
    begins = len(reviewed) < BATCH
    weights = [1.0 if begins else one.doubt for one in unreviewed]
    everything = [list(range(len(left)))] * min(count, len(left))
    chosen: list[int] = []
    for part in _parts(unreviewed, count) if begins else everything:
        free = [index for index in part if index not in chosen]
        best = max(free, key=lambda index: weights[index] * nearest[index])
        chosen.append(best)
        nearest = [min(one, math.dist(point, left[best])) for one, point in zip(nearest, left)]
    return chosen


def _parts(asked: Sequence[Asked], count: int) -> list[list[int]]:
    """Return indices in as many parts of like severity, the most severe first."""
    order = sorted(range(len(asked)), key=lambda index: (-asked[index].severity, index))
    count = min(count, len(order))
    edges = [step * len(order) // max(1, count) for step in range(count + 1)]
    return [order[start:end] for start, end in zip(edges, edges[1:])]


def _nearest(point: Point, others: Iterable[Point]) -> float:
    """Return how far the nearest is; where there is none, all are as far."""
    return min((math.dist(point, other) for other in others), default=1e9)


def _points(asked: Sequence[Asked]) -> list[Point]:
    """Return each building in a space where both what was seen and the place tell apart."""
    seen = _standardised([one.seen for one in asked], 1 - ON_THE_MAP)
    places = _standardised([one.place or (math.nan, math.nan) for one in asked], ON_THE_MAP)
    return [(*one, *place) for one, place in zip(seen, places)]


def _standardised(rows: Sequence[Sequence[float]], weight: float) -> list[Point]:
    """Return rows by their mean and spread, so that two of them are apart by `weight` on average.

    What is no number is in the middle.
    """
    columns = [_standard(values, weight / len(rows[0])) for values in zip(*rows)]
    return list(zip(*columns)) if columns else [() for _ in rows]


def _standard(values: Sequence[float], weight: float) -> list[float]:
    told = [value for value in values if math.isfinite(value)]
    mean = sum(told) / max(1, len(told))
    spread = math.sqrt(sum((value - mean) ** 2 for value in told) / max(1, len(told)))
    scale = math.sqrt(weight) / spread if spread > 1e-9 else 0.0
    return [(value - mean) * scale if math.isfinite(value) else 0.0 for value in values]
