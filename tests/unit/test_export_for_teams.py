"""Places for phones, receivers and tables: where they are, what they say, and none left out."""

from __future__ import annotations

import csv
import json
from xml.etree import ElementTree
from zipfile import ZipFile

import cv2
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests import CARRIED, EVERYTHING, SEVERE, UNKNOWN, ExportForTeams
from aftermap.core.vector.geometry import transformed
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS

UTM, DEGREES = CRS.from_epsg(32637), CRS.from_epsg(4326)
LEFT, BOTTOM = 300_000.0, 4_100_000.0
KML = "{http://www.opengis.net/kml/2.2}"
GPX = "{http://www.topografix.com/GPX/1/1}"


def squares(count, side=10.0):
    east = LEFT + 30 * np.arange(count)
    south = np.full(count, BOTTOM)
    return shapely.box(east, south, east + side, south + side)


def town(path, levels, **fields):
    given = np.asarray(levels)
    columns = {
        "building_id": np.arange(1, len(given) + 1),
        "damage_level": np.ma.masked_array(given, given == UNKNOWN).astype(np.int32),
        **{name: np.asanyarray(values) for name, values in fields.items()},
    }
    write_polygons(str(path), "town", squares(len(given)), UTM, columns)
    return str(path)


def zones(path, ranks):
    given = np.asarray(ranks)
    columns = {
        "rank": np.ma.masked_array(given, given == 0).astype(np.int32),
        "people": given * 10.0,
    }
    write_polygons(str(path), "zones", squares(len(given), 25.0), UTM, columns)
    return str(path)


def export(tmp_path, buildings, **asked):
    request = ExportForTeams(
        buildings,
        kmz=str(tmp_path / "teams.kmz"),
        gpx=str(tmp_path / "teams.gpx"),
        table=str(tmp_path / "teams.csv"),
        **asked,
    )
    return jobs.run(request, Silent())


def placemarks(path):
    with ZipFile(path) as archive, archive.open("doc.kml") as stream:
        root = ElementTree.parse(stream).getroot()
    return {
        folder.find(f"{KML}name").text: folder.findall(f"{KML}Placemark")
        for folder in root.iter(f"{KML}Folder")
    }


LEVELS = [1, 4, 3, UNKNOWN, 2, 4]


def test_each_file_holds_the_same_places_most_pressing_first(tmp_path):
    people = [1, 2, 3, 4, 5, 60.0]
    result = export(
        tmp_path, town(tmp_path / "a.gpkg", LEVELS, people=people),
        zones=zones(tmp_path / "z.gpkg", [0, 2, 1]),
    )  # fmt: skip
    assert (result.zone_count, result.building_count) == (2, 4)
    folders = placemarks(result.kmz)
    assert list(folders) == ["Most urgent zones (2)", "Destroyed (2)", "Major (1)", "Unknown (1)"]
    titles = [mark.find(f"{KML}name").text for marks in folders.values() for mark in marks]
    assert titles[2:] == ["Destroyed 6", "Destroyed 2", "Major 3", "Unknown 4"]
    points = ElementTree.parse(result.gpx).getroot().findall(f"{GPX}wpt")
    assert [point.find(f"{GPX}name").text for point in points] == titles
    with open(result.table, encoding="utf-8") as stream:
        head, tags, *rows = csv.reader(stream)
    assert tags[head.index("longitude")] == "#geo+lon" and all(tag.startswith("#") for tag in tags)
    assert [row[head.index("kind")] for row in rows] == ["zone"] * 2 + ["building"] * 4
    assert [row[head.index("people")] for row in rows][2:4] == ["60.0", "2.0"]


def test_places_lie_where_the_buildings_are(tmp_path):
    result = export(tmp_path, town(tmp_path / "a.gpkg", [4, 4]))
    expected = transformed(shapely.point_on_surface(squares(2)), UTM, DEGREES)
    points = ElementTree.parse(result.gpx).getroot().findall(f"{GPX}wpt")
    found = [(float(point.get("lon")), float(point.get("lat"))) for point in points]
    assert np.allclose(found, shapely.get_coordinates(expected), atol=2e-6)
    (mark, _) = placemarks(result.kmz)["Destroyed (2)"]
    (ring,) = (item.text for item in mark.iter(f"{KML}coordinates"))
    corners = np.array([pair.split(",") for pair in ring.split()], np.float64)
    outlines = transformed(squares(2), UTM, DEGREES)
    assert shapely.hausdorff_distance(shapely.Polygon(corners), outlines).min() < 1e-6


def test_outlines_keep_their_holes(tmp_path):
    ring = shapely.box(LEFT, BOTTOM, LEFT + 50, BOTTOM + 50) - shapely.box(
        LEFT + 10, BOTTOM + 10, LEFT + 20, BOTTOM + 20
    )
    path = str(tmp_path / "ring.gpkg")
    level = {"damage_level": np.array([4], np.int32)}
    write_polygons(path, "ring", np.array([ring], dtype=object), UTM, level)
    result = export(tmp_path, path)
    (mark,) = placemarks(result.kmz)["Destroyed (1)"]
    assert len(list(mark.iter(f"{KML}innerBoundaryIs"))) == 1


@pytest.mark.parametrize(("carried", "count"), zip(CARRIED, (4, 5, 6)))
def test_what_nobody_saw_goes_with_every_choice(tmp_path, carried, count):
    result = export(tmp_path, town(tmp_path / "a.gpkg", LEVELS), carried=carried)
    assert result.building_count == count
    assert "Unknown (1)" in placemarks(result.kmz)


def test_a_persons_verdict_goes_first(tmp_path):
    said = np.ma.masked_array([4, 0, 1, 0], [False, False, False, True]).astype(np.int32)
    result = export(tmp_path, town(tmp_path / "a.gpkg", [1, 4, 4, 4], reviewed_level=said))
    names = [mark.find(f"{KML}name").text for mark in placemarks(result.kmz)["Destroyed (2)"]]
    assert sorted(names) == ["Destroyed 1", "Destroyed 4"]
    marks = placemarks(result.kmz)["Destroyed (2)"]
    said = [mark.find(f"{KML}description").text.splitlines()[-1] for mark in marks]
    assert sorted(said) == ["Checked by a person", "Not checked in Review"]


def test_kml_is_written_plainly_where_it_is_named_so(tmp_path):
    place = tmp_path / "Été & <hiver>.kml"
    buildings = town(tmp_path / "Été & <hiver>.gpkg", [4])
    jobs.run(ExportForTeams(buildings, kmz=str(place)), Silent())
    root = ElementTree.parse(place).getroot()
    assert root.find(f"{KML}Document/{KML}name").text == "Été & <hiver>"


def test_nothing_to_write_is_an_empty_file_and_not_an_error(tmp_path):
    result = export(tmp_path, town(tmp_path / "a.gpkg", [1, 1]))
    assert result.building_count == 0 and placemarks(result.kmz) == {}


def test_what_cannot_be_written_is_one_sentence(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS)
    with pytest.raises(ParameterError, match="No output"):
        jobs.run(ExportForTeams(buildings), Silent())
    with pytest.raises(ParameterError, match=SEVERE):
        export(tmp_path, buildings, carried="those on the left")
    with pytest.raises(InputError, match="no field rank"):
        export(tmp_path, buildings, zones=buildings, carried=EVERYTHING)


def image(path, colour, size=200):
    """Return an image of one colour with a dark corner, over the first buildings of a town."""
    pixels = np.empty((3, size, size), np.uint8)
    pixels[:] = np.array(colour, np.uint8)[:, None, None]
    pixels[:, :4, :4] = 20
    place = rasterio.transform.from_origin(LEFT - 45, BOTTOM + 55, 0.5, 0.5)
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=3, dtype="uint8", crs=UTM,
        transform=place,
    ) as file:  # fmt: skip
        file.write(pixels)
    return str(path)


def test_the_most_urgent_places_have_pictures_in_the_file(tmp_path):
    pre = image(tmp_path / "pre.tif", (40, 160, 60))
    post = image(tmp_path / "post.tif", (170, 150, 130))
    result = export(
        tmp_path, town(tmp_path / "a.gpkg", [4, 4]),
        zones=zones(tmp_path / "z.gpkg", [1, 2]), pre=pre, post=post, pictures=1,
    )  # fmt: skip
    assert result.pictured == 2
    with ZipFile(result.kmz) as archive:
        names = [name for name in archive.namelist() if name.startswith("files/")]
        data = {name: archive.read(name) for name in names}
    assert len(names) == 4 and max(map(len, data.values())) < 60_000
    told = {
        mark.find(f"{KML}name").text: mark.find(f"{KML}description").text
        for marks in placemarks(result.kmz).values()
        for mark in marks
    }
    zone, *_, last = told.values()
    assert "img" not in last and "Urgency rank: 1<br>" in zone
    assert all(f'src="{name}"' in zone for name in names[:2])
    assert not any(text.count("http") for text in told.values())
    before, after = (
        cv2.imdecode(np.frombuffer(data[name], np.uint8), cv2.IMREAD_COLOR) for name in names[:2]
    )
    assert before.shape == after.shape == (420, 420, 3)
    assert np.abs(before[20, 210].astype(int) - (60, 160, 40)).max() < 12  # blue, green, red
    assert np.abs(after[20, 210].astype(int) - (130, 150, 170)).max() < 12


@pytest.mark.parametrize("asked", [{"pictures": 0}, {"post": None}])
def test_no_pictures_are_cut_where_none_are_wanted(tmp_path, asked):
    given = {"post": image(tmp_path / "post.tif", (170, 150, 130)), **asked}
    result = export(tmp_path, town(tmp_path / "a.gpkg", [4]), **given)
    with ZipFile(result.kmz) as archive:
        assert result.pictured == 0 and archive.namelist() == ["doc.kml"]


def test_layers_hold_the_same_places_as_the_table(tmp_path):
    buildings = town(tmp_path / "a.gpkg", LEVELS, people=[1, 2, 3, 4, 5, 60.0])
    result = export(
        tmp_path, buildings, zones=zones(tmp_path / "z.gpkg", [2, 1]),
        geopackage=str(tmp_path / "teams.gpkg"), geojson=str(tmp_path / "teams.geojson"),
    )  # fmt: skip
    with open(result.table, encoding="utf-8") as stream:
        head, _, *rows = csv.reader(stream)
    features = json.loads((tmp_path / "teams.geojson").read_text())["features"]
    assert list(features[0]["properties"]) == head and len(features) == len(rows)
    for feature, row in zip(features, rows):
        for name, text in zip(head, row):
            value = feature["properties"][name]
            if name == "damage_level" and text == "255":
                assert value is None  # no filter shall take what nobody saw for the worst
            elif isinstance(value, (int, float)):
                assert value == pytest.approx(float(text), abs=0.05)
            else:
                assert (value or "") == text
        assert feature["geometry"]["type"] == "Polygon"
        assert 35 < feature["geometry"]["coordinates"][0][0][0] < 38
    layers = {
        name: len(pyogrio.raw.read(result.geopackage, layer=name)[2])
        for name in ("zones", "buildings")
    }
    assert layers == {"zones": result.zone_count, "buildings": result.building_count}
