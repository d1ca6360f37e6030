"""What teams bring back: read as it is exported, matched, the latest in force, nothing lost."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests import UNKNOWN, FieldProject, ImportFieldResults
from aftermap.core.vector.features import Features, put_features, read_features
from aftermap.core.vector.geometry import transformed
from aftermap.tests.unit.test_export_for_teams import DEGREES, UTM, squares, town

LEVELS = [1, 4, 3, UNKNOWN, 2]


def degrees(index, east=0.0):
    """Return latitude and longitude of a place in a building, or so far east of its middle."""
    middle = shapely.centroid(squares(len(LEVELS)))[index]
    point = shapely.Point(middle.x + east, middle.y)
    moved = transformed(np.array([point], dtype=object), UTM, DEGREES)[0]
    return moved.y, moved.x


def table(path, rows):
    names = list(dict.fromkeys(name for row in rows for name in row))
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names)
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def imported(tmp_path, *results, **asked):
    buildings = asked.pop("buildings", None) or town(tmp_path / "a.gpkg", LEVELS)
    request = ImportFieldResults(
        buildings, tuple(map(str, results)), str(tmp_path / asked.pop("out", "out.gpkg")),
        str(tmp_path / "left.csv"), **asked,
    )  # fmt: skip
    result = jobs.run(request, Silent())
    meta, _, _, values = pyogrio.raw.read(result.imported, layer="buildings")
    fields = dict(zip(meta["fields"], values))
    with open(result.table, encoding="utf-8") as stream:
        left = list(csv.DictReader(stream))
    return result, fields, left


def said(fields, name="reviewed_level"):
    column = fields[name]
    if column.dtype == object:
        return list(column)
    return [None if np.isnan(value) else int(value) for value in column.astype(float)]


def test_a_field_project_comes_back_as_it_was_filled_in(tmp_path):
    project = str(tmp_path / "field.qgz")
    zone = town(tmp_path / "z.gpkg", [4])
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    jobs.run(FieldProject(buildings, project, zones=zone), Silent())
    when, photo = "2026-11-28T09:30:00Z", "DCIM/building_2_20261128.jpg"
    with closing(sqlite3.connect(tmp_path / "field.gpkg")) as database, database:
        for trigger in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'buildings'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger[0]}"')
        for number, level in ((2, 3), (3, 0), (4, 255)):
            database.execute(
                "UPDATE buildings SET reviewed_level = ?, reviewed_by = 'Ayşe', reviewed_at = ?,"
                " reviewed_note = 'stairs gone', reviewed_photo = ?, reviewed_source = 'QField'"
                " WHERE building_id = ?",
                (level, when, photo, number),
            )
    before = (tmp_path / "a.gpkg").read_bytes()
    result, fields, left = imported(tmp_path, tmp_path / "field.gpkg", buildings=buildings)
    assert (result.result_count, result.taken, result.by_number) == (3, 3, 3) and left == []
    assert said(fields) == [None, 3, 0, 255, None]
    for name, value in (
        ("reviewed_by", "Ayşe"), ("reviewed_at", when), ("reviewed_note", "stairs gone"),
        ("reviewed_photo", photo), ("reviewed_source", "QField"),
    ):  # fmt: skip
        assert said(fields, name) == [None, value, value, value, None]
    assert (tmp_path / "a.gpkg").read_bytes() == before
    again, fields, left = imported(
        tmp_path, tmp_path / "field.gpkg", buildings=result.imported, out="again.gpkg"
    )
    assert (again.taken, again.unchanged, left) == (0, 3, [])


def test_an_unvisited_project_says_nothing_of_the_models_levels(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    jobs.run(FieldProject(buildings, str(tmp_path / "field.qgz")), Silent())
    result, fields, _ = imported(tmp_path, tmp_path / "field.gpkg", buildings=buildings)
    assert result.result_count == 0 and said(fields) == [None] * 5


def test_kobo_tables_are_read_by_their_columns(tmp_path):
    latitude, longitude = degrees(1)
    rows = [
        {"visit/building_id": "", "visit/damage": "Destroyed", "_where_latitude": latitude,
         "_where_longitude": longitude, "visit/comments": "rubble", "visit/photo": "1.jpg",
         "_submission_time": "2026-11-28T10:00:00", "_submitted_by": "team_a"},
        {"visit/building_id": "#3", "visit/damage": "minor_damage",
         "_submission_time": "2026-11-28T13:00:00.000+03:00"},
        {"visit/building_id": "5.0", "visit/damage": "No building"},
        {"visit/building_id": "1", "visit/damage": "not inspected"},
        {"visit/building_id": "4", "visit/damage": "wobbly"},
        {"visit/building_id": "77", "visit/damage": "Destroyed"},
    ]  # fmt: skip
    result, fields, left = imported(tmp_path, table(tmp_path / "kobo.csv", rows))
    assert said(fields) == [None, 4, 2, None, 0]
    assert said(fields, "reviewed_by")[1] == "team_a"
    assert said(fields, "reviewed_note")[1] == "rubble"
    assert said(fields, "reviewed_photo")[1] == "1.jpg"
    assert said(fields, "reviewed_source")[1] == "kobo.csv"
    assert said(fields, "reviewed_at")[1:3] == ["2026-11-28T10:00:00Z"] * 2
    assert (result.by_number, result.by_place) == (2, 1)
    assert (result.unmatched, result.not_understood, result.result_count) == (1, 1, 5)
    reasons = {row["building_id"]: (row["reason"], row["level"]) for row in left}
    assert reasons == {
        "77": ("no such building", "Destroyed"), "4": ("no level that is known", "wobbly"),
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["points", "geolocation", "semicolons", "commas", "odk"])
def test_places_are_read_however_they_are_written(tmp_path, kind):
    latitude, longitude = degrees(2, east=12.0)  # 7 m beyond the wall
    if kind == "points":
        feature = {
            "type": "Feature", "properties": {"grp/level": "4", "_submitted_by": "x"},
            "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        }  # fmt: skip
        path = tmp_path / "kobo.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    elif kind == "semicolons":
        path = tmp_path / "kobo.csv"
        path.write_text(f"lat;lon;level\n{latitude};{longitude};4\n", encoding="utf-8-sig")
    elif kind == "commas":
        path = tmp_path / "kobo.csv"
        path.write_text(f"lat;lon;level\n{latitude};{longitude};4\n".replace(".", ","))
    else:
        text = {"geolocation": f"[{latitude}, {longitude}]", "odk": f"{latitude} {longitude} 80 5"}
        name = {"geolocation": "_geolocation", "odk": "start/location"}[kind]
        path = table(tmp_path / "kobo.csv", [{name: text[kind], "level": "4"}])
    result, fields, _ = imported(tmp_path, path)
    assert result.by_place == 1 and said(fields) == [None, None, 4, None, None]
    result, fields, left = imported(tmp_path, path, reach=3.0, buildings=str(tmp_path / "a.gpkg"))
    assert result.unmatched == 1 and len(left) == 1


def test_repeats_are_a_result_each(tmp_path):
    flat = {
        "team": "b", "b[1]/building_id": 1, "b[1]/level": 3, "b[2]/building_id": 2,
        "b[2]/level": 4, "_submitted_by": "b",
    }  # fmt: skip
    _, fields, _ = imported(tmp_path, table(tmp_path / "odk.csv", [flat]))
    assert said(fields)[:2] == [3, 4] and said(fields, "reviewed_by")[:2] == ["b", "b"]
    nested = {
        "type": "Feature", "geometry": None,
        "properties": {"b": [{"b/building_id": 4, "b/level": 1}, {"building_id": 5, "level": 4}]},
    }  # fmt: skip
    path = tmp_path / "kobo.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [nested]}))
    (tmp_path / "out.gpkg").unlink()
    _, fields, _ = imported(tmp_path, path, buildings=str(tmp_path / "a.gpkg"))
    assert said(fields) == [None, None, None, 1, 4]


def test_the_later_result_is_in_force_and_the_other_is_listed(tmp_path):
    one = table(tmp_path / "one.csv", [
        {"building_id": 1, "level": 3, "end": "2026-11-28T12:00:00Z"},
        {"building_id": 2, "level": 4, "end": "2026-11-28T08:00:00Z"},
    ])  # fmt: skip
    two = table(tmp_path / "two.csv", [
        {"building_id": 1, "level": 4, "end": "2026-11-28T14:00:00+03:00"},
        {"building_id": 2, "level": 4, "end": "2026-11-28T08:00:00Z"},
    ])  # fmt: skip
    result, fields, left = imported(tmp_path, one, two)
    assert said(fields)[:2] == [3, 4]
    assert (result.taken, result.overruled, result.unchanged) == (2, 1, 1)
    assert [(row["file"], row["level"]) for row in left] == [("two.csv", "4")]


@pytest.mark.parametrize(
    ("own", "level"), [("2026-11-28T09:00:00Z", 4), ("2026-11-28T11:00:00Z", 2)]
)
def test_a_later_review_of_the_office_stays(tmp_path, own, level):
    buildings = town(
        tmp_path / "a.gpkg", [1, 4], reviewed_level=np.array([2, 2], np.int32),
        reviewed_at=np.array([own, own], dtype=object),
    )  # fmt: skip
    rows = [{"building_id": 1, "level": 4, "end": "2026-11-28T10:00:00Z"}]
    _, fields, left = imported(tmp_path, table(tmp_path / "a.csv", rows), buildings=buildings)
    assert said(fields) == [level, 2] and len(left) == (level == 2)


@pytest.mark.parametrize(("when", "asked"), [("", False), ("yesterday", False), ("", True)])
def test_a_result_without_a_time_replaces_no_dated_review_unasked(tmp_path, when, asked):
    own = "2026-11-28T09:00:00Z"
    buildings = town(
        tmp_path / "a.gpkg", [1, 4, 1, 1], reviewed_level=np.array([2, 2, 4, 1], np.int32),
        reviewed_at=np.array([own, None, own, None], dtype=object),
    )  # fmt: skip
    dated = {"building_id": 4, "level": 2, "end": own}
    rows = [{"building_id": one, "level": 4, "end": when} for one in (1, 2, 3, 4)]
    result, fields, left = imported(
        tmp_path, table(tmp_path / "a.csv", [dated, *rows]), buildings=buildings, undated=asked
    )
    assert said(fields) == [4 if asked else 2, 4, 4, 2]
    assert (result.without_time, result.unchanged, result.overruled) == (2 - asked, 1, 0)
    assert {row["reason"] for row in left} == {"no time, and a dated result or review is in force"}


def test_a_later_note_takes_no_level_back(tmp_path):
    rows = [
        {"building_id": 1, "level": 4, "note": "", "end": "2026-11-28T10:00:00Z"},
        {"building_id": 1, "level": "", "note": "no access", "end": "2026-11-28T11:00:00Z"},
        {"building_id": 2, "level": 3, "note": "", "end": "2026-11-28T10:00:00Z"},
    ]
    noted = np.array([None, "ask there", None, None, None], dtype=object)
    when = np.array([None, "2026-11-28T12:00:00Z", None, None, None], dtype=object)
    buildings = town(tmp_path / "a.gpkg", LEVELS, reviewed_note=noted, reviewed_at=when)
    _, fields, left = imported(tmp_path, table(tmp_path / "a.csv", rows), buildings=buildings)
    assert said(fields)[:2] == [4, 3]
    assert [row["note"] for row in left] == ["no access"]


@pytest.mark.parametrize("chosen", ["visit/how_bad", "How bad", "visit[1]/how-bad"])
def test_the_column_of_levels_is_named_as_it_stands_in_the_file(tmp_path, chosen):
    rows = [{"visit/building_id": 2, "visit/how_bad": 3}, {"visit/building_id": 1}]
    path = table(tmp_path / "a.csv", rows)
    _, fields, _ = imported(tmp_path, path, field=chosen, written_as="1-4")
    assert said(fields)[:2] == [None, 3]


def test_the_same_result_without_its_photo_takes_none_away(tmp_path):
    row = {"building_id": 1, "level": 4, "end": "2026-11-28T10:00:00Z"}
    first, _, _ = imported(tmp_path, table(tmp_path / "a.csv", [{**row, "photo": "1.jpg"}]))
    result, fields, _ = imported(
        tmp_path, table(tmp_path / "b.csv", [row]), buildings=first.imported, out="again.gpkg"
    )
    assert said(fields, "reviewed_photo")[0] == "1.jpg" and result.unchanged == 1


def test_long_numbers_are_not_mixed_up(tmp_path):
    number = 2**60
    ids = np.array([number, number + 1, 3, 4, 5])
    buildings = town(tmp_path / "a.gpkg", LEVELS, building_id=ids)
    rows = [{"building_id": number + 1, "level": 4}, {"building_id": number + 2, "level": 3}]
    _, fields, left = imported(tmp_path, table(tmp_path / "a.csv", rows), buildings=buildings)
    assert said(fields) == [None, 4, None, None, None]
    assert [row["building_id"] for row in left] == [str(number + 2)]


def test_a_later_review_in_the_file_that_is_replaced_stays_in_force(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    late = [{"building_id": 1, "level": 4, "end": "2026-11-28T11:00:00Z"}]
    early = [{"building_id": 1, "level": 3, "end": "2026-11-28T10:00:00Z"}]
    for rows, level in ((early, 3), (late, 4), (early, 4), (late, 4)):
        path = table(tmp_path / "a.csv", rows)
        result, fields, left = imported(tmp_path, path, buildings=buildings)
        assert said(fields) == [level, None, None, None, None]
    assert (result.unchanged, left) == (1, [])


def test_what_the_network_saw_goes_along(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    values = np.arange(10, dtype=np.float16).reshape(5, 2) / 16
    put_features(buildings, Features(np.arange(1, 6), values, "model", "layout"))
    rows = [{"building_id": 1, "level": 4}]
    result, _, _ = imported(tmp_path, table(tmp_path / "a.csv", rows), buildings=buildings)
    kept = read_features(result.imported)
    assert kept is not None and kept.model == "model"
    assert np.array_equal(kept.of(np.arange(1, 6)), values)


def test_what_finds_no_building_is_kept_beside_them(tmp_path):
    rows = [{"building_id": 99, "level": 4, "reviewer": "c"}]
    result, _, _ = imported(tmp_path, table(tmp_path / "a.csv", rows))
    meta, _, _, values = pyogrio.raw.read(result.imported, layer="reviews_not_matched")
    row = {name: value[0] for name, value in zip(meta["fields"], values)}
    assert row["reviewed_level"] == 4 and row["reviewed_by"] == "c"


def test_what_cannot_be_read_is_one_sentence(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    with pytest.raises(ParameterError, match="names no file"):
        imported(tmp_path, buildings=buildings)
    for rows, told in (
        ([{"building_id": 1, "colour": "red"}], "no column of levels"),
        ([{"level": 4}], "neither which building nor where"),
    ):
        with pytest.raises(InputError, match=told):
            imported(tmp_path, table(tmp_path / "a.csv", rows), buildings=buildings)
    (tmp_path / "latin.csv").write_bytes("building_id,level\n1,yıkık\n".encode("cp1254"))
    with pytest.raises(InputError, match="UTF-8"):
        imported(tmp_path, tmp_path / "latin.csv", buildings=buildings)
    with pytest.raises(InputError, match="does not exist"):
        imported(tmp_path, tmp_path / "none.geojson", buildings=buildings)
