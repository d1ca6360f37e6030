"""The buildings of one side as polygons with levels, for counting building by building."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import shapely
from numpy.typing import NDArray

from ..buildings.assess import assess_polygons
from ..buildings.outlines import polygonize_mask
from ..buildings.table import levels_of
from ..population.area import clip
from ..progress import Progress, track
from ..raster.grid import Grid, blocks
from ..raster.sink import RasterSink
from ..requests import UNKNOWN, AssessBuildings
from ..vector.geometry import Geometries, polygon_parts
from ..vector.io import Polygons
from .maps import BLOCK, BUILDING, LevelMap


@dataclass(frozen=True)
class Buildings:
    """Polygons in the CRS of the common grid, shape (n,), and their levels, 255 unknown."""

    geometries: Geometries
    levels: NDArray[np.uint8]

    def chosen(self, kept: NDArray[np.bool_]) -> Buildings:
        """Return some of them."""
        return Buildings(self.geometries[kept], self.levels[kept])


def read_buildings(side: LevelMap, grid: Grid, rule: str, progress: Progress) -> Buildings:
    """Return the polygons of a layer, or the patches of a raster with one level each.

    Args:
        side: a layer or raster on the grid.
        grid: the common grid.
        rule: how the pixels of a patch become its level, as in `AssessBuildings`.
        progress: told about each step.
    """
    if side.outlines is None:
        return _patches(side, grid, rule, progress)
    # The other side ends with its raster: a whole building would not match the half of it.
    cut = polygon_parts(clip(side.outlines.geometries, shapely.box(*grid.bounds)))
    return Buildings(cut, side.outlines.levels).chosen(shapely.area(cut) > 0)


def _patches(side: LevelMap, grid: Grid, rule: str, progress: Progress) -> Buildings:
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
        request = AssessBuildings(classes, "", "", rule=rule)
        assessed = assess_polygons(request, Polygons(outlines, crs), progress)
        return Buildings(assessed.geometries, levels_of(assessed.fields))
