"""The most urgent zones by a place in each: what a run ends with, and where to look first."""

from __future__ import annotations

import shapely

from ..results import UrgentPlace
from ..vector.cells import in_degrees, references
from ..vector.io import Polygons

TOP = 5
"""Places that a person reads at the end of a run."""

SIDE = 100
"""Metres to which a place is told by its grid reference, as fine as the zones are."""


def places_of(zones: Polygons) -> tuple[UrgentPlace, ...]:
    """Return zones as places.

    Args:
        zones: with rank and people, in the order of their ranks.
    """
    middles = shapely.point_on_surface(zones.geometries)
    names, fields = references(middles, zones.crs, SIDE), zones.fields
    return tuple(
        UrgentPlace(
            rank=int(fields["rank"][index]),
            latitude=latitude,
            longitude=longitude,
            mgrs=names[index],
            people=float(fields["people"][index]),
            people_severe=float(fields["people_l3"][index] + fields["people_l4"][index]),
        )
        for index, (longitude, latitude) in enumerate(in_degrees(middles, zones.crs))
    )
