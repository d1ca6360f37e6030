"""Train a network that finds buildings, on a person's own imagery."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import Learning, TrainFootprints
from ...core.results import TrainingResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import choice, folder, switch
from ..shared.sources import Inputs
from ..shared.texts import tr
from .parameters import (
    add_learning,
    add_masks,
    add_model_out,
    add_samples,
    learning_figures,
    learning_problem,
    read_learning,
    read_samples,
    samples_problem,
)

PRESETS = ("small", "bdanet", "unet-efficientnet-b5", "lite")


class TrainFootprintsAlgorithm(AftermapAlgorithm):
    REQUEST = TrainFootprints
    GROUP = "training"

    def name(self) -> str:
        return "trainfootprints"

    def displayName(self) -> str:
        return tr("Train footprints")

    def shortDescription(self) -> str:
        return tr("Trains a network that finds buildings on your own imagery and footprints.")

    def about(self) -> str:
        return tr(
            "Burns the footprints to masks, splits the ground in blocks to learn from, to judge by"
            " and to be scored on, and learns from random crops until the validation loss no longer"
            " falls. The model folder that it writes is accepted wherever a model is asked for. A"
            " run that was stopped goes on when it is started again with the same inputs and the"
            " same folder.\n\nNext step: Segment footprints, or Train damage."
        )

    def tags(self) -> list[str]:
        return tr("training,learning,u-net,footprints,xbd,fine-tuning,model").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        add_samples(self, tr("Image"), tr("Building footprints"))
        add_masks(self)
        self.add(choice("PRESET", tr("Network"), PRESETS, "small"))
        self.add(folder("START", tr("Model to start from")), advanced=True)
        self.add(switch("PRETRAINED", tr("Published encoder weights"), False), advanced=True)
        add_learning(self, Learning())
        add_model_out(self, tr("Trained model"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        return samples_problem(inputs) or learning_problem(inputs)

    def request(self, inputs: Inputs) -> TrainFootprints:
        return TrainFootprints(
            **read_samples(inputs),
            model=inputs.folder_out("MODEL"),
            split=inputs.layer_out("SPLIT"),
            preset=inputs.choice("PRESET"),
            start=inputs.text("START"),
            pretrained=inputs.flag("PRETRAINED"),
            licence=inputs.text("LICENCE") or "not stated",
            learning=read_learning(inputs),
        )

    def figures(self, result: TrainingResult) -> dict[str, Any]:
        return learning_figures(result)
