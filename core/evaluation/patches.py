"""The buildings of one side as polygons with levels, for counting building by building."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from ..buildings.assess import assess_polygons
from ..buildings.burn import levels_of_field
from ..buildings.outlines import polygonize_mask
from ..buildings.table import levels_of
from ..progress import Progress, track
from ..raster.grid import Grid, blocks
from ..raster.sink import RasterSink
from ..requests import UNKNOWN, AssessBuildings
from ..vector.geometry import Geometries
from ..vector.io import Polygons, is_vector, read_polygons
from .maps import BLOCK, BUILDING, LevelMap


@dataclass(frozen=True)
class Buildings:
    """Polygons in the CRS of the common grid, shape (n,), and their levels, 255 unknown."""

    geometries: Geometries
    levels: NDArray[np.uint8]

    def chosen(self, kept: NDArray[np.bool_]) -> Buildings:
        """Return some of them."""
        return Buildings(self.geometries[kept], self.levels[kept])


def read_buildings(
    path: str, side: LevelMap, grid: Grid, field: str, progress: Progress
) -> Buildings:
    """Return the polygons of a layer, or the patches of a raster with their rounded mean level.

    Args:
        path: what `side` was opened from.
        side: it, on the grid.
        grid: the common grid.
        field: of a layer's levels.
        progress: told about each step.
    """
    if is_vector(path):
        found = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds)
        levels = levels_of_field(found.fields, field)
        unknown = np.full(len(found.geometries), UNKNOWN, np.uint8)
        return Buildings(found.geometries, unknown if levels is None else levels)
    return _patches(side, grid, progress)


def _patches(side: LevelMap, grid: Grid, progress: Progress) -> Buildings:
    with TemporaryDirectory(prefix="aftermap-") as folder:
        mask, classes = (str(Path(folder) / name) for name in ("mask.tif", "classes.tif"))
        windows = list(blocks(grid.width, grid.height, BLOCK))
        with RasterSink(mask, grid) as buildings, RasterSink(classes, grid) as levels:
            for window in track(windows, len(windows), progress, "Outlining buildings"):
                values, known = side.read(window)
                buildings.write(window, ((values > 0) & known).astype(np.uint8))
                values[(values == BUILDING) | ~known] = UNKNOWN
                levels.write(window, values)
        outlines, crs = polygonize_mask(mask, progress)
        if not side.has_levels or not len(outlines):
            return Buildings(outlines, np.full(len(outlines), UNKNOWN, np.uint8))
        request = AssessBuildings(classes, "", "", rule="round")
        assessed = assess_polygons(request, Polygons(outlines, crs), progress)
        return Buildings(assessed.geometries, levels_of(assessed.fields))
