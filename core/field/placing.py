"""Which building a result of the field is of: by its number, else by its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..survey.ground import metric_crs
from ..vector.geometry import Geometries, transformed
from ..vector.io import Polygons
from ..vector.reviews import plain_values
from .columns import NUMBER, value_of
from .reading import Result

BY_NUMBER, BY_PLACE = "number", "place"


@dataclass(frozen=True)
class Placed:
    """The building of a result, None where there is none, and how it was found."""

    building: int | None = None
    how: str = ""


def place_results(
    results: Sequence[Result], buildings: Polygons, numbers: npt.NDArray[Any] | None, reach: float
) -> list[Placed]:
    """Return which building each result is of.

    A number that two buildings have, and an outline elsewhere than the building of its number,
    tell nothing: then the place decides.

    Args:
        results: of all files.
        buildings: with their outlines.
        numbers: `building_id` of each; None where there are none.
        reach: metres from a building within which a place outside of all stands for it.
    """
    known = _unique(numbers)
    near = _nearest([one.place for one in results], buildings, reach)
    placed = []
    for one, by_place in zip(results, near):
        number = known.get(_key(value_of(one.row, NUMBER)))
        if number is not None and _may_be(one, buildings.geometries[number]):
            placed.append(Placed(number, BY_NUMBER))
        else:
            placed.append(Placed(by_place, BY_PLACE) if by_place is not None else Placed())
    return placed


def _key(value: Any) -> str:
    """Return a number as it is compared: "12", "12.0" and "#12" are one."""
    text = "" if value is None else str(value).strip().lstrip("#").strip().casefold()
    try:
        return str(int(text))  # a float holds no more than 16 digits, and some numbers have 19
    except ValueError:
        pass
    try:
        return str(int(float(text))) if float(text).is_integer() else text
    except (ValueError, OverflowError):
        return text


def _unique(numbers: npt.NDArray[Any] | None) -> dict[str, int]:
    keys = [] if numbers is None else [_key(value) for value in plain_values(numbers)]
    often = Counter(keys)
    return {key: index for index, key in enumerate(keys) if key and often[key] == 1}


def _may_be(one: Result, outline: shapely.Geometry) -> bool:
    """Return whether a result may be of an outline; a person may stand well away from it."""
    is_outline = one.place is not None and shapely.get_dimensions(one.place) == 2
    return not is_outline or bool(shapely.intersects(one.place, outline))


def _nearest(
    places: Sequence[shapely.Geometry | None], buildings: Polygons, reach: float
) -> list[int | None]:
    """Return the building that holds each place, else the nearest within reach."""
    found: list[int | None] = [None] * len(places)
    asked = [index for index, place in enumerate(places) if place is not None]
    if not asked or not len(buildings.geometries):
        return found
    points: Geometries = np.empty(len(asked), dtype=object)
    points[:] = [shapely.point_on_surface(places[index]) for index in asked]
    there = metric_crs(buildings.crs, shapely.total_bounds(buildings.geometries))
    tree = shapely.STRtree(transformed(buildings.geometries, buildings.crs, there))
    points = transformed(points, buildings.crs, there)
    if reach > 0:
        of, held = tree.query_nearest(points, max_distance=reach, all_matches=False)
    else:
        of, held = tree.query(points, predicate="intersects")
    for index, building in zip(of.tolist(), held.tolist()):
        found[asked[index]] = building
    return found
