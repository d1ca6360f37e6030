from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.evaluation.buildings import match, score_level, score_location
from aftermap.core.evaluation.counts import Counts
from shapely import box


def array(*polygons: object) -> np.ndarray:
    out = np.empty(len(polygons), dtype=object)
    out[:] = polygons
    return out


def test_a_match_needs_half_of_the_union() -> None:
    true = array(box(0, 0, 10, 10))
    assert match(array(box(0, 0, 10, 5)), true).tolist() == [[0, 0]]
    assert match(array(box(0, 0, 10, 4.9)), true).tolist() == []


def test_each_building_is_matched_once_best_overlap_first() -> None:
    true = array(box(0, 0, 10, 10))
    assert match(array(box(0, 0, 10, 8), box(0, 0, 10, 9)), true).tolist() == [[1, 0]]


def test_levels_count_only_where_both_sides_agree() -> None:
    true = array(box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10))
    found = array(box(0, 0, 10, 10), box(20, 0, 30, 10), box(60, 0, 70, 10))
    pairs = match(found, true)
    assert score_location(3, 3, pairs) == Counts(2, 1, 1)
    assert score_level(4, [4, 1, 4], [4, 4, 1], pairs) == Counts(1, 1, 1)
    assert score_level(4, [4, 1, 4], [4, 4, 1], pairs).f1 == pytest.approx(0.5)
    assert score_level(2, [4, 1, None], [4, 4, 1], pairs).f1 == 0.0


def test_nothing_found_is_no_match() -> None:
    assert match(array(), array(box(0, 0, 1, 1))).shape == (0, 2)
