"""The curtain's geometry, and which layers are taken for before and after."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from aftermap.ui.pair_names import date_in, guess_pair
from aftermap.ui.swipe.curtain import (
    AFTER,
    BEFORE,
    KEYS,
    LENS,
    Curtain,
    blinked,
    pressed,
)

WIDE, HIGH = 200.0, 100.0


def area(points):
    pairs = zip(points, [*points[1:], *points[:1]])
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2


def test_a_line_shows_the_side_after_on_its_right():
    outline = Curtain(x=0.25).outline(WIDE, HIGH)
    assert sorted(outline) == [(50, 0), (50, 100), (200, 0), (200, 100)]


@pytest.mark.parametrize("angle", range(0, 360, 15))
@pytest.mark.parametrize("place", [(0.5, 0.5), (0.1, 0.9), (0.0, 0.0), (1.0, 0.3)])
def test_both_sides_make_up_the_canvas_whatever_the_direction(angle, place):
    curtain = Curtain(x=place[0], y=place[1], angle=angle)
    other = curtain.turned(180)
    parts = area(curtain.outline(WIDE, HIGH)) + area(other.outline(WIDE, HIGH))
    assert parts == pytest.approx(WIDE * HIGH)
    for point in curtain.outline(WIDE, HIGH):
        assert curtain.distance(point, WIDE, HIGH) > -1e-6
        assert -1e-6 <= point[0] <= WIDE + 1e-6 and -1e-6 <= point[1] <= HIGH + 1e-6


@pytest.mark.parametrize("angle", [0, 33, 90, 200])
def test_the_edge_runs_through_the_curtains_place(angle):
    (x, y), (u, v) = Curtain(x=0.4, y=0.6, angle=angle).edge(WIDE, HIGH)
    off = (u - x) * (60 - y) - (v - y) * (80 - x)
    assert off == pytest.approx(0, abs=1e-6)


def test_a_lens_is_a_circle_of_its_size():
    lens = Curtain(form=LENS, size=0.25)
    assert area(lens.outline(WIDE, HIGH)) == pytest.approx(math.pi * 25**2, rel=0.01)
    assert lens.distance((100, 50), WIDE, HIGH) == 25 and lens.distance((130, 50), WIDE, HIGH) < 0
    assert lens.edge(WIDE, HIGH)[0] == lens.edge(WIDE, HIGH)[-1]


def test_a_blink_shows_one_side_and_then_the_other():
    first = blinked(Curtain())
    assert first.whole == AFTER and area(first.outline(WIDE, HIGH)) == WIDE * HIGH
    assert blinked(first).whole == BEFORE and blinked(first).outline(WIDE, HIGH) == []
    assert first.edge(WIDE, HIGH) == []


@pytest.mark.parametrize("drag", [(1, 0), (-1, 0), (0, 1), (0, -1), (3, 4), (-3, -4)])
def test_a_drag_to_and_fro_does_not_exchange_the_sides(drag):
    curtain = Curtain().along(*drag)
    assert curtain.angle == pytest.approx(Curtain().along(-drag[0], -drag[1]).angle)
    angle = math.radians(curtain.angle)
    assert abs(drag[0] * math.sin(angle) - drag[1] * math.cos(angle)) < 1e-9, "square to the drag"


def test_a_drag_of_nothing_changes_nothing():
    assert Curtain(angle=45).along(0, 0) == Curtain(angle=45)


def test_the_curtain_stays_on_the_canvas():
    assert Curtain().moved(2, -2) == Curtain(x=1.0, y=0.0)
    assert Curtain().grown(1000).size == 1.0 and Curtain().grown(0).size == 0.04


def test_every_key_does_what_it_says():
    assert pressed(Curtain(), "Left", False).x == pytest.approx(0.45)
    assert pressed(Curtain(), "Down", True).y == pytest.approx(0.505)
    assert pressed(Curtain(), "R", False).angle == 15 and pressed(Curtain(), "R", True).angle == 345
    assert pressed(Curtain(), "L", False).form == LENS
    assert pressed(pressed(Curtain(), "L", False), "L", False) == Curtain()
    assert pressed(Curtain(), "Q", False) == Curtain()
    assert all(pressed(replace(Curtain(), x=0.3), key, False) != Curtain() for key in KEYS)


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (["Image after the event", "Image before the event"], (1, 0)),
        (["post.tif", "pre_event"], (1, 0)),
        (["Deprem sonrası", "Deprem öncesi"], (1, 0)),
        (["scene 2023-02-09", "scene 20211104"], (1, 0)),
        (["Google", "after"], (0, 1)),
        (["upper", "lower"], (1, 0)),
        (["afterburner", "present"], (1, 0)),
        (["only"], (0, None)),
        ([], (None, None)),
    ],
)
def test_names_tell_before_from_after(names, pair):
    assert guess_pair(names) == pair


def test_a_date_is_one():
    assert date_in("S2_20230209T081") == "20230209" and date_in("x1234567890") == ""
    assert date_in("2023-13-40") == ""
