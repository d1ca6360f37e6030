"""How far two readers agree, as rows of a table and as sentences."""

from __future__ import annotations

from ..buildings.levels import LABELS
from ..naming import counted
from ..requests import NO_BUILDING
from ..verdicts import VERDICTS
from .kappa import Concord, Kappa

WORDS = {NO_BUILDING: "no building", **LABELS}
HEAD = ("readers", "measure", "of", "value", "low_95", "high_95", "standard_error", "buildings")
Rows = list[tuple[object, ...]]


def named_rows(readers: str, found: Concord) -> Rows:
    """Return the table of two readers, its head first; what has no kappa has empty cells."""
    rows: Rows = [HEAD]
    for weights, of, one in (
        ("", "all answers", found.answers),
        ("", "levels", found.levels),
        (", linear weights", "levels", found.weighted),
    ):
        observed = "" if one.observed is None else round(one.observed, 6)
        rows.append((readers, f"agreement{weights}", of, observed, "", "", "", one.count))
        rows.append((readers, f"kappa{weights}", of, *_shown(one), one.count))
    for answer, one in found.each.items():
        rows.append((readers, "kappa against all others", WORDS[answer], *_shown(one), one.count))
    for first in VERDICTS:
        for second in VERDICTS:
            if number := found.counts.get((first, second), 0):
                pair = f"{WORDS[first]}, then {WORDS[second]}"
                rows.append((readers, "confusion", pair, number, "", "", "", found.answers.count))
    return rows


def spoken(found: Concord) -> list[str]:
    """Return what a person reads of two readers; nothing where they read no building both."""
    if not found.answers.count:
        return []
    weighted = _told("weighted kappa", found.weighted)
    lines = [
        f"Of {counted(found.answers.count, 'building', 'buildings')} that two people read they say"
        f" the same of {found.answers.observed:.0%}; {_told('kappa', found.answers)}.",
        f"  Levels 1 to 4, near misses counting in part: {weighted}.",
    ]
    return lines + [
        f"  {WORDS[answer]} against all others: {_told('kappa', one)}"
        for answer, one in found.each.items()
    ]


def _shown(one: Kappa) -> tuple[object, ...]:
    figures = (one.value, one.low, one.high, one.error)
    return tuple("" if value is None else round(value, 6) for value in figures)


def _told(name: str, one: Kappa) -> str:
    if one.value is None:
        return f"{name} cannot be told from {one.count} that are all alike" if one.count else "none"
    return f"{name} {one.value:.2f} ({one.low:.2f} to {one.high:.2f})"
