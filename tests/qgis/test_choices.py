"""Lists of choices show words in the person's language, and hand on the values of every route."""

from __future__ import annotations

import re

import pytest
from aftermap.algorithms.provider import ALGORITHMS
from aftermap.algorithms.shared import choices, manual
from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog

NAMES = re.compile(
    r"""auto|cpu|cuda|mps|openvino|changeos|1-4|0-3|ems-98|xbd|copernicus|unosat|atc-20|rgb|bgr
    |100[ ]m|1[ ]km|bdanet|unet.*|lite|Islahiye[ ]2023|Amatrice[ ]2016|default|open|G2_.*|wpgp
    |cic.*|(ChangeOS|beaconGIS|Changen2)[ ].*|Vantor.*|OpenAerialMap|Planet.*|Microsoft.*""",
    re.VERBOSE,
)
"""Names, codes and units: the same in every language."""


@pytest.fixture
def abroad(monkeypatch):
    monkeypatch.setattr(choices, "tr", str.upper)


def parameter(algorithm, name):
    created = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{algorithm}")
    return created, created.parameterDefinition(name)


def test_each_choice_has_words_or_is_a_name(provider, abroad):
    for algorithm in ALGORITHMS:
        created = QgsApplication.processingRegistry().createAlgorithmById(
            f"aftermap:{algorithm().name()}"
        )
        for item in created.parameterDefinitions():
            if isinstance(item, QgsProcessingParameterEnum):
                for value, label in zip(item.options(), choices.labels(item.options())):
                    said = (created.name(), item.name(), value)
                    assert label != value or NAMES.fullmatch(value), said


def test_a_dialog_shows_labels_and_gives_values(provider, abroad, context):
    """Through Processing's own factory, with the path that the parameter names."""
    _algorithm, definition = parameter("rapidassessment", "UNIT")
    dialog = QDialog()
    wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog)
    box = wrapper.createWrappedWidget(context)
    QCoreApplication.processEvents()
    assert [box.itemText(index) for index in range(box.count())] == [
        "PERSONS PER CELL",
        "PERSONS PER KM²",
        "PERSONS PER HECTARE",
    ]
    wrapper.setParameterValue("per_km2", context)
    assert box.currentText() == "PERSONS PER KM²" and wrapper.parameterValue() == "per_km2"
    wrapper.setParameterValue("nonsense", context)
    assert wrapper.parameterValue() == "count"


def test_a_dialog_that_is_closed_at_once_is_left_alone(provider, context):
    _algorithm, definition = parameter("rapidassessment", "UNIT")
    dialog = QDialog()
    sip.delete(WidgetWrapperFactory.create_wrapper(definition, dialog))
    kept = WidgetWrapperFactory.create_wrapper(definition, dialog)
    QCoreApplication.processEvents()
    assert kept.createWrappedWidget(context).currentData() == "count"


def test_a_model_keeps_the_values_it_was_saved_with(provider, abroad, context):
    """In the Model Designer's own panel: opened and accepted, a step is what it was."""
    model = QgsProcessingModelAlgorithm()
    child = QgsProcessingModelChildAlgorithm("aftermap:rapidassessment")
    source = QgsProcessingModelChildParameterSource.fromStaticValue("per_hectare")
    child.addParameterSources("UNIT", [source])
    dialog = QDialog()
    dialog.model, dialog.childId, dialog.context = model, model.addChildAlgorithm(child), context
    _algorithm, definition = parameter("rapidassessment", "UNIT")
    widget = WidgetWrapperFactory.create_wrapper(definition, dialog)
    widget.setWidgetValue(source)
    shown = [box.currentText() for box in widget.findChildren(QComboBox)]
    assert "PERSONS PER HECTARE" in shown
    value = widget.value()
    assert value.staticValue() == "per_hectare"


def test_the_manual_tells_words_and_values(provider, abroad):
    algorithm, _ = parameter("rapidassessment", "UNIT")
    told = "".join(manual.parameters_of(algorithm))
    assert "<code>per_km2</code> PERSONS PER KM²" in told
    assert "default: PERSONS PER CELL" in told
