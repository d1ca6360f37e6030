"""When a scene was taken, and whether that was before an event or after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

BEFORE, AFTER, UNKNOWN = "before", "after", "unknown"

STAMP = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<hour>\d\d:\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?",
    re.I,
)
"""ISO 8601, as STAC has it and as careless programs write it: a time without a zone is of UTC."""

PHASE = re.compile(r"(?:^|[^a-z])(pre|post)(?:[-_ ]?(?:event|disaster)s?)?(?:$|[^a-z])", re.I)
"""What catalogues call a phase where they name nothing else."""

NAMED_PHASE = re.compile(
    r"\[(pre|post)\]|(?:^|[^a-z])(pre|post)[-_ ]?(?:event|disaster)s?(?:$|[^a-z])", re.I
)
"""The same in a title or a name, which may hold these letters for other reasons."""

EITHER = re.compile(r"(?<![a-z])(pre|post)(?![a-z])", re.I)
"""A name that has both words names what holds both."""

ENDS = ("start_datetime", "end_datetime")

WORDS = {"pre": BEFORE, "post": AFTER}

OPEN = datetime.max.replace(tzinfo=timezone.utc)
"""The end of what has none yet."""


@dataclass(frozen=True)
class Span:
    """From when to when, in UTC; both are one where a moment is meant, `OPEN` has no end."""

    begun: datetime
    ended: datetime

    def __str__(self) -> str:
        """Return it as a person writes it: a whole day without hours."""
        if self.ended == self.begun:
            return f"{self.begun:%Y-%m-%d %H:%M}"
        if self.ended == OPEN:
            return f"{self.begun:%Y-%m-%d} –"
        days = [f"{day:%Y-%m-%d}" for day in (self.begun, self.ended)]
        return " – ".join(dict.fromkeys(days))


def span_in(text: Any) -> Span | None:
    """Return the moment or the day that a text is; None if it is neither."""
    found = STAMP.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        return None
    zone = (found["zone"] or "Z").upper().replace("Z", "+00:00")
    zone = zone if ":" in zone else f"{zone[:3]}:{zone[3:] or '00'}"
    clock = f"{found['hour'] or '00:00'}:{found['second'] or '00'}"
    try:
        begun = datetime.fromisoformat(f"{found['day']}T{clock}{zone}").astimezone(timezone.utc)
        whole_day = timedelta(0) if found["hour"] else timedelta(days=1, seconds=-1)
        return Span(begun, begun + whole_day)
    except (ValueError, OverflowError):
        return None


def taken(properties: Mapping[str, Any]) -> Span | None:
    """Return when an item was taken: its moment, or from its beginning to its end.

    A null in the place of one of these means in STAC that there is none.
    """
    if moment := span_in(properties.get("datetime")):
        return moment
    begun, ended = (span_in(properties.get(name)) for name in ENDS)
    is_open = [name in properties and properties[name] is None for name in ENDS]
    if begun is None:
        return None if is_open[0] else ended
    if is_open[1]:
        return Span(begun.begun, OPEN)
    return Span(begun.begun, max((ended or begun).ended, begun.begun))


def event_of(trail: Sequence[Mapping[str, Any]]) -> Span | None:
    """Return when the event of some collections was, by the innermost that says it."""
    said = (span_in(told.get("odp:event_date")) for told in reversed(trail))
    return next((span for span in said if span), None)


def phase_of(
    item: Mapping[str, Any],
    trail: Sequence[Mapping[str, Any]],
    when: Span | None,
    event: Span | None,
) -> str:
    """Return whether an item shows what was before the event or after it.

    The date of the event that a person gave decides; else the catalogue's own words; else the date
    of the event that the catalogue names. On the day of an event whose hour nobody gave, words
    decide.

    Args:
        item: of STAC.
        trail: collections that lead to it, the outermost first.
        when: it was taken.
        event: as a person gave it.
    """
    given = _side(when, event)
    if given != UNKNOWN:
        return given
    word = next(_words(item, trail), None)
    return word or (UNKNOWN if event else _side(when, event_of(trail)))


def days_from(when: Span | None, event: Span | None) -> float | None:
    """Return days from the event to when something was taken, below 0 before it."""
    if when is None or event is None:
        return None
    nearest = when.ended if when.ended < event.begun else when.begun
    return (nearest - event.begun).total_seconds() / 86_400


def _side(when: Span | None, event: Span | None) -> str:
    if when is None or event is None:
        return UNKNOWN
    if when.ended < event.begun:
        return BEFORE
    is_after = when.begun >= event.begun if event.begun == event.ended else when.begun > event.ended
    return AFTER if is_after else UNKNOWN


def _words(item: Mapping[str, Any], trail: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    properties = item.get("properties")
    told = properties if isinstance(properties, dict) else {}
    names = [told.get("title"), item.get("id"), item.get("collection")]
    for document in reversed(trail):
        names += [document.get("id"), document.get("title")]
    said = (_word(PHASE, told.get("phase")), *(_word(NAMED_PHASE, name) for name in names))
    yield from filter(None, said)


def _word(pattern: re.Pattern[str], name: Any) -> str | None:
    """Return the phase that a name tells; None for one of both."""
    text = str(name or "")
    found = pattern.search(text)
    if found is None or len({word.lower() for word in EITHER.findall(text)}) > 1:
        return None
    return WORDS[next(filter(None, found.groups())).lower()]
