"""Every building graded again from a few reviews, in memory; `regrade` is the job around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .grading import Judgement, judge, levels_at, possible, thresholds
from .ordinal import UNCHANGED, Floats, Levels, fit

LEAST_REVIEWS, LEAST_LEVELS = 3, 2
"""Reviews, and different levels among them, from which there is something to learn."""


@dataclass(frozen=True)
class Graded:
    """Buildings graded again, arrays of shape (n,) or (n, 4).

    Args:
        levels: 1..4.
        probability: calibrated, of levels 1..4.
        possible: levels that cannot be ruled out.
        judgement: why, and how good it is.
    """

    levels: Levels
    probability: Floats
    possible: npt.NDArray[np.bool_]
    judgement: Judgement


def enough(reviewed: Levels) -> bool:
    """Return whether reviews (0 for none) are enough to learn from."""
    found = reviewed[reviewed > 0]
    return len(found) >= LEAST_REVIEWS and len(np.unique(found)) >= LEAST_LEVELS


def grade_again(probability: Floats, own: Levels, reviewed: Levels) -> Graded:
    """Return all buildings graded again; as the model graded them where that is better.

    Args:
        probability: the model's, of levels 1..4, shape (n, 4).
        own: the model's levels, 1..4, shape (n,).
        reviewed: what a person found, 1..4, and 0 where nobody looked, shape (n,).
    """
    known = reviewed > 0
    said, found = probability[known], reviewed[known]
    judgement = judge(probability, said, found, own[known])
    change = fit(said, found) if judgement.better else UNCHANGED
    moved = change.applied(probability)
    levels = levels_at(moved, thresholds(moved)) if judgement.better else own
    return Graded(levels, moved, possible(moved, levels, judgement.doubt), judgement)
