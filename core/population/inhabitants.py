"""The buildings that people live in, from a building layer or a damage class raster."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import shapely

from ..buildings.assess import assess_polygons, open_classes
from ..buildings.outlines import polygonize_mask
from ..buildings.table import levels_of, reviewed_levels
from ..errors import InputError
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Bounds, blocks
from ..raster.placement import open_placed
from ..raster.reading import read_band
from ..raster.sink import RasterSink
from ..requests import UNKNOWN, AssessBuildings
from ..vector.io import Polygons, is_vector, read_polygons

BLOCK = 2048


def read_buildings(path: str, progress: Progress) -> tuple[Polygons, Bounds]:
    """Return buildings with their columns, and the extent they were looked for in.

    Args:
        path: polygons with `damage_level`, or a damage class raster, whose patches then become
            buildings.
        progress: told about each step.

    Raises:
        InputError: it is neither, or has no levels.
    """
    if not is_vector(path):
        return _of_class_raster(path, progress)
    buildings = read_polygons(path)
    if not len(buildings.geometries):
        progress.log(f"'{path}' holds no buildings: all people stay where none stands.")
    try:
        levels_of(buildings.fields)
    except KeyError as error:
        raise InputError(
            f"'{path}' has no field damage_level: run Assess buildings first and choose its result."
        ) from error
    verdicts = int((reviewed_levels(buildings.fields) != UNKNOWN).sum())
    if verdicts:
        progress.log(f"{verdicts} buildings have the level that a person gave (reviewed_level).")
    left, bottom, right, top = shapely.bounds(shapely.geometrycollections(buildings.geometries))
    return buildings, (float(left), float(bottom), float(right), float(top))


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
