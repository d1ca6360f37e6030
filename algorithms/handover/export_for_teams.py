"""Buildings and zones in files that phones, navigators and coordination centres read."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import CARRIED, ExportForTeams
from ...core.results import ExportForTeamsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, choice, file_out, number, polygons, raster
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = ExportForTeams("")
"""The request with its defaults."""


class ExportForTeamsAlgorithm(AftermapAlgorithm):
    REQUEST = ExportForTeams
    GROUP = "handover"

    def name(self) -> str:
        return "exportforteams"

    def displayName(self) -> str:
        return tr("Export for teams")

    def shortDescription(self) -> str:
        return tr("Writes damaged buildings and urgent zones for phones, navigators and tables.")

    def about(self) -> str:
        return tr(
            "Writes where teams may be sent: the most urgent zones by rank, then buildings by level"
            " and people. KMZ has outlines in the colours of the levels for Google Earth, OsmAnd"
            " and other maps on phones, with pictures before and after of the most urgent places"
            " where the images are given; GPX has waypoints for GPS receivers; the table has"
            " longitude, latitude, MGRS reference and HXL tags; GeoPackage and GeoJSON have the"
            " same places as layers. Each place says its level, people,"
            " area, coordinates, and whether a person has checked it. Buildings of unknown level"
            " are always among them: what nobody saw may be the worst."
        )

    def tags(self) -> list[str]:
        return tr("export,kml,kmz,gpx,gps,geojson,hxl,google earth,osmand,waypoints,teams").split(
            ","
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(choice("CARRIED", tr("Buildings to write"), CARRIED, ASKED.carried, optional=True))
        self.add(number("TOP", tr("Zones to write"), ASKED.top, kind=INTEGER), advanced=True)
        self.add(raster("PRE", tr("Image before the event"), optional=True))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        self.add(
            number("PICTURES", tr("Places with pictures"), ASKED.pictures, kind=INTEGER),
            advanced=True,
        )
        self.add(file_out("KMZ", tr("Places for maps on phones"), "KMZ (*.kmz);;KML (*.kml)"))
        self.add(file_out("GPX", tr("Waypoints"), "GPX (*.gpx)"))
        self.add(file_out("TABLE", tr("Table of places"), "CSV (*.csv)"))
        self.add(file_out("GEOPACKAGE", tr("Places as layers"), "GeoPackage (*.gpkg)", made=False))
        self.add(
            file_out("GEOJSON", tr("Places as GeoJSON"), "GeoJSON (*.geojson *.json)", made=False)
        )
        self.add_number("ZONE_COUNT", tr("Zones written"))
        self.add_number("BUILDING_COUNT", tr("Buildings written"))
        self.add_number("PICTURED", tr("Places with pictures"))

    def request(self, inputs: Inputs) -> ExportForTeams:
        return ExportForTeams(
            buildings=inputs.vector("BUILDINGS"),
            zones=inputs.vector("ZONES"),
            kmz=inputs.file_out("KMZ"),
            gpx=inputs.file_out("GPX"),
            table=inputs.file_out("TABLE"),
            geopackage=inputs.file_out("GEOPACKAGE"),
            geojson=inputs.file_out("GEOJSON"),
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            pictures=inputs.integer("PICTURES"),
            carried=inputs.choice("CARRIED") or ASKED.carried,
            top=inputs.integer("TOP"),
        )

    def figures(self, result: ExportForTeamsResult) -> dict[str, Any]:
        return {
            "ZONE_COUNT": result.zone_count,
            "BUILDING_COUNT": result.building_count,
            "PICTURED": result.pictured,
        }
