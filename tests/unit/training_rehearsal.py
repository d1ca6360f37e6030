"""A training small enough for tests, and the same one in a process that can be killed.

python training_rehearsal.py FOLDER EPOCHS UPDATE_AT_WHICH_TO_DIE
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import conftest

    conftest.load_package()

import numpy as np
import torch
from aftermap.core.progress import CallbackProgress, Progress
from aftermap.core.requests import Learning
from aftermap.core.training.crops.augment import Geometry
from aftermap.core.training.crops.batches import FootprintCrops, footprint_batch
from aftermap.core.training.crops.fixed_crops import footprint_crops, footprint_judge
from aftermap.core.training.data.tiles import IGNORE, Tile
from aftermap.core.training.losses import footprint_loss
from aftermap.core.training.run import Learnt, Lesson, Task, learn
from aftermap.core.training.scores.evaluate import Normaliser
from torch import nn

SIDE = 32
LEARNING = Learning(crops=16, side=SIDE, batch=4, epochs=3, patience=9, seed=5, device="cpu")


def tile(name: str = "town_1", seed: int = 0, side: int = 96) -> Tile:
    """Return a tile on which bright squares are buildings, without and with damage."""
    random = np.random.default_rng(seed)
    image = random.integers(40, 90, (side, side, 3)).astype(np.uint8)
    footprints = np.zeros((side, side), np.uint8)
    for x in range(8, side - 20, 24):
        for y in range(8, side - 20, 24):
            footprints[y : y + 14, x : x + 14] = 1
    image[footprints == 1] += 120
    footprints[:2] = IGNORE
    damage, post = footprints.copy(), image.copy()
    hurt = (damage == 1) & (np.arange(side) > side // 2)
    damage[hurt] = 4
    post[hurt] = random.integers(60, 250, post[hurt].shape)
    return Tile("town", name, image, footprints, 0.5, post=post, damage=damage)


def task() -> Task:
    """Return a network of three layers, with dropout, that learns where it is bright."""
    torch.manual_seed(1)
    network = nn.Sequential(
        nn.Conv2d(3, 6, 3, padding=1), nn.BatchNorm2d(6), nn.ReLU(), nn.Dropout2d(0.2),
        nn.Conv2d(6, 2, 1),
    )  # fmt: skip
    crops = FootprintCrops([tile()], {"town": 1.0}, Geometry(side=SIDE))
    lesson = Lesson(Normaliser((0.4, 0.4, 0.4), (0.2, 0.2, 0.2)), footprint_loss)
    judge = footprint_judge(footprint_crops([tile(seed=3)], SIDE, 6, 1), 4, lesson)
    return Task(
        network,
        lambda rng: footprint_batch([crops.draw(rng) for _ in range(LEARNING.batch)]),
        lesson,
        judge,
        "IoU",
    )


def rehearse(
    folder: Path, learning: Learning, progress: Progress, fingerprint: str = "one"
) -> Learnt:
    """Train the small network with its checkpoint in `folder`."""
    torch.set_num_threads(1)
    return learn(task(), learning, progress, folder, fingerprint)


def die_at(update: int) -> Progress:
    """Return a progress that kills this process with SIGKILL at its n-th update."""
    seen = count(1)

    def advance(done: float, total: float, note: str) -> None:
        if next(seen) == update:
            os.kill(os.getpid(), signal.SIGKILL)

    return CallbackProgress(advance)


if __name__ == "__main__":
    place, epochs, update = sys.argv[1:]
    rehearse(Path(place), replace(LEARNING, epochs=int(epochs)), die_at(int(update)))
