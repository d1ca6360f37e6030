"""Building by building: which predicted building is which true one, and whether its level is right.

A predicted and a true building are the same where their intersection over union is at least 0.5
(method, section 6); each takes part in one match at most, best overlap first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .counts import Counts

Geometries = npt.NDArray[np.object_]
Levels = Sequence[int | None] | npt.NDArray[np.integer]


def match(predicted: Geometries, true: Geometries, iou: float = 0.5) -> npt.NDArray[np.intp]:
    """Pair predicted with true buildings.

    Args:
        predicted: polygons, shape (n,).
        true: polygons in the same planar CRS, shape (m,).
        iou: least intersection over union of a pair.

    Returns:
        Pairs of indices, shape (k, 2): predicted, true.
    """
    if not len(predicted) or not len(true):
        return np.empty((0, 2), dtype=np.intp)
    pairs = shapely.STRtree(true).query(predicted, predicate="intersects").T
    shared = intersection_over_union(predicted[pairs[:, 0]], true[pairs[:, 1]])
    taken_predicted: set[int] = set()
    taken_true: set[int] = set()
    kept = []
    for index in np.argsort(-shared, kind="stable"):
        one, other = (int(value) for value in pairs[index])
        if shared[index] < iou:
            break
        if one not in taken_predicted and other not in taken_true:
            taken_predicted.add(one)
            taken_true.add(other)
            kept.append((one, other))
    return np.array(kept, dtype=np.intp).reshape(-1, 2)


def intersection_over_union(one: Geometries, other: Geometries) -> npt.NDArray[np.float64]:
    """Return the intersection over union of each two polygons, 0 for two without area, shape (n,).

    Args:
        one: polygons, shape (n,).
        other: polygons in the same planar CRS, shape (n,).
    """
    common = shapely.area(shapely.intersection(one, other))
    union = shapely.area(one) + shapely.area(other) - common
    shares = np.zeros(len(union), np.float64)
    np.divide(common, union, out=shares, where=union > 0)
    return shares


def score_location(predicted: int, true: int, pairs: npt.NDArray[np.intp]) -> Counts:
    """Score finding buildings, whatever their level, from the two counts and `match`'s pairs."""
    return Counts(len(pairs), predicted - len(pairs), true - len(pairs))


def score_level(level: int, predicted: Levels, true: Levels, pairs: npt.NDArray[np.intp]) -> Counts:
    """Score one damage level: right means matched and of that level on both sides."""
    right = sum(1 for one, other in pairs if predicted[one] == level and true[other] == level)
    said = sum(1 for value in predicted if value == level)
    is_so = sum(1 for value in true if value == level)
    return Counts(right, said - right, is_so - right)
