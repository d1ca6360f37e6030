"""Make a model folder of a network that another project trained."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...core.requests import ImportModel
from ...core.results import ImportModelResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, choice, folder, number
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = ImportModel("", "")
"""The request with its defaults."""

KINDS = ("footprints", "damage", "both")
ACTIVATIONS = ("auto", "logits", "probabilities")
ARCHITECTURES = ("bdanet", "unet", "unetplusplus")


class ImportModelAlgorithm(AftermapAlgorithm):
    REQUEST = ImportModel
    GROUP = "training"

    def name(self) -> str:
        return "importmodel"

    def displayName(self) -> str:
        return tr("Import model")

    def shortDescription(self) -> str:
        return tr("Makes a model folder of a network that was trained elsewhere.")

    def about(self) -> str:
        return tr(
            "Takes weights (a state_dict or safetensors), a TorchScript module or an ONNX graph,"
            " and what must be known about it: what it says, its bands, normalisation, pixel size"
            " and classes. The folder that it writes is accepted wherever a model is asked for."
            " Nothing in the file is run as code: a checkpoint that would run some is refused. ONNX"
            " needs the package onnxruntime in the engine's environment.\n\nNext step: Compare"
            " models, to see how well it does here."
        )

    def tags(self) -> list[str]:
        return tr("import,model,checkpoint,torchscript,onnx,safetensors,weights").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "FILE",
                tr("File with the network"),
                fileFilter=tr("Networks (*.pt *.pth *.safetensors *.torchscript *.onnx)"),
            )
        )
        self.add(choice("KIND", tr("Task of the network"), KINDS, ASKED.kind))
        self.add(choice("ARCHITECTURE", tr("Architecture"), ARCHITECTURES, ASKED.architecture))
        self.add(QgsProcessingParameterString("ENCODER", tr("Encoder"), ASKED.encoder))
        self.add(QgsProcessingParameterString("NAME", tr("Name"), optional=True))
        self.add(folder("START", tr("Model that finds the buildings")), advanced=True)
        for name, text in (("MEAN", tr("Mean of red, green, blue")), ("STD", tr("Deviation"))):
            default = ", ".join(map(str, getattr(ASKED, name.lower())))
            self.add(QgsProcessingParameterString(name, text, default), advanced=True)
        for definition in (
            choice("BAND_ORDER", tr("Order of the bands"), ("rgb", "bgr"), ASKED.band_order),
            number("GSD", tr("Ground sampling distance (m)"), ASKED.gsd),
            number("TILE", tr("Input size (pixels)"), kind=INTEGER),
            QgsProcessingParameterString("CLASSES", tr("Classes"), optional=True),
            choice("ACTIVATION", tr("Activation of its outputs"), ACTIVATIONS, ASKED.activation),
            number("THRESHOLD", tr("Threshold (0 to 255)"), ASKED.threshold, kind=INTEGER),
        ):
            self.add(definition, advanced=True)
        self.add(QgsProcessingParameterString("LICENCE", tr("Licence"), ASKED.licence))
        self.add(QgsProcessingParameterFolderDestination("MODEL", tr("Imported model")))
        self.add_text("FORM", tr("What the file was read as"))
        self.add_number("PARAMETERS", tr("Number of weights"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        for name in ("MEAN", "STD"):
            if len(inputs.numbers(name) or ()) != 3:
                return tr("‹{name}›: give three numbers with commas between them.").format(
                    name=name
                )
        if inputs.choice("KIND") == "damage" and not inputs.given("START"):
            return tr("‹START›: choose a model that finds the buildings for this network.")
        return None

    def request(self, inputs: Inputs) -> ImportModel:
        return ImportModel(
            file=inputs.text("FILE") or "",
            model=inputs.folder_out("MODEL"),
            kind=inputs.choice("KIND"),
            architecture=inputs.choice("ARCHITECTURE"),
            encoder=inputs.text("ENCODER") or ASKED.encoder,
            name=inputs.text("NAME") or "",
            start=inputs.text("START"),
            mean=inputs.numbers("MEAN") or ASKED.mean,
            std=inputs.numbers("STD") or ASKED.std,
            band_order=inputs.choice("BAND_ORDER"),
            gsd=inputs.number("GSD"),
            tile=inputs.integer("TILE") or None,
            classes=inputs.text("CLASSES") or "",
            activation=inputs.choice("ACTIVATION"),
            threshold=inputs.integer("THRESHOLD"),
            licence=inputs.text("LICENCE") or ASKED.licence,
        )

    def figures(self, result: ImportModelResult) -> dict[str, Any]:
        return {"FORM": result.form, "PARAMETERS": result.parameters}
