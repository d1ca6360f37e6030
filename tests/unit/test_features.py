"""What the network saw of each building: alike whatever the tiles, the back end and the route."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
import torch
from aftermap.core.engine import jobs
from aftermap.core.files import seen_of, send_along
from aftermap.core.inference import journal
from aftermap.core.inference.blend import Answer, blend, cell_plan, in_cells, join
from aftermap.core.inference.plan import Axis, Plan
from aftermap.core.inference.pooling import Pool
from aftermap.core.models.described import CELL, folded_channels, unfolded
from aftermap.core.models.folder import load_model
from aftermap.core.models.stage import folded
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import MergeReviews, RapidAssessment, SurveySample
from aftermap.core.vector.features import Features, put_features, read_features
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import EAST, NORTH, UTM, pattern, place, save
from rasterio.windows import Window


def test_features_travel_as_pixels_and_come_back() -> None:
    seen = torch.rand(2, 70, 16, 24) * 3
    pixels = (255 * folded(seen, 4)).round().to(torch.uint8).numpy()
    assert pixels.shape == (2, folded_channels(70), 64, 96) == (2, 2, 64, 96)
    means = torch.nn.functional.avg_pool2d(seen, CELL // 4).numpy()
    assert (unfolded(pixels[1], 70) == np.rint(255 * means[1] / (means[1] + 2))).all()


def test_back_ends_tell_the_same_features_beside_the_same_probabilities(tmp_path: Path) -> None:
    folder = small_bdanet(tmp_path / "m", "damage")
    images = np.random.default_rng(0).integers(0, 255, (2, 1, 3, 64, 96)).astype(np.uint8)
    told = []
    for device in ("cpu", "openvino"):
        model = load_model(folder, device, "float32")
        assert model.features == 16 and model.damage(*images).shape == (1, 4, 64, 96)
        told.append(model.described(*images).astype(int))
        assert (told[-1][:, :4] == model.damage(*images)).all()
    assert told[0].shape == (1, 5, 64, 96)
    assert abs(told[0] - told[1]).max() <= 1
    assert unfolded(told[0][0, 4:], 16).std() > 1


def plan(tile: int, extent: tuple[int, int] = (0, 640)) -> Plan:
    """A square image of 640 pixels; units of 32 network pixels are 20 image pixels."""
    axis = Axis(640, 20, tile, 1, 1, *extent)
    window = Window(extent[0], extent[0], extent[1] - extent[0], extent[1] - extent[0])
    return Plan(axis, axis, 32, window, 1.0)


def answers(tiles: Plan) -> list[Answer]:
    """What a network would say of which each cell's feature is a number of its own."""
    coarse, found = cell_plan(tiles), []
    rng = np.random.default_rng(4).integers(1, 255, (3, 200, 200)).astype(np.uint8)
    for tile in tiles.tiles():
        rows, columns = (
            slice(*axis.weighted(at))
            for axis, at in ((coarse.y, tile.row), (coarse.x, tile.column))
        )
        height, width = (
            axis.weighted(at)[1] - axis.weighted(at)[0]
            for axis, at in ((tiles.y, tile.row), (tiles.x, tile.column))
        )
        valid = np.ones((2, height, width), np.bool_)
        values = np.zeros((4, height, width), np.uint8)
        cells = rng[:, rows, columns].copy()
        found.append(Answer(tile.row, tile.column, tile.column, values, valid, cells))
    return found


HOUSES = shapely.box(
    np.array([3, 96, 235, 411, 0, 300]),
    np.array([3, 150, 230, 95, 600, 300]),
    np.array([40, 230, 333, 415, 20, 301]),
    np.array([40, 180, 400, 99, 640, 301]),
)
"""Small and large, across seams, in a corner, and one of a single pixel."""


def pooled(tiles: Plan, houses: Any = HOUSES) -> Any:
    pool = Pool(shapely.transform(houses, lambda xy: xy * [1, -1] + [EAST, NORTH]), 3)
    pool.begin(tiles, Grid(UTM, place(1.0), 640, 640))
    for answer in answers(tiles):
        pool.add(answer)
    return pool.pooled()


def test_a_building_across_seams_gets_what_it_gets_within_one_tile() -> None:
    whole = pooled(plan(40))
    assert whole.shape == (6, 6) and np.isfinite(whole).all()
    for tile in (5, 8, 13):
        assert pooled(plan(tile)) == pytest.approx(whole, abs=1e-6)
    assert pooled(plan(8, (200, 500)))[2] == pytest.approx(whole[2], abs=1e-6)


def test_features_are_those_of_the_roof_and_of_the_ground_around_it() -> None:
    """A house of four cells: the mean of these, and of the two rings of cells around them."""
    random = np.random.default_rng(4).integers(1, 255, (3, 200, 200))
    found = pooled(plan(40), shapely.box([50], [100], [60], [110]))[0]
    assert found[:3] == pytest.approx(random[:, 20:22, 10:12].mean(axis=(1, 2)) / 255, rel=1e-5)
    ring = random[:, 18:24, 8:14].sum(axis=(1, 2)) - random[:, 20:22, 10:12].sum(axis=(1, 2))
    # Five metres a cell: the same 640 pixels are 128 cells of 5.
    assert found[3:] == pytest.approx(ring / 32 / 255, rel=1e-5)


def test_what_the_network_saw_goes_along_to_whatever_comes_of_the_buildings(tmp_path: Path) -> None:
    """A survey, merged reviews, and a copy that QGIS made of a layer that is being edited."""
    names, values = ("a", "b"), np.arange(24, dtype=np.float16).reshape(6, 4) / 32
    layers = [str(tmp_path / f"{name}.gpkg") for name in names]
    houses = shapely.box(EAST + np.arange(6) * 20, NORTH, EAST + np.arange(6) * 20 + 9, NORTH + 9)
    columns = {
        "building_id": np.arange(1, 7),
        "damage_level": np.array([1, 2, 3, 4, 1, 1]),
        "reviewed_level": np.array([1, 2, 3, 4, 1, 1]),
    }
    for layer in layers:
        write_polygons(layer, "buildings", houses, UTM, columns)
        put_features(layer, Features(np.arange(1, 7), values, "model", "layout"))
    made = [str(tmp_path / f"{name}.gpkg") for name in ("merged", "survey")]
    jobs.run(MergeReviews(tuple(layers), made[0]), Silent())
    jobs.run(SurveySample(layers[0], made[1], size=3), Silent())
    copy = tmp_path / "copy.fgb"
    copy.write_bytes(b"fgb")
    send_along(layers[0], str(copy))
    send_along(made[0] + "-not", str(tmp_path / "none.fgb"))
    for path in (*made, f"{copy}|layername=x"):
        kept = read_features(path)
        assert kept is not None and kept.model == "model"
        assert np.array_equal(kept.of(np.arange(1, 7)), values)
        assert seen_of(path, [2, 99]) == {2: tuple(values[1])}
    assert read_features(str(tmp_path / "none.fgb")) is None and seen_of("", [1]) == {}


def test_where_the_network_was_not_asked_nothing_was_seen() -> None:
    tiles = plan(8)
    pool = Pool(shapely.transform(HOUSES, lambda xy: xy * [1, -1] + [EAST, NORTH]), 3)
    pool.begin(tiles, Grid(UTM, place(1.0), 640, 640))
    for answer in answers(tiles):
        assert answer.cells is not None
        answer.cells[:] = 0
        pool.add(answer)
    assert np.isnan(pool.pooled()).all()


def test_runs_of_tiles_are_joined_as_their_tiles_are_blended() -> None:
    tiles = plan(8)
    coarse, single = cell_plan(tiles), answers(tiles)
    rows = [[one for one in single if one.row == row] for row in tiles.y.needed]
    joined = [join(tiles, row) for row in rows]
    one, other = (list(blend(coarse, map(in_cells, some), [1, 1, 1])) for some in (single, joined))
    maps = []
    for blocks in (one, other):
        maps.append(np.zeros((3, 128, 128), np.uint8))
        for block in blocks:
            maps[-1][(slice(None), *block.window.toslices())] = block.values
    assert (maps[0] == maps[1]).all() and (maps[0] > 0).all()


def test_a_run_that_was_cut_off_goes_on_with_its_features(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "cache_folder", lambda name: tmp_path)
    tiles, told = plan(8), answers(plan(8))

    def broken(wanted: Any) -> Any:
        assert list(wanted)
        yield from told[: len(told) // 2]
        raise KeyboardInterrupt

    def cut_off() -> None:
        with journal.Journal() as first:
            first.begin("k" * 64, tiles, 4, 2, Silent(), features=3)
            list(first.fill(tiles, broken))

    with pytest.raises(KeyboardInterrupt):
        cut_off()
    asked: list[int] = []

    def rest(wanted: Any) -> Any:
        at = {(one.row, one.first): one for one in told}
        for tile in wanted:
            asked.append(1)
            yield at[tile.row, tile.column]

    with journal.Journal() as second:
        second.begin("k" * 64, tiles, 4, 2, Silent(), features=3)
        again = list(second.fill(tiles, rest))
    assert len(asked) == len(told) - len(told) // 2
    for one, other in zip(told, again):
        assert (one.cells == other.cells).all() and (one.values == other.values).all()


def test_a_run_keeps_features_by_building_unless_nobody_wants_them(tmp_path: Path) -> None:
    folder = small_bdanet(tmp_path / "m", "damage", field_of_view=16)
    pre, post = (
        save(tmp_path / name, pattern(160, 200, seed))
        for name, seed in (("a.tif", 1), ("b.tif", 2))
    )
    houses = shapely.box(
        EAST + np.array([10, 40, 70]), NORTH - 40, EAST + np.array([22, 60, 80]), NORTH - 28
    )
    given = str(tmp_path / "f.gpkg")
    write_polygons(given, "f", houses, UTM, {"building_id": np.array([7, 3, 12])})
    request = RapidAssessment(
        pre, post, footprints=given, buildings=str(tmp_path / "o.gpkg"), model=folder, device="cpu",
        geopackage=str(tmp_path / "all.gpkg"),
    )  # fmt: skip
    jobs.run(request, Silent())
    for path in (request.buildings, request.geopackage):
        kept = read_features(str(path))
        assert kept is not None and sorted(kept.ids) == [3, 7, 12]
        assert kept.values.shape == (3, 32) and kept.values.dtype == np.float16
        assert len(read_polygons(str(path)).geometries) == 3
    jobs.run(replace(request, features=False), Silent())
    assert read_features(str(request.buildings)) is None
