"""The assessed area, and how much of it a population raster covers."""

from __future__ import annotations

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from ..raster.grid import Bounds, Grid, describe, name_of
from ..raster.placement import open_placed
from ..requests import Extent
from ..sentences import say
from ..vector.geometry import Geometries, polygon_parts, reproject
from ..vector.io import is_vector, read_polygons

EDGE_PARTS = 64
"""Straight edges bend when reprojected; each is followed in this many pieces."""


def area_of(path: str, crs: CRS) -> shapely.Geometry:
    """Return the area that a raster's extent or polygons bound, in `crs`.

    Raises:
        InputError: neither a raster nor a polygon layer, or not georeferenced.
    """
    if is_vector(path):
        return shapely.union_all(read_polygons(path, to_crs=crs).geometries)
    with open_placed(path) as dataset:
        grid = Grid.of(dataset)
    return area_around(grid.bounds, grid.crs, crs)


def area_around(bounds: Bounds, source: CRS, crs: CRS) -> shapely.Geometry:
    """Return a box of one CRS in another, its edges followed."""
    box = shapely.box(*bounds)
    longest = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    fine = shapely.segmentize(box, longest / EDGE_PARTS) if longest > 0 else box
    return reproject(np.array([fine], dtype=object), source, crs)[0]


def window_of_area(path: str, area: shapely.Geometry, grid: Grid, progress: Progress) -> Window:
    """Return the cells of a population raster that the assessed area touches.

    Args:
        path: the population raster, for messages.
        area: in the raster's CRS.
        grid: the raster's grid.
        progress: told if part of the area lies off the raster.

    Raises:
        InputError: all of it does.
    """
    frame = shapely.box(*grid.bounds)
    inside = shapely.area(shapely.intersection(area, frame))
    if inside <= 0:
        raise InputError(
            say(
                "The population raster '{path}' covers {bounds} ({crs}) and does not meet the"
                " assessed area, {bounds_2}: choose a population raster of the same place.",
                path=path,
                bounds=describe(grid.bounds),
                crs=name_of(grid.crs),
                bounds_2=describe(shapely.bounds(area)),
            )
        )
    missing = 1 - inside / shapely.area(area)
    if missing > 1e-6:
        progress.log(
            say(
                "Warning: {missing:.1%} of the assessed area lies off the population raster"
                " '{path}'; people there are not counted.",
                missing=missing,
                path=path,
            )
        )
    left, bottom, right, top = (float(edge) for edge in shapely.bounds(area))
    return grid.window_of(Extent(left, bottom, right, top, grid.crs.to_wkt()))


def clip(geometries: Geometries, area: shapely.Geometry) -> Geometries:
    """Return the parts of polygons inside the area; empty where there are none, shape (n,)."""
    shapely.prepare(area)
    clipped: Geometries = geometries.copy()
    cut = ~shapely.covers(area, geometries)
    # What only touches the area leaves lines and points behind.
    clipped[cut] = polygon_parts(shapely.intersection(geometries[cut], area))
    return clipped
