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
from ..progress import Silent
from ..raster.grid import Grid, blocks
from ..raster.reading import read_band
from ..raster.source import open_raster
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


def mostly_unseen(path: str, cells: Geometries, crs: CRS) -> npt.NDArray[np.bool_]:
    """Return which cells the raster leaves unknown in more than half of them.

    Args:
        path: damage class raster; nothing was seen beyond it.
        cells: polygons, the assessed part of each cell, shape (n,).
        crs: their CRS.
    """
    with open_raster(path) as dataset:
        grid, doubtful = Grid.of(dataset), _doubtful(dataset)
    unseen = np.zeros(len(cells), dtype=np.bool_)
    places = reproject(cells, crs, grid.crs)
    inside = shapely.contains_properly(shapely.box(*grid.bounds), places)
    chosen = np.flatnonzero((shapely.area(places) > 0) & ~inside)
    chosen = np.union1d(chosen, shapely.STRtree(places).query(doubtful, "intersects")[1])
    counts = tally(path, None, places[chosen], Silent()).counts
    unseen[chosen] = 2 * counts[:, CLASSES - 1] > counts.sum(axis=1)
    return unseen


def _doubtful(dataset: Any) -> Geometries:
    """Return the blocks of a class raster in which something is unknown: few, as a rule."""
    grid = Grid.of(dataset)
    found = []
    for window in blocks(grid.width, grid.height, BLOCK):
        values, known = read_band(dataset, window)
        if not (known & np.isin(values, range(CLASSES - 1))).all():
            found.append(shapely.box(*grid.crop(window).bounds))
    return np.array(found, dtype=object)


def _is_paletted(path: str) -> bool:
    with open_raster(path) as dataset:
        paletted = dataset.colorinterp == (ColorInterp.palette,)
        return bool(paletted and dataset.dtypes == ("uint8",) and dataset.crs)
