"""The default model's figures on its validation tiles, event by event, each with its counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from torch import nn

from ...buildings.presets import complete
from ...evaluation.counts import Counts, Table, level_counts, severe
from ...evaluation.xview2 import NOTHING, XView2, count
from ...requests import LEVELS, Morphology
from ..data.tiles import Tile
from .calibrate import Predicted, building_score
from .damaged_buildings import event_of, level_table
from .evaluate import Map, Normaliser, count_footprints, pixel_table, predict_damage

XBD = "xbd"
"""Beginning of the names of the sources that are xBD."""


def figures_by_event(
    predicted: Predicted,
    damage: nn.Module | None,
    normaliser: Normaliser,
    morphology: Morphology,
) -> dict[str, Any]:
    """Return a card's metrics.

    Sources without events (Massachusetts, practice scenes) are events of their own, so that
    simulated scenes are never mixed with real ones; `xbd` sums up the real pairs of xBD.

    Args:
        predicted: tiles with their building probability.
        damage: the damage stage, if there is one.
        normaliser: of the card.
        morphology: of the card, with its threshold.
    """
    levels = {
        id(tile): predict_damage(damage, tile.pre, tile.post, normaliser, tile.gsd)
        for tile, _ in predicted
        if damage is not None and tile.post is not None and tile.damage is not None
    }
    events = sorted({event_of(tile) for tile, _ in predicted})
    by_event = {
        event: _figures([one for one in predicted if event_of(one[0]) == event], levels, morphology)
        for event in events
    }
    real = [one for one in predicted if one[0].source.startswith(XBD)]
    return {"by_event": by_event, XBD: _figures(real, levels, morphology)}


def _figures(
    predicted: Predicted, levels: dict[int, Map], morphology: Morphology
) -> dict[str, Any]:
    threshold = (complete(morphology).threshold or 0) / 255
    pixels = sum((count_footprints(one, tile.footprints, threshold) for tile, one in predicted),
                 Counts())  # fmt: skip
    figures: dict[str, Any] = {
        "tiles": [tile.name for tile, _ in predicted],
        "footprint_pixels": _rounded(pixels),
        "footprint_buildings": _rounded(building_score(predicted, morphology)),
    }
    judged = [(tile, one) for tile, one in predicted if id(tile) in levels]
    if judged:
        figures.update(_damage(judged, levels, threshold))
    return figures


def _damage(judged: Predicted, levels: dict[int, Map], threshold: float) -> dict[str, Any]:
    by_pixel, by_building = np.zeros((2, 4, 4), np.int64)
    total = NOTHING
    for tile, probability in judged:
        assert tile.damage is not None
        said = levels[id(tile)]
        by_pixel += pixel_table(tile.damage, said.argmax(0))
        by_building += level_table(tile.damage, said, tile.gsd)
        total = total + _xview2(tile, probability >= threshold, said)
    return {
        "damage_pixels": _levels(by_pixel),
        "damage_buildings": _levels(by_building),
        "severe_buildings": _rounded(severe(by_building)),
        "xview2": {
            "score": round(total.score, 3),
            "localisation": round(total.location.f1, 3),
            "damage": round(total.damage, 3),
        },
    }


def _xview2(tile: Tile, found: Any, said: Map) -> XView2:
    assert tile.damage is not None
    return count(found, (said.argmax(0) + 1).astype(np.uint8), tile.damage)


def _rounded(counts: Counts) -> dict[str, float]:
    return {
        "iou": round(counts.iou, 3),
        "f1": round(counts.f1, 3),
        "precision": round(counts.precision, 3),
        "recall": round(counts.recall, 3),
        "true": counts.tp + counts.fn,
    }


def _levels(table: Table) -> dict[str, Any]:
    counts: Sequence[Counts] = level_counts(table)
    return {
        level: {"f1": round(one.f1, 3), "true": one.tp + one.fn}
        for level, one in zip(LEVELS, counts)
    }
