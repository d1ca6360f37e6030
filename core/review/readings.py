"""What each reader said of each building in layers that were reviewed apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..evaluation.buildings import intersection_over_union, match
from ..sentences import say
from ..vector.geometry import Geometries, polygon_parts, reproject
from ..vector.io import find_field
from ..vector.opening import open_layer
from ..vector.reviews import LEVEL, SAME, TOLD, Reviews, is_said, plain_values
from ..verdicts import FIRST, REVIEW, SECOND, VERDICTS

READ = (*REVIEW, *FIRST, *SECOND)


@dataclass(frozen=True)
class Reading:
    """What one person said of one building, once.

    Args:
        level: 0 no building, 1..4, 255 cannot be told; None where there is a note only.
        by: name of the person; None where none was kept.
        at: when, as it was kept.
        note: what was noted.
    """

    level: int | None = None
    by: str | None = None
    at: str | None = None
    note: str | None = None

    def time(self) -> datetime | None:
        """Return when it was said; without a zone it is UTC. None where nobody can tell."""
        try:
            found = datetime.fromisoformat((self.at or "").replace("Z", "+00:00"))
        except ValueError:
            return None
        return found if found.tzinfo else found.replace(tzinfo=timezone.utc)

    def key(self) -> tuple[Any, ...]:
        """Return what is the same in two copies of one reading, however a time is written."""
        return self.level, self.by, self.time() or self.at, self.note

    def is_by_another_than(self, other: Reading) -> bool:
        """Return whether two people said this and that; who gave no name is anybody."""
        return not self.by or not other.by or self.by.casefold() != other.by.casefold()


@dataclass(frozen=True)
class Told:
    """What one layer says of one building.

    Args:
        readings: the first reader's, and the second's if there is one.
        decision: what a third person made of two that differ.
    """

    readings: tuple[Reading, ...]
    decision: Reading | None = None


def told_of(row: Mapping[str, Any]) -> Told | None:
    """Return what a row says; None where a level is no answer that a reader can give."""
    read = [_reading(row, names) for names in (FIRST, SECOND, REVIEW)]
    if any(reading is None for reading in read):
        return None
    first, second, said = (reading or Reading() for reading in read)
    differ = None not in (first.level, second.level) and first.level != second.level
    if differ:
        return Told((first, second), said if said != Reading() else None)
    return Told(tuple(one for one in (said, first, second) if one != Reading()))


def read_source(path: str, crs: CRS) -> Reviews:
    """Return every feature of a layer on which somebody said something, without geometry too.

    Args:
        path: as for `read_polygons`.
        crs: to return outlines in.

    Raises:
        InputError: the layer cannot be read, or has no field for reviews.
    """
    layer = open_layer(path)
    names = {name: find_field(layer.info["fields"], name) for name in (*READ, *TOLD)}
    if names[LEVEL] is None:
        raise InputError(
            say(
                "'{path}' has no field {level}: choose a layer of buildings that was reviewed.",
                path=path,
                level=LEVEL,
            )
        )
    wanted = {found: name for name, found in names.items() if found is not None}
    meta, wkb, values = layer.read(columns=list(wanted))
    full = [wanted[str(name)] for name in meta["fields"]]
    lists = [plain_values(column, _kind(kind)) for column, kind in zip(values, meta["dtypes"])]
    rows = [
        {name: value for name, value in zip(full, row) if value is not None} for row in zip(*lists)
    ]
    with np.errstate(invalid="ignore"):
        found = np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object)
    shapes = reproject(polygon_parts(found), layer.crs, crs)
    return Reviews(shapes, rows).chosen(i for i, row in enumerate(rows) if any(map(is_said, row)))


def same_buildings(
    ours: Geometries, numbers: Iterable[Any], theirs: Geometries, their_numbers: Iterable[Any]
) -> dict[int, int]:
    """Return which of our buildings each of theirs is, each at most once.

    Those of one number that lie on each other by half (intersection over union) are the same; the
    others are by overlap alone, best first.

    Args:
        ours: polygons, shape (n,).
        numbers: `building_id` of each; None where it has none.
        theirs: polygons in the same CRS, shape (m,).
        their_numbers: as `numbers`.
    """
    place = _unique(numbers)
    named = {
        other: place[number] for number, other in _unique(their_numbers).items() if number in place
    }
    shared = intersection_over_union(ours[list(named.values())], theirs[list(named)])
    found = {other: one for (other, one), iou in zip(named.items(), shared) if iou >= SAME}
    free = np.setdiff1d(np.arange(len(ours)), list(found.values())).astype(np.intp)
    left = np.setdiff1d(np.arange(len(theirs)), list(found)).astype(np.intp)
    pairs = match(ours[free], theirs[left], SAME)
    return {**found, **{int(left[other]): int(free[one]) for one, other in pairs}}


def _reading(row: Mapping[str, Any], names: tuple[str, ...]) -> Reading | None:
    level, by, at, note = (row.get(name) for name in names)
    try:
        number = None if level is None else float(level)
    except ValueError:
        return None
    if number is not None and number not in VERDICTS:
        return None
    texts = (None if value is None else str(value) for value in (by, at, note))
    return Reading(None if number is None else int(number), *texts)


def _kind(name: str) -> np.dtype[Any] | None:
    try:
        return np.dtype(name)
    except TypeError:  # list(str)
        return None


def _unique(numbers: Iterable[Any]) -> dict[Any, int]:
    found: dict[Any, int] = {}
    twice = set()
    for index, number in enumerate(numbers):
        if number is not None and found.setdefault(number, index) != index:
            twice.add(number)
    return {number: index for number, index in found.items() if number not in twice}
