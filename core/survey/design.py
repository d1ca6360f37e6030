"""How many buildings of each stratum are reviewed, and how wide the answer will be."""

from __future__ import annotations

import math
from bisect import bisect_left

import numpy as np
import numpy.typing as npt

from ..requests import UNKNOWN

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]

Z = 1.959963984540054
"""Standard normal quantile of a 95 % interval."""

LEAST = 2
"""Reviews per stratum without which its spread cannot be seen."""

WRONG = (0.10, 0.60, 0.50, 0.25, 0.50)
"""Share of buildings of predicted level 1..4, and of unknown level, that is expected to be of
another one: what is assumed before anything was reviewed, where the layer has no probabilities."""

SEVERE = (0.03, 0.20, 0.75, 0.93, 0.30)
"""Expected share of major or destroyed ones among buildings of predicted level 1..4 and unknown."""


def spread(wrong: Floats) -> Floats:
    """Return the standard deviation of right and wrong, per stratum; never none at all."""
    share = np.clip(wrong, 0.02, 0.98)
    return np.sqrt(share * (1 - share))


def chances_of(levels: npt.NDArray[np.uint8], model: Floats | None) -> tuple[Floats, Floats]:
    """Return how likely buildings are not of their level, and how likely severe, shape (n,) each.

    The model's probabilities tell, and where it gives none or no level, what is seen as a rule.
    """
    unknown = levels == UNKNOWN
    own = np.where(unknown, 4, levels.astype(np.intp) - 1)
    wrong, severe = np.array(WRONG)[own], np.array(SEVERE)[own]
    if model is None:
        return wrong, severe
    right = model[np.arange(len(own)), np.minimum(own, 3)]
    return np.where(unknown, wrong, 1 - right), np.where(unknown, severe, model[:, 2:].sum(axis=1))


def spread_of(wrong: Floats, severe: Floats) -> Floats:
    """Return the standard deviation by which reviews are divided among strata, shape (h,).

    Args:
        wrong: expected share of each stratum that is not of its level.
        severe: expected share of major and destroyed ones.
    """
    return np.maximum(spread(wrong), spread(severe))


def allocate(sizes: Counts, deviation: Floats, wanted: int) -> Counts:
    """Divide a sample among strata as Neyman does: by size times standard deviation.

    Every stratum gets `LEAST`, or all of it where it is smaller, whatever `wanted` is.

    Args:
        sizes: buildings per stratum, shape (h,).
        deviation: expected standard deviation per stratum, shape (h,).
        wanted: buildings to review in all.

    Returns:
        Buildings to review per stratum; their sum is `wanted`, between what the least ones need
        and all there are.
    """
    least = np.minimum(sizes, LEAST)
    taken = least.copy()
    left = min(wanted, int(sizes.sum())) - int(taken.sum())
    while left > 0:
        room = sizes - taken
        # Divisor method: the next review goes where it takes most variance away.
        gain = np.where(
            room > 0, (sizes * deviation) ** 2 / np.maximum(taken * (taken + 1.0), 1), -1.0
        )
        taken[int(np.argmax(gain))] += 1
        left -= 1
    return np.asarray(taken)


def half_width(sizes: Counts, deviation: Floats, taken: Counts) -> float:
    """Return half the width of the 95 % interval of a number of buildings that is expected."""
    rest = 1 - taken / np.maximum(sizes, 1)
    variance = (sizes**2 * rest * deviation**2 / np.maximum(taken, 1)).sum()
    return Z * math.sqrt(float(variance))


def size_for(sizes: Counts, deviation: Floats, half: float) -> int:
    """Return the smallest sample whose expected interval is within a value of its middle.

    Args:
        sizes: buildings per stratum, shape (h,).
        deviation: expected standard deviation per stratum, shape (h,).
        half: half the width that is wished for, in buildings.
    """

    def enough(size: int) -> bool:
        return half_width(sizes, deviation, about(sizes, deviation, size)) <= half

    return bisect_left(range(int(sizes.sum())), True, key=enough)


def about(sizes: Counts, deviation: Floats, wanted: int) -> Counts:
    """Return about what `allocate` does, in closed form: for sizes that are only tried."""
    weight = sizes * deviation
    taken = np.minimum(sizes, LEAST).astype(np.float64)
    open_ = taken < sizes
    while open_.any() and taken.sum() < wanted:
        free = wanted - taken[~open_].sum()
        share = np.maximum(weight / max(float(weight[open_].sum()), 1e-12) * free, LEAST)
        full = open_ & (share >= sizes)
        if not full.any():
            taken[open_] = share[open_]
            break
        taken[full], open_ = sizes[full], open_ & ~full
    return np.rint(taken).astype(np.int64)
