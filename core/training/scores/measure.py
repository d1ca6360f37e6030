"""A trained network calibrated on its validation part and scored on its test part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from torch import nn

from ...evaluation.counts import Counts, level_counts
from ...naming import counted
from ...progress import Progress, track
from ...requests import LEVELS, Morphology
from ..data.tiles import Tile
from ..recipe import mean_level_f1
from .calibrate import (
    best_apart,
    best_morphology,
    building_score,
    field_of_view,
    iou_by_threshold,
)
from .damaged_buildings import level_table
from .evaluate import (
    Map,
    Normaliser,
    count_footprints,
    pixel_table,
    predict_damage,
    predict_footprints,
)

CALIBRATION_PIXELS = 6_000_000
"""Pixels of the validation part on which threshold and morphology are sought: six large tiles,
since every one is cleaned forty times."""

VIEW_TILES = 4
"""Tiles on which the field of view is measured."""

UNDECIDED = 128
"""Threshold where no building of the validation part is found at any."""

FEW = 50
"""Buildings below which a test part says little."""


@dataclass(frozen=True)
class Calibration:
    """How a footprint network's probability is best used, found on the validation part."""

    threshold: int
    morphology: Morphology
    field_of_view: int


def calibrate_footprints(
    network: nn.Module,
    tiles: Sequence[Tile],
    normaliser: Normaliser,
    seed: int,
    progress: Progress,
) -> Calibration:
    """Choose threshold and morphology, and measure the field of view.

    Args:
        network: footprints, as it will be saved.
        tiles: the validation part; a seeded choice of them is looked at.
        normaliser: of the card.
        seed: of that choice.
        progress: told after each tile.
    """
    chosen = _some(tiles, seed)
    predicted: list[tuple[Tile, Map]] = []
    for tile in track(chosen, len(chosen), progress, "Calibrating"):
        predicted.append((tile, predict_footprints(network, tile.pre, normaliser, tile.gsd)))
    curve = iou_by_threshold(predicted)
    best = max(curve, key=lambda at: curve[at])
    threshold = best if curve[best] > 0 else UNDECIDED
    morphology, _ = best_morphology(predicted, threshold)
    morphology, _ = best_apart(predicted, morphology, threshold)
    view = field_of_view(network, chosen[:VIEW_TILES], normaliser)
    return Calibration(threshold, morphology, view)


def _some(tiles: Sequence[Tile], seed: int) -> list[Tile]:
    chosen: list[Tile] = []
    pixels = 0
    for index in np.random.default_rng(seed).permutation(len(tiles)):
        tile = tiles[index]
        if chosen and pixels + tile.footprints.size > CALIBRATION_PIXELS:
            break
        chosen.append(tile)
        pixels += tile.footprints.size
    return chosen


@dataclass(frozen=True)
class Scores:
    """Counts on the test part, all tiles together.

    Args:
        tiles: how many there are.
        pixels: building pixels at the card's threshold.
        buildings: polygons after the card's morphology, matched at IoU 0.5.
        level_pixels: `[true, said]` level on building pixels, or None without a damage stage.
        level_buildings: the same, building by building.
    """

    tiles: int
    pixels: Counts
    buildings: Counts
    level_pixels: Any = None
    level_buildings: Any = None


def score_test_part(
    networks: dict[str, nn.Module],
    tiles: Sequence[Tile],
    normaliser: Normaliser,
    calibration: Calibration,
    progress: Progress,
) -> Scores:
    """Count what the networks get right on tiles that no training and no choice has touched.

    Args:
        networks: by stage, in evaluation mode.
        tiles: the test part.
        normaliser: of the card.
        calibration: of the footprint stage.
        progress: told after each tile.
    """
    pixels, buildings = Counts(), Counts()
    by_pixel, by_building = np.zeros((2, 4, 4), np.int64)
    damage = networks.get("damage")
    judged = 0
    for tile in track(tiles, len(tiles), progress, "Measuring on the test part"):
        probability = predict_footprints(networks["footprints"], tile.pre, normaliser, tile.gsd)
        pixels += count_footprints(probability, tile.footprints, calibration.threshold / 255)
        buildings += building_score([(tile, probability)], calibration.morphology)
        if damage is not None and tile.post is not None and tile.damage is not None:
            levels = predict_damage(damage, tile.pre, tile.post, normaliser, tile.gsd)
            by_pixel += pixel_table(tile.damage, levels.argmax(0))
            by_building += level_table(tile.damage, levels, tile.gsd)
            judged += 1
    tables = (by_pixel, by_building) if judged else (None, None)
    return Scores(len(tiles), pixels, buildings, *tables)


def as_metrics(scores: Scores) -> dict[str, Any]:
    """Return scores as a card holds them, each figure with the count behind it."""
    if not scores.tiles:
        return {}
    metrics: dict[str, Any] = {
        "test_tiles": scores.tiles,
        "footprints_per_pixel": _figures(scores.pixels, "pixels_true"),
        "footprints_per_building": _figures(scores.buildings, "buildings_true"),
    }
    if scores.level_pixels is not None:
        metrics["damage_per_pixel"] = _per_level(scores.level_pixels, "pixels_true")
        metrics["damage_per_building"] = _per_level(scores.level_buildings, "buildings_true")
    return metrics


def damage_f1(scores: Scores) -> float | None:
    """Return the mean F1 over the levels that occur on the test part's building pixels."""
    if scores.level_pixels is None or not scores.level_pixels.sum():
        return None
    return mean_level_f1(scores.level_pixels)


def footprint_f1(scores: Scores) -> float | None:
    """Return the F1 of the test part's building pixels; None where it holds no building."""
    return scores.pixels.f1 if scores.pixels.tp + scores.pixels.fn else None


def in_words(scores: Scores) -> str:
    """Return what the test part says, honestly, in two or three sentences for a card."""
    true = scores.buildings.tp + scores.buildings.fn
    if not true:
        return "No test part with buildings was kept: how well it does is not known."
    said = (
        f"On its test part ({counted(scores.tiles, 'tile', 'tiles')},"
        f" {counted(true, 'building', 'buildings')}, no ground shared with the others)"
        f" the building pixels had IoU {scores.pixels.iou:.2f} and F1"
        f" {scores.pixels.f1:.2f}; {scores.buildings.recall:.0%} of the buildings were found, and"
        f" {scores.buildings.precision:.0%} of those it drew were right."
    )
    if scores.level_buildings is not None:
        said += " " + _levels_in_words(scores.level_buildings)
    if true < FEW:
        said += " So few buildings say little: these figures may be far off."
    return said + " Places unlike those it learnt from will be worse."


def _levels_in_words(table: Any) -> str:
    counts = dict(zip(LEVELS, level_counts(table)))
    there = {level: count for level, count in counts.items() if count.tp + count.fn}
    missing = [level for level in LEVELS if level not in there]
    parts = [f"{level} {count.f1:.2f} ({count.tp + count.fn})" for level, count in there.items()]
    said = f"F1 of damage per building, with the true number: {', '.join(parts) or 'none'}."
    if missing:
        said += f" No building in it was {' or '.join(missing)}: that is not measured."
    return said


def _figures(counts: Counts, of: str) -> dict[str, float]:
    return {
        "iou": round(counts.iou, 3),
        "f1": round(counts.f1, 3),
        "precision": round(counts.precision, 3),
        "recall": round(counts.recall, 3),
        of: counts.tp + counts.fn,
    }


def _per_level(table: Any, of: str) -> dict[str, Any]:
    return {
        level: {"f1": round(count.f1, 3), of: count.tp + count.fn}
        for level, count in zip(LEVELS, level_counts(table))
    }
