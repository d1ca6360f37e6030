"""Training as a person meets it: what is asked of the engine, and what cannot be asked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from aftermap.core import requests as ask
from aftermap.core import results as answer
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProcessing, QgsProject, QgsRasterLayer

LEARNT = answer.TrainingResult(
    "model", None, "model/training/curves.png", 9, 7, 0.4, 0.8, 33.0, "patience", 0, "cpu"
)


@pytest.fixture
def run(run_answered):
    def learnt(request):
        return replace(LEARNT, model=request.model, split=request.split)

    return partial(run_answered, learnt)


@pytest.fixture
def images(tmp_path):
    """A folder of images; no model may be written into it."""
    folder = tmp_path / "images"
    folder.mkdir()
    return str(folder)


@pytest.fixture
def image(make_raster):
    return make_raster("vor 1.tif")


def test_an_image_and_its_footprints_are_enough(run, image, make_squares, tmp_path):
    folder = str(tmp_path / "my model")
    request, outputs = run("trainfootprints", IMAGE=image, LABELS=make_squares(), MODEL=folder)
    assert request == ask.TrainFootprints(image, folder, labels=request.labels)
    assert request.labels.endswith(".fgb")
    assert outputs["MODEL"] == folder
    assert outputs["SPLIT"] is None
    assert outputs["SCORE"] == 0.8
    assert outputs["CURVES"] == "model/training/curves.png"


def test_folders_and_settings_arrive(run, tmp_path):
    folder = str(tmp_path)
    request, _ = run(
        "trainfootprints", IMAGES=folder, MASKS=folder, MODEL="TEMPORARY_OUTPUT", SPLIT="s.gpkg",
        PRESET="unet-efficientnet-b5", START=folder, PRETRAINED=True, GSD=0.4, BANDS=[3, 2, 1],
        LICENCE="CC0", EPOCHS=5, MINUTES=2.5, CROPS=30, SIDE=64, BATCH=2, PATIENCE=3, RATE=0.002,
        VALIDATION=0.3, TEST=0, SEED=8, DEVICE="cpu",
    )  # fmt: skip
    assert request.model and request.model != "TEMPORARY_OUTPUT"
    assert request == ask.TrainFootprints(
        folder, request.model, folder, "s.gpkg", "unet-efficientnet-b5", folder, True, (3, 2, 1),
        0.4, "CC0", ask.Learning(30, 64, 2, 5, 3, 0.002, 2.5, 0.3, 0.0, 8, "cpu"),
    )  # fmt: skip


def test_damage_takes_a_pair_with_levels_or_xbd(run, image, images, make_squares, tmp_path):
    folder = str(tmp_path / "model")
    request, _ = run(
        "traindamage", IMAGE=image, POST=image, LABELS=make_squares(), MODEL=folder, CDA=False,
        CUTMIX=0, DILATE=0, SIMULATE=0, CLASS_WEIGHTS=False, MISREGISTRATION=0,
        LEVEL_FIELD="damage_level",
    )  # fmt: skip
    assert request == ask.TrainDamage(
        image, folder, image, request.labels, cda=False, cutmix=0.0, dilate=0, simulate=0.0,
        class_weights=False, misregistration=0.0,
    )  # fmt: skip
    request, _ = run("traindamage", IMAGES=images, MODEL=folder)
    assert request == ask.TrainDamage(images, folder)


@pytest.mark.parametrize(
    ("name", "parameters", "says"),
    [
        ("trainfootprints", {}, "'Folder of images, or xBD folder': choose"),
        (
            "trainfootprints",
            {"IMAGE": "", "IMAGES": "/tmp", "SIDE": 100},
            "'Crop size (pixels)': ",
        ),
        (
            "trainfootprints",
            {"IMAGES": "/tmp", "VALIDATION": 0},
            "'Test share': choose",
        ),
        (
            "trainfootprints",
            {"IMAGES": "/tmp", "TEST": 0.9},
            "'Test share': choose",
        ),
        (
            "trainfootprints",
            {"IMAGES": "/tmp", "BANDS": [1]},
            "red, green, blue': choose exactly three",
        ),
        (
            "traindamage",
            {"IMAGES": "/tmp", "POST": "image"},
            "'Image after the event': choose",
        ),
    ],
)
def test_what_cannot_be_trained_is_said_before_it_runs(context, image, name, parameters, says):
    given = {key: image if value == "image" else value for key, value in parameters.items()}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    fine, message = algorithm.checkParameterValues({"MODEL": "m", **given}, context)
    assert not fine
    assert says in message


def test_an_image_needs_its_polygons(context, image):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:trainfootprints")
    fine, message = algorithm.checkParameterValues({"MODEL": "m", "IMAGE": image}, context)
    assert not fine
    assert "'Building footprints': choose the polygons" in message


def test_a_grid_classifier_takes_the_image_after_alone(run, image, images, make_squares, tmp_path):
    folder = str(tmp_path / "cells")
    request, outputs = run(
        "traingridclassifier", IMAGE=image, LABELS=make_squares(), MODEL=folder, SPLIT="s.gpkg"
    )
    assert request == ask.TrainGridClassifier(
        image, folder, labels=request.labels, split=request.split
    )
    assert outputs["MODEL"] == folder and outputs["SPLIT"] == "s.gpkg" and outputs["SCORE"] == 0.8
    request, _ = run(
        "traingridclassifier", IMAGES=images, MODEL=folder, DAMAGED_FROM=2, SIDE=96,
        ENCODER="resnet18", PRETRAINED=True, LICENCE="CC0",
    )  # fmt: skip
    assert request == ask.TrainGridClassifier(
        images, folder, damaged_from=2, encoder="resnet18", pretrained=True, licence="CC0",
        learning=ask.Learning(side=96, batch=32),
    )  # fmt: skip


@pytest.mark.parametrize(
    "name", ["trainfootprints", "traindamage", "traingridclassifier", "importmodel"]
)
def test_a_model_is_not_lost_with_the_temporary_folder_of_a_window(
    context, monkeypatch, images, tmp_path, name
):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    given = {"FILE": "net.onnx"} if name == "importmodel" else {"IMAGES": images}
    parameters = {**given, "MODEL": QgsProcessing.TEMPORARY_OUTPUT}
    assert algorithm.checkParameterValues(parameters, context)[0], "a script means it"
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "desktop"))
    fine, message = algorithm.checkParameterValues(parameters, context)
    assert not fine
    assert "': choose a folder of your own" in message
    parameters["MODEL"] = str(tmp_path / "model")
    assert algorithm.checkParameterValues(parameters, context)[0]


@pytest.fixture
def layers(image, make_squares):
    """Ids of an image and of its buildings in the project."""
    houses, layer = make_squares((1, 2, 3), "damage_level:integer"), QgsRasterLayer(image, "image")
    QgsProject.instance().addMapLayers([houses, layer])
    return {"image": layer.id(), "houses": houses.id()}


@pytest.mark.parametrize(
    ("name", "chosen", "says"),
    [
        ("trainfootprints", {"IMAGE": "image", "LABELS": "houses"}, ""),
        ("traindamage", {"IMAGE": "image", "POST": "image", "LABELS": "houses"}, ""),
        ("traingridclassifier", {"IMAGE": "image", "LABELS": "houses"}, ""),
        ("comparemodels", {"MODELS": "/tmp", "IMAGE": "image", "LABELS": "houses"}, ""),
        ("evaluate", {"PREDICTED": "houses", "REFERENCE": "houses"}, ""),
        ("trainfootprints", {}, "'Folder of images, or xBD folder': choose"),
        ("evaluate", {"PREDICTED": "houses"}, "'Prediction', 'Reference': choose both"),
        (
            "importmodel",
            {"FILE": "f.pt", "KIND": "damage"},
            "'Model that finds the buildings': ",
        ),
    ],
)
def test_widgets_that_nobody_touched_are_empty(context, layers, name, chosen, says):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    dialog = AlgorithmDialog(algorithm)
    dialog.setParameters({key: layers.get(value, value) for key, value in chosen.items()})
    parameters = dialog.createProcessingParameters()
    fine, message = algorithm.checkParameterValues(parameters, context)
    dialog.close()
    assert fine == (not says)
    assert says in message
