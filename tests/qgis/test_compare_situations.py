"""Two results compared as a person does it in QGIS: layers of every kind, styled changes."""

from __future__ import annotations

import csv

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import QgsProcessingException, QgsVectorLayer


def graded(level: int):
    """Return buildings that all have one level."""
    layer = make_memory(12)
    index = layer.fields().indexOf("damage_level")
    changed = {fid: {index: level} for fid in layer.allFeatureIds()}
    layer.dataProvider().changeAttributeValues(changed)
    return layer


def test_a_person_sees_what_was_newly_destroyed(plugin, tmp_path):
    before, after = graded(2), graded(4)
    index = after.fields().indexOf("reviewed_level")
    fids = sorted(after.allFeatureIds())
    after.dataProvider().changeAttributeValues({fids[0]: {index: 0}, fids[1]: {index: 2}})
    found = processing.run(
        "aftermap:comparesituations",
        {
            "BEFORE": save(before, tmp_path / "before.gpkg"),
            "AFTER": after,
            "CHANGES": str(tmp_path / "changes.gpkg"),
            "TABLE": str(tmp_path / "changes.csv"),
        },
    )
    assert (found["NEWLY_DESTROYED"], found["WITHDRAWN"], found["UNCHANGED"]) == (10, 1, 1)
    layer = QgsVectorLayer(found["CHANGES"], "changes", "ogr")
    words = [feature["change"] for feature in layer.getFeatures()]
    labels = {category.value(): category.label() for category in layer.renderer().categories()}
    assert set(words) <= set(labels) and labels["newly destroyed"] == "Newly destroyed"
    with open(found["TABLE"], encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    assert rows[-1][3:5] == ["12", "11"]


def test_one_layer_twice_is_one_sentence(plugin, tmp_path):
    layer = save(graded(1), tmp_path / "one.gpkg")
    asked = {"BEFORE": layer, "AFTER": layer, "CHANGES": str(tmp_path / "changes.gpkg")}
    with pytest.raises(QgsProcessingException, match=r"earlier result.*later result"):
        processing.run("aftermap:comparesituations", asked)
    assert not (tmp_path / "changes.gpkg").exists()
