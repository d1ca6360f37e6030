"""Buildings and zones in files for phones, navigators and coordination centres."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress, Stages
from ..reporting.tables import write_rows
from ..requests import CARRIED, ExportForTeams, outputs_of
from ..results import ExportForTeamsResult
from ..sentences import say
from .chips import Chip, chips_of
from .errands import ZONE, Errand, building_errands, zone_errands
from .features import write_geojson, write_geopackage
from .kml import write_kml
from .pictures import Shown
from .scene import Scene, read_scene
from .told import people_by
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
        raise ParameterError(
            say(
                "‹carried› is '{carried}': choose {carried_2}.",
                carried=request.carried,
                carried_2=", ".join(CARRIED),
            )
        )
    stages = Stages(progress, (2, 4, 1))
    scene = read_scene(request.buildings, stages.stage("Reading buildings"))
    buildings = building_errands(scene, request.carried)
    zones = zone_errands(request.zones, request.top) if request.zones else []
    errands = [*zones, *buildings]
    chips = _chips(request, scene, errands, stages.stage("Cutting pictures"))
    stages.stage("Writing files")
    _write(request, errands, chips)
    progress.log(
        say(
            "Written: {zones} and {buildings} ({carried}).",
            zones=counted(len(zones), "zone", "zones"),
            buildings=counted(len(buildings), "building", "buildings"),
            carried=request.carried,
        )
    )
    if chips:
        progress.log(say("With pictures: {places}.", places=counted(len(chips), "place", "places")))
    return ExportForTeamsResult(
        request.kmz, request.gpx, request.table, request.geopackage, request.geojson,
        len(zones), len(buildings), len(chips),
    )  # fmt: skip


def _chips(
    request: ExportForTeams, scene: Scene, errands: Sequence[Errand], progress: Progress
) -> dict[int, list[Chip]]:
    """Return pictures of the most urgent places, where there is a KMZ to hold them."""
    images = (request.pre, request.post)
    if not request.kmz or not any(images) or not request.pictures:
        return {}
    if not is_packed(request.kmz):
        progress.warn(
            say("'{kmz}' holds no pictures: choose a name that ends in .kmz.", kmz=request.kmz)
        )
        return {}
    shown = Shown(scene.buildings.geometries, scene.buildings.crs, scene.counted.levels)
    return chips_of(errands, images, shown, request.pictures, progress)


def is_packed(path: str) -> bool:
    """Return whether a file of places is a KMZ, by its name."""
    return path.lower().endswith(".kmz")


def _write(
    request: ExportForTeams, errands: Sequence[Errand], chips: Mapping[int, Sequence[Chip]]
) -> None:
    title = Path(request.buildings.partition("|")[0]).stem
    if request.kmz:
        with whole_file(request.kmz) as partial:
            write_kml(partial, title, errands, packed=is_packed(request.kmz), chips=chips)
    if request.gpx:
        with whole_file(request.gpx) as partial:
            write_waypoints(partial, title, errands)
    if request.table:
        with whole_file(request.table) as partial:
            source = people_by(filter(None, (request.zones, request.buildings)))
            write_rows(partial, _rows(errands, source))
    if request.geopackage:
        write_geopackage(request.geopackage, errands)
    if request.geojson:
        write_geojson(request.geojson, errands)


def _rows(errands: Sequence[Errand], source: str) -> Iterator[Sequence[Any]]:
    """Yield head, tags and places; each with whose people it counts, where that is known."""
    known = (source,) if source else ()
    yield (*HEAD, *(("people_source",) if source else ()))
    yield (*HEAD.values(), *(("#meta+source",) if source else ()))
    for one in errands:
        is_zone = one.level == ZONE
        yield (
            "zone" if is_zone else "building", one.rank, one.number,
            None if is_zone else one.level, None if is_zone else one.label,
            f"{one.longitude:.6f}", f"{one.latitude:.6f}", one.mgrs,
            None if one.people is None else round(one.people, 2),
            None if one.area_m2 is None else round(one.area_m2, 1),
            None if is_zone else "yes" if one.reviewed else "no", *known,
        )  # fmt: skip
