"""Find the threshold of a building probability that agrees best with a reference."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterMapLayer

from ...core.requests import CalibrateThreshold
from ...core.results import CalibrateThresholdResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, POLYGONS, RASTERS, file_out, number, polygons, raster
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = CalibrateThreshold("", "")
"""The request with its defaults."""


class CalibrateThresholdAlgorithm(AftermapAlgorithm):
    REQUEST = CalibrateThreshold
    GROUP = "training"

    def name(self) -> str:
        return "calibratethreshold"

    def displayName(self) -> str:
        return tr("Calibrate threshold")

    def shortDescription(self) -> str:
        return tr("Finds the threshold at which a building probability agrees best with labels.")

    def about(self) -> str:
        return tr(
            "Compares the building probability with true buildings at one threshold after the"
            " other, and returns the one with the highest intersection over union (IoU) as a"
            " number that a model can pass on to Refine morphology. A few blocks of houses, drawn"
            " by hand, are enough for a good threshold in a new place; bound them with an area"
            " polygon.\n\nNext step: Refine morphology with this threshold."
        )

    def tags(self) -> list[str]:
        return tr("threshold,calibration,iou,accuracy,validation,probability").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PROBABILITY", tr("Building probability")))
        self.add(
            QgsProcessingParameterMapLayer(
                "REFERENCE", tr("True buildings"), types=[RASTERS, POLYGONS]
            )
        )
        self.add(polygons("AREA", tr("Area to compare"), optional=True))
        for name, text in (("FIRST", tr("First threshold")), ("LAST", tr("Last threshold"))):
            default = getattr(ASKED, name.lower())
            self.add(number(name, text, default, kind=INTEGER), advanced=True)
        self.add(number("STEP", tr("Step"), ASKED.step, kind=INTEGER), advanced=True)
        self.add(file_out("TABLE", tr("Table"), "CSV (*.csv)", made=False))
        self.add(file_out("PICTURE", tr("Picture of the curve"), "PNG (*.png)"))
        self.add_number("BEST_THRESHOLD", tr("Best threshold"))
        self.add_number("BEST_IOU", tr("IoU at the best threshold"))
        self.add_number("PRECISION", tr("Precision at the best threshold"))
        self.add_number("RECALL", tr("Recall at the best threshold"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if inputs.integer("FIRST") > inputs.integer("LAST"):
            return tr("‹FIRST›, ‹LAST›: choose a last threshold that is not below the first.")
        return None

    def request(self, inputs: Inputs) -> CalibrateThreshold:
        return CalibrateThreshold(
            probability=inputs.raster("PROBABILITY"),
            reference=inputs.raster_or_vector("REFERENCE"),
            area=inputs.vector("AREA"),
            first=inputs.integer("FIRST"),
            last=inputs.integer("LAST"),
            step=inputs.integer("STEP"),
            table=inputs.file_out("TABLE"),
            picture=inputs.file_out("PICTURE"),
        )

    def figures(self, result: CalibrateThresholdResult) -> dict[str, Any]:
        return {
            "BEST_THRESHOLD": result.best_threshold,
            "BEST_IOU": result.best_iou,
            "PRECISION": result.precision,
            "RECALL": result.recall,
        }
