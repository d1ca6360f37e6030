"""What a trained network's card must say: threshold, morphology, field of view, scores."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import shapes
from rasterio.transform import Affine
from rasterio.windows import Window
from torch import nn

from ...buildings.apart import houses_of
from ...buildings.cleaning import Steps, clean_block
from ...evaluation.buildings import match, score_location
from ...evaluation.counts import Counts
from ...raster.grid import Grid
from ...requests import Morphology
from ..data.tiles import Labels, Tile
from .evaluate import (
    Map,
    Normaliser,
    count_footprints,
    predict_footprints,
)

THRESHOLDS = range(20, 251, 10)
"""Of 255, as the Islahiye paper steps them (Fig. 6)."""

STEPS = (-30, 0, 30, 60)
"""Tried around the threshold that is best by pixel: buildings part at higher ones."""

WIDTHS = (0.0, 1.5, 3.0)
"""Kernel widths in metres that are tried for opening and for erosion with dilation back."""

AREAS = (12.0, 25.0)
"""Minimum areas in m² that are tried: up to the paper's. Larger ones score better by dropping
false specks, but small houses are homes."""

LEVELS_APART = (150, 170, 190, 210)
"""Levels of cores, of 255, that are tried for cutting houses apart."""

STEPS_APART = (-10, 0, 10, 30)
"""Tried with these around the threshold that is best by pixel: the cuts do what a high one did."""

NOISE = 0.03
"""Building F1 that a source may lose: what chance makes of it where there are some hundred."""

SMALLEST = 12.0
"""m² under which a footprint in the labels does not count as a building."""

Predicted = Sequence[tuple[Tile, Map]]


def predict_tiles(
    network: nn.Module, tiles: Sequence[Tile], normaliser: Normaliser
) -> list[tuple[Tile, Map]]:
    """Return each tile with its building probability, 0..1."""
    return [(tile, predict_footprints(network, tile.pre, normaliser, tile.gsd)) for tile in tiles]


def iou_by_threshold(predicted: Predicted) -> dict[int, float]:
    """Return the mean IoU over sources for each threshold of 255 (Islahiye, Fig. 6)."""
    return {
        threshold: float(
            np.mean([count.iou for count in _by_source(predicted, threshold).values()])
        )
        for threshold in THRESHOLDS
    }


def best_morphology(predicted: Predicted, threshold: int) -> tuple[Morphology, float]:
    """Return the morphology with the best F1 of buildings matched at IoU 0.5, and that F1.

    Tried are thresholds around the given one, minimum areas, openings, and erosion grown back by
    an equal dilation, in metres. The F1 is the mean over sources, so that the one with the smallest
    houses does not decide alone.
    """
    choices = [
        Morphology(
            threshold=_moved(threshold, step),
            min_area=area,
            erosion=erosion,
            dilation=erosion,
            opening=opening,
        )
        for step, area, erosion, opening in itertools.product(STEPS, AREAS, WIDTHS, WIDTHS)
        if not (erosion and opening)
    ]
    scored = [(_mean(f1_by_source(predicted, choice)), choice) for choice in choices]
    best, morphology = max(scored, key=lambda item: item[0])
    return morphology, best


def best_apart(
    predicted: Predicted, morphology: Morphology, threshold: int
) -> tuple[Morphology, float]:
    """Return the morphology with houses cut apart as is best, or as it is; and its F1.

    Cut apart, houses need no high threshold to be told from their neighbours: tried are
    `LEVELS_APART` with the thresholds around the one that is best by pixel. The best is taken if no
    source is worse by more than `NOISE` than without.

    Args:
        predicted: tiles and their probabilities.
        morphology: of `best_morphology`.
        threshold: the best by pixel, of 255.
    """
    before = f1_by_source(predicted, morphology)
    best, chosen = _mean(before), morphology
    for step, level in itertools.product(STEPS_APART, LEVELS_APART):
        choice = replace(morphology, threshold=_moved(threshold, step), apart=level)
        after = f1_by_source(predicted, choice)
        if _mean(after) > best and all(after[name] >= before[name] - NOISE for name in before):
            best, chosen = _mean(after), choice
    return chosen, best


def f1_by_source(predicted: Predicted, morphology: Morphology) -> dict[str, float]:
    """Return the F1 of buildings matched at IoU 0.5, by source."""
    return {
        source: building_score([one for one in predicted if one[0].source == source], morphology).f1
        for source in sorted({tile.source for tile, _ in predicted})
    }


def _mean(by_source: Mapping[str, float]) -> float:
    return float(np.mean(list(by_source.values())))


def _moved(threshold: int, step: int) -> int:
    return min(250, max(10, threshold + step))


def building_score(predicted: Predicted, morphology: Morphology) -> Counts:
    """Return how many buildings are found, summed over tiles."""
    total = Counts()
    for tile, probability in predicted:
        grid = grid_of(tile)
        found = _outlines(_cleaned(probability, tile.footprints, grid, morphology), grid)
        true = _outlines((tile.footprints == 1).astype(np.int32), grid)
        true = true[shapely.area(true) >= SMALLEST]
        total += score_location(len(found), len(true), match(found, true))
    return total


def field_of_view(network: nn.Module, tiles: Sequence[Tile], normaliser: Normaliser) -> int:
    """Return how far from a cut edge a probability still changes by more than 1/255, in pixels.

    Each tile is predicted whole and again without its left half; the farthest column that differs
    is the answer.
    """
    plain = replace(normaliser, gsd_range=None)
    farthest = 0
    for tile in tiles:
        cut = tile.shape[1] // 64 * 32
        whole = predict_footprints(network, tile.pre, plain, tile.gsd)
        part = predict_footprints(network, np.ascontiguousarray(tile.pre[:, cut:]), plain, tile.gsd)
        differs = (np.abs(whole[:, cut:] - part) > 1 / 255).any(axis=0)
        farthest = max(farthest, int(np.flatnonzero(differs).max(initial=-1)) + 1)
    return farthest


def _by_source(predicted: Predicted, threshold: int) -> dict[str, Counts]:
    counts: dict[str, Counts] = {}
    for tile, probability in predicted:
        found = count_footprints(probability, tile.footprints, threshold / 255)
        counts[tile.source] = counts.get(tile.source, Counts()) + found
    return counts


def grid_of(tile: Tile) -> Grid:
    """Return a grid of a tile's pixel size somewhere on the ground: sizes in metres need one."""
    height, width = tile.shape
    return Grid(CRS.from_epsg(32637), Affine(tile.gsd, 0, 5e5, 0, -tile.gsd, 41e5), width, height)


def _cleaned(
    probability: Map, labels: Labels, grid: Grid, morphology: Morphology
) -> NDArray[np.int32]:
    """Return the buildings of a tile: their numbers, or 1 where they are not cut apart."""
    values = np.rint(probability * 255).astype(np.uint8)
    known = labels <= 1

    def read(window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        at = window.toslices()
        return values[at], known[at]

    steps = Steps.of(morphology, grid)
    mask = clean_block(read, grid, grid.window, steps)[0]
    return houses_of(read, mask, grid, steps) if steps.apart else mask.astype(np.int32)


def _outlines(mask: NDArray[np.int32], grid: Grid) -> NDArray[np.object_]:
    found = shapes(mask, mask.astype(bool), 4, grid.transform)
    outlines: NDArray[np.object_] = np.array(
        [shapely.geometry.shape(outline) for outline, _ in found], dtype=object
    )
    return outlines
