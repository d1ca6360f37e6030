"""Outlines with right angles, for buildings whose pixels allow it.

Each outline is turned along its own walls; runs of edges that go one way become one wall; steps
that are lower than the tolerance go. Every outline keeps its area and courtyards, and stays as it
was where it would stray from its pixels or onto a neighbour.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..raster.grid import Grid
from ..raster.placement import upright_grid
from ..vector.geometry import Geometries

Points = npt.NDArray[np.float64]
"""Corners of a ring, the first not repeated, shape (n, 2)."""

ALIKE = 0.8
"""Least intersection over union of an outline and the one that it came from."""

BOX = 0.9
"""A building that its best rectangle covers as well as this is that rectangle."""

TOLERANCE = 2.0
"""Pixels: stairs of a slanting wall are one pixel high, and its noise about as much again."""

OVERLAP = 1e-6
"""Share of the smaller of two outlines that may lie on the other: rounding, no ground."""

REACH = 0.1
"""Share of its length that an outline may stray at most, being as alike as it must."""

CORNERS = 4


def square_corners(geometries: Geometries, grid: Grid, tolerance: float) -> Geometries:
    """Return outlines with right angles where that is true to the pixels, the others as they are.

    No two overlap that did not before, and there are as many as before.

    Args:
        geometries: outlines from `polygonize_mask`, shape (n,).
        grid: the mask's grid, which says how long a metre is in the CRS.
        tolerance: metres within which a wall may stray; 0 takes `TOLERANCE` pixels.
    """
    if not len(geometries):
        return geometries
    metres = _metres(grid)
    flat = shapely.transform(geometries, lambda at: at * metres)
    reach = tolerance or TOLERANCE * max(grid.gsd())
    found = np.array([_squared(one, reach) for one in flat], dtype=object)
    chosen = _without_overlaps(found, np.asarray(flat, dtype=object))
    squared = shapely.transform(found, lambda at: at / metres)
    return np.where(chosen, squared, geometries)


def _metres(grid: Grid) -> npt.NDArray[np.float64]:
    """Return the length of one unit of the CRS along x and along y, in the middle of the grid."""
    upright = upright_grid(grid)
    return np.array(upright.gsd()) / (upright.transform.a, -upright.transform.e)


def _squared(outline: Any, tolerance: float) -> Any:
    """Return an outline with right angles, or None where there is none that is true to it."""
    if outline.geom_type != "Polygon" or outline.is_empty:
        return None
    box = shapely.minimum_rotated_rectangle(outline)
    if box.geom_type != "Polygon":
        return None
    if not outline.interiors:
        box = _of_area(box, outline)
        if _iou(box, outline) >= BOX:
            return box
    ways = [_along_walls(outline, tolerance), _along_walls(outline, tolerance, box)]
    alike = [0.0 if one is None else _iou(one, outline) for one in ways]
    return ways[int(np.argmax(alike))] if max(alike) >= ALIKE else None


def _along_walls(outline: Any, tolerance: float, guide: Any = None) -> Any:
    """Return an outline along its own walls, or along those of a guide, or None."""
    centre = np.array(outline.centroid.coords[0])
    plain = shapely.simplify(shapely.Polygon(outline.exterior), tolerance)
    turn = _direction(_ring(guide or plain))
    shell = _right_angles((_ring(plain) - centre) @ turn, tolerance)
    if shell is None:
        return None
    holes = [
        _courtyard(shapely.Polygon(ring), centre, turn, tolerance) for ring in outline.interiors
    ]
    found = shapely.Polygon(shell @ turn.T + centre, holes)
    if not found.is_valid or found.is_empty:
        return None
    found = _of_area(found, outline)
    return found if found.is_valid else None


def _courtyard(hole: Any, centre: Points, turn: Points, tolerance: float) -> Points:
    """Return a courtyard with right angles, or as it is where it is too small for them."""
    ring = _ring(shapely.simplify(hole, tolerance))
    found = _right_angles((ring - centre) @ turn, tolerance)
    return _ring(hole) if found is None else found @ turn.T + centre


def _ring(polygon: Any) -> Points:
    return np.array(polygon.exterior.coords)[:-1]


def _direction(ring: Points) -> npt.NDArray[np.float64]:
    """Return the rotation that lays the walls of a ring along the axes, shape (2, 2)."""
    edges = np.roll(ring, -1, axis=0) - ring
    angle, length = np.arctan2(edges[:, 1], edges[:, 0]), np.hypot(*edges.T)
    # Four times an angle is the same for all four sides of a rectangle; long walls know it best.
    mean = np.angle((length**2 * np.exp(4j * angle)).sum()) / 4
    return np.array([[np.cos(mean), -np.sin(mean)], [np.sin(mean), np.cos(mean)]])


def _right_angles(ring: Points, tolerance: float) -> Points | None:
    """Return a ring that lies along the axes with level and upright walls in turn, or None."""
    following = np.roll(ring, -1, axis=0)
    span = np.abs(following - ring)
    upright = span[:, 1] > span[:, 0]
    starts = np.flatnonzero(upright != np.roll(upright, 1))
    if len(starts) < CORNERS:
        return None
    middles, lengths = (ring + following) / 2, span.max(axis=1)
    walls = []
    for first, last in zip(starts, [*starts[1:], starts[0] + len(ring)]):
        run = np.arange(first, last) % len(ring)
        axis = 0 if upright[first] else 1
        at = float(np.average(middles[run, axis], weights=lengths[run]))
        walls.append((axis, at, float(lengths[run].sum())))
    return _corners(_without_steps(walls, tolerance))


Wall = tuple[int, float, float]
"""The axis (0 or 1) that stays the same along it, where on that axis, and how long it was."""


def _without_steps(walls: list[Wall], tolerance: float) -> list[Wall]:
    """Join the walls on both sides of each step that is lower than the tolerance."""
    while len(walls) > CORNERS:
        heights = [abs(walls[index - 1][1] - walls[(index + 1) % len(walls)][1])
                   for index in range(len(walls))]  # fmt: skip
        step = int(np.argmin(heights))
        if heights[step] >= tolerance:
            break
        walls = walls[step:] + walls[:step]
        _, after, *others, before = walls
        length = before[2] + after[2]
        at = (before[1] * before[2] + after[1] * after[2]) / length
        walls = [(after[0], at, length), *others]
    return walls


def _corners(walls: list[Wall]) -> Points:
    """Return where each wall meets the next one."""
    corners = np.empty((len(walls), 2))
    for index, (axis, at, _) in enumerate(walls):
        corners[index, axis] = at
        corners[index, 1 - axis] = walls[(index + 1) % len(walls)][1]
    return corners


def _of_area(found: Any, outline: Any) -> Any:
    """Return a polygon grown or shrunk about its centre to the area of another."""
    if not found.area:
        return found
    scale = (outline.area / found.area) ** 0.5
    centre = np.array(found.centroid.coords[0])
    return shapely.transform(found, lambda at: (at - centre) * scale + centre)


def _iou(one: Any, other: Any) -> float:
    common = one.intersection(other).area
    return float(common / (one.area + other.area - common))


def _without_overlaps(found: Geometries, outlines: Geometries) -> npt.NDArray[np.bool_]:
    """Return which outlines may be replaced so that none lies on another's.

    The largest are asked first; a neighbour that is not yet replaced counts as it was.
    """
    chosen = np.array([one is not None for one in found])
    now = outlines.copy()
    tree = shapely.STRtree(outlines)
    order = np.argsort(-shapely.area(outlines), kind="stable")
    for index in order[chosen[order]]:
        around = shapely.buffer(found[index], REACH * shapely.length(outlines[index]))
        others = np.setdiff1d(tree.query(around), [index])
        common = shapely.area(shapely.intersection(found[index], now[others]))
        room = OVERLAP * np.minimum(found[index].area, shapely.area(now[others]))
        chosen[index] = (common <= room).all()
        if chosen[index]:
            now[index] = found[index]
    return chosen
