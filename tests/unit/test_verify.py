"""Verify: a file as it was written fits, and one changed value in any column is found."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pytest
from aftermap.core import cli
from aftermap.core.closing import closing as closing_of
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.files import whole_file
from aftermap.core.progress import Silent
from aftermap.core.reporting.metadata import LayerMetadata, put_metadata
from aftermap.core.reporting.seals import REVIEWED
from aftermap.core.requests import RescueUrgency, Verify
from aftermap.core.vector.geometry import areas_m2
from aftermap.core.vector.geopackage import join_products
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.test_statistics import places, town
from aftermap.tests.unit.vector_fixtures import write_raster

LABELS = {1: "none", 2: "minor", 3: "major", 4: "destroyed", -1: "unknown"}
TOLD = LayerMetadata("Title", "Abstract", "CC0", ("t · Aftermap 0 · Assess · {}",))


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Return a GeoPackage of buildings and zones, as a rapid assessment leaves one."""
    folder = tmp_path_factory.mktemp("whole")
    random, count = np.random.default_rng(4), 80
    levels = random.choice([1, 2, 3, 4, -1], count, p=[0.5, 0.15, 0.15, 0.15, 0.05])
    shares = random.dirichlet((2, 1, 1, 1), count)
    shares[levels == -1] = np.nan
    own = np.where(levels > 0, shares[np.arange(count), levels - 1], np.nan)
    path = town(
        folder / "plain.gpkg",
        places(count, side=900.0),
        levels,
        building_id=np.arange(1, count + 1),
        damage_label=np.array([LABELS[level] for level in levels.tolist()], object),
        confidence=own,
        reviewed_by=np.full(count, None, object),
        **{f"p_{name}": shares[:, index] for index, name in enumerate(
            ("none", "minor", "major", "destroyed"))},
    )  # fmt: skip
    plain = read_polygons(path)
    fields = {**plain.fields, "area_m2": areas_m2(plain.geometries, plain.crs)}
    write_polygons(path, "plain", plain.geometries, plain.crs, fields)
    people = random.uniform(1, 40, (12, 12)).astype(np.float32)
    population = write_raster(
        folder / "people.tif", people, gsd=100, origin=(299_900.0, 4_100_100.0)
    )
    asked = RescueUrgency(
        path, population, zones=str(folder / "zones.gpkg"), people=str(folder / "buildings.gpkg")
    )
    jobs.run(asked, Silent())
    final = str(folder / "all.gpkg")
    with whole_file(final) as partial:
        join_products(partial, {"buildings": asked.people, "zones": asked.zones})
        put_metadata(partial, TOLD)
    return final


def verify(path, **asked):
    return jobs.run(Verify(str(path), **asked), Silent())


@contextmanager
def opened(path):
    """Open a file to be spoilt; its triggers call functions that only GDAL has."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA synchronous = OFF")
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        yield database


def columns_of(path, layer):
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(f'PRAGMA table_info("{layer}")').fetchall()
    return {str(row[1]): str(row[2]) for row in rows}


def change(path, layer, column, value):
    """Change one value of the row that has most people and a number in that column."""
    with opened(path) as database:
        done = database.execute(
            f'UPDATE "{layer}" SET "{column}" = {value} WHERE rowid = (SELECT rowid FROM "{layer}"'
            f' WHERE "{column}" IS NOT NULL ORDER BY people DESC LIMIT 1)'
        )
        assert done.rowcount == 1, column


def changed(kind, column):
    """Return SQL for a value that looks like the one it replaces."""
    return f"\"{column}\" || 'x'" if kind.startswith("TEXT") else f'"{column}" + 1'


def test_a_file_as_it_was_written_fits(whole):
    result = verify(whole)
    assert result.fits and result.misfits == () and result.unsealed == ()
    assert result.layers == ("buildings", "zones")


def test_one_changed_value_of_any_column_is_found(whole, tmp_path):
    copy = tmp_path / "copy.gpkg"
    tried = 0
    for layer in ("buildings", "zones"):
        for column, kind in columns_of(whole, layer).items():
            if column in (*REVIEWED, "fid", "geom"):
                continue
            shutil.copy(whole, copy)
            change(copy, layer, column, changed(kind, column))
            found = verify(copy)
            assert not found.fits, (layer, column)
            assert any(item.layer == layer and column in item.column for item in found.misfits)
            tried += 1
    assert tried >= 25


BY_THEMSELVES = [
    *(("buildings", name) for name in ("area_m2", "damage_label", "p_major", "confidence",
                                       "people", "damage_level")),
    *(("zones", name) for name in ("people", "people_l1", "people_l4", "people_unknown", "severity",
                                   "urgency", "urgency_low", "rank", "buildings",
                                   "building_m2")),
]  # fmt: skip


@pytest.fixture(scope="module")
def bare(whole, tmp_path_factory):
    """Return the same file without what tells how it was written."""
    copy = tmp_path_factory.mktemp("bare") / "bare.gpkg"
    shutil.copy(whole, copy)
    with opened(copy) as database:
        database.execute("DELETE FROM gpkg_metadata_reference")
        database.execute("DELETE FROM gpkg_metadata")
    found = verify(copy)
    assert found.fits and found.unsealed == ("buildings", "zones")
    return copy


@pytest.mark.parametrize(("layer", "column"), BY_THEMSELVES)
def test_without_digests_the_figures_speak_for_themselves(bare, tmp_path, layer, column):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(bare, copy)
    kind = columns_of(copy, layer)[column]
    shift = '"damage_level" % 4 + 1' if column == "damage_level" else changed(kind, column)
    change(copy, layer, column, shift)
    assert not verify(copy).fits


def test_the_row_is_named_and_the_table_has_all(whole, tmp_path):
    copy, table = tmp_path / "copy.gpkg", tmp_path / "misfits.csv"
    shutil.copy(whole, copy)
    change(copy, "zones", "people_l4", '"people_l4" + 1')
    result = verify(copy, table=str(table))
    (named,) = [item for item in result.misfits if item.row and item.column == "people_l4"]
    assert named.row.startswith("rank ") and "and should be" in named.told
    assert len(table.read_text(encoding="utf-8").splitlines()) == 1 + len(result.misfits)


def test_one_changed_byte_of_an_outline_is_found(whole, tmp_path):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(whole, copy)
    with opened(copy) as database:
        (blob,) = database.execute("SELECT geom FROM buildings WHERE fid = 1").fetchone()
        spoilt = bytearray(blob)
        spoilt[-9] ^= 1
        database.execute("UPDATE buildings SET geom = ? WHERE fid = 1", (bytes(spoilt),))
    assert any(item.column == "geom" for item in verify(copy).misfits)


def test_rows_that_are_gone_are_counted(whole, tmp_path):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(whole, copy)
    with opened(copy) as database:
        database.execute("DELETE FROM zones WHERE rank = 1")
    assert any("number of rows" in item.told for item in verify(copy).misfits)


def test_a_review_is_no_misfit_of_the_buildings(whole, tmp_path):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(whole, copy)
    with opened(copy) as database:
        database.execute("UPDATE buildings SET reviewed_by = 'a person'")
    assert verify(copy).fits


def test_what_cannot_be_checked_is_one_sentence(whole, tmp_path):
    for path, said in (
        (tmp_path / "none.gpkg", "is no GeoPackage that is there|does not exist|no such"),
        (write_raster(tmp_path / "a.tif", np.ones((2, 2), np.uint8)), "is no GeoPackage"),
    ):
        with pytest.raises(InputError, match=said):
            verify(path)
    plain = read_polygons(f"{whole}|layername=zones")
    other = str(tmp_path / "other.gpkg")
    write_polygons(other, "other", plain.geometries, plain.crs, {"height": np.ones(
        len(plain.geometries))})  # fmt: skip
    with pytest.raises(InputError, match="neither buildings"):
        verify(other)
    spoilt = Path(tmp_path / "spoilt.gpkg")
    spoilt.write_bytes(Path(whole).read_bytes()[:9000])
    with pytest.raises(InputError):
        verify(spoilt)


def test_the_command_line_takes_the_file_by_itself_and_tells_by_its_exit(whole, tmp_path, capsys):
    assert cli.main(["verify", whole, "--quiet"]) == 0
    assert "All fits: every table and rank of buildings, zones." in capsys.readouterr().out
    copy = tmp_path / "copy.gpkg"
    shutil.copy(whole, copy)
    change(copy, "zones", "rank", '"rank" + 1')
    assert cli.main(["verify", str(copy), "--quiet"]) == cli.FAILED
    assert "zones, rank" in capsys.readouterr().out


def test_reviews_that_the_zones_do_not_count_are_told_as_that(whole, tmp_path):
    copy = tmp_path / "copy.gpkg"
    shutil.copy(whole, copy)
    with opened(copy) as database:
        database.execute("ALTER TABLE buildings ADD COLUMN reviewed_level INTEGER")
        database.execute("UPDATE buildings SET reviewed_level = 4 WHERE damage_level = 1")
    (misfit,) = verify(copy).misfits
    assert misfit.layer == "zones" and "reviews made since: run Rescue urgency" in misfit.told


def test_zones_whose_buildings_are_elsewhere_are_told_as_not_made_anew(whole, tmp_path):
    alone = str(tmp_path / "zones.gpkg")
    shutil.copy(whole, alone)
    with opened(alone) as database:
        database.execute('DROP TABLE "buildings"')
        for table in ("gpkg_contents", "gpkg_geometry_columns"):
            database.execute(f"DELETE FROM {table} WHERE table_name = 'buildings'")
    result = verify(alone)
    assert result.unmade == ("zones",)
    lines = closing_of(result)
    assert "Not made anew: zones" in lines[0] and not any("All fits" in line for line in lines)
