"""The buildings that people live in, from a building layer or a damage class raster."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import shapely

from ..buildings.assess import assess_polygons, open_classes
from ..buildings.outlines import polygonize_mask
from ..buildings.table import (
    PROBABILITIES,
    as_levels,
    join_columns,
    level_columns,
    levels_of,
    no_buildings,
    nothing,
    probabilities_of,
    reviewed_levels,
)
from ..buildings.words import wording_of
from ..errors import InputError
from ..naming import counted
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Bounds, blocks
from ..raster.placement import open_placed
from ..raster.reading import read_band
from ..raster.sink import RasterSink
from ..requests import UNKNOWN, AssessBuildings, RescueUrgency
from ..sentences import say
from ..vector.copies import counted_once
from ..vector.io import Polygons, find_field, is_vector, read_polygons

BLOCK = 2048


def read_buildings(request: RescueUrgency, progress: Progress) -> tuple[Polygons, Bounds]:
    """Return buildings with their columns, and the extent they were looked for in.

    Args:
        request: names polygons and their field of levels, or a damage class raster, whose patches
            then become buildings.
        progress: told about each step.

    Raises:
        InputError: it is neither, or has no levels.
    """
    path = request.buildings
    if not is_vector(path):
        return _of_class_raster(path, progress)
    buildings = read_polygons(path)
    if not len(buildings.geometries):
        progress.log(
            say("'{path}' holds no buildings: all people stay where none stands.", path=path)
        )
    buildings = with_levels(buildings, path, request.level_field, request.written_as, progress)
    levels = levels_of(buildings.fields)
    rank = np.where(levels == UNKNOWN, 0, levels)
    buildings = counted_once(buildings, path, progress, rank)
    if np.isfinite(probabilities_of(buildings.fields)).any():
        progress.log(
            "People are counted by the buildings' probabilities (p_none to p_destroyed): those of a"
            " level are an expected number."
        )
    verdicts = int((reviewed_levels(buildings.fields) != UNKNOWN).sum())
    if verdicts:
        progress.log(
            say(
                "{buildings} the level that a person gave (reviewed_level).",
                buildings=counted(verdicts, "building has", "buildings have"),
            )
        )
    none = int(no_buildings(buildings.fields).sum())
    if none:
        progress.log(
            say(
                "{outlines} no building, as a person found: no people are counted there.",
                outlines=counted(none, "outline is", "outlines are"),
            )
        )
    left, bottom, right, top = shapely.bounds(shapely.geometrycollections(buildings.geometries))
    return buildings, (float(left), float(bottom), float(right), float(top))


def with_levels(
    buildings: Polygons, path: str, name: str, written_as: str, progress: Progress
) -> Polygons:
    """Return buildings whose `damage_level` is ours, whatever field and words it came in.

    Args:
        buildings: as read from `path`.
        path: of their layer.
        name: of the field with their level.
        written_as: one of `requests.WRITTEN`.
        progress: told what the words mean.

    Raises:
        InputError: there is no such field, or it holds no levels.
        ParameterError: there is no such vocabulary.
    """
    wording = wording_of(path, name, written_as, progress)
    found = find_field(buildings.fields, name)
    if wording is None or found is None:
        raise InputError(
            say(
                "'{path}' has no field {name}: choose the field with the damage level among"
                " {fields}, or run Assess buildings first and choose its result.",
                path=path,
                name=name,
                fields=", ".join(buildings.fields) or say("none"),
            )
        )
    column = buildings.fields[found]
    levels = wording.levels(column)
    is_ours = found in ("damage_level", "damage_lev") and column.dtype.kind in "iuf"
    if is_ours and bool((as_levels(column) == levels).all()):
        return buildings
    # The probabilities are of our level, not of what another field says.
    kept = {
        name: nothing(len(levels), np.float64) for name in PROBABILITIES if name in buildings.fields
    }
    fields = join_columns({**level_columns(levels), **kept}, buildings.fields)
    return Polygons(buildings.geometries, buildings.crs, fields)


def _of_class_raster(path: str, progress: Progress) -> tuple[Polygons, Bounds]:
    grid = open_classes(path)
    with TemporaryDirectory(prefix="aftermap-") as folder:
        mask = str(Path(folder) / "mask.tif")
        with gdal(), open_placed(path) as dataset, RasterSink(mask, grid) as sink:
            for window in blocks(grid.width, grid.height, BLOCK):
                values, known = read_band(dataset, window)
                patches = (values >= 1) & (values <= 4) & known
                sink.write(window, patches.astype(np.uint8))
                progress.update(0, 1, "Outlining buildings")
        outlines, crs = polygonize_mask(mask, progress)
    request = AssessBuildings(damage_class=path, footprints="", buildings="")
    return assess_polygons(request, Polygons(outlines, crs), progress), grid.bounds
