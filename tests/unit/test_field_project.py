"""Field projects: small enough, whole, and never over what teams filled in."""

from __future__ import annotations

from zipfile import ZipFile

import numpy as np
import pyogrio
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, OutputError
from aftermap.core.progress import Silent
from aftermap.core.requests import UNKNOWN, FieldProject
from aftermap.tests.unit.test_export_for_teams import BOTTOM, LEFT, UTM, town

LEVELS = [1, 4, 3, UNKNOWN]


def noise(path, size, kind="uint8", left=LEFT - 20):
    """Return an image that JPEG can hardly make smaller, with a corner without data."""
    random = np.random.default_rng(7)
    pixels = random.integers(1, 255, (3, size, size)).astype(kind)
    pixels[:, : size // 8, : size // 8] = 0
    place = rasterio.transform.from_origin(left, BOTTOM + 60, 0.1, 0.1)
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=3, dtype=kind, crs=UTM,
        transform=place, nodata=0,
    ) as file:  # fmt: skip
        file.write(pixels)
    return str(path)


def make(tmp_path, name="town.zip", **asked):
    buildings = asked.pop("buildings", None) or town(tmp_path / "a.gpkg", LEVELS)
    return jobs.run(FieldProject(buildings, str(tmp_path / name), **asked), Silent())


def test_a_zip_holds_everything(tmp_path):
    result = make(tmp_path, post=noise(tmp_path / "post.tif", 1500))
    with ZipFile(result.project) as archive:
        names = sorted(archive.namelist())
        archive.extractall(tmp_path / "out")
        text = ZipFile(tmp_path / "out" / "town.qgz").read("town.qgs").decode()
    assert names == ["town.gpkg", "town.qgz", "town_basemap.gpkg"]
    assert str(tmp_path) not in text and "./town.gpkg|layername=buildings" in text
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.gpkg", "out", "post.tif", "town.zip",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_the_basemap_fits_and_shows_the_ground(tmp_path, kind):
    post = noise(tmp_path / "post.tif", 1500, kind)
    sizes = {}
    for megabytes in (1.0, 100.0):
        result = make(tmp_path, f"m{megabytes:.0f}.qgz", post=post, megabytes=megabytes)
        basemap = tmp_path / f"m{megabytes:.0f}_basemap.gpkg"
        sizes[megabytes] = result.pixel_m
        assert basemap.stat().st_size <= megabytes * 1_000_000
        with rasterio.open(basemap) as file:
            assert file.count == 4 and file.crs == UTM and file.overviews(1)
            inside = file.read(4)[::-1].mean() / 255
            assert 0.9 < inside <= 1
            assert file.bounds.left < LEFT and file.bounds.right > LEFT + 100
    assert sizes[100.0] == pytest.approx(0.1, rel=0.01) and sizes[1.0] > 0.12


def test_buildings_keep_their_fields_and_what_was_said(tmp_path):
    said = np.ma.masked_array([4, 0, 1, 0], [False, False, False, True]).astype(np.int32)
    buildings = town(tmp_path / "a.gpkg", LEVELS, reviewed_level=said, people=[1.5, 2, 3, 4])
    make(tmp_path, "town.qgz", buildings=buildings)
    meta, _, _, values = pyogrio.raw.read(str(tmp_path / "town.gpkg"), layer="buildings")
    found = dict(zip(meta["fields"], values))
    assert found["people"].tolist() == [1.5, 2, 3, 4]
    assert found["reviewed_level"][:3].tolist() == [4, 0, 1] and np.isnan(
        found["reviewed_level"][3]
    )
    assert {"reviewed_by", "reviewed_at", "reviewed_note", "reviewed_photo"} <= set(found)


def test_what_teams_filled_in_is_never_replaced(tmp_path):
    make(tmp_path, "town.qgz")
    before = (tmp_path / "town.gpkg").read_bytes()
    with pytest.raises(OutputError, match="may hold what teams filled in"):
        make(tmp_path, "town.qgz")
    assert (tmp_path / "town.gpkg").read_bytes() == before


def test_nothing_is_left_of_what_fails(tmp_path):
    far = noise(tmp_path / "far.tif", 300, left=LEFT + 5_000)
    for name in ("town.zip", "town.qgz"):
        with pytest.raises(InputError):
            make(tmp_path, name, post=far)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gpkg", "far.tif"]
    none = town(tmp_path / "none.gpkg", [])
    with pytest.raises(InputError, match="holds no building"):
        make(tmp_path, buildings=none)


@pytest.mark.parametrize("name", ["town.QGZ", "town.qgz"])
def test_the_project_has_the_name_that_was_asked_for(tmp_path, name):
    result = make(tmp_path, name)
    assert result.project == str(tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["a.gpkg", "town.gpkg", name])
