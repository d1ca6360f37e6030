"""From probabilities to levels, and whether levels graded again are better: cross-validated."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..evaluation.counts import SEVERE
from .ordinal import UNCHANGED, Floats, Levels, fit, worse

FOLDS = 5
"""Parts of the reviews, each judged by what the others taught."""

GAIN = 1.0
"""What must be gained in the likelihood's logarithm over all reviews: less is chance."""

SURE = 0.9
"""Share of buildings whose level is among those that cannot be ruled out."""


@dataclass(frozen=True)
class Score:
    """How right levels are for buildings of one level or worse."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class Judgement:
    """What the reviews say of the model's own levels and of those graded again.

    Args:
        own: scores of the model's levels for damaged (2 or worse) and severe (3 or worse).
        again: of the new levels, each judged by a change that did not see it.
        better: whether the new ones are to be used.
        doubt: how unlikely a level may be and is still possible: 1 - probability, 0..1.
    """

    own: tuple[Score, Score]
    again: tuple[Score, Score]
    better: bool
    doubt: float


def thresholds(probability: Floats) -> Floats:
    """Return from which probability on a building is called level 2, 3, 4 or worse, shape (3,).

    It is where the expected F1 of that is highest over all buildings, for the probabilities are
    calibrated; never above one half.
    """
    found = np.full(3, 0.5)
    for index, column in enumerate(worse(probability).T):
        ordered = np.sort(column)[::-1]
        hits = np.cumsum(ordered)
        f1 = 2 * hits / (np.arange(1, len(ordered) + 1) + hits[-1])
        found[index] = min(0.5, ordered[int(np.argmax(f1))])
    return found


def levels_at(probability: Floats, limits: Floats) -> Levels:
    """Return the worst level whose threshold is reached, 1..4, shape (n,)."""
    reached = worse(probability) >= limits
    return np.asarray(np.where(reached, np.array([2, 3, 4]), 1).max(axis=1))


def judge(all_buildings: Floats, probability: Floats, levels: Levels, own: Levels) -> Judgement:
    """Return whether what reviews teach is better than the model, cross-validated.

    Args:
        all_buildings: the model's probabilities of every building, shape (m, 4): they make the
            thresholds.
        probability: the model's, of what was reviewed, shape (n, 4).
        levels: what a person found, 1..4, shape (n,).
        own: the model's levels of what was reviewed, 1..4, shape (n,).
    """
    count = len(levels)
    fold = np.random.default_rng(0).permutation(count) % min(FOLDS, count)
    moved, again = np.empty_like(probability), np.empty(count, np.int64)
    for part in range(int(fold.max()) + 1):
        held = fold == part
        change = fit(probability[~held], levels[~held])
        moved[held] = change.applied(probability[held])
        limits = thresholds(change.applied(all_buildings))
        again[held] = levels_at(moved[held], limits)
    rows = np.arange(count)
    before = UNCHANGED.applied(probability)
    gain = np.log(moved[rows, levels - 1]) - np.log(before[rows, levels - 1])
    scores = [tuple(score(found, levels, least) for least in (2, SEVERE)) for found in (own, again)]
    gained = sum(new.f1 - old.f1 for old, new in zip(*scores))
    return Judgement(
        own=(scores[0][0], scores[0][1]),
        again=(scores[1][0], scores[1][1]),
        better=bool(gain.sum() > GAIN and gained >= 0),
        doubt=_doubt(1 - moved[rows, levels - 1]),
    )


def possible(probability: Floats, levels: Levels, doubt: float) -> npt.NDArray[np.bool_]:
    """Return which levels cannot be ruled out, shape (n, 4); the building's own is one of them."""
    kept: npt.NDArray[np.bool_] = 1 - probability <= doubt
    kept[np.arange(len(levels)), levels - 1] = True
    return kept


def score(found: Levels, true: Levels, least: int) -> Score:
    """Return how right levels are for `least` or worse; 1 where there is nothing to be wrong in."""
    said, is_so = found >= least, true >= least
    hits = int((said & is_so).sum())
    precision = hits / int(said.sum()) if said.any() else 1.0
    recall = hits / int(is_so.sum()) if is_so.any() else 1.0
    both = int(said.sum()) + int(is_so.sum())
    return Score(precision, recall, 2 * hits / both if both else 1.0)


def _doubt(scores: Floats) -> float:
    """Return the conformal quantile: of few reviews none rules anything out."""
    place = math.ceil((len(scores) + 1) * SURE)
    return 1.0 if place > len(scores) else float(np.sort(scores)[place - 1])
