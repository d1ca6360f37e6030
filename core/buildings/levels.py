"""One damage level for a building from the levels of the pixels inside it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..requests import LEVELS, UNKNOWN
from ..sentences import say

Counts = npt.NDArray[np.int64]
"""Pixels per building and level 1..4, shape (n, 4)."""

CLASSES = 6
"""Columns of a count table: 0 no building, 1..4 the levels, 5 unknown."""

LABELS = {**{level: name for level, name in enumerate(LEVELS, start=1)}, UNKNOWN: "unknown"}

EXPECTED, ROUND = "expected", "round"

_WEIGHTS = np.arange(1, 5)

_VOTES = np.array([8, 38, 25, 11])
"""What a pixel of each level counts in ChangeOS's vote per object (`_object_vote` there)."""


def _ceiling(counts: Counts, total: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return -(-(counts @ _WEIGHTS) // total)


def _round(counts: Counts, total: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return (2 * (counts @ _WEIGHTS) + total) // (2 * total)


def _majority(counts: Counts, total: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return np.asarray(4 - np.argmax(counts[:, ::-1], axis=1))


def _changeos(counts: Counts, total: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return np.asarray(1 + np.argmax(counts * _VOTES, axis=1))


RULES: dict[str, Callable[[Counts, npt.NDArray[np.int64]], npt.NDArray[np.int64]]] = {
    "ceiling": _ceiling,
    "round": _round,
    "majority": _majority,
    "changeos": _changeos,
}
"""How counts become a level. All in whole numbers, so that no rounding error lifts a level. In a
tie, round and majority take the worse level: a person sent in vain costs less than one not sent.
ChangeOS's vote takes the lesser, as its authors' does, for it is there to give their answers."""

IN_WORDS = {
    "expected": "the level of least expected cost by its mean probabilities (rule expected)",
    "ceiling": "the mean level of its pixels rounded up (rule ceiling, of Islahiye 2023)",
    "round": "the mean level of its pixels rounded (rule round, Aftermap's default)",
    "majority": "the commonest level of its pixels (rule majority)",
    "changeos": "the level with the most pixels when one of none, minor, major, destroyed counts 8,"
    " 38, 25, 11 (rule changeos, the vote of the network ChangeOS)",
}


def building_levels(
    counts: npt.NDArray[np.int64], rule: str, max_unknown: float
) -> npt.NDArray[np.uint8]:
    """Return the level of each building: 1..4, or 255 where it is unknown.

    With the rule "ceiling", level = ceil((P1 + 2 P2 + 3 P3 + 4 P4) / (P1 + P2 + P3 + P4))
    (Islahiye paper, section 2.4). Pixels of class 0 inside a footprint say that the network saw
    no building there; they are no vote for "no damage" and do not count. A building without any
    pixel of level 1..4 is unknown.

    Args:
        counts: pixels per class, shape (n, 6): 0 no building, 1..4 the levels, 5 unknown.
        rule: one of `RULES`, or "expected", which counts cannot follow: they are rounded.
        max_unknown: largest share of unknown pixels, 0..1, that leaves a building its level.

    Raises:
        ParameterError: no such rule, or a share outside 0..1.
    """
    if rule not in (*RULES, EXPECTED):
        raise ParameterError(
            say(
                "‹rule› is '{rule}': choose {expected}, {rules}.",
                rule=rule,
                expected=EXPECTED,
                rules=", ".join(RULES),
            )
        )
    if not 0 <= max_unknown <= 1:
        raise ParameterError(
            say("‹max_unknown› is {max_unknown}: choose 0 to 1.", max_unknown=max_unknown)
        )
    judged = counts[:, 1:5].sum(axis=1)
    everything = counts.sum(axis=1)
    known = (judged > 0) & (counts[:, 5] <= max_unknown * everything)
    levels = np.full(len(counts), UNKNOWN, dtype=np.uint8)
    by_count = RULES[ROUND if rule == EXPECTED else rule]
    levels[known] = by_count(counts[known, 1:5], judged[known])
    return levels
