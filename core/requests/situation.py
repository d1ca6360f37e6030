"""What is handed on of a result: the sheet, its atlas and the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source


@dataclass(frozen=True)
class SituationReport:
    """Tell of buildings, people, urgent places and sources, as a page that needs nothing else."""

    buildings: str = source(
        "Buildings with a damage level, as Rapid assessment writes them. A person's review goes"
        " before the level of the model."
    )
    zones: Optional[str] = source(
        "Ranked cells, as Rescue urgency writes them. Empty leaves out the most urgent places.",
        None,
    )
    pre: Optional[str] = source(
        "Image from before the event, for pictures and the list of sources.", None
    )
    post: Optional[str] = source(
        "Image from after the event, for pictures and the list of sources. Empty draws the map on"
        " the image before, or in QGIS on the images and basemaps that the project shows.",
        None,
    )
    report: Optional[str] = output(
        "Report as one HTML file that needs nothing else: figures, map, the most urgent places"
        " before and after, sources, limits.",
        None,
        kind="report",
    )
    sectors: Optional[str] = source(
        "Sectors that Make sectors wrote. The atlas then has a sheet per worksite instead of a page"
        " per urgent zone, and the report lists them.",
        None,
    )
    changes: Optional[str] = source(
        "What Compare situations wrote of the buildings: the sheet gets a page, and the report a"
        " section, on what has changed.",
        None,
    )
    zone_changes: Optional[str] = source(
        "What Compare situations wrote of the zones, for those that rose and fell.", None
    )
    since: Optional[str] = given(
        "When the earlier result was made, such as 18:00, for the heading of what has changed.",
        None,
    )
    title: Optional[str] = given(
        "Title. Empty for 'Situation report' and what the buildings are called.", None
    )
    author: Optional[str] = given(
        "Who answers for it. Empty for the full name of the user, as QGIS knows it.", None
    )
    top: int = given("How many of the most urgent zones are shown.", 5)
