"""Crops of the validation part that stay the same all through a run, and the verdict on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...errors import InputError
from ...evaluation.counts import Counts
from ..data.tiles import IGNORE, Image, Labels, Tile
from ..recipe import mean_level_f1
from ..run import Lesson, Verdict
from ..scores.evaluate import count_footprints, device_of, pixel_table
from .ahead import Batch
from .augment import warp_image, warp_labels
from .batches import footprint_batch
from .pairs import Pair, levels_of, pair_batch

LEAST_KNOWN = 0.25
"""Share of a crop that must be labelled for it to count."""

T = TypeVar("T")
Window = tuple[Tile, NDArray[np.float64]]


def footprint_crops(
    tiles: Sequence[Tile], side: int, most: int, seed: int
) -> list[tuple[Image, Labels]]:
    """Cut crops `(side, side, 3)` with labels, side by side at the tiles' own scale.

    Args:
        tiles: the validation part.
        side: of a crop, in pixels; what lies outside a tile is ignored.
        most: crops to keep; the seed chooses them.
        seed: of the choice.

    Raises:
        InputError: no part of the tiles is labelled.
    """
    chosen = _windows(tiles, side, most, seed, lambda tile: tile.footprints != IGNORE, LEAST_KNOWN)
    return [
        (warp_image(tile.pre, at, side), warp_labels(tile.footprints, at, side))
        for tile, at in chosen
    ]


def pair_crops(tiles: Sequence[Tile], side: int, most: int, seed: int) -> list[Pair]:
    """Cut pairs that hold buildings of known level; see `footprint_crops`."""
    judged = [tile for tile in tiles if tile.post is not None]
    chosen = _windows(judged, side, most, seed, _is_level, 1 / side**2)
    return [
        Pair(
            warp_image(tile.pre, at, side),
            warp_image(tile.pre if tile.post is None else tile.post, at, side),
            warp_labels(levels_of(tile), at, side),
        )
        for tile, at in chosen
    ]


def _is_level(tile: Tile) -> NDArray[np.bool_]:
    levels = levels_of(tile)
    return np.asarray((levels >= 1) & (levels <= 4))


def _windows(
    tiles: Sequence[Tile],
    side: int,
    most: int,
    seed: int,
    counts: Callable[[Tile], NDArray[np.bool_]],
    least: float,
) -> list[Window]:
    """Return tiles and matrices of the windows in which a share `least` of the pixels counts."""
    found: list[Window] = []
    for tile in tiles:
        known = counts(tile)
        for y in range(0, max(1, tile.shape[0] - side // 2), side):
            for x in range(0, max(1, tile.shape[1] - side // 2), side):
                if known[y : y + side, x : x + side].sum() >= least * side**2:
                    found.append((tile, np.array([[1.0, 0.0, -x], [0.0, 1.0, -y]])))
    if not found:
        raise InputError(
            "The validation part holds no labelled ground to judge by: label more, or choose a"
            " larger share for validation."
        )
    order = np.random.default_rng(seed).permutation(len(found))[:most]
    return [found[index] for index in sorted(order)]


def footprint_judge(
    crops: Sequence[tuple[Image, Labels]], batch: int, lesson: Lesson
) -> Callable[[nn.Module], Verdict]:
    """Return a judge by mean loss and by the IoU of buildings at probability 0.5."""
    batches = [footprint_batch(part) for part in _parts(crops, batch)]

    def judge(network: nn.Module) -> Verdict:
        losses, total = [], Counts()
        for loss, likeliest, footprints in judge_answers(network, batches, lesson):
            losses.append(loss)
            total += count_footprints(likeliest.astype(np.float32), footprints, 0.5)
        return Verdict(float(np.mean(losses)), total.iou)

    return judge


def damage_judge(
    crops: Sequence[Pair], batch: int, lesson: Lesson
) -> Callable[[nn.Module], Verdict]:
    """Return a judge by mean loss and by the mean F1 of the levels that occur, on buildings."""
    batches = [pair_batch(part) for part in _parts(crops, batch)]

    def judge(network: nn.Module) -> Verdict:
        losses, table = [], np.zeros((4, 4), np.int64)
        for loss, likeliest, damage in judge_answers(network, batches, lesson):
            losses.append(loss)
            table += pixel_table(damage, likeliest)
        return Verdict(float(np.mean(losses)), mean_level_f1(table))

    return judge


def _parts(crops: Sequence[T], size: int) -> list[Sequence[T]]:
    return [crops[start : start + size] for start in range(0, len(crops), size)]


def judge_answers(
    network: nn.Module, batches: Sequence[Batch], lesson: Lesson
) -> Iterator[tuple[float, NDArray[np.int64], Labels]]:
    """Yield loss, likeliest class and labels of each batch."""
    device = device_of(network)
    for batch in batches:
        with torch.inference_mode():
            *images, labels = (item.to(device) for item in batch)
            scores = lesson.scores(network, images)
            loss = float(lesson.criterion(scores, labels))
        yield loss, scores.argmax(1).cpu().numpy(), labels.cpu().numpy().astype(np.uint8)
