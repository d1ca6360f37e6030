from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from aftermap.core.training.scores import partly
from aftermap.core.vector.io import Polygons
from rasterio.crs import CRS

METRES = CRS.from_epsg(32637)
HOUSES = shapely.box(*np.array([[0, 0, 10, 10], [12, 0, 22, 10], [60, 0, 70, 10]]).T)
TOWN = Polygons(
    HOUSES,
    METRES,
    {
        "damage_level": np.ma.masked_array([1, 4, 3], [False, False, True]),
        "p_major": np.array([0.1, 0.2, np.nan]),
        "p_destroyed": np.array([0.2, 0.7, np.nan]),
    },
)


def test_a_place_is_the_building_it_shares_most_ground_with_or_the_nearest_within_reach() -> None:
    spanning, beside = shapely.box(6, 0, 15, 10), shapely.box(23, 0, 27, 5)
    places = np.array([spanning, shapely.box(9, 0, 20, 10), beside, shapely.Point(5, 5),
                       shapely.Point(-4.9, 5), shapely.Point(-5.1, 5)])  # fmt: skip
    assert partly.buildings_at(places, HOUSES).tolist() == [0, 1, 1, 0, 0, partly.NOBODY]
    assert partly.buildings_at(places, HOUSES[:0]).tolist() == [partly.NOBODY] * 6


def test_what_is_not_found_or_not_known_is_not_severe() -> None:
    places = shapely.points([[5, 5], [15, 5], [65, 5], [40, 5]])
    said = partly.ask(TOWN, places)
    assert said.found.tolist() == [True, True, True, False]
    assert said.levels.tolist() == [1, 4, 0, 0]
    assert said.severe.tolist() == pytest.approx([0.3, 0.9, 0.0, 0.0])
    shares = partly.by_level(said)
    assert shares["on a building found"] == partly.Share(3, 4)
    assert shares["severe"] == partly.Share(1, 4)
    assert shares["severe, of those found"] == partly.Share(1, 3)


def said(*severe: float) -> partly.Said:
    likely = np.array(severe)
    return partly.Said(likely > 0, np.where(likely >= 0.5, 4, 1), likely)


def test_recall_against_false_alarms() -> None:
    down, standing = said(0.9, 0.8, 0.3, 0.0), said(0.85, 0.2, 0.1, 0.0)
    points = partly.trade_off(down, standing)
    assert [point.threshold for point in points] == [0.9, 0.85, 0.8, 0.3, 0.2, 0.1]
    assert partly.best_within(points, 0.0) == partly.Point(0.9, 0.25, 0.0)
    assert partly.best_within(points, 0.25) == partly.Point(0.3, 0.75, 0.25)
    assert partly.area_under(down, standing) == pytest.approx((4 + 3 + 3 + 0.5) / 16)
    assert partly.best_within([], 0.05).recall == 0.0


def test_an_interval_stands_beside_each_share() -> None:
    assert str(partly.Share(5, 10)) == "5 of 10 = 0.500 (0.237 to 0.763)"
    assert str(partly.Share(0, 0)) == "none to judge by"


def test_a_collapse_that_two_drew_is_one() -> None:
    twice = np.array([shapely.box(0, 0, 10, 10), shapely.box(2, 2, 11, 11), HOUSES[2]])
    assert partly.apart(twice).tolist() == [twice[0], twice[2]]
    assert partly.apart(np.array([HOUSES[0]])).tolist() == [HOUSES[0]]


def test_verdicts_are_those_of_the_scene(tmp_path: Path) -> None:
    table = tmp_path / "roofs.csv"
    table.write_text("scene,id,lon,lat,verdict\na,1,36.1,37.2,standing\nb,1,0,0,severe\n")
    points, verdicts = partly.read_verdicts(table, "a")
    assert shapely.get_coordinates(points).tolist() == [[36.1, 37.2]]
    assert verdicts.tolist() == [partly.STANDING]
    assert len(partly.read_verdicts(table, "c")[0]) == 0
