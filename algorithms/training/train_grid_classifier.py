"""Train a classifier of grid cells for damage."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterString

from ...core.requests import TrainGridClassifier
from ...core.results import TrainingResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, number, switch
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

ASKED = TrainGridClassifier("", "")
"""The request with its defaults."""


class TrainGridClassifierAlgorithm(AftermapAlgorithm):
    REQUEST = TrainGridClassifier
    GROUP = "training"

    def name(self) -> str:
        return "traingridclassifier"

    def displayName(self) -> str:
        return tr("Train grid classifier")

    def shortDescription(self) -> str:
        return tr("Trains a network that sees damage in grid cells of the image after alone.")

    def about(self) -> str:
        return tr(
            "For when there is no image from before. A regular grid divides the image after the"
            " event, and the network learns in which cells damaged buildings stand: a cell is"
            " damaged where they cover at least a twentieth of it. It learns from building polygons"
            " with a damage level, or from xBD.\n\nNext step: Assess damage with this model; with"
            " footprints as the mask, each building gets the probability of its cells."
        )

    def tags(self) -> list[str]:
        return tr("training,learning,damage,grid,classification,resnet,post-event,model").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        add_samples(self, tr("Image after the event"), tr("Buildings with a damage level"))
        add_level_field(self, ASKED.level_field)
        self.add(
            number(
                "DAMAGED_FROM",
                tr("Lowest level that is damage"),
                ASKED.damaged_from,
                kind=INTEGER,
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ENCODER", tr("Encoder"), ASKED.encoder), advanced=True
        )
        self.add(switch("PRETRAINED", tr("Published encoder weights"), False), advanced=True)
        add_learning(self, ASKED.learning)
        add_model_out(self, tr("Trained model"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        return samples_problem(inputs) or learning_problem(inputs)

    def request(self, inputs: Inputs) -> TrainGridClassifier:
        return TrainGridClassifier(
            **read_samples(inputs),
            model=inputs.folder_out("MODEL"),
            level_field=inputs.text("LEVEL_FIELD") or ASKED.level_field,
            written_as=inputs.choice("WRITTEN_AS"),
            damaged_from=inputs.integer("DAMAGED_FROM"),
            split=inputs.layer_out("SPLIT"),
            encoder=inputs.text("ENCODER") or ASKED.encoder,
            pretrained=inputs.flag("PRETRAINED"),
            licence=inputs.text("LICENCE") or "not stated",
            learning=read_learning(inputs),
        )

    def figures(self, result: TrainingResult) -> dict[str, Any]:
        return learning_figures(result)
