"""Cells of which the class raster shows mostly cloud or no-data."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

from ..buildings.counting import tally
from ..buildings.levels import CLASSES
from ..progress import Progress, Silent, track
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.opening import open_raster
from ..raster.placement import open_placed
from ..raster.reading import read_band
from ..vector.geometry import Geometries, reproject
from ..vector.io import is_vector

BLOCK = 256
"""Pixels a side of the blocks that are searched for unknown ones."""


def class_raster(buildings: str, area: str | None) -> str | None:
    """Return the damage class raster among the inputs, None if there is none.

    Args:
        buildings: a building layer, or a damage class raster with or without a palette.
        area: polygons or any raster; one paletted band of bytes is taken for damage classes.
    """
    if not is_vector(buildings):
        return buildings
    return area if area and not is_vector(area) and _is_paletted(area) else None


class Unseen:
    """What a damage class raster leaves unknown.

    Args:
        path: damage class raster; nothing was seen beyond it.
        progress: told after each block, all of which are read once.
    """

    def __init__(self, path: str, progress: Progress) -> None:
        self._path = path
        with gdal(), open_placed(path) as dataset:
            self._grid = Grid.of(dataset)
            self._doubtful = _doubtful(dataset, progress)

    def mostly(self, cells: Geometries, crs: CRS) -> npt.NDArray[np.bool_]:
        """Return which cells are unknown in more than half of them.

        Args:
            cells: polygons, the assessed part of each cell, shape (n,).
            crs: their CRS.
        """
        unseen = np.zeros(len(cells), dtype=np.bool_)
        places = reproject(cells, crs, self._grid.crs)
        inside = shapely.contains_properly(shapely.box(*self._grid.bounds), places)
        chosen = np.flatnonzero((shapely.area(places) > 0) & ~inside)
        chosen = np.union1d(chosen, shapely.STRtree(places).query(self._doubtful, "intersects")[1])
        counts = tally(self._path, None, places[chosen], Silent()).counts
        unseen[chosen] = 2 * counts[:, CLASSES - 1] > counts.sum(axis=1)
        return unseen


def _doubtful(dataset: Any, progress: Progress) -> Geometries:
    """Return the blocks of a class raster in which something is unknown: few, as a rule."""
    grid = Grid.of(dataset)
    found, windows = [], list(blocks(grid.width, grid.height, BLOCK))
    for window in track(windows, len(windows), progress):
        values, known = read_band(dataset, window)
        if not (known & np.isin(values, range(CLASSES - 1))).all():
            found.append(shapely.box(*grid.crop(window).bounds))
    return np.array(found, dtype=object)


def _is_paletted(path: str) -> bool:
    with open_raster(path) as dataset:
        paletted = dataset.colorinterp == (ColorInterp.palette,)
        return bool(paletted and dataset.dtypes == ("uint8",) and (dataset.crs or dataset.gcps[0]))
