"""Damage scored building by building on labelled tiles: what a rescue team acts on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from torch import nn

from ...evaluation.counts import Table
from ..data.tiles import Labels, Tile
from .evaluate import Map, Normaliser, predict_damage

SMALLEST = 12.0
"""m² under which a patch of labels is no building."""


@dataclass(frozen=True)
class Judged:
    """True buildings and what was said of them, (n,) each; levels count from 0.

    Args:
        true: level.
        said: rounded mean of the pixels' likeliest levels, as `rapidassessment` does.
        confidence: mean probability of the level said, 0..1.
    """

    true: NDArray[np.int64]
    said: NDArray[np.int64]
    confidence: NDArray[np.float64]


def judge_buildings(damage: Labels, probability: NDArray[Any], gsd: float) -> Judged:
    """Judge the connected patches of one level in the truth.

    Args:
        damage: true levels `(h, w)`, 0 no building, 1..4, 255 ignore.
        probability: of the four levels, `(4, h, w)`.
        gsd: ground sampling distance in metres.
    """
    level = probability.argmax(0)
    true: list[NDArray[np.int64]] = []
    said: list[NDArray[np.int64]] = []
    confidence: list[NDArray[np.float64]] = []
    for one in range(4):
        count, parts = cv2.connectedComponents((damage == one + 1).astype(np.uint8))
        flat = parts.ravel()
        size = np.bincount(flat, minlength=count)
        kept = (size * gsd**2 >= SMALLEST) & (np.arange(count) > 0)
        mean = np.bincount(flat, level.ravel(), count)[kept] / size[kept]
        rounded = np.floor(mean + 0.5).astype(np.int64)
        sums = np.stack([np.bincount(flat, part.ravel(), count)[kept] for part in probability])
        true.append(np.full(len(rounded), one))
        said.append(rounded)
        confidence.append(sums[rounded, np.arange(len(rounded))] / size[kept])
    return Judged(np.concatenate(true), np.concatenate(said), np.concatenate(confidence))


def level_table(damage: Labels, probability: Map, gsd: float) -> Table:
    """Count true buildings, `[true level - 1, predicted level - 1]`; see `judge_buildings`."""
    judged = judge_buildings(damage, probability, gsd)
    table = np.zeros((4, 4), np.int64)
    np.add.at(table, (judged.true, judged.said), 1)
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
