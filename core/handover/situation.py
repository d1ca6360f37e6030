"""A situation report: what was found, where it is worst, from what, and how far to trust it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..naming import counted
from ..progress import Progress, Stages
from ..reporting.statistics import part_figures
from ..requests import NO_BUILDING, UNKNOWN, SituationReport
from ..results import ReportLevel, ReportPlace, SituationReportResult
from ..sentences import say
from ..vector.io import Polygons, read_field
from ..verdicts import DOUBTFUL, REVIEW, VERDICTS
from .delta import delta_of
from .page import write_page
from .pictures import Shown
from .places import column, urgent_places
from .scene import Scene, read_scene
from .told import told_by
from .worksites import require_worksites

SHOWN = (4, 3, 2, 1, UNKNOWN, NO_BUILDING)
"""Levels in the order of reports: the worst first; unknown and what is none last."""

MOST_SECTORS = 500
"""Sheets of one atlas at most; no team leafs through more."""


def run(request: SituationReport, progress: Progress) -> SituationReportResult:
    """Gather what the report tells, and write it as a page where one is asked for.

    Raises:
        InputError: an input cannot be read, or the buildings have no damage level.
        OutputError: the page cannot be written.
    """
    stages = Stages(progress, (2, 1, 1, 4))
    scene = _read(request.buildings, stages.stage("Reading buildings"))
    stages.stage("Looking for the most urgent places")
    places: list[ReportPlace] = []
    zones = 0
    if request.zones:
        places, zones = urgent_places(request.zones, scene.buildings, request.top)
    sites = _worksites(request, scene, progress)
    stages.stage("Reading where it comes from")
    told = replace(
        _told(request, scene, places, zones), worksites=tuple(sites), delta=delta_of(request)
    )
    if request.report:
        buildings = scene.buildings
        shown = Shown(buildings.geometries, buildings.crs, scene.counted.levels)
        write_page(request.report, request, told, shown, stages.stage("Drawing"))
    return told


def _worksites(request: SituationReport, scene: Scene, progress: Progress) -> list[ReportPlace]:
    """Return the sectors, each with its buildings.

    Raises:
        InputError: they cannot be read, or are none.
    """
    if not request.sectors:
        return []
    sites, count = urgent_places(request.sectors, scene.buildings, MOST_SECTORS)
    require_worksites(request.sectors, sites)
    if count > len(sites):
        progress.warn(
            say(
                "Only the first {shown:,} of {sectors} of '{path}' have a sheet: choose fewer,"
                " larger sectors, or a part of them.",
                shown=len(sites),
                sectors=counted(count, "sector", "sectors"),
                path=request.sectors,
            )
        )
    return sites


def _read(path: str, progress: Progress) -> Scene:
    """Return buildings with levels, each once.

    Raises:
        InputError: they cannot be read, or have no damage level that the map's style knows.
    """
    levels = read_field(path, "damage_level")
    if levels is None or levels.dtype.kind not in "iuf":
        raise InputError(
            say(
                "'{path}' has no damage_level of whole numbers: choose buildings that Rapid"
                " assessment or Assess buildings has written.",
                path=path,
            )
        )
    return read_scene(path, progress)


def _told(
    request: SituationReport, scene: Scene, places: list[ReportPlace], zones: int
) -> SituationReportResult:
    layers = [path for path in (request.buildings, request.zones) if path]
    told = told_by(layers, {"before": request.pre, "after": request.post})
    buildings, none = scene.buildings, scene.counted.levels == NO_BUILDING
    reviewed = np.isin(column(buildings, REVIEW[0]), VERDICTS)
    doubtful = np.nan_to_num(column(buildings, DOUBTFUL)) > 0
    # As in Rescue urgency, so that both tell the same: people by how likely each level is.
    found = part_figures(scene.counted)
    rows = [found.row(level) for level in SHOWN]
    return SituationReportResult(
        report=request.report,
        levels=tuple(
            ReportLevel(row.level, row.buildings, row.area_m2, row.people_expected) for row in rows
        ),
        building_count=found.buildings,
        no_building=int(none.sum()),
        reviewed=int(reviewed.sum()),
        needs_review=int((doubtful & ~reviewed).sum()),
        unseen_share=_unseen_share(buildings, scene.counted.area_m2, ~none),
        zone_count=zones,
        places=tuple(places),
        sources=told.sources,
        model=told.model,
        licences=told.licences,
        made=told.made,
        steps=told.steps,
    )


def _unseen_share(
    buildings: Polygons, areas: npt.NDArray[np.float64], counted: npt.NDArray[np.bool_]
) -> float | None:
    """Return the share of the buildings' area that no image showed."""
    seen = column(buildings, "share_seen")
    known = counted & np.isfinite(seen)
    if not areas[known].sum() > 0:
        return None
    return float(1 - np.average(np.clip(seen[known], 0, 1), weights=areas[known]))
