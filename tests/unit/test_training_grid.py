"""The grid classifier: cells, training, and the grid mode of `assessdamage`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pyogrio
import pytest
import rasterio
import torch
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ModelError, ParameterError
from aftermap.core.models.card import ModelCard
from aftermap.core.models.folder import load_card, load_model, save_model
from aftermap.core.models.grid import GridClassifier
from aftermap.core.progress import Silent
from aftermap.core.requests import (
    AssessDamage,
    Extent,
    Learning,
    SegmentFootprints,
    TrainGridClassifier,
)
from aftermap.core.training import grid, session
from aftermap.core.training.crops.augment import Geometry
from aftermap.core.training.crops.cells import (
    CellCrops,
    Ruling,
    cell_class,
    cell_loss,
    judging_cells,
)
from aftermap.core.training.data.tiles import IGNORE, Located, Tile
from aftermap.core.training.run import Lesson
from aftermap.core.training.scores import cell_scores
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import EAST, NORTH, UTM, pattern, save
from aftermap.tests.unit.test_training_dataset import layer

SIDE = 32


def town(seed: int, side: int = 128) -> Tile:
    """Return an image after the event: rubble is bright noise, in its right half."""
    rng = np.random.default_rng(seed)
    image = rng.integers(60, 80, (side, side, 3)).astype(np.uint8)
    damage = np.zeros((side, side), np.uint8)
    for y in range(4, side - 16, 24):
        for x in range(4, side - 16, 24):
            level = 4 if x > side // 2 else 1
            damage[y : y + 16, x : x + 16] = level
            noise = rng.integers(0, 255, (16, 16, 3))
            image[y : y + 16, x : x + 16] = noise if level == 4 else 150
    return Tile("town", f"town_{seed}", image, (damage > 0).astype(np.uint8), 0.5, None, damage)


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write a grid model with random weights; its cells cover 16 m."""
    folder = tmp_path_factory.mktemp("untrained")
    card = ModelCard(
        "cells", "grid", "resnet18", "CC0", 0.5, (0.5, 0.5), 0, 32, stages=("cells",),
        options={"side": SIDE, "damaged_from": 3},
    )  # fmt: skip
    save_model(folder / "m", card, {"cells": GridClassifier("resnet18").eval()})
    return str(folder / "m")


def test_a_cell_is_damaged_where_enough_of_it_is() -> None:
    levels = np.zeros((20, 20), np.uint8)
    assert cell_class(levels, 3) == 0
    levels[:1] = 3  # exactly a twentieth
    assert cell_class(levels, 3) == 1 and cell_class(levels, 4) == 0
    levels[0, 0] = 1  # less, but some
    assert cell_class(levels, 3) == IGNORE
    levels[:] = IGNORE
    assert cell_class(levels, 3) == IGNORE


def test_a_cell_with_a_building_of_unknown_level_is_not_called_undamaged() -> None:
    levels = np.zeros((20, 20), np.uint8)
    levels[:5, :5] = 1
    levels[10, :19] = IGNORE  # just less than a twentieth
    assert cell_class(levels, 3) == 0
    levels[10, 19] = IGNORE
    assert cell_class(levels, 3) == IGNORE
    levels[:5, :5] = 4
    assert cell_class(levels, 3) == 1


def test_half_of_the_cells_drawn_are_damaged() -> None:
    crops = CellCrops([town(1), town(2)], Geometry(side=SIDE, gsd=(0.4, 0.6)), 3)
    rng = np.random.default_rng(1)
    labels = [crops.draw(rng)[1] for _ in range(200)]
    assert labels.count(1) / len(labels) == pytest.approx(0.5, abs=0.12)
    image, label = crops.batch(rng, 4)
    assert image.shape == (4, 3, SIDE, SIDE) and label.shape == (4,)


def test_data_of_one_class_is_refused() -> None:
    whole = town(1)
    whole.damage[whole.damage == 4] = 1
    with pytest.raises(InputError, match="No building to learn from is damaged"):
        CellCrops([whole], Geometry(side=SIDE), 3)
    with pytest.raises(InputError, match="not of both classes"):
        judging_cells([whole], Ruling(SIDE, 0.5, 3), 10, 1)
    assert Ruling(SIDE, 0.5, 3).count([whole]) == (16, 0)


def test_cells_cover_the_same_ground_at_any_pixel_size() -> None:
    tile = town(1)
    ruling = Ruling(SIDE, 0.5, 3)
    fine = cv2.resize(tile.pre, (256, 256)), np.kron(tile.damage, np.ones((2, 2), np.uint8))
    finer = replace(tile, pre=fine[0], damage=fine[1], footprints=fine[1], gsd=0.25)
    assert [label for _, label in ruling.cells(finer)] == [label for _, label in ruling.cells(tile)]
    assert {image.shape for image, _ in ruling.cells(finer)} == {(SIDE, SIDE, 3)}


def test_the_cells_that_judge_are_of_both_classes_and_not_too_many() -> None:
    tiles, ruling = [town(seed) for seed in range(6)], Ruling(16, 0.5, 3)
    standing, damaged = ruling.count(tiles)
    assert len(judging_cells(tiles, ruling, 10_000, 1)) == standing + damaged
    labels = [label for _, label in judging_cells(tiles, ruling, 80, 1)]
    assert labels.count(0) == pytest.approx(40, abs=15)
    assert labels.count(1) == pytest.approx(40, abs=15)


def test_a_batch_that_nobody_knows_teaches_nothing() -> None:
    scores = torch.tensor([[2.0, 0.0], [0.0, 2.0]], requires_grad=True)
    assert cell_loss(scores, torch.tensor([IGNORE, IGNORE])) == 0
    one = cell_loss(scores, torch.tensor([0, IGNORE]))
    assert float(one.detach()) == pytest.approx(np.log1p(np.exp(-2)))


def test_both_classes_count_alike_in_the_loss_that_decides() -> None:
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    cells = [(image, 0)] * 9 + [(image, 1)]
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3 * SIDE**2, 2))
    torch.nn.init.zeros_(network[1].weight)
    network[1].bias.data = torch.tensor([1.0, 4.0]).log()  # a fifth, four fifths
    lesson = Lesson(lambda images: images.float(), cell_loss)
    verdict = cell_scores.cell_judge(cells, 4, lesson)(network)
    assert verdict.loss == pytest.approx(-(np.log(0.2) + np.log(0.8)) / 2, rel=1e-2)
    assert verdict.score == pytest.approx(0.1)  # all alike: the share of damaged cells


def test_probabilities_follow_how_often_cells_are_damaged() -> None:
    network = GridClassifier("resnet18").eval()
    fair = cell_scores.with_share(network, 99, 9)
    cells = torch.rand(4, 3, SIDE, SIDE)
    with torch.inference_mode():
        before, after = (torch.softmax(one(cells), 1) for one in (network, fair))
    odds = (after[:, 1] / after[:, 0]) / (before[:, 1] / before[:, 0])
    assert odds.numpy() == pytest.approx(np.full(4, 0.1), rel=1e-4)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"damaged_from": 1}, "Damaged from is 1"),
        ({"learning": Learning(side=SIDE, batch=1)}, "choose 2 or more"),
        ({"encoder": "no_such"}, "Encoder 'no_such'"),
    ],
)
def test_settings_that_cannot_train_are_refused(tmp_path: Path, change, says) -> None:
    with pytest.raises((ParameterError, ModelError), match=says):
        jobs.run(TrainGridClassifier("images", str(tmp_path), **change), Silent())


def test_weights_that_cannot_be_downloaded_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("no network")

    monkeypatch.setattr(grid, "GridClassifier", fail)
    with pytest.raises(ModelError, match="resnet34' could not be downloaded"):
        jobs.run(TrainGridClassifier("images", str(tmp_path), pretrained=True), Silent())


def test_average_precision_and_threshold_by_hand() -> None:
    probability = np.array([0.9, 0.8, 0.7, 0.6])
    true = np.array([True, False, True, False])
    assert cell_scores.average_precision(probability, true) == pytest.approx((1 + 2 / 3) / 2)
    # At 0.61 (155) and above 0.6: two right, one false; F1 = 4 / 5.
    assert cell_scores.best_threshold(probability, true) == 155
    assert cell_scores.best_threshold(probability, np.zeros(4, bool)) == cell_scores.UNDECIDED
    # One probability for all is no order: precision is the share of damaged cells.
    assert cell_scores.average_precision(np.full(4, 0.5), true) == 0.5


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    tiles = [Located(town(seed), None) for seed in range(10)]
    monkeypatch.setattr(session, "read_dataset", lambda *_, **__: tiles)
    learning = Learning(
        crops=96, side=SIDE, batch=16, epochs=3, device="cpu", validation=0.3, test=0.2
    )
    request = TrainGridClassifier(
        "images", str(tmp_path / "raster"), encoder="resnet18", learning=learning, licence="CC0"
    )
    torch.set_num_threads(1)
    result = jobs.run(request, Silent())
    assert result.score is not None and result.score > 0.8
    return str(tmp_path / "raster")


def test_training_ends_in_a_grid_model_that_maps_damage(model: str, tmp_path: Path) -> None:
    card = load_card(model)
    assert (card.architecture, card.stages, card.licence) == ("grid", ("cells",), "CC0")
    assert dict(card.options) == {"side": SIDE, "damaged_from": 3}
    assert card.metrics["cells"]["cells_damaged"] > 0 and "16 m" in card.description
    assert card.metrics["cells_confidence"]["cells"] > 0
    assert sum(card.data["cells"]["cells"]["test"].values()) == card.metrics["cells"]["cells"]

    after = town(99)
    image = after.pre.transpose(2, 0, 1).copy()
    image[:, :, :SIDE] = 0  # a collar: no data
    post = save(tmp_path / "post.tif", image)
    houses = layer(tmp_path / "h.gpkg", [(18, 2, 26, 10), (50, 2, 58, 10), (2, 2, 10, 10)])
    request = AssessDamage(
        None, post, None, mask=houses, model=model, grid=str(tmp_path / "g.tif"),
        buildings=str(tmp_path / "b.gpkg"),
    )  # fmt: skip
    result = jobs.run(request, Silent())
    with rasterio.open(tmp_path / "g.tif") as dataset:
        values, known = dataset.read(1), dataset.read_masks(1) > 0
        assert dataset.shape == (4, 4) and dataset.transform.a == 16
        assert (dataset.transform.c, dataset.transform.f) == (EAST, NORTH)
    assert not known[:, 0].any() and known[:, 1:].all()
    assert (values[:3, 2] >= card.threshold).all() and (values[:3, 1] < card.threshold).all()
    _, _, _, fields = pyogrio.raw.read(tmp_path / "b.gpkg", layer="buildings")
    probability = fields[2]
    assert probability[1] > 0.5 > probability[0] and np.isnan(probability[2])
    assert result.damaged_buildings == 1 and result.damaged_cells >= 3
    assert result.unknown_share == 0.25 and result.damage_class is None


def test_what_a_grid_model_cannot_do_is_said(tmp_path: Path, untrained: str) -> None:
    post = save(tmp_path / "post.tif", pattern(64, 64))
    with pytest.raises(ParameterError, match="choose where to write the grid"):
        jobs.run(AssessDamage(None, post, None, model=untrained), Silent())
    with pytest.raises(ParameterError, match="choose footprint polygons"):
        jobs.run(
            AssessDamage(None, post, None, model=untrained, grid="g.tif", buildings="b.gpkg"),
            Silent(),
        )
    with pytest.raises(ModelError, match="finds no buildings"):
        jobs.run(SegmentFootprints(post, str(tmp_path / "p.tif"), model=untrained), Silent())
    pair = small_bdanet(tmp_path / "pair", "damage")
    asked = AssessDamage(None, post, str(tmp_path / "c.tif"), model=pair, device="cpu")
    with pytest.raises(ParameterError, match="choose the image before"):
        jobs.run(asked, Silent())
    empty = save(tmp_path / "empty.tif", np.zeros((3, 64, 64), np.uint8))
    with pytest.raises(InputError, match="nothing but no-data"):
        jobs.run(
            AssessDamage(None, empty, None, model=untrained, grid=str(tmp_path / "g.tif")), Silent()
        )
    assert not (tmp_path / "g.tif").exists()
    probability = load_model(untrained, "cpu").cells(np.zeros((2, 3, SIDE, SIDE), np.uint8))
    assert probability.shape == (2,)


def test_a_cell_covers_the_ground_it_learnt_at_any_pixel_size(
    tmp_path: Path, untrained: str
) -> None:
    at = rasterio.Affine(0.25, 0, EAST, 0, -0.25, NORTH)
    post = save(tmp_path / "post.tif", pattern(200, 300), transform=at)
    path = str(tmp_path / "g.tif")
    jobs.run(AssessDamage(None, post, None, model=untrained, grid=path), Silent())
    with rasterio.open(path) as dataset:
        assert dataset.transform.a == 16 and dataset.shape == (4, 5)
        assert dataset.crs == UTM
        # The last row and column reach beyond the image; less than half seen is unknown.
        assert (dataset.read_masks(1)[-1] == 0).all()


def test_an_extent_keeps_cells_where_the_whole_image_has_them(
    tmp_path: Path, untrained: str
) -> None:
    post = save(tmp_path / "post.tif", pattern(128, 160))
    whole, part = str(tmp_path / "whole.tif"), str(tmp_path / "part.tif")
    jobs.run(AssessDamage(None, post, None, model=untrained, grid=whole), Silent())
    # From 20 to 50 m across and 5 to 30 m down: columns 1 to 3, rows 0 and 1.
    extent = Extent(EAST + 20, NORTH - 30, EAST + 50, NORTH - 5, "EPSG:32637")
    jobs.run(AssessDamage(None, post, None, model=untrained, grid=part, extent=extent), Silent())
    with rasterio.open(whole) as all_cells, rasterio.open(part) as some:
        assert (some.transform.c, some.transform.f, some.transform.a) == (EAST + 16, NORTH, 16)
        expected = all_cells.read(1)[:2, 1:4].astype(int)
        assert some.shape == (2, 3)
        # Another batch may round the network's numbers otherwise.
        assert np.abs(some.read(1) - expected).max() <= 2 < np.ptp(expected)


def test_a_footprint_mostly_beyond_the_image_gets_no_probability(
    tmp_path: Path, untrained: str
) -> None:
    post = save(tmp_path / "post.tif", pattern(64, 64))
    boxes = [(-36, 2, 4, 10), (-3, 2, 5, 10), (12, 12, 20, 20)]
    houses = layer(tmp_path / "h.geojson", boxes, fid=[1, 1, 1], Damaged=[5, 6, 7])
    request = AssessDamage(
        None, post, None, mask=houses, model=untrained, grid=str(tmp_path / "g.tif"),
        buildings=str(tmp_path / "b.gpkg"),
    )  # fmt: skip
    jobs.run(request, Silent())
    with rasterio.open(tmp_path / "g.tif") as dataset:
        cells = dataset.read(1) / 255
    _, _, _, fields = pyogrio.raw.read(tmp_path / "b.gpkg", layer="buildings")
    probability, damaged = fields[2], fields[3]
    assert np.isnan(probability[0]) and np.isnan(damaged[0])
    assert probability[1] == pytest.approx(cells[0, 0])
    assert probability[2] == pytest.approx(cells.mean())  # a quarter in each of four
    meta = pyogrio.read_info(tmp_path / "b.gpkg", layer="buildings")
    assert meta["fields"].tolist()[4:] == ["input_fid", "input_Damaged"]
