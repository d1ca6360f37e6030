"""Footprints moved onto their roofs in each image: never worse, fewer, or of another shape."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from pyproj import Transformer
from rasterio.crs import CRS

from ..errors import InputError, ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress, Stages
from ..raster.colours import bands_of
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..reporting.metadata import LayerMetadata, licences_of, put_metadata
from ..requests import ON_BEFORE, ON_IMAGES, FitFootprints
from ..results import FitFootprintsResult, ImageFit
from ..sentences import say
from ..vector.address import parse_address
from ..vector.geometry import DEGREES, GEOD, Geometries
from ..vector.io import Polygons, has_place, read_features
from ..vector.product import write_product
from .image import Fits, fit_to_image, working_grid
from .outlines import Outlines, trace

MOVED, STAYS, NOT_SEEN, NO_OUTLINE = "moved", "stays", "not seen", "no outline"
"""What becomes of a footprint on an image."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Moves:
    """How footprints are moved on one image; all of shape (n,) or (n, 2).

    Args:
        by: in units of the layer's CRS; 0 where one stays.
        metres: east and north on the ground; NaN where nothing is known.
        fits: how well each fits, as `Fits` has it.
        states: what became of each.
    """

    by: Floats
    metres: Floats
    fits: Fits
    states: npt.NDArray[np.object_]


def run(request: FitFootprints, progress: Progress) -> FitFootprintsResult:
    """Move footprints onto their roofs.

    Raises:
        InputError: the layer or an image cannot be read, or no footprint lies on an image.
        ParameterError: no image, or no such choice.
        OutputError: the layer cannot be written.
    """
    images = {
        side: (image, *more)
        for side, image, more in (
            ("pre", request.pre, request.more_pre),
            ("post", request.post, request.more_post),
        )
        if image
    }
    if not images:
        raise ParameterError("Choose at least one of ‹pre› and ‹post›.")
    if request.onto not in ON_IMAGES:
        raise ParameterError(
            say("‹onto› is '{onto}': choose {images}.", onto=request.onto,
                images=", ".join(ON_IMAGES))
        )  # fmt: skip
    layer = read_features(request.footprints)
    chosen = "pre" if request.onto == ON_BEFORE else "post"
    chosen = chosen if chosen in images else next(iter(images))
    stages = Stages(progress, [10] * len(images) + [1])
    found: dict[str, Moves] = {}
    with gdal():
        for side, paths in images.items():
            bands = request.pre_bands if side == "pre" else request.post_bands
            stage = stages.stage("Fitting to the image " + ("before" if side == "pre" else "after"))
            found[side] = _moves(layer, paths, bands, request, stage)
    told = {side: _told(moves) for side, moves in found.items()}
    for side, one in told.items():
        _log(side, one, progress)
    _write(request, layer, found, chosen)
    return FitFootprintsResult(
        request.fitted,
        len(layer.geometries),
        ON_IMAGES[0] if chosen == "pre" else ON_IMAGES[1],
        told.get("pre"),
        told.get("post"),
    )


def _moves(
    layer: Polygons,
    image: Sequence[str],
    bands: Sequence[int],
    request: FitFootprints,
    progress: Progress,
) -> Moves:
    """Return how footprints are moved on one image.

    Raises:
        InputError: the image cannot be read, or shows none of them.
    """
    bands = bands_of(image, bands, progress)
    grid, reach = working_grid(image, request.reach)
    placed = has_place(layer.geometries)
    outlines = _outlines(layer, placed, grid)
    fits = fit_to_image(image, bands, grid, outlines, reach, progress)
    if len(layer.geometries) and not fits.seen.any():
        raise InputError(
            say(
                "'{image}' shows none of the footprints of '{footprints}': check that both are of"
                " one place, and their coordinate reference systems.",
                image=image[0],
                footprints=request.footprints,
            )
        )
    by, metres = _on_ground(layer.crs, grid, outlines.centres, fits)
    states = np.full(len(placed), STAYS, dtype=object)
    states[(fits.shifts != 0).any(axis=1)] = MOVED
    states[~fits.seen] = NOT_SEEN
    states[~outlines.whole] = NO_OUTLINE
    return Moves(by, metres, fits, states)


def _outlines(layer: Polygons, placed: npt.NDArray[np.bool_], grid: Grid) -> Outlines:
    """Return the outlines of footprints in pixels of a grid; none of those without a place."""
    turned = _between(layer.crs, grid.crs)
    to_pixels = ~grid.transform

    def on_grid(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        column, row = to_pixels * turned.transform(x, y)
        return column, row

    shapes = np.full(len(placed), shapely.Polygon(), dtype=object)
    shapes[placed] = shapely.transform(layer.geometries[placed], on_grid, interleaved=False)
    shapes[~has_place(shapes)] = shapely.Polygon()
    return trace(shapes)


def _between(source: CRS, target: CRS) -> Transformer:
    return Transformer.from_crs(source.to_wkt(), target.to_wkt(), always_xy=True)


def _on_ground(crs: CRS, grid: Grid, centres: Floats, fits: Fits) -> tuple[Floats, Floats]:
    """Return shifts in units of a CRS, and in metres to the east and north, both (n, 2)."""
    by, metres = np.zeros(centres.shape), np.full(centres.shape, np.nan)
    metres[fits.seen] = 0.0
    moved = np.flatnonzero((fits.shifts != 0).any(axis=1))
    ends = [grid.transform * at.T for at in (centres[moved], (centres + fits.shifts)[moved])]
    own = _between(grid.crs, crs)
    old, new = (np.stack(own.transform(*end), axis=1) for end in ends)
    by[moved] = new - old
    degrees = _between(grid.crs, DEGREES)
    (west, south), (east, north) = (degrees.transform(*end) for end in ends)
    azimuth, _, distance = GEOD.inv(west, south, east, north)
    turn = np.radians(azimuth)
    metres[moved] = np.stack([distance * np.sin(turn), distance * np.cos(turn)], axis=1)
    return by, metres


def _told(moves: Moves) -> ImageFit:
    moved, seen = moves.states == MOVED, moves.fits.seen
    east, north = moves.metres[moved].T

    def middle(values: Floats) -> float | None:
        return float(np.median(values)) if len(values) else None

    return ImageFit(
        moved=int(moved.sum()),
        stay=int((moves.states == STAYS).sum()),
        unseen=int(np.isin(moves.states, (NOT_SEEN, NO_OUTLINE)).sum()),
        shift_m=middle(np.hypot(east, north)),
        east_m=middle(east),
        north_m=middle(north),
        fit_before=middle(moves.fits.before[seen]),
        fit_after=middle(moves.fits.after[seen]),
    )


def _log(side: str, one: ImageFit, progress: Progress) -> None:
    where = say("In the image before") if side == "pre" else say("In the image after")
    if one.shift_m is not None:
        progress.log(
            say(
                "{where}: {moved} moved, by {shift_m:.1f} m at the median ({east_m:+.1f} m east,"
                " {north_m:+.1f} m north); {stay:,} stay, since no other place is surely better.",
                where=where,
                moved=counted(one.moved, "footprint", "footprints"),
                shift_m=one.shift_m,
                east_m=one.east_m,
                north_m=one.north_m,
                stay=one.stay,
            )
        )
    else:
        progress.log(say("{where} no footprint is moved: none fits surely better.", where=where))
    if one.unseen:
        progress.warn(
            say(
                "{where}, {unseen} not be looked for and stay where they are: no image there, no"
                " outline, or too small or too large a one.",
                where=where,
                unseen=counted(one.unseen, "footprint could", "footprints could"),
            )
        )


def _write(request: FitFootprints, layer: Polygons, found: dict[str, Moves], chosen: str) -> None:
    columns: dict[str, npt.NDArray[Any]] = {}
    for side, moves in found.items():
        columns |= {
            f"{side}_dx_m": moves.metres[:, 0],
            f"{side}_dy_m": moves.metres[:, 1],
            f"{side}_fit_0": moves.fits.before,
            f"{side}_fit_1": moves.fits.after,
            f"{side}_state": moves.states,
        }
    shapes = moved_by(layer.geometries, found[chosen].by)
    fitted = Polygons(shapes, layer.crs, {**layer.fields, **columns})
    with whole_file(request.fitted) as partial:
        write_product(partial, "footprints", fitted, "fitted", _style(layer, chosen))
        file = parse_address(request.footprints).file
        if licences := licences_of(file) if file else []:
            put_metadata(partial, LayerMetadata("Footprints", "", "; ".join(licences), ()))


def moved_by(geometries: Geometries, by: Floats) -> Geometries:
    """Return geometries moved as they are, broken and missing ones too.

    Args:
        geometries: shape (n,).
        by: x and y, (n, 2).
    """
    vertices, owner = shapely.get_coordinates(geometries, return_index=True)
    kept: Geometries = geometries.copy()
    return np.asarray(shapely.set_coordinates(kept, vertices + by[owner]), dtype=object)


def _style(layer: Polygons, chosen: str) -> dict[str, str]:
    """Return the style's placeholders: the shifts' fields, and map units per metre."""
    bounds = shapely.total_bounds(layer.geometries[has_place(layer.geometries)])
    unit = 1e-5 if layer.crs.is_geographic else 1.0
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    if not math.isfinite(x + y):
        x = y = 0.0
    corner = Affine.translation(x, y) * Affine.scale(unit, -unit)
    across, down = Grid(layer.crs, corner, 1, 1).gsd()
    return {"side": chosen, "scale_x": f"{unit / across:.9g}", "scale_y": f"{unit / down:.9g}"}
