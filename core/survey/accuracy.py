"""How right the model was, from the reviewed sample: confusion, precision and recall."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..requests import UNKNOWN
from .bounds import NOTHING, Bounds, ratio
from .columns import Review
from .estimators import VERDICTS, Estimate, Survey

PREDICTED = (1, 2, 3, 4, UNKNOWN)
KINDS = ((1,), (2,), (3,), (4,), (3, 4))
"""What figures are given for: each level, and major and destroyed together."""


@dataclass(frozen=True)
class Accuracy:
    """What a survey says of the model's levels.

    Args:
        confusion: buildings per predicted level (1..4, unknown) and verdict (0..4).
        precision: of each of `KINDS`; None where the model predicted none.
        recall: of each of `KINDS`, buildings that were missed included where they are known.
    """

    confusion: tuple[tuple[Bounds, ...], ...]
    precision: tuple[Bounds | None, ...]
    recall: tuple[Bounds | None, ...]


def accuracy(survey: Survey, review: Review, missed: list[Bounds] | None) -> Accuracy:
    """Return how right the predicted levels are, weighted to all buildings."""
    confusion = tuple(
        tuple(_found(survey, review, (level,), True, (verdict,)) for verdict in VERDICTS)
        for level in PREDICTED
    )
    precision: list[Bounds | None] = []
    recall: list[Bounds | None] = []
    for index, kind in enumerate(KINDS):
        right = _found(survey, review, kind, True, kind)
        elsewhere = _found(survey, review, kind, False, kind)
        predicted = int(np.isin(review.predicted, kind).sum())
        precision.append(right.times(1 / predicted).within(0, 1) if predicted else None)
        lost = elsewhere + missed[index] if missed else elsewhere
        recall.append(ratio(right, lost))
    return Accuracy(confusion, tuple(precision), tuple(recall))


def _found(
    survey: Survey,
    review: Review,
    predicted: tuple[int, ...],
    inside: bool,
    verdicts: tuple[int, ...],
) -> Bounds:
    """Return how many buildings of some predicted levels, or of all others, have a verdict."""
    which = np.isin(review.predicted, predicted) == inside
    if not which.any():
        return NOTHING
    part = survey.part(which)
    return Estimate(part, np.ones(len(part.verdict))).total(verdicts)
