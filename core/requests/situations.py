"""What has changed between two results of one place, and maps of several hands made one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import RECOGNISE
from .survey import LEFT_OPEN, MORE_SEVERE

FIRST_MAP, MOST_MAPS = "first map", "most maps"
MAP_CONFLICTS = (LEFT_OPEN, MORE_SEVERE, FIRST_MAP, MOST_MAPS)
"""What is in force where maps differ."""


@dataclass(frozen=True)
class CompareSituations:
    """Tell what a later result says of a place that an earlier one did not."""

    before: str = source(
        "Buildings of the earlier result. The levels are those in force: a person's, else the"
        " model's."
    )
    after: str = source(
        "Buildings of the later result: a newer image, more reviews, another model."
    )
    changes: str = output(
        "Every building with its level before and after (level_before, level_after) and what that"
        " means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.",
        kind="vector",
    )
    zones_before: Optional[str] = source(
        "Zones of the earlier result, of the same population raster.", None
    )
    zones_after: Optional[str] = source("Zones of the later result.", None)
    area: Optional[str] = source(
        "Raster or polygons that bound what the later result saw. Earlier buildings outside it are"
        " not looked at again, and not withdrawn. Empty takes the box around its buildings.",
        None,
    )
    zone_changes: Optional[str] = output(
        "Zones that rose, fell, came or left, with both ranks.", None, kind="vector"
    )
    table: Optional[str] = output(
        "Buildings and people by change and by level before and after; its sums are those of both"
        " layers.",
        None,
        kind="table",
    )


@dataclass(frozen=True)
class MergeAssessments:
    """Make one layer of maps of damage by several hands, and tell where they differ."""

    layers: tuple[str, ...] = source(
        "Maps of damage of one place: polygons or points of Copernicus EMS, UNOSAT, a ministry, a"
        " field survey, other programs, or results of Aftermap. The first one's outlines are kept."
    )
    merged: str = output(
        "Every building once, with the level that each map gives it (level_1, level_2, …), how many"
        " maps grade it, whether they differ (conflict), and the level in force.",
        kind="vector",
    )
    agreement: Optional[str] = output(
        "How far each two maps agree: kappa with 95 % intervals, and who says what.",
        None,
        kind="table",
    )
    field: Optional[str] = given(
        "Name of the field with the damage level. Empty, or where a layer has no such field, it is"
        " looked for by name and values.",
        None,
    )
    written_as: str = given(
        "How levels are written there. Each layer's own words are recognised by default.", RECOGNISE
    )
    conflicts: str = given(
        "The level in force where maps differ. Left open, there is none until a person decides in"
        " Review; a person's own verdict in the first map always stays.",
        LEFT_OPEN,
    )
    reach: float = given(
        "How far from a building a point may lie and still be of it, in metres.",
        15.0,
    )
