"""A temperature makes probabilities honest, and changes no answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
from aftermap.core.models.card import ModelCard
from aftermap.core.models.folder import load_model, save_model
from aftermap.core.progress import Silent
from aftermap.core.training.scores.confidence import (
    at_temperature,
    calibration_error,
    fit_damage,
    fit_footprints,
    fit_temperature,
    tempered,
)
from aftermap.core.training.scores.evaluate import Normaliser, predict_footprints
from aftermap.tests.unit.training_rehearsal import tile
from torch import nn

PLAIN = Normaliser((0.0,) * 3, (1.0,) * 3)


def honest(count: int = 40_000) -> tuple[np.ndarray, np.ndarray]:
    """Return probabilities of three classes, (n, 3), and classes drawn from them."""
    rng = np.random.default_rng(1)
    scores = rng.normal(0, 2, (count, 3))
    probability = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    label = (rng.random(count)[:, None] > probability.cumsum(axis=1)).sum(axis=1)
    return probability, label.clip(0, 2)


@pytest.mark.parametrize("wrong", [0.5, 1.0, 2.5])
def test_the_temperature_undoes_what_made_probabilities_wrong(wrong: float) -> None:
    probability, label = honest()
    skewed = at_temperature(probability, 1 / wrong)
    assert fit_temperature(skewed, label) == pytest.approx(wrong, rel=0.03)


def test_calibration_error_by_hand() -> None:
    # 0.95 said four times and right three times; 0.55 said twice and right once
    confidence = np.array([0.95] * 4 + [0.55] * 2)
    right = np.array([True] * 3 + [False] + [True, False])
    assert calibration_error(confidence, right) == pytest.approx(
        (4 * abs(0.75 - 0.95) + 2 * abs(0.5 - 0.55)) / 6
    )
    assert calibration_error(np.zeros(0), np.zeros(0, bool)) == 0


def test_fitting_lowers_the_error_and_keeps_every_answer() -> None:
    probability, label = honest()
    skewed = at_temperature(probability, 0.4)
    calm = at_temperature(skewed, fit_temperature(skewed, label))
    errors = [
        calibration_error(values.max(1), values.argmax(1) == label) for values in (skewed, calm)
    ]
    assert errors[1] < 0.02 < errors[0]
    assert (skewed.argmax(1) == calm.argmax(1)).all()


class Bright(nn.Module):
    """Says building, far too surely, where it is bright."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(60.0))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        score = self.weight * (image.mean(dim=1, keepdim=True) - 0.5)
        return torch.cat([-score, score], 1)


def test_a_stage_that_is_too_sure_gets_a_temperature_above_one() -> None:
    wrong = tile()
    turned = wrong.footprints.copy()
    turned[40:60] = 1 - turned[40:60].clip(0, 1)  # a fifth of the labels is against it
    fitted = fit_footprints(Bright(), [replace(wrong, footprints=turned)], PLAIN, 1, Silent())
    assert fitted is not None and fitted.temperature > 2
    assert fitted.after < fitted.before and fitted.pixels > 1000
    calm = tempered({"footprints": Bright()}, {"footprints": fitted.temperature})["footprints"]
    sure, calmer = (predict_footprints(net, wrong.pre, PLAIN, 0.5) for net in (Bright(), calm))
    assert ((sure > 0.5) == (calmer > 0.5)).all() and calmer.max() < sure.max()


def test_damage_is_fitted_on_buildings_and_their_error_is_told() -> None:
    network = DamageNet(BDANetConfig("resnet18", depth=3, widths=(8, 8), norm=True)).eval()
    fitted = fit_damage(network, [tile()], PLAIN, 1, Silent())
    assert fitted is not None and fitted.building_count > 4
    metrics = fitted.as_metrics()
    assert 0 <= metrics["calibration_error_buildings"] <= 1
    assert metrics["buildings"] == fitted.building_count
    assert fit_damage(network, [replace(tile(), damage=None)], PLAIN, 1, Silent()) is None


def test_the_predictor_divides_by_the_cards_temperature(tmp_path: Path) -> None:
    config = BDANetConfig("resnet18", depth=3, widths=(8, 8), norm=True)
    card = ModelCard(
        "n", "bdanet", "resnet18", "CC0", 0.5, (0.3, 1.0), 0, 8, stages=("footprints",),
        options={"depth": 3, "widths": (8, 8), "norm": True},
    )  # fmt: skip
    torch.manual_seed(1)
    network = FootprintNet(config).eval()
    images = np.random.default_rng(1).integers(0, 255, (1, 3, 64, 64)).astype(np.uint8)
    said = []
    for name, temperature in (("plain", {}), ("calm", {"footprints": 3.0})):
        save_model(tmp_path / name, replace(card, temperature=temperature), {"footprints": network})
        said.append(load_model(tmp_path / name, "cpu").footprints(images) / 255)
    odds = [np.log(values / (1 - values)) for values in said]
    assert np.allclose(odds[0], 3 * odds[1], atol=0.06) and np.abs(odds[0]).max() > 0.3
