"""Where a raster lies: known or refused, and always read along the axes of its reference system.

South-up, mirrored and turned rasters, and those placed by ground control points or by the RPCs of a
raw satellite product, are warped while they are read. Everything behind this module sees north-up
grids only, so that no algorithm has to think of the others, and all outputs lie alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from affine import Affine
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from ..errors import InputError
from ..sentences import say
from .grid import SNAP, Bounds, Grid, is_north_up, is_on_earth
from .opening import alpha_band, is_masked, on_grid, open_raster

FITS = 0.5
"""Pixels by which ground control points may differ from the best affine fit, to be taken for it:
they are rounded, and a polynomial through each of them would swing between them."""

FEWEST_POINTS = 3

SMALLEST = 1e-4
"""Metres of ground below which a pixel counts as having none."""

PLAIN = {True: (1e-8, 540.0), False: (0.01, 1e8)}
"""Smallest pixel and farthest coordinate that need no second look, of geographic and of other CRS,
in their units."""

DEGREES = CRS.from_epsg(4326)
WEB_MERCATOR = CRS.from_epsg(3857)


@dataclass(frozen=True)
class Origin:
    """What a placed raster is read from.

    Args:
        dataset: the raster as it is.
        options: of `WarpedVRT`: where its pixels lie.
    """

    dataset: Any
    options: dict[str, Any] = field(default_factory=dict)


class Placed(WarpedVRT):  # type: ignore[misc]
    """A raster warped to a north-up grid; closing it closes what it was made from.

    Attributes:
        origin: what other grids are best warped from, so that pixels are resampled once; None where
            rasterio cannot warp that to a grid of our choice.
        source: the raster as it is.
        note: a sentence that a person should know about its place; empty for none.
    """

    origin: Origin | None = None
    source: Any = None
    note = ""

    def close(self) -> None:
        """Close both."""
        super().close()
        self.source.close()


def open_placed(
    path: str,
    resampling: Resampling = Resampling.nearest,
    prepare: Callable[[Any, str], Any] | None = None,
) -> Any:
    """Open a raster so that its columns run east and its rows south.

    Args:
        path: see `open_raster`.
        resampling: for a raster that has to be turned; what only has to be mirrored keeps its
            values.
        prepare: makes another raster of the one as it is, and of its path, before it is turned.

    Returns:
        The rasterio dataset itself where it lies so, else a `Placed` one.

    Raises:
        InputError: missing, not an image, a web map, or its place on the ground is not known.
    """
    with ExitStack() as stack:
        dataset = open_raster(path)
        # Not entered: that would open a GDAL environment in this thread, which another may close.
        stack.callback(dataset.close)
        _require_place(dataset, path)
        if prepare is not None:
            dataset = prepare(dataset, path)
            stack.callback(dataset.close)
        placed = _placed(dataset, path, resampling)
        stack.pop_all()
        return placed


def source_of(dataset: Any) -> Any:
    """Return the raster as it is in its file: its bands, its no-data, its colours."""
    return dataset.source if isinstance(dataset, Placed) else dataset


def note_of(dataset: Any) -> str:
    """Return what a person should know about where a raster lies; empty for nothing."""
    return dataset.note if isinstance(dataset, Placed) else ""


def _placed(dataset: Any, path: str, resampling: Resampling) -> Any:
    if not dataset.transform.is_identity:
        grid = Grid.of(dataset)
        if is_north_up(grid.transform):
            return dataset
        return _turned(dataset, grid, resampling, {})
    points, crs = dataset.gcps
    if points:
        return _by_points(dataset, path, points, crs or dataset.crs, resampling)
    if dataset.rpcs is not None:
        return _by_rpcs(dataset, path, resampling)
    _check_crs(dataset.crs, path)
    raise InputError(
        say(
            "'{path}' is not georeferenced: georeference it first (Layer > Georeferencer).",
            path=path,
        )
    )


def _require_place(dataset: Any, path: str) -> None:
    """Refuse a geotransform that says nothing of a place, before `prepare` measures by it."""
    if not dataset.transform.is_identity:
        _check_crs(dataset.crs, path)
        _check_size(Grid.of(dataset), path)


def _check_crs(crs: CRS | None, path: str) -> None:
    if crs is None:
        raise InputError(
            say(
                "'{path}' has no coordinate reference system: assign one (Raster > Projections).",
                path=path,
            )
        )
    if not is_on_earth(crs):
        raise InputError(
            say(
                "'{path}' has a local coordinate reference system, which says nothing of its place"
                " on the ground: assign the right one (Raster > Projections > Assign Projection).",
                path=path,
            )
        )


def _check_size(grid: Grid, path: str) -> None:
    """Refuse pixels without a size on the ground: whatever is divided by it would be nonsense."""
    a, b, _, d, e, _ = grid.transform[:6]
    finest, farthest = PLAIN[grid.crs.is_geographic]
    if min(math.hypot(a, d), math.hypot(b, e)) >= finest and max(map(abs, grid.bounds)) <= farthest:
        return  # without asking PROJ, which takes longer than opening does
    sizes = grid.gsd()
    if not (min(sizes) >= SMALLEST and math.isfinite(sum(sizes))):
        raise InputError(
            say(
                "The pixels of '{path}' have no size or no place on the ground, so its"
                " georeferencing is damaged: georeference it anew (Layer > Georeferencer).",
                path=path,
            )
        )


def _turned(dataset: Any, grid: Grid, resampling: Resampling, options: dict[str, Any]) -> Placed:
    """Return a raster whose grid is turned or mirrored on an upright one of the same pixel size."""
    upright = upright_grid(grid)
    if _is_along_axes(grid.transform):
        resampling = Resampling.nearest  # each pixel has its own place there
    placed: Placed = on_grid(
        dataset, upright, resampling, kind=Placed, **options, **_nan_of(dataset)
    )
    placed.source, placed.origin = dataset, Origin(dataset, options)
    return placed


def upright_grid(grid: Grid) -> Grid:
    """Return the north-up grid around another, with pixels of the same size along both axes."""
    a, b, _, d, e, _ = grid.transform[:6]
    across, down = math.hypot(a, b), math.hypot(d, e)
    left, bottom, right, top = grid.bounds
    width = math.ceil((right - left) / across - SNAP)
    height = math.ceil((top - bottom) / down - SNAP)
    return Grid(grid.crs, Affine(across, 0, left, 0, -down, top), width, height)


def _is_along_axes(transform: Affine) -> bool:
    return not (transform.b or transform.d) or not (transform.a or transform.e)


def _nan_of(dataset: Any) -> dict[str, Any]:
    """Return the options by which NaN that nobody declared does not bleed into its neighbours."""
    is_float = np.dtype(dataset.dtypes[0]).kind == "f"
    undeclared = dataset.nodata is None and is_float and not is_masked(dataset)
    return {"src_nodata": np.nan} if undeclared else {}


def _by_points(
    dataset: Any, path: str, points: list[Any], crs: CRS | None, resampling: Resampling
) -> Placed:
    if crs is None or not is_on_earth(crs):
        raise InputError(
            say(
                "'{path}' is placed by ground control points without a coordinate reference"
                " system: warp it with the one they are in (Raster > Projections > Warp, source"
                " CRS).",
                path=path,
            )
        )
    transform = _fit(points)
    if transform is None:
        raise InputError(
            say(
                "'{path}' is placed by {count} ground control points, which do not span it:"
                " georeference it with more (Layer > Georeferencer).",
                path=path,
                count=len(points),
            )
        )
    grid = Grid(crs, transform, dataset.width, dataset.height)
    if _misfit(points, transform) > FITS:
        # Bent: GDAL lays a polynomial through the points.
        return _warped_by_gdal(dataset, resampling, crs=crs)
    return _turned(dataset, grid, resampling, {"src_crs": crs, "src_transform": transform})


def _fit(points: list[Any]) -> Affine | None:
    """Return the least-squares geotransform through ground control points; None if they cannot."""
    design = np.array([(point.col, point.row, 1.0) for point in points])
    wanted = np.array([(point.x, point.y) for point in points])
    middle = wanted.mean(axis=0)  # of large coordinates only the differences matter
    fitted, _, rank, _ = np.linalg.lstsq(design, wanted - middle, rcond=None)
    if len(points) < FEWEST_POINTS or rank < FEWEST_POINTS:
        return None
    (a, d), (b, e), (c, f) = fitted
    return Affine(a, b, c + middle[0], d, e, f + middle[1])


def _misfit(points: list[Any], transform: Affine) -> float:
    """Return the largest distance in pixels between points and where a geotransform has them."""
    back = ~transform
    return max(math.dist(back * (point.x, point.y), (point.col, point.row)) for point in points)


def _by_rpcs(dataset: Any, path: str, resampling: Resampling) -> Placed:
    rpcs = dataset.rpcs
    # The middle of the heights that the RPCs were made for is nearer to the ground than the sea.
    height = {"RPC_HEIGHT": str(rpcs.height_off)}
    crs = utm_of((rpcs.long_off, rpcs.lat_off, rpcs.long_off, rpcs.lat_off))
    placed = _warped_by_gdal(dataset, resampling, crs=crs, src_crs=DEGREES, **height)
    placed.note = say(
        "'{path}' is placed by its RPCs at one height, for that of the terrain is not known: in"
        " hills it may lie many metres off; run Align pair, or use an orthorectified image.",
        path=path,
    )
    return placed


def _warped_by_gdal(dataset: Any, resampling: Resampling, **options: Any) -> Placed:
    """Return a raster on the grid that GDAL proposes; rasterio bends pixels onto no other."""
    options.update(_nan_of(dataset))
    add_alpha = alpha_band(dataset) is None
    placed = Placed(dataset, resampling=resampling, add_alpha=add_alpha, **options)
    placed.source = dataset
    return placed


def utm_of(box: Bounds) -> CRS:
    """Return the UTM zone of a box in degrees; Web Mercator beyond all zones."""
    zones = query_utm_crs_info("WGS 84", AreaOfInterest(*box), contains=False)
    return CRS.from_epsg(int(zones[0].code)) if zones else WEB_MERCATOR
