"""Maps of damage by several hands: each building once, in our levels, and where they differ."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests import (
    FIRST_MAP,
    LEFT_OPEN,
    MORE_SEVERE,
    MOST_MAPS,
    UNKNOWN,
    MergeAssessments,
)
from aftermap.core.situations.merge import decided
from aftermap.core.vector.geometry import transformed
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.core.vector.reviews import plain_values
from rasterio.crs import CRS

UTM, DEGREES = CRS.from_epsg(32637), CRS.from_epsg(4326)
LEFT, BOTTOM = 300_000.0, 4_100_000.0


def box(x, y=0, width=10.0, height=10.0):
    return shapely.box(LEFT + x, BOTTOM + y, LEFT + x + width, BOTTOM + y + height)


def shapes(*items):
    found = np.empty(len(items), dtype=object)
    found[:] = items
    return found


ROW = [box(30 * index) for index in range(6)]


def ours(path, levels, **fields):
    """Write buildings as Rapid assessment does; 255 is NULL."""
    given = np.asarray(levels)
    columns = {"damage_level": np.ma.masked_array(given, given == UNKNOWN).astype(np.int32)}
    columns |= {name: np.asarray(values) for name, values in fields.items()}
    write_polygons(str(path), "ours", shapes(*ROW[: len(given)]), UTM, columns)
    return str(path)


def theirs(path, field, words, geometries, crs=UTM):
    """Write somebody else's map."""
    column = np.array(words, dtype=object)
    placed = transformed(shapes(*geometries), UTM, crs) if crs != UTM else shapes(*geometries)
    write_polygons(str(path), "theirs", placed, crs, {"id": np.arange(len(words)), field: column})
    return str(path)


def merge(tmp_path, *layers, **asked):
    request = MergeAssessments(layers, str(tmp_path / "merged.gpkg"), **asked)
    result = jobs.run(request, Silent())
    layer = read_polygons(result.merged)
    return result, {name: plain_values(column) for name, column in layer.fields.items()}, layer


def test_words_of_others_become_our_levels_and_differ_where_they_do(tmp_path):
    copernicus = theirs(
        tmp_path / "ems.geojson",
        "damage_gra",
        ["Destroyed", "Damaged", "No visible damage", "Not Analysed"],
        ROW[:4],
        DEGREES,
    )
    result, fields, _ = merge(tmp_path, ours(tmp_path / "a.gpkg", [4, 1, 1, 2]), copernicus)
    assert fields["level_1"] == [4, 1, 1, 2] and fields["level_2"] == [4, 3, 1, None]
    assert fields["damage_level"] == [4, None, 1, 2]
    assert fields["conflict"] == [False, True, False, False] == fields["needs_review"]
    assert fields["maps"] == [2, 2, 2, 1]
    assert (fields["first_level"][1], fields["second_level"][1]) == (1, 3)
    assert (fields["first_by"][1], fields["second_by"][1]) == ("1 a", "2 ems")
    assert (result.conflicts, result.by_several, result.added) == (1, 3, 0)


def test_points_go_to_the_building_they_are_of(tmp_path):
    """Inside it, beside it within reach, and where no outline is: a small one of its own."""
    points = [
        shapely.Point(LEFT + 5, BOTTOM + 5),
        shapely.Point(LEFT + 42, BOTTOM + 5),
        shapely.Point(LEFT + 500, BOTTOM + 500),
    ]
    kobo = theirs(tmp_path / "kobo.geojson", "hasar", ["Yıkık", "Az hasarlı", "Yıkık"], points,
                  DEGREES)  # fmt: skip
    result, fields, layer = merge(tmp_path, ours(tmp_path / "a.gpkg", [4, 1, 1]), kobo)
    assert fields["level_2"] == [4, 2, None, 4] and result.added == 1
    assert layer.geometries[3].area == pytest.approx(np.pi * 25, rel=0.02)
    assert fields["drawn_by"] == ["1 a", "1 a", "1 a", "2 kobo"]
    assert merge(tmp_path, ours(tmp_path / "a.gpkg", [4, 1, 1]), kobo, reach=1.0)[0].added == 2


def test_a_building_on_a_seam_is_counted_once(tmp_path):
    """Two scenes that overlap, and a third map that has it too."""
    one = theirs(tmp_path / "w.gpkg", "grading", ["Destroyed"] * 3, ROW[:3])
    two = theirs(tmp_path / "e.gpkg", "grading", ["Destroyed"] * 3, ROW[2:5])
    three = theirs(tmp_path / "all.gpkg", "grading", ["Destroyed"] * 6, ROW)
    result, fields, _ = merge(tmp_path, one, two, three)
    assert result.building_count == 6 and fields["maps"] == [2, 2, 3, 2, 2, 1]
    assert fields["building_id"] == [1, 2, 3, 4, 5, 6]


def test_a_block_grades_each_building_in_it(tmp_path):
    block = theirs(tmp_path / "block.gpkg", "damage", ["severe damage"], [box(-5, -5, 80, 20)])
    result, fields, _ = merge(tmp_path, ours(tmp_path / "a.gpkg", [3, 1, 1, 1]), block)
    assert fields["level_2"] == [3, 3, 3, None] and result.building_count == 4


def test_a_persons_verdict_stays(tmp_path):
    mine = ours(tmp_path / "a.gpkg", [1, 1, 1], reviewed_level=np.array([4, 0, 2]).astype(np.int32))
    other = theirs(tmp_path / "b.gpkg", "damage_gra", ["No visible damage"] * 3, ROW[:3])
    _, fields, _ = merge(tmp_path, mine, other)
    assert fields["reviewed_level"] == [4, 0, 2]
    assert fields["level_1"] == [4, 0, 2] and fields["conflict"] == [True] * 3
    assert fields["needs_review"] == [False] * 3, "a person has decided"


def test_the_table_tells_how_far_two_maps_agree(tmp_path):
    table = str(tmp_path / "agreement.csv")
    other = theirs(tmp_path / "b.gpkg", "xbd", ["destroyed", "no damage"] * 2, ROW[:4])
    merge(tmp_path, ours(tmp_path / "a.gpkg", [4, 1, 4, 4]), other, agreement=table, field="xbd")
    with open(table, encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    agreed = next(row for row in rows if row["measure"] == "agreement")
    assert agreed["readers"] == "1 a and 2 b" and float(agreed["value"]) == 0.75


@pytest.mark.parametrize(
    ("rule", "levels"),
    [
        (LEFT_OPEN, [UNKNOWN, 2, UNKNOWN, UNKNOWN]),
        (MORE_SEVERE, [4, 2, 3, UNKNOWN]),
        (FIRST_MAP, [1, 2, 1, UNKNOWN]),
        (MOST_MAPS, [1, 2, 3, UNKNOWN]),
    ],
)
def test_who_is_right_is_chosen_by_name(rule, levels):
    silent = UNKNOWN
    said = np.array([[1, 4, 1], [silent, 2, silent], [1, 3, silent], [silent] * 3], np.uint8)
    found, differ = decided(said, rule)
    assert found.tolist() == levels and differ.tolist() == [True, False, True, False]


def test_what_cannot_be_merged_is_one_sentence(tmp_path):
    mine = ours(tmp_path / "a.gpkg", [1, 2])
    with pytest.raises(ParameterError, match="two or more"):
        merge(tmp_path, mine)
    far = theirs(tmp_path / "far.gpkg", "damage", ["destroyed"], [box(90_000)])
    with pytest.raises(InputError, match="one place"):
        merge(tmp_path, mine, far)
    bare = theirs(tmp_path / "bare.gpkg", "colour", ["blue"], ROW[:1])
    with pytest.raises(InputError, match="no field whose name and values tell"):
        merge(tmp_path, mine, bare)
    with pytest.raises(ParameterError, match="choose left open"):
        merge(tmp_path, mine, far, conflicts="whoever shouts")


def test_a_level_field_of_ours_in_another_scale_is_recognised(tmp_path):
    grades = ours(tmp_path / "ems.gpkg", [1, 2, 3, 4, 5])
    other = theirs(tmp_path / "b.gpkg", "damage_gra", ["Destroyed"] * 5, ROW[:5])
    assert merge(tmp_path, grades, other)[1]["level_1"] == [2, 2, 2, 3, 4]


def test_a_replaced_merge_brings_no_conflict_of_the_maps_before(tmp_path):
    mine = ours(tmp_path / "a.gpkg", [1, 1, 1])
    merge(tmp_path, mine, theirs(tmp_path / "b.gpkg", "damage_gra", ["Destroyed"] * 3, ROW[:3]))
    same = theirs(tmp_path / "c.gpkg", "damage_gra", ["No visible damage"] * 3, ROW[:3])
    result, fields, _ = merge(tmp_path, mine, same)
    assert result.conflicts == 0 and fields["conflict"] == [False] * 3


def test_a_point_listed_first_is_the_house_beside_it(tmp_path):
    beside = shapely.Point(LEFT + 42, BOTTOM + 5)
    kobo = theirs(tmp_path / "kobo.gpkg", "damage_gra", ["Destroyed"], [beside])
    houses = ours(tmp_path / "a.gpkg", [1, 1])
    result, fields, _ = merge(tmp_path, kobo, houses)
    assert result.building_count == 2 and sorted(map(str, fields["level_1"])) == ["4", "None"]


def test_the_worst_of_a_point_and_the_block_around_it_counts(tmp_path):
    shapes_of = [box(-5, -5, 80, 20), shapely.Point(LEFT + 5, BOTTOM + 5)]
    mixed = theirs(
        tmp_path / "m.geojson", "damage_gra", ["No visible damage", "Destroyed"], shapes_of, DEGREES
    )
    _, fields, _ = merge(tmp_path, ours(tmp_path / "a.gpkg", [1, 1]), mixed)
    assert fields["level_2"] == [4, 1]
