"""What a level before and a level after mean together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ..buildings.levels import LABELS
from ..requests import UNKNOWN

Levels = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]
Words = npt.NDArray[np.object_]

ABSENT = 0
"""Level where a result has no such building, or a person found that it is none."""

DESTROYED = 4

NEWLY_DESTROYED, WORSE, BETTER, SAME = "newly destroyed", "worse", "better", "no change"
NEWLY_SEEN, NO_LONGER_SEEN, STILL_UNKNOWN = "newly seen", "no longer seen", "still unknown"
NEWLY_FOUND, WITHDRAWN, NOT_LOOKED_AT = "newly found", "withdrawn", "not looked at again"

CHANGES = (
    NEWLY_DESTROYED, WORSE, NEWLY_SEEN, NEWLY_FOUND, BETTER, WITHDRAWN, NO_LONGER_SEEN, SAME,
    STILL_UNKNOWN, NOT_LOOKED_AT,
)  # fmt: skip
"""What can have become of a building, what a person asks for first coming first."""

HEAD = (
    "change", "level_before", "level_after", "buildings_before", "buildings_after",
    "people_before", "people_after",
)  # fmt: skip
"""Columns of the table."""

TOTAL = "all"


def changes_of(before: Levels, after: Levels, looked_at: Flags) -> Words:
    """Return what became of each building, a word of `CHANGES`, shape (n,).

    Args:
        before: 1..4, 255 unknown, 0 absent, shape (n,).
        after: as `before`; not both are absent.
        looked_at: whether the later result saw that ground. What it did not see is not withdrawn.
    """
    was, is_now = before != ABSENT, after != ABSENT
    known_before, known_after = was & (before != UNKNOWN), is_now & (after != UNKNOWN)
    both = known_before & known_after
    conditions = (
        (was & ~is_now & ~looked_at, NOT_LOOKED_AT),
        (was & ~is_now, WITHDRAWN),
        (~was, NEWLY_FOUND),
        (both & (after == DESTROYED) & (before < DESTROYED), NEWLY_DESTROYED),
        (both & (after > before), WORSE),
        (both & (after < before), BETTER),
        (both, SAME),
        (known_after, NEWLY_SEEN),
        (known_before, NO_LONGER_SEEN),
    )
    found = np.full(len(before), STILL_UNKNOWN, dtype=object)
    for holds, word in reversed(conditions):
        found[holds] = word
    return found


def table_of(columns: Mapping[str, npt.NDArray[Any]], parts: npt.NDArray[np.intp]) -> list[Any]:
    """Return the table's rows, its head first and its sums last.

    People that no result counted are an empty cell: nobody known is not nobody.

    Args:
        columns: of the layer of changes, see `compare`.
        parts: earlier buildings in each of its features, shape (n,).
    """
    levels = [np.ma.filled(columns[f"level_{when}"], -1) for when in ("before", "after")]
    people = [columns[f"people_{when}"] for when in ("before", "after")]
    buildings = (parts, (levels[1] > ABSENT).astype(np.intp))

    def sums(here: Flags) -> tuple[Any, ...]:
        persons = (
            float(np.nansum(column[here])) if np.isfinite(column).any() else "" for column in people
        )
        return (*(int(column[here].sum()) for column in buildings), *persons)

    rows: list[Any] = []
    for word in CHANGES:
        chosen = columns["change"] == word
        for one, other in sorted(set(zip(levels[0][chosen].tolist(), levels[1][chosen].tolist()))):
            here = chosen & (levels[0] == one) & (levels[1] == other)
            rows.append((word, _word(one), _word(other), *sums(here)))
    return [HEAD, *rows, (TOTAL, "", "", *sums(np.ones(len(parts), np.bool_)))]


def _word(level: int) -> str:
    """Return a level in words; nothing where there is no building, or nobody looked."""
    return LABELS.get(level, "") if level > ABSENT else ""
