"""Ground cells: where to look for buildings that nobody outlined, and how many there are."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from rasterio.crs import CRS

from ..buildings.table import as_numbers, nothing
from ..errors import InputError, ParameterError
from ..raster.placement import utm_of
from ..sentences import say
from ..vector.geometry import DEGREES, reproject
from ..vector.io import Polygons, find_field
from .bounds import NOTHING, Bounds
from .columns import MISSED, ORDER, STRATUM, WEIGHT, Column
from .design import Z, allocate

Floats = npt.NDArray[np.float64]

BUILT, EMPTY = "with buildings", "without buildings"
DEVIATION = np.array([1.0, 0.4])
"""How much missed buildings are expected to vary in cells with and without found ones."""

MOST = 20_000_000
"""Cells that are laid over an area at most."""


def metric_crs(crs: CRS, bounds: npt.NDArray[np.float64]) -> CRS:
    """Return a CRS in metres: the given one if it is, else the UTM zone of the middle."""
    units = pyproj.CRS.from_wkt(crs.to_wkt())
    if units.is_projected and all(axis.unit_conversion_factor == 1 for axis in units.axis_info):
        return crs
    box = reproject(np.array([shapely.box(*bounds)], dtype=object), crs, DEGREES)[0]
    middle = (box.centroid.x, box.centroid.y)
    return utm_of((*middle, *middle))


def draw_cells(
    buildings: Polygons,
    area: shapely.Geometry | None,
    side: float,
    wanted: int,
    random: np.random.Generator,
) -> Polygons:
    """Return a random sample of square cells, those with and without buildings apart.

    Args:
        buildings: that were found.
        area: to look in, in the buildings' CRS; None takes the buildings' extent.
        side: of a cell in metres.
        wanted: number of cells.
        random: source of chance.

    Raises:
        InputError: there is no building and no area.
        ParameterError: the cells are too small for the area.
    """
    place = area or shapely.box(*shapely.total_bounds(buildings.geometries))
    if not math.isfinite(place.area) or place.is_empty:
        raise InputError("There is no building that bounds the ground: choose the area as well.")
    crs = metric_crs(buildings.crs, np.array(place.bounds))
    ground = reproject(np.array([place], dtype=object), buildings.crs, crs)[0]
    middles = shapely.centroid(reproject(buildings.geometries, buildings.crs, crs))
    left, bottom, right, top = ground.bounds
    shape = (math.ceil((top - bottom) / side) or 1, math.ceil((right - left) / side) or 1)
    _require_few(shape[0] * shape[1], side)
    x, y = left + (np.arange(shape[1]) + 0.5) * side, bottom + (np.arange(shape[0]) + 0.5) * side
    shapely.prepare(ground)
    # Without an area the cells at the edge reach beyond it, and belong to it all the same.
    inside = np.ones(shape, np.bool_)
    if area is not None:
        inside = shapely.contains_xy(ground, *np.meshgrid(x, y))
    built = np.zeros(shape, np.bool_)
    points = shapely.get_coordinates(middles)
    column = np.floor((points[:, 0] - left) / side).astype(np.int64)
    row = np.floor((points[:, 1] - bottom) / side).astype(np.int64)
    on = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
    built[row[on], column[on]] = True
    drawn = _draw((inside & built).ravel(), (inside & ~built).ravel(), wanted, random)
    row, column = np.divmod(drawn.cells, shape[1])
    corners = left + column * side, bottom + row * side
    boxes = shapely.box(*corners, corners[0] + side, corners[1] + side)
    return Polygons(boxes, crs, _columns(drawn))


def _require_few(count: int, side: float) -> None:
    if count > MOST:
        raise ParameterError(
            say(
                "‹cell_side› is {side:g} m, which makes {shape:,} of the area: choose larger cells"
                " or a smaller area.",
                side=side,
                shape=count,
            )
        )


@dataclass(frozen=True)
class _Drawn:
    cells: npt.NDArray[np.int64]
    stratum: Column
    weight: Floats


def _draw(
    built: npt.NDArray[np.bool_],
    empty: npt.NDArray[np.bool_],
    wanted: int,
    random: np.random.Generator,
) -> _Drawn:
    pools = [np.flatnonzero(built), np.flatnonzero(empty)]
    sizes = np.array([len(pool) for pool in pools])
    taken = allocate(sizes, DEVIATION, wanted)
    chosen = [random.choice(pool, count, replace=False) for pool, count in zip(pools, taken)]
    order = random.permutation(int(taken.sum()))
    stratum = np.repeat(np.array([BUILT, EMPTY], dtype=object), taken)
    weight = np.repeat(sizes / np.maximum(taken, 1), taken)
    return _Drawn(np.concatenate(chosen)[order], stratum[order], weight[order])


def _columns(drawn: _Drawn) -> dict[str, Column]:
    count = len(drawn.cells)
    return {
        "cell_id": np.arange(1, count + 1),
        STRATUM: drawn.stratum,
        WEIGHT: drawn.weight,
        ORDER: np.arange(1, count + 1, dtype=np.int32),
        **{name: nothing(count, np.int32) for name in MISSED},
    }


def missed(path: str, fields: Mapping[str, Column]) -> list[Bounds] | None:
    """Return how many buildings were missed: of levels 1..4, of 3 or 4, of any.

    None where nobody looked at cells of each kind.

    A cell was looked at where any of its `missed_*` has a number; what is left empty there is 0.
    One that a person drew beside the sample stands for no other ground and does not count.

    Raises:
        InputError: the layer is no sample of cells, or holds a count below 0.
    """
    names = [find_field(fields, name) for name in (*MISSED, STRATUM, WEIGHT)]
    if None in names:
        raise InputError(
            say(
                "'{path}' is no sample of ground cells: choose the layer of cells that Survey"
                " sample wrote.",
                path=path,
            )
        )
    counts = np.array([as_numbers(fields[str(name)]) for name in names[:4]])
    looked = ~np.isnan(counts).all(axis=0)
    counts = np.nan_to_num(counts)
    if (counts < 0).any():
        raise InputError(
            say("'{path}' holds a number of missed buildings below 0: correct it.", path=path)
        )
    stratum, weight = fields[str(names[4])], as_numbers(fields[str(names[5])])
    found = [NOTHING] * 6
    drawn = np.isfinite(weight)
    for name in dict.fromkeys(stratum[drawn].tolist()):
        inside = drawn & (stratum == name)
        size = float(weight[inside].sum())
        if not (inside & looked).any():
            return None
        for index, values in enumerate((*counts, counts[2] + counts[3], counts.sum(axis=0))):
            found[index] = found[index] + _expanded(values[inside & looked], size)
    return found


def _expanded(values: Floats, size: float) -> Bounds:
    """Return the total of a stratum of cells from some of them, by the score interval of counts.

    Counts that are more uneven than chance makes them are worth as many fewer.
    """
    factor = size / len(values)
    seen, mean = float(values.sum()), float(values.mean())
    uneven = max(1.0, float(values.var(ddof=1)) / mean) if mean > 0 and len(values) > 1 else 1.0
    uneven *= max(1 - len(values) / size, 0.0) if size > len(values) else 0.0
    if uneven <= 0:
        return Bounds(seen * factor, seen * factor, seen * factor)
    events = seen / uneven
    half = Z * math.sqrt(events + Z * Z / 4)
    low, high = (uneven * (events + Z * Z / 2 + side * half) for side in (-1, 1))
    return Bounds(seen * factor, max(low * factor, seen), high * factor).within(seen, math.inf)
