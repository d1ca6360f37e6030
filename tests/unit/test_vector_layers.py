"""Which layer of a file is read, and what its fields and geometries become."""

from __future__ import annotations

import gzip
import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.errors import InputError
from aftermap.core.vector.address import parse_address
from aftermap.core.vector.drivers import READ
from aftermap.core.vector.io import (
    is_vector,
    layer_bounds,
    read_field,
    read_polygons,
    without_geometry,
    write_polygons,
)
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM, names

BOXES = np.array(
    [shapely.box(LEFT + 40 * i, TOP - 20, LEFT + 40 * i + 20, TOP) for i in range(3)], dtype=object
)
DEGREES = np.array([shapely.box(36 + i, 37, 36.5 + i, 37.5) for i in range(3)], dtype=object)


def two_layers(path: Path) -> str:
    for number, (name, boxes) in enumerate((("aoi", BOXES[:1]), ("buildings 2023", BOXES))):
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(boxes),
            [np.arange(len(boxes))],
            ["id"],
            layer=name,
            geometry_type="Polygon",
            crs="EPSG:32637",
            append=number > 0,
        )
    return str(path)


def features(path: Path, properties: list[dict], geometries: list | None = None) -> str:
    shapes = [*map(shapely.geometry.mapping, DEGREES)] if geometries is None else geometries
    items = [
        {"type": "Feature", "properties": item, "geometry": shape}
        for item, shape in zip(properties, shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    return str(path)


@pytest.mark.parametrize(
    ("tail", "count"),
    [
        ("|layername=aoi", 1),
        ("|layername=buildings 2023", 3),
        ("|LAYERNAME=Buildings 2023", 3),
        ("|layerid=1", 3),
        ("|layerid=0", 1),
        ("|layername=buildings 2023|subset=fid < 3", 2),
        ("|layerid=1|subset=\"id\" = 0 OR '|' = 'x'", 1),
        ("|layerid=1|subset=fid < 3|geometrytype=Polygon", 2),
        ("|layername=buildings 2023|geometrytype=Polygon|uniqueGeometryType=yes", 3),
        ('|layerid=1|subset=SELECT * FROM "buildings 2023" WHERE id > 0', 2),
        ("|layerid=1|option:LIST_ALL_TABLES=NO", 3),
    ],
)
def test_what_qgis_appends_is_honoured(tmp_path: Path, tail: str, count: int) -> None:
    path = two_layers(tmp_path / "two.gpkg") + tail
    assert len(read_polygons(path).geometries) == count
    assert layer_bounds(path)[2] == count


def test_several_layers_of_polygons_without_a_name_are_refused_by_name(tmp_path: Path) -> None:
    path = two_layers(tmp_path / "two.gpkg")
    with pytest.raises(InputError, match="2 layers of polygons, 'aoi', 'buildings 2023': name one"):
        read_polygons(path)
    for tail, wanted in (
        ("|layerid=7", "has 2 layers, counted from 0"),
        ("|layername=roads", "its layers are 'aoi', 'buildings 2023'"),
        ("|layerid=1|subset=nothing = 3", "subset 'nothing = 3' of"),
        ("|foo=bar", "'|foo=bar', which is no part"),
        ("|layerid=1|option:PRELUDE_STATEMENTS=DROP TABLE x", "does not pass on"),
    ):
        with pytest.raises(InputError, match=wanted.replace("|", r"\|")):
            read_polygons(path + tail)


def test_the_only_layer_of_polygons_is_taken(tmp_path: Path) -> None:
    path = str(tmp_path / "a.gpkg")
    lines = shapely.to_wkb([shapely.LineString([(0, 0), (1, 1)])])
    pyogrio.raw.write(
        path, lines, [], [], layer="roads", geometry_type="LineString", crs="EPSG:32637"
    )
    pyogrio.raw.write(
        path,
        shapely.to_wkb(BOXES),
        [],
        [],
        layer="houses",
        geometry_type="Polygon",
        crs="EPSG:32637",
        append=True,
    )
    assert len(read_polygons(path).geometries) == 3


def test_archives_are_read_by_their_own_name_and_by_gdals(tmp_path: Path) -> None:
    plain = features(tmp_path / "a.geojson", [{"id": i} for i in range(3)])
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(plain, "inside/a.geojson")
    with gzip.open(tmp_path / "a.geojson.gz", "wb") as stream:
        stream.write(Path(plain).read_bytes())
    for path in (
        f"{tmp_path}/a.zip",
        f"/vsizip/{tmp_path}/a.zip",
        f"/vsizip/{tmp_path}/a.zip/inside/a.geojson",
        f"{tmp_path}/a.geojson.gz",
        f"/vsigzip/{tmp_path}/a.geojson.gz",
    ):
        assert len(read_polygons(path).geometries) == 3
        assert is_vector(path)
    with pytest.raises(InputError, match="does not exist"):
        read_polygons(f"/vsigzip/{tmp_path}/none.geojson.gz")
    for path in ("/vsistdin/", "/vsizip/vsistdin/a.zip"):
        with pytest.raises(InputError, match="/vsistdin/, which Aftermap does not open"):
            parse_address(path)


def test_fields_of_all_types_are_kept(tmp_path: Path) -> None:
    path = features(
        tmp_path / "a.geojson",
        [
            {
                "s": ["osm", "ms"],
                "i": [1, 2],
                "r": [1.5],
                "t": "10:11:12",
                "b": True,
                "n": 2**53 + 1,
            },
            {"s": None, "b": None, "n": None, "o": {"a": [1]}, "d": "2023-02-06"},
            {"n": 2**60 + 1, "b": False},
        ],
    )
    read = read_polygons(path)
    assert read.fields["s"].tolist() == ['["osm", "ms"]', None, None]
    assert read.fields["i"][0] == "[1, 2]" and read.fields["r"][0] == "[1.5]"
    assert read.fields["t"][0] == "10:11:12" and read.fields["d"][1] == "2023-02-06"
    assert read.fields["b"].tolist() == [True, None, False]
    assert read.fields["n"].tolist() == [2**53 + 1, None, 2**60 + 1]
    assert read_field(path, "N").tolist() == [2**53 + 1, None, 2**60 + 1]
    for suffix in ("gpkg", "geojson", "shp"):
        out = str(tmp_path / f"out.{suffix}")
        write_polygons(out, "a", read.geometries, read.crs, read.fields)
        again = read_polygons(out).fields
        assert again["s"].tolist() == ['["osm", "ms"]', None, None]
        # A Shapefile's whole numbers have 18 digits.
        assert suffix == "shp" or again["n"].tolist() == [2**53 + 1, None, 2**60 + 1]


def test_large_numbers_beside_null_stay_exact_in_a_part(tmp_path: Path) -> None:
    path = str(tmp_path / "a.gpkg")
    numbers = np.ma.masked_array([2**53 + 1, 0, 2**62 + 3], [False, True, False])
    write_polygons(path, "a", BOXES, UTM, {"osm_id": numbers})
    assert read_polygons(path).fields["osm_id"].tolist() == [2**53 + 1, None, 2**62 + 3]
    box = (LEFT + 30, TOP - 10, LEFT + 200, TOP)
    assert read_polygons(path, bounds=box).fields["osm_id"].tolist() == [None, 2**62 + 3]
    part = read_polygons(f"{path}|subset=fid < 3")
    assert part.fields["osm_id"].tolist() == [2**53 + 1, None]


def test_bytes_are_kept_as_text(tmp_path: Path) -> None:
    path = str(tmp_path / "a.gpkg")
    write_polygons(path, "a", BOXES, UTM, {"id": np.arange(3)})
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("ALTER TABLE a ADD COLUMN photo BLOB")
        database.execute("DROP TRIGGER IF EXISTS rtree_a_geom_update1")
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'a'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE a SET photo = x'00ff41' WHERE fid = 1")
    read = read_polygons(path)
    assert read.fields["photo"].tolist() == ["00ff41", None, None]
    write_polygons(str(tmp_path / "b.gpkg"), "a", read.geometries, read.crs, read.fields)


@pytest.mark.parametrize(
    ("encoding", "declared"), [("UTF-8", True), ("CP1254", True), ("UTF-8", False)]
)
def test_a_shapefile_is_read_in_its_own_encoding(
    tmp_path: Path, encoding: str, declared: bool
) -> None:
    words = np.array(["yıkık", "ağır hasarlı", "şüpheli"], dtype=object)
    path = tmp_path / "a.shp"
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(BOXES),
        [words],
        ["hasar"],
        geometry_type="Polygon",
        crs="EPSG:32637",
        encoding=encoding,
    )
    if not declared:
        path.with_suffix(".cpg").unlink()
    assert read_polygons(str(path)).fields["hasar"].tolist() == words.tolist()
    path.with_suffix(".cpg").unlink(missing_ok=True)
    told = read_polygons(f"{path}|option:ENCODING={encoding}")
    assert told.fields["hasar"].tolist() == words.tolist()


def test_a_shapefiles_language_id_is_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.shp"
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(BOXES[:1]),
        [np.array(["ağır"], dtype=object)],
        ["hasar"],
        geometry_type="Polygon",
        crs="EPSG:32637",
        encoding="CP1254",
    )
    path.with_suffix(".cpg").unlink()
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0xCA
    path.with_suffix(".dbf").write_bytes(table)
    assert read_polygons(str(path)).fields["hasar"].tolist() == ["ağır"]


def test_footprints_of_google_and_microsoft(tmp_path: Path) -> None:
    rows = [
        f'{box.centroid.y},{box.centroid.x},9.5,0.8,"{box.wkt}",8G{i}+AA'
        for i, box in enumerate(DEGREES)
    ]
    head = "latitude,longitude,area_in_meters,confidence,geometry,full_plus_code\n"
    table = (head + "\n".join(rows)).encode()
    lines = "\n".join(
        json.dumps({"type": "Feature", "properties": {"height": -1.0}, "geometry": shape})
        for shape in map(shapely.geometry.mapping, DEGREES)
    ).encode()
    for name, content in (
        ("google.csv", table),
        ("google.csv.gz", gzip.compress(table)),
        ("ms.geojsonl", lines),
        ("ms.geojsonl.gz", gzip.compress(lines)),
        ("part-0001.csv.gz", gzip.compress(lines)),
    ):
        (tmp_path / name).write_bytes(content)
        read = read_polygons(str(tmp_path / name))
        assert shapely.equals(read.geometries, DEGREES).all(), name
        assert read.crs.to_epsg() == 4326 or "CRS84" in read.crs.to_wkt()
    confidence = read_polygons(str(tmp_path / "google.csv")).fields["confidence"]
    assert confidence.tolist() == [0.8, 0.8, 0.8]


def test_features_without_geometry_and_without_place_are_told_apart(tmp_path: Path) -> None:
    good = shapely.geometry.mapping(DEGREES[0])
    far = [[[1e300, 0], [1e300, 1], [2, 2], [1e300, 0]]]
    lost = [[[float("nan"), 0], [3, 1], [2, 2], [float("nan"), 0]]]
    endless = [[[float("inf"), 0], [3, 1], [2, 2], [float("inf"), 0]]]
    shapes = [
        good,
        None,
        {"type": "Polygon", "coordinates": []},
        *({"type": "Polygon", "coordinates": rings} for rings in (far, lost, endless)),
    ]
    path = features(tmp_path / "a.geojson", [{}] * 6, shapes)
    read = read_polygons(path)
    assert len(read.geometries) == 1 and read.dropped == 5 and read.unplaced == 3
    assert without_geometry(path) == 5


def test_curves_and_heights_become_flat_polygons(tmp_path: Path) -> None:
    (tmp_path / "a.gml").write_text(
        '<?xml version="1.0"?><o:FeatureCollection xmlns:o="http://o" xmlns:gml='
        '"http://www.opengis.net/gml/3.2"><o:featureMember><o:c><o:g><gml:MultiSurface srsName='
        '"urn:ogc:def:crs:EPSG::32637"><gml:surfaceMember><gml:Surface><gml:patches>'
        "<gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>"
        "<gml:ArcString><gml:posList>0 0 10 10 20 0 10 -10 0 0</gml:posList></gml:ArcString>"
        "</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior>"
        "</gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface>"
        "</o:g></o:c></o:featureMember></o:FeatureCollection>"
    )
    (circle,) = read_polygons(f"{tmp_path}/a.gml").geometries
    assert circle.area == pytest.approx(314, rel=0.01)
    assert names(tmp_path) == ["a.gml"], "reading writes nothing beside"
    tall = shapely.force_3d(BOXES, 9.0)
    pyogrio.raw.write(
        f"{tmp_path}/a.gpkg",
        shapely.to_wkb(tall),
        [],
        [],
        geometry_type="Polygon Z",
        crs="EPSG:32637",
    )
    assert not shapely.has_z(read_polygons(f"{tmp_path}/a.gpkg").geometries).any()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.vrt", '<OGRVRTDataSource><OGRVRTLayer name="x"/></OGRVRTDataSource>'),
        ("a.gpkg", '<OGRVRTDataSource><OGRVRTLayer name="x"/></OGRVRTDataSource>'),
        ("a.json", "<OGRWFSDataSource><URL>http://127.0.0.1:9/wfs</URL></OGRWFSDataSource>"),
        ("a.dxf", "0\nSECTION\n2\nENTITIES\n0\nENDSEC\n0\nEOF\n"),
        ("a.gpx", '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"></gpx>'),
    ],
)
def test_other_formats_are_refused(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=r"does not open|cannot be read as a vector layer"):
        read_polygons(str(tmp_path / name))


def test_only_the_listed_drivers_are_left() -> None:
    assert set(pyogrio.list_drivers()) <= set(READ)


def test_geoparquet_is_read_where_pyarrow_is(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    described = {"primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB"}}}
    table = arrow.table(
        {
            "id": arrow.array([2**53 + 1, None, 3]),
            "sources": arrow.array([[{"dataset": "osm"}], None, []]),
            "geometry": arrow.array(list(shapely.to_wkb(DEGREES)), arrow.binary()),
        }
    ).replace_schema_metadata({"geo": json.dumps(described)})
    path = tmp_path / "houses.parquet"
    parquet.write_table(table, path)
    assert is_vector(str(path))
    read = read_polygons(str(path))
    assert shapely.equals(read.geometries, DEGREES).all() and read.crs.is_geographic
    assert read.fields["id"].tolist() == [2**53 + 1, None, 3]
    assert read.fields["sources"].tolist() == ['[{"dataset": "osm"}]', None, "[]"]
    (tmp_path / "cut.parquet").write_bytes(path.read_bytes()[:-40])
    with pytest.raises(InputError, match="cannot be read as GeoParquet"):
        read_polygons(str(tmp_path / "cut.parquet"))


def test_geoparquet_without_pyarrow_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(InputError, match="needs the package pyarrow"):
        read_polygons(str(tmp_path / "a.parquet"))


def test_a_file_that_changed_is_looked_at_again(tmp_path: Path) -> None:
    path = features(tmp_path / "a.geojson", [{"one": 1}])
    assert list(read_polygons(path).fields) == ["one"]
    features(tmp_path / "a.geojson", [{"another": 1}] * 2)
    assert list(read_polygons(path).fields) == ["another"] and layer_bounds(path)[2] == 2


@pytest.mark.parametrize("name", ["points.csv", "points.csv.gz"])
def test_googles_points_are_no_footprints(tmp_path: Path, name: str) -> None:
    table = (
        b"latitude,longitude,area_in_meters,confidence,full_plus_code\n36.2,36.1,9.5,0.8,8G+AA\n"
    )
    (tmp_path / name).write_bytes(gzip.compress(table) if name.endswith(".gz") else table)
    with pytest.raises(InputError, match=r"points.* lists buildings as points .*of polygons"):
        read_polygons(str(tmp_path / name))
