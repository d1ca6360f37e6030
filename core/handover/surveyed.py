"""What a survey says of a scene, read from the table that Survey estimate wrote."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..errors import InputError
from ..requests import LEVELS, NO_BUILDING
from ..results import Interval
from ..sentences import say
from ..survey.totals import SCENE

MEASURES = ("buildings", "area_m2", "people")
OF = {**{name: level for level, name in enumerate(LEVELS, start=1)}, "no building": NO_BUILDING}
COLUMNS = ("part", "measure", "of", "value", "low_95", "high_95")

Intervals = dict[str, dict[int, Interval]]
"""By measure and level."""


@dataclass(frozen=True)
class Surveyed:
    """A survey's totals.

    Args:
        parts: by name of the part as the table has it, `scene` the whole.
    """

    parts: Mapping[str, Intervals]

    def of(self, name: str | None) -> Intervals:
        """Return what is said of a part, or of the scene; nothing where no totals are."""
        if name is None:
            return self.parts.get(SCENE, {})
        is_scene = name.strip().lower() == SCENE
        return self.parts.get(f"{name} (zone)" if is_scene else name, {})


def read_survey(path: str) -> Surveyed:
    """Read the table of Survey estimate.

    Raises:
        InputError: it cannot be read, or is another table.
    """
    try:
        with open(path, newline="", encoding="utf-8-sig") as stream:
            head = stream.readline()
            stream.seek(0)
            semicolon = head.count(";") > head.count(",")
            rows = list(csv.DictReader(stream, delimiter=";" if semicolon else ","))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            say(
                "'{path}' cannot be read as a table ({error}): choose a CSV.",
                path=path,
                error=error,
            )
        ) from error
    if not rows or not set(COLUMNS) <= set(rows[0]):
        raise InputError(
            say(
                "'{path}' is not the table of Survey estimate: it lacks the columns {columns}."
                " Choose the CSV that Survey estimate wrote.",
                path=path,
                columns=", ".join(COLUMNS),
            )
        )
    return Surveyed(_by_part(path, rows))


def _by_part(path: str, rows: Iterable[Mapping[str, str]]) -> dict[str, Intervals]:
    parts: dict[str, Intervals] = {}
    for row in rows:
        measure, of = row["measure"], OF.get(row["of"])
        if measure in MEASURES and of is not None:
            numbers = [_number(path, row[column]) for column in COLUMNS[3:]]
            parts.setdefault(row["part"], {}).setdefault(measure, {})[of] = Interval(*numbers)
    return parts


def _number(path: str, text: str) -> float:
    try:
        number = float(text)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise InputError(
            say(
                "'{path}' holds '{text}' where a number should be: choose the CSV as Survey"
                " estimate wrote it.",
                path=path,
                text=text,
            )
        )
    return number
