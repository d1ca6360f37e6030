"""`traingridclassifier`: learn to see damage in the cells of one image, taken after the event."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ..errors import ParameterError
from ..models.card import ModelCard
from ..models.folder import save_model
from ..models.grid import GridClassifier
from ..models.published import weights_for
from ..naming import counted
from ..progress import Progress, Stages
from ..requests import Morphology, TrainGridClassifier
from ..results import TrainingResult
from ..sentences import say
from .crops.ahead import Batch
from .crops.augment import Rng
from .crops.cells import CellCrops, Ruling, cell_loss, judging_cells
from .data.dataset import Source
from .presets import published
from .run import Learnt, Lesson, Task
from .scores.cell_scores import (
    Bools,
    Floats,
    average_precision,
    best_threshold,
    cell_judge,
    count_cells,
    predict_cells,
    with_share,
)
from .scores.confidence import Confidence, at_temperature, fit_probabilities
from .scores.evaluate import Normaliser
from .session import (
    Session,
    close_session,
    data_of,
    follow,
    geometry_of,
    learnt_in_words,
    middle_gsd,
    open_session,
)

STAGE = "cells"
STRIDE = 32
RATE = 5e-4
WEIGHTS_OF_STAGES = (5, 90, 5)
"""Expected shares of the time: reading, learning, measuring."""

FEW = 30
"""Damaged cells below which a test part says little."""

LESSON = Lesson(Normaliser(ModelCard.mean, ModelCard.std), cell_loss)


def run(request: TrainGridClassifier, progress: Progress) -> TrainingResult:
    """Train a classifier of grid cells and write its model folder.

    Raises:
        InputError: the data cannot be learnt from.
        ParameterError: a setting makes no sense, or the device is not there.
        ModelError: unknown encoder, or its published weights cannot be downloaded.
        OutputError: the folder or the split map cannot be written.
    """
    _check(request)
    stages = Stages(progress, WEIGHTS_OF_STAGES)
    torch.manual_seed(request.learning.seed)
    weights = weights_for(request.encoder) if request.pretrained else None
    with published(request.encoder, weights):
        network = GridClassifier(request.encoder, weights)
    source = Source(
        request.images,
        request.labels,
        level_field=request.level_field,
        bands=request.bands,
        gsd=request.gsd,
        written_as=request.written_as,
    )
    session = open_session(request, source, "post", stages.stage("Reading"))
    learning = replace(request.learning, rate=request.learning.rate or RATE)
    learnt = follow(session, _task(session, network), learning, stages.stage("Learning"))
    score = _save(session, learnt, stages.stage("Measuring"))
    return close_session(session, learnt, score)


def _check(request: TrainGridClassifier) -> None:
    if request.damaged_from not in (2, 3, 4):
        raise ParameterError(
            say(
                "‹damaged_from› is {damaged_from}: choose 2 (minor), 3 (major) or 4 (destroyed).",
                damaged_from=request.damaged_from,
            )
        )
    if request.learning.batch < 2:
        raise ParameterError(
            "‹batch› is 1, and one cell has no statistics to learn by: choose 2 or more."
        )


def _task(session: Session, network: GridClassifier) -> Task:
    learning = session.learning
    geometry = geometry_of(session.parts.train, learning.side)
    crops = CellCrops(session.parts.train, geometry, session.request.damaged_from)
    cells = judging_cells(
        session.parts.validation, _ruling(session), session.judged_crops, learning.seed
    )

    def draw(rng: Rng) -> Batch:
        return crops.batch(rng, learning.batch)

    judge = cell_judge(cells, learning.batch, LESSON)
    return Task(network, draw, LESSON, judge, "average precision")


def _ruling(session: Session) -> Ruling:
    gsd = round(middle_gsd(session.parts.train), 4)
    return Ruling(session.learning.side, gsd, session.request.damaged_from)


def _save(session: Session, learnt: Learnt, progress: Progress) -> float | None:
    """Calibrate on the validation part, measure on the test part, write the model folder."""
    request, parts, ruling = session.request, session.parts, _ruling(session)
    steps = Stages(progress, (2, 1))
    assert isinstance(learnt.network, GridClassifier)
    network = with_share(learnt.network, *ruling.count([*parts.train, *parts.validation]))
    both, true = predict_cells(network, parts.validation, ruling, LESSON, steps.stage())
    fitted = fit_probabilities(both, true)
    sure = at_temperature(both, fitted.temperature)[:, 1]
    threshold = best_threshold(sure, true == 1)
    both, true = predict_cells(network, parts.test, ruling, LESSON, steps.stage())
    sure = at_temperature(both, fitted.temperature)[:, 1]
    metrics, score = _metrics(session, sure, true == 1, threshold)
    card = ModelCard(
        name=Path(request.model).name,
        architecture="grid",
        encoder=request.encoder,
        licence=request.licence,
        gsd=ruling.gsd,
        gsd_range=(ruling.gsd, ruling.gsd),
        field_of_view=0,
        stride=STRIDE,
        stages=(STAGE,),
        options={"side": ruling.side, "damaged_from": ruling.damaged_from},
        threshold=threshold,
        morphology=Morphology(threshold=threshold),
        description=_description(session, learnt, metrics),
        data={STAGE: {**data_of(session, learnt), "cells": _cell_counts(session)}},
        temperature={STAGE: fitted.temperature},
        metrics={**metrics, f"{STAGE}_confidence": _confidence(fitted)},
    )
    save_model(request.model, card, {STAGE: network})
    return score


def _confidence(fitted: Confidence) -> dict[str, Any]:
    return {
        "calibration_error_before": round(fitted.before, 4),
        "calibration_error": round(fitted.after, 4),
        "cells": fitted.pixels,
    }


def _cell_counts(session: Session) -> dict[str, dict[str, int]]:
    parts, ruling = session.parts, _ruling(session)
    named = {"train": parts.train, "validation": parts.validation, "test": parts.test}
    counts = {name: ruling.count(tiles) for name, tiles in named.items()}
    return {name: {"not_damaged": no, "damaged": yes} for name, (no, yes) in counts.items()}


def _metrics(
    session: Session, probability: Floats, true: Bools, threshold: int
) -> tuple[dict[str, Any], float | None]:
    """Return what a card holds of the test part, and its F1; nothing where none is damaged."""
    if not true.any():
        return {}, None
    counts = count_cells(probability >= threshold / 255, true)
    figures = {
        "f1": round(counts.f1, 3),
        "precision": round(counts.precision, 3),
        "recall": round(counts.recall, 3),
        "average_precision": round(average_precision(probability, true), 3),
        "cells": len(true),
        "cells_damaged": int(true.sum()),
        "damaged_from": session.request.damaged_from,
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
        f"On its test part ({counted(figures['cells'], 'cell', 'cells')},"
        f" {figures['cells_damaged']} of them damaged)"
        f" F1 was {figures['f1']:.2f} and average precision {figures['average_precision']:.2f}."
    )
    if figures["cells_damaged"] < FEW:
        said += " So few cells say little: these figures may be far off."
    return said + " Places unlike those it learnt from will be worse."
