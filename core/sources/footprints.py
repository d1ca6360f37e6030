"""Where a scene lies: its outline in degrees, cut at 180 degrees of longitude."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from shapely.errors import ShapelyError
from shapely.geometry import shape

from ..vector.geometry import polygon_parts

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees; west may be more than east across 180 degrees."""

WORLD = shapely.box(-180, -90, 180, 90)
FARTHEST = 540.0
"""Degrees of longitude beyond which a number is none."""

CARELESS = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError),
    *(OverflowError, RecursionError, ShapelyError),
)
"""What comes of outlines that careless programs wrote."""

KINDS = ("Polygon", "MultiPolygon", "GeometryCollection")


def footprint_of(item: Any) -> shapely.Geometry | None:
    """Return the outline of an item, or the box around it; None if it tells neither."""
    geometry = item.get("geometry")
    if isinstance(geometry, dict) and geometry.get("type") in KINDS:
        try:
            found = cut(shapely.force_2d(shape(geometry)))
        except CARELESS:
            found = None
        if found is not None:
            return found
    box = box_of(item.get("bbox"))
    return None if box is None else cut(drawn(box))


def box_of(bbox: Any) -> Box | None:
    """Return a bounding box of four or six numbers; None for anything else."""
    if not isinstance(bbox, (list, tuple)) or len(bbox) not in (4, 6):
        return None
    half = len(bbox) // 2
    edges = (bbox[0], bbox[1], bbox[half], bbox[half + 1])
    if not all(isinstance(edge, (int, float)) and abs(edge) <= FARTHEST for edge in edges):
        return None
    west, south, east, north = map(float, edges)
    placed = -90.1 <= south < north <= 90.1 and west != east
    return (west, south, east, north) if placed else None


def boxes_of_extent(extent: Any) -> list[Box]:
    """Return where a collection says that its items lie; none where it does not say."""
    spatial = extent.get("spatial") if isinstance(extent, dict) else None
    listed = spatial.get("bbox") if isinstance(spatial, dict) else None
    found = [box_of(one) for one in listed] if isinstance(listed, list) else []
    return [box for box in found if box is not None]


def meets(boxes: Sequence[Box], others: Sequence[Box]) -> bool:
    """Return whether something may lie at a place; what does not say where it is may."""
    if not boxes:
        return True
    here = shapely.union_all([part for box in boxes if (part := cut(drawn(box))) is not None])
    return any(shapely.intersects(here, drawn(other)) for other in others)


def drawn(box: Box) -> shapely.Geometry:
    """Return a box as a polygon, beyond 180 degrees where it lies across."""
    west, south, east, north = box
    return shapely.box(west, south, east + 360 if east < west else east, north)


def cut(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """Return polygons between -180 and 180 degrees; None where nothing has a place on this earth.

    One that jumps from edge to edge lies across 180 degrees, unless it goes around the world.
    """
    parts = shapely.get_parts(polygon_parts(np.array([geometry], dtype=object)))
    kept = [_around(part) for part in parts if _is_placed(part)]
    if not kept:
        return None
    whole = shapely.union_all(kept)
    west, _, east, _ = shapely.bounds(whole)
    if west < -180 or east > 180:
        whole = shapely.union_all([whole, _moved(whole, -360), _moved(whole, 360)])
    inside = shapely.intersection(whole, WORLD)
    found = polygon_parts(np.array([inside], dtype=object))[0]
    return None if shapely.is_empty(found) else found


def _moved(geometry: shapely.Geometry, turn: float) -> shapely.Geometry:
    return shapely.transform(geometry, lambda at: at + np.array([turn, 0.0]))


def _is_placed(part: shapely.Geometry) -> bool:
    west, south, east, north = shapely.bounds(part)
    return bool(abs(west) <= FARTHEST and abs(east) <= FARTHEST and south >= -91 and north <= 91)


def _around(part: shapely.Geometry) -> shapely.Geometry:
    """Return a polygon with its western half moved east if it lies across 180 degrees."""
    longitudes = shapely.get_coordinates(part)[:, 0]
    is_wide = longitudes.max() - longitudes.min() > 180
    is_near = (np.abs(longitudes) > 90).all() and (np.abs(longitudes) != 180).any()
    if not (is_wide and is_near):
        return part
    return shapely.transform(part, lambda at: at + np.where(at[:, :1] < 0, (360, 0), (0, 0)))
