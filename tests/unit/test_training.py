from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio
import torch
from aftermap.core.evaluation.counts import Counts, level_counts
from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
from aftermap.core.progress import CallbackProgress
from aftermap.core.requests import Morphology
from aftermap.core.training import recipe
from aftermap.core.training.crops.augment import Geometry, change_light
from aftermap.core.training.crops.batches import FootprintCrops
from aftermap.core.training.crops.pairs import (
    Pair,
    PairCrops,
    Recipe,
    cutmix,
    dilate_levels,
    level_weights,
)
from aftermap.core.training.crops.simulate import simulate_damage
from aftermap.core.training.data.readers import read_marked, read_places, read_post_only
from aftermap.core.training.data.sources import read_tiles, split_default
from aftermap.core.training.data.tiles import (
    IGNORE,
    Block,
    Split,
    SplitRules,
    Tile,
    blank_like,
    is_blank,
    split_tiles,
)
from aftermap.core.training.losses import (
    damage_loss,
    footprint_loss,
    ordinal_loss,
    without_weights,
)
from aftermap.core.training.scores import calibrate
from aftermap.tests.conftest import DATA
from rasterio.warp import transform_geom
from shapely.geometry import box, mapping

SIDE = 96


def tile(name: str = "quake_1", source: str = "xbd", seed: int = 0) -> Tile:
    random = np.random.default_rng(seed)
    image = random.integers(60, 200, (SIDE, SIDE, 3)).astype(np.uint8)
    footprints = np.zeros((SIDE, SIDE), np.uint8)
    footprints[10:40, 10:40] = footprints[50:80, 50:80] = 1
    return Tile(source, name, image, footprints, 0.5, post=image.copy(), damage=footprints * 1)


def test_the_split_is_by_event_tile_or_rows_and_never_shares_ground() -> None:
    tiles = [tile("storm_1"), tile("quake_1"), tile("quake_2"), tile("fire_1")]
    rules = SplitRules(held_out=("storm",), lower_rows=(("fire", 0.5),))
    split = split_tiles(tiles, rules)
    assert [item.name for item in split.validation] == ["fire_1[0.5-1]", "storm_1"]
    assert {item.name for item in split.train} == {"quake_1", "quake_2", "fire_1[0-0.5]"}
    assert sum(item.shape[0] for item in (*split.train, *split.validation)) == 4 * SIDE


def test_blocks_of_ground_are_held_out_from_every_source() -> None:
    tiles = [tile("storm_1"), tile("storm_2"), tile("quake_2"), tile("storm_1", "after only")]
    south, north = (-85.0, 30.1), (-85.0, 30.2)
    places = {
        ("xbd", "storm_1"): south,
        ("xbd", "storm_2"): north,
        ("xbd", "quake_2"): south,
        ("after only", "storm_1"): south,
    }
    split = split_tiles(tiles, SplitRules(blocks=(Block("storm", north=30.15),)), places)
    assert [(item.source, item.name) for item in split.validation] == [
        ("after only", "storm_1"), ("xbd", "storm_1"),
    ]  # fmt: skip
    assert not split_tiles(tiles, SplitRules(blocks=(Block("storm"),))).validation


def test_images_without_a_partner_have_a_blank_one(tmp_path: Path) -> None:
    place = tmp_path / "xbd-post-only"
    for folder in ("images", "targets"):
        (place / folder).mkdir(parents=True)
    levels = np.zeros((32, 32), np.uint8)
    levels[4:9, 4:9], levels[20:28, 20:28] = 3, 5
    name = "flood_00000001_post_disaster"
    cv2.imwrite(str(place / "images" / f"{name}.png"), np.full((32, 32, 3), 90, np.uint8))
    cv2.imwrite(str(place / "targets" / f"{name}_target.png"), levels)
    (place / "counts.csv").write_text("tile,lon,lat\nflood_00000001,-90.5,35.25\nflood_2,,\n")
    (found,) = read_post_only(place)
    assert found.damage is not None and found.post is not None
    assert is_blank(found.pre) and not is_blank(found.post) and found.post[0, 0, 0] == 90
    assert found.damage[5, 5] == 3 and found.footprints[5, 5] == 1
    assert found.damage[24, 24] == found.footprints[24, 24] == IGNORE
    assert read_places(place) == {("xbd-post-only", "flood_00000001"): (-90.5, 35.25)}
    assert read_places(tmp_path) == {}


def test_where_nothing_is_marked_nothing_is_known(tmp_path: Path) -> None:
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    place = rasterio.transform.from_origin(250000, 4200000, 0.5, 0.5)
    for moment in ("pre", "post"):
        file = scenes / f"town_{moment}.jpg"
        with rasterio.open(
            file, "w", driver="JPEG", width=64, height=64, count=3, dtype="uint8",
            crs="EPSG:32637", transform=place,
        ) as raster:  # fmt: skip
            grey = np.full((3, 64, 64), 120, np.uint8)
            grey[:, :8, :8] = 60  # one value throughout would be no image
            raster.write(grey)
    outline = transform_geom(
        "EPSG:32637", "EPSG:4326", mapping(box(250005, 4199985, 250015, 4199995))
    )
    marks = [
        {"type": "Feature", "geometry": outline, "properties": {"scene": scene, "level": 4}}
        for scene in ("town", "elsewhere")
    ]
    (tmp_path / "labels.geojson").write_text(json.dumps({"features": marks}))
    (found,) = read_marked(tmp_path)
    assert found.damage is not None and found.gsd == 0.5
    assert set(np.unique(found.damage)) == {4, IGNORE}
    assert (found.damage == 4).sum() == pytest.approx(400, abs=45)
    np.testing.assert_array_equal(found.footprints == 1, found.damage == 4)
    assert found.damage[20, 20] == 4 and found.damage[2, 2] == IGNORE


def test_the_image_before_is_now_and_then_missing() -> None:
    seen = tile()
    alone = replace(seen, pre=blank_like(seen.pre))
    geometry = Geometry(side=64)
    rng = np.random.default_rng(0)
    for tiles, blind in (([seen], 1.0), ([alone], 0.0)):
        crops = PairCrops(tiles, {"xbd": 1.0}, geometry, Recipe(blind=blind))
        for _ in range(4):
            pair = crops.draw(rng)
            assert len(np.unique(pair.pre.reshape(-1, 3), axis=0)) == 1
            assert len(np.unique(pair.post)) > 9
    always = PairCrops([seen], {"xbd": 1.0}, geometry, Recipe())
    assert all(len(np.unique(always.draw(rng).pre)) > 9 for _ in range(4))


def test_both_stages_learn_and_go_on_from_their_checkpoints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STEPS", "BATCH", "PAIRS"):
        monkeypatch.setattr(recipe, name, 2)
    monkeypatch.setattr(recipe, "GLANCE", 64)
    monkeypatch.setattr(recipe, "GEOMETRY", Geometry(side=32))
    config = BDANetConfig("resnet18", depth=3, widths=(8, 8), norm=True)
    split = Split([tile(source="practice")], [tile("other_1", "practice")])
    told: list[str] = []
    progress = CallbackProgress(on_log=told.append)
    runs = (
        (recipe.train_footprints, FootprintNet(config)),
        (recipe.train_damage, DamageNet(config)),
    )
    for train, network in runs:
        folder = tmp_path / train.__name__
        for minutes in (0.004, 0.012):
            stint = recipe.Stint(minutes, 1e-3, folder)
            assert type(train(network, split, stint, progress)) is type(network)
        assert sum("Goes on after epoch" in line for line in told) == 1, told
        told.clear()


def test_a_glance_is_the_part_with_most_of_what_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipe, "GLANCE", 32)
    rare = tile()
    assert rare.damage is not None
    rare.damage[60:70, 60:70] = 4
    (part,) = recipe.glance([rare], lambda one: (one.damage == 4).astype(np.float32))
    assert part.shape == (32, 32) and part.damage is not None and (part.damage == 4).sum() == 100
    monkeypatch.setattr(recipe, "GLANCED", 2)
    storms = [tile(f"storm_{number:08}") for number in range(3)]
    events = recipe.glance([rare, *storms], lambda one: (one.footprints == 1).astype(np.float32))
    assert [part.name.split("_")[0] for part in events] == ["quake", "storm"]


def test_the_order_of_levels_counts() -> None:
    truth = torch.full((1, 4, 4), 4)
    truth[0, 0] = 0
    near, far = torch.zeros(2, 1, 4, 4, 4)
    near[:, 2], far[:, 0] = 5.0, 5.0
    right = torch.zeros(1, 4, 4, 4)
    right[:, 3] = 9.0
    weights = torch.ones(4)
    losses = [float(ordinal_loss(scores, truth, weights)) for scores in (right, near, far)]
    assert losses[0] < 0.01 < losses[1] < losses[2]
    assert float(ordinal_loss(near, torch.zeros_like(truth), weights)) == 0


def test_cutmix_leaves_no_stale_label_under_the_patch() -> None:
    zeros, ones = np.zeros((SIDE, SIDE, 3), np.uint8), np.ones((SIDE, SIDE, 3), np.uint8)
    mine = Pair(zeros, zeros, np.full((SIDE, SIDE), 4, np.uint8))
    theirs = Pair(ones, ones, np.zeros((SIDE, SIDE), np.uint8))
    mixed = cutmix(np.random.default_rng(1), mine, theirs)
    pasted = mixed.pre[..., 0] == 1
    assert 0 < pasted.sum() < SIDE * SIDE
    np.testing.assert_array_equal(mixed.post[..., 0] == 1, pasted)
    assert (mixed.damage[pasted] == 0).all()
    assert (mixed.damage[~pasted] == 4).all()
    assert (mine.damage == 4).all()


def test_dilated_levels_overlap_by_priority() -> None:
    damage = np.array([[1, 0, 4, 0, 3, 0, 2, 0, IGNORE]], np.uint8)
    expected = [[1, 4, 4, 3, 3, 2, 2, 2, IGNORE]]
    assert dilate_levels(damage, 3).tolist() == expected
    assert dilate_levels(damage, 0) is damage


def test_simulated_damage_changes_what_it_labels_and_nothing_far_from_it() -> None:
    before = tile()
    assert before.post is not None
    for seed in range(20):
        image, damage = simulate_damage(
            np.random.default_rng(seed), before.post, before.footprints, 0.5
        )
        changed = (image != before.post).any(axis=2)
        hurt = damage > 1
        assert hurt.any()
        assert changed[hurt].mean() > 0.02
        assert (before.footprints[hurt] == 1).all()
        still = damage == 1
        assert set(np.unique(damage[10:40, 10:40])) in ({1}, {2}, {3}, {4})
        assert changed[still].mean() < 0.2
    assert (before.post == tile().post).all()


def test_crops_carry_their_labels_along() -> None:
    crops = PairCrops([tile()], {"xbd": 1.0}, Geometry(side=64), Recipe(simulate=0, cutmix=0))
    drawn = [crops.draw(np.random.default_rng(seed)) for seed in range(5)]
    for pair in drawn:
        assert pair.pre.shape == pair.post.shape == (64, 64, 3)
        assert set(np.unique(pair.damage)) <= {0, 1, IGNORE}
    assert any((pair.damage == 1).any() for pair in drawn)
    image, labels = FootprintCrops([tile()], {"xbd": 1.0}, Geometry(side=64)).draw(
        np.random.default_rng(1)
    )
    assert image.shape == (64, 64, 3)
    assert labels.shape == (64, 64)


def test_light_changes_the_image_but_not_its_size_or_type() -> None:
    image = tile().pre
    changed = change_light(np.random.default_rng(2), image)
    assert changed.shape == image.shape
    assert changed.dtype == np.uint8
    assert (changed != image).any()
    assert change_light(np.random.default_rng(2), image, 0) is image


def test_losses_reward_the_truth_and_skip_what_is_ignored() -> None:
    footprints = torch.tensor([[[0, 1, IGNORE]]])
    right = torch.tensor([[[[9.0, -9.0, 0.0]], [[-9.0, 9.0, 0.0]]]])
    assert footprint_loss(right, footprints) < 0.2 < footprint_loss(-right, footprints)
    damage = torch.tensor([[[0, 4, 1]]])
    scores = torch.full((1, 4, 1, 3), -9.0)
    scores[0, 3, 0, 1] = scores[0, 0, 0, 2] = 9.0
    scores[0, 2, 0, 0] = 50.0  # no building there: whatever the network says does not matter
    weights = torch.ones(4)
    assert damage_loss(scores, damage, weights) < 0.2 < damage_loss(-scores, damage, weights)


def test_rare_levels_weigh_more() -> None:
    rare = tile()
    assert rare.damage is not None
    rare.damage[10:12, 10:12] = 4
    weights = level_weights([rare])
    assert weights[3] > weights[0]


def test_the_weights_of_the_loss_leave_the_probabilities() -> None:
    torch.manual_seed(0)
    network = DamageNet(BDANetConfig("resnet18", depth=3, widths=(8, 8), norm=True)).eval()
    weights = torch.tensor([0.5, 1.0, 2.0, 4.0])
    pre, post = torch.rand(2, 1, 3, 32, 32)
    with torch.inference_mode():
        learnt = torch.softmax(network(pre, post), 1)
        fair = torch.softmax(without_weights(network, weights)(pre, post), 1)
    expected = learnt / weights.view(1, 4, 1, 1)
    torch.testing.assert_close(fair, expected / expected.sum(1, keepdim=True))


def test_scores_are_those_of_the_confusion_matrix() -> None:
    table = np.array([[5, 1, 0, 0], [2, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 3]])
    assert level_counts(table) == [Counts(5, 2, 1), Counts(0, 1, 2), Counts(), Counts(3, 0, 0)]
    assert recipe.mean_level_f1(table) == pytest.approx((10 / 13 + 0 + 1) / 3)


def test_calibration_finds_the_threshold_and_counts_buildings() -> None:
    truth = tile()
    probability = np.where(truth.footprints == 1, 0.45, 0.3).astype(np.float32)
    predicted = [(truth, probability)]
    curve = calibrate.iou_by_threshold(predicted)
    assert max(curve, key=lambda at: curve[at]) in range(80, 120)
    morphology, f1 = calibrate.best_morphology(predicted, 100)
    assert f1 == 1.0
    assert calibrate.building_score(predicted, morphology).tp == 2


def row_of_houses() -> tuple[Tile, np.ndarray]:
    """Return two houses in a row, a path between them, and a network's blur over it."""
    footprints = np.zeros((60, 80), np.uint8)
    footprints[20:40, 15:37] = footprints[20:40, 41:63] = 1
    probability = np.where(footprints == 1, 0.95, 0.05).astype(np.float32)
    probability[20:40, 37:41] = 0.55
    image = np.zeros((60, 80, 3), np.uint8)
    return Tile("row", "row", image, footprints, 0.5), probability


def test_calibration_cuts_houses_apart_only_where_that_helps() -> None:
    row = row_of_houses()
    joined = Morphology(threshold=120, min_area=12.0)
    assert calibrate.f1_by_source([row], joined) == {"row": 0.0}
    cut, f1 = calibrate.best_apart([row], joined, 110)
    assert f1 == 1.0 and cut.apart in calibrate.LEVELS_APART and cut.min_area == 12.0
    one = row[0].footprints.copy()
    one[20:40, 37:41] = 1
    whole = replace(row[0], footprints=one, source="one")
    assert calibrate.best_apart([(whole, row[1])], joined, 110) == (joined, 1.0)


def every_fifth(source: Path, target: Path) -> tuple[int, int]:
    """Link every fifth tile of a source; return how many it has, and how many are linked."""
    files = [file for part in ("images", "targets") for file in (source / part).iterdir()]
    of_tile = {file: re.split("_pre_|_post_", file.stem)[0] for file in files}
    names = sorted(set(of_tile.values()))
    for file, name in of_tile.items():
        if name in names[::5]:
            link = target / file.parent.name / file.name
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(file)
    return len(names), len(names[::5])


@pytest.mark.skipif(not DATA.is_dir(), reason="the labelled imagery is not here")
def test_labelled_sources_are_read_as_published(tmp_path: Path) -> None:
    published = {"xbd-pairs": 16, "xbd-mexico-512": 91, "massachusetts-1m": 20}
    linked = {name: every_fifth(DATA / name, tmp_path / name) for name in published}
    assert {name: count for name, (count, _) in linked.items()} == published
    tiles = read_tiles(tmp_path, tuple(published))
    by_source = {source: [t for t in tiles if t.source == source] for source in published}
    assert [len(found) for found in by_source.values()] == [some for _, some in linked.values()]
    for found in by_source["xbd-pairs"]:
        assert found.damage is not None
        assert set(np.unique(found.damage)) <= {0, 1, 2, 3, 4, IGNORE}
    white = by_source["massachusetts-1m"]
    assert any((found.footprints == IGNORE).any() for found in white)
    split = split_default(tiles)
    names = [{found.name for found in part} for part in (split.train, split.validation)]
    assert not names[0] & names[1]
