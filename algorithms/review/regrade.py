"""Grade all buildings again from a few reviews."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import Regrade
from ...core.results import RegradeResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import polygons, polygons_out, switch
from ..shared.sources import Inputs
from ..shared.texts import tr


class RegradeAlgorithm(AftermapAlgorithm):
    REQUEST = Regrade
    GROUP = "review"

    def name(self) -> str:
        return "regrade"

    def displayName(self) -> str:
        return tr("Regrade")

    def shortDescription(self) -> str:
        return tr("Grades all buildings again by what a person found in a few of them.")

    def about(self) -> str:
        return tr(
            "Learns from reviewed_level how far to move from the model's own answer: one scale of"
            " its log odds and one shift per level, both held near no change until the reviews"
            " outweigh that. Three reviews in two levels are enough to begin with; thirty, spread"
            " over sure and unsure buildings, tell more. Every building that nobody reviewed gets"
            " a level, probabilities, a confidence, and in levels_possible the levels that cannot"
            " be ruled out (90 %). Precision, recall and F1 by cross-validation stand beside the"
            " model's; where they are not better, its levels are kept. What the model said stays"
            " in model_level and its neighbours, and one run with the switch takes all back."
        )

    def tags(self) -> list[str]:
        return tr("review,learning,calibration,recalibrate,active learning,conformal").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Reviewed buildings")))
        self.add(switch("RESTORE", tr("Undo regrading"), False))
        self.add(polygons_out("REGRADED", tr("Regraded buildings")))
        self.add_text("USED", tr("Whether the new levels are better and used: yes or no"))
        self.add_number("REVIEWS", tr("Reviews learnt from"))
        self.add_number("CHANGED", tr("Buildings with another level"))
        self.add_number("SEVERE_F1_OWN", tr("F1 of severe, model"))
        self.add_number("SEVERE_F1_AGAIN", tr("F1 of severe, regraded"))
        self.add_number("DAMAGED_F1_OWN", tr("F1 of damaged, model"))
        self.add_number("DAMAGED_F1_AGAIN", tr("F1 of damaged, regraded"))

    def request(self, inputs: Inputs) -> Regrade:
        return Regrade(
            buildings=inputs.vector("BUILDINGS"),
            regraded=inputs.layer_out("REGRADED"),
            restore=inputs.flag("RESTORE"),
        )

    def figures(self, result: RegradeResult) -> dict[str, Any]:
        return {
            "USED": "yes" if result.used else "no",
            "REVIEWS": result.reviews,
            "CHANGED": result.changed,
            "SEVERE_F1_OWN": result.severe_f1_own,
            "SEVERE_F1_AGAIN": result.severe_f1_again,
            "DAMAGED_F1_OWN": result.damaged_f1_own,
            "DAMAGED_F1_AGAIN": result.damaged_f1_again,
        }
