"""The figures of a scene from its layers: what tables, sheets and maps are made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..mgrs import SIDES
from ..progress import Progress
from ..reporting.statistics import (
    PartFigures,
    Statistics,
    bivariate,
    part_figures,
    profiles,
)
from ..requests import NO_BUILDING, RECOGNISE
from ..sentences import say
from ..survey.zoning import zones_of
from ..vector.cells import cells_of, outlines
from ..vector.geometry import Geometries
from ..vector.io import Polygons, find_field, read_polygons
from .scene import Scene, as_counts, read_scene
from .surveyed import Surveyed, read_survey

OUTSIDE = "outside all districts"
"""Part of the buildings that lie in no district: without it the parts would not add up."""

CELL = "100 m"
"""Side of the cells that buildings are put together in where no zones are given."""


@dataclass(frozen=True)
class Cells:
    """The cells that classes are made of.

    Args:
        polygons: with what they had, and `mgrs` where they were laid here.
        buildings, area_m2, people: in each cell, shape (cells,).
    """

    polygons: Polygons
    buildings: npt.NDArray[np.int64]
    area_m2: npt.NDArray[np.float64]
    people: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Computed:
    """All that was computed.

    Args:
        scene: the buildings.
        statistics: their figures.
        cells: what the nine classes were made of; None without people.
    """

    scene: Scene
    statistics: Statistics
    cells: Cells | None


def statistics_of(
    buildings: str,
    progress: Progress,
    *,
    zones: str | None = None,
    districts: str | None = None,
    district_field: str | None = None,
    survey: str | None = None,
    level_field: str = "damage_level",
    written_as: str = RECOGNISE,
    strip_m: float | None = None,
) -> Computed:
    """Compute all figures of a scene; buildings alone are enough.

    Args:
        buildings: layer with a damage level, and people where they are known.
        progress: told what is left out or not known.
        zones: cells with `people` and `building_m2`, as Rescue urgency writes them; without them
            MGRS cells of 100 m are laid.
        districts: polygons; each gets figures of its own, and so does what lies in none.
        district_field: with their names; None takes `name`, else numbers.
        survey: the table that Survey estimate wrote.
        level_field: with the buildings' level; a person's `reviewed_level` goes first.
        written_as: how levels are written there, one of `requests.WRITTEN`.
        strip_m: width of a profile's strips in metres; None takes 100 pixels of the image.

    Raises:
        InputError: an input cannot be read, or is not what it should be.
    """
    told = read_survey(survey) if survey else Surveyed({})
    scene = read_scene(buildings, progress, level_field, written_as)
    parts = _parts(scene, districts, district_field, told) if districts else ()
    across, down = profiles(scene.counted, strip_m or scene.strip_m)
    cells = _cells(scene, zones, progress)
    whole = part_figures(scene.counted, None, told.of(None))
    nine = bivariate(cells.area_m2, cells.people) if cells else None
    return Computed(scene, Statistics(whole, parts, across, down, nine), cells)


def _parts(
    scene: Scene, districts: str, field: str | None, told: Surveyed
) -> tuple[PartFigures, ...]:
    """Return the figures of each district, and of what lies in none."""
    of_each = zones_of(scene.buildings, districts, field)
    names = sorted(set(of_each.tolist()) - {""}, key=_in_order)
    parts = [
        part_figures(scene.counted.part(of_each == name), name, told.of(name)) for name in names
    ]
    outside = of_each == ""
    if outside.any():
        parts.append(part_figures(scene.counted.part(outside), OUTSIDE))
    return tuple(parts)


def _in_order(name: str) -> tuple[bool, int, str]:
    """Return what sorts names as a person would: numbers by their size, then words."""
    is_number = name.isdecimal()
    return not is_number, int(name) if is_number else 0, name


def _cells(scene: Scene, zones: str | None, progress: Progress) -> Cells | None:
    if zones:
        return _given_cells(zones)
    if scene.counted.people is None:
        return None
    try:
        return _laid_cells(scene)
    except InputError as error:  # beyond the reach of MGRS
        progress.warn(say("No classes of buildings by people: {error}", error=error))
        return None


def _given_cells(path: str) -> Cells:
    polygons = read_polygons(path)
    columns = {}
    for name in ("people", "building_m2", "buildings"):
        found = find_field(polygons.fields, name)
        if found is None:
            raise InputError(
                say(
                    "'{path}' has no field {name}: choose the zones that Rescue urgency or Rapid"
                    " assessment wrote, or leave them out.",
                    path=path,
                    name=name,
                )
            )
        columns[name] = as_counts(polygons.fields[found])
    return Cells(
        polygons,
        columns["buildings"].astype(np.int64),
        columns["building_m2"],
        columns["people"],
    )


def _laid_cells(scene: Scene) -> Cells:
    """Lay MGRS cells over the buildings, each in the one that its middle lies in."""
    counted, crs = scene.counted, scene.buildings.crs
    of_each = cells_of(scene.middles, crs, SIDES[CELL])
    cells = sorted(set(of_each))
    number = {cell: index for index, cell in enumerate(cells)}
    place = np.array([number[cell] for cell in of_each], np.int64)
    standing = counted.levels != NO_BUILDING
    people = np.zeros(0) if counted.people is None else np.nan_to_num(counted.people)
    names = np.array([cell.name() for cell in cells], dtype=object)
    shapes: Geometries = outlines(cells, crs) if cells else np.zeros(0, object)
    return Cells(
        Polygons(shapes, crs, {"mgrs": names}),
        np.bincount(place[standing], minlength=len(cells)),
        np.bincount(place[standing], counted.area_m2[standing], len(cells)).astype(np.float64),
        np.bincount(place, people, len(cells)).astype(np.float64),
    )
