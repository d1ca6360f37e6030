"""How far two readers of the same buildings agree beyond chance, by Cohen's kappa.

Standard library only: the engine's tables and the review dock count with it. Cohen, A coefficient
of agreement for nominal scales (1960); Cohen, Weighted kappa (1968); the standard error is that of
Fleiss, Cohen and Everitt, Large sample standard errors of kappa and weighted kappa (1969), eq. 13.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Optional

from ..requests import NO_BUILDING, UNKNOWN
from ..verdicts import VERDICTS

Pair = tuple[int, int]
Counts = Mapping[Pair, int]
"""How often the first reader gave one answer where the second gave another."""

Weight = Callable[[int, int], float]
"""How far two answers agree, 0 to 1; 1 for the same."""

Z = 1.959964
"""Standard normal quantile of a 95 % interval."""

ROUNDING = 1e-6
"""A standard error below it is none: a million buildings that do not all agree have more."""


@dataclass(frozen=True)
class Kappa:
    """Agreement of two readers.

    Args:
        count: buildings that both read.
        observed: weighted share of them on which both agree, 0..1; None where there are none.
        value: kappa, -1..1; None where chance alone agrees on everything, as where both gave one
            and the same answer throughout.
        error: its standard error.
        low: lower end of its 95 % interval.
        high: upper end.
    """

    count: int
    observed: Optional[float] = None
    value: Optional[float] = None
    error: Optional[float] = None
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass(frozen=True)
class Concord:
    """All that is said of two readers.

    Args:
        counts: their answers.
        answers: over every answer, "no building" and "cannot be told" among them.
        levels: over buildings to which both gave a level.
        weighted: the same, where neighbouring levels agree more than distant ones.
        each: each answer that was given, against all others.
    """

    counts: Counts
    answers: Kappa
    levels: Kappa
    weighted: Kappa
    each: Mapping[int, Kappa]


def same(one: int, other: int) -> float:
    """Return 1 for the same answer and 0 for another (Cohen 1960)."""
    return float(one == other)


def linear(one: int, other: int) -> float:
    """Return the agreement of two levels 1..4, less a third for each step between (Cohen 1968)."""
    return 1 - abs(one - other) / 3


def kappa(counts: Counts, weight: Weight = same) -> Kappa:
    """Return Cohen's kappa with its standard error and 95 % interval.

    The interval is taken on the logarithm of 1 - kappa, the disagreement seen over that by chance:
    it ends at 1 and holds what it says for fewer buildings than one that is even on both sides. It
    is wider than the standard error alone makes it by what was fitted to the same few buildings:
    the shares of each answer by each reader, and the agreement.

    Where few answers leave the standard error at zero, as where both agree on all of them, the
    interval is that of the observed agreement (Wilson 1927) at the same agreement by chance:
    three buildings alike are no proof of two readers alike.
    """
    total = sum(counts.values())
    if not total:
        return Kappa(0)
    first, second = _shares(counts, 0, total), _shares(counts, 1, total)
    by_first = {a: sum(q * weight(a, b) for b, q in second.items()) for a in first}
    by_second = {b: sum(p * weight(a, b) for a, p in first.items()) for b in second}
    observed = sum(n * weight(*pair) for pair, n in counts.items()) / total
    chance = sum(p * by_first[a] for a, p in first.items())
    if math.isclose(chance, 1.0):
        return Kappa(total, observed)
    spread = sum(
        n / total
        * (weight(a, b) * (1 - chance) - (by_first[a] + by_second[b]) * (1 - observed)) ** 2
        for (a, b), n in counts.items()
    )  # fmt: skip
    variance = spread - (observed * chance - 2 * chance + observed) ** 2
    error = math.sqrt(max(variance, 0.0) / total) / (1 - chance) ** 2
    value = (observed - chance) / (1 - chance)
    if error > ROUNDING:
        fitted = 2 * len({*first, *second}) - 1
        apart = math.exp(Z * error / (1 - value) * math.sqrt(total / max(total - fitted, 1)))
        low, high = 1 - (1 - value) * apart, 1 - (1 - value) / apart
    else:
        low, high = ((share - chance) / (1 - chance) for share in wilson(observed, total))
    return Kappa(total, observed, value, error, max(low, -1.0), min(high, 1.0))


def concord(counts: Counts) -> Concord:
    """Return every figure on two readers' answers (see `VERDICTS`)."""
    levels = {pair: n for pair, n in counts.items() if not {*pair} & {NO_BUILDING, UNKNOWN}}
    given = {answer for pair, n in counts.items() if n for answer in pair}
    return Concord(
        counts=counts,
        answers=kappa(counts),
        levels=kappa(levels),
        weighted=kappa(levels, linear),
        each={item: kappa(_against_others(counts, item)) for item in VERDICTS if item in given},
    )


def wilson(share: float, count: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share of so many."""
    square = Z * Z / count
    middle = (share + square / 2) / (1 + square)
    half = math.sqrt(square * share * (1 - share) + square**2 / 4) / (1 + square)
    return middle - half, middle + half


def _shares(counts: Counts, side: int, total: int) -> dict[int, float]:
    found: Counter[int] = Counter()
    for pair, n in counts.items():
        found[pair[side]] += n
    return {answer: n / total for answer, n in found.items()}


def _against_others(counts: Counts, answer: int) -> Counts:
    found: Counter[Pair] = Counter()
    for (one, other), n in counts.items():
        found[one == answer, other == answer] += n
    return found
