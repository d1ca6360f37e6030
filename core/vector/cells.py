"""MGRS cells on the map: those that places lie in, those that cover an area, and their outlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Transformer
from rasterio.crs import CRS

from ..errors import InputError, ParameterError
from ..mgrs import (
    BANDS,
    NORTHMOST,
    SOUTHMOST,
    Cell,
    band_of,
    cell_at,
    domain_of,
    epsg_of,
    is_polar,
    zone_of,
)
from ..sentences import say
from .geometry import DEGREES, Geometries, polygon_parts, reproject

Floats = npt.NDArray[np.float64]

MOST = 1_000_000
"""Cells that are laid over an area at most."""

SLIVER = 0.01
"""Metres that an area reaches into a cell by rounding alone."""


def cells_of(points: Floats, crs: CRS, side: int) -> list[Cell]:
    """Return the one cell that each point lies in.

    Args:
        points: x and y in `crs`, shape (n, 2).
        crs: coordinate reference system of `points`.
        side: of a cell in metres.

    Raises:
        InputError: a point is beyond the reach of UTM.
    """
    world = DEGREES.to_wkt()
    degrees = _moved(points, crs.to_wkt(), world)
    polar = sum(is_polar(latitude) for latitude in degrees[:, 1])
    if polar:
        raise InputError(
            say(
                "{count} of the buildings lie beyond 84° north or 80° south, where MGRS has a"
                " polar grid of its own that is not laid here, or have no place in degrees: check"
                " the layer's CRS, or leave them out.",
                count=polar,
            )
        )
    # Zones and bands end at whole degrees, so that one place of each degree speaks for all.
    squares, square = np.unique(np.floor(degrees), axis=0, return_inverse=True)
    groups = np.split(np.argsort(square, kind="stable"), np.cumsum(np.bincount(square))[:-1])
    found: dict[int, Cell] = {}
    for (longitude, latitude), group in zip(squares.tolist(), groups):
        zone, band = zone_of(longitude, latitude), band_of(latitude)
        metres = _moved(degrees[group], world, f"EPSG:{epsg_of(zone, band)}")
        for index, (east, north) in zip(group.tolist(), metres.tolist()):
            found[index] = cell_at(zone, band, east, north, side)
    return [found[index] for index in range(len(points))]


def references(points: Geometries, crs: CRS, side: int) -> list[str]:
    """Return the grid references of points, as fine as `side` metres; empty beyond UTM's reach."""
    try:
        return [cell.name() for cell in cells_of(shapely.get_coordinates(points), crs, side)]
    except InputError:
        return [""] * len(points)


def in_degrees(points: Geometries, crs: CRS) -> list[tuple[float, float]]:
    """Return longitude and latitude of points, to a tenth of a metre."""
    degrees = _moved(shapely.get_coordinates(points), crs.to_wkt(), DEGREES.to_wkt())
    return [(round(float(east), 6), round(float(north), 6)) for east, north in degrees]


def cells_over(area: shapely.Geometry, crs: CRS, side: int) -> list[Cell]:
    """Return the cells that cover an area, as far as UTM reaches.

    Args:
        area: polygons in `crs`.
        crs: coordinate reference system of `area`.
        side: of a cell in metres.

    Raises:
        InputError: the area has no place in degrees.
        ParameterError: the cells are too small for the area.
    """
    ground = reproject(np.array([area], dtype=object), crs, DEGREES)[0]
    found: list[Cell] = []
    for zone, band in _domains_of(ground):
        piece = shapely.intersection(ground, shapely.box(*domain_of(zone, band)))
        found += _cells_in(_in_metres(piece, zone, band), zone, band, side, MOST - len(found))
    return found


def outlines(cells: Sequence[Cell], crs: CRS) -> Geometries:
    """Return the ground of each cell, cut where its zone or band ends, shape (n,).

    Raises:
        InputError: a cell has no place in `crs`.
    """
    shapes = np.array([shapely.box(*cell.edges()) for cell in cells], dtype=object)
    domains = np.array([domain_of(cell.zone, cell.band) for cell in cells]).reshape(-1, 4)
    codes = np.array([cell.epsg() for cell in cells], np.int64)
    for code in np.unique(codes):
        inside = codes == code
        degrees = Transformer.from_crs(f"EPSG:{code}", DEGREES.to_wkt(), always_xy=True)
        shapes[inside] = shapely.transform(shapes[inside], degrees.transform, interleaved=False)
    shapes = _around(shapes, domains)
    reach = shapely.bounds(shapes).reshape(-1, 4)
    beyond = (reach[:, :2] < domains[:, :2]) | (reach[:, 2:] > domains[:, 2:])
    cut = beyond.any(axis=1)
    shapes[cut] = polygon_parts(shapely.intersection(shapes[cut], shapely.box(*domains[cut].T)))
    return reproject(shapes, DEGREES, crs)


def _around(shapes: Geometries, domains: Floats) -> Geometries:
    """Return shapes in degrees with longitudes near their own zone, across 180 too."""
    vertices, owner = shapely.get_coordinates(shapes, return_index=True)
    middle = (domains[owner, 0] + domains[owner, 2]) / 2
    vertices[:, 0] = (vertices[:, 0] - middle + 180) % 360 - 180 + middle
    moved: Geometries = shapely.set_coordinates(shapes, vertices)
    return moved


def _domains_of(ground: shapely.Geometry) -> Iterator[tuple[int, str]]:
    shapely.prepare(ground)
    _, south, _, north = shapely.bounds(ground)
    first, last = (band_of(min(max(place, SOUTHMOST), NORTHMOST)) for place in (south, north))
    for band in BANDS[BANDS.index(first) : BANDS.index(last) + 1]:
        middle = (domain_of(1, band)[1] + domain_of(1, band)[3]) / 2
        zones = {zone_of(longitude, middle) for longitude in np.arange(-179.5, 180)}
        for zone in sorted(zones):
            if shapely.intersects(ground, shapely.box(*domain_of(zone, band))):
                yield zone, band


def _in_metres(piece: shapely.Geometry, zone: int, band: str) -> shapely.Geometry:
    target = CRS.from_epsg(epsg_of(zone, band))
    parts = polygon_parts(np.array([piece], dtype=object))
    return shapely.buffer(reproject(parts, DEGREES, target)[0], -SLIVER)


def _cells_in(
    piece: shapely.Geometry, zone: int, band: str, side: int, room: int
) -> Iterable[Cell]:
    if shapely.is_empty(piece):
        return []
    left, bottom, right, top = np.floor(np.array(piece.bounds) / side).astype(np.int64)
    across, up = int(right - left) + 1, int(top - bottom) + 1
    if across * up > room:
        raise ParameterError(
            say(
                "More than {most:,} cells of {side} m cover the area: choose larger cells or a"
                " smaller area.",
                most=MOST,
                side=side,
            )
        )
    columns, rows = (axis.ravel() for axis in np.mgrid[left : right + 1, bottom : top + 1])
    boxes = shapely.box(columns * side, rows * side, (columns + 1) * side, (rows + 1) * side)
    shapely.prepare(piece)
    covered = shapely.intersects(piece, boxes)
    return [
        Cell(zone, band, column, row, side)
        for column, row in zip(columns[covered].tolist(), rows[covered].tolist())
    ]


def _moved(points: Floats, source: str, target: str) -> Floats:
    moved = _mover(source, target).transform(points[:, 0], points[:, 1])
    return np.column_stack(moved).reshape(-1, 2)


@lru_cache(256)  # as many as UTM has zones on both halves, and to spare
def _mover(source: str, target: str) -> Transformer:
    return Transformer.from_crs(source, target, always_xy=True)
