"""Cells of which the class raster shows mostly cloud or no-data."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.enums import ColorInterp

from ..buildings.counting import tally
from ..buildings.levels import CLASSES
from ..progress import Silent
from ..raster.grid import Grid
from ..vector.geometry import Geometries, reproject


def class_raster(*paths: str | None) -> str | None:
    """Return the first path that is a damage class raster: one paletted band of bytes."""
    for path in paths:
        try:
            with rasterio.open(path or "") as dataset:
                paletted = dataset.colorinterp == (ColorInterp.palette,)
                if paletted and dataset.dtypes == ("uint8",) and dataset.crs:
                    return path
        except (rasterio.errors.RasterioError, TypeError):
            continue
    return None


def mostly_unseen(path: str, cells: Geometries, crs: CRS) -> npt.NDArray[np.bool_]:
    """Return which cells are unknown in more than half of what the raster shows of them.

    No building was found in such a cell, but not because none is there.

    Args:
        path: damage class raster.
        cells: polygons, shape (n,).
        crs: their CRS.
    """
    with rasterio.open(path) as dataset:
        grid = Grid.of(dataset)
    shown = shapely.intersection(reproject(cells, crs, grid.crs), shapely.box(*grid.bounds))
    unseen = np.zeros(len(cells), dtype=np.bool_)
    some = shapely.area(shown) > 0
    counts = tally(path, None, shown[some], Silent()).counts
    unseen[some] = 2 * counts[:, CLASSES - 1] > counts.sum(axis=1)
    return unseen
