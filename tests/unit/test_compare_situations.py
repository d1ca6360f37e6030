"""Two results of one place: what each building became, and that nobody is made or lost by it."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests import UNKNOWN, CompareSituations
from aftermap.core.situations.changes import (
    ABSENT,
    BETTER,
    CHANGES,
    NEWLY_DESTROYED,
    NEWLY_FOUND,
    NEWLY_SEEN,
    NO_LONGER_SEEN,
    NOT_LOOKED_AT,
    SAME,
    STILL_UNKNOWN,
    WITHDRAWN,
    WORSE,
    changes_of,
)
from aftermap.core.situations.partners import partners
from aftermap.core.vector.io import Polygons, read_polygons, write_polygons
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS

UTM = CRS.from_epsg(32637)
LEFT, BOTTOM = 300_000.0, 4_100_000.0
OPEN = -1
"""No verdict."""


def box(x, y, width=10.0, height=10.0):
    return shapely.box(LEFT + x, BOTTOM + y, LEFT + x + width, BOTTOM + y + height)


def town(path, boxes, levels, people=None, *, reviewed=None, first=1):
    """Write buildings; a level of 255 is NULL."""
    given = np.asarray(levels)
    columns = {
        "building_id": np.arange(first, first + len(boxes)),
        "damage_level": np.ma.masked_array(given, given == UNKNOWN).astype(np.int32),
    }
    if people is not None:
        columns["people"] = np.asarray(people, np.float64)
    if reviewed is not None:
        said = np.asarray(reviewed)
        columns["reviewed_level"] = np.ma.masked_array(said, said == OPEN).astype(np.int32)
    write_polygons(str(path), "town", np.array(boxes, dtype=object), UTM, columns)
    return str(path)


def compare(tmp_path, before, after, **asked):
    request = CompareSituations(before, after, str(tmp_path / "changes.gpkg"), **asked)
    result = jobs.run(request, Silent())
    layer = read_polygons(result.changes)
    return result, layer, [str(word) for word in layer.fields["change"]]


ROW = [box(20 * index, 0) for index in range(8)]


def test_each_change_has_its_word(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:7], [1, 2, 3, 2, UNKNOWN, 3, UNKNOWN])
    after = town(tmp_path / "b.gpkg", [*ROW[:5], *ROW[6:]], [4, 3, 1, 2, 4, UNKNOWN, 1], first=100)
    result, layer, words = compare(tmp_path, before, after)
    assert words == [
        NEWLY_DESTROYED, WORSE, BETTER, SAME, NEWLY_SEEN, STILL_UNKNOWN, NEWLY_FOUND, WITHDRAWN
    ]  # fmt: skip
    assert layer.fields["before_id"][:6].tolist() == [1, 2, 3, 4, 5, 7]
    assert np.isnan(np.ma.filled(layer.fields["before_id"].astype(float), np.nan)[6])
    assert (result.newly_destroyed, result.withdrawn, result.newly_found) == (1, 1, 1)


def test_a_level_that_is_lost_is_no_improvement(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:2], [4, 1])
    after = town(tmp_path / "b.gpkg", ROW[:2], [UNKNOWN, 1])
    assert compare(tmp_path, before, after)[2] == [NO_LONGER_SEEN, SAME]


def test_a_persons_level_is_in_force_on_both_sides(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:4], [1, 1, 1, 2], reviewed=[4, OPEN, 0, OPEN])
    after = town(tmp_path / "b.gpkg", ROW[:4], [4, 4, 3, 2], reviewed=[OPEN, 2, OPEN, 0])
    _, layer, words = compare(tmp_path, before, after)
    assert words == [SAME, WORSE, NEWLY_FOUND, WITHDRAWN]
    assert layer.fields["reviewed"].tolist() == [False, True, False, True]


def test_what_was_never_a_building_is_left_out(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:2], [1, 1], reviewed=[0, OPEN])
    after = town(tmp_path / "b.gpkg", ROW[:2], [1, 1], reviewed=[0, OPEN])
    assert compare(tmp_path, before, after)[2] == [SAME]


def test_a_row_outlined_as_one_and_apart_is_followed(tmp_path):
    """Two houses that are outlined as one later, and one outline that is two houses later."""
    before = town(
        tmp_path / "a.gpkg", [box(0, 0), box(10, 0), box(100, 0, 20)], [1, 3, 2], [2, 3, 7.0]
    )
    after = town(
        tmp_path / "b.gpkg", [box(0, 0, 20), box(100, 0, 8), box(108, 0, 12)], [4, 2, 4], [5, 3, 4]
    )
    result, layer, words = compare(tmp_path, before, after)
    assert words == [NEWLY_DESTROYED, SAME, NEWLY_DESTROYED]
    assert layer.fields["level_before"].tolist() == [3, 2, 2], "the worst of those it was"
    people = np.nan_to_num(layer.fields["people_before"])
    assert people.sum() == 12 and people[0] == 5
    assert result.withdrawn == result.newly_found == 0


def test_ground_that_was_not_seen_again_is_not_withdrawn(tmp_path):
    before = town(tmp_path / "a.gpkg", [*ROW, box(900, 0)], [1] * 9)
    after = town(tmp_path / "b.gpkg", [*ROW[:3], ROW[7]], [1] * 4)
    _, _, words = compare(tmp_path, before, after)
    assert words[4:] == [WITHDRAWN] * 4 + [NOT_LOOKED_AT]
    seen = str(tmp_path / "seen.gpkg")
    write_polygons(seen, "seen", np.array([box(-5, -5, 60, 30)], dtype=object), UTM, {})
    result, _, words = compare(tmp_path, before, after, area=seen)
    assert words[4:] == [NOT_LOOKED_AT] * 5 and result.not_looked_at == 5


def test_the_tables_sums_are_those_of_both_layers(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:6], [1, 2, 3, 4, UNKNOWN, 1], [1, 2, 4, 8, 16, 32])
    after = town(tmp_path / "b.gpkg", ROW[2:], [4, 4, 1, 1, 1, 2], [1, 2, 3, 4, 5, 6.5])
    table = str(tmp_path / "table.csv")
    compare(tmp_path, before, after, table=table)
    with open(table, encoding="utf-8") as stream:
        head, *rows, whole = csv.reader(stream)
    assert [float(value) for value in whole[3:]] == [6, 6, 63, 21.5]
    for column in range(3, 7):
        assert sum(float(row[column]) for row in rows) == pytest.approx(float(whole[column]))
    assert head[0] == "change" and {row[0] for row in rows} <= set(CHANGES)


def test_people_that_nobody_counted_are_no_zero(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:2], [1, 2], [1, 2])
    after = town(tmp_path / "b.gpkg", ROW[:2], [4, 2])
    table = str(tmp_path / "table.csv")
    compare(tmp_path, before, after, table=table)
    with open(table, encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["people_before"] for row in rows] == ["1.0", "2.0", "3.0"]
    assert {row["people_after"] for row in rows} == {""}


def test_another_crs_and_another_format_make_no_change(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW, [1, 2, 3, 4] * 2, [1.0] * 8)
    there = read_polygons(before, CRS.from_epsg(4326))
    columns = {**there.fields, "damage_lev": there.fields["damage_level"]}
    del columns["damage_level"]
    after = str(tmp_path / "b.shp")
    write_polygons(after, "b", there.geometries, there.crs, columns)
    assert compare(tmp_path, before, after)[2] == [SAME] * 8


def zones(path, ranks, low=None, high=None):
    """Write cells of 100 m with their ranks; 0 is none."""
    given = np.asarray(ranks)
    cells = np.array([box(100 * index, 0, 100, 100) for index in range(len(given))], dtype=object)
    columns = {"urgency": given * 1.0, "people": given * 2.0}
    for name, values in (("rank", given), ("rank_low", low), ("rank_high", high)):
        bounds = given if values is None else np.asarray(values)
        columns[name] = np.ma.masked_array(bounds, bounds == 0).astype(np.int32)
    write_polygons(str(path), "zones", cells, UTM, columns)
    return str(path)


def test_zones_rise_and_fall_and_say_how_surely(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:1], [1])
    after = town(tmp_path / "b.gpkg", ROW[:1], [4])
    asked = {
        "zones_before": zones(tmp_path / "za.gpkg", [1, 2, 3, 0, 5], high=[1, 4, 3, 0, 5]),
        "zones_after": zones(tmp_path / "zb.gpkg", [2, 1, 3, 4, 0]),
        "zone_changes": str(tmp_path / "zones.gpkg"),
    }
    result, _, _ = compare(tmp_path, before, after, **asked)
    found = read_polygons(asked["zone_changes"]).fields
    assert found["change"].tolist() == [
        "fell", "rose", "same rank", "newly urgent", "no longer urgent"
    ]  # fmt: skip
    assert found["sure"].tolist() == [True, True, False, False, False]
    assert (result.zones_rose, result.zones_fell) == (1, 1)


def test_zones_of_another_raster_are_refused(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW[:1], [1])
    after = town(tmp_path / "b.gpkg", ROW[:1], [4])
    cells = read_polygons(zones(tmp_path / "za.gpkg", [1, 2]))
    other = str(tmp_path / "zb.gpkg")
    moved = Polygons(shapely.transform(cells.geometries, lambda xy: xy + 55), UTM, cells.fields)
    write_polygons(other, "zones", moved.geometries, UTM, moved.fields)
    with pytest.raises(InputError, match="same population raster"):
        compare(tmp_path, before, after, zones_before=str(tmp_path / "za.gpkg"), zones_after=other)


def test_what_cannot_be_compared_is_one_sentence(tmp_path):
    before = town(tmp_path / "a.gpkg", ROW, [1] * 8)
    with pytest.raises(ParameterError, match="both are"):
        compare(tmp_path, before, before)
    elsewhere = town(tmp_path / "far.gpkg", [box(5000, 0)], [1])
    with pytest.raises(InputError, match="one place"):
        compare(tmp_path, before, elsewhere)
    nobody = town(tmp_path / "none.gpkg", [], [])
    with pytest.raises(InputError, match="holds no buildings"):
        compare(tmp_path, before, nobody)
    plain = str(tmp_path / "plain.gpkg")
    write_polygons(plain, "plain", np.array(ROW, dtype=object), UTM, {})
    with pytest.raises(InputError, match="no field damage_level"):
        compare(tmp_path, before, plain)
    with pytest.raises(ParameterError, match="choose both or none"):
        compare(tmp_path, before, elsewhere, zones_before=before)


def test_every_pair_of_levels_has_one_meaning():
    levels = np.array([ABSENT, 1, 2, 3, 4, UNKNOWN], np.uint8)
    before, after = (grid.ravel() for grid in np.meshgrid(levels, levels))
    there = (before != ABSENT) | (after != ABSENT)
    words = changes_of(before[there], after[there], np.ones(there.sum(), np.bool_))
    assert set(words) == set(CHANGES) - {NOT_LOOKED_AT}
    forth = dict(zip(zip(before[there], after[there]), words))
    for (one, other), word in forth.items():
        if word == SAME:
            assert one == other and one not in (ABSENT, UNKNOWN)
        if word == BETTER:
            assert forth[other, one] in (WORSE, NEWLY_DESTROYED)


PLACES, SIDES = st.integers(0, 60), st.integers(3, 20)
HOUSES = st.lists(st.tuples(PLACES, PLACES, SIDES, SIDES), max_size=12)


@settings(max_examples=40, deadline=None)
@given(HOUSES, HOUSES)
def test_each_building_goes_to_one_place(before, after):
    one = np.array([box(*each) for each in before], dtype=object)
    other = np.array([box(*each) for each in after], dtype=object)
    found = partners(one, [None] * len(one), other, [None] * len(other))
    assert found.later.shape == one.shape and found.parent.shape == other.shape
    assert ((found.later >= -1) & (found.later < max(1, len(other)))).all()
    became = set(found.later[found.later >= 0].tolist())
    assert not became & set(np.flatnonzero(found.parent >= 0).tolist()), "no parent beside its own"


def test_a_block_that_becomes_four_houses_is_not_withdrawn(tmp_path):
    before = town(tmp_path / "a.gpkg", [box(0, 0, 40)], [2], [8.0])
    after = town(tmp_path / "b.gpkg", [box(10 * part, 0) for part in range(4)], [4, 2, 2, 1])
    result, layer, _ = compare(tmp_path, before, after)
    assert result.withdrawn == result.newly_found == 0 and result.newly_destroyed == 1
    assert np.nansum(layer.fields["people_before"]) == 8


def test_the_box_around_a_town_across_180_degrees_is_no_belt(tmp_path):
    def place(path, longitudes, levels):
        boxes = [shapely.box(x - 0.001, 0, x + 0.001, 0.001) for x in longitudes]
        columns = {"damage_level": np.asarray(levels, np.int32)}
        degrees = CRS.from_epsg(4326)
        write_polygons(str(path), "town", np.array(boxes, dtype=object), degrees, columns)
        return str(path)

    before = place(tmp_path / "a.gpkg", [179.99, -179.99, 0.0], [1, 1, 1])
    after = place(tmp_path / "b.gpkg", [179.99, -179.99], [4, 1])
    result, _, _ = compare(tmp_path, before, after)
    assert (result.newly_destroyed, result.withdrawn, result.not_looked_at) == (1, 0, 1)
