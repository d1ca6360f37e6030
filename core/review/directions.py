"""What is known of buildings beside their probabilities, as a few numbers that a fit can learn."""

from __future__ import annotations

import numpy as np

from .ordinal import Floats

DIRECTIONS = 32
"""Principal directions that are kept: what lies along further ones is noise."""

SAMPLE = 5000
"""Buildings by which directions are found: of more the rest change nothing."""

FARTHEST = 4.0
"""Standard deviations beyond which a building counts as no stranger still."""


def directions(features: Floats) -> Floats:
    """Return where each building lies along the directions in which all differ most.

    Args:
        features: of all buildings, reviewed or not, shape (n, d); rows with NaN are not known.

    Returns:
        Values of mean 0, of 1 in variance on average over the directions, more along those in which
        buildings differ more: a fit that holds all weights alike near 0 learns along these first.
        0 where a building's features are not known, shape (n, k) with k up to `DIRECTIONS`.
    """
    known = np.isfinite(features).all(axis=1)
    told = features[known].astype(np.float32)
    if len(told) < 2:
        return np.zeros((len(features), 0))
    some = told[:: -(-len(told) // SAMPLE)].astype(np.float64)
    middle, spread = some.mean(axis=0), some.std(axis=0)
    varies = spread > 1e-6 * (1 + abs(some).max(axis=0))
    some = (some[:, varies] - middle[varies]) / spread[varies]
    strength, axes = np.linalg.eigh(some.T @ some / len(some))
    kept = np.argsort(strength)[::-1][:DIRECTIONS]
    kept = kept[strength[kept] > 1e-6]
    found = np.zeros((len(features), len(kept)))
    if not len(kept):
        return found
    onto = axes[:, kept] / np.sqrt(strength[kept]) / spread[varies, np.newaxis]
    placed = (told[:, varies] - middle[varies].astype(np.float32)) @ onto.astype(np.float32)
    share = np.sqrt(strength[kept] / strength[kept].mean())
    found[known] = np.clip(placed, -FARTHEST, FARTHEST) * share
    return found
