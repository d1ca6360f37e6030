"""The figures of a scene: every building and every person is in exactly one row."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from aftermap.core.errors import InputError
from aftermap.core.handover.compute import OUTSIDE, statistics_of
from aftermap.core.progress import Silent
from aftermap.core.reporting.statistics import ROWS, bivariate, damaged
from aftermap.core.requests import NO_BUILDING, UNKNOWN
from aftermap.core.vector.geometry import DEGREES
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.vector_fixtures import UTM
from rasterio.crs import CRS

LEFT, BOTTOM = 300_000.0, 4_099_000.0
CORNER = np.array([LEFT, BOTTOM])
"""Of an MGRS cell."""

NOTHING = -1


def nullable(values, dtype=np.int32):
    values = np.asarray(values)
    return np.ma.masked_array(values, values == NOTHING).astype(dtype)


def town(path, places, levels, *, crs=UTM, half=5.0, reviewed=None, layer="town", **fields):
    """Write a square building around each place; -1 in levels and reviews is NULL."""
    places = np.asarray(places, float).reshape(-1, 2)
    boxes = shapely.box(*(places - half).T, *(places + half).T)
    columns = {"damage_level": nullable(levels)}
    columns |= {name: np.asarray(values) for name, values in fields.items()}
    if reviewed is not None:
        columns["reviewed_level"] = nullable(reviewed)
    write_polygons(str(path), layer, boxes, crs, columns)
    return str(path)


def places(count, seed=3, side=1500.0):
    return np.random.default_rng(seed).uniform(0, side, (count, 2)) + CORNER


def random_town(path, count=300, seed=3, **fields):
    random = np.random.default_rng(seed)
    shares = random.dirichlet((4, 1, 1, 1), count)
    return town(
        path,
        places(count, seed),
        random.choice([1, 2, 3, 4, NOTHING], count),
        reviewed=random.choice([NOTHING] * 9 + [0, 1, 4, 255], count),
        people=random.exponential(4, count),
        **{f"p_{name}": shares[:, index] for index, name in enumerate(
            ("none", "minor", "major", "destroyed"))},
        **fields,
    )  # fmt: skip


def test_tables_count_by_the_verdict_and_leave_no_one_out(tmp_path):
    path = town(
        tmp_path / "town.gpkg",
        [(LEFT + 20 * index, BOTTOM + 50) for index in range(7)],
        [1, 2, 3, 4, NOTHING, 4, 4],
        reviewed=[NOTHING, NOTHING, 4, NOTHING, NOTHING, 0, 255],
        people=[1, 2, 4, 8, 16, 32, 64.0],
    )
    scene = statistics_of(path, Silent()).statistics.scene
    assert [row.level for row in scene.rows] == list(ROWS)
    assert [row.buildings for row in scene.rows] == [1, 1, 0, 2, 2, 1]
    assert [row.people for row in scene.rows] == [1, 2, 0, 12, 80, 32]
    assert scene.buildings == 6 and scene.people == 127
    assert scene.row(UNKNOWN).buildings == 2, "what cannot be told is not 'no damage'"
    assert scene.share(4) == pytest.approx(2 / 6)
    assert scene.share_of_area(4) == pytest.approx(2 / 6, abs=1e-4)
    assert damaged(scene) == (2, 12)
    assert scene.row(NO_BUILDING).area_m2 == pytest.approx(100, rel=0.01)


def test_people_are_conserved_in_every_table(tmp_path):
    path = random_town(tmp_path / "town.gpkg")
    found = statistics_of(path, Silent(), districts=districts(tmp_path / "districts.gpkg"))
    statistics = found.statistics
    total = float(np.sum(found.scene.counted.people))
    assert total > 1000
    assert statistics.scene.people == pytest.approx(total, rel=1e-12)
    expected = sum(row.people_expected for row in statistics.scene.rows)
    assert expected == pytest.approx(total, rel=1e-9)
    assert sum(part.people for part in statistics.parts) == pytest.approx(total, rel=1e-9)
    assert found.cells.people.sum() == pytest.approx(total, rel=1e-9)
    for row, level in zip(statistics.scene.rows, ROWS):
        parts = [part.row(level) for part in statistics.parts]
        assert sum(one.buildings for one in parts) == row.buildings
        assert sum(one.people for one in parts) == pytest.approx(row.people, abs=1e-6)
        assert sum(one.area_m2 for one in parts) == pytest.approx(row.area_m2, abs=1e-6)
    for profile in (statistics.across, statistics.down):
        areas = [row.area_m2 for row in statistics.scene.rows]
        assert profile.area_m2.sum(axis=1) == pytest.approx(areas, abs=1e-6)


def districts(path, field="name", names=("Old town", "2")):
    """Write two districts that leave the southern strip of a random town out."""
    boxes = shapely.box(
        [LEFT - 50, LEFT + 700], [BOTTOM + 300] * 2, [LEFT + 700, LEFT + 1600], [BOTTOM + 1600] * 2
    )
    columns = {field: np.array(names, dtype=object)}
    write_polygons(str(path), "districts", boxes, UTM, columns)
    return str(path)


def test_what_lies_in_no_district_is_a_part_of_its_own(tmp_path):
    path = random_town(tmp_path / "town.gpkg")
    found = statistics_of(
        path,
        Silent(),
        districts=districts(tmp_path / "districts.gpkg", field="mahalle"),
        district_field="mahalle",
    )
    assert [part.name for part in found.statistics.parts] == ["2", "Old town", OUTSIDE]
    with pytest.raises(InputError, match="has no field town"):
        statistics_of(path, Silent(), districts=path, district_field="town")


def test_a_building_without_a_number_of_people_is_told_and_not_taken_for_empty(tmp_path):
    people = np.array([3.0, np.nan, 2.0])
    path = town(tmp_path / "town.gpkg", places(3), [1, 4, 4], people=people)
    scene = statistics_of(path, Silent()).statistics.scene
    assert scene.people == 5 and scene.without_people == 1
    plain = town(tmp_path / "plain.gpkg", places(3), [1, 4, 4])
    found = statistics_of(plain, Silent())
    assert found.statistics.scene.people is None and found.statistics.bivariate is None
    assert found.statistics.scene.row(4).people is None


@pytest.mark.parametrize("name", ["town.gpkg", "town.shp", "town.geojson"])
def test_other_formats_hold_the_same(tmp_path, name):
    path = random_town(tmp_path / name, count=60)
    scene = statistics_of(path, Silent()).statistics.scene
    again = statistics_of(random_town(tmp_path / "again.gpkg", count=60), Silent())
    assert [row.buildings for row in scene.rows] == [
        row.buildings for row in again.statistics.scene.rows
    ]
    assert scene.people == pytest.approx(again.statistics.scene.people, rel=1e-6)


def test_strips_are_a_hundred_pixels_wide_where_the_layer_tells_their_size(tmp_path):
    where = [(LEFT + 5 + 10 * index, BOTTOM + 5) for index in range(11)]
    pixels = {name: np.zeros(11, np.int32) for name in ("px_none", "px_minor", "px_major")}
    plain = town(tmp_path / "plain.gpkg", where, [4] * 11)
    assert statistics_of(plain, Silent()).statistics.across.width_m == 50
    told = town(
        tmp_path / "told.gpkg",
        where,
        [4] * 11,
        **pixels,
        px_destroyed=np.full(11, 400, np.int32),
        px_unknown=np.zeros(11, np.int32),
    )
    across = statistics_of(told, Silent()).statistics.across
    assert across.width_m == pytest.approx(50, rel=0.01)
    assert across.of(4) == pytest.approx([500, 500, 100], rel=0.01)
    assert statistics_of(told, Silent()).statistics.down.of(4) == pytest.approx([1100], rel=0.01)
    wide = statistics_of(told, Silent(), strip_m=1000).statistics.across
    assert wide.of(4) == pytest.approx([1100], rel=0.01)


@pytest.mark.parametrize(
    ("crs", "place", "step", "half"),
    [
        (DEGREES, (36.6, 37.0), 1e-3, 4e-5),
        (DEGREES, (179.9985, -17.0), 1e-3, 4e-5),
        (CRS.from_epsg(2263), (300_000.0, 200_000.0), 300.0, 16.0),
    ],
    ids=["degrees", "antimeridian", "feet"],
)
def test_strips_are_metres_in_any_crs(tmp_path, crs, place, step, half):
    where = np.array([(place[0] + step * index, place[1]) for index in range(4)])
    if crs.is_geographic:
        where[:, 0] = (where[:, 0] + 180) % 360 - 180
    path = town(tmp_path / "town.gpkg", where, [4] * 4, crs=crs, half=half, people=np.ones(4))
    found = statistics_of(path, Silent())
    metres = np.ptp(found.scene.counted.east_m)
    assert metres == pytest.approx(270 if crs.is_geographic else 274, rel=0.2)
    assert found.cells.people.sum() == 4


def test_nine_classes_hold_a_third_each_and_tell_how_both_go_together():
    area = np.arange(9.0)
    both = bivariate(area, area * 3)
    assert (np.diag(both.cells) == 3).all() and both.cells.sum() == 9
    assert both.correlation == pytest.approx(1)
    assert bivariate(area, -area).correlation == pytest.approx(-1)
    assert bivariate(area, np.ones(9)).correlation is None
    assert bivariate(np.zeros(0), np.zeros(0)).cells.sum() == 0


def test_zones_are_the_cells_where_they_are_given(tmp_path):
    path = random_town(tmp_path / "town.gpkg")
    boxes = shapely.box([LEFT, LEFT + 100], [BOTTOM] * 2, [LEFT + 100, LEFT + 200], [BOTTOM + 100])
    columns = {"people": [5.0, 7.0], "building_m2": [10.0, 20.0], "buildings": [1, 2]}
    zones = str(tmp_path / "zones.gpkg")
    write_polygons(zones, "zones", boxes, UTM, {k: np.array(v) for k, v in columns.items()})
    found = statistics_of(path, Silent(), zones=zones)
    assert found.cells.people.tolist() == [5, 7] and found.statistics.bivariate.cells.sum() == 2
    with pytest.raises(InputError, match="has no field building_m2"):
        statistics_of(path, Silent(), zones=path)


def test_nobody_is_in_an_empty_layer(tmp_path):
    path = town(tmp_path / "town.gpkg", np.empty((0, 2)), [], people=np.zeros(0))
    found = statistics_of(path, Silent())
    assert found.statistics.scene.buildings == 0 and found.statistics.scene.share(4) is None


def test_what_is_no_building_layer_is_one_sentence(tmp_path):
    path = str(tmp_path / "plain.gpkg")
    write_polygons(path, "plain", shapely.box([0], [0], [1], [1]), UTM, {"height": np.ones(1)})
    with pytest.raises(InputError, match="has no field damage_level"):
        statistics_of(path, Silent())
    with pytest.raises(InputError, match=r"choose the\s+CSV|as a table"):
        statistics_of(path, Silent(), survey=str(tmp_path / "none.csv"))
