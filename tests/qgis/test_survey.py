"""A survey in QGIS: drawn, reviewed in the layer's edit buffer, estimated."""

from __future__ import annotations

import processing
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer, edit


@pytest.fixture(scope="module")
def town(plugin, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ölçüm")
    outputs = {name: str(folder / f"{name}.tif") for name in ("PRE", "POST")}
    size = {"WIDTH": 512, "HEIGHT": 512}
    outputs["TRUTH"] = str(folder / "truth.gpkg")
    return processing.run("aftermap:practicescene", {**outputs, **size})["TRUTH"]


def reviewed(path, verdict):
    """Review what is in the survey, as a person does in QGIS."""
    layer = QgsVectorLayer(path, "survey", "ogr")
    with edit(layer):
        for feature in layer.getFeatures('"in_survey"'):
            feature["reviewed_level"] = verdict(feature)
            layer.updateFeature(feature)
    return layer


def test_a_survey_is_drawn_reviewed_and_estimated(town, tmp_path):
    drawn = processing.run(
        "aftermap:surveysample",
        {
            "BUILDINGS": town,
            "SIZE": 30,
            "CELL_COUNT": 12,
            "SAMPLE": str(tmp_path / "sample.gpkg"),
            "CELLS": str(tmp_path / "cells.gpkg"),
        },
    )
    assert drawn["DRAWN"] == 30 and drawn["CELLS_DRAWN"] == 12
    layer = reviewed(drawn["SAMPLE"], lambda feature: feature["damage_level"])
    cells = QgsVectorLayer(drawn["CELLS"], "cells", "ogr")
    assert layer.isValid() and cells.renderer().type() == "RuleRenderer"
    assert all(feature["missed_none"] == NULL for feature in cells.getFeatures())
    with edit(cells):
        for feature in cells.getFeatures():
            feature["missed_none"] = 0
            cells.updateFeature(feature)
    found = processing.run(
        "aftermap:surveyestimate",
        {
            "SAMPLE": layer,
            "CELLS": cells,
            "TABLE": str(tmp_path / "totals.csv"),
            "ESTIMATES": str(tmp_path / "totals.gpkg"),
        },
    )
    levels = [feature["damage_level"] for feature in layer.getFeatures()]
    assert found["REVIEWED"] == 30
    assert found["BUILDINGS_DESTROYED"] == pytest.approx(levels.count(4))
    assert found["SEVERE_LOW"] <= sum(level >= 3 for level in levels) <= found["SEVERE_HIGH"]
    assert found["MISSED"] == 0 and found["MISSED_HIGH"] > 0
    assert found["PEOPLE_SEVERE"] is None
    assert QgsVectorLayer(found["ESTIMATES"], "totals", "ogr").featureCount() == 1


def test_a_layer_that_is_no_survey_is_one_sentence(town):
    with pytest.raises(QgsProcessingException, match="Survey sample wrote"):
        processing.run("aftermap:surveyestimate", {"SAMPLE": town})


def test_buildings_are_graded_again_by_reviews_and_taken_back(town, tmp_path):
    sample = processing.run(
        "aftermap:surveysample",
        {"BUILDINGS": town, "SIZE": 30, "SAMPLE": str(tmp_path / "sample.gpkg")},
    )["SAMPLE"]
    # What was called destroyed is whole and the other way round: such a model is not believed.
    layer = reviewed(sample, lambda feature: 5 - feature["damage_level"])
    levels = [feature["damage_level"] for feature in layer.getFeatures()]
    again = processing.run(
        "aftermap:regrade", {"BUILDINGS": layer, "REGRADED": str(tmp_path / "again.gpkg")}
    )
    assert again["REVIEWS"] == 30 and again["USED"] == "yes" and again["CHANGED"] > 0
    graded = QgsVectorLayer(again["REGRADED"], "again", "ogr")
    assert [feature["model_level"] for feature in graded.getFeatures()] == levels
    assert [feature["damage_level"] for feature in graded.getFeatures()] != levels
    back = {"BUILDINGS": graded, "RESTORE": True, "REGRADED": str(tmp_path / "back.gpkg")}
    found = QgsVectorLayer(processing.run("aftermap:regrade", back)["REGRADED"], "back", "ogr")
    assert [feature["damage_level"] for feature in found.getFeatures()] == levels
