"""The inspection curtain: a cell lifts when its queue is done, and nobody is made or lost by it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.files.held import foreign_layers
from aftermap.core.progress import Silent
from aftermap.core.reporting.styles import style_of
from aftermap.core.requests import EVERY_BUILDING, NEEDS_REVIEW, InspectionCurtain
from aftermap.core.vector.geometry import DEGREES
from aftermap.core.vector.io import find_field, read_polygons, write_polygons
from aftermap.core.vector.looked import keep_looked, looked_at
from aftermap.core.vector.product import write_product
from aftermap.tests.unit.vector_fixtures import UTM, write_raster

LEFT, BOTTOM = 300_000.0, 4_099_000.0
"""The corner of a cell of 1 km."""

OPEN = -1
"""A building without a verdict."""


def town(path, places, *, crs=UTM, half=4.0, reviewed=None, **fields):
    """Write a square building around each place; None in a field is NULL."""
    places = np.asarray(places, float)
    boxes = shapely.box(*(places - half).T, *(places + half).T)
    columns = {name: np.asarray(values) for name, values in fields.items()}
    if reviewed is not None:
        said = np.asarray(reviewed)
        columns["reviewed_level"] = np.ma.masked_array(said, said == OPEN).astype(np.int32)
    write_polygons(str(path), "town", boxes, crs, columns)
    return str(path)


def curtain(tmp_path, buildings, name="curtain.gpkg", **asked):
    request = InspectionCurtain(buildings, str(tmp_path / name), **asked)
    result = jobs.run(request, Silent())
    layer = read_polygons(result.curtain)
    rows = {}
    for index in range(len(layer.geometries)):
        row = {key: column[index] for key, column in layer.fields.items()}
        rows[row[find_field(row, "mgrs")]] = row
    return result, rows, layer


# Two cells of 100 m with two buildings each, and one cell with one.
PLACES = [(LEFT + x, BOTTOM + y) for x, y in ((30, 30), (60, 60), (130, 30), (160, 60), (250, 50))]
FIRST, SECOND, THIRD = "37SCA000990", "37SCA001990", "37SCA002990"


def test_a_cell_lifts_when_all_of_it_is_reviewed(tmp_path):
    buildings = town(
        tmp_path / "town.gpkg", PLACES, reviewed=[4, 255, 0, OPEN, OPEN], people=[1, 2, 4, 8, 16.0]
    )
    result, rows, layer = curtain(tmp_path, buildings)
    assert set(rows) == {FIRST, SECOND, THIRD}
    first, second, third = rows[FIRST], rows[SECOND], rows[THIRD]
    assert first["inspected"] and first["share_inspected"] == 1 and first["people_under"] == 0
    assert not second["inspected"] and (second["to_review"], second["reviewed"]) == (1, 1)
    assert second["share_inspected"] == 0.5 and second["people_under"] == 12
    assert not third["inspected"] and (third["to_review"], third["share_inspected"]) == (1, 0)
    assert (result.cells, result.cells_inspected) == (3, 1)
    assert (result.buildings, result.buildings_under) == (5, 3)
    assert (result.people, result.people_under) == (31, 28)
    assert shapely.area(layer.geometries) == pytest.approx([10_000] * 3)
    assert "Not inspected" in style_of(result.curtain)


def test_where_only_doubt_is_asked_for_nobody_looked_is_not_inspected(tmp_path):
    buildings = town(
        tmp_path / "town.gpkg",
        PLACES,
        reviewed=[3, OPEN, OPEN, OPEN, OPEN],
        needs_review=np.array([1, 0, 0, 0, 0]),
        damage_level=np.array([3, 1, 1, 1, 255]),
    )
    _, rows, _ = curtain(tmp_path, buildings, queue=NEEDS_REVIEW)
    assert rows[FIRST]["inspected"] and rows[FIRST]["to_review"] == 0
    assert not rows[SECOND]["inspected"] and rows[SECOND]["to_review"] == 0
    assert np.isnan(rows[SECOND]["share_inspected"])
    assert rows[THIRD]["to_review"] == 1, "a building without a level is asked for"
    _, rows, _ = curtain(tmp_path, buildings, queue=EVERY_BUILDING)
    assert not rows[FIRST]["inspected"]


@pytest.mark.parametrize("name", ["curtain.shp", "curtain.geojson"])
def test_other_formats_hold_the_same(tmp_path, name):
    buildings = town(tmp_path / "town.shp", PLACES, reviewed=[1, 1, OPEN, 1, 1])
    result, rows, _ = curtain(tmp_path, buildings, name)
    done = {key for key, row in rows.items() if row["inspected"]}
    assert done == {FIRST, THIRD} and result.cells_inspected == 2
    assert result.people is None and result.people_under is None


def test_verdicts_that_are_none_lift_nothing(tmp_path):
    buildings = town(tmp_path / "town.gpkg", PLACES[:2], reviewed=[7, 4])
    _, rows, _ = curtain(tmp_path, buildings)
    assert not rows[FIRST]["inspected"] and rows[FIRST]["to_review"] == 1
    plain = town(tmp_path / "plain.gpkg", PLACES[:2])
    assert not curtain(tmp_path, plain)[1][FIRST]["inspected"]


def test_ground_without_buildings_is_under_the_curtain(tmp_path):
    buildings = town(tmp_path / "town.gpkg", PLACES, reviewed=[1] * 5)
    image = write_raster(
        tmp_path / "image.tif", np.ones((40, 60), np.uint8), gsd=10, origin=(LEFT, BOTTOM + 400)
    )
    result, rows, layer = curtain(tmp_path, buildings, area=image)
    assert result.cells == 24 and result.cells_inspected == 3
    assert shapely.area(layer.geometries).sum() == pytest.approx(240_000)
    empty = rows["37SCA005993"]
    assert not empty["inspected"] and empty["buildings"] == 0 and empty["to_review"] == 0
    nobody = town(tmp_path / "nobody.gpkg", np.empty((0, 2)))
    assert curtain(tmp_path, nobody, area=image)[0].cells == 24


def test_ground_that_somebody_looked_through_is_lifted(tmp_path):
    buildings = town(tmp_path / "town.gpkg", PLACES, reviewed=[1, 1, OPEN, OPEN, OPEN])
    image = write_raster(
        tmp_path / "image.tif", np.ones((40, 60), np.uint8), gsd=10, origin=(LEFT, BOTTOM + 400)
    )
    keep_looked(buildings, [("37SCA005993", "Ayşe", "2026-01-01"), (SECOND, "Ayşe", "2026-01-01")])
    result, rows, _ = curtain(tmp_path, buildings, area=image)
    assert rows["37SCA005993"]["inspected"] and not rows["37SCA004993"]["inspected"]
    assert not rows[SECOND]["inspected"], "its buildings ask for verdicts"
    assert (result.cells_inspected, result.empty_under) == (2, 20)
    # The file of another name holds the same words, and a kilometre's speak for all of it.
    plain = town(tmp_path / "plain.gpkg", PLACES, reviewed=[1, 1, OPEN, OPEN, OPEN])
    keep_looked(plain, [("37SCA0099", "", "")])
    for asked in ({"buildings": plain}, {"buildings": buildings, "looked": plain}):
        result, rows, _ = curtain(tmp_path, area=image, **asked)
        assert (result.cells_inspected, result.empty_under) == (22, 0)
    result, rows, _ = curtain(tmp_path, plain, area=image, cell="1 km")
    assert (result.cells, result.cells_inspected) == (1, 0)


def test_what_was_looked_through_goes_over_to_the_next_run(tmp_path):
    old = town(tmp_path / "town.gpkg", PLACES, reviewed=[1] * 5, damage_level=[1] * 5)
    keep_looked(old, [("37SCA005993", "Ayşe", "2026-01-01")])
    layer = read_polygons(old)
    write_product(old, "buildings", layer, "buildings")
    assert looked_at(old) == [("37SCA005993", "Ayşe", "2026-01-01")]
    assert foreign_layers(tmp_path / "town.gpkg") == []
    assert len(read_polygons(old).geometries) == 5, "it is no layer to choose"
    assert looked_at(str(tmp_path / "none.gpkg")) == []
    with closing(sqlite3.connect(old)) as database, database:
        database.execute("DROP TABLE cells_looked_at")
        database.execute("CREATE TABLE cells_looked_at (other TEXT)")
    with pytest.raises(InputError, match="repair it or remove it"):
        curtain(tmp_path, old)


def test_what_cannot_be_laid_is_one_sentence(tmp_path):
    buildings = town(tmp_path / "town.gpkg", PLACES)
    request = InspectionCurtain(buildings, str(tmp_path / "curtain.gpkg"))
    for wrong in ({"cell": "10 m"}, {"queue": "all"}):
        with pytest.raises(ParameterError, match="choose"):
            jobs.run(replace(request, **wrong), Silent())
    nobody = town(tmp_path / "nobody.gpkg", np.empty((0, 2)))
    with pytest.raises(InputError, match="choose the area as well"):
        jobs.run(replace(request, buildings=nobody), Silent())
    north = town(tmp_path / "north.gpkg", [(10.0, 84.5)], crs=DEGREES, half=0.001)
    with pytest.raises(InputError, match="polar grid"):
        jobs.run(replace(request, buildings=north), Silent())


SEAMS = {"two zones": (36.0, 37.0), "antimeridian": (180.0, -17.0), "equator": (30.0, 0.0),
         "norway": (12.0, 60.0), "svalbard": (33.0, 78.0)}  # fmt: skip


@pytest.mark.parametrize("cell", ["100 m", "1 km"])
@pytest.mark.parametrize("seam", SEAMS)
def test_buildings_and_people_are_neither_made_nor_lost_at_a_seam(tmp_path, seam, cell):
    random, count = np.random.default_rng(5), 600
    x, y = SEAMS[seam]
    places = random.uniform(-0.02, 0.02, (count, 2)) + np.array([x, y])
    places[:, 0] = (places[:, 0] + 180) % 360 - 180
    people, said = random.integers(0, 9, count).astype(float), random.choice([OPEN, 2, 4], count)
    buildings = town(
        tmp_path / "town.gpkg", places, crs=DEGREES, half=2e-5, reviewed=said, people=people
    )
    result, rows, _ = curtain(tmp_path, buildings, cell=cell)
    assert len(rows) == result.cells, "no reference stands twice"
    assert sum(row["buildings"] for row in rows.values()) == result.buildings == count
    assert sum(row["people"] for row in rows.values()) == result.people == people.sum()
    assert sum(row["to_review"] for row in rows.values()) == (said == OPEN).sum()
    assert sum(row["reviewed"] for row in rows.values()) == (said != OPEN).sum()
    assert len({name[:3] for name in rows}) > 1, "the seam runs through the town"


def test_a_hundred_thousand_buildings_are_laid_in_seconds(tmp_path):
    count = 100_000
    places = np.random.default_rng(1).uniform(0, 12_000, (count, 2)) + np.array([LEFT, BOTTOM])
    buildings = town(tmp_path / "town.gpkg", places, people=np.ones(count))
    started = time.process_time()
    result, rows, _ = curtain(tmp_path, buildings, cell="1 km")
    spent = time.process_time() - started
    assert (result.buildings, result.people, len(rows)) == (count, count, 144)
    assert spent < 30, f"{spent:.1f} s"
