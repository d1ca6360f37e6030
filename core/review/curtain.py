"""The curtain over what nobody has inspected: MGRS cells, and what a review left in each."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..buildings.table import nothing, numbers_in
from ..errors import InputError, ParameterError
from ..mgrs import SIDES, Cell
from ..naming import counted
from ..population.area import area_of
from ..progress import Progress
from ..requests import EVERY_BUILDING, QUEUES, InspectionCurtain
from ..results import InspectionCurtainResult
from ..sentences import say
from ..survey.columns import Column
from ..vector.cells import cells_of, cells_over, outlines
from ..vector.io import Fields, Polygons, find_field, read_polygons
from ..vector.looked import looked_at
from ..vector.product import write_product
from ..verdicts import VERDICTS

Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

LEVELS = (1, 2, 3, 4)


def run(request: InspectionCurtain, progress: Progress) -> InspectionCurtainResult:
    """Lay the curtain.

    Raises:
        InputError: an input cannot be read, or holds nothing to lay a cell over.
        ParameterError: the cells or the queue have no such kind, or too many cells cover the area.
        OutputError: the curtain cannot be written.
    """
    side = _checked(request)
    progress.update(0, 3, "Reading buildings")
    buildings = read_polygons(request.buildings)
    if not len(buildings.geometries) and not request.area:
        raise InputError(
            say(
                "'{buildings}' holds no buildings: choose the area as well.",
                buildings=request.buildings,
            )
        )
    progress.update(1, 3, "Looking for cells")
    middles = shapely.get_coordinates(shapely.point_on_surface(buildings.geometries))
    of_each = cells_of(middles, buildings.crs, side)
    covered: list[Cell] = []
    if request.area:
        covered = cells_over(area_of(request.area, buildings.crs), buildings.crs, side)
    cells = sorted({*of_each, *covered})
    columns = _columns(request, buildings.fields, _places(of_each, cells), cells)
    looked = {name for name, _, _ in looked_at(request.looked or request.buildings)}
    _lift_empty(columns, cells, looked)
    progress.update(2, 3, "Writing cells")
    layer = Polygons(outlines(cells, buildings.crs), buildings.crs, columns)
    write_product(request.curtain, "curtain", layer, "curtain", progress=progress)
    result = _result(request.curtain, columns)
    _tell(result, buildings, progress)
    return result


def _checked(request: InspectionCurtain) -> int:
    """Return the side of a cell in metres."""
    if request.cell not in SIDES:
        raise ParameterError(
            say("‹cell› is '{cell}': choose {sides}.", cell=request.cell, sides=" or ".join(SIDES))
        )
    if request.queue not in QUEUES:
        raise ParameterError(
            say(
                "‹queue› is '{queue}': choose {queues}.",
                queue=request.queue,
                queues=" or ".join(QUEUES),
            )
        )
    return SIDES[request.cell]


def _places(of_each: list[Cell], cells: list[Cell]) -> npt.NDArray[np.int64]:
    place = {cell: index for index, cell in enumerate(cells)}
    return np.array([place[cell] for cell in of_each], np.int64)


def _columns(
    request: InspectionCurtain, fields: Fields, place: npt.NDArray[np.int64], cells: list[Cell]
) -> dict[str, Column]:
    """Return the cells' fields from the buildings', each building in the one cell it lies in."""

    def count(chosen: Flags) -> npt.NDArray[np.int32]:
        return np.bincount(place[chosen], minlength=len(cells)).astype(np.int32)

    reviewed = np.isin(numbers_in(fields, "reviewed_level", len(place)), VERDICTS)
    left, done = count(_wanted(request.queue, fields, len(place)) & ~reviewed), count(reviewed)
    inspected = (left == 0) & (done > 0)
    people, under = nothing(len(cells), np.float64), nothing(len(cells), np.float64)
    if find_field(fields, "people"):
        # Of one whose people nobody counted none are known.
        known = np.clip(np.nan_to_num(numbers_in(fields, "people", len(place))), 0, None)
        people = np.bincount(place, known, len(cells))
        under = np.where(inspected, 0.0, people)
    asked = left + done
    return {
        "mgrs": np.array([cell.name() for cell in cells], dtype=object),
        "buildings": count(np.ones(len(place), np.bool_)),
        "to_review": left,
        "reviewed": done,
        "share_inspected": np.where(asked > 0, done / np.maximum(asked, 1), np.nan),
        "people": people,
        "people_under": under,
        "inspected": inspected,
    }


def _lift_empty(columns: dict[str, Column], cells: list[Cell], looked: set[str]) -> None:
    """Count the cells without buildings as inspected that somebody looked through."""
    empty = columns["buildings"] == 0
    named = np.array([bool({cell.name(), cell.around().name()} & looked) for cell in cells])
    columns["inspected"] = columns["inspected"] | (empty & named)


def _wanted(queue: str, fields: Fields, count: int) -> Flags:
    """Return which buildings a person is asked to look at."""
    if queue == EVERY_BUILDING:
        return np.ones(count, np.bool_)
    known: Flags = np.isin(numbers_in(fields, "damage_level", count), LEVELS)
    doubted: Flags = np.nan_to_num(numbers_in(fields, "needs_review", count)) > 0
    return doubted | ~known


def _result(path: str, columns: dict[str, Column]) -> InspectionCurtainResult:
    under, known = ~columns["inspected"], not np.ma.isMaskedArray(columns["people"])
    return InspectionCurtainResult(
        curtain=path,
        cells=len(under),
        cells_inspected=int((~under).sum()),
        empty_under=int((under & (columns["buildings"] == 0)).sum()),
        buildings=int(columns["buildings"].sum()),
        buildings_under=int(columns["buildings"][under].sum()),
        people=float(columns["people"].sum()) if known else None,
        people_under=float(columns["people_under"].sum()) if known else None,
    )


def _tell(result: InspectionCurtainResult, buildings: Polygons, progress: Progress) -> None:
    people = (
        ""
        if result.people_under is None
        else say(" and {people_under:,.0f} people", people_under=result.people_under)
    )
    progress.log(
        say(
            "Inspected: {cells_inspected} of {cells}. Under the curtain, and so not inspected:"
            " {buildings}{people}, and {cells_2} in which no building was found.",
            cells_inspected=result.cells_inspected,
            cells=counted(result.cells, "cell", "cells"),
            buildings=counted(result.buildings_under, "building", "buildings"),
            people=people,
            cells_2=counted(result.empty_under, "cell", "cells"),
        )
    )
    if buildings.dropped:
        progress.warn(
            say(
                "Without a polygon, in no cell and not counted: {features}.",
                features=counted(buildings.dropped, "feature", "features"),
            )
        )
