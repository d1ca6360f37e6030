"""What sectors are grown from: cells of the MGRS grid, or blocks between streets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import networkx
import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..mgrs import Cell
from ..vector.cells import cells_of, cells_over, outlines
from ..vector.geometry import Geometries, polygon_parts, transformed
from .growing import LENGTH

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

FINEST = 10
"""Metres by which places are told apart before they are gathered in cells."""

CELLS = (5000, 2000, 1000, 500, 200, 100, 50, 20)
"""Sides of cells in metres, all of which lie on the lines of MGRS."""

FINE_ENOUGH = 0.1
"""Share of a sector's load that one cell may carry, so that loads can be made even."""

MOST = 6000
"""Units that are divided at most: more take minutes, and no team sees the difference."""

HOLE = 100
"""Cells of an empty place in the midst of buildings that still belongs to a sector."""

STREETS_AROUND = 100
"""Side of the cells whose outline bounds the blocks where no street does."""


@dataclass(frozen=True)
class Units:
    """Pieces of ground that do not overlap.

    Args:
        shapes: in a CRS in metres, shape (n,).
        of_each: the one unit of each building, shape (buildings,).
    """

    shapes: Geometries
    of_each: Indices


def grid_units(points: Floats, crs: CRS, metric: CRS, load: Floats, count: int) -> Units:
    """Return cells of the MGRS grid, as large as loads can still be made even with.

    Args:
        points: a place in each building, in `crs`, shape (n, 2).
        crs: of `points`.
        metric: CRS in metres to return.
        load: of each building, shape (n,).
        count: of sectors.

    Raises:
        InputError: a building lies beyond the reach of MGRS.
    """
    fine = cells_of(points, crs, FINEST)
    chosen: list[Cell] = []
    for side in CELLS:
        cells = [_around(cell, side) for cell in fine]
        if chosen and len(set(cells)) > MOST / 2:
            break
        chosen = cells
        held: dict[Cell, float] = defaultdict(float)
        for cell, one in zip(cells, load.tolist()):
            held[cell] += one
        enough = len(held) >= count / FINE_ENOUGH
        if enough and max(held.values()) <= FINE_ENOUGH * load.sum() / count:
            break
    built = set(chosen)
    area = _closed(outlines(sorted(built), metric), chosen[0].side)
    cells = sorted({*built, *cells_over(area, metric, chosen[0].side)})
    place = {cell: index for index, cell in enumerate(cells)}
    of_each = np.array([place[cell] for cell in chosen], np.int64)
    return Units(outlines(cells, metric), of_each)


def block_units(points: Floats, crs: CRS, metric: CRS, streets: Geometries) -> Units:
    """Return the blocks between streets; where no street bounds them, the MGRS grid does.

    Args:
        points: a place in each building, in `crs`, shape (n, 2).
        crs: of `points`.
        metric: CRS of `streets`, in metres, and the one to return.
        streets: lines from crossing to crossing, shape (m,).

    Raises:
        InputError: a building lies beyond the reach of MGRS.
    """
    built = sorted({_around(cell, STREETS_AROUND) for cell in cells_of(points, crs, FINEST)})
    cells = outlines(built, metric)
    area = _closed(cells, STREETS_AROUND)
    shapely.prepare(area)
    blocks = shapely.get_parts(shapely.polygonize(streets))
    blocks = polygon_parts(shapely.intersection(blocks[shapely.intersects(area, blocks)], area))
    blocks = blocks[~shapely.is_empty(blocks)]
    # What no streets enclose is cut along the grid, else it were one ring around the town.
    rest = polygon_parts(shapely.difference(cells, shapely.union_all(blocks)))
    rest = rest[~shapely.is_empty(rest)]
    shapes = np.concatenate([blocks, rest])
    of_each = _inside(transformed(shapely.points(points), crs, metric), shapes)
    kept = np.zeros(len(shapes), np.bool_)
    kept[: len(blocks)] = kept[of_each] = True
    return Units(shapes[kept], (np.cumsum(kept) - 1)[of_each])


def borders_of(shapes: Geometries) -> networkx.Graph:
    """Return which units border on each other, and for how many metres.

    What lies apart is joined to what is nearest, with a border of no length, so that the graph is
    in one piece: a village may have to share a team with the next one.
    """
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(shapes)))
    left, right = shapely.STRtree(shapes).query(shapes, "intersects")
    left, right = left[left < right], right[left < right]
    edges = shapely.boundary(shapes)
    metres = shapely.length(shapely.intersection(edges[left], edges[right]))
    for one, other, length in zip(left.tolist(), right.tolist(), metres.tolist()):
        if length > 0:
            graph.add_edge(one, other, **{LENGTH: length})
    while len(parts := sorted(networkx.connected_components(graph), key=len)) > 1:
        for part in parts[:-1]:
            one, other = _nearest(shapes, part)
            graph.add_edge(one, other, **{LENGTH: 0.0})
    return graph


def _around(cell: Cell, side: int) -> Cell:
    times = side // cell.side
    return Cell(cell.zone, cell.band, cell.column // times, cell.row // times, side)


def _closed(cells: Geometries, side: int) -> shapely.Geometry:
    """Return the ground of cells with narrow gaps and small holes closed."""
    grown = shapely.buffer(shapely.union_all(cells), side, join_style="mitre")
    area = shapely.buffer(grown, -side, join_style="mitre")
    parts = shapely.get_parts(shapely.union_all([area, *cells]))
    rings, of_part = shapely.get_rings(parts, return_index=True)
    first = np.diff(of_part, prepend=-1) > 0
    holes = shapely.polygons(rings[~first])
    small = holes[shapely.area(holes) < HOLE * side**2]
    return shapely.union_all([*parts, *small])


def _inside(places: Geometries, shapes: Geometries) -> Indices:
    """Return the unit that each place lies in, or the nearest one."""
    tree = shapely.STRtree(shapes)
    nearest, found = tree.query_nearest(places, all_matches=False)
    of_each = np.zeros(len(places), np.int64)
    of_each[nearest] = found
    return of_each


def _nearest(shapes: Geometries, part: set[int]) -> tuple[int, int]:
    inside = np.array(sorted(part))
    outside = np.setdiff1d(np.arange(len(shapes)), inside)
    (mine, theirs), distance = shapely.STRtree(shapes[outside]).query_nearest(
        shapes[inside], return_distance=True, all_matches=False
    )
    best = int(np.argmin(distance))
    return int(inside[mine[best]]), int(outside[theirs[best]])
