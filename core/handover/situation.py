"""A situation report: what was found, where it is worst, from what, and how far to trust it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..buildings.table import chances_of, levels_of, no_buildings
from ..errors import InputError
from ..progress import Progress
from ..reporting.statistics import Counted, part_figures
from ..requests import NO_BUILDING, UNKNOWN, SituationReport
from ..results import ReportLevel, ReportPlace, SituationReportResult
from ..vector.copies import counted_once
from ..vector.geometry import areas_m2
from ..vector.io import Polygons, read_polygons
from ..verdicts import DOUBTFUL, REVIEW, VERDICTS
from .places import column, urgent_places
from .told import told_by

Floats = npt.NDArray[np.float64]

SHOWN = (4, 3, 2, 1, UNKNOWN, NO_BUILDING)
"""Levels in the order of reports: the worst first; unknown and what is none last."""


def run(request: SituationReport, progress: Progress) -> SituationReportResult:
    """Gather what the report tells.

    Raises:
        InputError: an input cannot be read, or the buildings have no damage level.
    """
    progress.update(0, 3, "Reading buildings")
    buildings = _read(request.buildings, progress)
    progress.update(1, 3, "Looking for the most urgent places")
    places: list[ReportPlace] = []
    zones = 0
    if request.zones:
        places, zones = urgent_places(request.zones, buildings, request.top)
    progress.update(2, 3, "Reading where it comes from")
    layers = [path for path in (request.buildings, request.zones) if path]
    told = told_by(layers, {"before": request.pre, "after": request.post})
    count = len(buildings.geometries)
    none = no_buildings(buildings.fields) if count else np.zeros(0, np.bool_)
    return SituationReportResult(
        levels=_levels(buildings),
        building_count=int((~none).sum()),
        no_building=int(none.sum()),
        reviewed=int(_reviewed(buildings).sum()),
        needs_review=int((_doubtful(buildings) & ~_reviewed(buildings)).sum()),
        unseen_share=_unseen_share(buildings, ~none),
        zone_count=zones,
        places=tuple(places),
        sources=told.sources,
        model=told.model,
        licences=told.licences,
        made=told.made,
        steps=told.steps,
    )


def _read(path: str, progress: Progress) -> Polygons:
    """Return buildings with levels, each once.

    Raises:
        InputError: they cannot be read or have no damage level.
    """
    buildings = read_polygons(path)
    try:
        levels = levels_of(buildings.fields)
    except (KeyError, StopIteration) as error:
        raise InputError(
            f"'{path}' has no damage_level of whole numbers: choose buildings that Rapid"
            " assessment or Assess buildings has written."
        ) from error
    rank = np.where(levels == UNKNOWN, 0, levels)
    return counted_once(buildings, path, progress, rank) if len(rank) else buildings


def _levels(buildings: Polygons) -> tuple[ReportLevel, ...]:
    levels = levels_of(buildings.fields)
    count = len(levels)
    if count:
        levels[no_buildings(buildings.fields)] = NO_BUILDING
    # As in Rescue urgency, so that both tell the same: people by how likely each level is.
    chances = chances_of(buildings.fields) if count else np.zeros((0, 5))
    nowhere = np.zeros(count)
    counted = Counted(levels, _areas(buildings), _people(buildings), chances, nowhere, nowhere)
    found = part_figures(counted)
    return tuple(
        ReportLevel(level, row.buildings, row.area_m2, row.people_expected)
        for level in SHOWN
        for row in [found.row(level)]
    )


def _areas(buildings: Polygons) -> Floats:
    """Return the buildings' areas in m²: those that the layer tells, else measured ones."""
    told = column(buildings, "area_m2")
    lacking = ~(np.isfinite(told) & (told >= 0))
    if lacking.any():
        told[lacking] = areas_m2(buildings.geometries[lacking], buildings.crs)
    return told


def _people(buildings: Polygons) -> Floats | None:
    """Return the people in each building, NaN where unknown; None where nobody counted any."""
    told = column(buildings, "people")
    told[~(np.isfinite(told) & (told >= 0))] = np.nan
    return told if np.isfinite(told).any() else None


def _reviewed(buildings: Polygons) -> npt.NDArray[np.bool_]:
    return np.isin(column(buildings, REVIEW[0]), VERDICTS)


def _doubtful(buildings: Polygons) -> npt.NDArray[np.bool_]:
    return np.nan_to_num(column(buildings, DOUBTFUL)) > 0


def _unseen_share(buildings: Polygons, counted: npt.NDArray[np.bool_]) -> float | None:
    """Return the share of the buildings' area that no image showed."""
    seen, areas = column(buildings, "share_seen")[counted], _areas(buildings)[counted]
    if not np.isfinite(seen).any() or not areas.sum() > 0:
        return None
    known = np.isfinite(seen)
    return float(1 - np.average(np.clip(seen[known], 0, 1), weights=areas[known]))
