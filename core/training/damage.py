"""`traindamage`: the damage stage, from pairs of images, on a footprint stage that stays as is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from ..errors import ModelError
from ..models.bdanet import DamageNet, FootprintNet
from ..models.build import config_of
from ..models.card import STAGES, ModelCard
from ..models.folder import save_model
from ..progress import Progress, Stages
from ..requests import Learning, TrainDamage
from ..results import TrainingResult
from ..sentences import say
from .crops.ahead import Batch
from .crops.augment import Rng
from .crops.fixed_crops import damage_judge, pair_crops
from .crops.pairs import PairCrops, Recipe, level_weights, pair_batch
from .data.dataset import Source
from .losses import damage_loss, without_weights
from .presets import Beginning, options_of, resume_from
from .run import Learnt, Lesson, Task, on_device
from .scores.confidence import fit_damage, tempered
from .scores.evaluate import Normaliser, device_of
from .scores.measure import Calibration, as_metrics, damage_f1, in_words, score_test_part
from .session import (
    Session,
    close_session,
    data_of,
    follow,
    geometry_of,
    learnt_in_words,
    licence_of,
    open_session,
    shares_of,
    with_confidence,
    with_temperature,
)

RATE = 1e-3
"""Highest learning rate of a small network; one without batch normalisation takes a fifth."""

WEIGHTS_OF_STAGES = (5, 92, 3)
"""Expected shares of the time: reading, learning, measuring."""


def run(request: TrainDamage, progress: Progress) -> TrainingResult:
    """Train a damage stage and write a model folder that holds both stages.

    Raises:
        InputError: the data cannot be learnt from.
        ParameterError: the device is not there, or the learning rate is too high.
        ModelError: the model to start from cannot be loaded, or is no BDANet.
        OutputError: the folder or the split map cannot be written.
    """
    stages = Stages(progress, WEIGHTS_OF_STAGES)
    torch.manual_seed(request.learning.seed)
    beginning, network = start_damage(request.start, request.cda)
    source = Source(
        request.images,
        request.labels,
        request.post,
        request.level_field,
        request.bands,
        request.gsd,
        request.unclassified,
        request.written_as,
    )
    session = open_session(request, source, "damage", stages.stage("Reading"))
    learning = replace(request.learning, rate=request.learning.rate or beginning.rate)
    weights = weights_of(session)
    task = damage_task(session, beginning.card, network, weights, learning)
    learnt = follow(session, task, learning, stages.stage("Learning"))
    score = _save(session, beginning, learnt, weights, stages.stage("Measuring"))
    return close_session(session, learnt, score)


def start_damage(start: str | None, cda: bool) -> tuple[Beginning, DamageNet]:
    """Load the footprint stage and build a damage stage from it.

    Args:
        start: model folder; None is the model that ships with Aftermap.
        cda: cross-directional attention between the images.

    Raises:
        ModelError: the folder cannot be loaded, or its footprint stage is no BDANet.
    """
    loaded = resume_from(start, RATE)
    footprints = loaded.networks["footprints"]
    if not isinstance(footprints, FootprintNet):
        raise ModelError(
            say(
                "Model '{name}' is a {architecture}, and a damage stage needs a bdanet: train"
                " footprints with the preset small or bdanet first.",
                name=loaded.card.name,
                architecture=loaded.card.architecture,
            )
        )
    config = replace(config_of(loaded.card), cda=cda)
    network = DamageNet(config)
    network.start_from(footprints)
    card = replace(loaded.card, options=options_of(config), stages=STAGES)
    rate = RATE if config.norm else RATE / 5
    return replace(loaded, card=card, rate=rate), network


def weights_of(session: Session) -> Tensor:
    """Return how much a pixel of each level counts while learning, `(4,)`."""
    if not session.request.class_weights:
        return torch.ones(4)
    return torch.from_numpy(level_weights(session.parts.train))


def damage_task(
    session: Session,
    card: ModelCard,
    network: DamageNet,
    weights: Tensor,
    learning: Learning,
) -> Task:
    """Return what is learnt: class-aware crops of pairs, with CutMix and simulated damage."""
    request, train = session.request, session.parts.train
    crops = PairCrops(
        train,
        shares_of(train),
        geometry_of(train, learning.side, request.misregistration),
        Recipe(request.cutmix, request.simulate, request.dilate),
    )

    def criterion(scores: Tensor, damage: Tensor) -> Tensor:
        return damage_loss(scores, damage, weights.to(scores.device))

    def draw(rng: Rng) -> Batch:
        return pair_batch([crops.draw(rng) for _ in range(learning.batch)])

    lesson = Lesson(Normaliser(card.mean, card.std), criterion)
    fixed = pair_crops(session.parts.validation, learning.side, session.judged_crops, learning.seed)
    judge = damage_judge(fixed, learning.batch, lesson)
    return Task(network, draw, lesson, judge, "F1")


def _save(
    session: Session, beginning: Beginning, learnt: Learnt, weights: Tensor, progress: Progress
) -> float | None:
    """Measure and write the model folder; return the score on the test part."""
    card, before = beginning.card, beginning.started_from
    assert before is not None and isinstance(learnt.network, DamageNet)
    device = device_of(learnt.network)
    fair = without_weights(learnt.network, weights.to(device))
    networks = {"footprints": on_device(beginning.networks["footprints"], device), "damage": fair}
    calibration = Calibration(card.threshold, card.morphology, card.field_of_view)
    normaliser = Normaliser(card.mean, card.std)
    steps = Stages(progress, (2, 1))
    sure = fit_damage(
        fair, session.parts.validation, normaliser, session.learning.seed, steps.stage()
    )
    temperature = with_temperature(card, "damage", sure)
    scores = score_test_part(
        tempered(networks, temperature), session.parts.test, normaliser, calibration, steps.stage()
    )
    footprint_data = {key: value for key, value in before.data.items() if key != "damage"}
    save_model(
        session.request.model,
        replace(
            card,
            name=Path(session.request.model).name,
            licence=licence_of(session.request.licence, before),
            description=(
                f"Finds buildings with the first stage of the model {before.name}, unchanged, and"
                f" judges their damage ({card.architecture}, {card.encoder})."
                f" {learnt_in_words(session, learnt)} {in_words(scores)}"
            ),
            data={**footprint_data, "damage": data_of(session, learnt)},
            temperature=temperature,
            metrics=with_confidence(as_metrics(scores), "damage", sure),
        ),
        networks,
    )
    return damage_f1(scores)
