"""Two results of one place: what is destroyed now that stood, what was seen, and what is gone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..buildings.table import (
    Columns,
    as_numbers,
    levels_of,
    no_buildings,
    nothing,
    reviewed_levels,
)
from ..errors import InputError, ParameterError
from ..files import whole_file
from ..naming import counted
from ..population.area import area_of
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import UNKNOWN, CompareSituations
from ..results import CompareSituationsResult
from ..sentences import say
from ..vector.io import Polygons, find_field, read_polygons
from ..vector.product import write_product
from ..vector.reviews import plain_values
from .changes import (
    ABSENT,
    BETTER,
    CHANGES,
    DESTROYED,
    NEWLY_DESTROYED,
    NEWLY_FOUND,
    NEWLY_SEEN,
    NO_LONGER_SEEN,
    NOT_LOOKED_AT,
    SAME,
    STILL_UNKNOWN,
    WITHDRAWN,
    WORSE,
    Flags,
    Levels,
    changes_of,
    table_of,
)
from .partners import NONE, Indices, Partners, partners
from .zones import compare_zones

Floats = npt.NDArray[np.float64]

NUMBER = "building_id"


@dataclass(frozen=True)
class Side:
    """The buildings of one result.

    Args:
        layer: outlines and fields.
        levels: in force, 1..4, 255 unknown, 0 no building, shape (n,).
        people: NaN where nobody counted, shape (n,).
        reviewed: whether a person gave the level, shape (n,).
    """

    layer: Polygons
    levels: Levels
    people: Floats
    reviewed: Flags

    @property
    def numbers(self) -> list[Any]:
        """Return `building_id` of each; None where it has none."""
        name = find_field(self.layer.fields, NUMBER)
        if name is None:
            return [None] * len(self.levels)
        return plain_values(self.layer.fields[name])

    def chosen(self, kept: Flags) -> Side:
        """Return some of the buildings."""
        fields = {name: column[kept] for name, column in self.layer.fields.items()}
        layer = replace(self.layer, geometries=self.layer.geometries[kept], fields=fields)
        return Side(layer, self.levels[kept], self.people[kept], self.reviewed[kept])


def run(request: CompareSituations, progress: Progress) -> CompareSituationsResult:
    """Compare two results.

    Raises:
        ParameterError: one layer is named twice, or changes of zones without two layers of zones.
        InputError: a layer cannot be read, tells no levels, or lies elsewhere.
        OutputError: an output cannot be written.
    """
    _require(request)
    progress.update(0, 4, "Reading both results")
    after = _read(request.after, None)
    before = _read(request.before, after.layer)
    before = before.chosen(before.levels != ABSENT)
    progress.update(1, 4, "Pairing buildings")
    looked_at = _looked_at(request, before, after)
    found = partners(before.layer.geometries, before.numbers, after.layer.geometries, after.numbers)
    columns, geometries, parts = _joined(before, after, found, looked_at)
    progress.update(2, 4, "Writing changes")
    layer = Polygons(geometries, after.layer.crs, columns)
    write_product(request.changes, "changes", layer, "changes", progress=progress)
    if request.table:
        with whole_file(request.table) as partial:
            write_rows(partial, table_of(columns, parts))
    progress.update(3, 4, "Comparing zones")
    rose, fell = compare_zones(request, progress)
    result = _result(request, columns, rose, fell)
    _tell(result, columns, progress)
    return result


def _require(request: CompareSituations) -> None:
    if request.before == request.after:
        raise ParameterError(
            say(
                "‹before›, ‹after›: both are '{after}': choose the earlier and the later result.",
                after=request.after,
            )
        )
    if bool(request.zones_before) != bool(request.zones_after):
        raise ParameterError("‹zones_before›, ‹zones_after›: choose both or none.")
    if request.zone_changes and not request.zones_after:
        raise ParameterError(
            "‹zone_changes› needs the zones of both results: choose ‹zones_before› and"
            " ‹zones_after›."
        )


def _read(path: str, like: Polygons | None) -> Side:
    layer = read_polygons(path, to_crs=None if like is None else like.crs)
    fields = dict(layer.fields)
    for full in ("damage_level", "reviewed_level", "people"):
        if full not in fields and (name := find_field(fields, full)):
            fields[full] = fields[name]
    try:
        levels = levels_of(fields)
    except KeyError:
        raise InputError(
            say(
                "'{path}' has no field damage_level with levels 1 to 4: choose the buildings that"
                " Rapid assessment or Assess buildings wrote.",
                path=path,
            )
        ) from None
    none = no_buildings(fields)
    people = as_numbers(fields["people"]) if "people" in fields else np.full(len(levels), np.nan)
    people = np.where(none, np.nan, people)  # in what is no building nobody lives
    said = none | (reviewed_levels(fields) != UNKNOWN)
    return Side(layer, np.where(none, ABSENT, levels).astype(np.uint8), people, said)


def _looked_at(request: CompareSituations, before: Side, after: Side) -> Flags:
    """Return which earlier buildings lie on ground that the later result saw.

    Raises:
        InputError: none does.
    """
    crs, geometries = after.layer.crs, after.layer.geometries
    if request.area:
        area = area_of(request.area, crs)
    else:
        area = _around(geometries, crs.is_geographic) if len(geometries) else None
    if area is None:
        raise InputError(
            say(
                "'{after}' holds no buildings: choose as ‹area› what it saw, so that those that"
                " are gone can be told from those that nobody looked at.",
                after=request.after,
            )
        )
    shapely.prepare(area)
    inside: Flags = shapely.intersects(area, shapely.point_on_surface(before.layer.geometries))
    if len(inside) and not inside.any():
        raise InputError(
            say(
                "No building of '{before}' lies where '{after}' looked: choose two results of one"
                " place.",
                before=request.before,
                after=request.after,
            )
        )
    return inside


def _around(geometries: npt.NDArray[np.object_], in_degrees: bool) -> shapely.Geometry:
    """Return the box around polygons: two of them where they lie on both sides of 180 degrees."""
    bounds = shapely.total_bounds(geometries)
    if not in_degrees or bounds[2] - bounds[0] <= 180:
        return shapely.box(*bounds)
    east = shapely.bounds(geometries)[:, 0] >= 0
    sides = (geometries[east], geometries[~east])
    return shapely.union_all([shapely.box(*shapely.total_bounds(side)) for side in sides])


def _joined(
    before: Side, after: Side, found: Partners, looked_at: Flags
) -> tuple[Columns, npt.NDArray[np.object_], Indices]:
    """Return the layer's columns and outlines, and how many earlier buildings each stands for.

    First come the later buildings, then the earlier ones that became none of them; so every
    earlier building, and everybody in it, is in one feature.
    """
    had, gone = found.later != NONE, found.later == NONE
    parts = np.bincount(found.later[had], minlength=len(after.levels))
    was = _levels_before(before, found, len(after.levels))
    kept = (was != ABSENT) | (after.levels != ABSENT)
    whole = np.concatenate([after.levels, np.zeros(gone.sum(), np.uint8)])
    was = np.concatenate([was, before.levels[gone]])
    looked = np.concatenate([np.ones(len(after.levels), np.bool_), looked_at[gone]])
    stays = np.concatenate([kept, np.ones(gone.sum(), np.bool_)])
    columns: Columns = {
        NUMBER: _numbers([*after.numbers, *[None] * int(gone.sum())]),
        "before_id": _numbers(_numbers_before(before, found, len(after.levels), gone)),
        "change": changes_of(was, whole, looked),
        "level_before": np.ma.masked_array(was.astype(np.int32), was == ABSENT),
        "level_after": np.ma.masked_array(whole.astype(np.int32), whole == ABSENT),
        "reviewed": np.concatenate([after.reviewed, np.zeros(gone.sum(), np.bool_)]),
        "people_before": _people_before(before, found, len(after.levels), gone),
        "people_after": np.concatenate([after.people, np.full(gone.sum(), np.nan)]),
    }
    outlines = np.concatenate([after.layer.geometries, before.layer.geometries[gone]])
    parts = np.concatenate([parts, np.ones(gone.sum(), np.intp)])
    return {name: column[stays] for name, column in columns.items()}, outlines[stays], parts[stays]


def _levels_before(before: Side, found: Partners, count: int) -> Levels:
    """Return the earlier level of each later building: the worst known of those it was."""
    known = np.where(before.levels == UNKNOWN, ABSENT, before.levels)
    worst, was = np.zeros(count, np.uint8), np.zeros(count, np.bool_)
    had = found.later != NONE
    np.maximum.at(worst, found.later[had], known[had])
    was[found.later[had]] = True
    part = found.parent != NONE
    worst[part], was[part] = known[found.parent[part]], True
    return np.where(was & (worst == ABSENT), UNKNOWN, worst).astype(np.uint8)


def _people_before(before: Side, found: Partners, count: int, gone: Flags) -> Floats:
    """Return the people of the earlier buildings in each feature; NaN where nobody counted any."""
    had = (found.later != NONE) & np.isfinite(before.people)
    people = np.full(count, np.nan)
    people[found.later[had]] = 0
    np.add.at(people, found.later[had], before.people[had])
    return np.concatenate([people, before.people[gone]])


def _numbers_before(before: Side, found: Partners, count: int, gone: Flags) -> list[Any]:
    """Return `building_id` of the earlier building that is most of each feature."""
    numbers: list[Any] = [None] * count
    theirs = before.numbers
    order = np.argsort(shapely.area(before.layer.geometries), kind="stable")
    for one in order[found.later[order] != NONE]:
        numbers[found.later[one]] = theirs[one]
    for index in np.flatnonzero(found.parent != NONE):
        numbers[index] = theirs[found.parent[index]]
    return [*numbers, *(number for number, left in zip(theirs, gone) if left)]


def _numbers(values: list[Any]) -> npt.NDArray[Any]:
    if not all(value is None or isinstance(value, int) for value in values):
        return np.array([None if value is None else str(value) for value in values], dtype=object)
    column = nothing(len(values), np.int64)
    for index, value in enumerate(values):
        if value is not None:
            column[index] = value
    return column


def _result(
    request: CompareSituations, columns: Columns, rose: int, fell: int
) -> CompareSituationsResult:
    count = Counter(columns["change"].tolist())
    return CompareSituationsResult(
        changes=request.changes,
        zone_changes=request.zone_changes,
        table=request.table,
        newly_destroyed=count[NEWLY_DESTROYED],
        worse=count[WORSE],
        better=count[BETTER],
        unchanged=count[SAME],
        newly_seen=count[NEWLY_SEEN],
        newly_found=count[NEWLY_FOUND],
        no_longer_seen=count[NO_LONGER_SEEN],
        still_unknown=count[STILL_UNKNOWN],
        withdrawn=count[WITHDRAWN],
        not_looked_at=count[NOT_LOOKED_AT],
        zones_rose=rose,
        zones_fell=fell,
    )


def _tell(result: CompareSituationsResult, columns: Columns, progress: Progress) -> None:
    count = Counter(columns["change"].tolist())
    told = ", ".join(f"{count[word]:,} {word}" for word in CHANGES if count[word])
    progress.log(say("What became of the buildings: {told}.", told=told or say("there are none")))
    now = np.ma.filled(columns["level_after"], ABSENT) == DESTROYED
    for word in (NEWLY_SEEN, NEWLY_FOUND):
        if destroyed := int((now & (columns["change"] == word)).sum()):
            progress.log(
                say(
                    "Of those {word}, {buildings} destroyed.",
                    word=word,
                    buildings=counted(destroyed, "building is", "buildings are"),
                )
            )
    if result.not_looked_at:
        progress.warn(
            say(
                "{buildings} where the later result did not look: what was said of them still"
                " stands.",
                buildings=counted(
                    result.not_looked_at, "earlier building lies", "earlier buildings lie"
                ),
            )
        )
