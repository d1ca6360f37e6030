"""Rasters of people cut to an extent on their own cells, those of several countries as one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..errors import InputError, OffExtentError
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks, describe, meet
from ..raster.placement import open_placed
from ..raster.reading import read_band
from ..raster.scaling import is_scaled
from ..raster.sink import RasterSink
from ..requests import Extent
from ..sentences import say

BLOCK = 1024
NODATA = -99999.0
"""WorldPop's own value where nothing is known."""


@dataclass(frozen=True)
class _Part:
    """What is taken of one raster: `window` on it, whose first cell lies at `column`, `row`."""

    dataset: Any
    window: Window
    column: int
    row: int


def clip_people(
    paths: Sequence[str],
    extent: Extent | None,
    target: str,
    progress: Progress,
    tags: dict[str, str] | None = None,
) -> float:
    """Write the cells that an extent touches, as they are, and return how many people they hold.

    Of several rasters, which must lie on one lattice, the people of a cell are added.

    Args:
        paths: rasters of persons per cell.
        extent: what to keep; None keeps all.
        target: raster to write.
        progress: told of each block.
        tags: texts that the raster carries.

    Raises:
        OffExtentError: the extent touches no raster.
        InputError: a raster is damaged, or their cells do not agree.
        OutputError: the raster cannot be written.
    """
    with ExitStack() as stack:
        stack.enter_context(gdal())
        datasets = [stack.enter_context(open_placed(path)) for path in paths]
        parts = _parts(paths, datasets, extent)
        grid = _around(parts)
        kind, nodata = _form(parts)
        sink = RasterSink(
            target, grid, dtype=kind, nodata=nodata, masked=nodata is None, tags=tags,
            style="population",
        )  # fmt: skip
        return _copy(parts, stack.enter_context(sink), nodata, progress)


def _parts(paths: Sequence[str], datasets: Sequence[Any], extent: Extent | None) -> list[_Part]:
    first, found = Grid.of(datasets[0]), []
    misses: list[InputError] = []
    for path, dataset in zip(paths, datasets):
        grid = Grid.of(dataset)
        place = grid.shift_on(first)
        if place is None:
            raise InputError(
                say(
                    "'{path}' has other cells than '{paths}': download each country by itself.",
                    path=path,
                    paths=paths[0],
                )
            )
        try:
            window = grid.window_of(extent)
        except InputError as error:
            misses.append(error)
            continue
        column, row = place[0] + int(window.col_off), place[1] + int(window.row_off)
        found.append(_Part(dataset, window, column, row))
    if not found:
        raise OffExtentError(
            say(
                "The extent does not touch '{paths}', which covers {bounds}: check the letters of"
                " the country, or the extent.",
                paths=paths[0],
                bounds=describe(first.bounds),
            )
        ) from misses[0]
    return found


def _around(parts: Sequence[_Part]) -> Grid:
    """Return the grid of all parts, on the lattice of the first."""
    first = parts[0]
    left, top = min(part.column for part in parts), min(part.row for part in parts)
    right = max(part.column + int(part.window.width) for part in parts)
    bottom = max(part.row + int(part.window.height) for part in parts)
    shift = Window(
        first.window.col_off + left - first.column,
        first.window.row_off + top - first.row,
        right - left,
        bottom - top,
    )
    return Grid.of(first.dataset).crop(shift)


def _form(parts: Sequence[_Part]) -> tuple[str, float | None]:
    """Return the type and the no-data value to write: the raster's own wherever that holds all."""
    first = parts[0].dataset
    kind = str(first.dtypes[0])
    alike = {str(part.dataset.dtypes[0]) for part in parts} == {kind}
    if is_scaled(first) or not alike or (len(parts) > 1 and not kind.startswith("float")):
        return "float64", NODATA
    if first.nodata is not None:
        return kind, float(first.nodata)
    return kind, NODATA if kind.startswith("float") else None


def _copy(
    parts: Sequence[_Part], sink: RasterSink, nodata: float | None, progress: Progress
) -> float:
    left, top = min(part.column for part in parts), min(part.row for part in parts)
    people = 0.0
    windows = list(blocks(sink.grid.width, sink.grid.height, BLOCK))
    for index, window in enumerate(windows):
        values, known = _summed(parts, window, left, top)
        counted = known & np.isfinite(values) & (values > 0)
        people += float(values[counted].astype(np.float64).sum())
        if nodata is not None:
            values = np.where(known, values, nodata)
        sink.write(window, values.astype(sink.dtype), known)
        progress.update(index + 1, len(windows), "Cutting to the extent")
    return people


def _summed(
    parts: Sequence[_Part], window: Window, left: int, top: int
) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Return people and where they are known in a window of the joint grid, both (h, w)."""
    shape = int(window.height), int(window.width)
    values, known = np.zeros(shape), np.zeros(shape, np.bool_)
    for part in parts:
        column, row = part.column - left, part.row - top
        own = Window(column, row, part.window.width, part.window.height)
        shared = meet(own, window)
        if not shared.width or not shared.height:
            continue
        source = Window(
            part.window.col_off + shared.col_off - column,
            part.window.row_off + shared.row_off - row,
            shared.width,
            shared.height,
        )
        here, valid = read_band(part.dataset, source)
        first_row, first_column = (
            int(shared.row_off - window.row_off),
            int(shared.col_off - window.col_off),
        )
        place = (
            slice(first_row, first_row + here.shape[0]),
            slice(first_column, first_column + here.shape[1]),
        )
        values[place] += np.where(valid, here, 0)
        known[place] |= valid
    return values, known
