"""Switch what stage 2 learns by off one by one, all else equal, and print a table.

    .venv/bin/python scripts/ablation.py DATA [--steps 400 500] [--side 192] [--seeds 1]

Every variant learns from random weights for the same number of steps, from the same seed, on the
tiles that train the default model, and is scored on the tiles that no training touches.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import package

WITHOUT = (
    "nothing", "cutmix", "mff", "cda", "simulated damage", "class weights", "misregistration",
)  # fmt: skip
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
    from aftermap.core.training.data.default_split import read_split

    split = read_split(options.data, CallbackProgress())
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
    damage = levels(config, stages[config.mff], split, options, without)
    return score(without, stages[config.mff], damage, split)


def pairs_recipe(without: str) -> Any:
    from aftermap.core.training.crops.pairs import Recipe

    switched = {"cutmix": {"cutmix": 0.0}, "simulated damage": {"simulate": 0.0}}
    return replace(Recipe(), **switched.get(without, {}))


def footprints(config: Any, split: Any, options: argparse.Namespace) -> Any:
    """Train stage 1."""
    import torch
    from aftermap.core.models.bdanet import FootprintNet
    from aftermap.core.training import recipe
    from aftermap.core.training.crops.batches import FootprintCrops, footprint_batch
    from aftermap.core.training.data.default import FOOTPRINT_SHARES
    from aftermap.core.training.losses import footprint_loss

    torch.manual_seed(options.seed)
    geometry = replace(recipe.GEOMETRY, side=options.side)
    crops = FootprintCrops(split.train, FOOTPRINT_SHARES, geometry)
    size = options.batch * 2

    def draw(rng: Any) -> Any:
        return footprint_batch([crops.draw(rng) for _ in range(size)])

    return learn(
        FootprintNet(config), draw, footprint_loss, options.steps[0], batch=size, seed=options.seed
    )


def levels(config: Any, start: Any, split: Any, options: argparse.Namespace, without: str) -> Any:
    """Train stage 2 from a stage 1."""
    import torch
    from aftermap.core.models.bdanet import DamageNet
    from aftermap.core.training import recipe
    from aftermap.core.training.crops.pairs import PairCrops, level_weights, pair_batch
    from aftermap.core.training.data.default import DAMAGE_SHARES
    from aftermap.core.training.losses import damage_loss, without_weights

    torch.manual_seed(options.seed)
    geometry = replace(recipe.GEOMETRY, side=options.side)
    if without == "misregistration":
        geometry = replace(geometry, misregistration=0.0)
    crops = PairCrops(split.train, DAMAGE_SHARES, geometry, pairs_recipe(without))
    weights = torch.from_numpy(level_weights(split.train))
    if without == "class weights":
        weights = torch.ones(4)

    def draw(rng: Any) -> Any:
        return pair_batch([crops.draw(rng) for _ in range(options.batch)])

    def loss(scores: Any, damage: Any) -> Any:
        return damage_loss(scores, damage, weights)

    network = DamageNet(config)
    network.start_from(start)
    learnt = learn(network, draw, loss, options.steps[1], batch=options.batch, seed=options.seed)
    return without_weights(learnt, weights)


def learn(network: Any, draw: Any, loss: Any, steps: int, *, batch: int, seed: int) -> Any:
    """Take `steps` steps in one epoch; return the averaged network."""
    from aftermap.core.progress import Silent
    from aftermap.core.requests import Learning
    from aftermap.core.training import recipe, run

    task = run.Task(
        network, draw, run.Lesson(recipe.NORMALISER, loss), lambda _: run.Verdict(0.0, 0.0)
    )
    learning = Learning(
        crops=steps * batch, batch=batch, epochs=1, rate=1e-3, seed=seed, device="cpu"
    )
    return run.learn(task, learning, Silent()).network


def score(without: str, stage1: Any, damage: Any, split: Any) -> Row:
    from aftermap.core.evaluation.counts import level_counts, severe
    from aftermap.core.training import recipe
    from aftermap.core.training.scores.damaged_buildings import score_buildings, sum_tables
    from aftermap.core.training.scores.evaluate import score_damage, score_footprints

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
