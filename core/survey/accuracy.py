"""How right the model was, from the reviewed sample: confusion, precision and recall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
    verdicts = [(verdict,) for verdict in VERDICTS]
    confusion = tuple(_found(survey, review.predicted == level, verdicts) for level in PREDICTED)
    precision: list[Bounds | None] = []
    recall: list[Bounds | None] = []
    for index, kind in enumerate(KINDS):
        called = np.isin(review.predicted, kind)
        (right,), (elsewhere,) = (_found(survey, which, [kind]) for which in (called, ~called))
        predicted = int(called.sum())
        precision.append(right.times(1 / predicted).within(0, 1) if predicted else None)
        lost = elsewhere + missed[index] if missed else elsewhere
        recall.append(ratio(right, lost))
    return Accuracy(confusion, tuple(precision), tuple(recall))


def _found(
    survey: Survey, which: npt.NDArray[np.bool_], kinds: Sequence[tuple[int, ...]]
) -> tuple[Bounds, ...]:
    """Return how many of some buildings have a verdict of each kind."""
    if not which.any():
        return (NOTHING,) * len(kinds)
    part = survey.part(which)
    estimate = Estimate(part, np.ones(len(part.verdict)))
    return tuple(estimate.total(kind) for kind in kinds)
