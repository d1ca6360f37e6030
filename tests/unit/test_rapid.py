"""The whole chain in one run, with the network that reads colours."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from aftermap.core import rapid
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.inference import damage, segment
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid, reproject_bounds
from aftermap.core.reporting.styles import style_of
from aftermap.core.requests import AssessDamage, RapidAssessment, SegmentFootprints, Verify
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.raster_fixtures import DEGREES, EAST, NORTH, UTM, save
from aftermap.tests.unit.test_inference_runs import Colours, after, before
from shapely import box

PEOPLE = 640.0


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> Colours:
    fake = Colours()
    monkeypatch.setattr(rapid, "load_model", lambda path, device: fake)
    return fake


@pytest.fixture
def pair(tmp_path: Path) -> dict[str, str]:
    pre = save(tmp_path / "pre.tif", before())
    post = save(tmp_path / "post.tif", after())
    with rasterio.open(pre) as dataset:
        bounds = reproject_bounds(Grid.of(dataset).bounds, UTM, DEGREES)
    step = 1 / 1200
    corner = Affine(step, 0, bounds[0] - step, 0, -step, bounds[3] + step)
    people = np.full((1, 6, 8), PEOPLE / 48, np.float32)
    population = save(tmp_path / "people.tif", people, crs=DEGREES, transform=corner)
    return {"pre": pre, "post": post, "population": population}


def everything(folder: Path) -> dict[str, str]:
    folder.mkdir()
    names = {
        "buildings": "buildings.gpkg",
        "zones": "zones.gpkg",
        "urgency": "urgency.tif",
        "damage_class": "class.tif",
        "probability": "probability.tif",
        "levels": "levels.tif",
        "geopackage": "all.gpkg",
    }
    return {field: str(folder / name) for field, name in names.items()}


def test_two_images_become_buildings_people_and_zones(tmp_path: Path, pair: dict[str, str]) -> None:
    paths = everything(tmp_path / "out")
    result = jobs.run(RapidAssessment(**pair, **paths), Silent())
    assert result.assessed.count == (1, 1, 1, 1)
    buildings = read_polygons(paths["buildings"])
    assert sorted(buildings.fields["damage_level"].astype(int)) == [1, 2, 3, 4]
    assert result.rescue is not None
    inside = float(np.nansum(buildings.fields["people"]))
    assert inside == pytest.approx(sum(result.rescue.people_by_level))
    total = inside + result.rescue.people_without_building + result.rescue.people_unknown
    assert total == pytest.approx(result.rescue.people_total, rel=1e-6)


def test_every_product_is_there_with_its_style(tmp_path: Path, pair: dict[str, str]) -> None:
    paths = everything(tmp_path / "out")
    jobs.run(RapidAssessment(**pair, **paths), Silent())
    for path in paths.values():
        assert Path(path).exists()
        assert style_of(path), path
    joined = [read_polygons(f"{paths['geopackage']}|layername={name}") for name in
              ("buildings", "zones")]  # fmt: skip
    assert len(joined[0].geometries) == 4
    assert len(joined[1].geometries) > 0
    assert {Path(path).name for path in paths.values()} <= {
        item.name for item in (tmp_path / "out").iterdir()
    }


def test_without_population_there_are_still_buildings(tmp_path: Path, pair: dict[str, str]) -> None:
    out = str(tmp_path / "buildings.gpkg")
    result = jobs.run(RapidAssessment(pair["pre"], pair["post"], buildings=out), Silent())
    assert result.rescue is None
    assert len(read_polygons(out).geometries) == 4


def test_given_footprints_replace_the_models(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    outlines = np.array([box(EAST + 10, NORTH - 70, EAST + 40, NORTH - 50)], dtype=object)
    given = str(tmp_path / "osm.geojson")
    write_polygons(given, "osm", outlines, UTM, {"name": np.array(["school"], dtype=object)})
    out = str(tmp_path / "buildings.gpkg")
    request = RapidAssessment(pair["pre"], pair["post"], footprints=given, buildings=out)
    jobs.run(request, Silent())
    found = read_polygons(out)
    assert found.fields["name"].tolist() == ["school"]
    assert found.fields["damage_level"].tolist() == [1]
    assert "footprints" not in model.asked


def test_people_under_a_cloud_are_unknown_and_none_is_lost(
    tmp_path: Path, pair: dict[str, str]
) -> None:
    clear = jobs.run(RapidAssessment(**pair, buildings=str(tmp_path / "a.gpkg")), Silent())
    cloud = np.array([box(EAST, NORTH - 150, EAST + 45, NORTH)], dtype=object)
    path = str(tmp_path / "cloud.gpkg")
    write_polygons(path, "cloud", cloud, UTM, {})
    out = str(tmp_path / "b.gpkg")
    hidden = jobs.run(RapidAssessment(**pair, buildings=out, unusable=path), Silent())
    levels = read_polygons(out).fields["damage_level"].tolist()
    assert len(levels) == 4 and 1 not in levels and hidden.assessed.count_unknown == 1
    assert hidden.rescue.people_unknown > clear.rescue.people_unknown == 0
    assert hidden.rescue.people_total == pytest.approx(clear.rescue.people_total)


@pytest.mark.parametrize("stop", [1, 2, 4, 8])
def test_cancel_at_any_stage_leaves_nothing(
    tmp_path: Path, pair: dict[str, str], stop: int
) -> None:
    seen: list[str] = []

    def note(done: float, total: float, text: str) -> None:
        if text and text not in seen:
            seen.append(text)

    progress = CallbackProgress(on_update=note, cancelled=lambda: len(seen) >= stop)
    paths = everything(tmp_path / "out")
    with pytest.raises(Cancelled):
        jobs.run(RapidAssessment(**pair, **paths), progress)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_failure_late_in_the_chain_leaves_nothing(
    tmp_path: Path, pair: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise InputError("late")

    monkeypatch.setattr(rapid.urgency, "run", fail)
    paths = everything(tmp_path / "out")
    with pytest.raises(InputError, match="late"):
        jobs.run(RapidAssessment(**pair, **paths), Silent())
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("field", ["population", "footprints"])
def test_later_inputs_are_checked_before_the_network_runs(
    tmp_path: Path, pair: dict[str, str], model: Colours, field: str
) -> None:
    request = {**pair, field: "none.tif", "buildings": str(tmp_path / "b.gpkg")}
    with pytest.raises(InputError, match=r"none\.tif"):
        jobs.run(RapidAssessment(**request), Silent())
    assert model.asked == []


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({}, "No output"),
        ({"zones": "zones.gpkg"}, "Population"),
        ({"footprints": "f.gpkg", "probability": "p.tif"}, "Footprints"),
    ],
)
def test_what_makes_no_sense_together_is_refused(
    pair: dict[str, str], options: dict[str, str], word: str
) -> None:
    with pytest.raises(ParameterError, match=word):
        jobs.run(RapidAssessment(pair["pre"], pair["post"], **options), Silent())


@pytest.mark.parametrize("share", [0.2, 0.3])
def test_a_scene_that_was_not_seen_in_large_part_says_so(
    tmp_path: Path, model: Colours, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    for module in (damage, segment):
        monkeypatch.setattr(module, "load_model", lambda path, device: model)
    noise = np.random.default_rng(1).integers(1, 255, (2, 3, 120, 120), dtype=np.uint8)
    images = [save(tmp_path / f"{name}.tif", one) for name, one in zip("ab", noise)]
    shade = np.array([box(EAST, NORTH - 60, EAST + share * 60, NORTH)], dtype=object)
    cloud = str(tmp_path / "cloud.gpkg")
    write_polygons(cloud, "cloud", shade, UTM, {})
    for request in (
        RapidAssessment(*images, buildings=str(tmp_path / "b.gpkg"), unusable=cloud),
        AssessDamage(*images, str(tmp_path / "c.tif"), unusable=cloud),
        SegmentFootprints(images[0], str(tmp_path / "p.tif"), unusable=cloud),
    ):
        warned: list[str] = []
        result = jobs.run(request, CallbackProgress(on_warn=warned.append))
        assert result.unknown_share == pytest.approx(share, abs=0.02)
        assert any(line.startswith(f"{share:.0%} of the scene") for line in warned) == (
            share > 0.25
        )


def test_a_run_fits_itself_and_one_changed_count_does_not(
    tmp_path: Path, pair: dict[str, str]
) -> None:
    final = str(tmp_path / "all.gpkg")
    jobs.run(RapidAssessment(**pair, geopackage=final), Silent())
    found = jobs.run(Verify(final), Silent())
    assert found.fits and found.layers == ("buildings", "zones") and not found.unsealed
    with closing(sqlite3.connect(final)) as database, database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE buildings SET px_unknown = 1 WHERE damage_level = 4")
    (misfit,) = jobs.run(Verify(final), Silent()).misfits
    assert (misfit.layer, misfit.column) == ("buildings", "px_unknown")
