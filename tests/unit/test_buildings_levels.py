from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.buildings.levels import building_levels
from aftermap.core.buildings.table import levels_of, no_buildings
from aftermap.core.errors import ParameterError


def level(rule: str, *counts: int, max_unknown: float = 0.5) -> int:
    """Return the level for pixels of (no building, none, minor, major, destroyed, unknown)."""
    return int(building_levels(np.array([counts]), rule, max_unknown)[0])


def test_one_minor_pixel_lifts_an_undamaged_building_by_the_ceiling() -> None:
    assert level("ceiling", 0, 999, 1, 0, 0, 0) == 2
    assert level("round", 0, 999, 1, 0, 0, 0) == 1
    assert level("majority", 0, 999, 1, 0, 0, 0) == 1


def test_the_ceiling_of_a_whole_mean_is_that_mean() -> None:
    assert level("ceiling", 0, 7, 0, 7, 0, 0) == 2
    assert level("ceiling", 0, 0, 0, 3, 0, 0) == 3


def test_the_ceiling_is_exact_where_floats_are_not() -> None:
    big = 3 * 10**17
    assert level("ceiling", 0, big, 1, 0, 0, 0) == 2
    assert level("ceiling", 0, big, 0, 0, 0, 0) == 1


def test_hand_worked_mixture() -> None:
    # (2 + 2*3 + 3*4 + 4*1) / 10 = 2.4
    counts = (0, 2, 3, 4, 1, 0)
    assert [level(rule, *counts) for rule in ("ceiling", "round", "majority")] == [3, 2, 3]


def test_ties_take_the_worse_level() -> None:
    assert level("round", 0, 1, 1, 0, 0, 0) == 2
    assert level("majority", 0, 5, 0, 5, 0, 0) == 3


def test_changeos_votes_with_its_own_weights() -> None:
    # 8 x 40 = 320, 38 x 8 = 304, 25 x 13 = 325, 11 x 29 = 319
    assert level("changeos", 0, 40, 8, 13, 29, 0) == 3
    assert level("changeos", 0, 41, 8, 13, 29, 0) == 1
    assert level("changeos", 0, 40, 9, 13, 29, 0) == 2
    assert level("changeos", 99, 40, 8, 13, 30, 0) == 4
    assert level("changeos", 0, 38, 8, 0, 0, 0) == 1, "a tie takes the lesser, as theirs does"


def test_pixels_without_building_are_no_vote() -> None:
    assert level("majority", 90, 0, 0, 0, 3, 0) == 4
    assert level("ceiling", 90, 0, 0, 0, 0, 0) == 255


def test_mostly_unknown_is_unknown() -> None:
    assert level("ceiling", 0, 5, 0, 0, 0, 5) == 1
    assert level("ceiling", 0, 5, 0, 0, 0, 6) == 255
    assert level("ceiling", 0, 5, 0, 0, 0, 1, max_unknown=0.0) == 255
    assert level("ceiling", 0, 0, 0, 0, 0, 9, max_unknown=1.0) == 255


def test_parameters_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ParameterError, match="ceiling, round, majority"):
        level("mean", 0, 1, 0, 0, 0, 0)
    with pytest.raises(ParameterError, match="0 to 1"):
        level("round", 0, 1, 0, 0, 0, 0, max_unknown=50)


def test_a_persons_verdict_goes_before_the_networks() -> None:
    columns = {
        "damage_level": np.array([1.0, 2.0, np.nan, 4.0]),
        "reviewed_level": np.array([4.0, np.nan, 3.0, 9.0]),
    }
    assert levels_of(columns).tolist() == [4, 2, 3, 4]
    shortened = {"damage_lev": columns["damage_level"], "reviewed_l": columns["reviewed_level"]}
    assert levels_of(shortened).tolist() == [4, 2, 3, 4]
    assert levels_of({"damage_level": columns["damage_level"]}).tolist() == [1, 2, 255, 4]


def test_a_person_may_say_that_it_cannot_be_told_or_is_no_building() -> None:
    columns = {
        "damage_level": np.array([4, 4, 4, 4]),
        "reviewed_level": np.ma.masked_array([255, 0, 7, 0], [False, False, False, True]),
    }
    assert levels_of(columns).tolist() == [255, 255, 4, 4]
    assert no_buildings(columns).tolist() == [False, True, False, False]
    assert no_buildings({"damage_level": columns["damage_level"]}).tolist() == [False] * 4
