"""Confidence that means something: a temperature per stage, fitted where nothing was learnt.

Scores are divided by one temperature before the softmax (Guo et al. 2017). It changes no level, but
of all that is called with a probability of 0.8, eight in ten are then right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from ...progress import Progress, track
from ..data.tiles import Tile
from .damaged_buildings import judge_buildings
from .evaluate import Map, Normaliser, predict_damage, predict_footprints

BINS = 15
"""Bins of the expected calibration error."""

SAMPLE = 20_000
"""Pixels that are drawn from each tile."""

LOW, HIGH = 0.25, 8.0
"""Temperatures that are searched."""

LEAST = 1e-6
"""Probabilities below this count as this."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Confidence:
    """What the fit of one stage came to.

    Args:
        temperature: what scores are divided by.
        before: expected calibration error of pixels without it, 0..1.
        after: with it.
        pixels: how many it was fitted on.
        buildings: expected calibration error of buildings' levels with it; None for footprints.
        building_count: how many buildings that is measured on.
    """

    temperature: float
    before: float
    after: float
    pixels: int
    buildings: float | None = None
    building_count: int = 0

    def as_metrics(self) -> dict[str, Any]:
        """Return what a card holds of it."""
        figures: dict[str, Any] = {
            "calibration_error_before": round(self.before, 4),
            "calibration_error": round(self.after, 4),
            "pixels": self.pixels,
        }
        if self.buildings is not None:
            figures["calibration_error_buildings"] = round(self.buildings, 4)
            figures["buildings"] = self.building_count
        return figures


class Tempered(nn.Module):
    """A network whose scores are divided by a temperature."""

    def __init__(self, network: nn.Module, temperature: float) -> None:
        super().__init__()
        self.network, self.temperature = network, temperature

    def forward(self, *images: Tensor) -> Tensor:
        """Map images `(b, 3, h, w)`, one or two of them, to scores `(b, c, h, w)`."""
        scores: Tensor = self.network(*images)
        return scores / self.temperature


def tempered(
    networks: Mapping[str, nn.Module], temperature: Mapping[str, float]
) -> dict[str, nn.Module]:
    """Return networks by stage behind their temperatures."""
    return {
        stage: Tempered(network, temperature.get(stage, 1.0)).eval()
        for stage, network in networks.items()
    }


def fit_footprints(
    network: nn.Module, tiles: Sequence[Tile], normaliser: Normaliser, seed: int, progress: Progress
) -> Confidence | None:
    """Fit the temperature of a footprint stage; None where the tiles say nothing."""
    rng = np.random.default_rng(seed)
    drawn: list[tuple[Floats, NDArray[np.int64]]] = []
    for tile in track(tiles, len(tiles), progress, "Calibrating confidence"):
        one = predict_footprints(network, tile.pre, normaliser, tile.gsd)
        drawn.append(_draw(rng, np.stack([1 - one, one]), tile.footprints, (0, 1)))
    return _fit(drawn)


def fit_damage(
    network: nn.Module, tiles: Sequence[Tile], normaliser: Normaliser, seed: int, progress: Progress
) -> Confidence | None:
    """Fit the temperature of a damage stage on true buildings; None where there are none."""
    rng = np.random.default_rng(seed)
    pairs = [(tile, tile.post, tile.damage) for tile in tiles]
    drawn: list[tuple[Floats, NDArray[np.int64]]] = []
    maps: list[tuple[Tile, Map]] = []
    for tile, post, damage in track(pairs, len(pairs), progress, "Calibrating confidence"):
        if post is None or damage is None:
            continue
        probability = predict_damage(network, tile.pre, post, normaliser, tile.gsd)
        drawn.append(_draw(rng, probability, damage, (1, 2, 3, 4)))
        maps.append((tile, probability.astype(np.float16)))
    fitted = _fit(drawn)
    return None if fitted is None else _with_buildings(fitted, maps)


def fit_temperature(probability: Floats, label: NDArray[np.int64]) -> float:
    """Return the temperature with the lowest negative log likelihood.

    The likelihood has one minimum in the temperature, so that a golden section finds it.

    Args:
        probability: of each class at temperature 1, (n, c).
        label: the true class, (n,).
    """
    scores = np.log(np.maximum(probability, LEAST))
    low, high = np.log(LOW), np.log(HIGH)
    golden = (np.sqrt(5) - 1) / 2
    while high - low > 1e-3:
        first, second = high - golden * (high - low), low + golden * (high - low)
        if _loss(scores / np.exp(first), label) < _loss(scores / np.exp(second), label):
            high = second
        else:
            low = first
    return float(np.exp((low + high) / 2))


def at_temperature(probability: NDArray[Any], temperature: float) -> Floats:
    """Return probabilities as another temperature would have given them; classes come last."""
    scores = np.log(np.maximum(probability.astype(np.float64), LEAST)) / temperature
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def calibration_error(confidence: NDArray[Any], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error: |share right - mean confidence|, mean over bins.

    Args:
        confidence: 0..1 of what was said, (n,).
        right: whether it was, (n,).
    """
    if not len(confidence):
        return 0.0
    at = np.clip((confidence * BINS).astype(np.int64), 0, BINS - 1)
    surplus = np.bincount(at, confidence - right, BINS)
    return float(np.abs(surplus).sum() / len(confidence))


def _draw(
    rng: np.random.Generator, probability: Map, labels: NDArray[np.uint8], classes: Sequence[int]
) -> tuple[Floats, NDArray[np.int64]]:
    """Draw labelled pixels: probabilities (n, c) and labels counted from the first class, (n,)."""
    rows, columns = np.nonzero((labels >= classes[0]) & (labels <= classes[-1]))
    kept = rng.permutation(len(rows))[:SAMPLE]
    at = rows[kept], columns[kept]
    chosen: Floats = probability[:, at[0], at[1]].T.astype(np.float64)
    return chosen, labels[at].astype(np.int64) - classes[0]


def _fit(drawn: Sequence[tuple[Floats, NDArray[np.int64]]]) -> Confidence | None:
    if not sum(len(label) for _, label in drawn):
        return None
    return fit_probabilities(
        np.concatenate([values for values, _ in drawn]),
        np.concatenate([values for _, values in drawn]),
    )


def fit_probabilities(probability: Floats, label: NDArray[np.int64]) -> Confidence:
    """Fit the temperature of given probabilities (n, c) and their true classes (n,)."""
    temperature = round(fit_temperature(probability, label), 3)
    after = at_temperature(probability, temperature)
    return Confidence(
        temperature, _error_of(probability, label), _error_of(after, label), len(label)
    )


def _with_buildings(fitted: Confidence, maps: Sequence[tuple[Tile, Map]]) -> Confidence:
    confidence, right = [np.zeros(0)], [np.zeros(0, np.bool_)]
    for tile, probability in maps:
        assert tile.damage is not None
        cool = at_temperature(np.moveaxis(probability, 0, -1), fitted.temperature)
        judged = judge_buildings(tile.damage, np.moveaxis(cool, -1, 0), tile.gsd)
        confidence.append(judged.confidence)
        right.append(judged.said == judged.true)
    sure, so = np.concatenate(confidence), np.concatenate(right)
    return Confidence(
        fitted.temperature,
        fitted.before,
        fitted.after,
        fitted.pixels,
        calibration_error(sure, so),
        len(so),
    )


def _error_of(probability: Floats, label: NDArray[np.int64]) -> float:
    return calibration_error(probability.max(axis=1), probability.argmax(axis=1) == label)


def _loss(scores: Floats, label: NDArray[np.int64]) -> float:
    top = scores.max(axis=1)
    normal = top + np.log(np.exp(scores - top[:, None]).sum(axis=1))
    return float((normal - scores[np.arange(len(label)), label]).mean())
