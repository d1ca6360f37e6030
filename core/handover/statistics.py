"""The figures of a scene as tables, plots and a bivariate map: see `compute` for what they are."""

from __future__ import annotations

import numpy as np

from ..errors import ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.bivariate_chart import code_of, write_legend
from ..reporting.statistics import Bivariate, Statistics
from ..reporting.statistics_chart import write_statistics
from ..reporting.tables import write_rows
from ..reporting.workbook import write_workbook
from ..requests import UNKNOWN, DamageStatistics, outputs_of
from ..results import DamageStatisticsResult, PerLevel
from ..sentences import say
from ..vector.io import Polygons
from ..vector.product import write_product
from .compute import Cells, Computed, statistics_of
from .tables import level_table, sheets_of
from .told import people_by

KEPT = ("mgrs", "rank", "rank_low", "rank_high", "urgency", "urgency_class", "severity")
"""Fields of zones that the bivariate map keeps."""

REMEDY = say("run Rescue urgency first and choose its buildings or its zones")


def run(request: DamageStatistics, progress: Progress) -> DamageStatisticsResult:
    """Compute and write the figures.

    Raises:
        InputError: an input cannot be read, or is not what it should be.
        ParameterError: the map alone is asked for, and no people are known.
        OutputError: an output cannot be written.
    """
    progress.update(0, 3, "Reading buildings")
    computed = statistics_of(
        request.buildings,
        progress,
        zones=request.zones,
        districts=request.districts,
        district_field=request.district_field,
        survey=request.survey,
        level_field=request.level_field,
        written_as=request.written_as,
        strip_m=request.strip,
    )
    progress.update(1, 3, "Writing tables")
    source = people_by(filter(None, (request.buildings, request.zones)))
    _write_tables(request, computed.statistics, source)
    progress.update(2, 3, "Drawing")
    _draw(request, computed.statistics)
    drawn = _write_map(request, computed, progress) if request.bivariate else None
    return _result(request, computed.statistics, drawn)


def _write_tables(request: DamageStatistics, found: Statistics, source: str) -> None:
    if request.table:
        table = level_table(found, source)
        with whole_file(request.table) as partial:
            write_rows(partial, [table.head, *table.rows])
    if request.workbook:
        write_workbook(request.workbook, sheets_of(found, source))


def _draw(request: DamageStatistics, found: Statistics) -> None:
    for path in (request.picture, request.drawing):
        if path:
            write_statistics(path, found)
    if request.legend:
        write_legend(request.legend, found.bivariate)


def _write_map(request: DamageStatistics, computed: Computed, progress: Progress) -> str | None:
    """Write the bivariate map; without people there is none to write, and other outputs remain."""
    found, cells, path = computed.statistics.bivariate, computed.cells, request.bivariate
    if cells is None or found is None or not path:
        if outputs_of(request) == [path]:
            raise ParameterError(say("‹bivariate› needs people: {remedy}.", remedy=REMEDY))
        progress.warn(say("No bivariate map, since no people are known: {remedy}.", remedy=REMEDY))
        return None
    write_product(path, "bivariate", _layer(cells, found), "bivariate", progress=progress)
    progress.log(
        say(
            "{cells} by building area and people; {trace:,} of them in the same class of both.",
            cells=counted(len(cells.people), "cell", "cells"),
            trace=int(np.trace(found.cells)),
        )
    )
    return path


def _layer(cells: Cells, found: Bivariate) -> Polygons:
    known = cells.polygons.fields
    codes = code_of(1, 0) * found.area_class + found.people_class
    return Polygons(
        cells.polygons.geometries,
        cells.polygons.crs,
        {
            **{name: known[name] for name in KEPT if name in known},
            "buildings": cells.buildings,
            "building_m2": cells.area_m2,
            "people": cells.people,
            "building_class": found.area_class,
            "people_class": found.people_class,
            "bivariate": codes.astype(np.int32),
        },
    )


def _result(
    request: DamageStatistics, found: Statistics, drawn: str | None
) -> DamageStatisticsResult:
    scene = found.scene
    one, two, three, four, unknown = (scene.row(level) for level in (1, 2, 3, 4, UNKNOWN))
    people: PerLevel | None = None
    if scene.people is not None:
        people = (one.people or 0, two.people or 0, three.people or 0, four.people or 0)
    return DamageStatisticsResult(
        table=request.table,
        workbook=request.workbook,
        bivariate=drawn,
        picture=request.picture,
        drawing=request.drawing,
        legend=request.legend,
        building_count=scene.buildings,
        count=(one.buildings, two.buildings, three.buildings, four.buildings),
        count_unknown=unknown.buildings,
        area_m2=(one.area_m2, two.area_m2, three.area_m2, four.area_m2),
        area_unknown_m2=unknown.area_m2,
        people_total=scene.people,
        people_by_level=people,
        people_unknown=unknown.people,
        parts=len(found.parts),
        correlation=found.bivariate.correlation if found.bivariate else None,
    )
