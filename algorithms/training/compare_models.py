"""Run several models over the same labelled images."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import CompareModels
from ...core.results import CompareModelsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    DEVICES,
    INTEGER,
    choice,
    file_out,
    folder,
    number,
    raster,
    switch,
    tile_problem,
)
from ..shared.sources import Inputs
from ..shared.texts import tr
from .parameters import (
    add_level_field,
    add_masks,
    add_samples,
    read_samples,
    samples_problem,
)

ASKED = CompareModels("", "")
"""The request with its defaults."""


class CompareModelsAlgorithm(AftermapAlgorithm):
    REQUEST = CompareModels
    GROUP = "training"

    def name(self) -> str:
        return "comparemodels"

    def displayName(self) -> str:
        return tr("Compare models")

    def shortDescription(self) -> str:
        return tr("Compares models on the same labelled images: accuracy, speed and memory.")

    def about(self) -> str:
        return tr(
            "Runs every model of a folder on images whose buildings are known, each with its own"
            " threshold and shape settings, and puts them into one table: IoU, precision, recall"
            " and F1 of pixels, F1 of buildings and of damage, seconds per km² and memory. Use"
            " images that none of the models has learnt from.\n\nNext step: run the best one."
        )

    def tags(self) -> list[str]:
        return tr("accuracy,benchmark,validation,models,iou,f1,speed,memory").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(folder("MODELS", tr("Folder of model folders"), optional=False))
        add_samples(self, tr("Image"), tr("Building footprints"))
        add_masks(self)
        self.add(raster("POST", tr("Image after the event"), optional=True), advanced=True)
        add_level_field(self, ASKED.level_field)
        self.add(
            switch("INCLUDE_DEFAULT", tr("With the model of Aftermap"), ASKED.include_default),
            advanced=True,
        )
        self.add(choice("DEVICE", tr("Device"), DEVICES, ASKED.device), advanced=True)
        self.add(
            number("TILE", tr("Sliding window (pixels)"), ASKED.tile, kind=INTEGER),
            advanced=True,
        )
        self.add(file_out("TABLE", tr("Table"), "CSV (*.csv)"))
        self.add(file_out("REPORT", tr("Report"), "HTML (*.html)"))
        self.add_text("BEST", tr("Model with the highest IoU"))
        self.add_number("BEST_IOU", tr("IoU of the best model"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if inputs.given("POST") and not inputs.given("IMAGE"):
            return tr("‹IMAGE›, ‹POST›: choose both, before and after the event, or neither.")
        return samples_problem(inputs) or tile_problem(inputs)

    def request(self, inputs: Inputs) -> CompareModels:
        return CompareModels(
            models=inputs.text("MODELS") or "",
            **read_samples(inputs),
            post=inputs.raster("POST"),
            level_field=inputs.text("LEVEL_FIELD") or ASKED.level_field,
            written_as=inputs.choice("WRITTEN_AS"),
            include_default=inputs.flag("INCLUDE_DEFAULT"),
            device=inputs.choice("DEVICE"),
            tile=inputs.integer("TILE"),
            table=inputs.file_out("TABLE"),
            report=inputs.file_out("REPORT"),
        )

    def figures(self, result: CompareModelsResult) -> dict[str, Any]:
        return {"BEST": result.best, "BEST_IOU": max(model.iou for model in result.models)}
