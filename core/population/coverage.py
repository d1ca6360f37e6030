"""How much of each grid cell polygons cover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import shapely
from exactextract import exact_extract
from exactextract.feature import FeatureSource, JSONFeature
from exactextract.raster import NumPyRasterSource
from pyproj import Transformer

from ..raster.grid import Grid
from ..vector.geometry import Geometries

EQUAL_AREA = "EPSG:6933"
"""Cylindrical equal-area on the WGS 84 ellipsoid: areas measured in it are true everywhere."""


class Cover(NamedTuple):
    """Pairs of a polygon and a cell that it covers in part or whole.

    Args:
        polygon: index of the polygon, shape (k,).
        cell: index of the cell, row by row, shape (k,).
        share: share of the cell that is covered, above 0 and at most 1, shape (k,).
    """

    polygon: npt.NDArray[np.int64]
    cell: npt.NDArray[np.int64]
    share: npt.NDArray[np.float64]


def cover(geometries: Geometries, grid: Grid) -> Cover:
    """Return which cells of a grid the polygons cover, and how much of each.

    Args:
        geometries: polygons in the grid's CRS, shape (n,); what lies outside the grid is ignored.
        grid: a north-up grid.
    """
    if not len(geometries):
        return Cover(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    # The values are never looked at, so every cell may share one number's memory.
    nothing = np.broadcast_to(np.float64(0), (grid.height, grid.width))
    found = exact_extract(
        NumPyRasterSource(nothing, *grid.bounds),
        _Polygons(geometries),
        ["cell_id", "coverage"],
        include_cols=["index"],
    )
    rows = [item["properties"] for item in found]
    polygon = np.repeat([row["index"] for row in rows], [len(row["cell_id"]) for row in rows])
    cell = np.concatenate([row["cell_id"] for row in rows])
    share = np.concatenate([row["coverage"] for row in rows])
    met = share > 0
    return Cover(polygon[met].astype(np.int64), cell[met].astype(np.int64), share[met])


def cell_areas_m2(grid: Grid) -> npt.NDArray[np.float64]:
    """Return each cell's area on the ellipsoid in m², shape (h, w)."""
    frame = grid.transform
    columns, rows = np.arange(grid.width + 1.0), np.arange(grid.height + 1.0)
    corners = np.meshgrid(frame.c + frame.a * columns, frame.f + frame.e * rows)
    transformer = Transformer.from_crs(grid.crs.to_wkt(), EQUAL_AREA, always_xy=True)
    x, y = transformer.transform(*corners)
    # Half the cross product of a cell's diagonals.
    down_right = (x[1:, 1:] - x[:-1, :-1], y[1:, 1:] - y[:-1, :-1])
    down_left = (x[1:, :-1] - x[:-1, 1:], y[1:, :-1] - y[:-1, 1:])
    return np.asarray(np.abs(down_right[0] * down_left[1] - down_right[1] * down_left[0]) / 2)


def cell_boxes(cells: npt.NDArray[np.int64], grid: Grid) -> Geometries:
    """Return cells as rectangles in the grid's CRS, shape (n,)."""
    row, column = np.divmod(cells, grid.width)
    frame = grid.transform
    left, right = frame.c + frame.a * column, frame.c + frame.a * (column + 1)
    top, bottom = frame.f + frame.e * row, frame.f + frame.e * (row + 1)
    return np.asarray(shapely.box(left, bottom, right, top), dtype=object)


class _Polygons(FeatureSource):  # type: ignore[misc]
    """Numbered polygons as exactextract reads them: as WKB, a quarter of GeoJSON's time."""

    def __init__(self, geometries: Geometries) -> None:
        super().__init__()
        self._geometries = geometries

    def count(self) -> int:
        return len(self._geometries)

    def srs_wkt(self) -> None:
        """Return no CRS: that of the grid."""

    def __iter__(self) -> Iterator[_Polygon]:
        return (_Polygon(index, wkb) for index, wkb in enumerate(shapely.to_wkb(self._geometries)))


class _Polygon(JSONFeature):  # type: ignore[misc]
    def __init__(self, index: int, wkb: bytes) -> None:
        super().__init__({"properties": {"index": index}})
        self._wkb = wkb

    def geometry(self) -> bytes:
        return self._wkb
