"""What several readers said of one building made into one answer; conflicts are left to a person.

Two readers who differ are not reconciled here unless the person who merges chose how: until
somebody decides, no level is in force and the building needs review.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from ..requests import FIRST_READER, LATER_READER, MORE_SEVERE, UNKNOWN
from .kappa import Pair
from .readings import Reading, Told


@dataclass(frozen=True)
class Outcome:
    """What is written of one building.

    Args:
        verdict: what is in force; None where nobody has decided yet.
        first: the first reader's, where another contradicts.
        second: what a second reader said.
        conflict: whether two levels differ; None where there are none to compare.
        further: what finds no field, kept in a table.
        pair: levels by two different people, in the order of the layers.
        twice: more than one level, and all under one name.
    """

    verdict: Reading | None = None
    first: Reading | None = None
    second: Reading | None = None
    conflict: bool | None = None
    further: tuple[Reading, ...] = ()
    pair: Pair | None = None
    twice: bool = False

    @property
    def is_open(self) -> bool:
        """Return whether a person has to decide."""
        return bool(self.conflict) and self.verdict is None


def merged(told: Sequence[Told], rule: str) -> Outcome:
    """Return the one answer to what several layers say of a building.

    Args:
        told: by layer, in their order.
        rule: what is in force where levels differ, see `requests.CONFLICTS`.
    """
    readings = sorted(
        _once(one for item in told for one in item.readings), key=lambda one: one.level is None
    )
    if not readings:
        return Outcome()
    levels = [one for one in readings if one.level is not None]
    differing = next((one for one in levels if one.level != levels[0].level), None)
    second = differing or next(iter(readings[1:]), None)
    further = [one for one in readings[1:] if one is not second]
    pair = _pair(levels)
    twice = len(levels) > 1 and pair is None
    if differing is None:
        conflict = False if len(levels) > 1 else None
        return Outcome(readings[0], None, second, conflict, tuple(further), pair, twice)
    decisions = _once(item.decision for item in told if item.decision is not None)
    decided = _agreed(decisions)
    verdict = decided or RULES.get(rule, _nobody)(levels)
    known = {one.key() for one in (*readings, *([verdict] if verdict else []))}
    further += [one for one in decisions if one.key() not in known]
    return Outcome(verdict, levels[0], second, True, tuple(further), pair, twice)


def between_layers(told: Sequence[tuple[int, Told]]) -> dict[Pair, Pair]:
    """Return, by two layers' numbers, the levels that their readers gave one building apart."""
    first = {
        number: one
        for number, item in told
        if (one := next((one for one in item.readings if one.level is not None), None))
    }
    found = {}
    for (left, one), (right, other) in combinations(first.items(), 2):
        if one.key() != other.key() and (pair := _pair([one, other])):
            found[left, right] = pair
    return found


def count(pairs: Iterable[Pair | None]) -> Counter[Pair]:
    """Return how often each pair of levels was given."""
    return Counter(pair for pair in pairs if pair is not None)


def _once(readings: Iterable[Reading]) -> list[Reading]:
    """Return readings without copies: a file that was copied half-way holds the same ones."""
    found: dict[tuple[object, ...], Reading] = {}
    for one in readings:
        found.setdefault(one.key(), one)
    return list(found.values())


def _pair(levels: Sequence[Reading]) -> Pair | None:
    """Return the first level with the first by somebody else; None where there is no such."""
    for other in levels[1:]:
        if other.is_by_another_than(levels[0]):
            return int(levels[0].level or 0), int(other.level or 0)
    return None


def _agreed(decisions: Sequence[Reading]) -> Reading | None:
    """Return the latest of decisions that say the same; None where they differ, or there is none.

    A note alone decides nothing.
    """
    told = [one for one in decisions if one.level is not None]
    if len({one.level for one in told}) != 1:
        return None
    return _latest(told) or told[0]


def _latest(readings: Sequence[Reading]) -> Reading | None:
    """Return the reading after all that differ; None where times are lacking or the same."""
    timed = [(time, one) for one in readings if (time := one.time()) is not None]
    if len(timed) < len(readings):
        return None
    last = max(time for time, _ in timed)
    found = [one for time, one in timed if time == last]
    return found[0] if len({one.level for one in found}) == 1 else None


def _most_severe(readings: Sequence[Reading]) -> Reading | None:
    """Return the highest level; None where one could not tell, which may be any level."""
    if any(one.level == UNKNOWN for one in readings):
        return None
    return max(readings, key=lambda one: one.level or 0)


def _first(readings: Sequence[Reading]) -> Reading | None:
    return readings[0]


def _nobody(readings: Sequence[Reading]) -> Reading | None:
    return None


RULES: dict[str, Callable[[Sequence[Reading]], Reading | None]] = {
    FIRST_READER: _first,
    LATER_READER: _latest,
    MORE_SEVERE: _most_severe,
}
