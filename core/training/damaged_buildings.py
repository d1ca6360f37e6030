"""Damage scored building by building on labelled tiles: what a rescue team acts on."""

from __future__ import annotations

import re
from collections.abc import Iterable

import cv2
import numpy as np
from torch import nn

from ..evaluation.counts import Table
from .evaluate import Map, Normaliser, predict_damage
from .tiles import Labels, Tile

SMALLEST = 12.0
"""m² under which a patch of labels is no building."""


def level_table(damage: Labels, probability: Map, gsd: float) -> Table:
    """Count true buildings by level, `[true level - 1, predicted level - 1]`.

    A building is a connected patch of one level in the truth; its predicted level is the rounded
    mean of its pixels' likeliest levels, as `rapidassessment` does.

    Args:
        damage: true levels `(h, w)`, 0 no building, 1..4, 255 ignore.
        probability: of the four levels, `(4, h, w)`.
        gsd: ground sampling distance in metres.
    """
    level = probability.argmax(0)
    table = np.zeros((4, 4), np.int64)
    for true in range(4):
        count, parts = cv2.connectedComponents((damage == true + 1).astype(np.uint8))
        size = np.bincount(parts.ravel(), minlength=count)
        total = np.bincount(parts.ravel(), level.ravel(), count)
        kept = (size * gsd**2 >= SMALLEST) & (np.arange(count) > 0)
        said = np.floor(total[kept] / size[kept] + 0.5).astype(np.int64)
        table[true] += np.bincount(said, minlength=4)
    return table


def score_buildings(
    network: nn.Module, tiles: Iterable[Tile], normalise: Normaliser
) -> dict[str, Table]:
    """Return one table per event, see `level_table`."""
    tables: dict[str, Table] = {}
    for tile in tiles:
        if tile.post is None or tile.damage is None:
            continue
        probability = predict_damage(network, tile.pre, tile.post, normalise, tile.gsd)
        table = level_table(tile.damage, probability, tile.gsd)
        tables[event_of(tile)] = tables.get(event_of(tile), np.zeros((4, 4), np.int64)) + table
    return tables


def event_of(tile: Tile) -> str:
    """Return the event of an xBD tile (`<event>_<8 digits>`), the source of any other."""
    named = re.match(r"(.+)_\d{8}(?!\d)", tile.name)
    return named[1] if named else tile.source


def sum_tables(tables: Iterable[Table]) -> Table:
    """Return the sum of level tables."""
    total: Table = sum(tables, np.zeros((4, 4), np.int64))
    return total
