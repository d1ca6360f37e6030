"""The queue of a review, its pace, and the names of its fields."""

from __future__ import annotations

import time

import pytest
from aftermap.ui.review.fields import find_fields
from aftermap.ui.review.pace import Pace
from aftermap.ui.review.queue import ORDERS, READ_AGAIN, UNKNOWN, Building, Filter, Queue

TOWN = [
    Building(1, level=1, confidence=0.9, people=40.0),
    Building(2, level=4, confidence=0.8, people=10.0),
    Building(3, level=None, needs_review=True),
    Building(4, level=3, confidence=0.4, needs_review=True, people=3.0),
    Building(5, level=4, confidence=0.55, needs_review=True, people=20.0, verdict=3),
]


def order(name, buildings=TOWN, **chosen):
    queue, found = Queue(buildings, name, Filter(**chosen)), []
    for index in range(len(queue)):
        found.append(queue.current().fid)
        queue.step(1)
        assert queue.place == min(index + 2, len(queue))
    return found


def test_orders_put_first_what_matters():
    assert order("needs review") == [3, 4, 5, 2, 1]
    assert order("urgency") == [5, 2, 4, 3, 1]
    assert order("doubt") == [3, 4, 5, 2, 1]
    assert order("layer") == [1, 2, 3, 4, 5]


def test_a_random_order_is_one_and_the_same_every_time():
    many = [Building(fid) for fid in range(200)]
    first = order("random", many)
    assert first != sorted(first) and first == order("random", list(reversed(many)))
    assert order("random", many[:100]) == [fid for fid in first if fid < 100]


def test_probabilities_say_more_than_the_level():
    sure = Building(1, level=3, confidence=0.5, probabilities=(0.0, 0.0, 1.0, 0.0))
    torn = Building(2, level=3, confidence=0.5, probabilities=(0.5, 0.0, 0.5, 0.0))
    assert torn.doubt() == 1.0 and sure.doubt() == 0.0
    assert sure.severity() == pytest.approx(2 / 3) and torn.severity() == pytest.approx(1 / 3)
    assert Building(3).severity() == 0.5, "unknown is not none"
    assert Building(4, probabilities=(0.0, 0.0, 0.0, 0.0)).severity() == 0


def test_a_survey_holds_what_was_drawn_in_its_order():
    drawn = [Building(1, survey=3.0), Building(2), Building(3, survey=1.0)]
    assert order("survey", drawn) == [3, 1] and order("survey") == []


def test_filters_choose():
    assert order("layer", level=4) == [2, 5]
    assert order("layer", level=UNKNOWN) == [3]
    assert order("layer", within={1, 4, 99}) == [1, 4]
    assert order("layer", unreviewed=True) == [1, 2, 3, 4]
    assert order("layer", within=()) == []


def test_the_next_is_one_that_nobody_looked_at():
    queue = Queue(TOWN, "layer")
    queue.to_first_left()
    assert (queue.current().fid, queue.done, queue.left) == (1, 1, 4)
    queue.go(4)
    assert queue.advance() and queue.current().fid == 1, "round the end"
    for fid in (1, 2, 3, 4):
        queue.mark(fid, 255)
    assert not queue.advance() and queue.current().fid == 1 and queue.left == 0
    queue.mark(3, None)
    assert queue.left == 1 and queue.advance() and queue.current().fid == 3
    queue.mark(99, 1)
    assert queue.done == 4 and not queue.go(99)


def test_buildings_that_go_leave_the_place_where_it_was():
    queue = Queue(TOWN, "layer")
    queue.go(4)
    queue.drop([1, 5, 99])
    assert (queue.current().fid, len(queue), queue.done) == (4, 3, 0)
    queue.drop([4])
    assert queue.current().fid == 3
    queue.drop([2, 3])
    assert queue.current() is None and queue.place == 0 and not queue.advance()
    queue.step(1)


@pytest.fixture(scope="module")
def many():
    return [Building(fid, level=fid % 5 or None, people=fid % 7) for fid in range(100_000)]


@pytest.mark.parametrize("name", ORDERS)
def test_a_hundred_thousand_buildings_are_no_burden(name, many):
    started = time.process_time()
    queue = Queue(many, name)
    part = "second" if name == READ_AGAIN else "verdict"
    for fid in range(99_000):
        queue.mark(fid, 1, part)
    queue.to_first_left()
    assert queue.left == (0 if name == "survey" else 1000) and time.process_time() - started < 5


def test_pace_leaves_breaks_out():
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.per_hour() is None and pace.minutes_for(5) is None
    for seconds in (4, 4, 4000, 4):
        now[0] += seconds
        pace.count()
    assert pace.per_hour() == 900 and pace.minutes_for(30) == 2
    now[0] += 4
    pace.count(13)
    assert pace.per_hour() == 3600


def test_fields_are_found_as_a_shapefile_cuts_them():
    full = ["fid", "Damage_Level", "reviewed_level", "reviewed_at", "p_none"]
    assert find_fields(full) == {
        "damage_level": 1, "reviewed_level": 2, "reviewed_at": 3, "p_none": 4,
    }  # fmt: skip
    short = ["building_i", "damage_lev", "reviewed_l", "reviewed_b", "p_destroye"]
    assert find_fields(short) == {
        "building_id": 0, "damage_level": 1, "reviewed_level": 2, "reviewed_by": 3,
        "p_destroyed": 4,
    }  # fmt: skip
    assert find_fields([]) == {}
