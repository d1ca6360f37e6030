"""Simulate a town and a disaster, for drills."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import PracticeScene
from ...core.results import PracticeSceneResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_per_level, per_level
from ..shared.parameters import INTEGER, number, polygons_out, raster_out
from ..shared.sources import Inputs
from ..shared.texts import tr


class PracticeSceneAlgorithm(AftermapAlgorithm):
    REQUEST = PracticeScene
    GROUP = "drillsandsetup"

    def name(self) -> str:
        return "practicescene"

    def displayName(self) -> str:
        return tr("Practice scene")

    def shortDescription(self) -> str:
        return tr("Simulates a town before and after an earthquake, with the exact truth.")

    def about(self) -> str:
        return tr(
            "Draws a georeferenced town, lets a disaster pass over it and writes both images, the"
            " true damage of every building and a population raster: for drills, for learning"
            " the tools, and for tests. Nothing in it is a real place. The same seed gives the"
            " same town."
        )

    def tags(self) -> list[str]:
        return tr("simulation,drill,training,exercise,example,truth,test").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(number("SEED", tr("Seed"), 1, kind=INTEGER))
        self.add(number("WIDTH", tr("Width (pixels)"), 1024, kind=INTEGER))
        self.add(number("HEIGHT", tr("Height (pixels)"), 1024, kind=INTEGER))
        self.add(number("GSD", tr("Ground sampling distance (m)"), 0.5), advanced=True)
        self.add(number("SEVERITY", tr("Share of damaged buildings"), 0.5))
        self.add(polygons_out("TRUTH", tr("True damage"), optional=True))
        self.add(raster_out("POST", tr("Image after the event")))
        self.add(raster_out("PRE", tr("Image before the event")))
        self.add(raster_out("POPULATION", tr("Population"), optional=True))
        self.add(
            raster_out("DAMAGE_CLASS", tr("True damage class"), optional=True, made=False),
            advanced=True,
        )
        add_per_level(self, "COUNT", tr("Buildings"))
        self.add_number("PEOPLE_TOTAL", tr("People"))

    def request(self, inputs: Inputs) -> PracticeScene:
        return PracticeScene(
            pre=inputs.layer_out("PRE"),
            post=inputs.layer_out("POST"),
            truth=inputs.layer_out("TRUTH"),
            damage_class=inputs.layer_out("DAMAGE_CLASS"),
            population=inputs.layer_out("POPULATION"),
            seed=inputs.integer("SEED"),
            width=inputs.integer("WIDTH"),
            height=inputs.integer("HEIGHT"),
            gsd=inputs.number("GSD"),
            severity=inputs.number("SEVERITY"),
        )

    def figures(self, result: PracticeSceneResult) -> dict[str, Any]:
        return {**per_level("COUNT", result.count), "PEOPLE_TOTAL": result.people_total}
