"""The most urgent zones by a place in each: what a run ends with, and where to look first."""

from __future__ import annotations

import shapely
from pyproj import Transformer

from ..mgrs import band_of, cell_at, epsg_of, is_polar, zone_of
from ..results import UrgentPlace
from ..vector.geometry import DEGREES
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
    move = Transformer.from_crs(zones.crs.to_wkt(), DEGREES.to_wkt(), always_xy=True)
    longitudes, latitudes = move.transform(*shapely.get_coordinates(middles).T)
    fields = zones.fields
    return tuple(
        UrgentPlace(
            rank=int(fields["rank"][index]),
            latitude=round(float(latitude), 6),
            longitude=round(float(longitude), 6),
            mgrs=_reference(float(longitude), float(latitude)),
            people=float(fields["people"][index]),
            people_severe=float(fields["people_l3"][index] + fields["people_l4"][index]),
        )
        for index, (longitude, latitude) in enumerate(zip(longitudes, latitudes))
    )


def _reference(longitude: float, latitude: float) -> str:
    """Return the grid reference of a place; empty near the poles, where no such grid is laid."""
    if is_polar(latitude):
        return ""
    zone, band = zone_of(longitude, latitude), band_of(latitude)
    move = Transformer.from_crs(DEGREES.to_wkt(), f"EPSG:{epsg_of(zone, band)}", always_xy=True)
    return cell_at(zone, band, *move.transform(longitude, latitude), SIDE).name()
