"""What is known of each sector: numbers of INSARAG, buildings, people, and what was not seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..buildings.table import Column, Columns, nothing
from ..handover.places import SIDE, column, ranked_zones
from ..handover.scene import Scene
from ..reporting.statistics import Counted
from ..requests import NO_BUILDING, UNKNOWN, MakeSectors
from ..vector.cells import in_degrees, references
from ..vector.geometry import Geometries, areas_m2
from ..vector.io import read_polygons
from ..verdicts import REVIEW, VERDICTS
from .streets import Indices, Streets, access_by, entry_by

Floats = npt.NDArray[np.float64]

POSSIBLE = "C"
"""Triage category of INSARAG for a worksite where people may be alive and nobody has confirmed it;
A and B need a live victim that a team has found, which no image shows."""

WIDE_AREA, WORKSITE_TRIAGE = 1, 2
"""Levels of Assessment, Search and Rescue: what an image stands for, and what must follow it."""

LEVELS = {"none": 1, "minor": 2, "major": 3, "destroyed": 4, "unknown": UNKNOWN}

SEVERE = slice(2, 4)
"""Columns of `Counted.chances` for major and destroyed."""


@dataclass(frozen=True)
class Risk:
    """What each building adds to its sector, arrays of shape (n,); NaN where nobody counted.

    Args:
        building: 1, and 0 for what a person found to be none.
        people: persons in the outline, None where that is known of none.
        people_severe: those expected in destroyed or major buildings.
        people_unknown: those in buildings that nobody could judge.
        buildings_at_risk: chance that it is destroyed or major; 1 where nobody could judge.
    """

    building: Floats
    people: Floats | None
    people_severe: Floats | None
    people_unknown: Floats | None
    buildings_at_risk: Floats

    @property
    def people_at_risk(self) -> Floats | None:
        """Return the people who may lie under rubble: what nobody saw may be the worst."""
        if self.people_severe is None or self.people_unknown is None:
            return None
        return self.people_severe + self.people_unknown


def risk_of(found: Counted) -> Risk:
    """Return what each building adds to its sector."""
    stands = found.levels != NO_BUILDING
    severe = np.where(stands, found.chances[:, SEVERE].sum(axis=1), 0)
    unknown = np.where(stands & (found.levels == UNKNOWN), 1.0, 0.0)
    people = found.people
    return Risk(
        stands.astype(np.float64),
        people,
        None if people is None else people * severe,
        None if people is None else people * unknown,
        severe + unknown,
    )


class Figures:
    """The fields of sectors that are not numbered yet.

    Args:
        request: names letter and team.
        columns: by name, each of shape (k,).
        urgency_rank: of the most urgent zone in each, NaN where there is none, shape (k,).
    """

    def __init__(self, request: MakeSectors, columns: Columns, urgency_rank: Floats) -> None:
        self._letter = request.letter.strip().upper()
        self._team = (request.team or "").strip().upper()
        self._columns, self._rank = columns, urgency_rank

    def put_access(self, streets: Streets, shapes: Geometries, metric: CRS) -> None:
        """Tell whether sectors can be reached, and where one enters them."""
        touching = [streets.touching(shape) for shape in shapes]
        entries = [entry_by(streets, edges, shape) for edges, shape in zip(touching, shapes)]
        names = [
            references(np.array([place], object), metric, SIDE)[0] if place is not None else None
            for place in entries
        ]
        self._columns |= {
            "access": np.array([access_by(streets, edges) for edges in touching], object),
            "entry_mgrs": np.array(names, object),
            "roads": np.array([len(edges) for edges in touching], np.int32),
            "blocked_edges": np.array(
                [streets.blocked[edges].sum() for edges in touching], np.int32
            ),
            "edges_not_seen": np.array(
                [streets.not_seen[edges].sum() for edges in touching], np.int32
            ),
        }

    def order(self) -> npt.NDArray[np.intp]:
        """Return the sectors, the most urgent first: by zones, then by those at risk per area."""
        people = self._columns["people_at_risk"]
        at_risk = self._columns["buildings_at_risk"] if np.ma.is_masked(people) else people
        dense = at_risk / np.maximum(self._columns["area_m2"], 1)
        return np.lexsort((-dense, np.where(np.isnan(self._rank), np.inf, self._rank)))

    def numbered(self, order: npt.NDArray[np.intp]) -> Columns:
        """Return the fields in an order, with sectors and worksites numbered by it."""
        numbers = range(1, len(order) + 1)
        rank = self._rank[order]
        team = f"{self._team}-" if self._team else ""
        return {
            "sector": np.array(numbers, np.int32),
            "rank": np.array(numbers, np.int32),
            "site_2020": np.array([f"{self._letter}-{one}" for one in numbers], object),
            "site_2027": np.array([f"{team}{one:04d}" for one in numbers], object),
            "urgency_rank": np.ma.masked_array(
                np.nan_to_num(rank).astype(np.int32), np.isnan(rank)
            ),
            **{name: values[order] for name, values in self._columns.items()},
        }


def columns_of(
    request: MakeSectors, scene: Scene, risk: Risk, shapes: Geometries, of_each: Indices
) -> Figures:
    """Return what is known of each sector.

    Args:
        request: names zones, letter and team.
        scene: the buildings.
        risk: what each adds.
        shapes: of the sectors, in the buildings' CRS, shape (k,).
        of_each: the sector of each building, shape (n,).

    Raises:
        InputError: the zones cannot be read or have no ranks.
    """
    count, crs = len(shapes), scene.buildings.crs
    at_risk = _summed(risk.buildings_at_risk, of_each, count)
    columns: Columns = {
        **_places(shapes, crs),
        "triage": np.array([POSSIBLE if one > 0 else None for one in at_risk], object),
        "asr_level": np.where(at_risk > 0, WORKSITE_TRIAGE, WIDE_AREA).astype(np.int32),
        **_counts(scene, risk, of_each, count),
        "people": _summed(risk.people, of_each, count),
        "people_severe": _summed(risk.people_severe, of_each, count),
        "people_unknown": _summed(risk.people_unknown, of_each, count),
        "people_at_risk": _summed(risk.people_at_risk, of_each, count),
        "buildings_at_risk": at_risk,
        "area_m2": areas_m2(shapes, crs),
        "building_m2": _summed(scene.counted.area_m2 * risk.building, of_each, count),
        "share_not_seen": _share_not_seen(scene, of_each, count),
        "access": np.full(count, None, object),
        "entry_mgrs": np.full(count, None, object),
        "roads": nothing(count, np.int32),
        "blocked_edges": nothing(count, np.int32),
        "edges_not_seen": nothing(count, np.int32),
    }
    return Figures(request, columns, _urgency_rank(request.zones, scene, shapes))


def _places(shapes: Geometries, crs: CRS) -> Columns:
    """Return where sectors lie, by a place inside each."""
    places = shapely.point_on_surface(shapes)
    degrees = in_degrees(places, crs)
    return {
        "mgrs": np.array(references(places, crs, SIDE), object),
        "longitude": np.array([east for east, _ in degrees]),
        "latitude": np.array([north for _, north in degrees]),
    }


def _counts(scene: Scene, risk: Risk, of_each: Indices, count: int) -> Columns:
    """Return how many buildings of each kind there are in each sector."""
    levels = scene.counted.levels
    kinds = {
        "buildings": risk.building,
        **{name: levels == level for name, level in LEVELS.items()},
        "no_building": levels == NO_BUILDING,
        "reviewed": np.isin(column(scene.buildings, REVIEW[0]), VERDICTS),
    }
    return {
        name: np.bincount(of_each, buildings, count).astype(np.int32)
        for name, buildings in kinds.items()
    }


def _summed(values: Floats | None, of_each: Indices, count: int) -> Column:
    """Return the sum in each sector; NULL where it is known of none of its buildings."""
    if values is None:
        return nothing(count, np.float64)
    known = np.isfinite(values)
    sums = np.bincount(of_each, np.where(known, values, 0), count)
    if known.all():
        return sums
    return np.ma.masked_array(sums, np.bincount(of_each, known, count) == 0)


def _share_not_seen(scene: Scene, of_each: Indices, count: int) -> Floats:
    """Return the share of the buildings' area that no image showed, 0..1, shape (k,)."""
    stands = scene.counted.levels != NO_BUILDING
    told = column(scene.buildings, "share_seen")
    seen = np.where(np.isfinite(told), np.clip(told, 0, 1), scene.counted.levels != UNKNOWN)
    area = scene.counted.area_m2 * stands
    whole = np.bincount(of_each, area, count)
    lost = np.bincount(of_each, area * (1 - seen), count)
    return np.where(whole > 0, lost / np.maximum(whole, 1e-9), np.nan)


def _urgency_rank(path: str | None, scene: Scene, shapes: Geometries) -> Floats:
    """Return the rank of the most urgent zone whose middle lies in each sector, shape (k,)."""
    best = np.full(len(shapes), np.inf)
    if path:
        zones = read_polygons(path, to_crs=scene.buildings.crs)
        ranks, chosen = ranked_zones(path, zones)
        middles = shapely.point_on_surface(zones.geometries[chosen])
        place, sector = shapely.STRtree(shapes).query(middles, "intersects")
        np.minimum.at(best, sector, ranks[chosen][place])
    return np.where(np.isinf(best), np.nan, best)
