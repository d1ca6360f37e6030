"""The figures of a scene as plain data: Tables 1 and 2, profiles, shares and the nine classes.

Nothing is read or written here, so that table, sheet, picture and log tell the same numbers. The
figures are those of Islahiye 2023: its Tables 1 and 2, Figure 8 b to d, and Figure 11.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..requests import LEVELS, NO_BUILDING, UNKNOWN
from ..results import Interval

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

ROWS = (1, 2, 3, 4, UNKNOWN, NO_BUILDING)
"""Levels in the order of every table; what is unknown is never left out, even where it is zero."""

NAMES = {**dict(enumerate(LEVELS, start=1)), UNKNOWN: "unknown", NO_BUILDING: "no building"}

THIRDS = (1 / 3, 2 / 3)
"""Where three classes of as many cells each begin."""


@dataclass(frozen=True)
class Counted:
    """What is known of each building, arrays of shape (n,).

    Args:
        levels: 1..4, 255 unknown, 0 where a person found no building; a verdict goes first.
        area_m2: of the outline.
        people: persons in it; NaN where nobody counted them, None where that is everywhere.
        chances: of levels 1..4 and unknown, rows that sum to 1, shape (n, 5).
        east_m, south_m: from the western and the northern edge of the scene, in metres.
    """

    levels: npt.NDArray[np.uint8]
    area_m2: Floats
    people: Floats | None
    chances: Floats
    east_m: Floats
    south_m: Floats

    def part(self, inside: Bools) -> Counted:
        """Return the buildings of a part, chosen by `inside`, shape (n,)."""
        return Counted(
            self.levels[inside],
            self.area_m2[inside],
            None if self.people is None else self.people[inside],
            self.chances[inside],
            self.east_m[inside],
            self.south_m[inside],
        )


@dataclass(frozen=True)
class LevelFigures:
    """One row of Tables 1 and 2.

    Args:
        level: of `ROWS`.
        buildings: how many have it.
        area_m2: of their outlines.
        people: persons in them; None where no building's people are known.
        people_expected: persons expected at this level by the buildings' probabilities, as
            Rescue urgency counts them.
        survey: by measure (`buildings`, `area_m2`, `people`) what a survey says with its interval.
    """

    level: int
    buildings: int
    area_m2: float
    people: float | None = None
    people_expected: float | None = None
    survey: dict[str, Interval] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return the level in a word."""
        return NAMES[self.level]


@dataclass(frozen=True)
class PartFigures:
    """Tables 1 and 2 of the scene or of a part of it.

    Args:
        name: of the part; None for the whole scene.
        rows: one of each of `ROWS`, in that order.
        without_people: buildings of whose people no number is known, in no sum of people.
    """

    name: str | None
    rows: tuple[LevelFigures, ...]
    without_people: int = 0

    def row(self, level: int) -> LevelFigures:
        """Return the row of a level, one of `ROWS`."""
        return self.rows[ROWS.index(level)]

    @property
    def buildings(self) -> int:
        """Return how many buildings there are; what a person found to be none is not one."""
        return sum(row.buildings for row in self.rows if row.level != NO_BUILDING)

    @property
    def area_m2(self) -> float:
        """Return the area of all buildings."""
        return math.fsum(row.area_m2 for row in self.rows if row.level != NO_BUILDING)

    @property
    def people(self) -> float | None:
        """Return all persons, those in outlines that are no building among them; none is lost."""
        known = [row.people for row in self.rows if row.people is not None]
        return math.fsum(known) if known else None

    def share(self, level: int) -> float | None:
        """Return the share of buildings that have a level, 0..1 (Fig. 8 d); None without any."""
        return self.row(level).buildings / self.buildings if self.buildings else None

    def share_of_area(self, level: int) -> float | None:
        """Return the share of the buildings' area that has a level, 0..1; None without any."""
        return self.row(level).area_m2 / self.area_m2 if self.area_m2 else None


@dataclass(frozen=True)
class Profile:
    """How much building area of each level lies in each strip of the scene (Fig. 8 b and c).

    Args:
        axis: `west to east` or `north to south`.
        width_m: of a strip, in metres.
        area_m2: by level in the order of `ROWS`, shape (6, strips).
    """

    axis: str
    width_m: float
    area_m2: Floats

    def of(self, level: int) -> Floats:
        """Return the area of a level in each strip, shape (strips,)."""
        return np.asarray(self.area_m2[ROWS.index(level)])


@dataclass(frozen=True)
class Bivariate:
    """Cells in three classes of building area by three of people, and how both go together.

    Args:
        area_limits, people_limits: above which the second and the third class begin.
        area_class, people_class: 1..3 of each cell, shape (cells,).
        correlation: Pearson's, -1..1; None where one of both is the same everywhere.
    """

    area_limits: tuple[float, float]
    people_limits: tuple[float, float]
    area_class: npt.NDArray[np.int32]
    people_class: npt.NDArray[np.int32]
    correlation: float | None

    @property
    def cells(self) -> npt.NDArray[np.int64]:
        """Return how many cells are in each class, `[area - 1, people - 1]`, shape (3, 3)."""
        table = np.zeros((3, 3), np.int64)
        np.add.at(table, (self.area_class - 1, self.people_class - 1), 1)
        return table


@dataclass(frozen=True)
class Statistics:
    """All figures of a scene.

    Args:
        scene: of all buildings.
        parts: of districts, in the order of their names; what lies in none comes last.
        across, down: profiles from west to east and from north to south.
        bivariate: None where no people are known.
    """

    scene: PartFigures
    parts: tuple[PartFigures, ...]
    across: Profile
    down: Profile
    bivariate: Bivariate | None = None


def part_figures(
    counted: Counted, name: str | None = None, survey: dict[str, dict[int, Interval]] | None = None
) -> PartFigures:
    """Return Tables 1 and 2 of some buildings.

    Args:
        counted: the buildings.
        name: of the part; None for the scene.
        survey: what a survey says of it, by measure and level.
    """
    expected = _expected(counted)
    rows = []
    for level in ROWS:
        chosen = counted.levels == level
        told = {measure: of[level] for measure, of in (survey or {}).items() if level in of}
        rows.append(
            LevelFigures(
                level,
                int(chosen.sum()),
                math.fsum(counted.area_m2[chosen]),
                None if counted.people is None else _sum(counted.people[chosen]),
                None if expected is None else expected[level],
                told,
            )
        )
    nobody = 0 if counted.people is None else int(np.isnan(counted.people).sum())
    return PartFigures(name, tuple(rows), nobody)


def profiles(counted: Counted, width_m: float) -> tuple[Profile, Profile]:
    """Return the building area per strip, from west to east and from north to south.

    Args:
        counted: the buildings; each counts whole in the strip that its middle lies in.
        width_m: of a strip.
    """
    return (
        _profile("west to east", counted, counted.east_m, width_m),
        _profile("north to south", counted, counted.south_m, width_m),
    )


def bivariate(area_m2: Floats, people: Floats) -> Bivariate:
    """Put cells in three by three classes, each third as many cells (Fig. 11).

    Args:
        area_m2: of the buildings in each cell, shape (cells,).
        people: persons in each cell, shape (cells,).
    """
    area_limits, people_limits = _limits(area_m2), _limits(people)
    return Bivariate(
        area_limits,
        people_limits,
        _classes(area_m2, area_limits),
        _classes(people, people_limits),
        _correlation(area_m2, people),
    )


def damaged(part: PartFigures, levels: Iterable[int] = (3, 4)) -> tuple[int, float | None]:
    """Return how many buildings have one of some levels, and how many people live in them."""
    rows = [part.row(level) for level in levels]
    people = [row.people for row in rows if row.people is not None]
    return sum(row.buildings for row in rows), math.fsum(people) if people else None


def _expected(counted: Counted) -> dict[int, float] | None:
    if counted.people is None:
        return None
    people = np.nan_to_num(counted.people)
    none = counted.levels == NO_BUILDING
    shares = [_sum(people[~none] * column[~none]) for column in counted.chances.T]
    return {**dict(zip((1, 2, 3, 4, UNKNOWN), shares)), NO_BUILDING: _sum(people[none])}


def _sum(values: Floats) -> float:
    return math.fsum(values[~np.isnan(values)])


def _profile(axis: str, counted: Counted, place: Floats, width_m: float) -> Profile:
    strip = np.maximum(place // width_m, 0).astype(np.int64)
    count = int(strip.max(initial=0)) + 1
    chosen = [counted.levels == level for level in ROWS]
    area = [np.bincount(strip[one], counted.area_m2[one], count) for one in chosen]
    return Profile(axis, width_m, np.array(area, np.float64))


def _limits(values: Floats) -> tuple[float, float]:
    if not len(values):
        return 0.0, 0.0
    first, second = np.quantile(values, THIRDS)
    return float(first), float(second)


def _classes(values: Floats, limits: Sequence[float]) -> npt.NDArray[np.int32]:
    return np.asarray(1 + (values[:, None] > np.asarray(limits)).sum(axis=1), np.int32)


def _correlation(one: Floats, other: Floats) -> float | None:
    if len(one) < 2 or not np.ptp(one) or not np.ptp(other):
        return None
    return float(np.corrcoef(one, other)[0, 1])
