"""Statistics as tables: what the ministry's spreadsheet opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..reporting.statistics import (
    NAMES,
    ROWS,
    Bivariate,
    LevelFigures,
    PartFigures,
    Profile,
    Statistics,
)
from ..reporting.workbook import Table
from ..requests import NO_BUILDING
from ..survey.totals import SCENE
from .surveyed import MEASURES

HEAD = (
    *("part", "level", "buildings", "share_of_buildings", "area_m2", "share_of_area"),
    *("people", "share_of_people", "people_expected"),
)
EDGES = ("value", "low", "high")
SURVEY = tuple(f"survey_{measure}_{edge}" for measure in MEASURES for edge in EDGES)

DIGITS = 9
"""Decimals that are written: sums stay right to far below one person or one square metre."""


def sheets_of(found: Statistics, source: str = "") -> dict[str, Table]:
    """Return all tables by the name of their sheet; `source` says whose people they count."""
    sheets = {"levels": level_table(found, source)}
    for name, profile in (("west to east", found.across), ("north to south", found.down)):
        sheets[name] = _profile_table(profile)
    if found.bivariate is not None:
        sheets["buildings by people"] = _sourced(_class_table(found.bivariate), source)
    return sheets


def _sourced(table: Table, source: str) -> Table:
    """Return a table that names whose people it counts in every row, as it may be cut apart."""
    if not source:
        return table
    return Table((*table.head, "people_source"), [(*row, source) for row in table.rows])


def level_table(found: Statistics, source: str = "") -> Table:
    """Return Tables 1 and 2 of the scene and of every part, a row per level.

    Rows add up to the scene: there is no row of totals that a sum would count again. No building,
    which a person found outlines to be, has a row where there are any.
    """
    parts = (found.scene, *found.parts)
    surveyed = any(row.survey for part in parts for row in part.rows)
    head = (*HEAD, *SURVEY) if surveyed else HEAD
    rows = [
        (*_level_row(part, row), *(_survey_cells(row) if surveyed else ()))
        for part in parts
        for row in part.rows
        if row.level != NO_BUILDING or found.scene.row(NO_BUILDING).buildings
    ]
    return _sourced(Table(head, rows), source if found.scene.people is not None else "")


def name_of(part: PartFigures) -> str:
    """Return what tables call a part; a district that is itself called `scene` says so."""
    if part.name is None:
        return SCENE
    return f"{part.name} (zone)" if part.name.strip().lower() == SCENE else part.name


def _level_row(part: PartFigures, row: LevelFigures) -> tuple[Any, ...]:
    is_one = row.level != NO_BUILDING
    share = row.people / part.people if row.people is not None and part.people else None
    return (
        name_of(part),
        row.name,
        row.buildings,
        _rounded(part.share(row.level)) if is_one else None,
        _rounded(row.area_m2),
        _rounded(part.share_of_area(row.level)) if is_one else None,
        _rounded(row.people),
        _rounded(share),
        _rounded(row.people_expected),
    )


def _survey_cells(row: LevelFigures) -> Iterator[float | None]:
    for measure in MEASURES:
        interval = row.survey.get(measure)
        for edge in EDGES:
            yield None if interval is None else _rounded(getattr(interval, edge))


def _profile_table(profile: Profile) -> Table:
    rows = [
        (
            _rounded(strip * profile.width_m),
            _rounded((strip + 1) * profile.width_m),
            *(_rounded(float(area)) for area in column),
        )
        for strip, column in enumerate(profile.area_m2.T)
    ]
    head = ("from_m", "to_m", *(f"area_m2_{NAMES[level].replace(' ', '_')}" for level in ROWS))
    return Table(head, rows)


def _class_table(found: Bivariate) -> Table:
    """Return the nine classes; the correlation stands in every row, as a column of one value."""
    rows = [
        (
            area + 1,
            people + 1,
            int(found.cells[area, people]),
            *_edges(found.area_limits, area),
            *_edges(found.people_limits, people),
            _rounded(found.correlation),
        )
        for area in range(3)
        for people in range(3)
    ]
    head = (
        *("building_class", "people_class", "cells"),
        *("building_m2_above", "building_m2_up_to", "people_above", "people_up_to"),
        "correlation",
    )
    return Table(head, rows)


def _edges(limits: tuple[float, float], number: int) -> tuple[float | None, float | None]:
    edges = (None, *(_rounded(limit) for limit in limits), None)
    return edges[number], edges[number + 1]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
