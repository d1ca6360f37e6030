"""How the model that ships with Aftermap is trained: its data, its split, its settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..evaluation.counts import Counts, level_counts
from ..models.bdanet import BDANetConfig, DamageNet, FootprintNet
from ..models.card import IMAGENET_MEAN, IMAGENET_STD
from ..progress import Progress
from ..requests import Learning
from .crops.augment import Geometry
from .crops.batches import FootprintCrops, footprint_batch
from .crops.pairs import PairCrops, Recipe, level_weights, pair_batch, rarity
from .data.default import DAMAGE_SHARES, FOOTPRINT_SHARES
from .data.tiles import Split, Tile, is_blank
from .losses import damage_loss, footprint_loss, ordinal_loss, without_weights
from .run import Lesson, Task, Verdict, learn
from .scores.damaged_buildings import event_of
from .scores.evaluate import Normaliser, score_damage, score_footprints

NETWORK = BDANetConfig(
    encoder="resnet18", depth=4, widths=(96, 64, 32), norm=True, mff=True, mff_kernel=1, cda=True
)
"""The preset `small`, which starts from random weights."""

DEFAULT_NETWORK = BDANetConfig(
    encoder="tu-tf_efficientnet_lite0",
    depth=5,
    widths=(96, 64, 48, 32),
    norm=True,
    mff=True,
    mff_kernel=1,
    cda=True,
)
"""What the default model is trained as from now on: an encoder that has seen the world learns
faster, and computes less."""

PUBLISHED = "efficientnet-lite0"
"""Its weights."""

GSD_RANGE = (0.3, 0.67)
"""Ground sampling distances into which images are resampled before the network, in metres: at 1 m
a house has too few pixels for it."""

NORMALISER = Normaliser(IMAGENET_MEAN, IMAGENET_STD, GSD_RANGE)
GEOMETRY = Geometry(gsd=(0.28, 0.8))
BATCH, PAIRS = 8, 6
RATE, FINE_RATE = 1e-3, 3e-4
"""Highest learning rates of a stage that begins afresh, and of one that goes on from a model."""

STEPS = 40
"""Between two looks at the validation tiles: a few minutes of a processor."""

GLANCE, GLANCED = 384, 12
"""Side in pixels and number of the parts of validation tiles that are looked at while learning."""

ORDINAL = 0.5
"""How much the order of the levels counts beside their names."""

BLIND_SHARE = 0.08
"""Of the pairs, how many are shown without the image before: there may be none."""

PAIRS_RECIPE = Recipe(blind=BLIND_SHARE)


def mean_iou(counts: dict[str, Counts]) -> float:
    """Return the mean over sources, so that no source outweighs another by its size."""
    return sum(count.iou for count in counts.values()) / max(1, len(counts))


@dataclass(frozen=True)
class Stint:
    """How long one stage learns, and where it keeps what it has reached.

    Args:
        minutes: of learning, over all stints that share a checkpoint.
        rate: highest learning rate.
        folder: of the checkpoint; None keeps none.
        seed: of crops and their order.
        device: one of torch's, see `device.TORCH_DEVICES`.
        batch: crops learnt from at once; None takes `BATCH` or `PAIRS`, which suit a processor.
        steps: between two looks at the validation tiles, and between two checkpoints.
    """

    minutes: float
    rate: float
    folder: Path | None = None
    seed: int = 1
    device: str = "cpu"
    batch: int | None = None
    steps: int = STEPS

    def learn(self, task: Task, batch: int, progress: Progress) -> nn.Module:
        """Learn, or go on from the checkpoint; return the averaged network that did best."""
        mark = f"{type(task.network).__name__} {self.seed}"
        return learn(task, self._learning(batch), progress, self.folder, mark).network

    def _learning(self, batch: int) -> Learning:
        epochs = 10_000
        return Learning(
            crops=batch * self.steps,
            batch=batch,
            epochs=epochs,
            patience=epochs,
            rate=self.rate,
            minutes=self.minutes,
            seed=self.seed,
            device=self.device,
        )


def train_footprints(
    network: FootprintNet,
    split: Split,
    stint: Stint,
    progress: Progress,
    shares: dict[str, float] = FOOTPRINT_SHARES,
) -> nn.Module:
    """Train stage 1; return the network with the best mean IoU over sources.

    Only sources with a share are learnt from.
    """
    crops = FootprintCrops(
        [tile for tile in split.train if tile.source in shares], shares, GEOMETRY
    )
    parts = glance([tile for tile in split.validation if tile.source in shares], _built)
    batch = stint.batch or BATCH

    def judge(current: nn.Module) -> Verdict:
        counts = score_footprints(current, parts, NORMALISER)
        progress.log(describe_counts(counts))
        return _verdict(mean_iou(counts))

    task = Task(
        network,
        lambda rng: footprint_batch([crops.draw(rng) for _ in range(batch)]),
        Lesson(NORMALISER, footprint_loss),
        judge,
        "mean IoU",
    )
    return stint.learn(task, batch, progress)


def train_damage(network: DamageNet, split: Split, stint: Stint, progress: Progress) -> nn.Module:
    """Train stage 2; return the network with the best mean F1.

    Args:
        network: of stage 1's weights, or one whose probabilities were put right already.
        split: tiles.
        stint: how long.
        progress: told.
    """
    crops = PairCrops(
        [tile for tile in split.train if tile.source in DAMAGE_SHARES],
        DAMAGE_SHARES,
        GEOMETRY,
        PAIRS_RECIPE,
    )
    weights = torch.from_numpy(level_weights(split.train))
    judged = [
        tile for tile in split.validation if tile.damage is not None and not is_blank(tile.pre)
    ]
    parts = glance(judged, _hurt)
    batch = stint.batch or PAIRS

    def judge(current: nn.Module) -> Verdict:
        fair = without_weights(cast(DamageNet, current), weights)
        tables = score_damage(fair, parts, NORMALISER)
        progress.log(describe_levels(tables))
        return _verdict(sum(map(mean_level_f1, tables.values())) / max(1, len(tables)))

    def criterion(scores: Tensor, damage: Tensor) -> Tensor:
        there = weights.to(scores.device)
        return damage_loss(scores, damage, there) + ORDINAL * ordinal_loss(scores, damage, there)

    task = Task(
        without_weights(network, 1 / weights),
        lambda rng: pair_batch([crops.draw(rng) for _ in range(batch)]),
        Lesson(NORMALISER, criterion),
        judge,
        "mean F1",
    )
    learnt = stint.learn(task, batch, progress)
    return without_weights(cast(DamageNet, learnt), weights)


def glance(tiles: Sequence[Tile], worth: Callable[[Tile], NDArray[np.float32]]) -> list[Tile]:
    """Return the parts of some tiles that hold most of what is to be judged, spread over events."""
    by_event: dict[str, list[Tile]] = {}
    for tile in tiles:
        by_event.setdefault(event_of(tile), []).append(tile)
    each = max(1, GLANCED // max(1, len(by_event)))
    parts = []
    for group in by_event.values():
        best = sorted(group, key=lambda tile: -float(worth(tile).sum()))[:each]
        parts += [_richest(tile, worth(tile)) for tile in best]
    return parts


def _richest(tile: Tile, worth: NDArray[np.float32]) -> Tile:
    side = min(GLANCE, *tile.shape)
    sums = cv2.boxFilter(worth, -1, (side, side), anchor=(0, 0), normalize=False)
    height, width = tile.shape
    inside = sums[: height - side + 1, : width - side + 1]
    row, column = (int(at) for at in np.unravel_index(int(inside.argmax()), inside.shape))
    return tile.part(slice(row, row + side), slice(column, column + side))


def _built(tile: Tile) -> NDArray[np.float32]:
    return np.asarray(tile.footprints == 1, np.float32)


def _hurt(tile: Tile) -> NDArray[np.float32]:
    levels = tile.footprints if tile.damage is None else tile.damage
    return rarity(levels).astype(np.float32)


def _verdict(score: float) -> Verdict:
    # Several sources of very different size: the mean of their scores decides, not the loss.
    return Verdict(1 - score, score)


def mean_level_f1(table: NDArray[np.int64]) -> float:
    """Return how well one source is judged, 0..1.

    The mean F1 over the levels that occur in the truth.
    """
    present = [count for count in level_counts(table) if count.tp + count.fn > 0]
    return sum(count.f1 for count in present) / max(1, len(present))


def describe_levels(tables: dict[str, NDArray[np.int64]]) -> str:
    """Return one line: F1 per level and source, with the true pixels behind it."""
    return "; ".join(
        f"{source} "
        + " ".join(f"{count.f1:.2f} ({count.tp + count.fn})" for count in level_counts(table))
        for source, table in tables.items()
    )


def describe_counts(counts: dict[str, Counts]) -> str:
    """Return one line: IoU, precision and recall per source."""
    return "; ".join(
        f"{source} IoU {count.iou:.3f} P {count.precision:.3f} R {count.recall:.3f}"
        for source, count in counts.items()
    )
