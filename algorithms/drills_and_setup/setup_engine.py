"""Show, install or choose the engine: the same as Plugins > Aftermap > Engine, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core.errors import AftermapError
from ..engine import environment, installer
from ..engine.settings import choose_engine
from ..engine.sources import Sources
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import choice
from ..shared.sources import Inputs
from ..shared.texts import tr

ACTIONS = ("show", "install", "choose")
BACKENDS = ("best", "cuda", "mps", "cpu")


class SetupEngineAlgorithm(AftermapAlgorithm):
    GROUP = "drillsandsetup"

    def name(self) -> str:
        return "setupengine"

    def displayName(self) -> str:
        return tr("Set up engine")

    def shortDescription(self) -> str:
        return tr("Shows the state of the engine, installs it, or takes a Python of your own.")

    def about(self) -> str:
        return tr(
            "Aftermap's networks run in an engine: a Python environment of its own, apart from"
            " QGIS's. As it stands this algorithm only says what there is and what an"
            " installation would fetch, from where and how many megabytes; it installs when the"
            " action is 'install'. Without a network, name a folder of wheels."
        )

    def tags(self) -> list[str]:
        return tr("install,setup,environment,python,pytorch,offline,wheels").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            choice("ACTION", tr("Action"), ACTIONS, "show"),
            text=tr(
                "show: say what there is and what installing would do. install: do it. choose:"
                " use the interpreter named below as the engine, as it is."
            ),
        )
        self.add(
            QgsProcessingParameterFile("FOLDER", tr("Install into"), folder, optional=True),
            text=tr("Folder of the environment; empty for one in the QGIS profile."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("WHEELS", tr("Folder of wheels"), folder, optional=True),
            text=tr("Local folder of wheel files to install from, for machines without a network."),
        )
        self.add(
            QgsProcessingParameterFile(
                "PYTHON",
                tr("Python interpreter"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter="Python (*)",  # the default, *.*, refuses names without a dot
            ),
            text=tr(
                "For install: the Python 3.10 or later to build on; empty looks for one. For"
                " choose: the interpreter that has the engine's packages; empty forgets a choice."
            ),
        )
        self._add_sources()
        self.addOutput(QgsProcessingOutputBoolean("READY", tr("Engine is ready")))
        self.add_text("STATE", tr("State of the engine"))
        self.add_text("PLAN", tr("What an installation would do"))
        self.add_text("ENGINE_PYTHON", tr("The engine's interpreter"))
        self.add_number("MEGABYTES", tr("Size on disk (MB)"))

    def _add_sources(self) -> None:
        """Add which PyTorch is installed, and from where the parts come."""
        self.add(
            choice("BACKEND", tr("Compute with"), BACKENDS, BACKENDS[0], optional=True),
            text=tr(
                "Which build of PyTorch to install: for NVIDIA graphics cards (cuda), for Apple"
                " graphics (mps) or for the processor alone (cpu). What the machine cannot do falls"
                " back to the best that it can."
            ),
            advanced=True,
        )
        self._add_address(
            "INDEX",
            tr("Package index"),
            tr(
                "Address of a package index, such as a"
                " mirror in your office; empty for the usual one."
            ),
        )
        self._add_address(
            "TORCH_INDEX",
            tr("Index of PyTorch"),
            tr("Address of a package index for PyTorch alone; empty for the usual one."),
        )
        self._add_address(
            "PYTHONS",
            tr("Standalone Pythons"),
            tr(
                "Address of a mirror of standalone Pythons, or a folder with the archive of one"
                " (cpython-….tar.gz), for machines that have no Python."
            ),
        )

    def _add_address(self, name: str, title: str, text: str) -> None:
        definition = QgsProcessingParameterString(name, title, optional=True)
        self.add(definition, text=text, advanced=True)

    def execute(self, inputs: Inputs, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        action, python = inputs.choice("ACTION"), inputs.text("PYTHON")
        plan = ""
        if action == "choose":
            environment.try_out(python or "", feedback)
            choose_engine(python or "")
        else:
            plan = self._install(inputs, python, feedback, carry_out=action == "install")
        state = environment.describe(feedback)
        feedback.pushInfo(state.sentence)
        return {
            "READY": state.ready,
            "STATE": state.sentence,
            "PLAN": plan,
            "ENGINE_PYTHON": state.python,
            "MEGABYTES": state.megabytes,
        }

    def _install(
        self,
        inputs: Inputs,
        python: Optional[str],
        feedback: QgsProcessingFeedback,
        *,
        carry_out: bool,
    ) -> str:
        managed = environment.managed_folder()
        folder = Path(inputs.text("FOLDER") or str(managed))
        try:
            plan = installer.plan(folder, _sources(inputs), python, environment.network())
        except AftermapError as error:
            if carry_out:
                raise
            return str(error)
        feedback.pushInfo(plan.summary())
        if carry_out:
            interpreter = installer.install(plan, feedback)
            choose_engine("" if folder == managed else interpreter)
        return plan.summary()


def _sources(inputs: Inputs) -> Sources:
    """Return what is set, with what is given in this run in its place."""
    backend = inputs.choice("BACKEND")
    return environment.sources().having(
        wheels=inputs.text("WHEELS"),
        index=inputs.text("INDEX"),
        torch_index=inputs.text("TORCH_INDEX"),
        python=inputs.text("PYTHONS"),
        backend="" if backend == BACKENDS[0] else backend,
    )
