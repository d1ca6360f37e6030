"""Download a network of the catalogue, and make a model folder of it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...core.models.catalogue import read_catalogue
from ...core.requests import DownloadModel
from ...core.results import DownloadModelResult
from ..engine import environment
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import choice
from ..shared.sources import Inputs
from ..shared.texts import tr


class DownloadModelAlgorithm(AftermapAlgorithm):
    REQUEST = DownloadModel
    GROUP = "training"

    def name(self) -> str:
        return "downloadmodel"

    def displayName(self) -> str:
        return tr("Download model")

    def shortDescription(self) -> str:
        return tr("Downloads a network that others published, and makes a model folder of it.")

    def about(self) -> str:
        return tr(
            "Downloads a network of the catalogue from where its authors published it, checks size"
            " and SHA-256 where they are known, and imports it. A download that was cut off goes"
            " on where it ended when it is started again. The proxy of QGIS's options is used."
            " None of these files was ever tried with Aftermap: the log says what is not known."
            " Mind the licence, most are for non-commercial use.\n\nNext step: Compare models, to"
            " see how well it does here."
        )

    def tags(self) -> list[str]:
        return tr("download,model,catalogue,changeos,beacongis,weights,internet").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        labels = tuple(entry.label for entry in read_catalogue())
        self.add(choice("ENTRY", tr("Model"), labels, labels[0]))
        self.add(
            QgsProcessingParameterFile(
                "CATALOGUE", tr("Another catalogue"), fileFilter="JSON (*.json)", optional=True
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("OTHER", tr("Name in that catalogue"), optional=True),
            text=tr("Which model of the other catalogue; needed where one is chosen."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("MIRROR", tr("Address of a mirror"), optional=True),
            advanced=True,
        )
        self.add(QgsProcessingParameterFolderDestination("MODEL", tr("Downloaded model")))
        self.add_text("NAME", tr("Name"))
        self.add_text("LICENCE", tr("Licence"))
        self.add_text("SHA256", tr("SHA-256 of its files"))
        self.add_number("PARAMETERS", tr("Number of weights"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if inputs.given("CATALOGUE") != inputs.given("OTHER"):
            return tr("‹CATALOGUE›, ‹OTHER›: give both, a catalogue and a name in it, or neither.")
        return None

    def request(self, inputs: Inputs) -> DownloadModel:
        return DownloadModel(
            entry=inputs.text("OTHER") or inputs.choice("ENTRY"),
            model=inputs.folder_out("MODEL"),
            catalogue=inputs.text("CATALOGUE"),
            mirror=inputs.text("MIRROR"),
            proxy=environment.proxy(),
        )

    def figures(self, result: DownloadModelResult) -> dict[str, Any]:
        return {
            "NAME": result.name,
            "LICENCE": result.licence,
            "SHA256": ", ".join(result.sha256),
            "PARAMETERS": result.parameters,
        }
