"""Totals per level from a reviewed sample: stratified, and assisted by the model's probabilities.

In every stratum the share of a level among what was reviewed is carried over to the whole of it,
corrected by how much the model's own probabilities of the sample differ from those of the stratum
(the difference estimator of survey statistics; prediction-powered inference is another name of it).
Its factor is learnt from the sample, so that probabilities that tell nothing do no harm.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .bounds import Bounds, most_unseen, student, together, wilson
from .design import Z

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]

VERDICTS = (0, 1, 2, 3, 4)
"""What a person may find: no building, or one of a level."""

LEAST_FREEDOM = 4
"""Degrees of freedom to which each review that tells the spread, of both kinds, adds one."""

ENOUGH = 10
"""Reviews from which the factor of the model's probabilities is learnt."""


@dataclass(frozen=True)
class Survey:
    """A reviewed sample and the buildings that it was drawn from.

    Args:
        stratum: of each building, 0 and up, shape (n,).
        parent: the wider stratum that stands in where nothing was reviewed, shape (n,).
        verdict: 0 no building, 1..4 levels, -1 for what was not drawn or could not be told,
            shape (n,).
        certain: reviewed before the draw, so that they stand for themselves only, shape (n,).
        model: probability of levels 1..4 by the model, shape (n, 4); None where it has none.
    """

    stratum: Ints
    parent: Ints
    verdict: npt.NDArray[np.int8]
    certain: Bools
    model: Floats | None = None

    @property
    def reviewed(self) -> Bools:
        """Return which buildings are part of the random sample and have a verdict."""
        known: Bools = (self.verdict >= 0) & ~self.certain
        return known

    def part(self, which: Bools) -> Survey:
        """Return the survey of some of the buildings; a random sample of them too."""
        model = None if self.model is None else self.model[which]
        return Survey(
            self.stratum[which],
            self.parent[which],
            self.verdict[which],
            self.certain[which],
            model,
        )


class Estimate:
    """Totals of one measure: buildings (1 each), their area, or their people.

    Args:
        survey: what was reviewed.
        measure: at least 0 per building, shape (n,).

    Attributes:
        reviews: of the random sample, per stratum, shape (strata,).
    """

    def __init__(self, survey: Survey, measure: Floats) -> None:
        self._survey, self._x = survey, measure
        self._at = np.unique(survey.stratum, return_inverse=True)[1].reshape(-1)
        self._count = int(self._at.max(initial=-1)) + 1
        self._drawn = survey.reviewed
        self._open = ~survey.certain
        self._sums()
        self._factor = self._slope()
        self._shares = self._assisted()

    def total(self, verdicts: Collection[int]) -> Bounds:
        """Return the total of what is of one of these verdicts."""
        survey, x = self._survey, self._x
        hit = np.isin(survey.verdict, list(verdicts))
        known = float(x[hit & survey.certain].sum())
        share = np.clip(self._shares[:, list(verdicts)].sum(axis=1), 0, 1)
        low, high, alone = self._ends(hit, share)
        parts = self._whole * share
        value = known + float(parts.sum())
        below = together(parts - self._whole * low, alone)
        above = together(self._whole * high - parts, alone)
        seen = float(x[hit & self._drawn].sum())
        others = float(x[~hit & self._drawn].sum())
        most = known + float(self._whole.sum()) - others
        return Bounds(value, value - below, value + above).within(known + seen, most)

    def _ends(self, hit: Bools, share: Floats) -> tuple[Floats, Floats, Bools]:
        """Return each stratum's interval, and the strata that count alone (see `together`).

        Where every stratum was all of one kind, what no review saw is all that is not known, and
        an interval made for shares that are seen is wider than it need be.
        """
        worth = self._worth(hit)
        low, high = wilson(share, worth, self._quantile(hit))
        hits = self._per_stratum(self._drawn & hit)
        seen = self.reviews > 0
        if ((hits > 0) & (hits < self.reviews)).any():
            return low, high, np.zeros_like(seen)
        unseen = most_unseen(np.maximum(worth, 1e-9))
        none, every = (seen & (hits == edge) for edge in (0, self.reviews))
        high = np.where(none, np.maximum(share, unseen), high)
        low = np.where(every, np.minimum(share, 1 - unseen), low)
        return low, high, seen

    def deviation(self, verdicts: Collection[int]) -> tuple[npt.NDArray[np.int64], Floats]:
        """Return size and standard deviation of each stratum, to plan further reviews by."""
        share = self._shares[:, list(verdicts)].sum(axis=1)
        kept = (share * self.reviews + 0.5) / (self.reviews + 1)
        size = self._size.astype(np.int64)
        return size, np.sqrt(kept * (1 - kept))

    def _sums(self) -> None:
        self._size = self._per_stratum(self._open)
        self._whole = self._per_stratum(self._open, self._x)
        self.reviews = self._per_stratum(self._drawn)
        self._seen = self._per_stratum(self._drawn, self._x)
        squares = self._per_stratum(self._open, self._x**2)
        with np.errstate(invalid="ignore", divide="ignore"):
            uneven = self._size * squares / self._whole**2
        # A share of area in few large buildings is known less well than one of as many alike.
        self._uneven = np.where(np.isfinite(uneven), np.maximum(uneven, 1), 1.0)

    def _per_stratum(self, which: Bools, values: Floats | None = None) -> Floats:
        """Return the sum of some buildings' values, or their number, shape (strata,)."""
        weights = None if values is None else values[which]
        sums = np.bincount(self._at[which], weights, minlength=self._count)
        return sums.astype(np.float64)

    def _raw(self) -> Floats:
        """Return the share of each verdict among what was reviewed, shape (strata, 5).

        A stratum without reviews has those of its parent, or of all.
        """
        found = np.array(
            [
                self._per_stratum(self._drawn & (self._survey.verdict == kind), self._x)
                for kind in VERDICTS
            ]
        ).T
        parent = np.zeros(self._count, np.intp)
        parent[self._at] = self._survey.parent
        for empty in np.flatnonzero(found.sum(axis=1) <= 0):
            found[empty] = _borrowed(found, parent == parent[empty])
        return np.asarray(found / found.sum(axis=1, keepdims=True))

    def _assisted(self) -> Floats:
        raw, model = self._raw(), self._survey.model
        if model is None or self._factor <= 0:
            return raw
        moved = raw.copy()
        for level in range(1, 5):
            # Where no review found a level, or all did, its interval begins at that edge.
            judged = (self._seen > 0) & (raw[:, level] > 0) & (raw[:, level] < 1)
            values = self._x * model[:, level - 1]
            whole = self._per_stratum(self._open, values)[judged] / self._whole[judged]
            sample = self._per_stratum(self._drawn, values)[judged] / self._seen[judged]
            moved[judged, level] += self._factor * (whole - sample)
        moved = np.clip(moved, 0, None)
        return np.asarray(moved / moved.sum(axis=1, keepdims=True))

    def _quantile(self, hit: Bools) -> float:
        """Return the quantile of the interval: Student's, by how many reviews tell the spread."""
        hits = self._per_stratum(self._drawn & hit)
        telling = float(np.minimum(hits, self.reviews - hits).sum())
        return student(LEAST_FREEDOM + 2 * telling) if telling else Z

    def _worth(self, hit: Bools) -> Floats:
        """Return how many independent reviews of all alike those of each stratum stand for."""
        reviews = self.reviews / np.maximum(self._uneven, self._uneven_found(hit))
        if self._survey.model is not None and self._factor > 0:
            reviews = reviews / self._unexplained(hit)
        rest = self._size - self.reviews
        with np.errstate(divide="ignore", invalid="ignore"):
            # The finite population's correction: what was all looked at is known.
            worth = reviews * np.where(rest > 0, (self._size - 1) / rest, np.inf)
        return np.where(self.reviews > 0, worth, np.where(self._size > 0, 0.0, np.inf))

    def _uneven_found(self, hit: Bools) -> Floats:
        """Return by how much the reviews vary more than as many alike would; 1 where none tell.

        Large buildings may be hit more often than small ones, which their sizes alone do not say.
        """
        raw = self._per_stratum(self._drawn & hit, self._x) / np.maximum(self._seen, 1e-300)
        left = np.where(hit, self._x * (1 - raw[self._at]), self._x * raw[self._at])
        spread = self._per_stratum(self._drawn, left**2)
        with np.errstate(invalid="ignore", divide="ignore"):
            uneven = self.reviews * spread / self._seen**2 / (raw * (1 - raw))
        return np.where(np.isfinite(uneven), uneven, 1.0)

    def _unexplained(self, hit: Bools) -> Floats:
        """Return the share of each stratum's variance that the model leaves, at most 1.

        Few reviews explain too well what they were fitted to: one building's worth is added.
        """
        survey = self._survey
        assert survey.model is not None
        kinds = sorted(set(np.unique(survey.verdict[hit]).tolist()) - {0, -1})
        said = survey.model[:, [int(kind) - 1 for kind in kinds]].sum(axis=1)
        found = self._within(hit.astype(np.float64))
        left = found - self._factor * self._within(said)
        at = self._at[self._drawn]
        unexplained, whole = (
            np.bincount(at, values**2, minlength=self._count) + 1.0 for values in (left, found)
        )
        return np.clip(unexplained / whole, 0.1, 1)

    def _within(self, values: Floats) -> Floats:
        """Return values of what was reviewed without their stratum's mean, shape (reviewed,)."""
        which = self._drawn
        mean = self._per_stratum(which, values) / np.maximum(self.reviews, 1)
        return np.asarray(values[which] - mean[self._at[which]])

    def _slope(self) -> float:
        """Return how far to follow the model: its probabilities' slope within strata, 0 to 1."""
        survey = self._survey
        if survey.model is None or int(survey.reviewed.sum()) < ENOUGH:
            return 0.0
        both = own = 0.0
        for level in range(1, 5):
            said = self._within(survey.model[:, level - 1])
            both += float(said @ self._within((survey.verdict == level).astype(np.float64)))
            own += float(said @ said)
        return float(np.clip(both / own, 0, 1)) if own > 0 else 0.0


def _borrowed(found: Floats, kin: Bools) -> Floats:
    for which in (kin, np.ones(len(found), np.bool_)):
        pooled = found[which].sum(axis=0)
        if pooled.sum() > 0:
            return np.asarray(pooled)
    return np.ones(len(VERDICTS))
