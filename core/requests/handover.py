"""What was found, handed on: figures, and whether they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import RECOGNISE, WRITTEN_AS


@dataclass(frozen=True)
class DamageStatistics:
    """Make tables, plots and a bivariate map of the buildings and people per damage level."""

    buildings: str = source(
        "Buildings with a damage level, and with people where they are known: what Rapid assessment"
        " or Rescue urgency writes. A person's reviewed_level goes before the model's level."
    )
    table: Optional[str] = output(
        "Table (CSV) of buildings, area and people per damage level, for the scene and for every"
        " district, with what nobody knows in a row of its own.",
        None,
        kind="table",
    )
    workbook: Optional[str] = output(
        "Workbook (XLSX) with the same table, the profiles along both axes and the nine classes of"
        " buildings by people, each on a sheet.",
        None,
        kind="workbook",
    )
    picture: Optional[str] = output(
        "Picture (PNG) of the profiles, the shares of the levels, and buildings by people.",
        None,
        kind="picture",
    )
    drawing: Optional[str] = output(
        "The same as a drawing (SVG), which stays sharp in print.", None, kind="drawing"
    )
    bivariate: Optional[str] = output(
        "Bivariate map: the zones, or MGRS cells of 100 m, in three classes of building area by"
        " three of people.",
        None,
        kind="vector",
    )
    legend: Optional[str] = output(
        "Square legend (PNG) of the bivariate map for layouts, with the number of cells in each"
        " class.",
        None,
        kind="picture",
    )
    zones: Optional[str] = source(
        "Zones that Rapid assessment or Rescue urgency wrote, for the nine classes; empty lays MGRS"
        " cells of 100 m over the buildings.",
        None,
    )
    districts: Optional[str] = source(
        "Polygons such as districts, each of which gets figures of its own; buildings that lie in"
        " none are a part as well.",
        None,
    )
    district_field: Optional[str] = given(
        "Field with the districts' names; empty takes name, or numbers them.", None
    )
    survey: Optional[str] = source(
        "Table (CSV) that Survey estimate wrote: its totals and their 95 % intervals are put beside"
        " the figures.",
        None,
    )
    level_field: str = given("Field of the buildings with their damage level.", "damage_level")
    written_as: str = given(WRITTEN_AS, RECOGNISE)
    strip: Optional[float] = given(
        "Width of the strips of the profiles in metres; empty takes 100 pixels of the image, or"
        " 50 m where the layer does not tell the size of a pixel.",
        None,
    )


@dataclass(frozen=True)
class Verify:
    """Make every table and rank of a GeoPackage anew from its own buildings and people, and name
    what does not fit."""

    file: str = source("GeoPackage that Rapid assessment or Rescue urgency wrote.", positional=True)
    table: Optional[str] = output("Table (CSV) of all that does not fit.", None, kind="table")
    area: Optional[str] = source(
        "Raster or polygons that bounded the assessed area, such as the damage class raster of the"
        " run; empty leaves out zones whose buildings were cut there.",
        None,
    )
