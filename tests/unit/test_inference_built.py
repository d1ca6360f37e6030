"""The damage network is asked where buildings are, and the result is that of asking everywhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import shapely
from aftermap.core import rapid
from aftermap.core.engine import jobs
from aftermap.core.errors import OutputError
from aftermap.core.inference import damage, means, segment
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import AssessDamage, RapidAssessment, SegmentFootprints
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.raster_fixtures import EAST, NORTH, UTM, pattern, save
from aftermap.tests.unit.test_inference_runs import GREYS, Colours, grained, read

SIDE = 900
LEFT, RIGHT, TOP, BOTTOM = 190, 290, 180, 250
"""The only building in pixels: it lies where four tiles meet."""

TILES = 36


@pytest.fixture(autouse=True)
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Colours:
    fake = Colours()
    for module in (damage, segment, rapid):
        monkeypatch.setattr(module, "load_model", lambda path, device: fake)
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(means, "CPU_BATCH", 1)  # so that calls count tiles
    return fake


@pytest.fixture
def pair(tmp_path: Path) -> dict[str, str]:
    """Give a large field with one building, and after it shades of damage everywhere."""
    pre = np.full((3, SIDE, SIDE), 40, np.uint8)
    pre[0] += np.indices((SIDE, SIDE), np.uint8).sum(axis=0) % 2
    pre[:, TOP:BOTTOM, LEFT:RIGHT] = 230
    shades = np.array(GREYS, np.uint8)[np.indices((SIDE, SIDE)).sum(axis=0) // 20 % 4]
    post = grained(np.repeat(shades[np.newaxis], 3, axis=0))
    images = {"pre": grained(pre), "post": post}
    return {name: save(tmp_path / f"{name}.tif", image) for name, image in images.items()}


def outline(folder: Path) -> str:
    path = str(folder / "given.gpkg")
    box = shapely.box(EAST + LEFT / 2, NORTH - BOTTOM / 2, EAST + RIGHT / 2, NORTH - TOP / 2)
    write_polygons(path, "given", np.array([box], dtype=object), UTM, {})
    return path


def burnt(folder: Path) -> str:
    mask = np.zeros((1, SIDE, SIDE), np.uint8)
    mask[:, TOP:BOTTOM, LEFT:RIGHT] = 1
    return save(folder / "mask.tif", mask)


def assessed(folder: Path, pair: dict[str, str], name: str, **more: object) -> AssessDamage:
    values = {"damage_class": str(folder / f"{name}.tif"), "tile": 256, **pair, **more}
    return AssessDamage(**values)


def classes(request: AssessDamage) -> npt.NDArray[np.uint8]:
    jobs.run(request, Silent())
    return read(str(request.damage_class))


@pytest.mark.parametrize("known", ["nothing", "polygons", "raster"])
def test_damage_is_asked_where_buildings_are_and_nothing_changes(
    tmp_path: Path, pair: dict[str, str], model: Colours, known: str
) -> None:
    makers = {"nothing": lambda folder: None, "polygons": outline, "raster": burnt}
    mask = makers[known](tmp_path)
    levels = str(tmp_path / "levels.tif")
    everywhere = classes(assessed(tmp_path, pair, "everywhere", mask=mask, levels=levels))
    tiles = model.asked.count("damage")
    model.asked.clear()
    sparse = classes(assessed(tmp_path, pair, "sparse", mask=mask))
    assert np.array_equal(sparse, everywhere) and (everywhere > 0).sum() == 100 * 70
    assert (model.asked.count("damage"), tiles) == (4, TILES)
    assert model.asked.count("footprints") == (TILES if mask is None else 0)


def test_what_one_image_does_not_show_stays_unknown_beside_buildings(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    with_gap = read(pair["post"])
    with_gap[:, 600:, 500:] = 0
    pair["post"] = save(tmp_path / "gap.tif", with_gap, nodata=0)
    found = classes(assessed(tmp_path, pair, "seen", mask=outline(tmp_path)))
    assert (found[605:, 505:] == 255).all() and (found[:590] != 255).all()
    assert model.asked.count("damage") == 4


def test_a_rapid_assessment_judges_its_own_outlines_alike(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    found = {}
    for name, levels in (("sparse", None), ("everywhere", str(tmp_path / "levels.tif"))):
        model.asked.clear()
        out = {key: str(tmp_path / f"{name}.{key}") for key in ("gpkg", "tif")}
        request = RapidAssessment(
            **pair, buildings=out["gpkg"], damage_class=out["tif"], levels=levels, tile=256
        )
        jobs.run(request, Silent())
        found[name] = read_polygons(out["gpkg"]), read(out["tif"]), model.asked.count("damage")
        assert model.asked.count("footprints") == TILES
    (sparse, few, asked), (everywhere, all_of_it, tiles) = found.values()
    assert (asked, tiles) == (4, TILES) and np.array_equal(few, all_of_it)
    assert len(sparse.geometries) == 1
    assert (sparse.geometries == everywhere.geometries).all()
    for name, column in everywhere.fields.items():
        np.testing.assert_array_equal(sparse.fields[name], column, name)


def test_a_field_without_buildings_asks_nothing(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    pair["pre"] = save(tmp_path / "field.tif", pattern(SIDE, SIDE, 1) // 4)
    assert (classes(assessed(tmp_path, pair, "none")) == 0).all()
    assert model.asked.count("damage") == 0


def test_a_run_cut_off_in_the_second_stage_goes_on_there(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    request = assessed(tmp_path, pair, "again")
    expected = classes(assessed(tmp_path, pair, "unbroken", resume=False))

    def fail(done: float, total: float, note: str) -> None:
        if model.asked.count("damage") > 2:
            raise OutputError("the disk is gone")

    model.asked.clear()
    with pytest.raises(OutputError, match="the disk is gone"):
        jobs.run(request, CallbackProgress(fail))
    model.asked.clear()
    assert np.array_equal(classes(request), expected)
    assert model.asked.count("footprints") == 0
    assert model.asked.count("damage") < 4


def test_other_footprints_start_the_second_stage_afresh(
    tmp_path: Path, pair: dict[str, str], model: Colours
) -> None:
    def fail(done: float, total: float, note: str) -> None:
        if model.asked.count("damage") > 2:
            raise OutputError("the disk is gone")

    with pytest.raises(OutputError, match="the disk is gone"):
        jobs.run(assessed(tmp_path, pair, "first", mask=outline(tmp_path)), CallbackProgress(fail))
    everywhere = save(tmp_path / "all.tif", np.ones((1, SIDE, SIDE), np.uint8))
    request = assessed(tmp_path, pair, "second", mask=everywhere)
    assert np.array_equal(
        classes(request), classes(replace(request, levels=str(tmp_path / "l.tif")))
    )


def test_a_tile_whose_margin_alone_shows_ground_is_not_asked(
    tmp_path: Path, model: Colours
) -> None:
    image = pattern(150, 900)
    asked = []  # the second tile has weight from column 160 on
    for nodata_from in (180, 150):
        image[:, :, nodata_from:] = 0
        model.asked.clear()
        path = save(tmp_path / f"{nodata_from}.tif", image, nodata=0)
        jobs.run(SegmentFootprints(path, str(tmp_path / "p.tif"), tile=256), Silent())
        asked.append(model.asked.count("footprints"))
    assert asked == [2, 1]
