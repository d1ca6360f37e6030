"""Layers reviewed apart become one; how far their readers agree is told, and no review is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..buildings.table import Column, Columns
from ..errors import ParameterError
from ..files import NOT_MATCHED, whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import CONFLICTS, MergeReviews
from ..results import Interval, MergeReviewsResult
from ..sentences import say, say_counted
from ..vector.io import Polygons, find_field, full_names, read_polygons
from ..vector.product import write_product
from ..vector.reviews import TOLD, Reviews, Row, column_of, plain_values
from ..verdicts import CONFLICT, DOUBTFUL, FIRST, REVIEW, SECOND
from .agreement import named_rows, spoken
from .kappa import Concord, Kappa, Pair, concord
from .merging import Outcome, between_layers, count, merged
from .readings import Reading, Told, read_source, same_buildings, told_of

NUMBER, LEVEL = TOLD
FROM, WHY = "from_layer", "kept_for"
"""Fields of the table of reviews that found no place: whose they are, and why they are there."""

NO_BUILDING, NO_ANSWER, FURTHER = "no such building", "no such level", "further review"
FULL = (*TOLD, "damage_label", DOUBTFUL, "p_destroyed", "px_destroyed")
"""Names of which a Shapefile keeps ten letters."""


@dataclass
class Gathered:
    """What the layers say of the first one's buildings.

    Args:
        told: by building, with the number of the layer.
        geometries: outlines of what found no place.
        rows: its reviews.
    """

    told: list[list[tuple[int, Told]]]
    geometries: list[Any] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def keep(self, geometry: Any, row: Row, layer: str, why: str) -> None:
        """Put a review into the table."""
        self.geometries.append(geometry)
        self.rows.append({**row, FROM: layer, WHY: why})

    def left(self) -> Reviews:
        """Return what is in the table."""
        shapes = np.empty(len(self.geometries), dtype=object)
        shapes[:] = self.geometries
        return Reviews(shapes, self.rows)


def run(request: MergeReviews, progress: Progress) -> MergeReviewsResult:
    """Merge reviews.

    Raises:
        ParameterError: fewer than two layers, or no such rule.
        InputError: a layer cannot be read, or has no field for reviews.
        OutputError: an output cannot be written.
    """
    _require(request)
    steps = len(request.layers) + 1
    progress.update(0, steps, "Reading reviews")
    base = _with_full_names(read_polygons(request.layers[0]))
    gathered = Gathered([[] for _ in base.geometries])
    for number, path in enumerate(request.layers):
        progress.update(number, steps, say("Reading '{path}'", path=path))
        _gather(gathered, base, number, path, progress)
    outcomes = [merged([told for _, told in each], request.conflicts) for each in gathered.told]
    _keep_further(gathered, base, outcomes)
    found = concord(count(one.pair for one in outcomes))
    progress.update(steps - 1, steps, "Writing buildings")
    polygons = Polygons(base.geometries, base.crs, _columns(base, outcomes))
    left = gathered.left()
    write_product(
        request.merged, "buildings", polygons, "buildings",
        progress=progress, unplaced=left, seen_in=request.layers[0],
    )  # fmt: skip
    if request.agreement:
        with whole_file(request.agreement) as partial:
            write_rows(partial, _table(request, found, gathered))
    result = _result(request, outcomes, left, found)
    _tell(result, outcomes, left, found, progress)
    return result


def _require(request: MergeReviews) -> None:
    if len(request.layers) < 2:
        raise ParameterError(
            "‹layers› names one layer: choose two or more, with the same buildings, that were"
            " reviewed apart."
        )
    if request.conflicts not in CONFLICTS:
        raise ParameterError(
            say(
                "‹conflicts› is '{conflicts}': choose {conflicts_2}.",
                conflicts=request.conflicts,
                conflicts_2=", ".join(CONFLICTS),
            )
        )


def _with_full_names(layer: Polygons) -> Polygons:
    return replace(layer, fields=full_names(layer.fields, FULL))


def _gather(gathered: Gathered, base: Polygons, number: int, path: str, progress: Progress) -> None:
    source = read_source(path, base.crs)
    theirs = [row.get(NUMBER) for row in source.rows]
    place = same_buildings(base.geometries, _values_of(base, NUMBER), source.geometries, theirs)
    title, before = _title(number, path), len(gathered.rows)
    for index, (geometry, row) in enumerate(zip(source.geometries, source.rows)):
        told, one = told_of(row), place.get(index)
        if told is None or one is None:
            gathered.keep(geometry, row, title, NO_BUILDING if one is None else NO_ANSWER)
        else:
            gathered.told[one].append((number, told))
    lost = len(gathered.rows) - before
    reviews = counted(len(source.rows), "building", "buildings")
    kept = (
        say(
            "; {lost} found no place and are kept in '{not_matched}'",
            lost=lost,
            not_matched=NOT_MATCHED,
        )
        if lost
        else ""
    )
    progress.log(
        say("'{path}': {reviews} with a review{kept}.", path=path, reviews=reviews, kept=kept)
    )


def _keep_further(gathered: Gathered, base: Polygons, outcomes: Sequence[Outcome]) -> None:
    """Keep third answers, and decisions that contradict each other, in the table."""
    told = {name: plain_values(base.fields[name]) for name in TOLD if name in base.fields}
    for index, outcome in enumerate(outcomes):
        for one in outcome.further:
            about = {name: values[index] for name, values in told.items()}
            row = {**about, **dict(zip(REVIEW, _parts(one)))}
            there = {name: value for name, value in row.items() if value is not None}
            gathered.keep(base.geometries[index], there, "", FURTHER)


def _columns(base: Polygons, outcomes: Sequence[Outcome]) -> Columns:
    """Return the first layer's fields with the merged reviews in place of its own."""
    gone = {find_field(base.fields, name) for name in (*REVIEW, *FIRST, *SECOND, CONFLICT)}
    columns = {name: column for name, column in base.fields.items() if name not in gone}
    for names, chosen in (
        (REVIEW, [one.verdict for one in outcomes]),
        (SECOND, [one.second for one in outcomes]),
        (FIRST, [one.first for one in outcomes]),
    ):
        parts = [_parts(one) for one in chosen]
        for index, name in enumerate(names):
            columns[name] = column_of(name, [each[index] for each in parts])
    doubted = _values_of(base, DOUBTFUL)
    columns[CONFLICT] = _flags([one.conflict for one in outcomes])
    columns[DOUBTFUL] = _flags([one.is_open or value for one, value in zip(outcomes, doubted)])
    return columns


def _values_of(layer: Polygons, name: str) -> list[Any]:
    """Return a field's plain values; as many None where the layer lacks it."""
    column = layer.fields.get(name)
    return [None] * len(layer.geometries) if column is None else plain_values(column)


def _flags(values: Sequence[Any]) -> Column:
    """Return yes and no as a column, None masked."""
    return np.ma.masked_array(
        [bool(value) for value in values], [value is None for value in values], dtype=np.bool_
    )


def _parts(one: Reading | None) -> tuple[Any, ...]:
    return (None,) * 4 if one is None else (one.level, one.by, one.at, one.note)


def _title(number: int, path: str) -> str:
    return f"{number + 1} {Path(path.partition('|')[0]).stem}"


def _table(request: MergeReviews, found: Concord, gathered: Gathered) -> list[tuple[object, ...]]:
    """Return the table's rows; with three layers or more, those of each two layers too."""
    rows = named_rows("", found)
    if len(request.layers) > 2:
        apart: dict[Pair, Counter[Pair]] = {}
        for told in gathered.told:
            for two, levels in between_layers(told).items():
                apart.setdefault(two, Counter())[levels] += 1
        for (left, right), counts in sorted(apart.items()):
            names = [_title(number, request.layers[number]) for number in (left, right)]
            rows += named_rows(" and ".join(names), concord(counts))[1:]
    return rows


def _result(
    request: MergeReviews, outcomes: Sequence[Outcome], left: Reviews, found: Concord
) -> MergeReviewsResult:
    return MergeReviewsResult(
        merged=request.merged,
        agreement=request.agreement,
        reviewed=sum(one.verdict is not None or one.is_open for one in outcomes),
        read_by_two=found.answers.count,
        conflicts=sum(bool(one.conflict) for one in outcomes),
        open=sum(one.is_open for one in outcomes),
        not_merged=len(left.rows),
        observed=found.answers.observed,
        kappa=_interval(found.answers),
        kappa_weighted=_interval(found.weighted),
    )


def _interval(found: Kappa) -> Interval | None:
    if found.value is None or found.low is None or found.high is None:
        return None
    return Interval(found.value, found.low, found.high)


def _tell(
    result: MergeReviewsResult,
    outcomes: Sequence[Outcome],
    left: Reviews,
    found: Concord,
    progress: Progress,
) -> None:
    progress.log(
        say(
            "{buildings} a review, {read_by_two} by two people; {conflicts} levels that differ.",
            buildings=counted(result.reviewed, "building has", "buildings have"),
            read_by_two=result.read_by_two,
            conflicts=counted(result.conflicts, "has", "have"),
        )
    )
    for line in spoken(found):
        progress.log(line)
    if twice := sum(one.twice for one in outcomes):
        progress.log(
            say(
                "{buildings} read twice under one name, which is no agreement of two people: give"
                " each reader a name of their own in Review.",
                buildings=counted(twice, "building was", "buildings were"),
            )
        )
    if result.open:
        progress.warn(
            say(
                "{open} for a person's decision: until then no level of a person is in force there"
                " (in Review, the order 'Conflicts of two readers').",
                open=counted(result.open, "conflict waits", "conflicts wait"),
            )
        )
    if left.rows:
        reasons = Counter(str(row[WHY]) for row in left.rows)
        told = ", ".join(f"{number} {why}" for why, number in reasons.items())
        progress.warn(
            say_counted(
                len(left.rows),
                "{n:,} review found no place ({told}) and is kept in '{layer}'.",
                "{n:,} reviews found no place ({told}) and are kept in '{layer}'.",
                told=told,
                layer=NOT_MATCHED,
            )
        )
