"""Learn 16 real tiles by heart: a network and a loop that cannot do that have a fault.

    .venv/bin/python scripts/overfit.py DATA [--minutes 20] [--goal 0.9] [--seed 1]

DATA holds xbd-mexico-512 and xbd-pairs. Crops of 512 pixels that never change, the preset `small`,
and the building IoU on those same crops after every epoch. Ends with 0 when the goal is reached.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import package

SIDE, TILES, BATCH, ROUNDS = 512, 16, 4, 4


def main(options: argparse.Namespace) -> int:
    import torch
    from aftermap.core.errors import Cancelled
    from aftermap.core.models.bdanet import FootprintNet
    from aftermap.core.progress import CallbackProgress
    from aftermap.core.requests import Learning
    from aftermap.core.training import recipe
    from aftermap.core.training.crops import fixed_crops
    from aftermap.core.training.crops.augment import Rng
    from aftermap.core.training.crops.batches import footprint_batch
    from aftermap.core.training.losses import footprint_loss
    from aftermap.core.training.run import Batch, Lesson, Task, Verdict, learn

    crops = [
        fixed_crops.footprint_crops([tile], SIDE, 1, options.seed)[0]
        for tile in with_most_buildings(options.data)
    ]
    buildings = sum(int((labels == 1).sum()) for _, labels in crops)
    print(f"{len(crops)} crops of {SIDE} px, {buildings} building pixels", flush=True)
    lesson = Lesson(recipe.NORMALISER, footprint_loss)
    judge = fixed_crops.footprint_judge(crops, BATCH, lesson)
    start, best = time.monotonic(), [0.0]

    def draw(rng: Rng) -> Batch:
        return footprint_batch([crops[index] for index in rng.choice(len(crops), BATCH, False)])

    def judged(network: torch.nn.Module) -> Verdict:
        verdict = judge(network)
        best[0] = max(best[0], verdict.score)
        seconds = time.monotonic() - start
        print(f"{seconds:6.0f} s  loss {verdict.loss:.4f}  IoU {verdict.score:.4f}", flush=True)
        return verdict

    torch.manual_seed(options.seed)
    task = Task(FootprintNet(recipe.NETWORK), draw, lesson, judged, "IoU")
    epochs = 1000
    learning = Learning(
        crops=ROUNDS * TILES, side=SIDE, batch=BATCH, epochs=epochs, patience=epochs, rate=2e-3,
        minutes=options.minutes, seed=options.seed,
    )  # fmt: skip
    try:
        learn(task, learning, CallbackProgress(cancelled=lambda: best[0] > options.goal))
    except Cancelled:
        pass
    print(f"best IoU {best[0]:.4f}, goal {options.goal}")
    return 0 if best[0] > options.goal else 1


def with_most_buildings(data: Path) -> list:
    """Return the tiles that hold most building pixels, half of them of each source."""
    from aftermap.core.progress import Silent
    from aftermap.core.training.data.xbd import read_xbd

    chosen = []
    for source, gsd in (("xbd-mexico-512", 1.0), ("xbd-pairs", 0.5)):
        tiles = [item.tile for item in read_xbd(data / source, Silent(), gsd=gsd)]
        tiles.sort(key=lambda tile: -int((tile.footprints[:SIDE, :SIDE] == 1).sum()))
        chosen += tiles[: TILES // 2]
    return chosen


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--goal", type=float, default=0.9)
    parser.add_argument("--seed", type=int, default=1)
    package.load()
    sys.exit(main(parser.parse_args()))
