"""Where buildings are, from a mask raster or polygons, in windows of any grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from ..raster.border import without_border
from ..raster.grid import Grid, describe, name_of, reproject_bounds
from ..raster.opening import on_grid
from ..raster.placement import open_placed, source_of
from ..raster.reading import read_band
from ..raster.source import Bools, overlaps
from ..sentences import say
from ..vector.io import is_vector, read_polygons


class BuildingMask(Protocol):
    """Where buildings are on a grid."""

    def read(self, window: Window) -> tuple[Bools, Bools]:
        """Return (building, known), both (h, w)."""

    def touches(self, window: Window) -> bool:
        """Return whether a window may show a building; False only where it shows none."""


@contextmanager
def open_buildings(
    path: str, grid: Grid, progress: Progress | None = None
) -> Iterator[BuildingMask]:
    """Open a mask raster or a polygon file, whichever `path` is.

    Args:
        path: polygons, or a raster: building above 0; masked, NaN and negative pixels are unknown.
            Any CRS.
        grid: the pixels that windows count on.
        progress: told of a border of the raster that nobody declared, which then is unknown; None
            keeps it, as cloud may well lie along a whole side.

    Raises:
        InputError: neither a raster nor polygons, not georeferenced, or a raster of elsewhere.
    """
    if is_vector(path):
        yield _Polygons(path, grid)
        return
    with open_placed(path, prepare=without_border(progress) if progress else None) as dataset:
        _require_touch(path, Grid.of(dataset), grid)
        # Masks that declare 0 as no-data mean "no building" by it; beyond them nobody has looked.
        options: dict[str, Any] = (
            {"src_nodata": None, "nodata": None} if source_of(dataset).nodata == 0 else {}
        )
        with on_grid(dataset, grid, bands=[1], **options) as warped:
            yield _Raster(warped)


def _require_touch(path: str, mask: Grid, grid: Grid) -> None:
    if not overlaps(mask, grid):
        theirs = reproject_bounds(mask.bounds, mask.crs, grid.crs)
        raise InputError(
            say(
                "The mask '{path}' covers {theirs} and does not touch the image, which covers"
                " {bounds} ({crs}): choose a mask of the same place, or correct its coordinate"
                " reference system.",
                path=path,
                theirs=describe(theirs),
                bounds=describe(grid.bounds),
                crs=name_of(grid.crs),
            )
        )


class _Raster:
    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    def read(self, window: Window) -> tuple[Bools, Bools]:
        values, known = read_band(self._dataset, window)
        # NaN, and numbers below 0 that nobody declared, say nothing.
        known &= np.asarray(values >= 0)
        return (values != 0) & known, known

    def touches(self, window: Window) -> bool:
        return bool(self.read(window)[0].any())


class _Polygons:
    def __init__(self, path: str, grid: Grid) -> None:
        self._grid = grid
        self._geometries = read_polygons(path, grid.crs, grid.bounds).geometries
        self._tree = shapely.STRtree(self._geometries)

    def read(self, window: Window) -> tuple[Bools, Bools]:
        part = self._grid.crop(window)
        near = self._geometries[self._tree.query(shapely.box(*part.bounds))]
        known = np.ones((part.height, part.width), np.bool_)
        if len(near) == 0:
            return ~known, known
        burnt = rasterize(near, known.shape, transform=part.transform, dtype="uint8")
        return burnt > 0, known

    def touches(self, window: Window) -> bool:
        box = shapely.box(*self._grid.crop(window).bounds)
        return len(self._tree.query(box, predicate="intersects")) > 0
