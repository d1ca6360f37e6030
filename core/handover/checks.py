"""What a building or a zone must be by the others, recomputed; each misfit named by its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..buildings.levels import LABELS, RULES
from ..buildings.table import (
    PIXELS,
    PROBABILITIES,
    as_levels,
    as_numbers,
    chances_of,
    levels_of,
    no_buildings,
)
from ..naming import counted
from ..population.allocation import Cells, allocate
from ..population.area import area_of, clip
from ..population.coverage import Cover
from ..population.ranks import assured
from ..population.zones import LOW, PEOPLE
from ..requests import UNKNOWN
from ..results import Misfit
from ..sentences import say
from ..vector.geometry import areas_m2, reproject
from ..vector.io import Polygons, find_field

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

EXACT, NEAR = 1e-6, 1e-4
"""Relative differences that are rounding: of sums, and of areas between two ways to measure."""

NAMED = 5
"""Rows of one column that are named; the others are counted."""

MUST = "is {said:.6g} and should be {should:.6g}"


@dataclass(frozen=True)
class Layer:
    """A layer that is checked.

    Args:
        name: in the file.
        polygons: its rows.
        key: field that names a row.
    """

    name: str
    polygons: Polygons
    key: str

    def numbers(self, name: str) -> Floats | None:
        """Return a field as numbers, NaN where it is empty; None where there is none."""
        found = find_field(self.polygons.fields, name)
        return None if found is None else as_numbers(self.polygons.fields[found])

    def differ(self, column: str, should: Floats, share: float = EXACT) -> Iterator[Misfit]:
        """Yield the rows whose number is another than it should be; NaN must be NaN."""
        said = self.numbers(column)
        if said is None:
            return
        near = np.abs(said - should) <= share * np.maximum(np.abs(should), 1)
        wrong = ~(near | (np.isnan(said) & np.isnan(should)))
        yield from self.name_rows(
            column, wrong, lambda row: MUST.format(said=said[row], should=should[row])
        )

    def name_rows(self, column: str, wrong: Bools, told: Callable[[int], str]) -> Iterator[Misfit]:
        """Yield some of the rows that are wrong, and how many more there are."""
        rows = np.flatnonzero(wrong).tolist()
        for row in rows[:NAMED]:
            yield Misfit(self.name, column, self.row(row), told(row))
        if more := len(rows[NAMED:]):
            yield Misfit(
                self.name,
                column,
                "",
                say("does not fit in {rows}", rows=counted(more, "further row", "further rows")),
            )

    def row(self, index: int) -> str:
        """Return what names a row."""
        keys = self.numbers(self.key)
        if keys is None or np.isnan(keys[index]):
            return say("row {index}", index=index + 1)
        return f"{self.key} {keys[index]:.0f}"


def check_buildings(layer: Layer, rule: str) -> Iterator[Misfit]:
    """Yield what does not fit in a building layer by itself.

    Args:
        layer: the buildings.
        rule: by which pixels became levels; empty if nobody knows, or levels were graded again.
    """
    fields, polygons = layer.polygons.fields, layer.polygons
    if not len(polygons.geometries):
        return
    yield from layer.differ("area_m2", areas_m2(polygons.geometries, polygons.crs), NEAR)
    graded = find_field(fields, "damage_level")
    if graded is None:
        return
    levels = as_levels(fields[graded])
    label = find_field(fields, "damage_label")
    if label:
        said = fields[label]
        wrong = np.array([LABELS[int(level)] != text for level, text in zip(levels, said)])
        yield from layer.name_rows(
            label,
            wrong,
            lambda row: say(
                "is '{said}' and the level is '{labels}'",
                said=said[row],
                labels=LABELS[int(levels[row])],
            ),
        )
    yield from _probabilities(layer, levels)
    pixels = [layer.numbers(name) for name in PIXELS[:4]]
    if rule in RULES and all(column is not None for column in pixels):
        counts = np.nan_to_num(np.array(pixels, np.float64)).T.astype(np.int64)
        total = counts.sum(axis=1)
        known = (levels != UNKNOWN) & (total > 0)
        should = np.where(np.isnan(as_numbers(fields[graded])), np.nan, levels * 1.0)
        should[known] = RULES[rule](counts[known], total[known])
        yield from layer.differ("damage_level", should)


def _probabilities(layer: Layer, levels: npt.NDArray[np.uint8]) -> Iterator[Misfit]:
    found = [layer.numbers(name) for name in PROBABILITIES]
    if any(column is None for column in found):
        return
    shares = np.array(found, np.float64).T
    told = np.isfinite(shares).any(axis=1)
    wrong = told & ~(np.abs(shares.sum(axis=1) - 1) <= EXACT)
    yield from layer.name_rows(
        ", ".join(PROBABILITIES),
        wrong,
        lambda row: say("sum to {sum:.6g}, not 1", sum=shares[row].sum()),
    )
    said = layer.numbers("confidence")
    if said is not None and told.any():
        own = np.full(len(levels), np.nan)
        known = np.flatnonzero(told & (levels != UNKNOWN))
        own[known] = shares[known, levels[known].astype(np.int64) - 1]
        yield from layer.differ("confidence", np.where(told, own, said))


def check_zones(zones: Layer, buildings: Layer, area: str | None) -> Iterator[Misfit]:
    """Yield what does not fit in zones, by themselves and by the buildings in them.

    Args:
        zones: as Rescue urgency writes them.
        buildings: those that they were made from, with the people in each.
        area: raster or polygons that bounded the assessed area; None for what buildings bound.
    """
    if not len(zones.polygons.geometries):
        return
    people, severity = zones.numbers("people"), zones.numbers("severity")
    if people is None or severity is None:
        yield Misfit(zones.name, "people, severity", "", "is missing: nothing can be made anew")
        return
    yield from zones.differ("urgency", severity * people)
    cells, per_building, sure = _recomputed(zones, people, buildings, area)
    should = {name: cells.by_level[index] for index, name in enumerate(PEOPLE)}
    doubted = _doubted(zones, cells)
    for name, column in should.items():
        said = zones.numbers(name)
        skip = doubted | ~sure
        yield from zones.differ(name, np.where(skip, said if said is not None else column, column))
    yield from zones.differ("severity", np.where(doubted | ~sure, severity, cells.severity))
    counted = zones.numbers("buildings")
    if counted is not None:
        yield from zones.differ("buildings", np.where(sure, cells.buildings, counted))
    built = zones.numbers("building_m2")
    if built is not None:
        measured = cells.built * areas_m2(zones.polygons.geometries, zones.polygons.crs)
        yield from zones.differ("building_m2", np.where(sure, measured, built), NEAR)
    yield from _whole(zones, people)
    low = zones.numbers(LOW)
    if low is not None:
        least = assured(people, np.nan_to_num(severity), cells.variance)
        skip = np.isnan(severity) | ~sure
        yield from zones.differ(LOW, np.where(skip, low, least))
    yield from _ranks(zones, people)
    living = buildings.numbers("people")
    if living is not None:
        yield from buildings.differ(
            "people", np.where(np.isnan(per_building), living, per_building)
        )


def _whole(zones: Layer, people: Floats) -> Iterator[Misfit]:
    """Yield the zones in whose levels more people are than live there."""
    parts = [zones.numbers(name) for name in PEOPLE]
    known = np.nansum(np.array([part for part in parts if part is not None]), axis=0)
    wrong = known > people * (1 + EXACT) + EXACT
    yield from zones.name_rows(
        "people", wrong, lambda row: MUST.format(said=people[row], should=known[row])
    )


def _ranks(zones: Layer, people: Floats) -> Iterator[Misfit]:
    rank, urgency = zones.numbers("rank"), zones.numbers("urgency")
    if rank is None or urgency is None:
        return
    low = zones.numbers(LOW)
    options = [_ranked(urgency, people, by) for by in (low, urgency) if by is not None]
    should = min(options, key=lambda option: int((option != rank).sum()))
    yield from zones.differ("rank", should)
    lowest, highest = zones.numbers("rank_low"), zones.numbers("rank_high")
    if lowest is not None and highest is not None:
        wrong = np.isfinite(rank) & ~((lowest <= rank) & (rank <= highest))
        yield from zones.name_rows(
            "rank_low, rank_high",
            wrong,
            lambda row: say("do not hold rank {rank:.0f}", rank=rank[row]),
        )


def _ranked(urgency: Floats, people: Floats, by: Floats) -> Floats:
    known, leading = np.nan_to_num(urgency, nan=-1), np.nan_to_num(by, nan=-1)
    order = np.lexsort((-people, -known, -leading))
    rank = np.empty(len(order))
    rank[order] = np.arange(1, len(order) + 1)
    return np.where(known > 0, rank, np.nan)


def _recomputed(
    zones: Layer, people: Floats, buildings: Layer, area: str | None
) -> tuple[Cells, Floats, Bools]:
    """Allot the zones' people anew; NaN for buildings, and false for zones, that are not sure."""
    cells, crs = zones.polygons.geometries, zones.polygons.crs
    fields = buildings.polygons.fields
    shapes = reproject(buildings.polygons.geometries, buildings.polygons.crs, crs)
    shapes = clip(shapes, area_of(area, crs)) if area else shapes.copy()
    shapes[no_buildings(fields)] = shapely.Polygon()
    zone, building = shapely.STRtree(shapes).query(cells, predicate="intersects")
    common = shapely.area(shapely.intersection(cells[zone], shapes[building]))
    met = common > 0
    zone, building, common = zone[met], building[met], common[met]
    cover = Cover(building, zone, common / shapely.area(cells)[zone])
    found, portions = allocate(np.nan_to_num(people), cover, levels_of(fields), chances_of(fields))
    inside = np.bincount(building, common, len(shapes))
    cut = inside < shapely.area(shapes) * (1 - EXACT)
    seen = buildings.numbers("share_seen")
    if not area and seen is not None:  # what reaches beyond the image was cut off there
        cut |= seen < 1
    sure = np.ones(len(cells), np.bool_)
    sure[zone[cut[building]]] = False
    doubtful = np.zeros(len(shapes), np.bool_)
    doubtful[building[~sure[zone]]] = True
    return found, np.where(doubtful | cut | (inside == 0), np.nan, portions), sure


def _doubted(zones: Layer, cells: Cells) -> Bools:
    """Return the zones that were mostly not seen: only damaged buildings count there."""
    parts = [zones.numbers(name) for name in PEOPLE]
    if any(part is None for part in parts):
        return np.zeros(len(cells.people), np.bool_)
    said = np.array(parts, np.float64)
    known = said[:4] - cells.in_damaged[:4]
    whole = said.sum(axis=0) - cells.people
    tolerance = EXACT * np.maximum(cells.people, 1)
    found: Bools = (np.abs(known) <= tolerance).all(axis=0) & (np.abs(whole) <= tolerance)
    plain = (np.abs(said - cells.by_level) <= tolerance).all(axis=0)
    return found & ~plain
