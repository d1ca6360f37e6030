"""Buildings that a layer holds twice, as layers do that were merged from two sources."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import shapely

from ..progress import Progress
from ..sentences import say_counted
from .geometry import Geometries
from .io import Polygons

SHARE = 0.5
"""A footprint of which more lies inside another one stands for the same building."""


def counted_once(
    buildings: Polygons,
    path: str,
    progress: Progress,
    rank: npt.NDArray[np.generic] | None = None,
) -> Polygons:
    """Return buildings without exact copies, and warn of those and of such as nearly are.

    Args:
        buildings: as read.
        path: of their layer, for the warning.
        progress: told how many are left out, and how many overlap.
        rank: which of several copies stays, the highest, shape (n,); without it, the first.
    """
    kept = first_of_each(buildings.geometries, rank)
    if gone := int((~kept).sum()):
        progress.warn(
            say_counted(
                gone,
                "{n:,} footprint of '{path}' is an exact copy of another and counted once.",
                "{n:,} footprints of '{path}' are exact copies of others and counted once.",
                path=path,
            )
        )
    fields = {name: column[kept] for name, column in buildings.fields.items()}
    once = replace(buildings, geometries=buildings.geometries[kept], fields=fields)
    if inside := count_inside(once.geometries):
        progress.warn(
            say_counted(
                inside,
                "{n:,} footprint of '{path}' lies by more than half inside others, as where layers"
                " of two sources were merged; each counts as a building: leave one source out if"
                " they are the same.",
                "{n:,} footprints of '{path}' lie by more than half inside others, as where layers"
                " of two sources were merged; each counts as a building: leave one source out if"
                " they are the same.",
                path=path,
            )
        )
    return once


def first_of_each(
    geometries: Geometries, rank: npt.NDArray[np.generic] | None = None
) -> npt.NDArray[np.bool_]:
    """Return which polygons to keep so that no two are the same, shape (n,).

    Args:
        geometries: shape (n,). Where a ring begins, and which way it runs, is of no account.
        rank: see `counted_once`.
    """
    kept = np.zeros(len(geometries), np.bool_)
    order = np.arange(len(geometries))
    if rank is not None:
        order = np.lexsort((order, -np.asarray(rank, np.float64)))
    known: set[bytes] = set()
    for index, shape in zip(order, shapely.to_wkb(shapely.normalize(geometries[order]))):
        kept[index] = shape not in known
        known.add(shape)
    return kept


def count_inside(geometries: Geometries) -> int:
    """Return how many polygons lie by more than half inside a larger or an earlier one."""
    one, other = shapely.STRtree(geometries).query(geometries, predicate="intersects")
    areas = shapely.area(geometries)
    smaller = (areas[one] < areas[other]) | ((areas[one] == areas[other]) & (one > other))
    one, other = one[smaller], other[smaller]
    common = shapely.area(shapely.intersection(geometries[one], geometries[other]))
    return len(np.unique(one[common > SHARE * areas[one]]))
