"""Vector files that are cut off, altered, locked or merged: a sentence, never a silent part."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.buildings import assess
from aftermap.core.errors import InputError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import AssessBuildings
from aftermap.core.vector import intact
from aftermap.core.vector.copies import count_inside, first_of_each
from aftermap.core.vector.io import is_vector, layer_bounds, read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import UTM, pixel_box, write_raster

COUNT = 40
FORMATS = {
    "fgb": "FlatGeobuf",
    "gpkg": "GPKG",
    "shp": "ESRI Shapefile",
    "geojson": "GeoJSON",
    "geojsonl": "GeoJSONSeq",
    "gml": "GML",
    "kml": "KML",
    "tab": "MapInfo File",
    "csv": "",
}
PARTS = {"shp": ["shp", "shx", "dbf"], "tab": ["tab", "map", "dat", "id"]}


def whole(folder: Path, suffix: str) -> Path:
    """Write a layer of circles in degrees."""
    shapes = np.array(
        [shapely.Point(36 + i / 1000, 37).buffer(0.0003, quad_segs=3) for i in range(COUNT)]
    )
    path = folder / f"whole.{suffix}"
    if suffix == "csv":
        rows = [f'37.0,36.0,c{i},"{shape.wkt}"\n' for i, shape in enumerate(shapes)]
        path.write_text("latitude,longitude,full_plus_code,geometry\n" + "".join(rows))
        return path
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(shapes),
        [np.arange(COUNT)],
        ["id"],
        geometry_type="Polygon",
        crs="EPSG:4326",
        driver=FORMATS[suffix],
    )
    return path


def altered(content: bytes, source: random.Random) -> bytes:
    """Return bytes with a few bits turned, some of them lost, or the end missing."""
    made, place = bytearray(content), source.randrange(len(content))
    kind = source.choice(("turn", "cut", "zero"))
    if kind == "cut":
        return bytes(made[:place])
    if kind == "zero":
        made[place : place + 64] = bytes(len(made[place : place + 64]))
        return bytes(made)
    for _ in range(source.choice((1, 3, 10))):
        made[source.randrange(len(made))] ^= 1 << source.randrange(8)
    return bytes(made)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.filterwarnings("ignore")
def test_an_altered_file_is_read_whole_or_refused(tmp_path: Path, suffix: str) -> None:
    path, source = whole(tmp_path, suffix), random.Random(suffix)
    kept = {item: item.read_bytes() for item in tmp_path.iterdir()}
    assert len(read_polygons(str(path)).geometries) == COUNT
    said: list[str] = []
    for _ in range(25):
        part = path.with_suffix("." + source.choice(PARTS.get(suffix, [suffix])))
        for item, content in kept.items():
            item.write_bytes(altered(content, source) if item == part else content)
        intact._look_once.cache_clear()
        try:
            is_vector(str(path))
            layer_bounds(str(path))
            read = read_polygons(str(path))
            assert len(read.geometries) + read.dropped == COUNT
        except InputError as error:
            said.append(str(error))
    assert len(said) > 2 and all(str(path.with_suffix("")) in line for line in said)


@pytest.mark.parametrize("suffix", [name for name in FORMATS if name != "tab"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
@pytest.mark.filterwarnings("ignore")
def test_a_file_that_ends_early_is_never_fewer_buildings(
    tmp_path: Path, suffix: str, share: float
) -> None:
    path = whole(tmp_path, suffix)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(InputError, match=r"damaged|cut off|cannot be read"):
        read_polygons(str(path), bounds=(35, 36, 38, 38))


@pytest.mark.parametrize("part", [".shx", ".dbf"])
def test_a_shapefile_without_a_part_names_it(tmp_path: Path, part: str) -> None:
    path = whole(tmp_path, "shp")
    path.with_suffix(part).unlink()
    with pytest.raises(InputError, match=f"lacks its part 'whole{part}': copy all"):
        read_polygons(str(path))


def test_a_locked_geopackage_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intact, "PATIENCE", 0.2)
    path = whole(tmp_path, "gpkg")
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        assert is_vector(str(path))
        with pytest.raises(InputError, match="is locked by another program: save or close it"):
            read_polygons(str(path))
    assert len(read_polygons(str(path)).geometries) == COUNT


def assessed(folder: Path, footprints: str) -> tuple[list[str], list[str], int]:
    classes = write_raster(folder / "classes.tif", np.full((60, 200), 2, np.uint8))
    said: list[str] = []
    warned: list[str] = []
    request = AssessBuildings(classes, footprints, str(folder / "out.gpkg"))
    progress = CallbackProgress(on_log=said.append, on_warn=warned.append)
    return said, warned, assess.run(request, progress).building_count


def test_merged_layers_count_a_building_once_or_say_so(tmp_path: Path) -> None:
    one, other = pixel_box(10, 10, 20, 20), pixel_box(60, 10, 20, 20)
    again = shapely.Polygon([*one.exterior.coords][2:-1][::-1] + [*one.exterior.coords][:2][::-1])
    near, beside = pixel_box(62, 11, 20, 20), pixel_box(80, 31, 20, 20)
    boxes = np.array([one, other, again, near, beside], dtype=object)
    path = str(tmp_path / "merged.gpkg")
    write_polygons(path, "a", boxes, UTM, {"source": np.arange(5)})
    _, warned, count = assessed(tmp_path, path)
    assert count == 4
    assert warned[0] == f"1 footprint of '{path}' is an exact copy of another and counted once."
    assert warned[1].startswith(f"1 footprint of '{path}' lies by more than half inside others")
    assert first_of_each(boxes).tolist() == [True, True, False, True, True]
    assert first_of_each(boxes, np.array([0, 1, 4, 2, 2])).tolist() == [False, *[True] * 4]
    assert count_inside(boxes[[0, 1, 4]]) == 0
    assert count_inside(np.array([], dtype=object)) == 0


def test_what_has_no_geometry_does_not_lie_off_the_raster(tmp_path: Path) -> None:
    shapes = [pixel_box(10, 10, 20, 20), pixel_box(5000, 0, 9, 9), None, shapely.Polygon()]
    path = str(tmp_path / "some.gpkg")
    pyogrio.raw.write(
        path,
        np.array([None if shape is None else shape.wkb for shape in shapes], dtype=object),
        [],
        [],
        geometry_type="Polygon",
        crs="EPSG:32637",
    )
    said, warned, count = assessed(tmp_path, path)
    assert count == 1
    assert warned == [
        f"2 features of '{path}' have no geometry, or coordinates that are no place, and were left"
        " out."
    ]
    assert f"1 footprint of '{path}' lies off the raster and was left out." in said
    none = str(tmp_path / "none.gpkg")
    pyogrio.raw.write(
        none, np.array([None], dtype=object), [], [], geometry_type="Polygon", crs="EPSG:32637"
    )
    with pytest.raises(InputError, match=r"No feature of .* has a geometry|holds no polygons"):
        assess.run(
            AssessBuildings(str(tmp_path / "classes.tif"), none, str(tmp_path / "o.gpkg")), Silent()
        )


@pytest.mark.parametrize("share", [0.2, 0.25, 0.3])
def test_a_file_cut_off_before_its_features_is_damaged_and_not_elsewhere(
    tmp_path: Path, share: float
) -> None:
    boxes = np.array([pixel_box(4 * i, 5, 3, 10) for i in range(COUNT)])
    path = tmp_path / "layer.fgb"
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(boxes),
        [np.arange(COUNT)],
        ["id"],
        geometry_type="Polygon",
        crs=UTM.to_wkt(),
        driver="FlatGeobuf",
    )
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(InputError, match=r"damaged|cannot be read"):
        assessed(tmp_path, str(path))
