"""What has changed since an earlier result, as a report tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import InputError, ParameterError
from ..requests import SituationReport
from ..results import ReportChange, ReportChanged, ReportDelta, ReportMoved
from ..sentences import say
from ..situations.changes import (
    CHANGES,
    DESTROYED,
    NEWLY_DESTROYED,
    NEWLY_FOUND,
    NEWLY_SEEN,
    WITHDRAWN,
    WORSE,
)
from ..situations.zones import CAME, FELL, LEFT, ROSE
from ..vector.cells import in_degrees, references
from ..vector.io import Polygons, find_field, read_polygons
from .places import SIDE, column, known, whole

Words = npt.NDArray[np.object_]
Indices = npt.NDArray[np.intp]

LISTED = 40
"""Buildings, and zones, that are listed one by one."""

URGENT = (NEWLY_DESTROYED, NEWLY_SEEN, NEWLY_FOUND, WORSE, WITHDRAWN)
"""Changes of which buildings are listed, those first for which a team may have to turn round; of
what is newly seen or found, the severe."""

MOVED = (CAME, ROSE, FELL, LEFT)
"""Changes of zones that are told."""


def delta_of(request: SituationReport) -> ReportDelta | None:
    """Return what has changed; None if no changes are given.

    Raises:
        InputError: a layer cannot be read, or is not of Compare situations.
        ParameterError: changes of zones are given alone.
    """
    if not request.changes:
        if request.zone_changes:
            raise ParameterError(say("‹zone_changes› tells of zones alone: choose ‹changes› too."))
        return None
    layer = read_polygons(request.changes)
    words = _words(request.changes, layer, CHANGES, "level_after")
    moved: tuple[ReportMoved, ...] = ()
    zones: tuple[tuple[str, int], ...] = ()
    if request.zone_changes:
        changed = read_polygons(request.zone_changes)
        of_zones = _words(request.zone_changes, changed, None, "rank_after")
        zones = tuple((word, int((of_zones == word).sum())) for word in MOVED)
        moved = _moved(changed, of_zones)
    chosen = _urgent(layer, words)
    return ReportDelta(
        since=request.since or "",
        changes=tuple(_change(layer, words, word) for word in CHANGES),
        buildings=tuple(_changed(layer, words, chosen[:LISTED])),
        unlisted=max(0, len(chosen) - LISTED),
        zones=zones,
        moved=moved,
    )


def _words(path: str, layer: Polygons, known_words: Sequence[str] | None, beside: str) -> Words:
    """Return the field change.

    Raises:
        InputError: there is none, or it is another one.
    """
    name, other = find_field(layer.fields, "change"), find_field(layer.fields, beside)
    words = layer.fields[name] if name is not None else np.zeros(0, object)
    strange = known_words is not None and not set(words.tolist()) <= set(known_words)
    if name is None or other is None or strange:
        raise InputError(
            say("'{path}' holds no changes: choose what Compare situations has written.", path=path)
        )
    return np.asarray(words, dtype=object)


def _change(layer: Polygons, words: Words, word: str) -> ReportChange:
    here = words == word
    after = column(layer, "level_after")

    def people(when: str) -> float | None:
        told = column(layer, f"people_{when}")
        return float(np.nansum(told[here])) if np.isfinite(told).any() else None

    return ReportChange(
        change=word,
        buildings=int(here.sum()),
        destroyed=int((here & (after == DESTROYED)).sum()),
        people_before=people("before"),
        people_after=people("after"),
    )


def _urgent(layer: Polygons, words: Words) -> Indices:
    """Return the buildings that may make a team turn round.

    The worst kind of change comes first, in it the worst level, then most people.
    """
    place = np.array([URGENT.index(word) if word in URGENT else len(URGENT) for word in words])
    after, people = column(layer, "level_after"), _people(layer)
    worst = np.where(np.isin(after, (1, 2, 3, 4)), -after, 0)
    order = np.lexsort((-np.nan_to_num(people), worst, place))
    seen = np.isin(words, (NEWLY_SEEN, NEWLY_FOUND))
    urgent = (place < len(URGENT)) & (~seen | np.isin(after, (3, 4)))
    return np.asarray(order[urgent[order]])


def _changed(layer: Polygons, words: Words, chosen: Indices) -> Iterator[ReportChanged]:
    """Yield what is told of single buildings."""
    before, after = column(layer, "level_before"), column(layer, "level_after")
    now, was = column(layer, "building_id"), column(layer, "before_id")
    numbers, people = np.where(np.isfinite(now), now, was), _people(layer)
    middles = shapely.point_on_surface(layer.geometries[chosen])
    degrees, names = in_degrees(middles, layer.crs), references(middles, layer.crs, SIDE)
    for item, mgrs, (east, north) in zip(chosen.tolist(), names, degrees):
        yield ReportChanged(
            change=str(words[item]),
            building_id=known(numbers[item]),
            level_before=whole(before[item]),
            level_after=whole(after[item]),
            people=known(people[item]),
            mgrs=mgrs,
            longitude=east,
            latitude=north,
        )


def _people(layer: Polygons) -> npt.NDArray[np.float64]:
    """Return the people now, where nobody lives now those before."""
    now = column(layer, "people_after")
    return np.where(np.isfinite(now), now, column(layer, "people_before"))


def _moved(layer: Polygons, words: Words) -> tuple[ReportMoved, ...]:
    """Return zones that came, rose, fell or left, those first that are most urgent now."""
    chosen = np.flatnonzero(np.isin(words, MOVED))
    now, was = column(layer, "rank_after"), column(layer, "rank_before")
    people = _people(layer)
    sure = np.nan_to_num(column(layer, "sure")) > 0
    order = chosen[np.argsort(np.nan_to_num(now[chosen], nan=np.inf), kind="stable")][:LISTED]
    middles = shapely.point_on_surface(layer.geometries[order])
    return tuple(
        ReportMoved(
            change=str(words[item]),
            rank_before=whole(was[item]),
            rank_after=whole(now[item]),
            sure=bool(sure[item]),
            people=known(people[item]),
            mgrs=mgrs,
        )
        for item, mgrs in zip(order.tolist(), references(middles, layer.crs, SIDE))
    )
