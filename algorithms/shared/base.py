"""What every algorithm shares: help, icon, groups, calling the engine, translating its errors."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import AftermapError, EngineMissingError, OutputError
from ...core.files import check_places
from ...core.naming import spoken, with_names
from ...core.requests.ranges import Range, range_of
from ...core.results import DryRunResult
from ...core.sentences import say
from ..engine.client import run_request
from .grouping import RunGroup
from .layers import leave_out, style_when_loaded
from .manual import address_of, parameters_of
from .notice import NOTICE, tell
from .on_web import as_qgis_checks, takes_scenes
from .places import places_of
from .sources import Inputs
from .texts import help_of, tr

ROOT = Path(__file__).resolve().parents[2]


class AftermapAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that turns its parameters into one request and the result into its outputs.

    A subclass names its request class and group, declares parameters called like the request's
    fields in capitals, and fills in `request` and `figures`.
    """

    REQUEST: type
    GROUP: str
    DRAWN: dict[str, str] = {}
    """Outputs that QGIS itself draws, by name in small letters, with their kind."""

    def request(self, inputs: Inputs) -> Any:
        """Read the parameters into a request."""
        raise NotImplementedError

    def figures(self, result: Any) -> dict[str, Any]:
        """Return the outputs that are not layers or files: numbers and texts."""
        raise NotImplementedError

    def about(self) -> str:
        """Say what it does, in a few sentences."""
        raise NotImplementedError

    def shortHelpString(self) -> str:
        """Return what the dialog's panel shows: beside what it does, what each parameter is."""
        if QgsApplication.platform() != "desktop":
            return self.about()
        return "\n".join([self.about(), *parameters_of(self)])

    def problem(self, inputs: Inputs) -> Optional[str]:
        """Say what is wrong with parameters that are fine one by one; None if nothing is."""
        return None

    def run_group(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[RunGroup]:
        """Return the group that a run's layers go into; None for one or two by themselves."""
        return None

    def shown_below(self, result: Any, inputs: Inputs) -> list[tuple[str, str]]:
        """Return images that come onto the map below what a run writes: places and names."""
        return []

    def add(
        self,
        definition: QgsProcessingParameterDefinition,
        *,
        owner: Optional[type] = None,
        text: str = "",
        advanced: bool = False,
    ) -> None:
        """Declare a parameter; its help is that of the field it is named after, or `text`."""
        name = definition.name().lower()
        definition.setHelp(text or help_of(owner or self.REQUEST, name))
        if isinstance(definition, QgsProcessingParameterNumber):
            _limit(definition, range_of(owner or self.REQUEST, name))
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | flag)
        self.addParameter(definition)

    def add_number(self, name: str, description: str) -> None:
        self.addOutput(QgsProcessingOutputNumber(name, description))

    def add_text(self, name: str, description: str) -> None:
        self.addOutput(QgsProcessingOutputString(name, description))

    def label(self, name: str) -> str:
        """Return the label that the dialog shows for a parameter, or for the field of its name."""
        definition = self.parameterDefinition(name.upper())
        return f"'{definition.description()}'" if definition else spoken(name)

    def label_in(self, message: str) -> str:
        """Put labels into a message of QGIS's own, which names a parameter by its bare name."""
        for definition in self.parameterDefinitions():
            message = re.sub(
                rf"(?<![\w/\\.]){definition.name()}(?![\w/\\.])",
                lambda found: self.label(found[0]),
                message,
            )
        return message

    def group(self) -> str:
        return {
            "wholechain": tr("1 Whole chain"),
            "imagestodamage": tr("2 Images to damage"),
            "people": tr("3 People"),
            "drillsandsetup": tr("4 Drills and set-up"),
            "training": tr("5 Training and accuracy"),
            "review": tr("6 Review and survey"),
            "handover": tr("7 Figures and reports"),
            "fromelsewhere": tr("8 From elsewhere"),
        }[self.GROUP]

    def groupId(self) -> str:
        return self.GROUP

    def createInstance(self) -> AftermapAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ROOT / "resources" / "icons" / f"{self.name()}.svg")

    def helpUrl(self) -> str:
        return address_of(self)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        inputs = Inputs(self, parameters, context)
        for definition in self.parameterDefinitions():
            is_number = isinstance(definition, QgsProcessingParameterNumber)
            if is_number and inputs.lacks(definition.name()):
                empty = say("‹{name}› is empty: choose a number.", name=definition.name())
                return False, with_names(empty, self.label)
        fine, message = super().checkParameterValues(as_qgis_checks(self, parameters), context)
        if not fine:
            return fine, self.label_in(message)
        try:
            for definition in self.parameterDefinitions():
                if isinstance(definition, QgsProcessingParameterRasterLayer):
                    inputs.raster(definition.name())
                elif takes_scenes(definition):
                    inputs.scenes(definition.name())
            scratch = QgsProcessingContext()  # QGIS 3.22 would list outputs in `context` to load
            scratch.copyThreadSafeSettings(context)
            for definition in self.destinationParameterDefinitions():
                value = parameters.get(definition.name())
                fine, message = self.provider().isSupportedOutputValue(value, definition, scratch)
                if not fine:
                    raise OutputError(
                        say("‹{name}›: {message}", name=definition.name(), message=message)
                    )
                if _would_be_lost(definition, value):
                    raise OutputError(
                        say(
                            "‹{name}›: choose a folder of your own, since QGIS deletes a temporary"
                            " one when it is closed.",
                            name=definition.name(),
                        )
                    )
            check_places(*places_of(self, parameters, context))
            message = self.problem(inputs) or ""
        except AftermapError as error:
            return False, error.said(self.label)
        return not message, with_names(message, self.label)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            outputs = self.execute(Inputs(self, parameters, context, feedback), feedback)
        except AftermapError as error:
            if isinstance(error, EngineMissingError):
                NOTICE.engine_missing.emit(str(error))
            raise QgsProcessingException(error.said(self.label)) from error
        layers = [outputs[item.name()] for item in self.destinationParameterDefinitions()]
        leave_out(
            {
                item.name()
                for item in self.destinationParameterDefinitions()
                if not outputs[item.name()]
            },
            context,
        )
        style_when_loaded(layers, context, self.run_group(parameters, context))
        return outputs

    def execute(self, inputs: Inputs, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Send the request to the engine and return every output."""
        result = run_request(self.request(inputs), feedback)
        tell(self.displayName(), result, feedback)
        if isinstance(result, DryRunResult):
            return {output.name(): None for output in self.outputDefinitions()}
        inputs.show_below(self.shown_below(result, inputs))
        written = {
            definition.name(): getattr(result, definition.name().lower())
            for definition in self.destinationParameterDefinitions()
        }
        return {**written, **self.figures(result)}


def _limit(definition: QgsProcessingParameterNumber, limits: Optional[Range]) -> None:
    """Give a number parameter the limits of its field; in an optional one zero stands for empty."""
    if limits is None:
        return
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    definition.setMinimum(min(0, limits.least) if optional else limits.least)
    definition.setMaximum(limits.most)


def _would_be_lost(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Tell whether a model folder would go with QGIS: the dialog proposes a temporary one."""
    is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
    temporary = is_folder and value == QgsProcessing.TEMPORARY_OUTPUT
    return temporary and QgsApplication.platform() == "desktop"
