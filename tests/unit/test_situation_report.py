"""What a situation report gathers: levels, places, sources, and how far to trust it."""

from __future__ import annotations

import base64
import json
import re

import cv2
import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.engine import codec, jobs
from aftermap.core.errors import InputError
from aftermap.core.handover.page import levels_rows
from aftermap.core.handover.pictures import picture_grid
from aftermap.core.progress import Silent
from aftermap.core.reporting.metadata import LayerMetadata, put_metadata
from aftermap.core.requests import SituationReport
from aftermap.core.spelling import ENGLISH
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS

UTM = CRS.from_epsg(32637)


def squares(count, x0=243000.0, y0=4010000.0, side=10.0):
    x = x0 + 20 * np.arange(count)
    return shapely.box(x, y0, x + side, y0 + side)


def layer(path, shapes, crs=UTM, **fields):
    write_polygons(str(path), path.stem, np.array(shapes, object), crs, fields)
    return str(path)


@pytest.fixture
def buildings(tmp_path):
    """Six: destroyed, major, minor, none, unknown, and one that a person found to be none."""
    verdicts = np.ma.masked_array([0, 0, 3, 0, 0, 0], [1, 1, 0, 1, 1, 0], dtype=np.int32)
    levels = np.ma.masked_array([4, 3, 2, 1, 0, 4], [0, 0, 0, 0, 1, 0], dtype=np.int32)
    return layer(
        tmp_path / "buildings.gpkg",
        squares(6),
        building_id=np.arange(1, 7),
        area_m2=np.array([100.0, 200, 300, 400, 500, 600]),
        damage_level=levels,
        share_seen=np.array([1, 1, 1, 1, 0, 1.0]),
        people=np.array([10.0, 20, 30, 40, 50, 60]),
        needs_review=np.array([1, 0, 1, 0, 1, 1], np.int32),
        reviewed_level=verdicts,
    )


@pytest.fixture
def zones(tmp_path):
    """Three cells: the second holds the first three buildings and is the most urgent."""
    edges = [(243100, 243200), (242990, 243055), (243055, 243085)]
    shapes = [shapely.box(west, 4009990, east, 4010030) for west, east in edges]
    return layer(
        tmp_path / "zones.gpkg",
        shapes,
        rank=np.ma.masked_array([0, 1, 2], [1, 0, 0], dtype=np.int32),
        people=np.array([60.0, 61, 41]),
        people_l3=np.array([0.0, 20, 0]),
        people_l4=np.array([0.0, 10, 0]),
    )


def asked(**fields):
    return jobs.run(SituationReport(**fields), Silent())


def by_level(result):
    return {level.level: level for level in result.levels}


def test_levels_and_people_are_all_there(buildings):
    result = asked(buildings=buildings)
    levels = by_level(result)
    assert {level: row.buildings for level, row in levels.items()} == {
        4: 1, 3: 2, 2: 0, 1: 1, 255: 1, 0: 1,
    }  # fmt: skip
    assert sum(row.people for row in result.levels) == pytest.approx(210, abs=1e-6)
    assert levels[3].area_m2 == pytest.approx(500), "a person's verdict goes first"
    assert (result.building_count, result.no_building, result.reviewed) == (5, 1, 2)
    assert result.needs_review == 2, "what a person has looked at needs no more review"
    assert result.unseen_share == pytest.approx(500 / 1500)


def test_people_are_expected_by_probabilities(tmp_path):
    path = layer(
        tmp_path / "b.gpkg",
        squares(1),
        damage_level=np.array([4], np.int32),
        people=np.array([100.0]),
        **{name: np.array([value]) for name, value in
           (("p_none", 0.1), ("p_minor", 0.2), ("p_major", 0.3), ("p_destroyed", 0.4))},
    )  # fmt: skip
    told = {level: row.people for level, row in by_level(asked(buildings=path)).items()}
    assert told == pytest.approx({4: 40, 3: 30, 2: 20, 1: 10, 255: 0, 0: 0})


def test_places_come_in_the_order_of_their_ranks(buildings, zones):
    result = asked(buildings=buildings, zones=zones, top=5)
    assert result.zone_count == 2
    first, second = result.places
    assert (first.rank, second.rank) == (1, 2)
    assert first.mgrs.startswith("37SBA") and len(first.mgrs) == 13
    assert first.people_severe == pytest.approx(30)
    assert first.count == (0, 0, 2, 1) and second.count_unknown == 1
    assert [item.building_id for item in first.buildings] == [1, 3, 2], "worst first, then people"
    assert first.buildings[1].reviewed and not first.buildings[0].reviewed
    assert shapely.from_wkt(first.outline).contains(shapely.Point(first.longitude, first.latitude))


def test_only_as_many_places_as_asked_for(buildings, zones):
    assert len(asked(buildings=buildings, zones=zones, top=1).places) == 1
    assert asked(buildings=buildings, zones=zones, top=0).places == ()


def test_no_buildings_at_all(tmp_path):
    path = layer(tmp_path / "b.gpkg", squares(0), damage_level=np.zeros(0, np.int32))
    result = asked(buildings=path)
    assert result.building_count == 0
    assert result.unseen_share is None
    assert [row.people for row in result.levels] == [None] * 6


def test_what_has_no_levels_is_refused(tmp_path, zones):
    with pytest.raises(InputError, match="damage_level"):
        asked(buildings=zones)
    path = layer(tmp_path / "t.gpkg", squares(1), damage_level=np.array(["minor"], object))
    with pytest.raises(InputError, match="damage_level"):
        asked(buildings=path)


def test_zones_without_ranks_are_refused(buildings):
    with pytest.raises(InputError, match="no field rank"):
        asked(buildings=buildings, zones=buildings)


def test_sources_and_model_come_from_the_history(buildings):
    told = {
        "inputs": {
            "pre": [{"name": "a.tif", "taken": "2023-02-01"}],
            "post": [{"name": "b.tif", "taken": "2023-02-09"}],
            "population": [{"name": "p.tif"}],
        },
        "model": {"name": "M", "sha256": "ab", "licence": "L"},
    }
    line = f"2026-11-28 12:00:00+00:00 · Aftermap 1 · Rapid assessment · {json.dumps(told)}"
    history = ("by hand", "a · b · c · no JSON", 'a · b · c · ["JSON"]', line)
    put_metadata(buildings, LayerMetadata("t", "a", "CC BY", history))
    result = asked(buildings=buildings)
    assert [(item.role, item.name, item.taken) for item in result.sources] == [
        ("before", "a.tif", "2023-02-01"),
        ("after", "b.tif", "2023-02-09"),
        ("population", "p.tif", ""),
    ]
    assert (result.model.name, result.model.limits) == ("M", "")
    assert result.licences == ("CC BY",)
    assert result.steps == ("Rapid assessment",)


def test_the_limits_of_the_model_that_ships_are_told(buildings):
    from aftermap.core.models.folder import load_card

    told = {"model": {"name": "x", "sha256": load_card().sha256.replace(" ", "")}}
    line = f"t · Aftermap 1 · Rapid assessment · {json.dumps(told)}"
    put_metadata(buildings, LayerMetadata("t", "a", "", (line,)))
    assert asked(buildings=buildings).model.limits.startswith("Not good for")


def test_the_answer_crosses_the_border(buildings, zones):
    result = asked(buildings=buildings, zones=zones)
    assert codec.from_json(codec.to_json(result)) == result


def test_places_at_the_pole_have_no_reference(tmp_path):
    degrees = CRS.from_epsg(4326)
    box = [shapely.box(10, 85, 10.01, 85.001)]
    path = layer(tmp_path / "b.gpkg", box, degrees, damage_level=np.array([4], np.int32))
    zones = layer(tmp_path / "z.gpkg", box, degrees, rank=np.array([1], np.int32))
    (place,) = asked(buildings=path, zones=zones).places
    assert place.mgrs == ""
    assert place.buildings[0].mgrs == ""
    assert place.latitude == pytest.approx(85.0005, abs=1e-3)


@pytest.fixture
def images(tmp_path):
    """A grey image before and a red one after, of the ground of `buildings` and `zones`."""
    paths = []
    for name, colour in (("before", (120, 120, 120)), ("after", (200, 40, 40))):
        paths.append(str(tmp_path / f"{name}.tif"))
        noise = np.arange(400 * 160, dtype=np.uint8).reshape(1, 160, 400) % 7
        with rasterio.open(
            paths[-1], "w", driver="GTiff", width=400, height=160, count=3, dtype="uint8", crs=UTM,
            transform=rasterio.transform.from_origin(242980, 4010040, 0.5, 0.5),
        ) as raster:  # fmt: skip
            raster.write(np.array(colour, np.uint8)[:, None, None] + noise)
    return paths


def pictures_of(path):
    coded = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', path.read_text(encoding="utf-8"))
    return [
        cv2.imdecode(np.frombuffer(base64.b64decode(text), np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
        for text in coded
    ]


def near(colour, picture):
    """Return the share of a picture's pixels that are of a colour, JPEG's losses aside."""
    return float((abs(picture.astype(int) - colour).max(axis=2) < 30).mean())


def test_the_page_shows_the_scene_and_each_place_twice(buildings, zones, images, tmp_path):
    path = tmp_path / "report.html"
    pre, post = images
    result = asked(buildings=buildings, zones=zones, pre=pre, post=post, report=str(path))
    scene, *places = pictures_of(path)
    assert result.report == str(path)
    assert len(places) == 2
    assert scene.shape[1] == 1400
    assert near((200, 40, 40), scene) > 0.2, "the image after lies beneath"
    assert near((165, 16, 30), scene) > 0.01, "a destroyed building lies over it"
    half = places[0].shape[1] // 2
    assert near((120, 120, 120), places[0][:, :half]) > 0.3
    assert near((200, 40, 40), places[0][:, half:]) > 0.3


def test_the_page_calls_nobody_and_runs_nothing(buildings, tmp_path):
    path = tmp_path / "report.html"
    evil = '<script src="http://x.example/a.js"></script>'
    asked(buildings=buildings, report=str(path), title=evil, author=evil)
    text = path.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "&lt;script" in text
    assert not re.search(r"(src|href)=[\"'](?!data:)", text)


def test_the_page_tells_what_the_result_tells(buildings, zones, tmp_path):
    path = tmp_path / "report.html"
    result = asked(buildings=buildings, zones=zones, report=str(path))
    text = path.read_text(encoding="utf-8")
    for said in ("Of 5 buildings", "1 are destroyed", result.places[0].mgrs, "2 of 6 buildings"):
        assert said in text
    rows = levels_rows(result)
    assert [row[0] for row in rows] == [
        "Destroyed", "Major damage", "Minor damage", "No damage", "Unknown (not seen)",
        "No building (reviewed)", "Total",
    ]  # fmt: skip
    assert rows[-1][-1] == "210", "nobody is lost"


def test_a_page_without_anything_to_draw(tmp_path):
    path = tmp_path / "report.html"
    empty = layer(tmp_path / "b.gpkg", squares(0), damage_level=np.zeros(0, np.int32))
    asked(buildings=empty, report=str(path))
    assert pictures_of(path) == []


def test_an_image_of_elsewhere_leaves_paper_and_says_so(buildings, tmp_path):
    path, image = tmp_path / "report.html", str(tmp_path / "far.tif")
    with rasterio.open(
        image, "w", driver="GTiff", width=20, height=20, count=3, dtype="uint8", crs=UTM,
        transform=rasterio.transform.from_origin(700000, 4010040, 0.5, 0.5),
    ) as raster:  # fmt: skip
        raster.write(np.arange(1200, dtype=np.uint8).reshape(3, 20, 20))
    said = []

    class Heard(Silent):
        def warn(self, message):
            said.append(message)

    jobs.run(SituationReport(buildings=buildings, post=image, report=str(path)), Heard())
    assert "No picture of that place" in said[0]
    assert near((235, 238, 242), pictures_of(path)[0]) > 0.3


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0"), (0.4, "<1"), (7.6, "8"), (12, "12"), (5597, "5,600"), (123456, "120,000")],
)
def test_numbers_are_rounded_as_people_do(number, said):
    assert ENGLISH.about(number) == said


def test_a_picture_is_in_true_metres_whatever_the_crs():
    box = np.array([shapely.box(36.1, 36.2, 36.12, 36.21)], object)
    degrees = picture_grid(box, CRS.from_epsg(4326), 500)
    assert degrees.crs.to_epsg() == 32637
    assert max(degrees.width, degrees.height) == 500
    across, down = degrees.gsd()
    assert across == pytest.approx(down, rel=1e-3)
    box = np.array([shapely.box(10, 85, 10.1, 85.1)], object)
    polar = picture_grid(box, CRS.from_epsg(4326), 100)
    assert polar.crs.to_epsg() == 5041


def test_a_town_across_180_degrees_is_one_picture():
    west, east = (shapely.box(x, -17, x + 0.001, -16.999) for x in (179.998, -179.999))
    grid = picture_grid(np.array([west, east], object), CRS.from_epsg(4326), 400)
    assert 400 < grid.width * grid.transform.a < 500, "metres, not the way around the earth"
