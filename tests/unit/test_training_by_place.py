from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.evaluation.counts import Counts, severe
from aftermap.core.requests import Morphology
from aftermap.core.training.data.tiles import IGNORE, Tile
from aftermap.core.training.scores import by_place

SIDE = 64
PLAIN = Morphology(threshold=128, min_area=0.0, erosion=0.0, dilation=0.0, opening=0.0)


def town(name: str, levels: tuple[int, ...], source: str = "xbd-more") -> Tile:
    """Return a tile with one building of 10 x 10 pixels per level, all in one row."""
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    damage = np.zeros((SIDE, SIDE), np.uint8)
    for index, level in enumerate(levels):
        damage[10:20, 4 + 20 * index : 14 + 20 * index] = level
    footprints = (damage > 0).astype(np.uint8)
    return Tile(source, name, image, footprints, 0.5, post=image, damage=damage)


def said(tile: Tile, shares: tuple[float, float, float, float]) -> by_place.Answer:
    """Return an answer that finds every building and says the same of all."""
    levels = np.ones((4, SIDE, SIDE), np.float32) * np.array(shares, np.float32)[:, None, None]
    return (tile.footprints == 1).astype(np.float32), levels


def test_each_event_has_its_own_figures() -> None:
    tiles = [town("storm_00000001", (1, 3)), town("storm_00000002", (4,)),
             town("quake_00000001", (1, 1))]  # fmt: skip
    places = by_place.score_places(tiles, lambda tile: said(tile, (0.1, 0.1, 0.7, 0.1)), PLAIN)
    assert list(places) == ["storm", "quake"]
    storm = by_place.figures(places["storm"])
    assert storm["iou"] == storm["building_f1"] == 1.0
    assert storm["judged"] == 3 and storm["judged_severe"] == 2
    assert storm["severe"] == pytest.approx(0.8) and storm["major"] == pytest.approx(0.5)
    assert storm["severe_auc"] == 0.5
    assert storm["ece"] == pytest.approx(0.7 - 1 / 3, abs=1e-3)
    quake = by_place.figures(places["quake"])
    assert np.isnan(quake["severe"]) and np.isnan(quake["severe_auc"])
    total = by_place.Place()
    for place in places.values():
        total.extend(place)
    assert len(set(total.tiles)) == 3 and total.table().sum() == 5


def test_one_stage_is_judged_without_the_other_and_marks_find_no_buildings() -> None:
    tile = town("storm_00000001", (4,))
    found, levels = said(tile, (0.0, 0.0, 0.2, 0.8))
    place = by_place.score_places([tile], lambda _: (None, levels), PLAIN)["storm"]
    assert place.pixels == Counts() and place.said == [3]
    place = by_place.score_places([tile], lambda _: (found, None), PLAIN)["storm"]
    assert place.pixels.tp == 100 and not place.said
    tile.footprints[tile.footprints == 0] = IGNORE
    place = by_place.score_places([tile], lambda _: (found, levels), PLAIN)["storm"]
    assert place.pixels == Counts() and place.said == [3]


def test_ranking_and_the_best_threshold_by_hand() -> None:
    true = np.array([True, False, True, False])
    assert by_place.ranking(true, np.array([0.9, 0.1, 0.8, 0.2])) == 1.0
    assert by_place.ranking(true, np.array([0.9, 0.85, 0.8, 0.2])) == 0.75
    assert by_place.ranking(true, np.full(4, 0.5)) == 0.5
    assert by_place.best_f1(true, np.array([0.9, 0.85, 0.8, 0.2])) == pytest.approx(0.8)
    assert np.isnan(by_place.ranking(np.ones(2, bool), np.ones(2)))


def test_an_interval_widens_with_fewer_tiles() -> None:
    good, bad = (0.0, 0.0, 0.0, 1.0), (1.0, 0.0, 0.0, 0.0)
    tiles = [town(f"storm_{number:08}", (4,)) for number in range(6)]
    hits = {tile.name for tile in tiles[:4]}
    places = by_place.score_places(
        tiles, lambda tile: said(tile, good if tile.name in hits else bad), PLAIN
    )
    low, high = by_place.interval(places["storm"], severe)
    assert low < severe(places["storm"].table()).f1 < high
    assert by_place.damaged(places["storm"].table()).f1 == pytest.approx(0.8)
    alike = by_place.score_places(tiles, lambda tile: said(tile, good), PLAIN)
    assert by_place.interval(alike["storm"], severe) == (1.0, 1.0)
