"""A building's mean probabilities of the damage levels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Shares = npt.NDArray[np.float64]
"""Probabilities of the levels 1..4 per building, shape (n, 4); a row of NaN where unknown."""

DIGITS = 4
"""Decimals of the probabilities that a layer holds."""


def mean_shares(sums: Shares | None, known: npt.NDArray[np.bool_]) -> Shares:
    """Return the mean probabilities of buildings, each row summing to 1.

    Args:
        sums: of each level's probability over the pixels, shape (n, 4); None where there are none.
        known: buildings of known level, shape (n,); the others get NaN.
    """
    if sums is None:
        return np.full((len(known), 4), np.nan)
    total = sums.sum(axis=1, keepdims=True)
    told = known[:, None] & (total > 0)
    return np.where(told, sums / np.where(told, total, 1), np.nan)


def rounded(shares: Shares) -> Shares:
    """Return shares with `DIGITS` decimals whose rows still sum to 1: largest remainders go up."""
    scaled = np.nan_to_num(shares) * 10**DIGITS
    down = np.floor(scaled)
    lacking = np.rint(scaled.sum(axis=1) - down.sum(axis=1)).astype(int)
    rank = np.argsort(np.argsort(down - scaled, axis=1, kind="stable"), axis=1)
    whole = down + (rank < lacking[:, None])
    return np.where(np.isnan(shares), np.nan, whole / 10**DIGITS)
