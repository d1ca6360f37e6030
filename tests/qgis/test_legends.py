"""Legends, names of fields and forms are in QGIS's language; the values behind them are not."""

from __future__ import annotations

from pathlib import Path

import aftermap
import pytest
from aftermap.algorithms.shared import legends
from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

STYLES = Path(aftermap.__file__).parent / "resources" / "styles"


@pytest.fixture
def loud(monkeypatch):
    """A language that is English in capitals."""

    class Loud:
        @staticmethod
        def translate(context: str, text: str) -> str:
            known = context == "Styles" and ": " not in text and "20" not in text
            loud = text.upper() if known else text
            return loud.replace("@ENLARGED@", "@enlarged@")

    monkeypatch.setattr(legends, "QCoreApplication", Loud)


def layer_with(style: str) -> QgsVectorLayer:
    fields = "&field=".join(["damage_level:integer", "reviewed_level:integer", "people:double"])
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32637&field={fields}", "layer", "memory")
    _, fine = layer.loadNamedStyle(str(STYLES / style))
    assert fine
    return layer


def labels(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]


@pytest.mark.parametrize("style", ["buildings.qml", "changes.qml", "curtain.qml", "split.qml"])
def test_every_entry_of_a_legend_is_translated(application, loud, style):
    layer = layer_with(style)
    before = labels(layer)
    legends.put_into_words(layer)
    assert before and labels(layer) == [label.upper() for label in before]


def test_the_limits_of_classes_stay_as_they_are(loud):
    assert legends.worded("5 most urgent: 45 to 183") == "5 MOST URGENT: 45 to 183"
    assert legends.worded("Shift measured before, 20 times enlarged") == (
        "SHIFT MEASURED BEFORE, 20 TIMES ENLARGED"
    )


def test_a_form_speaks_it_and_keeps_its_values(application, loud):
    layer = layer_with("buildings.qml")
    reviewed = layer.fields().indexOf("reviewed_level")
    levels = {"map": [{"Destroyed": "4"}, {"Minor damage": "2"}]}
    layer.setEditorWidgetSetup(reviewed, QgsEditorWidgetSetup("ValueMap", levels))
    layer.setEditorWidgetSetup(2, QgsEditorWidgetSetup("Range", {"Precision": 1}))
    layer.setFieldAlias(reviewed, "Level by a person")
    for _ in range(2):  # a layer may come by twice
        legends.put_into_words(layer)
        setup = layer.editorWidgetSetup(reviewed).config()["map"]
        assert setup == [{"DESTROYED": "4"}, {"MINOR DAMAGE": "2"}]
        assert layer.fields().field(reviewed).alias() == "LEVEL BY A PERSON"
        assert layer.editorWidgetSetup(2).type() == "Range"
