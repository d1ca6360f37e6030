"""Levels by least expected cost, and the prior of a scene."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from aftermap.core.buildings import assess
from aftermap.core.buildings.decision import (
    calibrated,
    expected_levels,
    rounded,
    scene_prior,
    under_prior,
)
from aftermap.core.errors import InputError, ModelError, ParameterError
from aftermap.core.models.card import card_from_json, card_to_json
from aftermap.core.models.deciding import MEDIAN, TAG, Decision, decision_in
from aftermap.core.models.folder import load_card
from aftermap.core.progress import CallbackProgress
from aftermap.core.requests import AS_CALIBRATED, ESTIMATED, GIVEN, AssessBuildings
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import UTM, pixel_box, write_raster
from hypothesis import given, settings
from hypothesis import strategies as st

PRIOR = (0.6, 0.2, 0.1, 0.1)


def drawn(seed: int, count: int = 50) -> np.ndarray:
    return np.random.default_rng(seed).dirichlet((1, 0.5, 0.5, 0.7), count)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_at_one_half_the_level_costs_least_and_higher_thresholds_never_raise_it(seed: int) -> None:
    shares = drawn(seed)
    said = expected_levels(shares, MEDIAN)
    cost = np.abs(np.arange(1, 5)[:, None] - np.arange(1, 5)[None])
    expected = shares @ cost
    assert expected[np.arange(len(said)), said - 1] == pytest.approx(expected.min(axis=1))
    rng = np.random.default_rng(seed + 1)
    low = rng.uniform(0.05, 0.95, 3)
    high = np.minimum(low + rng.uniform(0, 0.3, 3), 1)
    assert (expected_levels(shares, tuple(high)) <= expected_levels(shares, tuple(low))).all()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_probabilities_still_sum_to_one_whatever_is_done_to_them(seed: int) -> None:
    shares = drawn(seed)
    cool = calibrated(shares, Decision(temperature=1.7, bias=(0, -0.5, 0.3, 1)))
    moved = under_prior(cool, np.array(PRIOR), np.array([0.9, 0.05, 0.03, 0.02]))
    for made in (cool, moved, rounded(moved)):
        assert made.sum(axis=1) == pytest.approx(np.ones(len(made)), abs=1e-12)
        assert (made >= 0).all()
    assert rounded(moved) == pytest.approx(moved, abs=1e-4)
    back = under_prior(moved, np.array([0.9, 0.05, 0.03, 0.02]), np.array(PRIOR))
    assert back == pytest.approx(cool)


def test_levels_by_hand() -> None:
    shares = np.array([[0.45, 0.15, 0.2, 0.2], [0.5, 0.0, 0.0, 0.5], [0.1, 0.1, 0.3, 0.5],
                       [0.51, 0.0, 0.0, 0.49]])  # fmt: skip
    assert expected_levels(shares, MEDIAN).tolist() == [2, 4, 4, 1]
    assert expected_levels(shares, (0.5, 0.4, 0.6)).tolist() == [3, 3, 3, 1]
    assert expected_levels(shares, (0.9, 0.1, 0.1)).tolist() == [1, 1, 4, 1], "no level is skipped"


def test_the_share_of_severe_buildings_is_estimated_and_held_back() -> None:
    """Half of a sure scene is severe where the model was calibrated for a fifth."""
    sure = np.repeat([[0.997, 0.001, 0.001, 0.001], [0.001, 0.001, 0.001, 0.997]], 100, axis=0)
    prior = np.array(PRIOR)
    free, held = (scene_prior(sure, prior, hold)[2:].sum() for hold in (0.0, 3.0))
    assert free == pytest.approx(0.5, abs=0.02)
    assert 0.2 < held < free
    assert held == pytest.approx((0.5 + 3 * 0.2) / 4, abs=0.02)
    found = scene_prior(sure, prior, 0.0)
    assert found.sum() == pytest.approx(1)
    assert found[0] / found[1] == pytest.approx(3) and found[2] / found[3] == pytest.approx(1)
    unsure = np.repeat([[0.7, 0.2, 0.07, 0.03]], 300, axis=0)
    assert scene_prior(unsure, prior, 0.0)[2:].sum() < 0.01, "unheld it runs away"
    assert scene_prior(unsure, prior)[2:].sum() > 0.13
    assert scene_prior(np.full((3, 4), np.nan), prior) == pytest.approx(prior)


def scene(folder: Path, decision: Decision | None, **options) -> tuple[list, list[str]]:
    """Assess two buildings, of (0.55, 0, 0.3, 0.15) and (0.2, 0.1, 0.3, 0.4)."""
    shares = np.zeros((4, 20, 40), np.uint8)
    shares[:, :, :20] = np.rint(np.array([0.55, 0, 0.3, 0.15]) * 255)[:, None, None]
    shares[:, :, 20:] = np.rint(np.array([0.2, 0.1, 0.3, 0.4]) * 255)[:, None, None]
    levels = write_raster(folder / "levels.tif", shares)
    if decision is not None:
        with rasterio.open(levels, "r+") as dataset:
            dataset.update_tags(**decision.tags)
    classes = write_raster(folder / "class.tif", (1 + shares.argmax(0)).astype(np.uint8))
    boxes = np.array([pixel_box(4, 4, 8, 8), pixel_box(24, 4, 8, 8)])
    write_polygons(str(folder / "in.gpkg"), "in", boxes, UTM, {})
    request = AssessBuildings(
        classes, str(folder / "in.gpkg"), str(folder / "out.gpkg"), levels, rule="expected"
    )
    said: list[str] = []
    assess.run(replace(request, **options), CallbackProgress(on_log=said.append))
    fields = read_polygons(request.buildings).fields
    names = ("damage_level", "p_none", "p_destroyed", "confidence")
    return [fields[name].tolist() for name in names], said


def test_the_rule_follows_the_thresholds_that_the_raster_carries(tmp_path: Path) -> None:
    (levels, none, _, confidence), said = scene(tmp_path, None)
    assert levels == [1, 3] and confidence == pytest.approx([0.55, 0.3], abs=4e-3)
    assert none == pytest.approx([0.55, 0.2], abs=2e-3)
    assert "least expected cost" in said[0]
    (levels, *_), _ = scene(tmp_path, Decision(thresholds=(0.4, 0.4, 0.35)))
    assert levels == [3, 4]
    (levels, none, *_), _ = scene(tmp_path, Decision(bias=(2, 0, 0, 0)))
    assert levels == [1, 1] and none[0] > 0.85
    (levels, *_), _ = scene(tmp_path, Decision(thresholds=(0.4, 0.4, 0.35)), rule="round")
    assert levels == [1, 4], "a rule of counts is left alone"


def test_without_probabilities_the_rule_rounds_and_says_so(tmp_path: Path) -> None:
    (levels, none, *_), said = scene(tmp_path, None, levels=None)
    assert levels == [1, 4] and np.isnan(none).all()
    assert "rounded" in said[0] and "needs level probabilities" in said[0]


def test_a_prior_moves_all_probabilities_and_is_said_in_one_line(tmp_path: Path) -> None:
    decision = Decision(prior=PRIOR)
    (levels, none, destroyed, _), said = scene(
        tmp_path, decision, scene_prior=GIVEN, prior=(0.3, 0.1, 0.3, 0.3)
    )
    odds = (0.15 / 0.55) * (0.3 / 0.1) / (0.3 / 0.6)
    assert destroyed[0] / none[0] == pytest.approx(odds, rel=0.03) and levels == [3, 4]
    assert any("60% of the buildings are taken to be severe" in text for text in said)
    _, said = scene(tmp_path, decision, scene_prior=ESTIMATED)
    assert any("look severe; the model was calibrated for 20%." in text for text in said)
    plain, _ = scene(tmp_path, decision, scene_prior=AS_CALIBRATED)
    assert plain[1] == pytest.approx([0.55, 0.2], abs=2e-3)


def test_what_cannot_be_done_about_a_prior_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"levels\.tif' does not say for which shares"):
        scene(tmp_path, Decision(), scene_prior=ESTIMATED)
    for prior in ((), (0.5, 0.5), (0.5, 0.5, 0.5, 0.5), (1.0, 0.0, 0.0, 0.0)):
        with pytest.raises(ParameterError, match="four shares above 0 that sum to 1"):
            scene(tmp_path, Decision(prior=PRIOR), scene_prior=GIVEN, prior=prior)
    with pytest.raises(ParameterError, match="choose as the model was calibrated"):
        scene(tmp_path, None, scene_prior="guessed")
    with pytest.raises(ParameterError, match="needs level probabilities"):
        scene(tmp_path, None, levels=None, scene_prior=ESTIMATED)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", '{"thresholds": [0.5]}', '{"thresholds": 3}', '{"bias": [1, 2, 3, null]}',
     '{"temperature": 0}', '{"temperature": NaN}', '{"prior": [0.5, 0.5, 0.5, 0.5]}'],
)  # fmt: skip
def test_tags_that_are_no_decision_are_said_and_change_nothing(text: str) -> None:
    found, doubt = decision_in({TAG: text})
    assert found == Decision() and "cannot be read" in doubt


def test_a_card_holds_the_decision_and_an_older_one_needs_none() -> None:
    card = load_card()
    decided = replace(card, prior=PRIOR, decision={"thresholds": (0.4, 0.5, 0.6)})
    read = card_from_json(card_to_json(decided), "card.json")
    assert read.deciding == Decision((0.4, 0.5, 0.6), prior=PRIOR)
    assert decision_in(read.deciding.tags) == (read.deciding, "")
    older = json.loads(card_to_json(card))
    del older["prior"], older["decision"]
    assert card_from_json(json.dumps(older), "card.json").deciding.thresholds == MEDIAN
    for wrong in ({"prior": (1.0, 1.0, 1.0, 1.0)}, {"decision": {"thresholds": (0.5, 2, 0.5)}},
                  {"decision": {"limits": (1,)}}, {"decision": {"bias": "none"}}):  # fmt: skip
        with pytest.raises(ModelError, match="cannot be used"):
            replace(card, **wrong)
