"""Tables, plots and a bivariate map of buildings and people per damage level."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core.requests import DamageStatistics
from ...core.results import DamageStatisticsResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import (
    add_building_figures,
    add_per_level,
    building_figures,
    per_level,
)
from ..shared.parameters import file_out, number, polygons, polygons_out, written_as
from ..shared.sources import Inputs
from ..shared.texts import tr


class DamageStatisticsAlgorithm(AftermapAlgorithm):
    REQUEST = DamageStatistics
    GROUP = "handover"

    def name(self) -> str:
        return "damagestatistics"

    def displayName(self) -> str:
        return tr("Damage statistics")

    def shortDescription(self) -> str:
        return tr("Makes tables, plots and a bivariate map of buildings and people per level.")

    def about(self) -> str:
        return tr(
            "Counts buildings, their area and the people in them per damage level, for the scene"
            " and for every district. A person's verdict goes before the model's level, what nobody"
            " knows has a row of its own, and every person is in exactly one row. Draws how damage"
            " lies along both axes of the scene, and puts cells in three classes of building area"
            " by three of people. With the table of Survey estimate, its 95 % intervals stand"
            " beside the figures. A layer of buildings is enough."
        )

    def tags(self) -> list[str]:
        return tr("statistics,table,excel,spreadsheet,chart,profile,bivariate,districts").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings with people")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(polygons("DISTRICTS", tr("Districts"), optional=True))
        text = tr("Field with the districts' names")
        field = QgsProcessingParameterField(
            "DISTRICT_FIELD", text, None, "DISTRICTS", optional=True
        )
        self.add(field, advanced=True)
        self.add(
            QgsProcessingParameterFile(
                "SURVEY", tr("Table of Survey estimate"), extension="csv", optional=True
            )
        )
        self.add(
            QgsProcessingParameterString(
                "LEVEL_FIELD", tr("Field with the damage level"), "damage_level", optional=True
            ),
            advanced=True,
        )
        self.add(written_as("WRITTEN_AS", tr("Damage scale")), advanced=True)
        self.add(number("STRIP", tr("Width of the profiles' strips (m)")), advanced=True)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(file_out("TABLE", tr("Table of figures"), "CSV (*.csv)"))
        self.add(file_out("WORKBOOK", tr("Workbook of figures"), "XLSX (*.xlsx)"))
        self.add(file_out("PICTURE", tr("Plots"), "PNG (*.png)"))
        self.add(file_out("DRAWING", tr("Plots as a drawing"), "SVG (*.svg)", made=False))
        self.add(polygons_out("BIVARIATE", tr("Buildings by people"), optional=True))
        self.add(file_out("LEGEND", tr("Square legend"), "PNG (*.png)", made=False))
        add_building_figures(self)
        self.add_number("PEOPLE_TOTAL", tr("People in all buildings"))
        add_per_level(self, "PEOPLE", tr("People in buildings"))
        self.add_number("PEOPLE_UNKNOWN", tr("People in buildings of unknown level"))
        self.add_number("PARTS", tr("Districts counted"))
        self.add_number("CORRELATION", tr("Correlation of building area and people"))

    def request(self, inputs: Inputs) -> DamageStatistics:
        return DamageStatistics(
            buildings=inputs.vector("BUILDINGS"),
            table=inputs.file_out("TABLE"),
            workbook=inputs.file_out("WORKBOOK"),
            picture=inputs.file_out("PICTURE"),
            drawing=inputs.file_out("DRAWING"),
            bivariate=inputs.layer_out("BIVARIATE"),
            legend=inputs.file_out("LEGEND"),
            zones=inputs.vector("ZONES"),
            districts=inputs.vector("DISTRICTS"),
            district_field=inputs.text("DISTRICT_FIELD"),
            survey=inputs.text("SURVEY"),
            level_field=inputs.text("LEVEL_FIELD") or "damage_level",
            written_as=inputs.choice("WRITTEN_AS"),
            strip=inputs.number("STRIP") or None,
        )

    def figures(self, result: DamageStatisticsResult) -> dict[str, Any]:
        return {
            **building_figures(result),
            "PEOPLE_TOTAL": result.people_total,
            **per_level("PEOPLE", result.people_by_level),
            "PEOPLE_UNKNOWN": result.people_unknown,
            "PARTS": result.parts,
            "CORRELATION": result.correlation,
        }
