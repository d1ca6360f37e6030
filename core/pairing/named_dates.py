"""Dates in names and in the words of metadata.

Only what can be nothing but a date is taken for one: numbers of eight digits are often names of
tiles, orders or sensors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR = 1972
"""Of the first satellite that photographed the land; what is older, or not yet, is no date."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MON = f"(?P<name>{'|'.join(MONTHS)})"
MONTH = f"{MON}[a-z]*"

YEAR = r"(?P<year>(?:19|20)\d\d)"
DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])"
TIME = r"(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,3})?"
"""Hours and minutes, and seconds with up to three decimals, without a mark between."""

PATTERNS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        # 20230206, 2023-02-06, 2023_02_06T08:11, 202302060812345 (Pléiades, SPOT).
        rf"(?<!\d){YEAR}(?P<mark>[-_.:/]?)(?P<month>0[1-9]|1[0-2])(?P=mark)"
        rf"(?P<day>0[1-9]|[12]\d|3[01])(?:{TIME})?(?!\d)",
        # 23FEB06081234-M2AS (WorldView, GeoEye, QuickBird).
        rf"(?<![a-z0-9])(?P<short>\d\d){MON}(?P<day>0[1-9]|[12]\d|3[01]){TIME}(?!\d)",
        # 06081459ZFEB23 (NITF 2.0).
        rf"(?<![a-z0-9])(?P<day>0[1-9]|[12]\d|3[01]){TIME}Z{MON}(?P<short>\d\d)(?!\d)",
        # 6 Feb 2023, 06-February-2023.
        rf"(?<!\d){DAY}[-_. ]*{MONTH}[-_., ]*{YEAR}(?!\d)",
        # Feb 6 2023, 2023Feb06.
        rf"(?<![a-z]){MONTH}[-_. ]*{DAY}[-_., ]+{YEAR}(?!\d)",
        rf"(?<!\d){YEAR}[-_. ]*{MONTH}[-_. ]*{DAY}(?!\d)",
        # 06.02.2023: with points the day comes first everywhere.
        rf"(?<!\d){DAY}\.(?P<month>0?[1-9]|1[0-2])\.{YEAR}(?!\d)",
    )
)

EITHER_WAY = re.compile(r"(?<!\d)(\d\d)([-_/])(\d\d)\2((?:19|20)\d\d)(?!\d)")
"""06-02-2023: a date only where it cannot be read both ways."""

CAPTURE_FIRST = re.compile(
    r"^(S[12][ABCD]_|S3|L[COTEM]\d\d_|LC[89]|LANDSAT|(DIM|IMG|DS|ORT|MS|PAN|PMS)?_?(PHR|SPOT|PNEO)"
    r"|\d{8}_\d{6}_|SSC|s\d+_\d{8}T)",
    re.I,
)
"""Products whose names begin with the capture; what follows is when they were processed."""

NOT_OF_CAPTURE = re.compile(
    r"(quakes?|eq|events?|disasters?|proc(essed)?|processing|created?|exported|updated|version|v)"
    r"[-_. ]*$",
    re.I,
)
"""Words before a date that say it is another's."""


@dataclass(frozen=True)
class _Found:
    """A date, where it begins in a text, and what stands before it."""

    day: date
    start: int
    before: str


def date_in_name(name: str) -> date | None:
    """Return the day that a file's name says an image was taken; None if it says none.

    Of several, sensors' products tell it first. Others name their event first, so that the last
    counts, but for those that a word marks as an event's or the processing's.
    """
    found = sorted(_dates(name), key=lambda one: one.start)
    if not found:
        return None
    if CAPTURE_FIRST.search(name):
        return found[0].day
    captures = [one for one in found if not NOT_OF_CAPTURE.search(one.before)]
    return (captures or found)[-1].day


def stated_date(text: str) -> date | None:
    """Return the date with which the words of metadata begin; None if they are none."""
    found = [one for one in _dates(text.strip()) if one.start == 0]
    return found[0].day if found else None


def only_date(text: str) -> date | None:
    """Return the date that a text consists of; None if it holds anything else."""
    return stated_date(text) if re.fullmatch(r"[\d._-]{8,10}", text) else None


def _dates(text: str) -> Iterator[_Found]:
    """Yield the dates in a text; no digit belongs to two of them."""
    taken: list[range] = []
    for match in (match for pattern in PATTERNS for match in pattern.finditer(text)):
        day = _day_of(match)
        place = range(*match.span())
        if day and not any(place.start in other or other.start in place for other in taken):
            taken.append(place)
            yield _Found(day, place.start, text[: place.start])
    for match in EITHER_WAY.finditer(text):
        day = _unequivocal(int(match[1]), int(match[3]), int(match[4]))
        if day:
            yield _Found(day, match.start(), text[: match.start()])


def _day_of(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
    name = groups.get("name")
    month = MONTHS.index(name.lower()) + 1 if name else int(groups["month"])
    return _plausible(year, month, int(groups["day"]))


def _unequivocal(first: int, second: int, year: int) -> date | None:
    readings = {_plausible(year, second, first), _plausible(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _plausible(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None  # the 31st of February
    tomorrow = date.today() + timedelta(days=1)  # it is tomorrow already in the far east
    return found if year >= FIRST_YEAR and found <= tomorrow else None
