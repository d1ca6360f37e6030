"""Agreement of two readers: textbooks' tables, what has no answer, and readers who err by rule."""

from __future__ import annotations

from collections import Counter
from itertools import product

import numpy as np
import pytest
from aftermap.core.review.kappa import Z, concord, kappa, linear, wilson


def table(*rows: tuple[int, ...]) -> dict[tuple[int, int], int]:
    """Return counts of answers 1, 2, ... as a textbook prints them, the first reader downwards."""
    return {(i, j): n for i, row in enumerate(rows, 1) for j, n in enumerate(row, 1)}


GRANTS = table((20, 5), (10, 15))
DIAGNOSES = table((75, 1, 4), (5, 4, 1), (0, 0, 10))
"""Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, table 18.1."""

COUPLES = table((7, 7, 2, 3), (2, 8, 3, 7), (1, 5, 4, 9), (2, 8, 9, 14))
"""Agresti, Categorical Data Analysis, table 2.13; R's vcd prints kappa and error of it."""


def test_a_table_worked_out_by_hand():
    found = kappa(GRANTS)
    # 35 of 50 agree; by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
    assert (found.count, found.observed) == (50, pytest.approx(0.7))
    assert found.value == pytest.approx((0.7 - 0.5) / (1 - 0.5))
    # Eq. 13: of the first's answer 1 the mean weight is 0.6, of 2 it is 0.4; of the second's 0.5.
    spread = 0.4 * (0.5 - 1.1 * 0.3) ** 2 + 0.1 * (1.1 * 0.3) ** 2
    spread += 0.2 * (0.9 * 0.3) ** 2 + 0.3 * (0.5 - 0.9 * 0.3) ** 2
    error = np.sqrt((spread - (0.7 * 0.5 - 2 * 0.5 + 0.7) ** 2) / 50) / 0.5**2
    assert found.error == pytest.approx(error)
    # Two shares of the answer 1 and the agreement are fitted to the same 50.
    apart = Z * error / 0.6 * np.sqrt(50 / 47)
    assert np.log(1 - found.low) == pytest.approx(np.log(0.6) + apart)
    assert np.log(1 - found.high) == pytest.approx(np.log(0.6) - apart)


@pytest.mark.parametrize(
    ("counts", "weighted", "value", "error"),
    [
        (DIAGNOSES, False, 0.6765, 0.087),
        (COUPLES, False, 0.1293, 0.0686),
        (COUPLES, True, 0.2374, 0.0783),
    ],
)
def test_textbooks_tables(counts, weighted, value, error):
    found = kappa(counts, linear) if weighted else kappa(counts)
    assert found.value == pytest.approx(value, abs=5e-5)
    assert found.error == pytest.approx(error, abs=1e-3 if counts is DIAGNOSES else 5e-5)


def test_the_readers_may_change_places():
    turned = {(b, a): n for (a, b), n in COUPLES.items()}
    for weights in ((), (linear,)):
        one, other = kappa(COUPLES, *weights), kappa(turned, *weights)
        assert one.value == pytest.approx(other.value) and one.error == pytest.approx(other.error)


def test_what_nobody_read_and_what_has_one_answer_only_has_no_kappa():
    assert kappa({}).count == 0 and kappa({}).value is None and kappa({}).observed is None
    assert kappa({(1, 1): 0}).count == 0
    alike = kappa({(3, 3): 12})
    assert (alike.count, alike.observed, alike.value, alike.low) == (12, 1.0, None, None)


def test_perfect_agreement_on_a_few_buildings_is_no_certainty():
    few, many = kappa({(1, 1): 2, (4, 4): 1}), kappa({(1, 1): 200, (4, 4): 100})
    assert few.value == many.value == 1.0 == few.high
    assert few.low < 0.2 and many.low > 0.95
    assert few.low == pytest.approx((wilson(1.0, 3)[0] - 5 / 9) / (4 / 9))
    three = kappa({(1, 1): 7, (2, 2): 5, (4, 4): 2})
    assert three.value == 1.0 and 0.5 < three.low < 0.8, "nor by a rounding error"
    alone = kappa({(1, 2): 1})
    assert alone.value == 0 and alone.low == 0 and alone.high > 0.7


def test_levels_no_building_and_not_told_each_have_their_place():
    counts = Counter({(1, 1): 5, (4, 4): 4, (4, 3): 1, (0, 0): 2, (255, 2): 3, (0, 1): 1})
    found = concord(counts)
    assert found.answers.count == 16 and found.answers.observed == pytest.approx(11 / 16)
    assert found.levels.count == found.weighted.count == 10
    assert found.levels.observed == pytest.approx(0.9)
    assert found.weighted.observed == pytest.approx(9 / 10 + 1 / 10 * 2 / 3)
    assert list(found.each) == [0, 1, 2, 3, 4, 255]
    # Destroyed: 4 both, 1 the first only, 11 neither.
    by_chance = 5 / 16 * 4 / 16 + 11 / 16 * 12 / 16
    assert found.each[4].value == pytest.approx((15 / 16 - by_chance) / (1 - by_chance))
    assert found.each[255].observed == pytest.approx(13 / 16)


TRUTH = np.array([0.5, 0.2, 0.15, 0.15])
FIRST = np.array(
    [[0.95, 0.04, 0.01, 0.00], [0.15, 0.70, 0.14, 0.01],
     [0.02, 0.18, 0.65, 0.15], [0.00, 0.02, 0.13, 0.85]]
)  # fmt: skip
SECOND = np.array(
    [[0.90, 0.08, 0.02, 0.00], [0.25, 0.60, 0.13, 0.02],
     [0.05, 0.20, 0.60, 0.15], [0.01, 0.02, 0.17, 0.80]]
)  # fmt: skip
"""How often each reader says what (column) of what is so (row)."""


def expected(weights):
    """Return the kappa that two readers with these errors have in the long run."""
    joint = np.einsum("t,ta,tb->ab", TRUTH, FIRST, SECOND)
    chance = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    return ((joint * weights).sum() - (chance * weights).sum()) / (1 - (chance * weights).sum())


def read(random, buildings):
    """Return the counts of two readers who look at so many buildings on their own."""
    joint = np.einsum("t,ta,tb->ab", TRUTH, FIRST, SECOND).ravel()
    drawn = random.multinomial(buildings, joint / joint.sum()).reshape(4, 4)
    return {(i + 1, j + 1): int(drawn[i, j]) for i, j in product(range(4), range(4))}


def test_two_readers_who_err_by_rule_come_to_the_kappa_that_follows_from_it():
    found = concord(read(np.random.default_rng(1), 200_000))
    steps = np.abs(np.subtract.outer(range(4), range(4)))
    assert found.levels.value == pytest.approx(expected(steps == 0), abs=0.005)
    assert found.weighted.value == pytest.approx(expected(1 - steps / 3), abs=0.005)
    assert found.weighted.value > found.levels.value + 0.1, "their errors are near misses"


@pytest.mark.parametrize(("buildings", "least"), [(20, 0.93), (50, 0.94), (200, 0.93)])
def test_the_interval_holds_the_true_kappa(buildings, least):
    random, steps = np.random.default_rng(7), np.abs(np.subtract.outer(range(4), range(4)))
    readings = [concord(read(random, buildings)) for _ in range(1000)]
    for true, found in (
        (expected(steps == 0), [reading.levels for reading in readings]),
        (expected(1 - steps / 3), [reading.weighted for reading in readings]),
    ):
        assert least <= np.mean([one.low <= true <= one.high for one in found]) <= 0.975
