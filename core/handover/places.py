"""The most urgent places: zones in the order of their ranks, and the buildings in each."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..buildings.table import (
    as_numbers,
    levels_of,
    no_buildings,
    numbers_in,
    reviewed_levels,
)
from ..errors import InputError
from ..requests import UNKNOWN
from ..results import ReportBuilding, ReportPlace
from ..sentences import say
from ..vector.cells import in_degrees, references
from ..vector.geometry import DEGREES, reproject
from ..vector.io import Polygons, find_field, read_polygons
from .worksites import worksite_of

Floats = npt.NDArray[np.float64]

SIDE = 10
"""Metres to which a place is told: a grid reference of eight digits leads to a door."""

LISTED = 60
"""Buildings of one zone that are listed; a page holds fewer."""

ORDER = {4: 0, 3: 1, UNKNOWN: 2, 2: 3, 1: 4}
"""Where a level stands among a team's errands: what nobody saw goes before slight damage."""


def urgent_places(path: str, buildings: Polygons, top: int) -> tuple[list[ReportPlace], int]:
    """Return the most urgent zones, and how many zones have a rank.

    Args:
        path: of the zones.
        buildings: with levels, in any CRS.
        top: how many zones.

    Raises:
        InputError: the zones cannot be read or have no ranks.
    """
    zones = read_polygons(path, to_crs=buildings.crs)
    ranks, ranked = ranked_zones(path, zones)
    chosen = ranked[:top]
    middles = shapely.point_on_surface(buildings.geometries)
    tree = shapely.STRtree(middles)
    kept = ~no_buildings(buildings.fields) if len(middles) else np.zeros(0, np.bool_)
    places = []
    for index in chosen.tolist():
        inside = tree.query(zones.geometries[index], predicate="intersects")
        inside = np.sort(inside[kept[inside]])
        places.append(_place(zones, index, float(ranks[index]), buildings, inside))
    return places, len(ranked)


def ranked_zones(path: str, zones: Polygons) -> tuple[Floats, npt.NDArray[np.intp]]:
    """Return the ranks of zones, and those that have one, the most urgent first.

    Raises:
        InputError: there is no field of ranks.
    """
    found = find_field(zones.fields, "rank")
    if found is None and len(zones.geometries):
        raise InputError(
            say(
                "'{path}' has no field rank: choose zones that Rescue urgency has written, or"
                " none.",
                path=path,
            )
        )
    ranks = as_numbers(zones.fields[found]) if found else np.zeros(0)
    ranked = np.flatnonzero(np.isfinite(ranks))
    return ranks, ranked[np.argsort(ranks[ranked], kind="stable")]


def _place(
    zones: Polygons, index: int, rank: float, buildings: Polygons, inside: npt.NDArray[np.intp]
) -> ReportPlace:
    outline = reproject(zones.geometries[index : index + 1], zones.crs, DEGREES)[0]
    middle = shapely.point_on_surface(zones.geometries[index : index + 1])
    levels = levels_of(buildings.fields)[inside] if len(inside) else np.zeros(0, np.uint8)
    (longitude, latitude), (mgrs,) = (
        in_degrees(middle, zones.crs)[0],
        references(middle, zones.crs, SIDE),
    )
    severe = [_number(zones, name, index) for name in ("people_l3", "people_l4")]
    return ReportPlace(
        rank=int(rank),
        mgrs=mgrs,
        longitude=longitude,
        latitude=latitude,
        outline=shapely.to_wkt(outline, rounding_precision=7),
        people=_number(zones, "people", index),
        people_severe=sum(filter(None, severe)) if None not in severe else None,
        count=tuple(int((levels == level).sum()) for level in (1, 2, 3, 4)),  # type: ignore[arg-type]
        count_unknown=int((levels == UNKNOWN).sum()),
        buildings=_listed(buildings, inside, levels),
        worksite=worksite_of(zones, index),
    )


def _listed(
    buildings: Polygons, inside: npt.NDArray[np.intp], levels: npt.NDArray[np.uint8]
) -> tuple[ReportBuilding, ...]:
    people = column(buildings, "people")[inside]
    area = column(buildings, "area_m2")[inside]
    names = column(buildings, "building_id")[inside]
    reviewed = reviewed_levels(buildings.fields)[inside] != UNKNOWN if len(inside) else inside
    place = np.array([ORDER[int(level)] for level in levels])
    order = np.lexsort((-np.nan_to_num(area), -np.nan_to_num(people), place))[:LISTED]
    middles = shapely.point_on_surface(buildings.geometries[inside[order]])
    degrees, cells = in_degrees(middles, buildings.crs), references(middles, buildings.crs, SIDE)
    return tuple(
        ReportBuilding(
            building_id=known(names[item]),
            level=int(levels[item]),
            reviewed=bool(reviewed[item]),
            people=known(people[item]),
            area_m2=known(area[item]),
            mgrs=cell,
            longitude=longitude,
            latitude=latitude,
        )
        for item, (longitude, latitude), cell in zip(order.tolist(), degrees, cells)
    )


def column(layer: Polygons, name: str) -> Floats:
    """Return a layer's field as numbers, NaN where there is none, shape (n,)."""
    return numbers_in(layer.fields, name, len(layer.geometries))


def _number(zones: Polygons, name: str, index: int) -> float | None:
    return known(column(zones, name)[index])


def known(value: float) -> float | None:
    """Return a number, None where it is NaN or endless."""
    return float(value) if np.isfinite(value) else None


def whole(value: float) -> int | None:
    """Return a number without its decimals, None where it is NaN or endless."""
    return int(value) if np.isfinite(value) else None
