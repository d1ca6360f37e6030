"""How right a grid classifier is: what decides when to stop, its threshold, its precision."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...evaluation.counts import Counts
from ...models.grid import GridClassifier
from ...progress import Progress, track
from ..crops.cells import Cell, Ruling, cell_batch
from ..data.tiles import Tile
from ..run import Lesson, Verdict
from .evaluate import device_of

THRESHOLDS = range(5, 251, 5)
"""Of 255."""

UNDECIDED = 128
"""Threshold where no cell is rightly called damaged at any."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def cell_judge(cells: Sequence[Cell], batch: int, lesson: Lesson) -> Callable[[nn.Module], Verdict]:
    """Return a judge by the mean loss of both classes, and by average precision.

    Either class counts half of the loss, as it makes half of what is learnt from.

    Args:
        cells: of both classes.
        batch: how many are asked at once.
        lesson: how the network is asked, and its loss.
    """
    batches = [cell_batch(cells[start : start + batch]) for start in range(0, len(cells), batch)]
    label = torch.cat([labels for _, labels in batches])

    @torch.inference_mode()
    def judge(network: nn.Module) -> Verdict:
        device = device_of(network)
        scores = torch.cat([lesson.scores(network, [one.to(device)]).cpu() for one, _ in batches])
        losses = [lesson.criterion(scores[label == kind], label[label == kind]) for kind in (0, 1)]
        damaged = torch.softmax(scores, 1)[:, 1].numpy().astype(np.float64)
        precision = average_precision(damaged, label.numpy() == 1)
        return Verdict(float(sum(losses)) / 2, precision)

    return judge


def with_share(network: GridClassifier, standing: int, damaged: int) -> GridClassifier:
    """Return a copy whose probabilities hold where damage is as frequent as it was counted.

    While learning, half of the cells are damaged. Of a score s for damage against none, the odds of
    the real share give s + log(damaged / standing) (Saerens et al. 2002).

    Args:
        network: learnt from as many damaged cells as undamaged ones.
        standing: cells without damage on the regular grid.
        damaged: cells with damage; one more of each is counted, so that neither is none.
    """
    fair = copy.deepcopy(network)
    with torch.no_grad():
        fair.last.bias[1] += math.log((damaged + 1) / (standing + 1))
    return fair


@torch.inference_mode()
def predict_cells(
    network: nn.Module, tiles: Sequence[Tile], ruling: Ruling, lesson: Lesson, progress: Progress
) -> tuple[Floats, NDArray[np.int64]]:
    """Return the probability of both classes (n, 2), and the class (n,), of all known cells."""
    device = device_of(network)
    said, true = [np.zeros((0, 2))], [np.zeros(0, np.int64)]
    for tile in track(tiles, len(tiles), progress, "Measuring"):
        cells = ruling.cells(tile)
        if cells:
            images, labels = cell_batch(cells)
            scores = lesson.scores(network, [images.to(device)])
            said.append(torch.softmax(scores, 1).cpu().numpy().astype(np.float64))
            true.append(labels.numpy())
    return np.concatenate(said), np.concatenate(true)


def best_threshold(probability: Floats, true: Bools) -> int:
    """Return the threshold of 255 with the highest F1."""
    f1 = {at: count_cells(probability >= at / 255, true).f1 for at in THRESHOLDS}
    best = max(f1, key=lambda at: f1[at])
    return best if f1[best] > 0 else UNDECIDED


def average_precision(probability: Floats, true: Bools) -> float:
    """Return the area under the curve of precision over recall, 0..1, by its steps.

    Cells of one probability make one step.
    """
    values, at = np.unique(-probability, return_inverse=True)
    hits = np.bincount(at, true, len(values))
    precision = np.cumsum(hits) / np.cumsum(np.bincount(at, minlength=len(values)))
    return float((precision * hits).sum() / max(1, true.sum()))


def count_cells(said: Bools, true: Bools) -> Counts:
    """Return how many cells are rightly, wrongly and not called damaged."""
    return Counts(int((said & true).sum()), int((said & ~true).sum()), int((~said & true).sum()))
