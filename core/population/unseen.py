"""Cells of which the class raster shows mostly cloud or no-data."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

from ..buildings.counting import tally
from ..buildings.levels import CLASSES
from ..progress import Silent
from ..raster.grid import Grid
from ..raster.source import open_raster
from ..vector.geometry import Geometries, reproject
from ..vector.io import is_vector


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
        grid = Grid.of(dataset)
    unseen = np.zeros(len(cells), dtype=np.bool_)
    some = shapely.area(cells) > 0
    counts = tally(path, None, reproject(cells[some], crs, grid.crs), Silent()).counts
    unseen[some] = 2 * counts[:, CLASSES - 1] > counts.sum(axis=1)
    return unseen


def _is_paletted(path: str) -> bool:
    with open_raster(path) as dataset:
        paletted = dataset.colorinterp == (ColorInterp.palette,)
        return bool(paletted and dataset.dtypes == ("uint8",) and dataset.crs)
