"""Which building comes next: orders, filters and the place in the queue, without a window."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Callable, Optional

from ...core.requests import UNKNOWN

LEVELS = (1, 2, 3, 4)

SURVEY = "survey"
"""The order that holds only what was drawn."""

TELLING = "telling"
"""The order of the next ten that teach *Regrade* most, which `telling` chooses."""

READ_AGAIN, CONFLICTS = "second reader", "conflicts"
"""The orders of what a second person reads without seeing the first one's answer, and of what two
read differently; `readers` says which buildings those are."""


@dataclass(frozen=True)
class Building:
    """What the queue knows of a building.

    Args:
        fid: of the feature.
        level: the network's, 1..4; None is unknown.
        verdict: a person's: 1..4, `NO_BUILDING` or `UNKNOWN`; None where nobody looked.
        confidence: 0..1; None where the layer tells none.
        needs_review: as the assessment says.
        people: persons in it; 0 where the layer tells none.
        probabilities: of the levels 1..4; empty where the layer tells none.
        survey: place in the random sample of *Survey sample*; None where it was not drawn.
        number: `building_id`; None where the layer has no number.
        by: who gave the verdict.
        first: the first reader's verdict, where a second contradicts.
        first_by: who that is.
        second: a second reader's verdict.
        second_by: who that is.
    """

    fid: int
    level: Optional[int] = None
    verdict: Optional[int] = None
    confidence: Optional[float] = None
    needs_review: bool = False
    people: float = 0.0
    probabilities: tuple[float, ...] = ()
    survey: Optional[float] = None
    number: Optional[float] = None
    by: str = ""
    first: Optional[int] = None
    first_by: str = ""
    second: Optional[int] = None
    second_by: str = ""

    def first_answer(self) -> tuple[Optional[int], str]:
        """Return the first reader's verdict and name, before and after somebody contradicts."""
        if self.first is not None:
            return self.first, self.first_by
        return self.verdict, self.by

    def severity(self) -> float:
        """Return how bad it is, 0 none to 1 destroyed; half where nobody knows."""
        if self.probabilities:
            total = sum(self.probabilities) or 1.0
            return sum(p * step / 3 for step, p in enumerate(self.probabilities)) / total
        return (self.level - 1) / 3 if self.level else 0.5

    def doubt(self) -> float:
        """Return how unsure the network is, 0 to 1: one less the lead of the likeliest level."""
        if self.probabilities:
            first, second = sorted(self.probabilities, reverse=True)[:2]
            return 1.0 - (first - second)
        return 1.0 - (self.confidence or 0.0)


Key = Callable[[Building], object]

ORDERS: dict[str, Key] = {
    "needs review": lambda b: (bool(b.level) and not b.needs_review, -b.doubt(), b.fid),
    "urgency": lambda b: (-b.people * b.severity(), -b.severity(), b.fid),
    "doubt": lambda b: (-b.doubt(), b.fid),
    "random": lambda b: (blake2b(b"%d" % b.fid, digest_size=8).digest(), b.fid),
    TELLING: lambda b: 0,  # as they were chosen
    SURVEY: lambda b: (b.survey, b.fid),
    READ_AGAIN: lambda b: (blake2b(b"%d" % b.fid, digest_size=8).digest(), b.fid),
    CONFLICTS: lambda b: (-abs((b.second or 0) - (b.first or b.verdict or 0)), b.fid),
    "layer": lambda b: b.fid,
}
"""Each the same in every session, so that a review that was cut off goes on where it was."""


@dataclass(frozen=True)
class Filter:
    """Which buildings are in the queue.

    Args:
        level: only this one of the network, `UNKNOWN` for unknown; None for all.
        within: only these features; None for all.
        unreviewed: leave out those that have a verdict when the queue is made.
    """

    level: Optional[int] = None
    within: Optional[Collection[int]] = None
    unreviewed: bool = False

    def takes(self, building: Building, part: str = "verdict") -> bool:
        """Return whether a building belongs into the queue, where `part` is what is asked for."""
        if self.level is not None and (building.level or UNKNOWN) != self.level:
            return False
        if self.within is not None and building.fid not in self.within:
            return False
        return not (self.unreviewed and getattr(building, part) is not None)


class Queue:
    """Buildings in their order, and the one that is looked at."""

    def __init__(
        self, buildings: Iterable[Building] = (), order: str = "layer", chosen: Filter = Filter()
    ) -> None:
        self._asked = "second" if order == READ_AGAIN else "verdict"
        everything = chosen == Filter()  # the common case, and tens of thousands of questions
        found = (one for one in buildings if everything or chosen.takes(one, self._asked))
        if order == SURVEY:
            found = (one for one in found if one.survey is not None)
        taken = sorted(found, key=ORDERS[order])  # type: ignore[arg-type]
        self._buildings = {building.fid: building for building in taken}
        self._fids = list(self._buildings)
        self._place = {fid: index for index, fid in enumerate(self._fids)}
        self._answers: dict[int, Optional[int]] = {
            building.fid: getattr(building, self._asked) for building in taken
        }
        self._done = sum(answer is not None for answer in self._answers.values())
        self._at = 0

    def __len__(self) -> int:
        return len(self._fids)

    @property
    def done(self) -> int:
        """How many have a verdict."""
        return self._done

    @property
    def left(self) -> int:
        """How many have none."""
        return len(self._fids) - self._done

    @property
    def place(self) -> int:
        """The present one's number, from 1; 0 in an empty queue."""
        return self._at + 1 if self._fids else 0

    def current(self) -> Optional[Building]:
        """Return the building that is looked at; None in an empty queue."""
        return self._buildings[self._fids[self._at]] if self._fids else None

    def known(self, fid: int) -> Optional[Building]:
        """Return a building of the queue."""
        return self._buildings.get(fid)

    def step(self, by: int) -> None:
        """Go so many on, or back; the ends hold."""
        self._at = min(max(self._at + by, 0), max(len(self._fids) - 1, 0))

    def go(self, fid: int) -> bool:
        """Go to a building; return whether it is in the queue."""
        if fid not in self._place:
            return False
        self._at = self._place[fid]
        return True

    def advance(self) -> bool:
        """Go to the next that has no verdict, round the end; return whether there is one."""
        if not self.left:
            return False
        count = len(self._fids)
        for offset in range(1, count + 1):
            index = (self._at + offset) % count
            if self._answers[self._fids[index]] is None:
                self._at = index
                return True
        return False

    def to_first_left(self) -> None:
        """Go to the first that has no verdict; to the first of all where each has one."""
        self._at = max(len(self._fids) - 1, 0)
        if not self.advance():
            self._at = 0

    def mark(self, fid: int, verdict: Optional[int], part: str = "verdict") -> None:
        """Note a verdict, or that it was taken back; others' buildings are of no account.

        Args:
            fid: of the feature.
            verdict: None where there is none any more.
            part: the field of `Building`; one that is not asked for here is of no account either.
        """
        if part == self._asked and fid in self._answers:
            self._done += (verdict is not None) - (self._answers[fid] is not None)
            self._answers[fid] = verdict

    def drop(self, fids: Iterable[int]) -> None:
        """Forget buildings that are no more, and stay where it was as far as that goes."""
        gone = set(fids) & set(self._place)
        if not gone:
            return
        before = sum(fid in gone for fid in self._fids[: self._at])
        self._done -= sum(self._answers.pop(fid) is not None for fid in gone)
        for fid in gone:
            del self._buildings[fid]
        self._fids = [fid for fid in self._fids if fid not in gone]
        self._place = {fid: index for index, fid in enumerate(self._fids)}
        self._at = min(max(self._at - before, 0), max(len(self._fids) - 1, 0))
