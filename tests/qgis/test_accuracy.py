"""Calibration and evaluation with the real engine behind the real QGIS."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

THERE, NOWHERE = 100, 40
"""Building probability on the squares, and where nothing stands."""


@pytest.fixture
def probability(make_raster):
    """The squares of `make_squares` at x = 1, 5 and 9 m, and a false strip between two of them."""
    path = make_raster("wahrscheinlich.tif", bands=1)
    dataset = gdal.Open(path, gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    band.Fill(5)
    for left, width, value in ((2, 4, THERE), (10, 4, THERE), (18, 4, THERE), (7, 2, NOWHERE)):
        band.WriteRaster(left, 16, width, 4, bytes([value]), 1, 1)
    dataset.FlushCache()
    return path


@pytest.fixture
def reference(make_squares):
    return make_squares()


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("aftermap:evaluate")


def test_the_best_threshold_is_a_number(plugin, probability, reference, tmp_path):
    found = processing.run(
        "aftermap:calibratethreshold",
        {
            "PROBABILITY": probability,
            "REFERENCE": reference,
            "TABLE": str(tmp_path / "tabelle.csv"),
            "PICTURE": str(tmp_path / "kurve.png"),
        },
    )
    assert NOWHERE < found["BEST_THRESHOLD"] <= THERE
    assert found["BEST_IOU"] == found["PRECISION"] == found["RECALL"] == 1
    assert len(Path(found["TABLE"]).read_text().splitlines()) == 1 + 26
    assert QgsRasterLayer(found["PICTURE"], "x").isValid()


def add_step(model, name, given, outputs):
    """Add an algorithm to a model as the Model Designer does: what is not optional is said."""
    child = QgsProcessingModelChildAlgorithm(f"aftermap:{name}")
    child.setChildId(name)
    for definition in child.algorithm().parameterDefinitions():
        source = given.get(definition.name())
        default = definition.defaultValue()
        if source is None and not definition.isDestination() and default is not None:
            source = QgsProcessingModelChildParameterSource.fromStaticValue(default)
        if source is not None:
            child.addParameterSources(definition.name(), [source])
    finals = {}
    for output in outputs:
        finals[output] = QgsProcessingModelOutput(output, output)
        finals[output].setChildId(name)
        finals[output].setChildOutputName(output)
    child.setModelOutputs(finals)
    model.addChildAlgorithm(child)


def test_a_model_passes_the_threshold_on(probability, reference, context, feedback, tmp_path):
    model = QgsProcessingModelAlgorithm("threshold", "tests")
    source = QgsProcessingModelChildParameterSource
    image = source.fromStaticValue(probability)
    QgsProject.instance().addMapLayer(reference)
    true = source.fromStaticValue(reference.id())
    add_step(model, "calibratethreshold", {"PROBABILITY": image, "REFERENCE": true}, [])
    threshold = source.fromChildOutput("calibratethreshold", "BEST_THRESHOLD")
    given = {"PROBABILITY": image, "THRESHOLD": threshold}
    given |= {name: source.fromStaticValue(0.0) for name in ("MIN_AREA", "EROSION")}
    add_step(model, "refinemorphology", given, ["FOOTPRINTS"])
    assert model.validate() == (True, [])
    output = model.destinationParameterDefinitions()[0].name()
    path = str(tmp_path / "houses.gpkg")
    results, fine = model.run({output: path}, context, feedback)
    assert fine, feedback.said
    assert QgsVectorLayer(path, "x", "ogr").featureCount() == 3
    assert results["CHILD_RESULTS"]["refinemorphology"]["BUILDING_COUNT"] == 3


def test_evaluation_counts_and_maps(plugin, probability, reference, tmp_path):
    found = processing.run(
        "aftermap:evaluate",
        {
            "PREDICTED": probability,
            "REFERENCE": reference,
            "AREA": None,
            "THRESHOLD": NOWHERE,
            "DIFFERENCE": str(tmp_path / "unterschied.tif"),
            "BUILDING_LAYER": str(tmp_path / "gebäude.gpkg"),
            "REPORT": str(tmp_path / "bericht.html"),
        },
    )
    assert (found["TP"], found["FP"], found["FN"]) == (3 * 16, 8, 0)
    assert [found[f"BUILDING_{name}"] for name in ("TP", "FP", "FN")] == [3, 1, 0]
    assert found["PIXEL_IOU"] == pytest.approx(48 / 56)
    assert found["DAMAGE_F1"] is None
    difference = QgsRasterLayer(found["DIFFERENCE"], "x")
    assert difference.renderer().type() == "paletted"
    assert "Found (TP)" in [item.label for item in difference.renderer().classes()]
    buildings = QgsVectorLayer(found["BUILDING_LAYER"], "x", "ogr")
    assert buildings.renderer().type() == "categorizedSymbol"
    assert [feature["status"] for feature in buildings.getFeatures()].count("found") == 3
    assert "Comparison with a reference" in Path(found["REPORT"]).read_text(encoding="utf-8")


def test_levels_of_polygons_are_scored(plugin, make_squares):
    said, true = (make_squares(levels, "damage_level:integer") for levels in ((1, 4, 2), (1, 4, 3)))
    found = processing.run(
        "aftermap:evaluate",
        {"PREDICTED": said, "REFERENCE": true, "REPORT": None, "GSD": 0.5},
    )
    assert found["F1"] == found["BUILDING_F1"] == 1
    assert found["XVIEW2"] == pytest.approx(0.3, abs=1e-4)


@pytest.mark.parametrize(
    "given", [{}, {"PREDICTED": "layer"}, {"PREDICTED": "layer", "REFERENCE_FOLDER": "/tmp"}]
)
def test_half_a_comparison_is_refused_before_it_runs(algorithm, context, probability, given):
    parameters = {name: probability if value == "layer" else value for name, value in given.items()}
    fine, message = algorithm.checkParameterValues(parameters, context)
    assert not fine
    assert "choose both layers, or both folders" in message
