"""Switch CutMix, MFF, CDA and simulated damage off one by one, all else equal, and print a table.

    .venv/bin/python scripts/ablation.py DATA [--steps 400 500] [--side 192] [--seeds 1]

Every variant learns from random weights for the same number of steps, from the same seed, on the
tiles that train the default model, and is scored on the tiles that no training touches.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import package

WITHOUT = ("nothing", "cutmix", "mff", "cda", "simulated damage")
HEAD = (
    "| without | footprint IoU | none | minor | major | destroyed | severe, buildings | practice |"
)


@dataclass(frozen=True)
class Row:
    """What one variant came to: F1 per level and of severe buildings on real tiles."""

    without: str
    iou: float
    levels: tuple[float, ...]
    severe: float
    practice: float

    def __str__(self) -> str:
        figures = (self.iou, *self.levels, self.severe, self.practice)
        return f"| {self.without} | " + " | ".join(f"{value:.3f}" for value in figures) + " |"


def main(options: argparse.Namespace) -> None:
    from aftermap.core.progress import CallbackProgress
    from aftermap.core.training import recipe
    from aftermap.core.training.scenes import practice_tiles
    from aftermap.core.training.tiles import Split

    scenes = practice_tiles(42, CallbackProgress())
    real = recipe.split_default(recipe.read_tiles(options.data))
    split = Split(real.train + scenes[6:], real.validation + scenes[:6])
    for seed in range(1, options.seeds + 1):
        options.seed = seed
        print(f"Seed {seed}\n{HEAD}\n|" + "---|" * 8, flush=True)
        stages: dict[bool, Any] = {}
        for without in options.without:
            began = time.monotonic()
            print(variant(without, split, options, stages), flush=True)
            print(f"<!-- {time.monotonic() - began:.0f} s -->", flush=True)


def variant(without: str, split: Any, options: argparse.Namespace, stages: dict[bool, Any]) -> Row:
    """Train both stages and score them; stage 1 is shared by the variants that have the same."""
    from aftermap.core.training import recipe

    config = replace(recipe.NETWORK, mff=without != "mff", cda=without != "cda")
    if config.mff not in stages:
        stages[config.mff] = footprints(config, split, options)
    damage = levels(config, stages[config.mff], split, options, pairs_recipe(without))
    return score(without, stages[config.mff], damage, split)


def pairs_recipe(without: str) -> Any:
    from aftermap.core.training.pairs import Recipe

    switched = {"cutmix": {"cutmix": 0.0}, "simulated damage": {"simulate": 0.0}}
    return replace(Recipe(), **switched.get(without, {}))


def footprints(config: Any, split: Any, options: argparse.Namespace) -> Any:
    """Train stage 1."""
    import torch
    from aftermap.core.models.bdanet import FootprintNet
    from aftermap.core.training import recipe
    from aftermap.core.training.augment import Geometry
    from aftermap.core.training.batches import FootprintCrops, footprint_batches
    from aftermap.core.training.evaluate import half_precision
    from aftermap.core.training.losses import footprint_loss

    torch.manual_seed(options.seed)
    crops = FootprintCrops(split.train, recipe.FOOTPRINT_SHARES, Geometry(side=options.side))

    def loss(network: Any, batch: Any) -> Any:
        with half_precision():
            scores = network(batch[0])
        return footprint_loss(scores, batch[1])

    batches = footprint_batches(crops, options.batch * 2, recipe.NORMALISER, options.seed)
    return learn(FootprintNet(config), batches, loss, options.steps[0])


def levels(config: Any, start: Any, split: Any, options: argparse.Namespace, pairs: Any) -> Any:
    """Train stage 2 from a stage 1."""
    import torch
    from aftermap.core.models.bdanet import DamageNet
    from aftermap.core.training import recipe
    from aftermap.core.training.augment import Geometry
    from aftermap.core.training.evaluate import half_precision
    from aftermap.core.training.losses import damage_loss, without_weights
    from aftermap.core.training.pairs import PairCrops, level_weights, pair_batches

    torch.manual_seed(options.seed)
    crops = PairCrops(split.train, recipe.DAMAGE_SHARES, Geometry(side=options.side), pairs)
    weights = torch.from_numpy(level_weights(split.train))

    def loss(network: Any, batch: Any) -> Any:
        with half_precision():
            scores = network(batch[0], batch[1])
        return damage_loss(scores, batch[2], weights)

    network = DamageNet(config)
    network.start_from(start)
    batches = pair_batches(crops, options.batch, recipe.NORMALISER, options.seed)
    return without_weights(learn(network, batches, loss, options.steps[1]), weights)


def learn(network: Any, batches: Iterator[Any], loss: Any, steps: int, rate: float = 1e-3) -> Any:
    """Take `steps` steps of AdamW under one cosine; return the network in evaluation mode."""
    import torch
    from aftermap.core.training.recipe import channels_last

    network = channels_last(network.train())
    optimizer = torch.optim.AdamW(network.parameters(), rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, steps, pct_start=0.1)
    for batch in itertools.islice(batches, steps):
        optimizer.zero_grad(set_to_none=True)
        loss(network, batch).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        schedule.step()
    return network.eval()


def score(without: str, stage1: Any, damage: Any, split: Any) -> Row:
    from aftermap.core.evaluation.counts import level_counts, severe
    from aftermap.core.training import recipe
    from aftermap.core.training.damaged_buildings import score_buildings, sum_tables
    from aftermap.core.training.evaluate import score_damage, score_footprints

    real = [tile for tile in split.validation if tile.source == "xbd-pairs"]
    practice = [tile for tile in split.validation if tile.source == "practice"]
    found = score_footprints(stage1, split.validation, recipe.NORMALISER)
    pixels = score_damage(damage, real, recipe.NORMALISER)["xbd-pairs"]
    buildings = severe(sum_tables(score_buildings(damage, real, recipe.NORMALISER).values()))
    drawn = score_damage(damage, practice, recipe.NORMALISER)["practice"]
    return Row(
        without,
        recipe.mean_iou(found),
        tuple(count.f1 for count in level_counts(pixels)),
        buildings.f1,
        recipe.mean_level_f1(drawn),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--steps", type=int, nargs=2, default=(400, 500))
    parser.add_argument("--side", type=int, default=192)
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--without", nargs="+", choices=WITHOUT, default=WITHOUT)
    package.load()
    sys.exit(main(parser.parse_args()))
