"""Every building graded again from a few reviews, in memory; `regrade` is the job around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .directions import directions
from .grading import WORSE, Judgement, expected_f1, hear, levels_of, possible, reached, thresholds
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


def grade_again(
    probability: Floats, own: Levels, reviewed: Levels, features: Floats | None = None
) -> Graded:
    """Return all buildings graded again; as the model graded them where that is better.

    Args:
        probability: the model's, of levels 1..4, shape (n, 4).
        own: the model's levels, 1..4, shape (n,).
        reviewed: what a person found, 1..4, and 0 where nobody looked, shape (n,).
        features: what the network saw of each, rows with NaN where that is not known, shape (n, d);
            None where nothing is.
    """
    known = reviewed > 0
    seen = np.zeros((len(own), 0)) if features is None else directions(features)
    heard = hear(probability, known, reviewed[known], own[known], seen)
    change = fit(probability[known], reviewed[known], seen[known], heard.strength)
    moved, before = change.applied(probability, seen), own[:, np.newaxis] >= WORSE
    anew = reached(moved, thresholds(moved))
    judgement = heard.judged(expected_f1(anew, moved) - expected_f1(before, moved))
    if not judgement.used:
        moved = UNCHANGED.applied(probability)
    levels = levels_of(np.where(judgement.better, anew, before))
    return Graded(levels, moved, possible(moved, levels, judgement.doubt), judgement)
