"""Compare buildings or damage with a reference."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterMapLayer, QgsProcessingParameterString

from ...core.requests import Evaluate
from ...core.results import EvaluateResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    INTEGER,
    POLYGONS,
    RASTERS,
    choice,
    file_out,
    folder,
    number,
    polygons,
    polygons_out,
    raster_out,
    written_as,
)
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = Evaluate("", "")
"""The request with its defaults."""


class EvaluateAlgorithm(AftermapAlgorithm):
    REQUEST = Evaluate
    GROUP = "training"

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate")

    def shortDescription(self) -> str:
        return tr("Compares buildings and their damage with what is true, and maps the errors.")

    def about(self) -> str:
        return tr(
            "Takes rasters or polygons on either side, in any CRS. Counts right, false and missed"
            " pixels and buildings; where both sides know damage levels, it compares them too and"
            " gives the xView2 score by its official definition. Buildings are the same where they"
            " overlap by half (IoU 0.5). The difference layers show where the errors are; the"
            " report holds every figure with the counts behind it. What is unknown on one side is"
            " not compared."
        )

    def tags(self) -> list[str]:
        return tr(
            "accuracy,validation,precision,recall,f1,iou,confusion matrix,xview2,report"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self._add_sides()
        self._add_settings()
        self.add(raster_out("DIFFERENCE", tr("Difference of pixels"), optional=True))
        self.add(polygons_out("BUILDING_LAYER", tr("Difference of buildings"), optional=True))
        self.add(file_out("REPORT", tr("Report"), "HTML (*.html)"))
        self._add_figures()

    def _add_sides(self) -> None:
        kinds = [RASTERS, POLYGONS]
        self.add(
            QgsProcessingParameterMapLayer(
                "PREDICTED", tr("Prediction"), optional=True, types=kinds
            ),
            text=tr("A building probability, a mask, a damage class raster, or building polygons."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                "REFERENCE", tr("Reference"), optional=True, types=kinds
            ),
            text=tr("A mask, a raster of damage classes, or building polygons."),
        )
        self.add(polygons("AREA", tr("Area to compare"), optional=True))

    def _add_settings(self) -> None:
        for name, text in (
            ("PREDICTED_FIELD", tr("Damage field of the prediction")),
            ("REFERENCE_FIELD", tr("Damage field of the reference")),
        ):
            default = getattr(ASKED, name.lower())
            self.add(QgsProcessingParameterString(name, text, default), advanced=True)
        for definition in (
            written_as("PREDICTED_WRITTEN_AS", tr("Damage scale of the prediction")),
            written_as("REFERENCE_WRITTEN_AS", tr("Damage scale of the reference")),
        ):
            self.add(definition, advanced=True)
        for definition in (
            number("THRESHOLD", tr("Threshold (0 to 255)"), ASKED.threshold, kind=INTEGER),
            number("IOU", tr("Minimum IoU of a match"), ASKED.iou),
            choice(
                "UNCLASSIFIED", tr("Unknown true levels"), ("ignore", "none"), ASKED.unclassified
            ),
            number("GSD", tr("Pixel size for two vector layers (m)")),
        ):
            self.add(definition, advanced=True)
        for name, text, explained in (
            (
                "PREDICTED_FOLDER",
                tr("Folder of xView2 predictions"),
                tr("Files <split>_localization_<id>_prediction.png and the damage ones beside."),
            ),
            (
                "REFERENCE_FOLDER",
                tr("Folder of xView2 targets"),
                tr("Files <split>_damage_<id>_target.png, one per prediction."),
            ),
        ):
            self.add(folder(name, text), text=explained, advanced=True)

    def _add_figures(self) -> None:
        for name, text in (
            ("TP", tr("Building pixels found (TP)")),
            ("FP", tr("Pixels that are no building, but were said to be (FP)")),
            ("FN", tr("Building pixels missed (FN)")),
            ("PRECISION", tr("Precision, pixels")),
            ("RECALL", tr("Recall, pixels")),
            ("F1", tr("F1, pixels")),
            ("PIXEL_IOU", tr("IoU, pixels")),
            ("BUILDING_TP", tr("Buildings found (TP)")),
            ("BUILDING_FP", tr("False buildings (FP)")),
            ("BUILDING_FN", tr("Buildings missed (FN)")),
            ("BUILDING_PRECISION", tr("Precision, buildings")),
            ("BUILDING_RECALL", tr("Recall, buildings")),
            ("BUILDING_F1", tr("F1, buildings")),
            ("DAMAGE_F1", tr("F1 of damage")),
            ("XVIEW2", tr("xView2 score")),
        ):
            self.add_number(name, text)

    def problem(self, inputs: Inputs) -> Optional[str]:
        layers = [inputs.given("PREDICTED"), inputs.given("REFERENCE")]
        folders = [inputs.given("PREDICTED_FOLDER"), inputs.given("REFERENCE_FOLDER")]
        if layers == [True, True] and not any(folders):
            return None
        if folders == [True, True] and not any(layers):
            return None
        return tr("‹PREDICTED›, ‹REFERENCE›: choose both layers, or both folders.")

    def request(self, inputs: Inputs) -> Evaluate:
        folders = inputs.given("PREDICTED_FOLDER")
        return Evaluate(
            predicted=inputs.raster_or_vector("PREDICTED") or inputs.text("PREDICTED_FOLDER"),
            reference=inputs.raster_or_vector("REFERENCE") or inputs.text("REFERENCE_FOLDER"),
            area=inputs.vector("AREA"),
            threshold=inputs.integer("THRESHOLD"),
            predicted_field=inputs.text("PREDICTED_FIELD") or ASKED.predicted_field,
            reference_field=inputs.text("REFERENCE_FIELD") or ASKED.reference_field,
            predicted_written_as=inputs.choice("PREDICTED_WRITTEN_AS"),
            reference_written_as=inputs.choice("REFERENCE_WRITTEN_AS"),
            iou=inputs.number("IOU"),
            unclassified=inputs.choice("UNCLASSIFIED"),
            gsd=inputs.number("GSD") or None,
            # Tiles of a competition have no place on the ground, so they have no map.
            difference=None if folders else inputs.layer_out("DIFFERENCE"),
            building_layer=None if folders else inputs.layer_out("BUILDING_LAYER"),
            report=inputs.file_out("REPORT"),
        )

    def figures(self, result: EvaluateResult) -> dict[str, Any]:
        pixels, buildings = result.pixels, result.buildings
        return {
            "TP": pixels.true_positive,
            "FP": pixels.false_positive,
            "FN": pixels.false_negative,
            "PRECISION": pixels.precision,
            "RECALL": pixels.recall,
            "F1": pixels.f1,
            "PIXEL_IOU": pixels.iou,
            "BUILDING_TP": buildings and buildings.true_positive,
            "BUILDING_FP": buildings and buildings.false_positive,
            "BUILDING_FN": buildings and buildings.false_negative,
            "BUILDING_PRECISION": buildings and buildings.precision,
            "BUILDING_RECALL": buildings and buildings.recall,
            "BUILDING_F1": buildings and buildings.f1,
            "DAMAGE_F1": result.damage_f1,
            "XVIEW2": result.xview2,
        }
