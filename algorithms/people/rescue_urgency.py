"""Join damage to people."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterMapLayer, QgsProcessingParameterString

from ...core.requests import RescueUrgency
from ...core.results import RescueUrgencyResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_people_figures, people_figures
from ..shared.parameters import (
    POLYGONS,
    RASTERS,
    UNITS,
    choice,
    polygons_out,
    raster,
    raster_out,
    written_as,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class RescueUrgencyAlgorithm(AftermapAlgorithm):
    REQUEST = RescueUrgency
    GROUP = "people"

    def name(self) -> str:
        return "rescueurgency"

    def displayName(self) -> str:
        return tr("Rescue urgency")

    def shortDescription(self) -> str:
        return tr("Shows how many people live in damaged buildings and where rescue is urgent.")

    def about(self) -> str:
        return tr(
            "Shares the people of every population cell among its buildings by their area, so"
            " that nobody is lost or counted twice, and ranks the cells by urgency: severity of"
            " the damage times people. The population raster may have any CRS and cell size, and"
            " is never resampled."
        )

    def tags(self) -> list[str]:
        return tr("people,population,worldpop,rescue,urgency,priority,dasymetric").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        kinds = [POLYGONS, RASTERS]
        self.add(
            QgsProcessingParameterMapLayer("BUILDINGS", tr("Buildings by damage"), types=kinds)
        )
        self.add(
            QgsProcessingParameterString(
                "LEVEL_FIELD", tr("Field with the damage level"), "damage_level", optional=True
            ),
            advanced=True,
        )
        self.add(written_as("WRITTEN_AS", tr("Damage scale")), advanced=True)
        self.add(raster("POPULATION", tr("Population")))
        self.add(choice("UNIT", tr("Unit of the population"), UNITS, "count"))
        self.add(
            QgsProcessingParameterMapLayer(
                "AREA", tr("Assessed area"), optional=True, types=[POLYGONS, RASTERS]
            ),
            advanced=True,
        )
        self.add(
            choice("CLASSIFICATION", tr("Urgency classes"), ("quantile", "jenks"), "quantile"),
            advanced=True,
        )
        self.add(
            choice(
                "RANKING",
                tr("Zones are ranked by"),
                ("assured", "expected"),
                "assured",
                optional=True,
            ),
            advanced=True,
        )
        self.add(polygons_out("PEOPLE", tr("Buildings with people"), optional=True))
        self.add(polygons_out("ZONES", tr("Rescue urgency"), optional=True))
        self.add(raster_out("URGENCY", tr("Urgency raster"), optional=True, made=False))
        add_people_figures(self)

    def request(self, inputs: Inputs) -> RescueUrgency:
        return RescueUrgency(
            buildings=inputs.raster_or_vector("BUILDINGS"),
            population=inputs.raster("POPULATION"),
            zones=inputs.layer_out("ZONES"),
            urgency=inputs.layer_out("URGENCY"),
            people=inputs.layer_out("PEOPLE"),
            area=inputs.raster_or_vector("AREA"),
            level_field=inputs.text("LEVEL_FIELD") or "damage_level",
            written_as=inputs.choice("WRITTEN_AS"),
            unit=inputs.choice("UNIT"),
            classification=inputs.choice("CLASSIFICATION"),
            ranking=inputs.choice("RANKING") or "assured",
        )

    def figures(self, result: RescueUrgencyResult) -> dict[str, Any]:
        return people_figures(result)
