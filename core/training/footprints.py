"""`trainfootprints`: a network that finds buildings, from a user's own imagery or xBD."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch

from ..models.folder import save_model
from ..progress import Progress, Stages
from ..requests import Learning, TrainFootprints
from ..results import TrainingResult
from .crops.ahead import Batch
from .crops.augment import Rng
from .crops.batches import FootprintCrops, footprint_batch
from .crops.fixed_crops import footprint_crops, footprint_judge
from .data.dataset import Source
from .losses import footprint_loss
from .presets import Beginning, begin
from .run import Learnt, Lesson, Task, on_device
from .scores.confidence import fit_footprints, tempered
from .scores.evaluate import Normaliser, device_of
from .scores.measure import (
    as_metrics,
    calibrate_footprints,
    footprint_f1,
    in_words,
    score_test_part,
)
from .session import (
    Session,
    close_session,
    data_of,
    follow,
    geometry_of,
    learnt_in_words,
    licence_of,
    middle_gsd,
    open_session,
    shares_of,
    with_confidence,
    with_temperature,
)

WEIGHTS_OF_STAGES = (5, 90, 5)
"""Expected shares of the time: reading, learning, measuring."""


def run(request: TrainFootprints, progress: Progress) -> TrainingResult:
    """Train a footprint network and write its model folder.

    Raises:
        InputError: the data cannot be learnt from.
        ParameterError: unknown preset or device, or the learning rate is too high.
        ModelError: the model to start from cannot be loaded.
        OutputError: the folder or the split map cannot be written.
    """
    stages = Stages(progress, WEIGHTS_OF_STAGES)
    torch.manual_seed(request.learning.seed)
    beginning = begin(request.preset, request.start, request.pretrained, progress)
    source = Source(request.images, request.labels, bands=request.bands, gsd=request.gsd)
    session = open_session(request, source, "footprints", stages.stage("Reading"))
    learning = replace(request.learning, rate=request.learning.rate or beginning.rate)
    task = footprint_task(session, beginning, learning)
    learnt = follow(session, task, learning, stages.stage("Learning"))
    score = _save(session, beginning, learnt, stages.stage("Measuring"))
    return close_session(session, learnt, score)


def footprint_task(session: Session, beginning: Beginning, learning: Learning) -> Task:
    """Return what is learnt: crops of any place, turn, mirror, scale and light."""
    train = session.parts.train
    crops = FootprintCrops(train, shares_of(train), geometry_of(train, learning.side))
    lesson = Lesson(Normaliser(beginning.card.mean, beginning.card.std), footprint_loss)
    fixed = footprint_crops(
        session.parts.validation, learning.side, session.judged_crops, learning.seed
    )

    def draw(rng: Rng) -> Batch:
        return footprint_batch([crops.draw(rng) for _ in range(learning.batch)])

    judge = footprint_judge(fixed, learning.batch, lesson)
    return Task(beginning.networks["footprints"], draw, lesson, judge, "IoU")


def _save(
    session: Session, beginning: Beginning, learnt: Learnt, progress: Progress
) -> float | None:
    """Calibrate, measure and write the model folder; return the score on the test part."""
    card, parts = beginning.card, session.parts
    normaliser = Normaliser(card.mean, card.std)
    device = device_of(learnt.network)
    networks = {stage: on_device(network, device) for stage, network in beginning.networks.items()}
    networks["footprints"] = learnt.network
    steps, seed = Stages(progress, (1, 2, 1)), session.learning.seed
    sure = fit_footprints(learnt.network, parts.validation, normaliser, seed, steps.stage())
    temperature = with_temperature(card, "footprints", sure)
    calm = tempered(networks, temperature)
    calibration = calibrate_footprints(
        calm["footprints"], parts.validation, normaliser, seed, steps.stage()
    )
    scores = score_test_part(calm, parts.test, normaliser, calibration, steps.stage())
    gsd, (finest, coarsest) = middle_gsd(parts.train), geometry_of(parts.train, 32).gsd
    save_model(
        session.request.model,
        replace(
            card,
            name=Path(session.request.model).name,
            licence=licence_of(session.request.licence, beginning.started_from),
            gsd=round(gsd, 4),
            gsd_range=(round(min(finest, gsd), 4), round(max(coarsest, gsd), 4)),
            field_of_view=calibration.field_of_view,
            threshold=calibration.threshold,
            morphology=calibration.morphology,
            description=_description(session, beginning, learnt, in_words(scores)),
            data={**_data_before(beginning), "footprints": data_of(session, learnt)},
            temperature=temperature,
            metrics=with_confidence(as_metrics(scores), "footprints", sure),
        ),
        networks,
    )
    return footprint_f1(scores)


def _data_before(beginning: Beginning) -> dict[str, object]:
    """Return what the card it started from says of its own data."""
    before = beginning.started_from
    return {} if before is None else {"before": {"model": before.name, **before.data}}


def _description(session: Session, beginning: Beginning, learnt: Learnt, measured: str) -> str:
    card = beginning.card
    said = f"Finds buildings ({card.architecture}, {card.encoder}). "
    before = beginning.started_from
    if before is not None:
        said += f"It went on from the model {before.name}. "
        if "damage" in beginning.networks:
            said += f"Its damage stage is that of {before.name}, unchanged. "
    if beginning.published:
        said += f"Its encoder began with the published weights '{beginning.published}'. "
    return f"{said}{learnt_in_words(session, learnt)} {measured}"
