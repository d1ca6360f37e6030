"""How the model that ships with Aftermap is trained: its data, its split, its settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..evaluation.counts import Counts, level_counts
from ..models.bdanet import BDANetConfig, DamageNet, FootprintNet
from ..models.card import IMAGENET_MEAN, IMAGENET_STD
from ..progress import Progress, Silent
from ..requests import Learning
from .crops.augment import Geometry
from .crops.batches import FootprintCrops, footprint_batch
from .crops.pairs import PairCrops, Recipe, level_weights, pair_batch
from .data.readers import read_massachusetts, read_web_tiles
from .data.tiles import Split, SplitRules, Tile, split_tiles
from .data.xbd import read_xbd
from .losses import damage_loss, footprint_loss, without_weights
from .run import Lesson, Task, Verdict, learn
from .scores.evaluate import Normaliser, score_damage, score_footprints

NETWORK = BDANetConfig(
    encoder="resnet18", depth=4, widths=(96, 64, 32), norm=True, mff=True, mff_kernel=1, cda=True
)
SPLIT = SplitRules(
    held_out=("hurricane-michael", "hurricane-harvey_00000002"),
    every=(("xbd-mexico-512", 7), ("massachusetts-1m", 8)),
    lower_rows=(("santa-rosa-wildfire", 0.5), ("nepal-oam", 0.85)),
)
FOOTPRINT_SHARES = {
    "xbd-pairs": 0.32,
    "xbd-mexico-512": 0.28,
    "massachusetts-1m": 0.18,
    "nepal-oam": 0.06,
    "kampala-oam": 0.03,
    "practice": 0.13,
}
OPEN_SHARES = {"massachusetts-1m": 0.5, "nepal-oam": 0.15, "kampala-oam": 0.08, "practice": 0.27}
"""Of the variant that learns from open data alone."""

DAMAGE_SHARES = {
    "xbd-pairs": 0.50,
    "xbd-mexico-512": 0.14,
    "massachusetts-1m": 0.05,
    "nepal-oam": 0.03,
    "practice": 0.28,
}
GSD_RANGE = (0.3, 0.67)
"""Ground sampling distances into which images are resampled before the network, in metres: at 1 m
a house has too few pixels for it."""

NORMALISER = Normaliser(IMAGENET_MEAN, IMAGENET_STD, GSD_RANGE)
GEOMETRY = Geometry(gsd=(0.28, 0.8))
BATCH, FOOTPRINT_RATE = 16, 1.5e-3
PAIRS, DAMAGE_RATE = 8, 1e-3
STEPS = 350
"""Between two looks at the validation tiles."""

PAIRS_RECIPE = Recipe()


def read_tiles(data: Path) -> list[Tile]:
    """Read every labelled source below `data` that is there."""
    tiles: list[Tile] = []
    for source, gsd in (("xbd-pairs", 0.5), ("xbd-mexico-512", 1.0)):
        if (data / source).is_dir():
            tiles += [item.tile for item in read_xbd(data / source, Silent(), gsd=gsd)]
    if (data / "massachusetts-1m").is_dir():
        tiles += read_massachusetts(data / "massachusetts-1m")
    drones = (
        ("nepal-oam", "chips", "footprints.geojson"),
        ("kampala-oam", "input", "input/labels.geojson"),
    )
    for source, images, labels in drones:
        if (data / source).is_dir():
            tiles.append(
                read_web_tiles(data / source / images, data / source / labels, source, 0.4)
            )
    return tiles


def split_default(tiles: Sequence[Tile]) -> Split:
    """Split as the default model's card says."""
    return split_tiles(tiles, SPLIT)


def network_options() -> dict[str, object]:
    """Return the settings of the default network as a card's options."""
    return {key: value for key, value in asdict(NETWORK).items() if key != "encoder"}


def mean_iou(counts: dict[str, Counts]) -> float:
    """Return the mean over sources, so that no source outweighs another by its size."""
    return sum(count.iou for count in counts.values()) / max(1, len(counts))


def train_footprints(
    network: FootprintNet,
    split: Split,
    minutes: float,
    progress: Progress,
    *,
    seed: int = 1,
    shares: dict[str, float] = FOOTPRINT_SHARES,
) -> nn.Module:
    """Train stage 1 for so many minutes; return the network with the best mean IoU over sources.

    Only sources with a share are learnt from.
    """
    crops = FootprintCrops(
        [tile for tile in split.train if tile.source in shares], shares, GEOMETRY
    )

    def judge(current: nn.Module) -> Verdict:
        counts = score_footprints(current, split.validation, NORMALISER)
        progress.log(describe_counts(counts))
        return _verdict(mean_iou(counts))

    task = Task(
        network,
        lambda rng: footprint_batch([crops.draw(rng) for _ in range(BATCH)]),
        Lesson(NORMALISER, footprint_loss),
        judge,
        "mean IoU",
    )
    return learn(task, _learning(BATCH, FOOTPRINT_RATE, minutes, seed), progress).network


def train_damage(
    network: DamageNet, split: Split, minutes: float, progress: Progress, *, seed: int = 1
) -> nn.Module:
    """Train stage 2, which starts from stage 1; return the network with the best mean F1."""
    crops = PairCrops(split.train, DAMAGE_SHARES, GEOMETRY, PAIRS_RECIPE)
    weights = torch.from_numpy(level_weights(split.train))
    judged = [tile for tile in split.validation if tile.damage is not None]

    def judge(current: nn.Module) -> Verdict:
        fair = without_weights(cast(DamageNet, current), weights)
        tables = score_damage(fair, judged, NORMALISER)
        progress.log(describe_levels(tables))
        return _verdict(sum(map(mean_level_f1, tables.values())) / max(1, len(tables)))

    task = Task(
        network,
        lambda rng: pair_batch([crops.draw(rng) for _ in range(PAIRS)]),
        Lesson(NORMALISER, lambda scores, damage: damage_loss(scores, damage, weights)),
        judge,
        "mean F1",
    )
    learnt = learn(task, _learning(PAIRS, DAMAGE_RATE, minutes, seed), progress)
    return without_weights(cast(DamageNet, learnt.network), weights)


def _verdict(score: float) -> Verdict:
    # Several sources of very different size: the mean of their scores decides, not the loss.
    return Verdict(1 - score, score)


def _learning(batch: int, rate: float, minutes: float, seed: int) -> Learning:
    """Return a run that only its minutes end."""
    epochs = 10_000
    return Learning(
        crops=batch * STEPS,
        batch=batch,
        epochs=epochs,
        patience=epochs,
        rate=rate,
        minutes=minutes,
        seed=seed,
        device="cpu",
    )


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
