"""Levels in order: how likely each is, moved as a whole from what the model says.

The model's log odds of "this level or worse" are stretched by one scale and moved by one shift a
threshold. Both start at no change and leave it as far as the reviews outweigh that (MAP), so that
three reviews do little and thirty do much.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.int64]

SCALE, SHIFT, APART = 0.5, 1.5, 0.5
"""Standard deviations before any review: of the scale's logarithm, of the common shift, and of each
threshold's own beside it."""

SPREAD = np.linalg.cholesky(SHIFT**2 + APART**2 * np.eye(3)).T
"""Turns independent standard values into shifts that mostly go together, shape (3, 3)."""

LIKELY = 1e-3
"""Least probability of a level: what a person finds is never impossible."""

STEPS, MOST_DAMPING = 50, 1e8


@dataclass(frozen=True)
class Change:
    """How the model's log odds are moved.

    Args:
        scale: of the log odds; 1 is no change.
        shift: of the log odds of level 2, 3 and 4 or worse, shape (3,); 0 is no change.
        weights: what each feature of a building moves all three by, shape (d,); none changes
            nothing.
    """

    scale: float
    shift: Floats
    weights: Floats = field(default_factory=lambda: np.zeros(0))

    def applied(self, probability: Floats, features: Floats | None = None) -> Floats:
        """Return the moved probabilities of levels 1..4, shape (n, 4)."""
        return _levels(self.odds(log_odds(probability), features))

    def odds(self, odds: Floats, features: Floats | None) -> Floats:
        """Return moved log odds, shape (n, 3)."""
        moved = self.scale * odds + self.shift
        if features is None or not len(self.weights):
            return moved
        return np.asarray(moved + (features @ self.weights)[:, np.newaxis])


UNCHANGED = Change(1.0, np.zeros(3))


def log_odds(probability: Floats) -> Floats:
    """Return the log odds of level 2, 3 and 4 or worse, shape (n, 3), of those of each level."""
    kept = (1 - 4 * LIKELY) * probability + LIKELY
    reached = worse(kept)
    return np.asarray(np.log(reached) - np.log1p(-reached))


def worse(probability: Floats) -> Floats:
    """Return the probability of level 2, 3 and 4 or worse, shape (n, 3)."""
    return np.asarray(np.cumsum(probability[:, ::-1], axis=1)[:, 2::-1])


def fit(
    probability: Floats, levels: Levels, features: Floats | None = None, strength: float = 0.0
) -> Change:
    """Return the change that reviews ask for.

    Args:
        probability: the model's, of what was reviewed, shape (n, 4).
        levels: what a person found, 1..4, shape (n,).
        features: what else is known of each, standardised, shape (n, d).
        strength: standard deviation, before any review, of what all features together move the log
            odds of one building by; 0 leaves them out.
    """
    odds = log_odds(probability)
    seen = features if features is not None and strength > 0 else np.zeros((len(odds), 0))
    spread = strength / math.sqrt(max(1, seen.shape[1]))
    rows = np.arange(len(levels))

    def change(values: Floats) -> Change:
        scale = float(np.exp(np.clip(values[0] * SCALE, -9, 9)))
        return Change(scale, values[1:4] @ SPREAD, values[4:] * spread)

    def moved(values: Floats) -> Floats:
        return change(values).odds(odds, seen)

    def loss(values: Floats) -> float:
        return float(-np.log(_levels(moved(values))[rows, levels - 1]).sum() + values @ values / 2)

    def slopes(values: Floats) -> tuple[Floats, Floats]:
        there = moved(values)
        chance, by_odds = _levels(there), _by_odds(there)
        by_value = np.empty((len(odds), 3, len(values)))
        by_value[..., 0] = SCALE * change(values).scale * odds
        by_value[..., 1:4] = SPREAD.T
        by_value[..., 4:] = spread * seen[:, np.newaxis]
        by_both = np.einsum("nlo,nov->nlv", by_odds, by_value)
        told = by_both / chance[..., np.newaxis]
        slope = values - told[rows, levels - 1].sum(axis=0)
        return slope, np.eye(len(values)) + np.einsum("nlv,nlw->vw", by_both, told)

    return change(_least(loss, slopes, np.zeros(4 + seen.shape[1])))


def _levels(odds: Floats) -> Floats:
    # Thresholds moved apart may cross: the worse level is never likelier than "this or worse".
    above = np.minimum.accumulate(1 / (1 + np.exp(-np.clip(odds, -30, 30))), axis=1)
    found = np.empty((len(odds), 4))
    found[:, 0] = 1 - above[:, 0]
    found[:, 1:3] = above[:, :-1] - above[:, 1:]
    found[:, 3] = above[:, -1]
    np.maximum(found, LIKELY / 10, out=found)
    return np.asarray(found / found.sum(axis=1, keepdims=True))


def _by_odds(odds: Floats) -> Floats:
    """Return the slope of each level's probability by each of the log odds, shape (n, 4, 3)."""
    above = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    lowest = above <= np.minimum.accumulate(above, axis=1)
    # Where thresholds cross, the worse level follows the one that holds it down.
    held_by = np.maximum.accumulate(np.where(lowest, np.arange(3), 0), axis=1)
    slopes = (held_by[..., np.newaxis] == np.arange(3)) * (above * (1 - above))[:, np.newaxis]
    return np.asarray(-np.diff(np.pad(slopes, ((0, 0), (1, 1), (0, 0))), axis=1))


def _least(
    loss: Callable[[Floats], float],
    slopes: Callable[[Floats], tuple[Floats, Floats]],
    start: Floats,
) -> Floats:
    """Return where a smooth function is least: damped steps of Fisher's scoring."""
    values, damping = start, 1e-2
    now = loss(values)
    for _ in range(STEPS):
        slope, bend = slopes(values)
        while damping < MOST_DAMPING:
            step = np.linalg.solve(bend + damping * np.eye(len(values)), -slope)
            then = loss(values + step)
            if then < now:
                break
            damping *= 8
        else:
            break
        done = now - then < 1e-6
        values, now, damping = values + step, then, damping / 8
        if done:
            break
    return values
