"""Scores on validation tiles: footprints by source, damage by level."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..models.device import training_format
from .tiles import IGNORE, Image, Labels, Tile

PAD = 32
Map = NDArray[np.float32]


@dataclass(frozen=True)
class Counts:
    """Pixels that agree and that do not."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def iou(self) -> float:
        return self.tp / max(1, self.tp + self.fp + self.fn)

    @property
    def precision(self) -> float:
        return self.tp / max(1, self.tp + self.fp)

    @property
    def recall(self) -> float:
        return self.tp / max(1, self.tp + self.fn)

    @property
    def f1(self) -> float:
        return 2 * self.tp / max(1, 2 * self.tp + self.fp + self.fn)


@dataclass(frozen=True)
class Normaliser:
    """Turns uint8 images into network input: `(x / 255 - mean) / std`."""

    mean: tuple[float, ...]
    std: tuple[float, ...]

    def __call__(self, images: Tensor) -> Tensor:
        mean = torch.tensor(self.mean, device=images.device).view(1, 3, 1, 1) * 255
        std = torch.tensor(self.std, device=images.device).view(1, 3, 1, 1) * 255
        return ((images.float() - mean) / std).contiguous(memory_format=torch.channels_last)


def half_precision(device: torch.device | None = None) -> AbstractContextManager[object]:
    """Return the context in which networks are trained and checked: half precision where fast.

    Args:
        device: where the network is; None is the processor.
    """
    chosen = device or torch.device("cpu")
    dtype = training_format(chosen)
    return nullcontext() if dtype is torch.float32 else torch.autocast(chosen.type, dtype)


def device_of(network: nn.Module) -> torch.device:
    """Return where a network's weights are."""
    return next(network.parameters()).device


@torch.inference_mode()
def predict_footprints(network: nn.Module, image: Image, normalise: Normaliser) -> Map:
    """Return the building probability `(h, w)` of a whole image `(h, w, 3)`."""
    device = device_of(network)
    with half_precision(device):
        scores = network(normalise(_padded(image).to(device)))
    probability: Map = _cropped(torch.softmax(scores.float(), 1)[:, 1], image)[0]
    return probability


@torch.inference_mode()
def predict_damage(network: nn.Module, pre: Image, post: Image, normalise: Normaliser) -> Map:
    """Return the level probabilities `(4, h, w)` of a whole pair."""
    device = device_of(network)
    with half_precision(device):
        scores = network(normalise(_padded(pre).to(device)), normalise(_padded(post).to(device)))
    return _cropped(torch.softmax(scores.float(), 1)[0], pre)


def _padded(image: Image) -> Tensor:
    height, width = image.shape[:2]
    framed = cv2.copyMakeBorder(image, 0, -height % PAD, 0, -width % PAD, cv2.BORDER_REFLECT_101)
    return torch.from_numpy(framed).permute(2, 0, 1)[None]


def _cropped(values: Tensor, image: Image) -> Map:
    cropped: Map = values[..., : image.shape[0], : image.shape[1]].cpu().numpy()
    return cropped


def count_footprints(probability: Map, footprints: Labels, threshold: float) -> Counts:
    """Count building pixels at `threshold` (0..1); ignored pixels do not count."""
    known = footprints != IGNORE
    found, true = (probability >= threshold) & known, footprints == 1
    return Counts(
        int((found & true).sum()), int((found & ~true).sum()), int((~found & true & known).sum())
    )


def score_footprints(
    network: nn.Module, tiles: Iterable[Tile], normalise: Normaliser, threshold: float = 0.5
) -> dict[str, Counts]:
    """Return the summed counts per source."""
    counts: dict[str, Counts] = {}
    for tile in tiles:
        probability = predict_footprints(network, tile.pre, normalise)
        found = count_footprints(probability, tile.footprints, threshold)
        counts[tile.source] = counts.get(tile.source, Counts()) + found
    return counts


def score_damage(
    network: nn.Module, tiles: Iterable[Tile], normalise: Normaliser
) -> dict[str, NDArray[np.int64]]:
    """Return one confusion matrix per source, `[true level, predicted level]`, on true buildings.

    As in the xView2 scorer, pixels without a building in the truth do not count.
    """
    tables: dict[str, NDArray[np.int64]] = {}
    for tile in tiles:
        if tile.post is None or tile.damage is None:
            continue
        level = predict_damage(network, tile.pre, tile.post, normalise).argmax(0)
        table = pixel_table(tile.damage, level)
        tables[tile.source] = tables.get(tile.source, np.zeros((4, 4), np.int64)) + table
    return tables


def pixel_table(damage: Labels, level: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count building pixels, `[true level - 1, said level]`.

    Args:
        damage: 0 no building, 1..4 levels, 255 ignore; any shape.
        level: 0..3 for the four levels, of the same shape.
    """
    building = (damage >= 1) & (damage <= 4)
    pairs = (damage[building].astype(np.int64) - 1) * 4 + level[building]
    return np.bincount(pairs, minlength=16).reshape(4, 4)


def level_counts(table: NDArray[np.int64]) -> Sequence[Counts]:
    """Return the counts of each level from a confusion matrix."""
    return [
        Counts(
            int(table[level, level]),
            int(table[:, level].sum() - table[level, level]),
            int(table[level].sum() - table[level, level]),
        )
        for level in range(4)
    ]
