"""The map of what was measured: a cell per place, with the distance before and after."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..raster.grid import Grid
from ..vector.geometry import Geometries
from ..vector.io import Polygons
from ..vector.product import write_product
from .field import Layout
from .tiles import Measured

LONGEST = 0.8
"""Cells that the longest arrow spans, but for the longest twentieth."""

Floats = npt.NDArray[np.float64]


def in_metres(values: Floats, grid: Grid) -> Floats:
    """Return displacements (..., 2) in columns and rows as metres to the east and to the north."""
    across, down = grid.gsd()
    return np.asarray(values * (across, -down))


def lengths(values: Floats) -> Floats:
    """Return the lengths of vectors (..., 2)."""
    return np.asarray(np.hypot(values[..., 0], values[..., 1]))


def write_residuals(
    path: str, grid: Grid, measured: Measured, before: Floats, after: Floats
) -> None:
    """Write the cells of all places where both images have data.

    Args:
        path: vector file.
        grid: of the image before.
        measured: shifts, and the smooth field that speaks where none was accepted.
        before: accepted shifts in metres, (rows, columns, 2), NaN elsewhere.
        after: the same of the output.

    Raises:
        OutputError: the file cannot be written.
    """
    layout, own, seen = measured.shifts.layout, ~np.isnan(before[..., 0]), measured.shifts.seen
    shown = before
    if measured.field is not None:
        smooth = in_metres(measured.field.at_nodes(), grid)
        shown = np.where(own[..., np.newaxis], before, smooth)
    values = {
        "dx_m": shown[..., 0],
        "dy_m": shown[..., 1],
        "before_m": lengths(shown),
        "after_m": lengths(after),
    }
    columns: dict[str, npt.NDArray[Any]] = {
        name: np.ma.masked_invalid(column[seen]) for name, column in values.items()
    }
    columns["reliability"] = measured.shifts.reliability[seen]
    columns["repaired"] = (~own & ~np.isnan(shown[..., 0]))[seen]
    cells = _cells(layout, grid)[seen]
    style = _arrows(lengths(shown), layout, grid)
    write_product(path, "residuals", Polygons(cells, grid.crs, columns), "residuals", style)


def _cells(layout: Layout, grid: Grid) -> Geometries:
    """Return one rectangle around each node, shape (rows, columns)."""
    x, y = layout.nodes()
    half_x, half_y = (step / 2 if step else layout.side / 2 for step in layout.step)
    to_x, to_y = grid.transform.a, grid.transform.e
    left, right = (grid.transform.c + to_x * (x + side) for side in (-half_x, half_x))
    top, bottom = (grid.transform.f + to_y * (y + side) for side in (-half_y, half_y))
    return np.asarray(shapely.box(left, bottom, right, top), dtype=object)


def _arrows(distances: Floats, layout: Layout, grid: Grid) -> dict[str, str]:
    """Return the style's placeholders: how much arrows are enlarged, in map units per metre."""
    across, down = grid.gsd()
    room = min(step for step in (*layout.step, layout.side) if step) * min(across, down)
    known = distances[~np.isnan(distances)]
    longest = float(np.quantile(known, 0.95)) if len(known) else 0.0
    enlarged = max(1.0, float(f"{LONGEST * room / max(longest, across / 100):.1g}"))
    return {
        "enlarged": f"{enlarged:.0f}",
        "scale_x": f"{enlarged * abs(grid.transform.a) / across:.9g}",
        "scale_y": f"{enlarged * abs(grid.transform.e) / down:.9g}",
    }
