"""Maps of damage by several hands made one: each building once, and where they differ."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..buildings.table import Columns, level_columns, nothing
from ..errors import InputError, ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import (
    FIRST_MAP,
    LEFT_OPEN,
    MAP_CONFLICTS,
    MOST_MAPS,
    NO_BUILDING,
    UNKNOWN,
    MergeAssessments,
)
from ..results import MergeAssessmentsResult
from ..review.agreement import named_rows, spoken
from ..review.kappa import Concord, concord
from ..sentences import say
from ..survey.ground import metric_crs
from ..vector.geometry import Geometries, transformed
from ..vector.io import Polygons
from ..vector.product import write_product
from ..vector.reviews import Reviews, column_of, is_said, plain_values
from ..verdicts import CONFLICT, DOUBTFUL, FIRST, REVIEW, SECOND
from .maps import DamageMap, read_map
from .partners import NONE, partners

Levels = npt.NDArray[np.uint8]
Places = npt.NDArray[np.intp]

POINT_RADIUS_M = 5.0
"""How large a building is drawn of which a map tells no more than a point."""

SILENT = UNKNOWN
"""What a map says of a building that it does not have: nothing."""


def run(request: MergeAssessments, progress: Progress) -> MergeAssessmentsResult:
    """Merge maps of damage.

    Raises:
        ParameterError: fewer than two layers, or no such rule.
        InputError: a layer cannot be read, has no levels, or shows another place than all others.
        OutputError: an output cannot be written.
    """
    _require(request)
    steps = len(request.layers) + 1
    maps: list[DamageMap] = []
    crs: CRS | None = None
    for number, path in enumerate(request.layers, 1):
        progress.update(number - 1, steps, say("Reading '{path}'", path=path))
        one, crs = read_map(
            path, number, crs=crs, field=request.field or "", written_as=request.written_as,
            progress=progress,
        )  # fmt: skip
        maps.append(one)
    assert crs is not None  # there are two maps at least
    shapes, said, origin = _matched(maps, crs, request, progress)
    progress.update(steps - 1, steps, "Writing buildings")
    columns = _columns(maps, said, origin, request.conflicts)
    layer = Polygons(shapes, crs, columns)
    write_product(
        request.merged, "buildings", layer, "buildings", progress=progress, kept=_by_people
    )
    found = _agreement(maps, said)
    if request.agreement:
        rows = [row for name, one in found.items() for row in named_rows(name, one)]
        with whole_file(request.agreement) as partial:
            write_rows(partial, rows)
    result = _result(request, columns, said, origin)
    _tell(result, found, progress)
    return result


def _by_people(earlier: Reviews) -> Reviews:
    """Return what people said; a map is no reader, and what it says has no time."""
    rows = [
        {
            name: value
            for name, value in row.items()
            if name not in (*FIRST, *SECOND, CONFLICT) or row.get(FIRST[2]) or row.get(SECOND[2])
        }
        for row in earlier.rows
    ]
    people = [index for index, row in enumerate(rows) if any(map(is_said, row))]
    return Reviews(earlier.geometries, rows).chosen(people)


def _require(request: MergeAssessments) -> None:
    if len(request.layers) < 2:
        raise ParameterError("‹layers› names one map: choose two or more of one place.")
    if request.conflicts not in MAP_CONFLICTS:
        raise ParameterError(
            say(
                "‹conflicts› is '{conflicts}': choose {map_conflicts}.",
                conflicts=request.conflicts,
                map_conflicts=", ".join(MAP_CONFLICTS),
            )
        )


def _matched(
    maps: list[DamageMap], crs: CRS, request: MergeAssessments, progress: Progress
) -> tuple[Geometries, npt.NDArray[np.uint8], Places]:
    """Return each building's outline, what each map says of it (n, k), and which map drew it.

    The first map's outlines are kept; what only a later one has is added, once.

    Raises:
        InputError: a map meets no building of those before it.
    """
    first = maps[0]
    shapes = _outlined(first.shapes, first.is_point, crs)
    said = np.full((len(shapes), len(maps)), SILENT, np.uint8)
    said[:, 0], origin = first.levels, np.zeros(len(shapes), np.intp)
    dots = first.is_point
    for index, one in enumerate(maps[1:], 1):
        place, whole = _places(one, shapes, dots, crs, request.reach)
        if not (place != NONE).any() and not (whole != NONE).any():
            raise InputError(
                say(
                    "'{layers}' lies on no building of the maps before it: choose maps of one"
                    " place.",
                    layers=request.layers[index],
                )
            )
        new = place == NONE
        added = _outlined(one.shapes[new], one.is_point[new], crs)
        place[new] = len(shapes) + np.arange(new.sum())
        told = np.full((len(added), len(maps)), SILENT, np.uint8)
        shapes, said = np.concatenate([shapes, added]), np.concatenate([said, told])
        origin = np.concatenate([origin, np.full(len(added), index, np.intp)])
        dots = np.concatenate([dots, one.is_point[new]])
        part = np.flatnonzero(whole != NONE)
        said[:, index] = _worst(
            np.concatenate([one.levels, one.levels[whole[part]]]),
            np.concatenate([place, part]),
            len(shapes),
        )
        progress.log(
            say(
                "'{title}': {buildings}, of which {new} on no earlier map.",
                title=one.title,
                buildings=counted(len(one.levels), "building", "buildings"),
                new=counted(int(new.sum()), "is", "are"),
            )
        )
    # What a later map alone has, and a person found to be no building, is none.
    none = (origin > 0) & (said == NO_BUILDING).any(axis=1)
    kept = ~(none & np.isin(said, (NO_BUILDING, SILENT)).all(axis=1))
    return shapes[kept], said[kept], origin[kept]


def _places(
    one: DamageMap, shapes: Geometries, dots: npt.NDArray[np.bool_], crs: CRS, reach: float
) -> tuple[Places, Places]:
    """Return which building each shape is, -1 for none, and the shape that each is a part of.

    A map that grades a block as one says so of each building in it.
    """
    place = np.full(len(one.levels), NONE, np.intp)
    whole = np.full(len(shapes), NONE, np.intp)
    drawn = np.flatnonzero(~one.is_point)
    found = partners(one.shapes[drawn], [None] * len(drawn), shapes, [None] * len(shapes))
    place[drawn] = found.later
    whole[found.parent != NONE] = drawn[found.parent[found.parent != NONE]]
    # A point of an earlier map may lie beside the outline that it is of.
    free = np.setdiff1d(np.flatnonzero(dots & (whole == NONE)), place)
    lone = drawn[place[drawn] == NONE]
    near = _nearest(shapely.centroid(shapes[free]), one.shapes[lone], crs, reach)
    free, near = free[near != NONE], lone[near[near != NONE]]
    whole[free], place[near] = near, free
    points = np.flatnonzero(one.is_point)
    place[points] = _nearest(one.shapes[points], shapes, crs, reach)
    return place, whole


def _nearest(points: Geometries, shapes: Geometries, crs: CRS, reach: float) -> Places:
    """Return the building that holds each point, else the nearest within reach in metres."""
    found = np.full(len(points), NONE, np.intp)
    if not len(points) or not len(shapes):
        return found
    there = metric_crs(crs, shapely.total_bounds(shapes))
    tree = shapely.STRtree(transformed(shapes, crs, there))
    asked, held = tree.query_nearest(
        transformed(points, crs, there), max_distance=reach, all_matches=False
    )
    found[asked] = held
    return found


def _outlined(shapes: Geometries, points: npt.NDArray[np.bool_], crs: CRS) -> Geometries:
    """Return shapes with a small circle in place of each point."""
    if not points.any():
        return shapes
    there = metric_crs(crs, shapely.total_bounds(shapes))
    around = shapely.buffer(transformed(shapes[points], crs, there), POINT_RADIUS_M)
    outlined: Geometries = shapes.copy()
    outlined[points] = transformed(around, there, crs)
    return outlined


def _worst(levels: Levels, place: Places, count: int) -> Levels:
    """Return the worst known level that a map gives each building; unknown where it gives none."""
    worst = np.zeros(count, np.uint8)
    known = levels != UNKNOWN
    np.maximum.at(worst, place[known], levels[known] + 1)
    return np.where(worst > 0, worst - 1, SILENT).astype(np.uint8)


def _columns(
    maps: list[DamageMap], said: npt.NDArray[np.uint8], origin: Places, rule: str
) -> Columns:
    levels, conflict = decided(said, rule)
    count, kept = len(said), len(maps[0].levels)
    columns: Columns = {
        "building_id": np.arange(1, count + 1),
        **level_columns(np.where(levels == NO_BUILDING, UNKNOWN, levels).astype(np.uint8)),
        "maps": (said != SILENT).sum(axis=1).astype(np.int32),
        "drawn_by": np.array([maps[one].title for one in origin], dtype=object),
        **{f"level_{index}": _masked(column) for index, column in enumerate(said.T, 1)},
        "people": np.concatenate([maps[0].people, np.full(count - kept, np.nan)]),
        CONFLICT: conflict,
    }
    return {**columns, **_verdicts(maps, said, levels, conflict, rule)}


def decided(said: npt.NDArray[np.uint8], rule: str) -> tuple[Levels, npt.NDArray[np.bool_]]:
    """Return the level in force of each building, and where maps differ.

    Args:
        said: by building and map, 0 no building, 1..4, 255 nothing, shape (n, k).
        rule: one of `requests.MAP_CONFLICTS`.
    """
    levels = np.full(len(said), UNKNOWN, np.uint8)
    differ = np.zeros(len(said), np.bool_)
    for index, row in enumerate(said):
        told = [int(level) for level in row if level != SILENT]
        differ[index] = len(set(told)) > 1
        if told and (not differ[index] or rule != LEFT_OPEN):
            levels[index] = _one_of(told, rule)
    return levels, differ


def _one_of(told: list[int], rule: str) -> int:
    if rule == FIRST_MAP:
        return told[0]
    if rule == MOST_MAPS:
        number = Counter(told)
        return max(told, key=lambda level: (number[level], level))
    return max(told)


def _verdicts(
    maps: list[DamageMap],
    said: npt.NDArray[np.uint8],
    levels: Levels,
    conflict: npt.NDArray[np.bool_],
    rule: str,
) -> Columns:
    """Return fields from which Review makes its queue of conflicts: who says what.

    What a person reviewed in the first map stays in force.
    """
    own = maps[0].fields
    rows: dict[str, list[Any]] = {name: [None] * len(said) for name in (*REVIEW, *FIRST, *SECOND)}
    for name, values in rows.items():
        if name in own:
            values[: len(own[name])] = plain_values(own[name])
    for index in np.flatnonzero(conflict) if rule == LEFT_OPEN else ():
        told = [(int(level), who) for who, level in enumerate(said[index]) if level != SILENT]
        farthest = max(told[1:], key=lambda item: abs(item[0] - told[0][0]))
        for names, (level, who) in ((FIRST, told[0]), (SECOND, farthest)):
            rows[names[0]][index], rows[names[1]][index] = level, maps[who].title
    open_still = np.array([level is None for level in rows[REVIEW[0]]], np.bool_)
    columns: Columns = {name: column_of(name, values) for name, values in rows.items()}
    return {DOUBTFUL: (conflict | np.isin(levels, (UNKNOWN, NO_BUILDING))) & open_still, **columns}


def _masked(levels: Levels) -> npt.NDArray[Any]:
    column = nothing(len(levels), np.int32)
    known = levels != SILENT
    column[known] = levels[known]
    return column


def _agreement(maps: list[DamageMap], said: npt.NDArray[np.uint8]) -> dict[str, Concord]:
    """Return how far each two maps agree on the buildings that both grade."""
    found = {}
    for one, other in combinations(range(len(maps)), 2):
        both = (said[:, one] != SILENT) & (said[:, other] != SILENT)
        pairs = zip(said[both, one].tolist(), said[both, other].tolist())
        name = f"{maps[one].title} and {maps[other].title}"
        found[name] = concord(Counter((int(a), int(b)) for a, b in pairs))
    return found


def _result(
    request: MergeAssessments, columns: Columns, said: npt.NDArray[np.uint8], origin: Places
) -> MergeAssessmentsResult:
    return MergeAssessmentsResult(
        merged=request.merged,
        agreement=request.agreement,
        building_count=len(said),
        added=int((origin > 0).sum()),
        by_several=int((columns["maps"] > 1).sum()),
        conflicts=int(columns[CONFLICT].sum()),
        unknown=int((columns["maps"] == 0).sum()),
    )


def _tell(result: MergeAssessmentsResult, found: dict[str, Concord], progress: Progress) -> None:
    progress.log(
        say(
            "{buildings}, {added:,} of them on a later map alone; {by_several:,} graded by two"
            " maps or more, which differ on {conflicts:,}.",
            buildings=counted(result.building_count, "building", "buildings"),
            added=result.added,
            by_several=result.by_several,
            conflicts=result.conflicts,
        )
    )
    for name, one in found.items():
        for line in spoken(one)[:1]:
            progress.log(say("{name}: {line}", name=name, line=line))
    if result.conflicts:
        progress.log("In Review, the order 'Conflicts of two readers' shows where they differ.")
