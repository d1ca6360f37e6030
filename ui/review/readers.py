"""Two readers of one layer: who reads what again, what becomes of an answer, how far they agree.

Plain values in and out; the layer is written by `edits`, and shown by `dock`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any, Optional

from ...core.review.kappa import Concord, Pair, concord
from ...core.verdicts import CONFLICT, DOUBTFUL, FIRST, REVIEW, SECOND
from .fields import LEVEL
from .queue import Building

SHARE = 0.1
"""Of what the first reader has reviewed, how much a second one reads again."""

BY_TENS = 10
"""Answers after which a blind reader is told the agreement anew: one alone would betray itself."""

Row = Mapping[str, Any]


def drawn(buildings: Iterable[Building], share: float, reader: str) -> list[Building]:
    """Return what a second reader reads again: a random share of what others have reviewed.

    By the buildings' numbers, so that two machines with the same layer draw the same; what was
    read again before is part of it.

    Args:
        buildings: of the layer, all of them.
        share: 0..1, rounded up to whole buildings.
        reader: name of the second reader, who does not read again what is their own.
    """
    read = [
        building
        for building in buildings
        if building.first_answer()[0] is not None
        and not is_same(building.first_answer()[1], reader)
    ]
    again = sum(building.second is not None for building in read)
    wanted = max(math.ceil(share * len(read) - 1e-9), again)
    return sorted(read, key=lambda one: (one.second is None, _lot(one), one.fid))[:wanted]


def is_same(one: str, other: str) -> bool:
    """Return whether two names are one person's; who gave none is anybody."""
    return bool(one) and one.strip().casefold() == other.strip().casefold()


def in_conflict(building: Building) -> bool:
    """Return whether two readers gave a building different levels."""
    first = building.first_answer()[0]
    return None not in (first, building.second) and first != building.second


def read_again(row: Row, said: Row) -> dict[str, Any]:
    """Return what is written of a building that a second reader has answered or noted.

    Where the level is not the first one's, both are kept, none is in force, and the building needs
    review; what a third person has decided stays.

    Args:
        row: fields of the building as they are.
        said: fields `SECOND`, those that were said.
    """
    after = dict(said)
    level = said.get(SECOND[0])
    first = FIRST if row.get(FIRST[0]) is not None else REVIEW
    if level is None or row.get(first[0]) is None:
        return after
    differ = row[first[0]] != level
    after[CONFLICT] = differ
    if differ and first is REVIEW:
        after.update({name: row.get(own) for name, own in zip(FIRST, REVIEW)})
        after.update(dict.fromkeys(REVIEW), **{DOUBTFUL: True})
    elif not differ and first is FIRST and row.get(REVIEW[0]) is None:
        after.update({own: row.get(name) for name, own in zip(FIRST, REVIEW)})
        after.update(dict.fromkeys(FIRST))
    return after


def read_anew(row: Row, said: Row) -> dict[str, Any]:
    """Return what is written of a building that is reviewed when two have read it.

    The first reader's answer is kept, so that the agreement is of what both said on their own.
    """
    is_read = row.get(SECOND[0]) is not None and row.get(FIRST[0]) is None
    if not is_read or row.get(LEVEL) is None or LEVEL not in said:
        return dict(said)
    return {**{name: row.get(own) for name, own in zip(FIRST, REVIEW)}, **said}


class Tally:
    """Counts the answers of two readers, building by building."""

    def __init__(self, buildings: Iterable[Building] = ()) -> None:
        self._pairs: dict[int, Pair] = {}
        self._told: Optional[Concord] = None
        for building in buildings:
            self.put(building)

    def __len__(self) -> int:
        return len(self._pairs)

    def put(self, building: Building) -> None:
        """Take a building as it is now."""
        level, name = building.first_answer()
        self._pairs.pop(building.fid, None)
        if level is None or building.second is None or is_same(name, building.second_by):
            return
        self._pairs[building.fid] = (level, building.second)

    def drop(self, fids: Iterable[int]) -> None:
        """Forget buildings that are no more."""
        for fid in fids:
            self._pairs.pop(fid, None)

    def told(self, blind: bool = False) -> Optional[Concord]:
        """Return how far two readers agree; None where no building was read by two.

        Args:
            blind: to somebody who is reading, so by tens only.
        """
        if not blind or self._told is None or len(self) % BY_TENS == 0:
            self._told = concord(Counter(self._pairs.values())) if self._pairs else None
        return self._told


def _lot(building: Building) -> bytes:
    key = building.fid if building.number is None else int(building.number)
    return blake2b(b"%d" % key, digest_size=8, person=b"second reader").digest()
