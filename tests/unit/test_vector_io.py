from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, OutputError
from aftermap.core.files import whole_file
from aftermap.core.progress import Silent
from aftermap.core.requests import PracticeScene
from aftermap.core.vector.geometry import areas_m2, reproject
from aftermap.core.vector.io import layer_bounds, read_polygons, write_polygons
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM, names
from rasterio.crs import CRS

SQUARE = shapely.box(LEFT, TOP - 100, LEFT + 100, TOP)
COURTYARD = SQUARE.difference(shapely.box(LEFT + 40, TOP - 60, LEFT + 60, TOP - 40))


def array(*geometries: object) -> np.ndarray:
    out = np.empty(len(geometries), dtype=object)
    out[:] = geometries
    return out


def write_geojson(path: Path, geometries: list, crs: str | None = "EPSG:32637") -> str:
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(geometry)}
        for geometry in geometries
    ]
    data: dict = {"type": "FeatureCollection", "features": features}
    if crs:
        data["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp"])
def test_layers_come_back_as_they_were_written(tmp_path: Path, suffix: str) -> None:
    path = str(tmp_path / f"İslahiye çatı.{suffix}")
    fields = {
        "id": np.array([1, 2]),
        "level": np.ma.masked_array([3, 0], [False, True]),
        "note": np.array(["çok", None], dtype=object),
    }
    write_polygons(path, "buildings", array(SQUARE, COURTYARD), UTM, fields)
    read = read_polygons(path)
    assert read.crs == UTM
    assert shapely.equals(read.geometries, array(SQUARE, COURTYARD)).all()
    assert read.fields["id"].tolist() == [1, 2]
    assert read.fields["level"].tolist() == [3, None]
    assert read.fields["level"].dtype.kind == "i"
    assert list(read.fields["note"]) == ["çok", None]
    assert not any(name.startswith(".") for name in names(tmp_path))


def test_an_empty_layer_keeps_its_fields(tmp_path: Path) -> None:
    path = str(tmp_path / "none.gpkg")
    write_polygons(path, "none", array(), UTM, {"id": np.array([], dtype=np.int64)})
    read = read_polygons(path)
    assert len(read.geometries) == 0 and list(read.fields) == ["id"]
    assert layer_bounds(path)[2] == 0


def test_several_layers_share_one_geopackage(tmp_path: Path) -> None:
    path = str(tmp_path / "all.gpkg")
    with whole_file(path) as partial:
        write_polygons(partial, "first", array(SQUARE), UTM, {}, append=True)
        write_polygons(partial, "second", array(COURTYARD, SQUARE), UTM, {}, append=True)
    assert len(read_polygons(f"{path}|layername=first").geometries) == 1
    assert len(read_polygons(f"{path}|layername=second").geometries) == 2


def test_a_geopackage_being_edited_is_not_replaced(tmp_path: Path) -> None:
    path = str(tmp_path / "open.gpkg")
    write_polygons(path, "truth", array(SQUARE), UTM, {})
    with closing(sqlite3.connect(path)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("SELECT count(*) FROM truth").fetchall()
        with pytest.raises(OutputError, match="is being edited: save or cancel the edits"):
            jobs.run(PracticeScene(truth=path, pre="", post=""), Silent())
        with pytest.raises(OutputError, match=f"'{path}' is being edited"):
            write_polygons(path, "truth", array(SQUARE, COURTYARD), UTM, {})
    assert len(read_polygons(path).geometries) == 1
    write_polygons(path, "truth", array(SQUARE, COURTYARD), UTM, {})
    assert len(read_polygons(path).geometries) == 2


def test_a_journal_that_a_crash_left_is_no_hindrance(tmp_path: Path) -> None:
    path, copy = str(tmp_path / "open.gpkg"), str(tmp_path / "crashed.gpkg")
    write_polygons(path, "a", array(SQUARE), UTM, {})
    with closing(sqlite3.connect(path)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE more (x)")
        editor.commit()
        for suffix in ("", "-wal"):
            shutil.copy(path + suffix, copy + suffix)
    write_polygons(copy, "a", array(SQUARE, COURTYARD), UTM, {})
    assert len(read_polygons(copy).geometries) == 2
    assert not Path(copy + "-wal").exists()


def test_reprojection_keeps_the_area(tmp_path: Path) -> None:
    path = str(tmp_path / "courtyard.gpkg")
    write_polygons(path, "a", array(COURTYARD), UTM, {})
    degrees = read_polygons(path, to_crs=CRS.from_epsg(4326))
    metric = read_polygons(path)
    assert areas_m2(degrees.geometries, degrees.crs)[0] == pytest.approx(
        areas_m2(metric.geometries, UTM)[0], rel=1e-9
    )


def test_area_is_ellipsoidal_with_holes_left_out() -> None:
    # On the central meridian of UTM lengths are 0.9996 of the truth.
    middle = shapely.box(500000, 4100000, 500100, 4100100)
    hole = middle.difference(shapely.box(500040, 4100040, 500060, 4100060))
    assert areas_m2(array(middle, hole), UTM) == pytest.approx(
        [10000 / 0.9996**2, 9600 / 0.9996**2], rel=1e-6
    )


@pytest.mark.parametrize("target", ["EPSG:3857", "EPSG:32631", "ESRI:54009"])
def test_a_country_with_islands_overseas_is_not_torn(target: str) -> None:
    boxes = [
        shapely.box(-61, 14, -60, 16),
        shapely.box(-5, 42, 8, 51),
        shapely.box(55, -22, 56, -21),
    ]
    country, degrees = np.array([shapely.MultiPolygon(boxes)], dtype=object), CRS.from_epsg(4326)
    moved = reproject(country, degrees, CRS.from_user_input(target))
    parts = [reproject(np.array([box]), degrees, CRS.from_user_input(target))[0] for box in boxes]
    assert shapely.area(moved[0]) == pytest.approx(sum(part.area for part in parts))


def test_a_journal_without_its_database_locks_no_name(tmp_path: Path) -> None:
    (tmp_path / "a.gpkg-wal").write_bytes(b"left behind")
    write_polygons(str(tmp_path / "a.gpkg"), "a", array(shapely.box(0, 0, 9, 9)), UTM, {})
    assert names(tmp_path) == ["a.gpkg"]


def test_empty_polygons_are_moved_as_they_are() -> None:
    pair = np.array([shapely.box(36, 37, 37, 38), shapely.Polygon()], dtype=object)
    moved = reproject(pair, CRS.from_epsg(4326), UTM)
    assert shapely.is_empty(moved).tolist() == [False, True]


def test_a_polygon_across_180_degrees_is_cut_there(tmp_path: Path) -> None:
    fiji = CRS.from_epsg(32760)
    across = shapely.box(815000, 8140000, 825000, 8141000)
    path = str(tmp_path / "a.gpkg")
    write_polygons(path, "a", array(across), fiji, {})
    found = read_polygons(path, to_crs=CRS.from_epsg(4326)).geometries
    left, right = shapely.get_parts(found[0])
    assert {round(value) for value in (*left.bounds[::2], *right.bounds[::2])} == {-180, 180}
    assert left.area + right.area < 0.01
    assert areas_m2(array(across), fiji)[0] == pytest.approx(1e7, rel=5e-3)
    mollweide = CRS.from_user_input("ESRI:54009")
    assert reproject(array(across), fiji, mollweide)[0].area == pytest.approx(1e7, rel=5e-3)
    write_polygons(path, "a", found, CRS.from_epsg(4326), {})
    assert len(read_polygons(path, fiji, across.bounds).geometries) == 1


@pytest.mark.filterwarnings("ignore:Non closed ring")
def test_a_ring_that_is_not_closed_is_closed(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "open.geojson", [SQUARE, COURTYARD])
    data = json.loads(Path(path).read_text())
    data["features"][0]["geometry"]["coordinates"][0].pop()
    Path(path).write_text(json.dumps(data))
    assert shapely.equals(read_polygons(path).geometries, array(SQUARE, COURTYARD)).all()


def test_broken_geometries_are_repaired_and_hopeless_ones_counted(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    line = shapely.LineString([(0, 0), (5, 5)])
    flat = shapely.Polygon([(0, 0), (10, 0), (5, 0)])
    path = write_geojson(tmp_path / "broken.geojson", [bow_tie, line, flat, SQUARE])
    read = read_polygons(path)
    assert shapely.is_valid(read.geometries).all()
    assert shapely.area(read.geometries) == pytest.approx([50, 10000])
    assert read.dropped == 2


def test_only_polygons_in_the_box_are_read(tmp_path: Path) -> None:
    path = str(tmp_path / "two.gpkg")
    away = shapely.transform(SQUARE, lambda xy: xy + 5000)
    write_polygons(path, "two", array(SQUARE, away), UTM, {"id": np.array([1, 2])})
    read = read_polygons(path, bounds=(LEFT, TOP - 1, LEFT + 1, TOP))
    assert read.fields["id"].tolist() == [1]


def test_bad_layers_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_polygons(str(tmp_path / "none.gpkg"))
    (tmp_path / "text.gpkg").write_text("hello")
    with pytest.raises(InputError, match="cannot be read as a vector layer"):
        read_polygons(str(tmp_path / "text.gpkg"))
    line = shapely.LineString([(0, 0), (5, 5)])
    with pytest.raises(InputError, match="holds no polygons"):
        read_polygons(write_geojson(tmp_path / "line.geojson", [line]))
    write_polygons(str(tmp_path / "bare.shp"), "bare", array(SQUARE), UTM, {})
    (tmp_path / "bare.prj").unlink()
    with pytest.raises(InputError, match="no coordinate reference system"):
        read_polygons(str(tmp_path / "bare.shp"))
    with pytest.raises(InputError, match="cannot be read"):
        read_polygons(str(tmp_path / "bare.shp") + "|layername=other")


def test_unknown_formats_and_missing_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"choose \.gpkg"):
        write_polygons(str(tmp_path / "a.doc"), "a", array(SQUARE), UTM, {})
    with pytest.raises(OutputError, match="does not exist"):
        write_polygons(str(tmp_path / "no" / "a.gpkg"), "a", array(SQUARE), UTM, {})


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    # GeoPackage knows no column of complex numbers.
    with pytest.raises((OutputError, Exception)):
        write_polygons(str(tmp_path / "a.gpkg"), "a", array(SQUARE), UTM, {"z": np.array([1j])})
    assert names(tmp_path) == []


def test_a_geopackage_that_is_replaced_loses_its_old_layers(tmp_path: Path) -> None:
    path = str(tmp_path / "a.gpkg")
    write_polygons(path, "old", array(SQUARE), UTM, {})
    write_polygons(path, "new", array(SQUARE), UTM, {})
    with closing(sqlite3.connect(path)) as database:
        tables = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
    assert tables == [("new",)]


FULL_DISK = """
import resource, signal, sys
sys.path.insert(0, {root!r})
import conftest
import numpy as np, shapely
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS
x = np.arange(60)
crs = CRS.from_epsg(32637)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for limit in range(1000, 112000, 1500):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    for suffix in ("gpkg", "geojson", "shp"):
        try:
            path = f"{folder}/a{{limit}}.{{suffix}}"
            write_polygons(path, "a", shapely.box(x, 0, x + 1, 1), crs, {{"x": x}})
        except Exception as error:
            print(type(error).__name__, suffix)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_full_disk_leaves_whole_files_or_none(tmp_path: Path) -> None:
    script = FULL_DISK.format(root=str(ROOT / "tests"), folder=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, check=True
    )
    said = done.stdout.split("\n")[:-1]
    assert {line.split()[0] for line in said} == {"OutputError"}
    assert {line.split()[1] for line in said} == {"gpkg", "geojson", "shp"}
    for path in [*tmp_path.glob("*.gpkg"), *tmp_path.glob("*.geojson"), *tmp_path.glob("*.shp")]:
        assert len(read_polygons(str(path)).geometries) == 60
    assert not list(tmp_path.glob(".aftermap*"))
