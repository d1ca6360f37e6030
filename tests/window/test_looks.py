"""Swipe and review in QGIS's own window, by the real mouse and keyboard."""

from __future__ import annotations

import pytest


def test_a_person_swipes_turns_looks_through_the_lens_and_blinks(visit):
    seen = visit.record("swipe")
    assert seen["errors"] == []
    assert seen["sides"] == ["Image before the event", "Image after the event"]
    assert seen["line"] == [pytest.approx(0.35, abs=0.01), 0]
    assert 60 < seen["turned"] < 120
    assert seen["lens"] == ["lens", pytest.approx(0.55, abs=0.01)]
    assert seen["ended"] and seen["untouched"]


def test_the_map_tip_shows_both_chips(visit):
    seen = visit.record("map tip")
    assert seen["errors"] == []
    # 152 px each; QGIS 3.22 cuts what would reach beyond the map.
    assert seen["width"] > 1.5 * 152 and seen["height"] > 150, "two chips in a row"


def test_fifty_buildings_are_reviewed_by_keyboard_alone(visit):
    seen = visit.record("review")
    assert seen["errors"] == [] and seen["problem"] == ""
    assert seen["stored"] == seen["count"] - 1 > 0, "saved one by one, and one taken back"
    assert seen["seconds"] < 5
    assert seen["hangs"] < seen["hung"] and seen["lifted"] > 0
    assert "cells inspected" in seen["curtain"] and "under the curtain" in seen["curtain"]
    assert seen["block"] > 1 and seen["notes"] == ["1 floor gone"]


def test_a_second_person_reads_blind_by_keys_and_a_third_decides(visit):
    seen = visit.record("second reader")
    assert seen["errors"] == [] and seen["problem"] == ""
    assert seen["stored"] == seen["count"] > 3
    for word in ("Ayşe", "Destroyed", "damage", "reviewed:"):
        assert not [text for text in seen["told"] if word in text]
    assert seen["covered"] and seen["uncovered"], "the map told no level meanwhile"
    assert 0 < seen["conflicts"] <= seen["count"]
    assert "Ayşe" in seen["both"] and "Béa" in seen["both"] and "kappa" in seen["kappa"]
