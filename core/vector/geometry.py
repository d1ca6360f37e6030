"""What Aftermap asks of polygon geometries: validity, reprojection, area on the ellipsoid."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Geod, Transformer
from rasterio.crs import CRS

from ..errors import InputError

Geometries = npt.NDArray[np.object_]
"""Shapely geometries, shape (n,)."""

GEOD = Geod(ellps="WGS84")

DEGREES = CRS.from_epsg(4326)

WIDE = 1e7
"""Metres that nothing on one map of a region is wide; a quarter of the equator."""


def polygon_parts(geometries: Geometries) -> Geometries:
    """Return each geometry's polygons, made valid; an empty polygon where there are none.

    Args:
        geometries: any kinds, None among them, shape (n,).

    Returns:
        Polygons and MultiPolygons, shape (n,).
    """
    parts = geometries.astype(object)
    broken = ~shapely.is_valid(parts)
    parts[broken] = shapely.make_valid(parts[broken])
    for index in np.flatnonzero(~_is_polygonal(parts)):
        parts[index] = _polygons_of(parts[index])
    return parts


def reproject(geometries: Geometries, source: CRS, target: CRS) -> Geometries:
    """Return polygons in another CRS, repaired where their vertices' new places break them.

    One across 180 degrees of longitude is cut there if the target's coordinates jump from edge to
    edge of the map.

    Raises:
        InputError: a vertex has no place in `target`.
    """
    if source == target or not len(geometries):
        return geometries
    moved = transformed(geometries, source, target)
    for index in np.flatnonzero(_is_wide(moved, target)):
        parts = shapely.get_parts(geometries[index])
        if (torn := _crosses_180(parts, source)).any():
            moved[index] = _cut_at_180(parts, torn, source, target)
    if not np.isfinite(shapely.bounds(moved[~shapely.is_empty(geometries)])).all():
        raise InputError(
            "Some polygons lie where their coordinates cannot be converted to the CRS needed:"
            " check the coordinate reference system of the layer."
        )
    return polygon_parts(moved)


def areas_m2(geometries: Geometries, crs: CRS) -> npt.NDArray[np.float64]:
    """Return areas on the WGS 84 ellipsoid in m², holes left out, shape (n,)."""
    turned = shapely.orient_polygons(reproject(geometries, crs, DEGREES))
    parts, polygon = shapely.get_parts(turned, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    ends = np.cumsum(shapely.get_num_coordinates(rings))[:-1]
    corners = np.split(shapely.get_coordinates(rings), ends)
    # Turned, a hole's area is negative.
    measured = [GEOD.polygon_area_perimeter(*ring.T)[0] for ring in corners[: len(rings)]]
    return np.bincount(polygon[part], measured, len(geometries)).astype(np.float64)


def transformed(geometries: Geometries, source: CRS, target: CRS) -> Geometries:
    """Return geometries of any kind with each vertex in another CRS, neither cut nor repaired."""
    transformer = Transformer.from_crs(source.to_wkt(), target.to_wkt(), always_xy=True)
    moved = shapely.transform(geometries, transformer.transform, interleaved=False)
    return np.asarray(moved, dtype=object)


def _is_wide(geometries: Geometries, crs: CRS) -> npt.NDArray[np.bool_]:
    """Return which geometries reach around so much of the world that they may be torn."""
    left, _, right, _ = shapely.bounds(geometries).T
    return np.asarray(right - left > (180 if crs.is_geographic else WIDE))


def _crosses_180(polygons: Geometries, source: CRS) -> npt.NDArray[np.bool_]:
    """Return which polygons lie across 180 degrees of longitude; not what goes around the world."""
    left, _, right, _ = shapely.bounds(transformed(polygons, source, DEGREES)).T
    jumps = (right - left > 180) & ~_is_wide(polygons, source)
    return np.asarray(jumps | (left < -180) | (right > 180))


def _cut_at_180(polygons: Geometries, torn: npt.NDArray[np.bool_], source: CRS, target: CRS) -> Any:
    """Return polygons as one geometry in `target`, those that are torn cut at 180 degrees."""
    degrees = transformed(polygons, source, DEGREES)
    around = shapely.transform(degrees[torn], lambda x, y: (x % 360, y), interleaved=False)
    whole = polygon_parts(around)
    west = shapely.intersection(whole, shapely.box(0, -90, 180, 90))
    east = shapely.intersection(whole, shapely.box(180, -90, 360, 90))
    degrees[torn] = shapely.transform(east, lambda x, y: (x - 360, y), interleaved=False)
    together = shapely.union_all(np.concatenate([degrees, west]))
    return transformed(np.array([together], dtype=object), DEGREES, target)[0]


def _is_polygonal(geometries: Geometries) -> npt.NDArray[np.bool_]:
    kinds = shapely.get_type_id(geometries)
    return np.isin(kinds, (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON))


def _polygons_of(geometry: Any) -> Any:
    """Return the polygons inside a collection, as one geometry."""
    if geometry is None:
        return shapely.Polygon()
    parts = shapely.get_parts(geometry)
    polygons = parts[_is_polygonal(parts)]
    return shapely.union_all(polygons) if len(polygons) else shapely.Polygon()
