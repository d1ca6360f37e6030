"""Train the damage stage on pairs of images."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import TrainDamage
from ...core.results import TrainingResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, choice, folder, number, raster, switch
from ..shared.sources import Inputs
from ..shared.texts import tr
from .parameters import (
    add_learning,
    add_level_field,
    add_model_out,
    add_samples,
    learning_figures,
    learning_problem,
    read_learning,
    read_samples,
    samples_problem,
)

ASKED = TrainDamage("", "")
"""The request with its defaults."""


class TrainDamageAlgorithm(AftermapAlgorithm):
    REQUEST = TrainDamage
    GROUP = "training"

    def name(self) -> str:
        return "traindamage"

    def displayName(self) -> str:
        return tr("Train damage")

    def shortDescription(self) -> str:
        return tr("Trains the network that judges damage on pairs of images with known levels.")

    def about(self) -> str:
        return tr(
            "Learns the four damage levels from an image before and one after the event and"
            " building polygons with a level, or from an xBD folder. It starts from the footprint"
            " stage of a model, which goes into the new model folder unchanged. Rare levels are"
            " looked for, pasted in and painted on real images, since collapsed buildings are rare"
            " in any labels. A run that was stopped goes on when it is started again with the same"
            " inputs and the same folder.\n\nNext step: Rapid assessment with this model."
        )

    def tags(self) -> list[str]:
        return tr("training,learning,damage,bdanet,xbd,cutmix,earthquake,model").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        add_samples(self, tr("Image before the event"), tr("Buildings with a damage level"))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        add_level_field(self, ASKED.level_field)
        self.add(folder("START", tr("Model whose footprints it goes with")), advanced=True)
        for definition in (
            choice(
                "UNCLASSIFIED",
                tr("Un-classified buildings (xBD)"),
                ("ignore", "none"),
                ASKED.unclassified,
            ),
            switch("CDA", tr("Cross-directional attention"), ASKED.cda),
            number("CUTMIX", tr("Probability of CutMix"), ASKED.cutmix),
            number("DILATE", tr("Label dilation (pixels)"), ASKED.dilate, kind=INTEGER),
            number("SIMULATE", tr("Probability of simulated damage"), ASKED.simulate),
            switch("CLASS_WEIGHTS", tr("Weight rare levels"), ASKED.class_weights),
            number("MISREGISTRATION", tr("Maximum shift (m)"), ASKED.misregistration),
        ):
            self.add(definition, advanced=True)
        add_learning(self, ASKED.learning)
        add_model_out(self, tr("Trained model"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if inputs.given("IMAGE") != inputs.given("POST"):
            return tr("‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.")
        return samples_problem(inputs) or learning_problem(inputs)

    def request(self, inputs: Inputs) -> TrainDamage:
        return TrainDamage(
            **read_samples(inputs),
            model=inputs.folder_out("MODEL"),
            post=inputs.raster("POST"),
            level_field=inputs.text("LEVEL_FIELD") or ASKED.level_field,
            written_as=inputs.choice("WRITTEN_AS"),
            unclassified=inputs.choice("UNCLASSIFIED"),
            split=inputs.layer_out("SPLIT"),
            start=inputs.text("START"),
            cda=inputs.flag("CDA"),
            cutmix=inputs.number("CUTMIX"),
            dilate=inputs.integer("DILATE"),
            simulate=inputs.number("SIMULATE"),
            class_weights=inputs.flag("CLASS_WEIGHTS"),
            misregistration=inputs.number("MISREGISTRATION"),
            licence=inputs.text("LICENCE") or "not stated",
            learning=read_learning(inputs),
        )

    def figures(self, result: TrainingResult) -> dict[str, Any]:
        return learning_figures(result)
