"""Which zone of a survey each building lies in."""

from __future__ import annotations

import numpy as np
import shapely

from ..errors import InputError
from ..sentences import say
from ..vector.geometry import Geometries
from ..vector.io import Polygons, find_field, read_polygons
from .columns import Column


def zones_of(buildings: Polygons, path: str, field: str | None) -> Column:
    """Return the name of the zone that each building's middle lies in; empty outside of all.

    Args:
        buildings: in any CRS.
        path: polygons that divide the scene; where they overlap, the first one counts.
        field: with their names; None takes `name`, else numbers from 1.

    Raises:
        InputError: the zones cannot be read, have no such field, or hold no building.
    """
    zones = read_polygons(path, to_crs=buildings.crs)
    names = _names(path, zones, field)
    middles = shapely.point_on_surface(buildings.geometries)
    point, zone = shapely.STRtree(zones.geometries).query(middles, predicate="intersects")
    found = np.full(len(middles), len(names), np.int64)
    np.minimum.at(found, point, zone)
    if len(middles) and not len(point):
        raise InputError(
            say(
                "No building lies in a zone of '{path}': choose zones of the same place, or"
                " correct their coordinate reference system.",
                path=path,
            )
        )
    return np.append(names, np.array([""], object))[found]


def _names(path: str, zones: Polygons, field: str | None) -> Column:
    found = find_field(zones.fields, field or "name")
    if field and found is None:
        raise InputError(
            say(
                "'{path}' has no field {field}: choose the field with the zones' names among"
                " {fields}.",
                path=path,
                field=field,
                fields=", ".join(zones.fields) or say("none"),
            )
        )
    numbers = [str(number) for number in range(1, len(zones.geometries) + 1)]
    if found is None:
        return np.array(numbers, dtype=object)
    values = zones.fields[found].tolist()
    return np.array(
        [number if value in (None, "") else str(value) for value, number in zip(values, numbers)],
        object,
    )


def outline(geometries: Geometries) -> shapely.Geometry:
    """Return a polygon around buildings, so that figures of a zone have a place on the map."""
    hull = shapely.convex_hull(shapely.geometrycollections(geometries))
    return hull if hull.geom_type == "Polygon" else shapely.Polygon()
