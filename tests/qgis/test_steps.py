"""The single steps in QGIS, each with its defaults, against the whole chain."""

from __future__ import annotations

import processing
import pytest
from aftermap.core import requests as ask
from qgis.core import QgsApplication, QgsVectorLayer


@pytest.fixture(scope="module")
def scene(plugin, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schritte")
    outputs = {name: str(folder / f"{name}.tif") for name in ("PRE", "POST")}
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
