"""Draw a random sample of buildings for a person to review."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterField

from ...core.requests import SurveySample
from ...core.results import SurveySampleResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    INTEGER,
    POLYGONS,
    RASTERS,
    layer_of,
    number,
    polygons,
    polygons_out,
)
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = SurveySample("", "")
"""The request with its defaults."""


class SurveySampleAlgorithm(AftermapAlgorithm):
    REQUEST = SurveySample
    GROUP = "review"

    def name(self) -> str:
        return "surveysample"

    def displayName(self) -> str:
        return tr("Survey sample")

    def shortDescription(self) -> str:
        return tr("Draws the buildings that a person reviews, so that totals get honest bounds.")

    def about(self) -> str:
        return tr(
            "Draws buildings by chance, those of each predicted level and zone apart, and ground"
            " cells in which to look for buildings that were missed. Review the buildings in the"
            " order of survey_order by setting reviewed_level to 1, 2, 3 or 4, to 0 where no"
            " building stands, to 255 where it cannot be told. A person may stop at any time: the"
            " first part of the order is a random sample too. Buildings that were reviewed before"
            " are kept and stand for themselves.\n\nNext step: Survey estimate."
        )

    def tags(self) -> list[str]:
        return tr("survey,sample,random,stratified,review,validation,confidence interval").split(
            ","
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(number("SIZE", tr("Buildings to review"), ASKED.size, kind=INTEGER))
        self.add(number("WIDTH", tr("Wished width of the interval")))
        self.add(polygons("ZONES", tr("Zones"), optional=True))
        text = tr("Field with the zones' names")
        field = QgsProcessingParameterField("ZONE_FIELD", text, None, "ZONES", optional=True)
        self.add(field, advanced=True)
        self.add(number("CELL_COUNT", tr("Ground cells"), ASKED.cell_count, kind=INTEGER))
        self.add(number("CELL_SIDE", tr("Size of a ground cell (m)"), ASKED.cell_side))
        self.add(layer_of("AREA", tr("Area to look in"), [POLYGONS, RASTERS]), advanced=True)
        self.add(number("SEED", tr("Seed"), ASKED.seed, kind=INTEGER), advanced=True)
        self.add(polygons_out("SAMPLE", tr("Buildings with their survey")))
        self.add(polygons_out("CELLS", tr("Ground cells to look through"), optional=True))
        self.add_number("DRAWN", tr("Buildings drawn"))
        self.add_number("STRATA", tr("Number of strata"))
        self.add_number("REVIEWED_BEFORE", tr("Buildings reviewed before"))
        self.add_number("CELLS_DRAWN", tr("Ground cells drawn"))
        self.add_number("EXPECTED_HALF_WIDTH", tr("Expected half width of the interval"))

    def request(self, inputs: Inputs) -> SurveySample:
        return SurveySample(
            buildings=inputs.vector("BUILDINGS"),
            sample=inputs.layer_out("SAMPLE"),
            cells=inputs.layer_out("CELLS"),
            zones=inputs.vector("ZONES"),
            zone_field=inputs.text("ZONE_FIELD"),
            size=inputs.integer("SIZE"),
            width=inputs.number("WIDTH") or None,
            cell_count=inputs.integer("CELL_COUNT"),
            cell_side=inputs.number("CELL_SIDE"),
            area=inputs.raster_or_vector("AREA"),
            seed=inputs.integer("SEED"),
        )

    def figures(self, result: SurveySampleResult) -> dict[str, Any]:
        return {
            "DRAWN": result.drawn,
            "STRATA": result.strata,
            "REVIEWED_BEFORE": result.reviewed_before,
            "CELLS_DRAWN": result.cell_count,
            "EXPECTED_HALF_WIDTH": result.expected_half_width,
        }
