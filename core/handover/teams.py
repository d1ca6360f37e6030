"""Buildings and zones in files for phones, navigators and coordination centres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import CARRIED, ExportForTeams, outputs_of
from ..results import ExportForTeamsResult
from .errands import ZONE, Errand, building_errands, zone_errands
from .kml import write_kml
from .waypoints import write_waypoints

HEAD = {
    "kind": "#item+type",
    "rank": "#item+rank",
    "building_id": "#loc+building+id",
    "damage_level": "#severity+level+num",
    "damage_label": "#severity+level+name",
    "longitude": "#geo+lon",
    "latitude": "#geo+lat",
    "mgrs": "#geo+mgrs",
    "people": "#population",
    "area_m2": "#indicator+area+m2",
    "reviewed": "#status+reviewed",
}
"""Columns of the table, and the HXL tag of each."""


def run(request: ExportForTeams, progress: Progress) -> ExportForTeamsResult:
    """Write the files.

    Raises:
        ParameterError: no file is asked for, or no such choice of buildings.
        InputError: a layer cannot be read, or lacks levels or ranks.
        OutputError: a file cannot be written.
    """
    if not outputs_of(request):
        raise ParameterError("No output is asked for: choose at least one.")
    if request.carried not in CARRIED:
        raise ParameterError(f"‹carried› is '{request.carried}': choose {', '.join(CARRIED)}.")
    progress.update(0, 2, "Reading buildings")
    buildings = building_errands(request.buildings, request.carried, progress)
    zones = zone_errands(request.zones, request.top) if request.zones else []
    progress.update(1, 2, "Writing files")
    errands = [*zones, *buildings]
    title = Path(request.buildings.partition("|")[0]).stem
    if request.kmz:
        with whole_file(request.kmz) as partial:
            write_kml(partial, title, errands, packed=request.kmz.lower().endswith(".kmz"))
    if request.gpx:
        with whole_file(request.gpx) as partial:
            write_waypoints(partial, title, errands)
    if request.table:
        with whole_file(request.table) as partial:
            write_rows(partial, _rows(errands))
    progress.log(
        f"Written: {counted(len(zones), 'zone', 'zones')} and"
        f" {counted(len(buildings), 'building', 'buildings')} ({request.carried})."
    )
    return ExportForTeamsResult(request.kmz, request.gpx, request.table, len(zones), len(buildings))


def _rows(errands: Sequence[Errand]) -> Iterator[Sequence[Any]]:
    yield tuple(HEAD)
    yield tuple(HEAD.values())
    for one in errands:
        is_zone = one.level == ZONE
        yield (
            "zone" if is_zone else "building", one.rank, one.number,
            None if is_zone else one.level, None if is_zone else one.label,
            f"{one.longitude:.6f}", f"{one.latitude:.6f}", one.mgrs,
            None if one.people is None else round(one.people, 2),
            None if one.area_m2 is None else round(one.area_m2, 1),
            None if is_zone else "yes" if one.reviewed else "no",
        )  # fmt: skip
