"""A person's reviews go over to the buildings of the next run, and none is dropped."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.buildings import assess
from aftermap.core.engine import jobs
from aftermap.core.errors import OutputError
from aftermap.core.files import NOT_MATCHED as TABLE
from aftermap.core.files import require_closed
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import AssessBuildings, RescueUrgency
from aftermap.core.vector.geopackage import join_products
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.core.vector.product import write_product
from aftermap.tests.unit.vector_fixtures import UTM, pixel_box, write_raster
from rasterio.crs import CRS

SUFFIXES = (".gpkg", ".geojson", ".shp")


def boxes(*corners: int) -> Any:
    shapes = np.empty(len(corners), dtype=object)
    shapes[:] = [pixel_box(column, 5, 8, 8) for column in corners]
    return shapes


def run(folder: Path, *corners: int, suffix: str = ".gpkg") -> tuple[Any, list[str]]:
    """Assess buildings at these columns of a class raster; return the result and the log."""
    classes = np.repeat(np.repeat([[1, 2, 3, 4, 255, 0]], 10, axis=1), 40, axis=0)
    raster = write_raster(folder / "class.tif", classes.astype(np.uint8))
    write_polygons(str(folder / "in.gpkg"), "in", boxes(*corners), UTM, {})
    said: list[str] = []
    progress = CallbackProgress(on_log=said.append)
    request = AssessBuildings(raster, str(folder / "in.gpkg"), str(folder / f"out{suffix}"))
    return jobs.run(request, progress), said


def review(path: Path, rows: dict[int, int], layer: str = "buildings", **more: str) -> None:
    """Give buildings, by their id, a level as a person does, and a name and a note."""
    found = read_polygons(f"{path}|layername={layer}" if path.suffix == ".gpkg" else str(path))
    fields = {
        {"reviewed_l": "reviewed_level", "reviewed_b": "reviewed_by", "building_i": "building_id"}
        .get(name, name): values
        for name, values in found.fields.items()
    }  # fmt: skip
    numbers = [int(value) for value in fields["building_id"]]
    level = [rows.get(number) for number in numbers]
    fields["reviewed_level"] = np.ma.masked_array(
        np.array([value or 0 for value in level], np.int32), [value is None for value in level]
    )
    by = ["Ayşe" if value else None for value in level]
    fields["reviewed_by"] = np.array(by, dtype=object)
    for name, text in more.items():
        fields[name] = np.array([text if value else None for value in level], dtype=object)
    write_polygons(str(path), layer, found.geometries, found.crs, fields)


def levels(path: Path | str, name: str = "reviewed_level") -> list[Any]:
    fields = read_polygons(str(path)).fields
    short = name if name in fields else name[:10]
    # A GeoJSON without features has no fields either.
    return [None if value is np.ma.masked else value for value in fields.get(short, ())]


def left_of(path: Path) -> list[int]:
    if path.suffix == ".gpkg":
        names = [name for name, _ in pyogrio.list_layers(path)]
        return [*map(int, levels(f"{path}|layername={TABLE}"))] if TABLE in names else []
    other = path.with_name(f"{path.stem}_{TABLE}{path.suffix}")
    return [*map(int, levels(other))] if other.exists() else []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_reviews_go_over_to_the_matching_buildings(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    run(tmp_path, 1, 11, 21, suffix=suffix)
    review(out, {1: 4, 2: 3})
    # The first is moved by a pixel, the second by five of eight: it is another building.
    result, said = run(tmp_path, 2, 16, 21, suffix=suffix)
    assert levels(out) == [4, None, None]
    assert levels(out, "reviewed_by") == ["Ayşe", None, None]
    assert left_of(out) == [3]
    assert result.count == (0, 0, 2, 1)
    assert any("1 of 2 reviews" in text and "(building 2)" in text for text in said)
    # The second is found again by the next run, from the table, and nothing is there twice.
    result, said = run(tmp_path, 1, 11, suffix=suffix)
    assert levels(out) == [4, 3] and left_of(out) == []
    assert result.count == (0, 0, 1, 1)


def test_notes_go_along_and_a_run_without_buildings_keeps_all(tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    run(tmp_path, 1, 11)
    review(out, {1: 4, 2: 2}, reviewed_note="roof gone", reviewed_at="2026-11-27T10:00:00")
    run(tmp_path, 41)
    run(tmp_path, 41)
    assert left_of(out) == [4, 2]
    assert levels(f"{out}|layername={TABLE}", "reviewed_note") == ["roof gone"] * 2
    assert len(read_polygons(str(out)).geometries) == 1, "the table is not taken for the buildings"
    run(tmp_path, 1, 11)
    assert levels(out) == [4, 2] and levels(out, "reviewed_note") == ["roof gone"] * 2


def test_what_a_second_reader_said_goes_along_where_nobody_has_decided(tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    run(tmp_path, 1, 11)
    found = read_polygons(str(out))
    one = np.ma.masked_array([3, 0], [False, True], dtype=np.int32)
    said = {
        "first_level": one,
        "first_by": np.array(["A", None], dtype=object),
        "second_level": one + 1,
        "conflict": np.ma.masked_array([True, False], one.mask),
    }
    write_polygons(str(out), "buildings", found.geometries, UTM, {**found.fields, **said})
    run(tmp_path, 2, 11)
    assert levels(out, "first_level")[0] == 3 and levels(out, "second_level")[0] == 4
    assert levels(out, "first_by") == ["A", None] and levels(out, "conflict")[0] == 1
    assert levels(out, "reviewed_level") == [None, None]
    run(tmp_path, 41)
    assert levels(f"{out}|layername={TABLE}", "second_level") == [4]


def test_two_old_buildings_do_not_review_one_new(tmp_path: Path) -> None:
    path = str(tmp_path / "out.gpkg")
    shapes = np.array([shapely.box(0, 0, 10, 10), shapely.box(0, 0, 10, 9)], dtype=object)
    fields = {"building_id": np.array([1, 2]), "area_m2": np.array([100.0, 90.0])}
    reviewed = {**fields, "reviewed_level": np.array([2, 4], np.int32)}
    write_polygons(path, "buildings", shapes, UTM, reviewed)
    found = read_polygons(path)
    one = {name: values[:1] for name, values in fields.items()}
    write_product(path, "buildings", type(found)(shapes[:1], UTM, one), "buildings")
    assert levels(path) == [2] and left_of(Path(path)) == [4]


def test_reviews_in_another_crs_and_under_another_layer_name(tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    run(tmp_path, 1, 11)
    review(out, {1: 4})
    found = read_polygons(str(out), to_crs=CRS.from_epsg(4326))
    out.unlink()
    write_polygons(str(out), "my town", found.geometries, found.crs, found.fields)
    run(tmp_path, 1, 11)
    assert levels(out) == [4, None]
    assert [name for name, _ in pyogrio.list_layers(out)][:1] == ["buildings"]


def test_a_run_that_fails_leaves_the_reviews(tmp_path: Path, monkeypatch: Any) -> None:
    out = tmp_path / "out.gpkg"
    run(tmp_path, 1, 11)
    review(out, {1: 4})

    def full(*args: Any, **options: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(assess, "write_product", full)
    with pytest.raises(OSError, match="No space"):
        run(tmp_path, 1, 11)
    assert levels(out) == [4, None]


def test_urgency_counts_and_keeps_the_reviews_of_its_older_result(tmp_path: Path) -> None:
    run(tmp_path, 1, 11)
    people = write_raster(tmp_path / "people.tif", np.full((1, 1), 3, np.float32), gsd=30)
    out = tmp_path / "people.gpkg"
    request = RescueUrgency(str(tmp_path / "out.gpkg"), people, people=str(out))
    before = jobs.run(request, Silent()).people_by_level
    review(out, {1: 4})
    after = jobs.run(request, Silent()).people_by_level
    assert levels(out) == [4, None]
    assert before[3] == 0 < after[3]


def test_one_geopackage_of_all_products_keeps_its_reviews(tmp_path: Path) -> None:
    run(tmp_path, 1, 11)
    joined = tmp_path / "all.gpkg"
    join_products(str(joined), {"buildings": str(tmp_path / "out.gpkg")})
    review(joined, {1: 4, 2: 3})
    run(tmp_path, 1)
    join_products(str(joined), {"buildings": str(tmp_path / "out.gpkg")})
    assert levels(joined) == [4] and left_of(joined) == [3]


@pytest.mark.parametrize("kind", ["layer", "table"])
def test_a_geopackage_with_a_persons_layers_is_not_replaced(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.gpkg"
    run(tmp_path, 1)
    if kind == "layer":
        pyogrio.raw.write(
            str(out), shapely.to_wkb(boxes(3)), [], [], layer="roads", driver="GPKG",
            geometry_type="Polygon", crs=UTM.to_wkt(),
        )  # fmt: skip
    else:
        with closing(sqlite3.connect(out)) as database, database:
            database.execute("CREATE TABLE qgis_projects (name TEXT, content TEXT)")
    before = out.read_bytes()
    with pytest.raises(OutputError, match=r"did not write \((roads|qgis_projects)\)"):
        run(tmp_path, 1)
    assert out.read_bytes() == before


HOLD = """
import sqlite3, sys, time
database = sqlite3.connect(sys.argv[1], isolation_level=None)
for line in sys.argv[2].split(";"):
    rows = database.execute(line)
    rows.fetchone()
print("held", flush=True)
time.sleep(60)
"""

HOLDS = {
    "idle reader": "SELECT 1 FROM buildings LIMIT 1",
    "reading": "BEGIN; SELECT * FROM buildings",
    "writing": "BEGIN IMMEDIATE",
    "alone": "BEGIN EXCLUSIVE",
    "wal reader": "PRAGMA journal_mode = WAL; SELECT * FROM buildings",
    "wal writer": "PRAGMA journal_mode = WAL; BEGIN IMMEDIATE",
}


@pytest.mark.parametrize("name", HOLDS)
def test_a_geopackage_that_another_program_holds_is_not_replaced(tmp_path: Path, name: str) -> None:
    if name == "idle reader" and not Path("/proc/self/fd").exists():
        pytest.skip("the system does not tell who has a file open")
    run(tmp_path, 1)
    out = tmp_path / "out.gpkg"
    line = [sys.executable, "-c", HOLD, str(out), HOLDS[name]]
    with subprocess.Popen(line, stdout=subprocess.PIPE) as holder:
        assert holder.stdout and holder.stdout.readline() == b"held\n"
        number = out.stat().st_ino
        with pytest.raises(OutputError, match=r"edited|in use|open in another program"):
            run(tmp_path, 1)
        assert out.stat().st_ino == number
        holder.kill()
    run(tmp_path, 1)
    require_closed([str(out)])


def test_footprints_that_were_reviewed_stay_reviewed(tmp_path: Path) -> None:
    run(tmp_path, 1, 11, 21)
    review(tmp_path / "out.gpkg", {1: 4, 3: 1})
    raster = str(tmp_path / "class.tif")
    again = str(tmp_path / "again.gpkg")
    result = jobs.run(
        AssessBuildings(raster, f"{tmp_path / 'out.gpkg'}|layername=buildings", again), Silent()
    )
    found = read_polygons(f"{again}|layername=buildings").fields
    assert np.ma.filled(found["reviewed_level"], -1).tolist() == [4, -1, 1]
    assert [found[name][0] for name in ("reviewed_by", "reviewed_at")].count(None) < 2
    assert not [name for name in found if name.startswith("input_reviewed")]
    assert result.count == (1, 1, 0, 1)


def test_reviews_in_a_shapefile_of_footprints_are_found_by_their_short_names(
    tmp_path: Path,
) -> None:
    run(tmp_path, 1, 11)
    source, out = str(tmp_path / "old.shp"), str(tmp_path / "again.gpkg")
    fields = {
        "reviewed_level": np.ma.masked_array([4, 0], [False, True], dtype=np.int32),
        "reviewed_by": np.array(["Ayşe", None], dtype=object),
    }
    write_polygons(source, "old", boxes(1, 11), UTM, fields)
    result = jobs.run(AssessBuildings(str(tmp_path / "class.tif"), source, out), Silent())
    assert result.count[3] == 1
    found = read_polygons(f"{out}|layername=buildings").fields
    assert np.ma.filled(found["reviewed_level"], -1).tolist() == [4, -1]
    assert found["reviewed_by"][0] == "Ayşe" and "reviewed_l" not in found


@pytest.mark.parametrize("values", [np.array(["bad", "good"], dtype=object), np.array([7, 2])])
def test_what_is_no_review_stays_a_field_of_the_input(tmp_path: Path, values: Any) -> None:
    run(tmp_path, 1, 11)
    source, out = str(tmp_path / "other.gpkg"), str(tmp_path / "again.gpkg")
    write_polygons(source, "other", boxes(1, 11), UTM, {"reviewed_level": values})
    jobs.run(AssessBuildings(str(tmp_path / "class.tif"), source, out), Silent())
    found = read_polygons(f"{out}|layername=buildings").fields
    assert found["input_reviewed_level"].tolist() == values.tolist()
    assert np.ma.getmaskarray(found["reviewed_level"]).all()
