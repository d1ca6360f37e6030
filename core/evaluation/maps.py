"""Buildings and levels on a grid, whatever they come as: probability, mask, classes, polygons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..buildings.burn import Outlines, levels_of_field
from ..errors import InputError
from ..raster.grid import Bounds, Grid, blocks, describe, name_of, reproject_bounds
from ..raster.reading import read_band
from ..raster.source import check_georeference, on_grid, open_raster
from ..requests import UNKNOWN, Extent
from ..vector.geometry import DEGREES
from ..vector.io import is_vector, layer_bounds, read_polygons

BUILDING = 5
"""A building whose level is not known."""

BLOCK = 2048
GSD = 0.5
"""Pixel size in metres at which two vector layers are compared, if nobody says another."""

Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


class LevelMap(Protocol):
    """What one side says."""

    @property
    def has_levels(self) -> bool:
        """Return whether it tells damage levels."""

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Return 0 no building, 1..4 levels, 5 building, and what is known; both (h, w)."""


@contextmanager
def open_map(path: str, grid: Grid, field: str, threshold: int) -> Iterator[LevelMap]:
    """Open a raster or a polygon layer on a grid.

    Args:
        path: probability, mask, or class raster, or polygons; any CRS.
        grid: the pixels that windows count on.
        field: of polygons with their level; a layer without it knows none.
        threshold: building where a probability (0..255) is at least this.

    Raises:
        InputError: neither a raster nor polygons, or not georeferenced.
    """
    if is_vector(path):
        yield _Polygons(path, grid, field)
        return
    kind = kind_of(path)
    with open_raster(path) as dataset, on_grid(dataset, grid) as warped:
        yield _Raster(warped, kind, threshold, zero_is_nodata=dataset.nodata == 0)


def kind_of(path: str) -> str:
    """Return what a raster holds, told by its values.

    `levels` for 0..4 or 5 with 255 unknown; `mask` for 0 and 1 or 0 and 255; `share` for
    fractions; `probability` for anything else of 0..255.

    Raises:
        InputError: not a raster, not georeferenced, or with other values.
    """
    found: set[float] = set()
    with open_raster(path) as dataset:
        check_georeference(dataset, path, north_up=False)
        for window in blocks(dataset.width, dataset.height, BLOCK):
            values, known = read_band(dataset, window)
            # More than a handful are a probability, whichever they are.
            found.update(np.unique(values[known])[:300].tolist())
            if len(found) > 300:
                break
    if found <= {0, 255} or found <= {0, 1}:
        return "mask"
    if found <= {0, 1, 2, 3, 4, BUILDING, UNKNOWN}:
        return "levels"
    if min(found) < 0 or max(found) > 255:
        raise InputError(
            f"'{path}' holds values from {min(found):g} to {max(found):g}: choose a probability"
            " (0 to 255, or 0 to 1), a mask or damage classes."
        )
    return "share" if max(found) <= 1 else "probability"


def common_grid(predicted: str, reference: str, gsd: float | None) -> Grid:
    """Return the pixels to compare on: the predicted raster's, the reference's, or new ones.

    What reference polygons do not reach is not compared; two vector layers are compared in UTM.

    Raises:
        InputError: one of them cannot be read, or they do not overlap.
    """
    for path, other in ((predicted, reference), (reference, predicted)):
        if not is_vector(path):
            with open_raster(path) as dataset:
                check_georeference(dataset, path)
                grid = Grid.of(dataset)
            theirs = _bounds(other, grid.crs)
            _require_overlap(path, grid.bounds, other, theirs, grid.crs)
            # Beyond the reference polygons nobody has looked for buildings.
            is_reference = other == reference and is_vector(other)
            extent = Extent(*theirs, grid.crs.to_wkt()) if is_reference else None
            return grid.crop(grid.window_of(extent))
    return _new_grid(predicted, reference, gsd or GSD)


@dataclass
class _Raster:
    dataset: WarpedVRT
    kind: str
    threshold: int
    zero_is_nodata: bool

    @property
    def has_levels(self) -> bool:
        return self.kind == "levels"

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        values, known = read_band(self.dataset, window)
        if self.kind == "levels":
            known = known & (values != UNKNOWN)
            return np.where(known, values, 0).astype(np.uint8), known
        if self.kind == "mask":
            building = values != 0
        else:
            scale = 255 if self.kind == "share" else 1
            building = values * scale >= self.threshold
        levels: Bytes = np.where(building & known, BUILDING, 0).astype(np.uint8)
        # Masks that declare 0 as no-data mean "no building" by it.
        return levels, known | (self.zero_is_nodata and self.kind == "mask")


class _Polygons:
    def __init__(self, path: str, grid: Grid, field: str) -> None:
        self._grid = grid
        found = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds)
        levels = levels_of_field(found.fields, field)
        self.has_levels = levels is not None
        unknown = np.full(len(found.geometries), UNKNOWN, np.uint8)
        self._outlines = Outlines(found.geometries, unknown if levels is None else levels)
        self._tree = shapely.STRtree(found.geometries)

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        part = self._grid.crop(window)
        near = self._tree.query(shapely.box(*part.bounds))
        outlines = Outlines(self._outlines.geometries[near], self._outlines.levels[near])
        _, levels = outlines.burn(part.transform, (part.height, part.width))
        levels[levels == UNKNOWN] = BUILDING
        return levels, np.ones(levels.shape, np.bool_)


def _new_grid(predicted: str, reference: str, gsd: float) -> Grid:
    box, theirs = (_bounds(path, DEGREES) for path in (reference, predicted))
    _require_overlap(reference, box, predicted, theirs, DEGREES)
    zones = query_utm_crs_info("WGS 84", AreaOfInterest(*box), contains=False)
    crs = CRS.from_epsg(int(zones[0].code)) if zones else CRS.from_epsg(3857)
    left, bottom, right, top = reproject_bounds(box, DEGREES, crs)
    width, height = (max(1, round(length / gsd)) for length in (right - left, top - bottom))
    return Grid(crs, Affine(gsd, 0, left, 0, -gsd, top), width, height)


def _bounds(path: str, crs: CRS) -> Bounds:
    if is_vector(path):
        bounds, own, _ = layer_bounds(path)
        return reproject_bounds(bounds, own, crs)
    with open_raster(path) as dataset:
        check_georeference(dataset, path, north_up=False)
        grid = Grid.of(dataset)
    return reproject_bounds(grid.bounds, grid.crs, crs)


def _require_overlap(path: str, box: Bounds, other: str, theirs: Bounds, crs: CRS) -> None:
    if not shapely.box(*box).intersects(shapely.box(*theirs)):
        raise InputError(
            f"'{path}' covers {describe(box)} and '{other}' covers {describe(theirs)}"
            f" ({name_of(crs)}): choose two layers of one place."
        )
