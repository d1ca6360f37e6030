"""Give every building one damage level from the pixels inside it."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import REVIEW_BELOW, AssessBuildings
from ...core.results import AssessBuildingsResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_building_figures, building_figures
from ..shared.parameters import (
    RULES,
    add_scene_prior,
    choice,
    number,
    polygons,
    polygons_out,
    prior_problem,
    raster,
    read_scene_prior,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class AssessBuildingsAlgorithm(AftermapAlgorithm):
    REQUEST = AssessBuildings
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "assessbuildings"

    def displayName(self) -> str:
        return tr("Assess buildings")

    def shortDescription(self) -> str:
        return tr("Gives every building one damage level from the damage classes inside it.")

    def about(self) -> str:
        return tr(
            "Counts the pixels of each damage class inside every footprint and draws the"
            " building's level from them: the mean level rounded, rounded up (as Islahiye 2023"
            " does), the majority, or ChangeOS's vote. A building that is mostly unknown has the"
            " level unknown. The level probabilities of Assess damage become each building's"
            " probabilities, from which come its confidence and, by the rule expected, its"
            " level.\n\n"
            "Footprints may come from Refine morphology, OpenStreetMap or a cadastre, in any"
            " CRS.\n\nNext step: Rescue urgency."
        )

    def tags(self) -> list[str]:
        return tr("buildings,damage,zonal,footprints,openstreetmap,cadastre,triage").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("DAMAGE_CLASS", tr("Damage class")))
        self.add(polygons("FOOTPRINTS", tr("Footprints")))
        self.add(raster("LEVELS", tr("Level probabilities"), optional=True))
        self.add(choice("RULE", tr("Rule for the damage level"), RULES, "round"), advanced=True)
        self.add(number("MAX_UNKNOWN", tr("Maximum unknown share"), 0.5), advanced=True)
        self.add(
            number("REVIEW_BELOW", tr("Needs review below confidence"), REVIEW_BELOW),
            advanced=True,
        )
        add_scene_prior(self)
        self.add(polygons_out("BUILDINGS", tr("Buildings by damage")))
        add_building_figures(self)

    def problem(self, inputs: Inputs) -> Optional[str]:
        return prior_problem(inputs)

    def request(self, inputs: Inputs) -> AssessBuildings:
        return AssessBuildings(
            damage_class=inputs.raster("DAMAGE_CLASS"),
            footprints=inputs.vector("FOOTPRINTS"),
            buildings=inputs.layer_out("BUILDINGS"),
            levels=inputs.raster("LEVELS"),
            rule=inputs.choice("RULE"),
            max_unknown=inputs.number("MAX_UNKNOWN"),
            review_below=inputs.number("REVIEW_BELOW"),
            **read_scene_prior(inputs),
        )

    def figures(self, result: AssessBuildingsResult) -> dict[str, Any]:
        return building_figures(result)
