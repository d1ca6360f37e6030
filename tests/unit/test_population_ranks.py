"""Ranks say how far they can be trusted."""

from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.population.allocation import allocate
from aftermap.core.population.coverage import Cover
from aftermap.core.population.ranks import drawn, rank_bounds


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
