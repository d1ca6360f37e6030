"""Models as a person brings and compares them: what is asked of the engine, and what cannot be."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from aftermap.algorithms.training import download_model
from aftermap.core import requests as ask
from aftermap.core import results as answer
from aftermap.core.models.catalogue import read_catalogue
from qgis.core import QgsApplication

FIGURES = answer.ModelFigures("own", "m/own", 0.7, 0.8, 0.85, 0.82, 0.6, None, 3.5, 700.0)
ANSWERS = {
    ask.ImportModel: answer.ImportModelResult("model", "onnx", ("footprints",), 0),
    ask.DownloadModel: answer.DownloadModelResult("m", "own", "CC0", ("ab", "cd"), 7),
    ask.CompareModels: answer.CompareModelsResult((FIGURES,), "own", "t.csv", None),
}


@pytest.fixture
def run(run_answered):
    return partial(run_answered, lambda request: ANSWERS[type(request)])


def test_a_file_is_enough_to_import(run, tmp_path):
    file = tmp_path / "ein Netz.onnx"
    file.touch()
    request, outputs = run("importmodel", FILE=str(file), MODEL=str(tmp_path / "m"))
    assert request == ask.ImportModel(str(file), str(tmp_path / "m"))
    assert (outputs["FORM"], outputs["PARAMETERS"]) == ("onnx", 0)
    assert outputs["MODEL"] == "model"


def test_a_model_of_the_catalogue_is_asked_for_by_its_label(run, tmp_path, monkeypatch):
    monkeypatch.setattr(download_model.environment, "proxy", lambda: "http://proxy:80")
    folder = str(tmp_path / "m")
    request, outputs = run("downloadmodel", MODEL=folder)
    first = read_catalogue()[0]
    assert request == ask.DownloadModel(first.label, folder, proxy="http://proxy:80")
    assert (outputs["SHA256"], outputs["LICENCE"]) == ("ab, cd", "CC0")
    other = tmp_path / "c.json"
    other.touch()
    request, _ = run(
        "downloadmodel", MODEL=folder, CATALOGUE=str(other), OTHER="own", MIRROR="http://m/"
    )
    assert request == ask.DownloadModel("own", folder, str(other), "http://m/", "http://proxy:80")


def test_the_form_of_an_import_arrives(run, tmp_path):
    file = tmp_path / "changeos.pt"
    file.touch()
    folder, start = str(tmp_path / "m"), str(tmp_path / "start")
    Path(start).mkdir()
    request, _ = run(
        "importmodel", FILE=str(file), MODEL=folder, KIND="damage", ARCHITECTURE="bdanet",
        ENCODER="resnet50", NAME="ChangeOS", START=start, MEAN="0.1, 0.2,0.3", STD="0.4,0.5,0.6",
        BAND_ORDER="bgr", GSD=0.8, TILE=1024, CLASSES="none,minor,major,destroyed",
        ACTIVATION="probabilities", THRESHOLD=90, LICENCE="CC BY-NC-SA 4.0",
    )  # fmt: skip
    assert request == ask.ImportModel(
        str(file), folder, "damage", "bdanet", "resnet50", "ChangeOS", start, (0.1, 0.2, 0.3),
        (0.4, 0.5, 0.6), "bgr", 0.8, 1024, "none,minor,major,destroyed", "probabilities", 90,
        "CC BY-NC-SA 4.0",
    )  # fmt: skip


def test_models_are_compared_on_a_folder_or_on_a_pair(run, make_raster, make_squares, tmp_path):
    folder = str(tmp_path)
    request, outputs = run("comparemodels", MODELS=folder, IMAGES=folder, TABLE="t.csv")
    assert request == ask.CompareModels(folder, folder, table=request.table)
    assert (outputs["BEST"], outputs["BEST_IOU"], outputs["REPORT"]) == ("own", 0.7, None)
    image = make_raster("vor 1.tif")
    request, _ = run(
        "comparemodels", MODELS=folder, IMAGE=image, LABELS=make_squares(), POST=image,
        LEVEL_FIELD="damage_level", INCLUDE_DEFAULT=False, DEVICE="cpu", TILE=512, GSD=0.4,
        BANDS=[3, 2, 1],
    )  # fmt: skip
    assert request == ask.CompareModels(
        folder, image, request.labels, image, "damage_level", include_default=False,
        bands=(3, 2, 1), gsd=0.4, device="cpu", tile=512,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "parameters", "says"),
    [
        (
            "importmodel",
            {"FILE": "f.pt", "MEAN": "0.5"},
            "'Mean of red, green, blue': give",
        ),
        (
            "importmodel",
            {"FILE": "f.pt", "KIND": "damage"},
            "'Model that finds the buildings': ",
        ),
        (
            "downloadmodel",
            {"OTHER": "own"},
            "'Another catalogue', 'Name in that catalogue': give both",
        ),
        (
            "comparemodels",
            {"MODELS": "/tmp"},
            "'Folder of images, or xBD folder': choose",
        ),
        (
            "comparemodels",
            {"MODELS": "/tmp", "IMAGES": "/tmp", "TILE": 100},
            "'Sliding window (pixels)'",
        ),
        (
            "comparemodels",
            {"MODELS": "/tmp", "IMAGES": "/tmp", "POST": ""},
            "'Image after the event': choose",
        ),
    ],
)
def test_what_cannot_be_asked_is_said_before_it_runs(context, make_raster, name, parameters, says):
    if "POST" in parameters:
        parameters = {**parameters, "POST": make_raster("nach.tif")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    fine, message = algorithm.checkParameterValues({"MODEL": "m", **parameters}, context)
    assert not fine
    assert says in message
