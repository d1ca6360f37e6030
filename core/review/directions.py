"""What is known of buildings beside their probabilities, as a few numbers that a fit can learn."""

from __future__ import annotations

import numpy as np

from .ordinal import Floats

DIRECTIONS = 8
"""Principal directions that are kept: more than thirty reviews could weigh is of no use."""

FARTHEST = 4.0
"""Standard deviations beyond which a building counts as no stranger still."""


def directions(features: Floats) -> Floats:
    """Return where each building lies along the directions in which all differ most.

    Args:
        features: of all buildings, reviewed or not, shape (n, d); rows with NaN are not known.

    Returns:
        Standardised values, 0 where a building's features are not known, shape (n, k) with k up to
        `DIRECTIONS`.
    """
    known = np.isfinite(features).all(axis=1)
    told = features[known].astype(np.float64)
    if len(told) < 2:
        return np.zeros((len(features), 0))
    spread = told.std(axis=0)
    varies = spread > 1e-6 * (1 + abs(told).max(axis=0))
    told = (told[:, varies] - told[:, varies].mean(axis=0)) / spread[varies]
    strength, axes = np.linalg.eigh(told.T @ told / len(told))
    kept = np.argsort(strength)[::-1][:DIRECTIONS]
    kept = kept[strength[kept] > 1e-6]
    found = np.zeros((len(features), len(kept)))
    placed = told @ axes[:, kept] / np.sqrt(strength[kept])
    found[known] = np.clip(placed, -FARTHEST, FARTHEST)
    return found
