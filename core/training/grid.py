"""`traingridclassifier`: learn to see damage in the cells of one image, taken after the event."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..errors import ParameterError
from ..evaluation.counts import Counts
from ..models.card import ModelCard
from ..models.folder import save_model
from ..models.grid import GridClassifier
from ..progress import Progress, Stages
from ..requests import Morphology, TrainGridClassifier
from ..results import TrainingResult
from .augment import Rng
from .cells import (
    Cell,
    CellCrops,
    cell_batch,
    cell_judge,
    cell_loss,
    count_cells,
    fixed_cells,
    judging_cells,
)
from .confidence import fit_probabilities
from .dataset import Source
from .evaluate import Normaliser, device_of
from .run import Batch, Learnt, Lesson, Task
from .session import (
    Session,
    close_session,
    data_of,
    follow,
    geometry_of,
    learnt_in_words,
    middle_gsd,
    open_session,
    with_confidence,
)

STAGE = "cells"
STRIDE = 32
RATE = 5e-4
PUBLISHED = "imagenet"
WEIGHTS_OF_STAGES = (5, 90, 5)
"""Expected shares of the time: reading, learning, measuring."""

FEW = 30
"""Damaged cells below which a test part says little."""

Floats = NDArray[np.float64]


def run(request: TrainGridClassifier, progress: Progress) -> TrainingResult:
    """Train a classifier of grid cells and write its model folder.

    Raises:
        InputError: the data cannot be learnt from.
        ParameterError: a setting makes no sense, or the device is not there.
        ModelError: unknown encoder.
        OutputError: the folder or the split map cannot be written.
    """
    if request.damaged_from not in (2, 3, 4):
        raise ParameterError(
            f"Damage from level {request.damaged_from}: choose 2 (minor), 3 (major) or 4"
            " (destroyed)."
        )
    stages = Stages(progress, WEIGHTS_OF_STAGES)
    torch.manual_seed(request.learning.seed)
    network = GridClassifier(request.encoder, PUBLISHED if request.pretrained else None)
    source = Source(
        request.images,
        request.labels,
        level_field=request.level_field,
        bands=request.bands,
        gsd=request.gsd,
    )
    session = open_session(request, source, "post", stages.stage("Reading"))
    learning = replace(request.learning, rate=request.learning.rate or RATE)
    learnt = follow(session, _task(session, network), learning, stages.stage("Learning"))
    score = _save(session, learnt)
    stages.stage("Measuring").update(1, 1)
    return close_session(session, learnt, score)


def _task(session: Session, network: GridClassifier) -> Task:
    request, learning = session.request, session.learning
    geometry = geometry_of(session.parts.train, learning.side)
    crops = CellCrops(session.parts.train, geometry, request.damaged_from)
    lesson = Lesson(Normaliser(ModelCard.mean, ModelCard.std), cell_loss)
    cells = judging_cells(session.parts.validation, learning.side, request.damaged_from)
    judge = cell_judge(cells, learning.batch, lesson)

    def draw(rng: Rng) -> Batch:
        return crops.batch(rng, learning.batch)

    return Task(network, draw, lesson, judge, "F1")


def _save(session: Session, learnt: Learnt) -> float | None:
    """Calibrate on the validation part, measure on the test part, write the model folder."""
    request, learning, parts = session.request, session.learning, session.parts
    cells = fixed_cells(parts.validation, learning.side, request.damaged_from)
    probability, true = _predict(learnt.network, cells, 1.0)
    fitted = fit_probabilities(np.column_stack([1 - probability, probability]), true)
    temperature = fitted.temperature
    probability, _ = _predict(learnt.network, cells, temperature)
    threshold = best_threshold(probability, true == 1)
    metrics, score = _metrics(session, learnt, temperature, threshold)
    gsd = middle_gsd(parts.train)
    card = ModelCard(
        name=Path(request.model).name,
        architecture="grid",
        encoder=request.encoder,
        licence=request.licence,
        gsd=round(gsd, 4),
        gsd_range=(round(gsd, 4), round(gsd, 4)),
        field_of_view=0,
        stride=STRIDE,
        stages=(STAGE,),
        options={"side": learning.side, "damaged_from": request.damaged_from},
        threshold=threshold,
        morphology=Morphology(threshold=threshold),
        description=_description(session, learnt, metrics),
        data={STAGE: data_of(session, learnt)},
        temperature={STAGE: temperature},
        metrics=with_confidence(metrics, STAGE, fitted),
    )
    save_model(request.model, card, {STAGE: learnt.network})
    return score


@torch.inference_mode()
def _predict(
    network: nn.Module, cells: list[Cell], temperature: float, size: int = 64
) -> tuple[Floats, NDArray[np.int64]]:
    """Return the probability of damage and the class of each cell."""
    normalise, device = Normaliser(ModelCard.mean, ModelCard.std), device_of(network)
    said = []
    for start in range(0, len(cells), size):
        images, _ = cell_batch(cells[start : start + size])
        scores = network(normalise(images.to(device))).float() / temperature
        said.append(torch.softmax(scores, 1)[:, 1].cpu().numpy())
    return np.concatenate(said).astype(np.float64), np.array([label for _, label in cells])


def best_threshold(probability: Floats, true: NDArray[np.bool_]) -> int:
    """Return the threshold of 255 with the highest F1."""
    thresholds = range(10, 251, 10)
    return max(thresholds, key=lambda at: count_cells(probability >= at / 255, true).f1)


def average_precision(probability: Floats, true: NDArray[np.bool_]) -> float:
    """Return the area under the curve of precision over recall, 0..1, by its steps."""
    order = np.argsort(-probability, kind="stable")
    hits = true[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].sum() / max(1, hits.sum()))


def _metrics(
    session: Session, learnt: Learnt, temperature: float, threshold: int
) -> tuple[dict[str, Any], float | None]:
    damaged_from = session.request.damaged_from
    cells = fixed_cells(session.parts.test, session.learning.side, damaged_from)
    if not any(label == 1 for _, label in cells):
        return {}, None
    probability, true = _predict(learnt.network, cells, temperature)
    counts: Counts = count_cells(probability >= threshold / 255, true == 1)
    figures = {
        "f1": round(counts.f1, 3),
        "precision": round(counts.precision, 3),
        "recall": round(counts.recall, 3),
        "average_precision": round(average_precision(probability, true == 1), 3),
        "cells": len(cells),
        "cells_damaged": int((true == 1).sum()),
        "damaged_from": damaged_from,
    }
    return {"test_tiles": len(session.parts.test), STAGE: figures}, counts.f1


def _description(session: Session, learnt: Learnt, metrics: dict[str, Any]) -> str:
    side, gsd = session.learning.side, middle_gsd(session.parts.train)
    said = (
        f"Says whether damaged buildings (level {session.request.damaged_from} and above) stand in"
        f" a cell of {side * gsd:.0f} m, from the image after the event alone."
        f" {learnt_in_words(session, learnt)} "
    )
    if STAGE not in metrics:
        return said + "Its test part held no damaged cell: how well it does is not known."
    figures = metrics[STAGE]
    said += (
        f"On its test part ({figures['cells']} cells, {figures['cells_damaged']} of them damaged)"
        f" F1 was {figures['f1']:.2f} and average precision {figures['average_precision']:.2f}."
    )
    if figures["cells_damaged"] < FEW:
        said += " So few cells say little: these figures may be far off."
    return said + " Places unlike those it learnt from will be worse."
