"""A project that QField opens without a network, for teams to fill in."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterFileDestination

from ...core.requests import FieldProject
from ...core.results import FieldProjectResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import number, polygons, raster
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = FieldProject("", "")
"""The request with its defaults."""

KINDS = "ZIP (*.zip);;QGIS project (*.qgz)"


class FieldProjectAlgorithm(AftermapAlgorithm):
    REQUEST = FieldProject
    GROUP = "handover"

    def name(self) -> str:
        return "fieldproject"

    def displayName(self) -> str:
        return tr("Make field project")

    def shortDescription(self) -> str:
        return tr("Makes a project for QField: buildings to look at, a form, a basemap.")

    def about(self) -> str:
        return tr(
            "Makes what a team takes along on a phone without a network: a project that QField and"
            " QGIS open, with the buildings, zones and sectors in one GeoPackage, and the image"
            " after the event around them as a basemap of the size that you allow. A building has"
            " a form: level in words, note and photo to fill in; who and when are filled in by"
            " themselves; what the model said stands beside it and cannot be changed. What comes"
            " back goes into the buildings by Import field results. In QField, open a local file"
            " and import the ZIP as a project."
        )

    def tags(self) -> list[str]:
        return tr("qfield,field,mobile,phone,offline,survey,basemap,teams,photo").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(polygons("SECTORS", tr("Sectors"), optional=True))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        self.add(number("MEGABYTES", tr("Largest basemap (MB)"), ASKED.megabytes))
        self.add(QgsProcessingParameterFileDestination("PROJECT", tr("Field project"), KINDS))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("PIXEL", tr("Pixel of the basemap (m)"))
        self.add_number("SIZE", tr("Size of all files (MB)"))

    def request(self, inputs: Inputs) -> FieldProject:
        return FieldProject(
            buildings=inputs.vector("BUILDINGS"),
            project=inputs.file_out("PROJECT"),
            zones=inputs.vector("ZONES"),
            sectors=inputs.vector("SECTORS"),
            post=inputs.raster("POST"),
            megabytes=inputs.number("MEGABYTES"),
        )

    def figures(self, result: FieldProjectResult) -> dict[str, Any]:
        return {
            "BUILDING_COUNT": result.building_count,
            "PIXEL": result.pixel_m,
            "SIZE": result.megabytes,
        }
