"""What teams found goes into the buildings: by number or place, the latest in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

import numpy as np
import shapely

from ..errors import ParameterError
from ..files import final_of, whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import ImportFieldResults
from ..results import ImportFieldResultsResult
from ..review.readings import Reading
from ..sentences import say
from ..vector.cells import in_degrees
from ..vector.io import Polygons, read_polygons
from ..vector.product import write_product
from ..vector.reviews import Reviews, Row, column_of, plain_values, with_reviews
from ..verdicts import PHOTO, REVIEW, SOURCE
from .columns import AT, BY, NOTE, NUMBER, value_of
from .columns import PHOTO as PICTURE
from .columns import SOURCE as FROM
from .placing import BY_NUMBER, Placed, place_results
from .project import with_full_names
from .reading import Result, read_results
from .verdict import Verdicts, verdicts_in

FIELDS = (*REVIEW, SOURCE, PHOTO)
OVERRULED, UNDATED, UNMATCHED = "overruled", "undated", "unmatched"
NOT_UNDERSTOOD, UNCHANGED = "level", "unchanged"

REASONS = {
    OVERRULED: "a later result or review is in force",
    UNDATED: "no time, and a dated result or review is in force",
    UNMATCHED: "no such building",
    NOT_UNDERSTOOD: "no level that is known",
}
HEAD = (
    "reason",
    "file",
    "row",
    "building_id",
    "level",
    "by",
    "at",
    "note",
    "longitude",
    "latitude",
)
NOWHERE = Result("", 0, {}, None)
EARLIEST = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Said:
    """One result, understood.

    Args:
        result: where it stands.
        reading: what it says, with its time in UTC where that is known.
        source: where it comes from.
        photo: its picture; None without.
        word: its level as it is written.
    """

    result: Result
    reading: Reading
    source: str
    photo: str | None
    word: str

    def tells_as_much_as(self, other: Said) -> bool:
        """Return whether the other says nothing that this one does not; it may leave out more."""
        one, two = self.reading, other.reading
        same = one.key() == two.key()
        if two.time() is None and one.level == two.level:
            same = two.by in (None, one.by) and two.note in (None, one.note)
        return same and other.photo in (None, self.photo)

    def when(self) -> datetime:
        """Return when it was said; the earliest time of all where nobody can tell."""
        return self.reading.time() or EARLIEST

    def weight(self) -> tuple[bool, datetime]:
        """Return what decides between results of one building: a note takes no level back."""
        return self.reading.level is not None, self.when()

    def values(self) -> dict[str, Any]:
        """Return what a building's fields get."""
        one = self.reading
        return dict(zip(FIELDS, (one.level, one.by, one.at, one.note, self.source, self.photo)))


def run(request: ImportFieldResults, progress: Progress) -> ImportFieldResultsResult:
    """Take results of the field into a copy of the buildings.

    Raises:
        ParameterError: no result is named.
        InputError: a file cannot be read, or its levels are not known.
        OutputError: an output cannot be written.
    """
    if not request.results:
        raise ParameterError("‹results› names no file: choose what came back from the field.")
    progress.update(0, 3, "Reading buildings")
    buildings = read_polygons(request.buildings)
    buildings = replace(buildings, fields=with_full_names(buildings.fields))
    # What somebody said in the file that is replaced counts by its time, as all else does.
    buildings = with_reviews(buildings, [final_of(request.imported)])
    columns = dict(buildings.fields)
    count = len(buildings.geometries)
    kept = {
        name: plain_values(columns[name]) if name in columns else [None] * count for name in FIELDS
    }
    told: list[Said] = []
    lost: list[tuple[str, Said]] = []
    for path in request.results:
        progress.update(1, 3, say("Reading '{path}'", path=path))
        understood, strangers = _read(path, request, buildings, progress)
        told += understood
        lost += [(NOT_UNDERSTOOD, one) for one in strangers]
    placed = place_results(
        [one.result for one in told], buildings, columns.get("building_id"), request.reach
    )
    taken, beside = _take(told, placed, kept, request.undated)
    lost += beside
    progress.update(2, 3, "Writing buildings")
    fields = {**columns, **{name: column_of(name, values) for name, values in kept.items()}}
    layer = Polygons(buildings.geometries, buildings.crs, fields)
    _write(request, layer, lost, progress)
    by_number = sum(placed[index].how == BY_NUMBER for index in taken)
    result = _result(request, count, (len(told), len(taken), by_number), lost)
    _tell(result, progress)
    return result


def _read(
    path: str, request: ImportFieldResults, buildings: Polygons, progress: Progress
) -> tuple[list[Said], list[Said]]:
    """Return a file's results, and those whose level is none that is known."""
    results, names = read_results(path, buildings.crs)
    found = verdicts_in(results, names, path, request, progress)
    told, strangers = [], []
    for index, result in enumerate(results):
        said = _said(result, found, index)
        level, note, photo = said.reading.level, said.reading.note, said.photo
        if index in found.strange:
            strangers.append(said)
        elif (level, note, photo) != (None, None, None):
            told.append(said)
    return told, strangers


def _said(result: Result, found: Verdicts, index: int) -> Said:
    texts = [_text(value_of(result.row, name)) for name in (BY, AT, NOTE, FROM, PICTURE)]
    by, at, note, source, photo = texts
    reading = Reading(found.levels[index], by, at, note)
    time = reading.time()
    if time is not None:
        at = time.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Said(result, replace(reading, at=at), source or result.file, photo, found.words[index])


def _text(value: Any) -> str | None:
    return None if value is None else str(value).strip() or None


def _take(
    told: Sequence[Said], placed: Sequence[Placed], kept: dict[str, list[Any]], undated: bool
) -> tuple[set[int], list[tuple[str, Said]]]:
    """Put the latest result of each building into its fields; a level goes before a note alone.

    Returns:
        indices of the results that went in, and those that did not, with the reason.
    """
    beside = [(UNMATCHED, one) for one, place in zip(told, placed) if place.building is None]
    several: dict[int, list[int]] = {}
    for index, place in enumerate(placed):
        if place.building is not None:
            several.setdefault(place.building, []).append(index)
    taken = set()
    for building, indices in several.items():
        reading = Reading(*(kept[name][building] for name in REVIEW))
        own = Said(NOWHERE, reading, "", kept[PHOTO][building], "")
        ordered = sorted(indices, key=lambda index: (*told[index].weight(), index))
        *earlier, last = ordered
        winner = told[last]
        beside += [(_lost_to(winner, told[index]), told[index]) for index in earlier]
        reason = _kept_from(own, winner, undated)
        if reason:
            beside.append((reason, winner))
            continue
        taken.add(last)
        for name, value in winner.values().items():
            kept[name][building] = value
    return taken, beside


def _kept_from(own: Said, winner: Said, undated: bool) -> str:
    """Return why the review that a building has stays against a result; empty if it does not.

    Nobody knows whether a result without a time is later than a dated review: it goes first only
    where `undated` asks for that.
    """
    if own.reading == Reading() or not own.tells_as_much_as(winner):
        stays = own.reading != Reading() and _stays(own, winner, undated)
        return _lost_to(own, winner) if stays else ""
    return UNCHANGED


def _stays(own: Said, winner: Said, undated: bool) -> bool:
    if (winner.reading.level is None) != (own.reading.level is None):
        return own.reading.level is not None
    if winner.reading.time() is None:
        return own.reading.time() is not None and not undated
    return own.when() > winner.when()


def _lost_to(winner: Said, one: Said) -> str:
    """Return why a result is not in force where another one, or a review, is."""
    if winner.tells_as_much_as(one):
        return UNCHANGED
    dated = winner.reading.time() is not None
    return UNDATED if dated and one.reading.time() is None else OVERRULED


def _write(
    request: ImportFieldResults,
    layer: Polygons,
    lost: Sequence[tuple[str, Said]],
    progress: Progress,
) -> None:
    unplaced = _unplaced([one for reason, one in lost if reason == UNMATCHED])
    write_product(
        request.imported, "buildings", layer, "buildings",
        progress=progress, unplaced=unplaced, seen_in=request.buildings,
    )  # fmt: skip
    if request.table:
        with whole_file(request.table) as partial:
            write_rows(partial, [HEAD, *_rows(lost, layer)])


def _unplaced(several: Sequence[Said]) -> Reviews:
    """Return results without a building, which are kept beside the layer."""
    shapes = np.empty(len(several), dtype=object)
    rows: list[Row] = []
    for index, one in enumerate(several):
        place = one.result.place
        flat = place is not None and shapely.get_dimensions(place) == 2
        shapes[index] = place if flat else shapely.Polygon()
        rows.append({name: value for name, value in one.values().items() if value is not None})
    return Reviews(shapes, rows)


def _rows(lost: Sequence[tuple[str, Said]], buildings: Polygons) -> Iterator[Sequence[Any]]:
    for reason, one in lost:
        if reason == UNCHANGED:
            continue
        longitude, latitude = _degrees(one.result.place, buildings)
        said = one.reading
        number = value_of(one.result.row, NUMBER)
        yield (
            REASONS[reason], one.result.file, one.result.line, number, one.word, said.by, said.at,
            said.note, longitude, latitude,
        )  # fmt: skip


def _degrees(place: shapely.Geometry | None, buildings: Polygons) -> tuple[Any, Any]:
    if place is None:
        return None, None
    middle = np.array([shapely.point_on_surface(place)], dtype=object)
    longitude, latitude = in_degrees(middle, buildings.crs)[0]
    return f"{longitude:.6f}", f"{latitude:.6f}"


def _result(
    request: ImportFieldResults,
    count: int,
    numbers: tuple[int, int, int],
    lost: Sequence[tuple[str, Said]],
) -> ImportFieldResultsResult:
    """Return the answer; `numbers` are those of results, of those taken, and taken by number."""
    told, taken, by_number = numbers
    reasons = Counter(reason for reason, _ in lost)
    return ImportFieldResultsResult(
        imported=request.imported,
        table=request.table,
        building_count=count,
        result_count=told + reasons[NOT_UNDERSTOOD],
        taken=taken,
        by_number=by_number,
        by_place=taken - by_number,
        unchanged=reasons[UNCHANGED],
        overruled=reasons[OVERRULED],
        without_time=reasons[UNDATED],
        unmatched=reasons[UNMATCHED],
        not_understood=reasons[NOT_UNDERSTOOD],
    )


def _tell(result: ImportFieldResultsResult, progress: Progress) -> None:
    progress.log(
        say(
            "{results}: {taken:,} went into buildings ({number:,} by number, {place:,} by place),"
            " {same:,} say what is known already.",
            results=counted(result.result_count, "result", "results"),
            taken=result.taken,
            number=result.by_number,
            place=result.by_place,
            same=result.unchanged,
        )
    )
    if result.overruled or result.without_time or result.unmatched or result.not_understood:
        progress.warn(
            say(
                "Left out: {overruled:,} overruled by a later one, {undated:,} without a time where"
                " a dated one is in force, {unmatched:,} without a building, {level:,} without a"
                " level that is known.",
                overruled=result.overruled,
                undated=result.without_time,
                unmatched=result.unmatched,
                level=result.not_understood,
            )
        )
