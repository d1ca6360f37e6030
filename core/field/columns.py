"""What the columns of field results are called, by QField, KoBo and ODK."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..buildings.vocabularies import plain

LEVEL, NUMBER, BY, AT, NOTE, SOURCE, PHOTO = (
    *("level", "number", "by", "at", "note", "source", "photo"),
)

NAMES: Mapping[str, tuple[str, ...]] = {
    NUMBER: ("building id", "buildingid", "id building", "building number", "building no",
             "building"),
    LEVEL: ("reviewed level", "damage level", "level", "damage", "damage grade", "damage gra",
            "grade", "damage class", "hasar", "hasar durumu", "dano", "degats"),
    BY: ("reviewed by", "reviewer", "submitted by", "surveyor", "enumerator", "inspector",
         "username", "name of the surveyor"),
    AT: ("reviewed at", "end", "submission time", "submissiondate", "submission date", "time",
         "date", "start", "today"),
    NOTE: ("reviewed note", "note", "notes", "comment", "comments", "remark", "remarks",
           "observation", "observations"),
    SOURCE: ("reviewed source", "source"),
    PHOTO: ("reviewed photo", "photo", "picture", "image", "photos", "photo 1", "photo url"),
}  # fmt: skip
"""By meaning, the names without case, accents and underscores; the first that is there counts."""

SHORT = {name.replace(" ", "_")[:10]: name for several in NAMES.values() for name in several[:1]}
"""What a Shapefile leaves of our own names."""

_REPEAT = re.compile(r"\[(\d+)\]")

Row = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """A column by what it is.

    Args:
        name: as it is written.
        bare: its last part, without groups, in plain letters.
        turn: which turn of a repeat it belongs to, from 1; 0 for what all turns share.
    """

    name: str
    bare: str
    turn: int


def column_of(name: str) -> Column:
    """Return what a column's name says: `visit[2]/damage_level` is the level of a second turn."""
    repeats = _REPEAT.findall(name)
    last = re.split(r"[/:]", _REPEAT.sub("", name))[-1]
    bare = plain(SHORT.get(last.lower(), last))
    return Column(name, bare, int(repeats[-1]) if repeats else 0)


def turns_of(row: Mapping[str, Any], columns: Iterable[Column]) -> list[Row]:
    """Return a row of a table as one row for each turn of its repeats, by the columns' bare names.

    Of columns of one bare name the first that holds something counts.
    """
    several: dict[int, Row] = {}
    for column in columns:
        value = row[column.name]
        if value not in (None, ""):
            several.setdefault(column.turn, {}).setdefault(column.bare, value)
    shared = several.pop(0, {})
    if not several:
        return [shared] if shared else []
    return [{**shared, **several[turn]} for turn in sorted(several)]


def value_of(row: Mapping[str, Any], meaning: str) -> Any:
    """Return what a row says of something, None where it does not."""
    return next((row[name] for name in NAMES[meaning] if name in row), None)
