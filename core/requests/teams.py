"""What was found, in files that phones, navigators and coordination centres read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source

SEVERE, DAMAGED, EVERYTHING = "severe and unknown", "damaged and unknown", "all"
CARRIED = (SEVERE, DAMAGED, EVERYTHING)
"""Which buildings teams are given. What nobody saw goes with them, for it may be anything."""


@dataclass(frozen=True)
class ExportForTeams:
    """Write buildings and zones for phones, navigators and tables of a coordination centre."""

    buildings: str = source(
        "Buildings with a damage level; a person's reviewed_level goes before the model's level."
    )
    zones: Optional[str] = source(
        "Zones that Rescue urgency ranked; they come first in each file.", None
    )
    kmz: Optional[str] = output(
        "Places for Google Earth, OsmAnd and other maps on phones: outlines in the colours of their"
        " levels, zones by rank, with people, area and grid reference. A name that ends in .kml"
        " writes the same without packing it.",
        None,
        kind="places",
    )
    gpx: Optional[str] = output(
        "Waypoints for GPS receivers, with rank or level in their names.", None, kind="waypoints"
    )
    table: Optional[str] = output(
        "Table (CSV) with longitude, latitude and MGRS reference, and HXL tags in its second row.",
        None,
        kind="table",
    )
    geopackage: Optional[str] = output(
        "The same places as layers zones and buildings of one GeoPackage, in longitude and"
        " latitude, with the columns of the table.",
        None,
        kind="geopackage",
    )
    geojson: Optional[str] = output(
        "The same places as GeoJSON (RFC 7946), zones and buildings told apart by kind.",
        None,
        kind="features",
    )
    pre: Optional[str] = source(
        "Image from before the event, for pictures in the places for maps on phones.", None
    )
    post: Optional[str] = source(
        "Image from after the event, for pictures in the places for maps on phones.", None
    )
    pictures: int = given(
        "How many zones, and how many buildings, have pictures: the most urgent ones. Each place"
        " takes 20 to 50 kB an image.",
        20,
    )
    carried: str = given(
        "Which buildings are written: severe (major and destroyed) or all damaged ones, with those"
        " of unknown level, or all.",
        SEVERE,
    )
    top: int = given("How many zones are written, the most urgent first.", 100)
