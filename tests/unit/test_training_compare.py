"""Models are compared on labelled images just as the algorithms would run them."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
import torch
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.models.card import ModelCard
from aftermap.core.models.folder import load_model, save_model
from aftermap.core.models.grid import GridClassifier
from aftermap.core.progress import Silent
from aftermap.core.requests import CompareModels, ImportModel
from aftermap.core.training.compare import predict
from aftermap.core.training.data.tiles import Tile
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.raster_fixtures import UTM, place, save
from aftermap.tests.unit.test_training_dataset import png
from torch import Tensor, nn

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


LEFT, RIGHT = (10, 20, 40, 60), (50, 20, 80, 60)
"""Buildings in pixels: first column and row, last column and row."""


class Red(nn.Module):
    """Says building where red is above 100 of 255, or below if `sign` is -1."""

    def __init__(self, sign: float) -> None:
        super().__init__()
        self.sign = sign

    def forward(self, image: Tensor) -> Tensor:
        return self.sign * 60 * (image[:, :1] - 100 / 255)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    for name, sign in (("good", 1.0), ("bad", -1.0)):
        file = tmp_path / f"{name}.pt"
        torch.jit.script(Red(sign)).save(str(file))
        form = {"mean": (0.0,) * 3, "std": (1.0,) * 3, "gsd": 0.5}
        jobs.run(ImportModel(str(file), str(tmp_path / "models" / name), **form), Silent())
    return tmp_path / "models"


@pytest.fixture
def samples(tmp_path: Path) -> tuple[str, str]:
    mask = np.zeros((128, 160), np.uint8)
    mask[20:60, 30:90] = mask[80:110, 100:130] = 1
    image = np.full((3, 128, 160), 40, np.uint8)
    image[2, ::2] = 45  # ground of one value would be no-data
    image[0][mask == 1] = 180
    png(tmp_path / "images" / "a.png", image)
    png(tmp_path / "masks" / "a.png", mask)
    return str(tmp_path / "images"), str(tmp_path / "masks")


def test_the_better_model_is_named_with_its_figures(
    models: Path, samples: tuple[str, str], tmp_path: Path
) -> None:
    table, report = str(tmp_path / "t.csv"), str(tmp_path / "r.html")
    request = CompareModels(
        str(models), *samples, include_default=False, gsd=0.5, table=table, report=report
    )
    result = jobs.run(request, Silent())
    bad, good = result.models
    assert result.best == good.name == "good"
    assert good.iou == good.precision == good.recall == 1 and good.building_f1 == 1
    assert bad.iou == 0 and good.damage_f1 is None
    assert good.seconds_per_km2 > 0 and good.memory_mb >= 0
    with open(table, encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["name"] for row in rows] == ["bad", "good"]
    assert (float(rows[1]["iou"]), rows[1]["damage_f1"]) == (1, "")
    assert float(rows[1]["memory_mb"]) >= 0
    assert "2 models on 1 labelled image (" in (tmp_path / "r.html").read_text()


def test_one_model_folder_stands_beside_the_default(models: Path, samples: tuple[str, str]) -> None:
    request = CompareModels(str(models / "good"), *samples, gsd=0.5, tile=256, device="cpu")
    result = jobs.run(request, Silent())
    assert [figures.name for figures in result.models] == ["good", "Aftermap default"]


def test_a_pair_is_judged_where_the_model_can(tmp_path: Path) -> None:
    image = np.zeros((96, 96, 3), np.uint8)
    labels = np.zeros((96, 96), np.uint8)
    tile = Tile("s", "t", image, labels, 0.5, image, labels)
    probability, levels = predict(load_model(None, "cpu"), tile, 256)
    assert probability.shape == (96, 96) and levels is not None and levels.shape == (4, 96, 96)
    assert levels.sum(0) == pytest.approx(1, abs=0.02)
    assert predict(load_model(None, "cpu"), replace(tile, post=None), 256)[1] is None


class Both(nn.Module):
    """Finds red buildings in the image before; says destroyed where they are gone after, or minor.

    As ChangeOS: six channels in; one of location and five of damage out.
    """

    def forward(self, pair: Tensor) -> tuple[Tensor, Tensor]:
        found, stands = 60 * (pair[:, :1] - 100 / 255), 60 * (pair[:, 3:4] - 100 / 255)
        none = torch.full_like(found, -99)
        return found, torch.cat([none, none, stands, none, -stands], 1)


def test_a_pair_of_ones_own_is_compared_by_its_levels(tmp_path: Path) -> None:
    boxes = [shapely.box(*place() * box[:2], *place() * box[2:]) for box in (LEFT, RIGHT)]
    images = np.full((2, 3, 96, 96), 40, np.uint8)
    images[:, 2, ::2] = 45
    images[:, 0, 20:60, 10:40] = 180
    images[0, 0, 20:60, 50:80] = 180
    pre, post = (save(tmp_path / name, image) for name, image in zip(("a.tif", "b.tif"), images))
    labels = str(tmp_path / "l.gpkg")
    write_polygons(labels, "labels", np.array(boxes), UTM, {"grade": np.array([2, 4])})
    file = tmp_path / "both.pt"
    torch.jit.script(Both()).save(str(file))
    form = {"mean": (0.0,) * 3, "std": (1.0,) * 3, "kind": "both", "tile": 128}
    jobs.run(ImportModel(str(file), str(tmp_path / "both"), **form), Silent())
    asked = CompareModels(str(tmp_path / "both"), pre, labels, include_default=False)
    assert jobs.run(asked, Silent()).models[0].damage_f1 is None
    pair = replace(asked, post=post, level_field="grade")
    figures = jobs.run(pair, Silent()).models[0]
    assert figures.iou == 1 and figures.damage_f1 == 1
    turned = replace(pair, images=post, post=pre)
    assert jobs.run(turned, Silent()).models[0].damage_f1 < 1


def test_folders_without_models_are_refused(tmp_path: Path, samples: tuple[str, str]) -> None:
    with pytest.raises(InputError, match="holds no model folders"):
        jobs.run(CompareModels(str(tmp_path), *samples, gsd=0.5), Silent())
    with pytest.raises(InputError, match="is no folder"):
        jobs.run(CompareModels(str(tmp_path / "gone"), *samples, gsd=0.5), Silent())


def test_models_that_find_no_buildings_are_left_out(
    models: Path, samples: tuple[str, str], tmp_path: Path
) -> None:
    form = {"stages": ("cells",), "options": {"side": 64}}
    card = ModelCard("cells", "grid", "resnet18", "", 0.5, (0.5, 0.5), 0, 32, **form)
    save_model(models / "cells", card, {"cells": GridClassifier("resnet18")})
    request = CompareModels(str(models), *samples, include_default=False, gsd=0.5)
    assert {row.name for row in jobs.run(request, Silent()).models} == {"good", "bad"}
    with pytest.raises(InputError, match="no model folders that find buildings"):
        jobs.run(replace(request, models=str(models / "cells")), Silent())
