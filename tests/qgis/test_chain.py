"""The real engine behind the real QGIS, through every door: toolbox, batch, model, qgis_process."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import aftermap
import processing
import pytest
from aftermap.algorithms.engine import environment
from aftermap.algorithms.provider import EXAMPLE_MODEL
from osgeo import gdal
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtTest import QTest

ROOT = Path(aftermap.__file__).parent
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
QGIS_PYTHON = sys.executable
LEVELS = ("NONE", "MINOR", "MAJOR", "DESTROYED")


@pytest.fixture(scope="module")
def scene(plugin, tmp_path_factory):
    """A practice scene of 128 m, by way of `processing.run`."""
    folder = tmp_path_factory.mktemp("übung 1")
    return processing.run(
        "aftermap:practicescene",
        {
            "PRE": str(folder / "pre.tif"),
            "POST": str(folder / "post.tif"),
            "TRUTH": str(folder / "truth.gpkg"),
            "DAMAGE_CLASS": str(folder / "class.tif"),
            "POPULATION": str(folder / "people.tif"),
            "WIDTH": 256,
            "HEIGHT": 256,
        },
    )


def inputs(scene):
    return {"PRE": scene["PRE"], "POST": scene["POST"]}


def is_styled(layer):
    """Tell whether a layer looks other than QGIS would make it look by itself."""
    plain = ("singleSymbol", "singlebandgray", "multibandcolor")
    return layer.isValid() and layer.renderer().type() not in plain


def opens_styled(path):
    """Tell whether QGIS opens a product in its style with nothing told to it."""
    return is_styled(QgsVectorLayer(path, "x", "ogr") if "gpkg" in path else QgsRasterLayer(path))


def steps_of(layer):
    """Return the steps that QGIS shows in the history of a layer's metadata."""
    return [line.split(" · ")[2] for line in layer.metadata().history()]


def leftovers(folder):
    return [item.name for item in Path(folder).iterdir() if item.name.startswith(".aftermap")]


def test_a_practice_scene_counts_its_people(scene):
    assert sum(scene[f"COUNT_{level}"] for level in LEVELS) > 0
    assert scene["PEOPLE_TOTAL"] > 0
    assert QgsRasterLayer(scene["PRE"], "x").crs() == QgsRasterLayer(scene["POST"], "x").crs()
    assert opens_styled(scene["TRUTH"])
    assert opens_styled(scene["DAMAGE_CLASS"])


def test_a_scene_in_parts_holds_the_same_buildings(scene, tmp_path):
    """The parts are given as layers, and as the image with a folder."""
    parts = [str(tmp_path / "parts" / f"{edge}.tif") for edge in (0, 100)]
    (tmp_path / "parts").mkdir()
    for path, (first, width) in zip(parts, ((0, 100), (100, 156))):
        gdal.Translate(path, scene["PRE"], srcWin=[first, 0, width, 256])
    outputs = dict.fromkeys(("PROBABILITY", "FOOTPRINTS"), "TEMPORARY_OUTPUT")
    found = [
        processing.run("aftermap:segmentfootprints", {**outputs, **images})
        for images in (
            {"PRE": scene["PRE"]},
            {"PRE": parts[0], "MORE_PRE": [parts[1]]},
            {"PRE": parts[0], "MORE_PRE": [str(tmp_path / "parts")]},
        )
    ]
    assert found[0]["BUILDING_COUNT"] > 0
    for key in ("BUILDING_COUNT", "BUILDING_AREA", "UNKNOWN_SHARE"):
        assert len({item[key] for item in found}) == 1


def test_assessing_the_truth_gives_the_truth(scene, tmp_path):
    found = processing.run(
        "aftermap:assessbuildings",
        {
            "DAMAGE_CLASS": scene["DAMAGE_CLASS"],
            "FOOTPRINTS": scene["TRUTH"],
            "RULE": "majority",
            "BUILDINGS": str(tmp_path / "buildings.gpkg"),
        },
    )
    for level in LEVELS:
        assert found[f"COUNT_{level}"] == scene[f"COUNT_{level}"]
    assert opens_styled(found["BUILDINGS"])
    people = processing.run(
        "aftermap:rescueurgency",
        {
            "BUILDINGS": found["BUILDINGS"],
            "POPULATION": scene["POPULATION"],
            "ZONES": "TEMPORARY_OUTPUT",
            "URGENCY": str(tmp_path / "urgency.tif"),
        },
    )
    parts = [people[f"PEOPLE_{level}"] for level in LEVELS]
    parts += [people["PEOPLE_UNKNOWN"], people["PEOPLE_WITHOUT_BUILDING"]]
    assert sum(parts) == pytest.approx(people["PEOPLE_TOTAL"], rel=1e-6)
    assert QgsVectorLayer(people["ZONES"], "x", "ogr").featureCount() == people["ZONE_COUNT"]
    assert opens_styled(people["ZONES"])
    assert opens_styled(people["URGENCY"])
    zones, urgency = QgsVectorLayer(people["ZONES"], "x", "ogr"), QgsRasterLayer(people["URGENCY"])
    urgency.loadDefaultMetadata()
    for layer in (zones, urgency):
        assert steps_of(layer) == ["Practice scene", "Assess buildings", "Rescue urgency"]
        assert layer.metadata().title() and "estimate" in layer.metadata().abstract()


def test_a_second_run_into_a_layer_of_the_project_is_refused_and_harms_nothing(scene, tmp_path):
    asked = {
        "DAMAGE_CLASS": scene["DAMAGE_CLASS"],
        "FOOTPRINTS": scene["TRUTH"],
        "BUILDINGS": str(tmp_path / "buildings.gpkg"),
    }
    processing.run("aftermap:assessbuildings", {**asked, "RULE": "ceiling"})
    layer = QgsVectorLayer(f"{asked['BUILDINGS']}|layername=buildings", "buildings", "ogr")
    QgsProject.instance().addMapLayer(layer)

    def shown():
        return Counter(feature["damage_level"] or None for feature in layer.getFeatures())

    before = shown()
    with pytest.raises(QgsProcessingException, match=r"open in the program that began .*lose"):
        processing.run("aftermap:assessbuildings", asked)
    assert layer.isValid() and shown() == before
    QgsProject.instance().removeMapLayer(layer.id())


def test_qgis_process_does_the_main_job(scene, tmp_path):
    plugins, home = tmp_path / "plugins", tmp_path / "home"
    plugins.mkdir()
    home.mkdir(mode=0o700)
    (plugins / "aftermap").symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
    }

    def qgis_process(*arguments):
        done = subprocess.run(
            [QGIS_PROCESS, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    qgis_process("plugins", "enable", "aftermap")
    outputs = {
        "GEOPACKAGE": tmp_path / "all products.gpkg",
        "BUILDINGS": tmp_path / "buildings.gpkg",
        "ZONES": tmp_path / "zones.gpkg",
        "DAMAGE_CLASS": tmp_path / "damage class.tif",
        "URGENCY": tmp_path / "urgency.tif",
        "LEVELS": tmp_path / "levels.tif",
        "PROBABILITY": tmp_path / "probability.tif",
    }
    given = {**inputs(scene), "POPULATION": scene["POPULATION"], "TILE": 256, **outputs}
    arguments = [f"{name}={value}" for name, value in given.items()]
    answer = qgis_process("--json", "run", "aftermap:rapidassessment", "--", *arguments)
    results = json.loads(answer)["results"]
    assert (
        sum(results[f"COUNT_{level}"] for level in LEVELS) + results["COUNT_UNKNOWN"]
        == (results["BUILDING_COUNT"])
    )
    for name, path in outputs.items():
        assert results[name] == str(path)
        assert path.is_file()
    assert opens_styled(str(outputs["BUILDINGS"]))
    assert opens_styled(f"{outputs['GEOPACKAGE']}|layername=buildings")
    assert opens_styled(f"{outputs['GEOPACKAGE']}|layername=zones")
    assert opens_styled(str(outputs["DAMAGE_CLASS"]))
    assert outputs["PROBABILITY"].with_suffix(".qml").is_file()
    with closing(sqlite3.connect(outputs["BUILDINGS"])) as database:
        rows = database.execute("SELECT useAsDefault FROM layer_styles ORDER BY id").fetchall()
    assert rows == [(1,), (0,), (0,), (0,)]
    assert leftovers(tmp_path) == []


def levels(path):
    layer = QgsVectorLayer(path, "buildings", "ogr")
    return Counter(feature["damage_level"] or None for feature in layer.getFeatures())


def test_the_example_model_runs_step_by_step(scene, context, feedback, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(EXAMPLE_MODEL))
    assert model.validate() == (True, []), "the Model Designer would show red boxes"
    outputs = {
        definition.name(): str(tmp_path / f"{number}.{suffix}")
        for number, (definition, suffix) in enumerate(
            zip(model.destinationParameterDefinitions(), ("tif", "gpkg", "gpkg"))
        )
    }
    parameters = {**inputs(scene), "POPULATION": scene["POPULATION"], **outputs}
    fine, message = model.checkParameterValues(parameters, context)
    assert fine, message
    results, fine = model.run(parameters, context, feedback)
    assert fine, feedback.said
    assert all(opens_styled(results[name]) for name in outputs)
    assert {name.split(":")[1] for name in outputs} == {
        "Damage class",
        "Buildings with people",
        "Rescue urgency",
    }
    algorithm = QgsApplication.processingRegistry().algorithmById("aftermap:rapidassessment")
    whole = {**inputs(scene), "POPULATION": scene["POPULATION"]}
    whole["BUILDINGS"] = str(tmp_path / "whole.gpkg")
    answers, fine = algorithm.run(whole, context, feedback)
    assert fine, feedback.said
    assert levels(answers["BUILDINGS"]) == levels(results[list(outputs)[1]])


def test_two_rows_of_a_batch_run_at_once_in_tasks(scene, context, feedback, tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById("aftermap:practicescene")
    tasks, outcomes = [], {}
    for seed in (1, 2):
        parameters = {
            "PRE": str(tmp_path / f"pre {seed}.tif"),
            "POST": str(tmp_path / f"post {seed}.tif"),
            "SEED": seed,
            "WIDTH": 96,
            "HEIGHT": 96,
        }
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda fine, results, seed=seed: outcomes.update({seed: fine}))
        tasks.append(task)
        QgsApplication.taskManager().addTask(task)
    for _ in range(3000):
        if len(outcomes) == 2:
            break
        QTest.qWait(20)
    assert outcomes == {1: True, 2: True}, feedback.said
    first, second = (Path(tmp_path / f"pre {seed}.tif").read_bytes() for seed in (1, 2))
    assert first != second


def test_loaded_layers_have_names_and_styles(scene, context, feedback, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:assessbuildings")
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    parameters = {
        "DAMAGE_CLASS": scene["DAMAGE_CLASS"],
        "FOOTPRINTS": scene["TRUTH"],
        "BUILDINGS": output,
    }
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "Buildings by damage"
    assert is_styled(layer)


def test_cancel_ends_the_run_and_leaves_nothing(scene, context, feedback, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:practicescene")
    parameters = {"PRE": str(tmp_path / "pre.tif"), "POST": str(tmp_path / "post.tif")}
    parameters.update(WIDTH=3000, HEIGHT=3000)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcomes = []
    task.executed.connect(lambda fine, results: outcomes.append(fine))
    QgsApplication.taskManager().addTask(task)
    while feedback.progress() <= 0 and not outcomes:
        QTest.qWait(20)
    task.cancel()
    asked = time.monotonic()
    while not outcomes:
        QTest.qWait(20)
        assert time.monotonic() - asked < 10, "cancel means now"
    assert outcomes == [False]
    assert list(tmp_path.iterdir()) == []


def test_an_engine_that_is_missing_is_one_sentence(scene, context, feedback, monkeypatch):
    monkeypatch.setenv("AFTERMAP_PYTHON", "/nowhere/python")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:practicescene")
    _, fine = algorithm.run({"PRE": "a.tif", "POST": "b.tif"}, context, feedback)
    assert not fine
    assert "/nowhere/python" in feedback.said[-1]
    assert "Plugins > Aftermap > Engine" in feedback.said[-1]


def test_python_of_qgis_never_meets_the_engines_packages(scene):
    assert not {"torch", "cv2", "rasterio", "shapely"} & set(sys.modules)


def test_set_up_engine_says_what_is_there_and_installs_nothing(plugin):
    found = processing.run("aftermap:setupengine", {})
    assert found["READY"] is True
    assert found["PLAN"]
    assert Path(found["ENGINE_PYTHON"]).is_file()
    assert not environment.managed_folder().exists()


def test_set_up_engine_takes_a_python_of_ones_own_and_forgets_it(plugin):
    """QGIS's Python has no torch: a good example of a bad choice."""
    try:
        with pytest.raises(QgsProcessingException, match="lacks torch"):
            processing.run("aftermap:setupengine", {"ACTION": "choose", "PYTHON": QGIS_PYTHON})
    finally:
        found = processing.run("aftermap:setupengine", {"ACTION": "choose"})
    assert found["READY"] is True
