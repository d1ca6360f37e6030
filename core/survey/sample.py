"""Draws a random sample of buildings for a person's review, and of ground where some are missed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..buildings.table import as_levels, as_numbers, join_columns
from ..errors import InputError, OutputError
from ..files import final_of
from ..naming import counted
from ..population.area import area_of
from ..progress import Progress
from ..requests import SurveySample
from ..results import SurveySampleResult
from ..sentences import say
from ..vector.io import Polygons, find_field, read_polygons
from ..vector.product import write_product
from ..vector.reviews import with_reviews
from .columns import (
    DRAWN,
    MISSED,
    ORDER,
    REVIEWED,
    STRATUM,
    WEIGHT,
    ZONE,
    Column,
    probabilities,
    stratum_names,
    verdicts,
)
from .design import LEAST, allocate, chances_of, half_width, size_for, spread, spread_of
from .ground import draw_cells
from .zoning import zones_of

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]

OURS = (STRATUM, WEIGHT, DRAWN, ORDER, ZONE)


def run(request: SurveySample, progress: Progress) -> SurveySampleResult:
    """Draw both samples.

    Raises:
        InputError: an input cannot be read, has no levels, or holds no buildings.
        ParameterError: the cells are too small for the area.
        OutputError: an output cannot be written, or would take counts of a person away.
    """
    _keep_counts(request.cells)
    progress.update(0, 4, "Reading buildings")
    buildings = read_polygons(request.buildings)
    if not len(buildings.geometries):
        raise InputError(
            say(
                "'{buildings}' holds no buildings: choose another layer.",
                buildings=request.buildings,
            )
        )
    buildings = with_reviews(buildings, [final_of(request.sample)])
    zones = None
    if request.zones:
        progress.update(1, 4, "Looking for zones")
        zones = zones_of(buildings, request.zones, request.zone_field)
    progress.update(2, 4, "Drawing the sample")
    random = np.random.default_rng(request.seed)
    columns, expected = _drawn(request, buildings, zones, random, progress)
    ours = {find_field(buildings.fields, name) for name in OURS}
    fields = {name: column for name, column in buildings.fields.items() if name not in ours}
    sampled = Polygons(buildings.geometries, buildings.crs, join_columns(fields, columns))
    write_product(
        request.sample, "survey", sampled, "buildings", progress=progress, seen_in=request.buildings
    )
    progress.update(3, 4, "Drawing ground cells")
    cells = _write_cells(request, buildings, random)
    result = SurveySampleResult(
        sample=request.sample,
        cells=request.cells,
        building_count=len(buildings.geometries),
        drawn=int(columns[DRAWN].sum()),
        strata=len(set(columns[STRATUM].tolist()) - {REVIEWED}),
        reviewed_before=int((columns[STRATUM] == REVIEWED).sum()),
        cell_count=cells,
        expected_half_width=expected,
    )
    _tell(result, progress)
    return result


def _tell(result: SurveySampleResult, progress: Progress) -> None:
    progress.log(
        say(
            "To be reviewed: {drawn} of {buildings}, in the order of {order}. Set reviewed_level"
            " to 1, 2, 3 or 4, or to 0 where there is no building. The number of major and"
            " destroyed ones is then expected to be known within ±{expected:.0f}.",
            drawn=result.drawn,
            buildings=counted(result.building_count, "building", "buildings"),
            order=ORDER,
            expected=result.expected_half_width,
        )
    )


def _drawn(
    request: SurveySample,
    buildings: Polygons,
    zones: Column | None,
    random: np.random.Generator,
    progress: Progress,
) -> tuple[dict[str, Column], float]:
    """Return the survey's columns, and half the width that is expected of its main figure."""
    levels = _levels(request.buildings, buildings)
    _, known = verdicts(buildings.fields)
    names = stratum_names(levels, zones)
    if zones is not None and 2 * LEAST * len(set(names[~known].tolist())) > request.size:
        progress.log(
            say(
                "{reviews} too few to be divided among the zones: the sample is divided by level"
                " only. The zones are kept for the estimate.",
                reviews=counted(request.size, "review is", "reviews are"),
            )
        )
        names = stratum_names(levels, None)
    names[known] = REVIEWED
    strata, stratum = np.unique(names[~known].astype(str), return_inverse=True)
    left = np.flatnonzero(~known)
    sizes = np.bincount(stratum, minlength=len(strata))
    chances = chances_of(levels, probabilities(buildings.fields))
    wrong, severe = (np.bincount(stratum, chance[left]) / sizes for chance in chances)
    size = request.size
    if request.width is not None:
        size = size_for(sizes, spread(severe), request.width * len(levels) / 2)
    taken = allocate(sizes, spread_of(wrong, severe), size)
    drawn, weight = np.zeros(len(names), np.bool_), np.where(known, 1.0, np.nan)
    for number, count in enumerate(taken):
        chosen = random.choice(left[stratum == number], int(count), replace=False)
        drawn[chosen], weight[chosen] = True, sizes[number] / max(int(count), 1)
    columns = _columns(names, zones, drawn, weight, random)
    return columns, half_width(sizes, spread(severe), taken)


def _columns(
    names: Column,
    zones: Column | None,
    drawn: npt.NDArray[np.bool_],
    weight: Floats,
    random: np.random.Generator,
) -> dict[str, Column]:
    count = len(names)
    order = np.zeros(count, np.int32)
    # Any first part of the order is a random sample too, so that a person may stop early.
    order[random.permutation(np.flatnonzero(drawn))] = np.arange(1, int(drawn.sum()) + 1)
    return {
        DRAWN: drawn,
        ORDER: np.ma.masked_array(order, ~drawn),
        STRATUM: names,
        WEIGHT: np.ma.masked_invalid(weight),
        ZONE: np.full(count, None, object) if zones is None else zones,
    }


def _levels(path: str, buildings: Polygons) -> npt.NDArray[np.uint8]:
    """Return the model's levels: a person's verdicts are what they are compared with."""
    name = find_field(buildings.fields, "damage_level")
    if name is None or buildings.fields[name].dtype.kind not in "iuf":
        raise InputError(
            say(
                "'{path}' has no field damage_level with numbers 1 to 4: run Assess buildings"
                " first and choose its result.",
                path=path,
            )
        )
    return as_levels(buildings.fields[name])


def _write_cells(request: SurveySample, buildings: Polygons, random: np.random.Generator) -> int:
    if not request.cells:
        return 0
    area = area_of(request.area, buildings.crs) if request.area else None
    cells = draw_cells(buildings, area, request.cell_side, request.cell_count, random)
    write_product(request.cells, "survey_cells", cells, "survey_cells")
    return len(cells.geometries)


def _keep_counts(path: str | None) -> None:
    """Refuse to write over cells in which a person has counted.

    Raises:
        OutputError: the file holds counts.
    """
    final = final_of(path) if path else None
    if final is None or not Path(final).is_file():
        return
    try:
        fields = read_polygons(final).fields
    except InputError:
        return
    names = [found for name in MISSED if (found := find_field(fields, name))]
    if any(not np.isnan(as_numbers(fields[name])).all() for name in names):
        raise OutputError(
            say(
                "'{final}' holds the missed buildings that a person counted: choose another name,"
                " or delete it first.",
                final=final,
            )
        )
