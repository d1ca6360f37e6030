"""Scores on places that no training touched, event by event: footprints, buildings, levels.

Buildings are the true ones, so that levels are judged apart from finding. What is kept of each is
its true level and the mean probabilities over its pixels: every figure follows from these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from ...evaluation.counts import Counts, Table, level_counts, severe
from ...requests import Morphology
from ..data.tiles import IGNORE, Labels, Tile
from .calibrate import building_score
from .confidence import BINS
from .damaged_buildings import SMALLEST, event_of
from .evaluate import Map, count_footprints

Floats = NDArray[np.float64]
Levels = NDArray[np.int64]
Answer = tuple[Map | None, Map | None]
"""Building probability `(h, w)` and level probabilities `(4, h, w)`, where they were asked for."""

DRAWS = 1000
"""Samples of tiles with replacement behind an interval."""


@dataclass
class Place:
    """What one event came to; levels count from 0.

    Args:
        pixels: of buildings found.
        buildings: found, at IoU 0.5.
        tiles: number of the tile that each judged building lies on.
        true: level of each.
        said: level that is said today, the rounded mean of its pixels' likeliest.
        shares: mean probability of the four levels, `(n, 4)`.
    """

    pixels: Counts = Counts()
    buildings: Counts = Counts()
    tiles: list[int] = field(default_factory=list)
    true: list[int] = field(default_factory=list)
    said: list[int] = field(default_factory=list)
    shares: list[list[float]] = field(default_factory=list)

    def extend(self, other: Place) -> None:
        """Add another place's counts and buildings; its tiles stay apart from these."""
        after = max(self.tiles, default=-1) + 1
        self.pixels += other.pixels
        self.buildings += other.buildings
        self.tiles += [after + tile for tile in other.tiles]
        self.true += other.true
        self.said += other.said
        self.shares += other.shares

    def table(self) -> Table:
        """Return the confusion matrix of what is said today."""
        return table_of(np.array(self.true, np.int64), np.array(self.said, np.int64))


def score_places(
    tiles: Iterable[Tile], ask: Callable[[Tile], Answer], morphology: Morphology
) -> dict[str, Place]:
    """Score a model on tiles.

    Args:
        tiles: where nothing was learnt.
        ask: the model; its level probabilities are wanted of tiles with an image after.
        morphology: of the model's card.
    """
    places: dict[str, Place] = {}
    for number, tile in enumerate(tiles):
        found, levels = ask(tile)
        place = places.setdefault(event_of(tile), Place())
        if found is not None and (tile.footprints != IGNORE).mean() > 0.5:
            threshold = (morphology.threshold or 0) / 255
            place.pixels += count_footprints(found, tile.footprints, threshold)
            place.buildings += building_score([(tile, found)], morphology)
        if tile.damage is not None and levels is not None:
            _judge(place, number, tile.damage, levels, tile.gsd)
    return places


def _judge(place: Place, number: int, damage: Labels, levels: Map, gsd: float) -> None:
    likeliest = levels.argmax(0)
    for level in range(4):
        count, parts = cv2.connectedComponents((damage == level + 1).astype(np.uint8))
        flat = parts.ravel()
        size = np.bincount(flat, minlength=count)
        kept = (size * gsd**2 >= SMALLEST) & (np.arange(count) > 0)
        mean = np.bincount(flat, likeliest.ravel(), count)[kept] / size[kept]
        shares = [np.bincount(flat, one.ravel(), count)[kept] / size[kept] for one in levels]
        place.tiles += [number] * len(mean)
        place.true += [level] * len(mean)
        place.said += np.floor(mean + 0.5).astype(int).tolist()
        place.shares += np.stack(shares, 1).round(4).tolist()


def table_of(true: Levels, said: Levels) -> Table:
    """Count buildings, `[true level, level said]`."""
    return np.bincount(true * 4 + said, minlength=16).reshape(4, 4)


def damaged(table: Table) -> Counts:
    """Return how well damaged buildings are told from undamaged ones."""
    hit, wrong, missed = table[1:, 1:].sum(), table[0, 1:].sum(), table[1:, 0].sum()
    return Counts(int(hit), int(wrong), int(missed))


def ranking(true: NDArray[np.bool_], score: Floats) -> float:
    """Return the area under the ROC curve, 0..1; nan where one side is missing.

    Args:
        true: which are to rank high.
        score: by which they are ranked; ties count half.
    """
    order = np.sort(score[~true])
    if not len(order) or not true.any():
        return float("nan")
    below = np.searchsorted(order, score[true], "left")
    not_above = np.searchsorted(order, score[true], "right")
    return float((below + not_above).mean() / 2 / len(order))


def best_f1(true: NDArray[np.bool_], score: Floats) -> float:
    """Return the F1 at the threshold that is best for these very buildings: what order allows."""
    order = np.argsort(-score)
    hits = np.cumsum(true[order])
    return float((2 * hits / (np.arange(1, len(hits) + 1) + true.sum())).max(initial=0.0))


def calibration_error(shares: Floats, true: Levels) -> float:
    """Return the expected calibration error of buildings' likeliest level, 0..1."""
    if not len(true):
        return float("nan")
    sure, right = shares.max(1), shares.argmax(1) == true
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    gap = np.bincount(bins, right, BINS) - np.bincount(bins, sure, BINS)
    return float(np.abs(gap).sum() / len(true))


def figures(place: Place) -> dict[str, float]:
    """Return a place's figures by name; nan where there is nothing to judge by."""
    true, shares = np.array(place.true, np.int64), np.array(place.shares).reshape(-1, 4)
    table = place.table()
    grave, worse = true >= 2, shares[:, 2:].sum(1)
    by_level = dict(zip(("none", "minor", "major", "destroyed"), level_counts(table)))
    return {
        "iou": place.pixels.iou,
        "precision": place.pixels.precision,
        "recall": place.pixels.recall,
        "building_f1": place.buildings.f1,
        **{name: f1_of(counts) for name, counts in by_level.items()},
        "severe": f1_of(severe(table)),
        "damaged": f1_of(damaged(table)),
        "severe_auc": ranking(grave, worse),
        "severe_half": f1_of(yes_or_no(grave, worse >= 0.5)),
        "severe_best": best_f1(grave, worse) if grave.any() else float("nan"),
        "ece": calibration_error(shares, true),
        "buildings": float(place.buildings.tp + place.buildings.fn),
        "judged": float(len(true)),
        "judged_severe": float(grave.sum()),
    }


def interval(place: Place, figure: Callable[[Table], Counts], seed: int = 1) -> tuple[float, float]:
    """Return the 95 % interval of an F1 by drawing tiles with replacement."""
    tiles, numbers = np.unique(place.tiles, return_inverse=True)
    tables = np.stack(
        [
            table_of(np.array(place.true)[numbers == tile], np.array(place.said)[numbers == tile])
            for tile in range(len(tiles))
        ]
    )
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(tables), size=(DRAWS, len(tables)))
    scores: Sequence[float] = [figure(tables[draw].sum(0)).f1 for draw in draws]
    low, high = np.quantile(scores, (0.025, 0.975))
    return float(low), float(high)


def f1_of(counts: Counts) -> float:
    """Return the F1, or nan where the truth holds none."""
    return counts.f1 if counts.tp + counts.fn else float("nan")


def yes_or_no(true: NDArray[np.bool_], said: NDArray[np.bool_]) -> Counts:
    """Return the counts of a question with two answers."""
    hit, wrong, missed = (true & said).sum(), (~true & said).sum(), (true & ~said).sum()
    return Counts(int(hit), int(wrong), int(missed))
