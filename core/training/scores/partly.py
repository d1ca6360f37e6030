"""Scores where truth is known of some places only: marked collapses, roofs judged by eye.

A place is judged by the building that a model found there, so any model's outlines will do.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...buildings.table import PROBABILITIES
from ...evaluation.counts import SEVERE
from ...survey.bounds import wilson
from ...vector.geometry import Geometries
from ...vector.io import Polygons, read_polygons
from .by_place import ranking

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]
Buildings = NDArray[np.intp]

REACH_M = 5.0
"""How far a place may lie from the building that stands for it: outlines are a little off."""

NOBODY = -1
"""In place of a building's number: none was found there."""

STANDING = "standing"
"""The verdict on a roof that must not be called severe."""


@dataclass(frozen=True)
class Share:
    """How many of how many, with Wilson's 95 % interval of the share."""

    hits: int
    of: int

    def __str__(self) -> str:
        if not self.of:
            return "none to judge by"
        low, high = wilson(np.array([self.hits / self.of]), np.array([float(self.of)]))
        share = f"{self.hits} of {self.of} = {self.hits / self.of:.3f}"
        return f"{share} ({low[0]:.3f} to {high[0]:.3f})"


@dataclass(frozen=True)
class Said:
    """What a model says of places.

    Args:
        found: whether a building was found there, (n,).
        levels: 1..4 of it, 0 where there is none or it is unknown, (n,).
        severe: probability of the levels 3 and 4, 0..1; 0 where there is none, (n,).
    """

    found: Bools
    levels: NDArray[np.int64]
    severe: Floats

    def chosen(self, which: Bools) -> Said:
        """Return what is said of some of the places."""
        return Said(self.found[which], self.levels[which], self.severe[which])


def collapses(labels: str, scene: str, crs: CRS) -> Geometries:
    """Return a scene's marked collapses; one that two sources drew is one.

    Args:
        labels: layer with `scene` and `level` per building.
        scene: whose marks are wanted.
        crs: of the polygons returned.

    Raises:
        InputError: the layer cannot be read.
    """
    marks = read_polygons(labels, to_crs=crs)
    destroyed = np.asarray(marks.fields["level"]) == 4
    return apart(marks.geometries[(marks.fields["scene"] == scene) & destroyed])


def apart(marks: Geometries) -> Geometries:
    """Return polygons without those whose middle lies in one before them."""
    middles = shapely.point_on_surface(marks)
    later, earlier = shapely.STRtree(marks).query(middles, predicate="within")
    kept = np.setdiff1d(np.arange(len(marks)), later[earlier < later])
    return np.asarray(marks[kept])


def read_verdicts(table: Path, scene: str) -> tuple[Geometries, NDArray[np.str_]]:
    """Return what a reader of chips judged: points in WGS 84, and what was said of each.

    Args:
        table: CSV with the columns scene, lon, lat and verdict.
        scene: the rows that are wanted.
    """
    with table.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["scene"] == scene]
    points = [(float(row["lon"]), float(row["lat"])) for row in rows]
    verdicts = np.array([row["verdict"] for row in rows], dtype=np.str_)
    return shapely.points(np.reshape(points, (-1, 2))), verdicts


def buildings_at(places: Geometries, outlines: Geometries, reach: float = REACH_M) -> Buildings:
    """Return which building stands for each place: the one it shares most ground with.

    A place without any takes the nearest, if there is one within reach.

    Args:
        places: points or polygons, (n,).
        outlines: of the buildings found, in the same CRS, (m,).
        reach: in units of the CRS.

    Returns:
        Numbers of buildings, `NOBODY` where there is none, (n,).
    """
    tree = shapely.STRtree(outlines)
    chosen = np.full(len(places), NOBODY, dtype=np.intp)
    place, building = tree.query_nearest(places, max_distance=reach, all_matches=False)
    chosen[place] = building
    place, building = tree.query(places, predicate="intersects")
    common = shapely.area(shapely.intersection(places[place], outlines[building]))
    order = np.argsort(common, kind="stable")  # the last one that is written wins
    chosen[place[order]] = building[order]
    return chosen


def ask(buildings: Polygons, places: Geometries) -> Said:
    """Return what a layer of buildings says of places.

    Args:
        buildings: with `damage_level`, and `p_major` and `p_destroyed` if they are known.
        places: points or polygons in the layer's CRS, in metres.
    """
    at = buildings_at(places, buildings.geometries)
    found = at != NOBODY
    levels = np.ma.filled(np.ma.asarray(buildings.fields["damage_level"]).astype(np.int64), 0)
    columns = [np.ma.asarray(buildings.fields[name]) for name in PROBABILITIES[SEVERE - 1 :]]
    likely = np.nan_to_num([np.ma.filled(column.astype(float), 0.0) for column in columns]).sum(0)
    return Said(found, np.where(found, levels[at], 0), np.where(found, likely[at], 0.0))


def by_level(said: Said) -> dict[str, Share]:
    """Return how many places are found, and said to be severe: of all, and of those found."""
    severe = said.levels >= SEVERE
    hits, found, every = int(severe.sum()), int(said.found.sum()), len(severe)
    return {
        "on a building found": Share(found, every),
        "severe": Share(hits, every),
        "severe, of those found": Share(hits, found),
    }


@dataclass(frozen=True)
class Point:
    """One choice of threshold: recall of collapses and false alarms at it, both 0..1."""

    threshold: float
    recall: float
    alarms: float


def trade_off(down: Said, standing: Said) -> list[Point]:
    """Return recall and false alarms at every threshold of the probability of severe, falling."""
    cuts = np.unique(np.concatenate([down.severe, standing.severe]))[::-1]
    return [
        Point(
            float(cut), float((down.severe >= cut).mean()), float((standing.severe >= cut).mean())
        )
        for cut in cuts[cuts > 0]
    ]


def best_within(points: Sequence[Point], alarms: float) -> Point:
    """Return the choice of highest recall with no more than a share of false alarms."""
    allowed = [point for point in points if point.alarms <= alarms]
    return max(allowed, key=lambda point: point.recall, default=Point(1.0, 0.0, 0.0))


def area_under(down: Said, standing: Said) -> float:
    """Return how well the probability of severe ranks collapses above standing roofs, 0..1."""
    true = np.arange(len(down.severe) + len(standing.severe)) < len(down.severe)
    return ranking(true, np.concatenate([down.severe, standing.severe]))
