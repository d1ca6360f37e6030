"""A project for the field: buildings to look at, their form, and the ground beneath."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import numpy as np
import shapely

from ..buildings.table import Columns, nothing, verdicts_of
from ..errors import InputError, OutputError
from ..files import whole_file
from ..handover.features import ZONE_STYLE
from ..naming import counted
from ..progress import Progress, Stages
from ..raster.grid import Bounds
from ..reporting.styles import put_styles, style_text
from ..requests import FieldProject
from ..results import FieldProjectResult
from ..sentences import say
from ..vector.io import Polygons, full_names, read_polygons, write_polygons
from ..verdicts import PHOTO, REVIEW, SOURCE
from .basemap import MEGABYTE, write_basemap
from .form import as_qml, as_root, field_style
from .qgs import Shown, write_project

MARGIN = 0.05
"""What the map shows around the buildings, as a share of their extent."""


def run(request: FieldProject, progress: Progress) -> FieldProjectResult:
    """Write a project for the field.

    Raises:
        InputError: a layer or the image cannot be read, or there is no building.
        OutputError: it cannot be written, or would replace what teams may have filled in.
    """
    stages = Stages(progress, (1, 2, 6, 1))
    stages.stage("Reading buildings")
    buildings = _buildings(request.buildings)
    stem = Path(request.project).stem
    packed = request.project.lower().endswith(".zip")
    if not packed:
        _require_free(Path(request.project), stem)
    with whole_file(request.project) as partial:
        folder = Path(partial).parent
        if packed:
            folder /= "packed"
            folder.mkdir()
        stages.stage("Writing buildings")
        layers = _write_layers(folder / f"{stem}.gpkg", request, buildings)
        pixel_m = None
        basemap = folder / f"{stem}_basemap.gpkg"
        cut = stages.stage("Cutting the basemap")
        if request.post:
            grid = write_basemap(str(basemap), request.post, buildings, request.megabytes, cut)
            pixel_m = float(grid.transform.a)
            title = "Image after the event"
            layers.append(Shown("basemap", title, f"./{basemap.name}", grid.crs))
        stages.stage("Writing the project")
        # Unpacked, .QGZ stays as it was asked for.
        inside = str(folder / f"{stem}.qgz") if packed else partial
        write_project(inside, stem, layers, buildings.crs, _around(buildings))
        size = sum(file.stat().st_size for file in folder.iterdir()) / MEGABYTE
        if packed:
            _pack(folder, partial)
    _tell(request, len(buildings.geometries), pixel_m, size, progress)
    return FieldProjectResult(request.project, len(buildings.geometries), pixel_m, size)


def _buildings(path: str) -> Polygons:
    """Return buildings with all fields that teams fill in.

    Raises:
        InputError: they cannot be read, there is none, or their levels are words.
    """
    buildings = read_polygons(path)
    count = len(buildings.geometries)
    if not count:
        raise InputError(
            say("'{path}' holds no building: choose those that teams shall look at.", path=path)
        )
    columns = with_full_names(buildings.fields)
    level = columns.setdefault("damage_level", nothing(count, np.int32))
    if level.dtype.kind not in "iuf":
        raise InputError(
            say(
                "'{path}' has no damage_level of whole numbers: choose buildings that Rapid"
                " assessment, Assess buildings or Merge assessments has written.",
                path=path,
            )
        )
    said = verdicts_of(columns)
    columns[REVIEW[0]] = np.ma.masked_array(np.nan_to_num(said).astype(np.int32), np.isnan(said))
    for name in (*REVIEW[1:], PHOTO, SOURCE):
        columns[name] = np.asarray(columns.get(name, np.full(count, None)), dtype=object)
    return Polygons(buildings.geometries, buildings.crs, columns)


def with_full_names(fields: Columns) -> Columns:
    """Return fields with the names that the form knows."""
    return full_names(fields, ("damage_level", *REVIEW, PHOTO, SOURCE))


def _require_free(project: Path, stem: str) -> None:
    """Refuse to replace what a project of the same name brought back from the field.

    Raises:
        OutputError: there are such files.
    """
    for name in (f"{stem}.gpkg", f"{stem}_basemap.gpkg"):
        if (taken := project.absolute().with_name(name)).exists():
            raise OutputError(
                say(
                    "'{path}' is there already and may hold what teams filled in: choose another"
                    " name, or another folder.",
                    path=taken,
                )
            )


def _write_layers(path: Path, request: FieldProject, buildings: Polygons) -> list[Shown]:
    """Write the layers with their styles, and return them, those on top first."""
    given = {"sectors": request.sectors, "zones": request.zones}
    styles = {"sectors": style_text("sectors"), "zones": style_text("outlines", ZONE_STYLE)}
    layers = [_write_buildings(path, buildings)]
    for name, source in given.items():
        if source:
            found = read_polygons(source)
            _write(path, name, found)
            put_styles(str(path), [(name, styles[name], True)], name)
            shown = f"./{path.name}|layername={name}"
            layers.append(Shown(name, name.capitalize(), shown, found.crs, as_root(styles[name])))
    return layers


def _write_buildings(path: Path, buildings: Polygons) -> Shown:
    style = field_style(buildings.fields)
    _write(path, "buildings", buildings)
    put_styles(str(path), [("field", as_qml(style), True)], "buildings")
    shown = f"./{path.name}|layername=buildings"
    return Shown("buildings", "Buildings", shown, buildings.crs, style, fixed=False)


def _write(path: Path, layer: str, found: Polygons) -> None:
    write_polygons(
        str(path), layer, found.geometries, found.crs, found.fields, append=path.exists()
    )


def _around(buildings: Polygons) -> Bounds:
    left, bottom, right, top = shapely.total_bounds(buildings.geometries).tolist()
    more = MARGIN * max(right - left, top - bottom)
    return (left - more, bottom - more, right + more, top + more)


def _pack(folder: Path, target: str) -> None:
    with ZipFile(target, "w") as archive:
        for file in sorted(folder.iterdir()):
            kind = ZIP_STORED if file.stem.endswith("_basemap") else ZIP_DEFLATED
            archive.write(file, file.name, kind)
    shutil.rmtree(folder)


def _tell(
    request: FieldProject, count: int, pixel_m: float | None, size: float, progress: Progress
) -> None:
    buildings = counted(count, "building", "buildings")
    if pixel_m:
        progress.log(
            say(
                "Written: {buildings}, with a basemap of {pixel:.2f} m a pixel; {size:.1f} MB.",
                buildings=buildings,
                pixel=pixel_m,
                size=size,
            )
        )
    else:
        progress.log(
            say(
                "Written: {buildings}, without a basemap; {size:.1f} MB.",
                buildings=buildings,
                size=size,
            )
        )
    if request.project.lower().endswith(".zip"):
        progress.log("In QField: open a local file, import a project from a ZIP, choose this file.")
    progress.log("What comes back goes into the buildings by Import field results.")
