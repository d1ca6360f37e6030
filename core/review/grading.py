"""From probabilities to levels, and whether levels graded again are better: cross-validated."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..evaluation.counts import SEVERE
from .ordinal import UNCHANGED, Change, Floats, Levels, fit, worse

Bools = npt.NDArray[np.bool_]

WORSE = np.array([2, 3, 4])
"""The three questions of a building: is it of this level or worse?"""

FOLDS = 5
"""Parts of the reviews, each judged by what the others taught."""

GAIN = 1.0
"""What must be gained in the likelihood's logarithm over all reviews: less is chance."""

STRENGTHS = (0.0, 0.5, 1.5)
"""How far features may move a building's log odds; cross-validation chooses among these."""

EVIDENCE, CAUTION = 1.4, 1.0
"""When a question is answered anew: what its reviews gain must exceed their root of summed squares,
and `CAUTION` beside them, so many times (docs/regrade.md tells how these numbers were found)."""

HINT, EXPECTED = 0.5, 0.05
"""Less will do where the whole map agrees: so many times, and as much F1 that is to be expected of
the new answers, over all buildings, by the new probabilities."""

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
        again: of the levels that would be used, each judged by a change that did not see it.
        better: which questions are to be answered anew: level 2, 3 and 4 or worse, shape (3,).
        doubt: how unlikely a level may be and is still possible: 1 - probability, 0..1.
        strength: of the features, see `ordinal.fit`; 0 where they taught nothing.
    """

    own: tuple[Score, Score]
    again: tuple[Score, Score]
    better: Bools
    doubt: float
    strength: float = 0.0

    @property
    def used(self) -> bool:
        """Return whether any question is answered anew."""
        return bool(self.better.any())


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


def reached(probability: Floats, limits: Floats) -> Bools:
    """Return whether each building is called level 2, 3, 4 or worse, shape (n, 3)."""
    said = worse(probability) >= limits
    return np.asarray(np.maximum.accumulate(said[:, ::-1], axis=1)[:, ::-1])


def levels_of(said: Bools) -> Levels:
    """Return the worst level that is reached, 1..4, shape (n,), of `reached`'s answers."""
    return np.asarray(np.where(said, WORSE, 1).max(axis=1))


@dataclass(frozen=True)
class Heard:
    """What n reviews say, each judged by what the others taught.

    Args:
        levels: what a person found, 1..4, shape (n,).
        own: the model's levels, 1..4, shape (n,).
        said: whether each is level 2, 3, 4 or worse by the others, shape (n, 3).
        evidence: that this is better than the model's, see `evidence`, shape (3,); none where the
            reviews are not likelier by it.
        doubt: see `Judgement`.
        strength: see `Judgement`.
    """

    levels: Levels
    own: Levels
    said: Bools
    evidence: Floats
    doubt: float
    strength: float

    def judged(self, expected: Floats) -> Judgement:
        """Return what is to be answered anew.

        Args:
            expected: F1 that the new answers are expected to gain over all buildings, shape (3,).
        """
        agreed = (self.evidence >= HINT) & (expected >= EXPECTED)
        better = (self.evidence >= EVIDENCE) | agreed
        again = levels_of(np.where(better, self.said, self.own[:, np.newaxis] >= WORSE))
        scores = [
            (score(found, self.levels, 2), score(found, self.levels, SEVERE))
            for found in (self.own, again)
        ]
        return Judgement(scores[0], scores[1], better, self.doubt, self.strength)


def hear(
    all_buildings: Floats, reviewed: Bools, levels: Levels, own: Levels, seen: Floats
) -> Heard:
    """Return what reviews say of themselves, cross-validated.

    Args:
        all_buildings: the model's probabilities of every building, shape (m, 4): they make the
            thresholds.
        reviewed: which of them were reviewed, n of them, shape (m,).
        levels: what a person found, 1..4, shape (n,).
        own: the model's levels of what was reviewed, 1..4, shape (n,).
        seen: what else is known of every building, see `directions`, shape (m, d).
    """
    probability, rows = all_buildings[reviewed], np.arange(len(levels))
    fold = np.random.default_rng(0).permutation(len(levels)) % min(FOLDS, len(levels))
    taught = _taught(probability, levels, seen[reviewed], fold)
    moved = taught.moved
    said = np.empty((len(levels), 3), np.bool_)
    for part, change in enumerate(taught.changes):
        limits = thresholds(change.applied(all_buildings, seen))
        said[fold == part] = reached(moved[fold == part], limits)
    before = UNCHANGED.applied(probability)[rows, levels - 1]
    is_likelier = (np.log(moved[rows, levels - 1]) - np.log(before)).sum() > GAIN
    told = evidence(said, own[:, np.newaxis] >= WORSE, levels[:, np.newaxis] >= WORSE)
    return Heard(
        levels=levels,
        own=own,
        said=said,
        evidence=told if is_likelier else np.full(3, -np.inf),
        doubt=_doubt(1 - moved[rows, levels - 1]),
        strength=taught.strength,
    )


def expected_f1(said: Bools, probability: Floats) -> Floats:
    """Return the F1 that answers may expect by calibrated probabilities, shape (3,).

    Args:
        said: whether each building is level 2, 3, 4 or worse, shape (n, 3).
        probability: of levels 1..4, shape (n, 4).
    """
    chance = worse(probability)
    both = said.sum(axis=0) + chance.sum(axis=0)
    return np.asarray(2 * (said * chance).sum(axis=0) / np.maximum(both, 1e-9))


@dataclass(frozen=True)
class _Taught:
    """What each part of the reviews is judged by: the `changes` that the others taught.

    `moved` are the probabilities by them, shape (n, 4), each of a part that its change did not see.
    """

    strength: float
    changes: list[Change]
    moved: Floats


def _taught(probability: Floats, levels: Levels, seen: Floats, fold: Levels) -> _Taught:
    """Return what teaches best; features only where the reviews are surely likelier by them."""
    told = [
        _taught_by(strength, probability, levels, seen, fold)
        for strength in (STRENGTHS if seen.shape[1] else STRENGTHS[:1])
    ]
    rows = np.arange(len(levels))
    likely = [np.log(one.moved[rows, levels - 1]).sum() for one in told]
    best = int(np.argmax(likely))
    return told[best] if likely[best] > likely[0] + GAIN else told[0]


def _taught_by(
    strength: float, probability: Floats, levels: Levels, seen: Floats, fold: Levels
) -> _Taught:
    changes, moved = [], np.empty_like(probability)
    for part in range(int(fold.max()) + 1):
        held = fold == part
        change = fit(probability[~held], levels[~held], seen[~held], strength)
        moved[held] = change.applied(probability[held], seen[held])
        changes.append(change)
    return _Taught(strength, changes, moved)


def evidence(said: Bools, own: Bools, true: Bools) -> Floats:
    """Return how surely new answers are better than the model's, shape (k,).

    An answer put right counts by what it adds to F1, one that was spoilt by what it takes; their
    sum is told in times of what chance gives, so that a single lucky one changes no map.

    Args:
        said: the new answers, shape (n, k).
        own: the model's, shape (n, k).
        true: a person's, shape (n, k).
    """
    both = own.sum(axis=0) + true.sum(axis=0)
    f1 = np.where(both > 0, 2 * (own & true).sum(axis=0) / np.maximum(both, 1), 1.0)
    turned = (said == true).astype(np.float64) - (own == true)
    worth = np.where(true, 2 - f1, f1) * turned
    return np.asarray(worth.sum(axis=0) / np.sqrt((worth**2).sum(axis=0) + CAUTION))


def possible(probability: Floats, levels: Levels, doubt: float) -> Bools:
    """Return which levels cannot be ruled out, shape (n, 4); the building's own is one of them."""
    kept: Bools = 1 - probability <= doubt
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
