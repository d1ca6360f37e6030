"""Population rasters: persons per cell, whatever unit and CRS they come in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..naming import counted
from ..progress import Progress, Silent
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.placement import open_placed, source_of
from ..raster.reading import read_band
from ..raster.scaling import scaling_of
from ..sentences import say
from .coverage import cell_areas_m2

IMPOSSIBLE = 1e10
"""More people than there are: what stands in a cell where nothing is known."""

UNITS = {"count": None, "per_km2": 1e6, "per_hectare": 1e4}
"""Unit of a population raster to the m² that one of its numbers refers to."""

CROWDED = 200_000.0
"""Persons per km² around the average person that no real place reaches. People in Harare live at
11,000 and in Burundi at 42,000 by this measure; Dharavi, the densest quarter, has about 300,000
on 2 km² but far less with its surroundings. A density of 50 m cells read as a count has 780,000."""

SURROUNDINGS = 256
"""Cells around the assessed area that take part in that test, so that one block of towers does
not look like a mistake."""


class People:
    """An open population raster.

    Attributes:
        grid: its grid.
    """

    def __init__(self, dataset: Any, path: str, unit: str, progress: Progress) -> None:
        self.grid = Grid.of(dataset)
        self._dataset, self._square_metres = dataset, UNITS[unit]
        self._path, self._progress, self._said = path, progress, False
        self._most = _most(dataset.dtypes[0], dataset)

    def read(self, window: Window) -> npt.NDArray[np.float64]:
        """Return persons per cell, shape (h, w).

        No-data, NaN and negative cells hold none, nor do those that hold the largest number of
        their type: what no cell can hold is no-data that nobody declared, and said once.
        """
        values, known = read_band(self._dataset, window)
        values = values.astype(np.float64)
        known &= np.isfinite(values)
        strange = known & ((values < 0) | (values >= self._most))
        if strange.any() and not self._said:
            self._said = True
            self._progress.warn(
                say(
                    "Cells of '{path}' hold {values:g}, which is no number of people: they are"
                    " taken as unknown, and nobody is counted there.",
                    path=self._path,
                    values=values[strange][0],
                )
            )
        people = np.where(known & ~strange, values, 0.0)
        if self._square_metres is None:
            return people
        return people * cell_areas_m2(self.grid.crop(window)) / self._square_metres


@contextmanager
def open_people(path: str, unit: str, progress: Progress | None = None) -> Iterator[People]:
    """Open a population raster.

    Args:
        path: any raster with one band of people; its scale and offset are applied.
        unit: count (persons per cell), per_km2 or per_hectare.
        progress: told of numbers that are no people.

    Raises:
        InputError: it cannot be read, its place is not known, or it has several bands.
        ParameterError: no such unit.
    """
    if unit not in UNITS:
        raise ParameterError(
            say("‹unit› is '{unit}': choose {units}.", unit=unit, units=", ".join(UNITS))
        )
    with gdal(), open_placed(path) as dataset:
        _require_one_band(source_of(dataset), path)
        yield People(dataset, path, unit, progress or Silent())


def _require_one_band(dataset: Any, path: str) -> None:
    """Refuse several bands, but for one of transparency: which is people only a person knows."""
    if dataset.count - (ColorInterp.alpha in dataset.colorinterp[1:]) > 1:
        raise InputError(
            say(
                "'{path}' has {bands}, such as ages or years: write the one that holds all people"
                " into a file of its own (Raster > Conversion > Translate, -b).",
                path=path,
                bands=counted(dataset.count, "band", "bands"),
            )
        )


def _most(kind: str, dataset: Any) -> float:
    """Return the least number that marks cells without data where nobody declared any."""
    if np.dtype(kind).kind == "f":
        return IMPOSSIBLE
    scale, offset = scaling_of(dataset)
    top = float(np.iinfo(kind).max)
    # A whole byte may be 255 people; a cell with just the most that two bytes hold is none.
    return top * scale + offset if np.dtype(kind).itemsize > 1 and scale > 0 else IMPOSSIBLE


def refuse_density(path: str, people: People, window: Window) -> None:
    """Refuse counts so high that they must be densities.

    Args:
        path: the raster, for the message.
        people: the raster, read as counts.
        window: the cells of the assessed area.

    Raises:
        InputError: the average person would live more crowded than anyone on Earth.
    """
    around = _grow(window, people.grid)
    counts = people.read(around)
    areas = cell_areas_m2(people.grid.crop(around)) / 1e6
    total = counts.sum()
    density = (counts * counts / areas).sum() / total if total else 0.0
    if density > CROWDED:
        raise InputError(
            say(
                "'{path}' looks like a density: read as persons per cell, its people live at"
                " {density:,.0f} per km²; choose the unit per_km2 or per_hectare.",
                path=path,
                density=density,
            )
        )


def _grow(window: Window, grid: Grid) -> Window:
    # A country-sized area is judged by its middle: memory must not grow with it.
    side = 4 * SURROUNDINGS
    middle = (window.col_off + window.width // 2, window.row_off + window.height // 2)
    width, height = (
        min(size + 2 * SURROUNDINGS, side) for size in (int(window.width), int(window.height))
    )
    column, row = max(0, middle[0] - width // 2), max(0, middle[1] - height // 2)
    return Window(column, row, min(width, grid.width - column), min(height, grid.height - row))
