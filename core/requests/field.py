"""Out to the field and back: a project that QField opens, and what teams found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import RECOGNISE


@dataclass(frozen=True)
class FieldProject:
    """Make a project that QField and QGIS open without a network, for teams to fill in."""

    buildings: str = source(
        "Buildings with a damage level, which teams look at. What a person said of them already is"
        " shown, and can be changed."
    )
    project: str = output(
        "Project for the field. A name that ends in .zip packs all of it into one file, which"
        " QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative,"
        " so it opens wherever it is copied.",
        kind="project",
    )
    zones: Optional[str] = source(
        "Zones that Rescue urgency ranked, as outlines with their ranks.", None
    )
    sectors: Optional[str] = source("Work areas, as Make sectors writes them.", None)
    post: Optional[str] = source(
        "Image after the event, of which the part around the buildings goes along as a basemap that"
        " needs no network.",
        None,
    )
    megabytes: float = given(
        "How large the basemap may become, in megabytes. Its pixels are made larger until it fits.",
        100.0,
    )


@dataclass(frozen=True)
class ImportFieldResults:
    """Take what teams found in the field into buildings: QField's GeoPackage, KoBo's exports."""

    buildings: str = source(
        "Buildings that the teams were given. They stay as they are; the results go into a copy."
    )
    results: tuple[str, ...] = source(
        "What came back: GeoPackages of field projects, CSV or GeoJSON that KoBo or ODK exported,"
        " other tables or layers. Columns are found by name, also within groups (visit/level) and"
        " repeats (visit[1]/level)."
    )
    imported: str = output(
        "The buildings with what was found: reviewed_level, reviewed_by, reviewed_at,"
        " reviewed_note, reviewed_source and reviewed_photo.",
        kind="vector",
    )
    table: Optional[str] = output(
        "Table of the results that did not go in: no such building, no level that is known,"
        " overruled by a later result, or without a time where a dated one is in force.",
        None,
        kind="table",
    )
    field: Optional[str] = given(
        "Name of the column with the level. Empty looks for it by name and values.", None
    )
    written_as: str = given(
        "How levels are written there. Words and numbers are recognised by default.", RECOGNISE
    )
    reach: float = given(
        "How far from a building a place may lie that stands for it, in metres, where a result"
        " names no building.",
        15.0,
    )
    undated: bool = given(
        "Results without a time take the place of dated reviews. Else a dated review stays, for"
        " nobody knows which is later.",
        False,
    )
