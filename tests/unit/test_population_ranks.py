"""Ranks say how far they can be trusted."""

from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.population.allocation import allocate
from aftermap.core.population.coverage import Cover
from aftermap.core.population.ranks import assured, drawn, rank_bounds
from aftermap.core.population.zones import Zones
from aftermap.core.raster.grid import Grid
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window


def test_one_house_ranges_widely_and_a_district_hardly() -> None:
    # Ten districts whose urgency differs, and one house that by its mean would come first.
    people = np.append(np.linspace(100, 1000, 10), 500.0)
    severity = np.append(np.full(10, 0.5), 0.9)
    variance = np.append(np.full(10, 0.1 / 200), 0.09)
    low, high = rank_bounds(people, severity, variance)
    assert low[-1] == 1 and high[-1] == 11
    assert low[9] == 1 and high[9] <= 8
    assert low[0] >= 8 and high[0] == 11


def test_sure_levels_leave_the_error_of_people_only() -> None:
    low, high = rank_bounds(np.array([4000.0, 40.0]), np.array([1.0, 1.0]), np.zeros(2))
    assert low.tolist() == high.tolist() == [1, 2]
    assert all(len(found) == 0 for found in rank_bounds(*np.zeros((3, 0))))


def test_draws_have_the_mean_and_the_spread_of_what_they_stand_for() -> None:
    random = np.random.default_rng(1)
    many = np.ones(200_000)
    found = drawn(50 * many, 0.3 * many, 0.02 * many, random)
    assert found.mean() == pytest.approx(15, rel=0.01)
    one = drawn(1e9 * many, 0.3 * many, 0.02 * many, random) / 1e9
    # Severity and people vary apart: relative variances add, and their product with them.
    relative = 0.02 / 0.09
    assert one.var() / 0.09 == pytest.approx(0.16 + relative + 0.16 * relative, rel=0.05)
    assert drawn(many, 0 * many, 0 * many, random).max() == 0


def test_the_severity_of_many_houses_is_surer_than_that_of_one() -> None:
    cells = np.array([0] * 20 + [1])
    found = Cover(polygon=np.arange(21), cell=cells, share=np.full(21, 0.02))
    chances = np.tile([0.5, 0.0, 0.0, 0.5, 0.0], (21, 1))
    made, _ = allocate(np.array([100.0, 5.0]), found, np.full(21, 4, np.uint8), chances)
    assert made.severity == pytest.approx([0.5, 0.5])
    assert made.variance == pytest.approx([0.25 / 20, 0.25])


def one_house_and_a_district(chance: float) -> Zones:
    """Cells of one house of 60 people, `chance` to be gone, and of 40 houses of 60 people."""
    grid = Grid(CRS.from_epsg(32637), from_origin(0, 100, 100, 100), 2, 1)
    found = Cover(np.arange(41), np.array([0] + [1] * 40), np.full(41, 0.01))
    chances = np.tile([0.55, 0.0, 0.0, 0.45, 0.0], (41, 1))
    chances[0] = [1 - chance, 0, 0, chance, 0]
    cells, _ = allocate(np.array([60.0, 60.0]), found, np.full(41, 4, np.uint8), chances)
    zones = Zones(grid)
    zones.add(Window(0, 0, 2, 1), np.arange(2), cells, np.full(2, 1e4))
    return zones


def first_ranked(zones: Zones, **by: str) -> int:
    layer = zones.polygons(np.full(5, 100.0), **by)
    fields = layer.fields
    assert (fields["rank_low"] <= fields["rank"]).all()
    assert (fields["rank"] <= fields["rank_high"]).all()
    assert (fields["urgency_low"] < fields["urgency"]).all()
    return int(fields["buildings"][fields["rank"].tolist().index(1)])


def test_one_doubtful_house_does_not_outrank_a_district() -> None:
    doubtful, sure = one_house_and_a_district(0.55), one_house_and_a_district(0.95)
    assert first_ranked(doubtful) == 40, "by its mean alone it came first"
    assert first_ranked(doubtful, ranking="expected") == 1
    assert first_ranked(sure) == 1, "what is nearly sure to be gone still comes first"


def test_what_is_assured_is_what_three_of_four_draws_reach() -> None:
    random = np.random.default_rng(2)
    for people, severity, variance, within in (
        (500.0, 0.5, 0.1 / 200, 0.02),
        (60.0, 0.3, 0.01, 0.03),
        (8.0, 1.0, 0.0, 0.03),
        (30.0, 0.9, 0.09, 0.2),
    ):
        case = (np.full(200_000, value) for value in (people, severity, variance))
        draws = np.quantile(drawn(*case, random), 0.25)
        told = assured(*(np.array([value]) for value in (people, severity, variance)))
        assert told[0] == pytest.approx(draws, rel=within), (people, severity)
    doubtful = assured(np.array([60.0]), np.array([0.3]), np.array([0.21]))
    assert 0 <= doubtful[0] < 0.1 * 18, "in most draws it is sound"
    assert assured(np.zeros(1), np.zeros(1), np.zeros(1)).tolist() == [0]


def test_zones_that_are_alike_are_assured_alike() -> None:
    many = assured(*(np.full(300, value) for value in (60.0, 0.45, 0.01)))
    assert len(set(many.tolist())) == 1
