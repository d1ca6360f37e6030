"""How far two readers agree, as rows of a table and as sentences."""

from __future__ import annotations

from ..buildings.levels import LABELS
from ..naming import counted
from ..requests import NO_BUILDING
from ..sentences import say
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
    lines: list[str] = [
        say(
            "Of {buildings} that two people read they say the same of {observed:.0%}; {value}.",
            buildings=counted(found.answers.count, "building", "buildings"),
            observed=found.answers.observed,
            value=_told("kappa", found.answers),
        ),
        say("  Levels 1 to 4, near misses counting in part: {weighted}.", weighted=weighted),
    ]
    return lines + [
        say("  {words} against all others: {value}", words=WORDS[answer], value=_told("kappa", one))
        for answer, one in found.each.items()
    ]


def _shown(one: Kappa) -> tuple[object, ...]:
    figures = (one.value, one.low, one.high, one.error)
    return tuple("" if value is None else round(value, 6) for value in figures)


def _told(name: str, one: Kappa) -> str:
    if one.value is None:
        return (
            say("{name} cannot be told from {count} that are all alike", name=name, count=one.count)
            if one.count
            else "none"
        )
    return say(
        "{name} {value:.2f} ({low:.2f} to {high:.2f})",
        name=name,
        value=one.value,
        low=one.low,
        high=one.high,
    )
