"""Estimate totals with their bounds from a reviewed sample."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import LEVELS, SurveyEstimate
from ...core.results import Interval, SurveyEstimateResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import level_names
from ..shared.parameters import file_out, polygons, polygons_out
from ..shared.sources import Inputs
from ..shared.texts import tr

EDGES = ("", "_LOW", "_HIGH")


class SurveyEstimateAlgorithm(AftermapAlgorithm):
    REQUEST = SurveyEstimate
    GROUP = "review"

    def name(self) -> str:
        return "surveyestimate"

    def displayName(self) -> str:
        return tr("Survey estimate")

    def shortDescription(self) -> str:
        return tr("Estimates buildings, area and people per level, each with a 95 % interval.")

    def about(self) -> str:
        return tr(
            "Reads a sample that Survey sample drew and a person reviewed. Corrects the model's"
            " totals by what the person found, in every stratum, and says within which bounds the"
            " truth lies: buildings, area and people per level, for the scene and for each zone"
            " with ten reviews or more; buildings that are none; buildings that were missed; how"
            " often the model was right; and how many more reviews would halve the interval."
        )

    def tags(self) -> list[str]:
        return tr(
            "survey,estimate,confidence interval,total,precision,recall,confusion matrix"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("SAMPLE", tr("Reviewed survey")))
        self.add(polygons("CELLS", tr("Ground cells with missed buildings"), optional=True))
        self.add(file_out("TABLE", tr("Table of totals"), "CSV (*.csv)"))
        self.add(polygons_out("ESTIMATES", tr("Totals by zone"), optional=True))
        self.add_number("REVIEWED", tr("Reviews used"))
        for edge, text in zip(EDGES, (tr("{what}"), tr("{what}, at least"), tr("{what}, at most"))):
            for name, what in zip(LEVELS, level_names()):
                self.add_number(f"BUILDINGS_{name.upper()}{edge}", text.format(what=what))
            self.add_number(f"SEVERE{edge}", text.format(what=tr("Major or destroyed")))
            self.add_number(
                f"PEOPLE_SEVERE{edge}", text.format(what=tr("People in such buildings"))
            )
            self.add_number(f"MISSED{edge}", text.format(what=tr("Missed buildings")))
            self.add_number(f"PRECISION{edge}", text.format(what=tr("Precision of such buildings")))
            self.add_number(f"RECALL{edge}", text.format(what=tr("Recall of such buildings")))
        self.add_number("MORE_REVIEWS", tr("More reviews that halve the interval"))

    def request(self, inputs: Inputs) -> SurveyEstimate:
        return SurveyEstimate(
            sample=inputs.vector("SAMPLE"),
            cells=inputs.vector("CELLS"),
            table=inputs.file_out("TABLE"),
            estimates=inputs.layer_out("ESTIMATES"),
        )

    def figures(self, result: SurveyEstimateResult) -> dict[str, Any]:
        named = {f"BUILDINGS_{name.upper()}": one for name, one in zip(LEVELS, result.buildings)}
        named |= {
            "SEVERE": result.buildings[-1],
            "PEOPLE_SEVERE": result.people and result.people[-1],
            "MISSED": result.missed,
            "PRECISION": result.precision,
            "RECALL": result.recall,
        }
        found = {"REVIEWED": result.reviewed, "MORE_REVIEWS": result.more_reviews}
        for name, interval in named.items():
            found.update(zip((f"{name}{edge}" for edge in EDGES), _edges(interval)))
        return found


def _edges(interval: Optional[Interval]) -> tuple[Optional[float], ...]:
    return (interval.value, interval.low, interval.high) if interval else (None, None, None)
