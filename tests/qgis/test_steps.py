"""The single steps in QGIS, each with its defaults, against the whole chain."""

from __future__ import annotations

import processing
import pytest
from aftermap.core import requests as ask
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsVectorLayer,
)

FILL = 1000
"""A value within the range of the image."""


@pytest.fixture(scope="module")
def scene(plugin, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schritte")
    outputs = {name: str(folder / f"{name}.tif") for name in ("PRE", "POST")}
    outputs["TRUTH"] = str(folder / "truth.gpkg")
    return processing.run("aftermap:practicescene", {**outputs, "WIDTH": 256, "HEIGHT": 256})


def houses(path):
    """Return level, confidence and outline of every building, in the order of their outlines."""
    layer = QgsVectorLayer(path, "x", "ogr")
    names = ("damage_level", "confidence", "needs_review")
    return sorted(
        (feature.geometry().asWkt(2), *(feature[name] for name in names))
        for feature in layer.getFeatures()
    )


def run(name, **parameters):
    """Run a step as the toolbox does: every output that it proposes is made."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"aftermap:{name}")
    made = [
        item.name()
        for item in algorithm.destinationParameterDefinitions()
        if item.createByDefault()
    ]
    outputs = dict.fromkeys(made, "TEMPORARY_OUTPUT")
    return processing.run(f"aftermap:{name}", {**outputs, **parameters})


def test_the_steps_find_what_rapid_assessment_finds(scene):
    pair = {"PRE": scene["PRE"], "POST": scene["POST"]}
    whole = run("rapidassessment", **pair)
    found = run("segmentfootprints", PRE=scene["PRE"])
    cut = run("refinemorphology", PROBABILITY=found["PROBABILITY"])
    damage = run("assessdamage", **pair, MASK=cut["MASK"])
    judged = run(
        "assessbuildings",
        DAMAGE_CLASS=damage["DAMAGE_CLASS"],
        FOOTPRINTS=cut["FOOTPRINTS"],
        LEVELS=damage["LEVELS"],
    )
    assert len(houses(whole["BUILDINGS"])) > 5
    assert houses(judged["BUILDINGS"]) == houses(whole["BUILDINGS"])
    assert judged["BUILDING_COUNT"] == found["BUILDING_COUNT"] == whole["BUILDING_COUNT"]


@pytest.fixture
def holed(scene, tmp_path):
    """The image after in 16 bits with a hole of an ordinary value, and where the hole lies.

    It touches no edge, so that nothing but a person can tell it from a large roof.
    """
    source = gdal.Open(scene["POST"])
    values = source.ReadAsArray()[:3].astype("uint16") * 8
    values[:, 60:200, 60:200] = FILL
    path = str(tmp_path / "post 16.tif")
    written = gdal.GetDriverByName("GTiff").Create(path, 256, 256, 3, gdal.GDT_UInt16)
    written.SetGeoTransform(source.GetGeoTransform())
    written.SetProjection(source.GetProjection())
    written.WriteArray(values)
    left, width, _, top, _, height = source.GetGeoTransform()
    hole = QgsRectangle(
        left + 60 * width, top + 200 * height, left + 200 * width, top + 60 * height
    )
    return path, hole


def test_buildings_in_no_data_set_on_a_layer_are_unknown(scene, holed, context, feedback, tmp_path):
    path, hole = holed
    layer = QgsRasterLayer(path, "after")
    QgsProject.instance().addMapLayer(layer)
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(FILL, FILL)])
    made = processing.run(
        "aftermap:rapidassessment",
        {
            "PRE": scene["PRE"],
            "POST": layer.id(),
            "FOOTPRINTS": scene["TRUTH"],
            "BUILDINGS": str(tmp_path / "buildings.gpkg"),
        },
        context=context,
        feedback=feedback,
    )
    found = list(QgsVectorLayer(made["BUILDINGS"], "x", "ogr").getFeatures())
    inside = [one["damage_level"] for one in found if hole.contains(one.geometry().boundingBox())]
    outside = [
        one["damage_level"] for one in found if not hole.intersects(one.geometry().boundingBox())
    ]
    assert len(inside) > 1 and set(inside) == {NULL}
    assert len(outside) > 1 and NULL not in outside


def test_a_preset_is_one_choice_and_a_model_of_before_stays_valid(
    make_raster, context, provider, monkeypatch
):
    """Models saved before the presets say every value, and none of them."""
    from aftermap.algorithms.shared import base
    from aftermap.core.results import RefineMorphologyResult

    asked = []

    def run_request(request, feedback):
        asked.append(request)
        return RefineMorphologyResult(None, None, 0, 0.0)

    monkeypatch.setattr(base, "run_request", run_request)
    image = make_raster(bands=1)
    old = {"THRESHOLD": 70, "UNITS": "metres", "OPENING": 0.0, "DILATION": 0.0,
           "KERNEL": "square", "SIMPLIFY": 0.0}  # fmt: skip
    algorithm = provider.algorithm("refinemorphology")
    for given in ({}, {"PRESET": ask.ISLAHIYE}, old, {"THRESHOLD": None}):
        parameters = {"PROBABILITY": image, "FOOTPRINTS": "f.gpkg", **given}
        fine, message = algorithm.checkParameterValues(parameters, context)
        assert fine, message
        processing.run("aftermap:refinemorphology", parameters)
    plain, paper, saved, empty = asked
    assert (plain.preset, plain.morphology) == (ask.RECOMMENDED, ask.Morphology())
    assert (paper.preset, paper.morphology) == (ask.ISLAHIYE, ask.Morphology())
    assert saved.morphology == ask.Morphology(70, "metres", None, None, 0.0, 0.0, "square", 0.0)
    assert empty == plain
