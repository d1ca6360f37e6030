"""Which building of an earlier result is which of a later one, outlines split and joined too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..review.readings import same_buildings
from ..vector.geometry import Geometries

Indices = npt.NDArray[np.intp]

NONE = -1
"""No partner."""

MOSTLY = 0.5
"""Least share of an outline that lies in another one for both to be of one building."""


@dataclass(frozen=True)
class Partners:
    """Where the buildings of two layers went and came from.

    Args:
        later: of each earlier building the later one that it became, -1 for none, shape (n,). Of
            houses that were outlined as one now, several became the same.
        parent: of each later building that no earlier one became the earlier one that it is a
            part of, -1 for none, shape (m,).
    """

    later: Indices
    parent: Indices


def partners(
    before: Geometries, numbers: Iterable[Any], after: Geometries, their_numbers: Iterable[Any]
) -> Partners:
    """Pair the buildings of two layers, each earlier one with one later one at most.

    Those that lie on each other by half (intersection over union) are the same. Of the others, one
    that lies in another by half of itself is a part of it: two networks, or two images, seldom cut
    a row of houses in the same places.

    Args:
        before: polygons, shape (n,).
        numbers: `building_id` of each; None where it has none.
        after: polygons in the same CRS, shape (m,).
        their_numbers: as `numbers`.
    """
    later = np.full(len(before), NONE, np.intp)
    for theirs, ours in same_buildings(before, numbers, after, their_numbers).items():
        later[ours] = theirs
    one, other, common = _overlaps(before, after)
    best = _best_within(one, other, common / shapely.area(before[one]), len(before))
    later = np.where(later == NONE, best, later)
    parent = _best_within(other, one, common / shapely.area(after[other]), len(after))
    parent[later[later != NONE]] = NONE
    # What is cut into parts, none of which is half of it, became the largest of them.
    parts = np.flatnonzero(parent != NONE)
    parts = parts[later[parent[parts]] == NONE]
    parts = parts[np.argsort(shapely.area(after[parts]), kind="stable")]
    later[parent[parts]] = parts
    parent[later[later != NONE]] = NONE
    return Partners(later, parent)


def _overlaps(
    before: Geometries, after: Geometries
) -> tuple[Indices, Indices, npt.NDArray[np.float64]]:
    """Return which polygons share ground, and how much."""
    if not len(before) or not len(after):
        return np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0)
    one, other = shapely.STRtree(after).query(before, predicate="intersects")
    return one, other, shapely.area(shapely.intersection(before[one], after[other]))


def _best_within(
    part: Indices, whole: Indices, share: npt.NDArray[np.float64], count: int
) -> Indices:
    """Return of each of `count` parts the whole that holds most of it, -1 where none holds half."""
    found = np.full(count, NONE, np.intp)
    order = np.argsort(share, kind="stable")
    order = order[share[order] >= MOSTLY]
    found[part[order]] = whole[order]
    return found
