"""Who lives where: the town's people on a population grid like WorldPop's."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from pyproj import Transformer
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from ..raster.grid import Grid, reproject_bounds
from ..raster.sink import RasterSink
from .plan import Town

CELL = 1 / 1200
"""3 arc-seconds in degrees, the cells of WorldPop."""

NODATA = -99999.0


def census_grid(image: Grid) -> Grid:
    """Return the 3-arc-second grid that covers an image, aligned to whole cells of the globe."""
    west, south, east, north = reproject_bounds(image.bounds, image.crs, CRS.from_epsg(4326))
    left, top = math.floor(west / CELL), math.ceil(north / CELL)
    width, height = math.ceil(east / CELL) - left, top - math.floor(south / CELL)
    transform = Affine(CELL, 0, left * CELL, 0, -CELL, top * CELL)
    return Grid(CRS.from_epsg(4326), transform, width, height)


def count_people(town: Town, image: Grid, gsd: float) -> npt.NDArray[np.float64]:
    """Return persons per cell of `census_grid(image)`; each building counts where its middle is."""
    grid = census_grid(image)
    people = np.zeros((grid.height, grid.width))
    to_degrees = Transformer.from_crs(image.crs.to_wkt(), "EPSG:4326", always_xy=True)
    for building in town.buildings:
        at = building.outline.centroid
        place = to_degrees.transform(*(image.transform * (at.x / gsd, at.y / gsd)))
        column, row = ~grid.transform * place
        if 0 <= row < grid.height and 0 <= column < grid.width:
            people[int(row), int(column)] += building.people
    return people


def write_population(path: str, people: npt.NDArray[np.float64], image: Grid) -> float:
    """Write the population raster and return its sum.

    Raises:
        OutputError: the file cannot be written.
    """
    cells = people.astype(np.float32)
    grid = census_grid(image)
    with RasterSink(path, grid, dtype="float32", nodata=NODATA, style="population") as sink:
        sink.write(Window(0, 0, grid.width, grid.height), cells)
    return float(cells.sum(dtype=np.float64))
