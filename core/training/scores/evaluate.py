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

from ...evaluation.counts import Counts
from ...models.device import training_format
from ...raster.resampling import resample
from ..data.tiles import IGNORE, Image, Labels, Tile

PAD = 32
Map = NDArray[np.float32]


@dataclass(frozen=True)
class Normaliser:
    """Turns uint8 images into network input: `(x / 255 - mean) / std`.

    Args:
        mean: per band, of values scaled to 0..1.
        std: per band.
        gsd_range: ground sampling distances in metres into which whole images are resampled, as a
            card's `gsd_range` says; None leaves them as they are.
    """

    mean: tuple[float, ...]
    std: tuple[float, ...]
    gsd_range: tuple[float, float] | None = None

    def zoom(self, gsd: float) -> float:
        """Return network pixels per image pixel for an image of `gsd` metres."""
        if self.gsd_range is None:
            return 1.0
        low, high = self.gsd_range
        return gsd / min(max(gsd, low), high)

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
def predict_footprints(network: nn.Module, image: Image, normalise: Normaliser, gsd: float) -> Map:
    """Return the building probability `(h, w)` of a whole image `(h, w, 3)`.

    Args:
        network: footprints.
        image: RGB, uint8.
        normalise: of the model's card.
        gsd: the image's ground sampling distance in metres.
    """
    probability: Map = _ask(network, (image,), normalise, gsd)[1]
    return probability


@torch.inference_mode()
def predict_damage(
    network: nn.Module, pre: Image, post: Image, normalise: Normaliser, gsd: float
) -> Map:
    """Return the level probabilities `(4, h, w)` of a whole pair; see `predict_footprints`."""
    return _ask(network, (pre, post), normalise, gsd)


def _ask(network: nn.Module, images: Sequence[Image], normalise: Normaliser, gsd: float) -> Map:
    """Return probabilities `(c, h, w)` in the images' own pixels."""
    device, zoom = device_of(network), normalise.zoom(gsd)
    height, width = images[0].shape[:2]
    size = (round(height * zoom), round(width * zoom))
    seen = [normalise(_padded(resample(image, size)).to(device)) for image in images]
    with half_precision(device):
        scores = network(*seen)
    maps: Map = torch.softmax(scores.float(), 1)[0, :, : size[0], : size[1]].cpu().numpy()
    back = [resample(channel, (height, width)) for channel in maps]
    answer: Map = np.stack(back).astype(np.float32, copy=False)
    return answer


def _padded(image: Image) -> Tensor:
    height, width = image.shape[:2]
    framed = cv2.copyMakeBorder(image, 0, -height % PAD, 0, -width % PAD, cv2.BORDER_REFLECT_101)
    return torch.from_numpy(framed).permute(2, 0, 1)[None]


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
        probability = predict_footprints(network, tile.pre, normalise, tile.gsd)
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
        level = predict_damage(network, tile.pre, tile.post, normalise, tile.gsd).argmax(0)
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
