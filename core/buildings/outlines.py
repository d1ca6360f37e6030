"""From a building mask to polygons whose edges are the pixels' edges."""

from __future__ import annotations

import math

import numpy as np
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.features import shapes

from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..vector.geometry import Geometries, polygon_parts

CONNECTIVITY = 4
"""Pixels that touch only at a corner are two buildings: joined, they would be no valid polygon."""


def polygonize_mask(
    mask_path: str, progress: Progress, houses_path: str | None = None
) -> tuple[Geometries, CRS]:
    """Return one polygon per patch of non-zero pixels, or per house in it, courtyards as holes.

    GDAL reads the band line by line, so memory grows with the buildings, not with the pixels.

    Args:
        mask_path: raster with 0 outside buildings; masked pixels must be 0.
        progress: told about every thousand polygons.
        houses_path: raster on the same grid whose pixels tell one house from the next.

    Returns:
        Polygons on exact pixel edges, in the raster's CRS, and that CRS.
    """
    found = []
    with (
        gdal(),
        rasterio.open(mask_path) as dataset,
        rasterio.open(houses_path or mask_path) as houses,
    ):
        parts = rasterio.band(houses, 1), rasterio.band(dataset, 1)
        patches = shapes(*parts, CONNECTIVITY, dataset.transform)
        for index, (outline, _) in enumerate(patches):
            if index % 1000 == 0:
                progress.update(0, 1, "Outlining buildings")
            shell, *holes = (np.array(ring) for ring in outline["coordinates"])
            found.append(shapely.Polygon(shell, holes))
        progress.update(1, 1, "Outlining buildings")
        return polygon_parts(np.array(found, dtype=object)), dataset.crs


def simplify_outlines(geometries: Geometries, grid: Grid, tolerance: float) -> Geometries:
    """Return outlines with vertices dropped that stray less than a tolerance; courtyards stay.

    Neighbours that share an edge keep sharing it.

    Args:
        geometries: outlines from `polygonize_mask`, shape (n,).
        grid: the mask's grid, which says how long a metre is in the CRS.
        tolerance: metres; 0 returns the outlines as they are.
    """
    if tolerance <= 0 or not len(geometries):
        return geometries
    across, down = grid.gsd()
    metre = math.sqrt(abs(grid.transform.a * grid.transform.e) / (across * down))
    # Visvalingam-Whyatt takes the side of a triangle: its area is the square of the tolerance.
    simple = shapely.coverage_simplify(geometries, tolerance * metre)
    return polygon_parts(np.asarray(simple, dtype=object))
