"""Levels in order: how likely each is, moved as a whole from what the model says.

The model's log odds of "this level or worse" are stretched by one scale and moved by one shift a
threshold. Both start at no change and leave it as far as the reviews outweigh that (MAP), so that
three reviews do little and thirty do much.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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

STEPS = 30


@dataclass(frozen=True)
class Change:
    """How the model's log odds are moved.

    Args:
        scale: of the log odds; 1 is no change.
        shift: of the log odds of level 2, 3 and 4 or worse, shape (3,); 0 is no change.
    """

    scale: float
    shift: Floats

    def applied(self, probability: Floats) -> Floats:
        """Return the moved probabilities of levels 1..4, shape (n, 4)."""
        return _levels(self.scale * log_odds(probability) + self.shift)


UNCHANGED = Change(1.0, np.zeros(3))


def log_odds(probability: Floats) -> Floats:
    """Return the log odds of level 2, 3 and 4 or worse, shape (n, 3), of those of each level."""
    kept = (1 - 4 * LIKELY) * probability + LIKELY
    reached = worse(kept)
    return np.asarray(np.log(reached) - np.log1p(-reached))


def worse(probability: Floats) -> Floats:
    """Return the probability of level 2, 3 and 4 or worse, shape (n, 3)."""
    return np.asarray(np.cumsum(probability[:, ::-1], axis=1)[:, 2::-1])


def fit(probability: Floats, levels: Levels) -> Change:
    """Return the change that reviews ask for.

    Args:
        probability: the model's, of what was reviewed, shape (n, 4).
        levels: what a person found, 1..4, shape (n,).
    """
    odds = log_odds(probability)
    rows = np.arange(len(levels))

    def loss(values: Floats) -> float:
        scale, shift = np.exp(np.clip(values[0] * SCALE, -9, 9)), values[1:] @ SPREAD
        found = _levels(scale * odds + shift)[rows, levels - 1]
        return float(-np.log(found).sum() + values @ values / 2)

    values = _least(loss, np.zeros(4))
    return Change(float(np.exp(values[0] * SCALE)), values[1:] @ SPREAD)


def _levels(odds: Floats) -> Floats:
    # Thresholds moved apart may cross: the worse level is never likelier than "this or worse".
    above = np.minimum.accumulate(1 / (1 + np.exp(-np.clip(odds, -30, 30))), axis=1)
    found = np.empty((len(odds), 4))
    found[:, 0] = 1 - above[:, 0]
    found[:, 1:3] = above[:, :-1] - above[:, 1:]
    found[:, 3] = above[:, -1]
    np.maximum(found, LIKELY / 10, out=found)
    return np.asarray(found / found.sum(axis=1, keepdims=True))


def _least(loss: Callable[[Floats], float], start: Floats) -> Floats:
    """Return where a smooth function of few values is least: by damped Newton steps."""
    values, damping = start, 1.0
    now = loss(values)
    for _ in range(STEPS):
        slope, bend = _slopes(loss, values)
        step = np.linalg.solve(bend + damping * np.eye(len(values)), -slope)
        then = loss(values + step)
        if then < now:
            done = now - then < 1e-5
            values, now, damping = values + step, then, damping / 4
            if done:
                break
        else:
            damping *= 8
            if damping > 1e8:
                break
    return values


def _slopes(loss: Callable[[Floats], float], values: Floats) -> tuple[Floats, Floats]:
    count, small = len(values), 1e-4
    steps = np.eye(count) * small
    there = loss(values)
    up = np.array([loss(values + step) for step in steps])
    down = np.array([loss(values - step) for step in steps])
    bend = np.diag((up + down - 2 * there) / small**2)
    for one in range(count):
        for other in range(one):
            both = loss(values + steps[one] + steps[other])
            bend[one, other] = bend[other, one] = (both - up[one] - up[other] + there) / small**2
    low = float(np.linalg.eigvalsh(bend)[0])
    return (up - down) / (2 * small), bend + max(0.0, 1e-3 - low) * np.eye(count)
