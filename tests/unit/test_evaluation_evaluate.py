"""`evaluate` and `calibratethreshold` on layers whose agreement is known by construction."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.evaluation.maps import kind_of
from aftermap.core.progress import Silent
from aftermap.core.requests import CalibrateThreshold, Evaluate
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.raster_fixtures import DEGREES, EAST, NORTH, UTM, save
from pyproj import Transformer

SIDE = 200
"""Pixels of 0.5 m."""

TRUE = [(10, 10, 20, 20), (40, 10, 50, 20), (70, 10, 80, 20), (10, 50, 20, 60)]
"""Left, top, right, bottom in metres from the corner."""

SAID = [(10, 10, 20, 20), (41, 10, 51, 20), (76, 10, 86, 20), (50, 80, 60, 90)]
"""The same; 1 m beside; 6 m beside; where nothing stands."""


def layer(path: Path, boxes: list, crs=UTM, **fields) -> str:
    shapes = [shapely.box(EAST + x0, NORTH - y1, EAST + x1, NORTH - y0) for x0, y0, x1, y1 in boxes]
    if crs != UTM:
        move = Transformer.from_crs(UTM.to_wkt(), crs.to_wkt(), always_xy=True)
        shapes = shapely.transform(shapes, move.transform, interleaved=False)
    columns = {name: np.ma.array(values) for name, values in fields.items()}
    write_polygons(str(path), "layer", np.array(shapes, dtype=object), crs, columns)
    return str(path)


def raster(path: Path, boxes: list, values: list, background: int = 0) -> str:
    image = np.full((1, SIDE, SIDE), background, np.uint8)
    for (x0, y0, x1, y1), value in zip(boxes, values):
        image[0, 2 * y0 : 2 * y1, 2 * x0 : 2 * x1] = value
    return save(path, image)


@pytest.fixture
def true(tmp_path: Path) -> str:
    corners = [(0, 0, 1, 1), (99, 99, 100, 100)]  # so that all of the raster is compared
    levels = [1, 4, 3, 2, 1, 1]
    return layer(tmp_path / "wahr.gpkg", TRUE + corners, damage_level=levels)


def run(request: Evaluate):
    return jobs.run(request, Silent())


def test_pixels_and_buildings_are_counted(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "mask.tif", SAID, [1] * 4)
    result = run(Evaluate(said, true))
    # 400 px a building: all of the first, 9/10 of the second, 4/10 of the third; 4 px a corner
    assert result.pixels.true_positive == 400 + 360 + 160
    assert result.pixels.false_positive == 40 + 240 + 400
    assert result.pixels.false_negative == 40 + 240 + 400 + 8
    # The second has IoU 9/11, the third 4/16.
    buildings = result.buildings
    assert (buildings.true_positive, buildings.false_positive, buildings.false_negative) == (
        2,
        2,
        4,
    )
    assert result.xview2 is None and result.f1_per_level_buildings is None


def test_polygons_in_another_crs_give_the_same_buildings(tmp_path: Path, true: str) -> None:
    said = layer(tmp_path / "said.gpkg", SAID, DEGREES)
    result = run(Evaluate(said, true))
    assert (result.buildings.true_positive, result.buildings.false_positive) == (2, 2)
    assert result.pixels.recall == pytest.approx(920 / 1608, abs=0.01)


def test_levels_are_compared_by_pixel_and_by_building(tmp_path: Path, true: str) -> None:
    said = layer(tmp_path / "said.gpkg", SAID[:2], damage_level=[1, 3])
    result = run(Evaluate(said, true, report=str(tmp_path / "bericht.html")))
    assert result.f1_per_level_buildings == (1.0, 0.0, 0.0, 0.0)
    # The second is 1 m beside: 360 of its 400 pixels are on both sides, and called major.
    assert result.confusion_pixels == ((400, 0, 0, 0), (0,) * 4, (0,) * 4, (0, 0, 360, 0))
    assert result.confusion_buildings == ((1, 0, 0, 0), (0,) * 4, (0,) * 4, (0, 0, 1, 0))
    assert 0 < result.f1_per_level_pixels[0] < 1 and result.f1_per_level_pixels[3] == 0
    page = (tmp_path / "bericht.html").read_text()
    assert "xView2 score" in page and "said.gpkg (polygons)" in page
    assert "<td>minor</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td>" in page
    assert "<td>destroyed</td><td>0</td><td>0</td><td>1</td><td>0</td><td>0</td>" in page
    assert "data:image/png;base64," in page and "http" not in page


def test_a_class_raster_is_compared_patch_by_patch(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "classes.tif", TRUE[:3], [1, 4, 4])
    result = run(Evaluate(said, true))
    assert result.f1_per_level_buildings == pytest.approx((1.0, 0.0, 0.0, 2 / 3))
    assert result.damage_f1 is not None and result.xview2 is not None


def test_neighbours_in_reference_classes_keep_a_level_that_one_has(tmp_path: Path) -> None:
    terrace = [(10, 10, 20, 20), (20, 10, 28, 20)]
    true = raster(tmp_path / "true.tif", terrace, [1, 4])
    said = layer(tmp_path / "said.gpkg", [(10, 10, 28, 20)], damage_level=[1])
    assert run(Evaluate(said, true)).f1_per_level_buildings[0] == 1


def test_unknown_pixels_are_not_compared(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "classes.tif", [*TRUE[:2], TRUE[3]], [1, 255, 2])
    result = run(Evaluate(said, true))
    assert result.pixels.false_negative == 400 + 8  # the third and the corners
    assert result.buildings.false_negative == 1 + 2


def test_an_area_bounds_the_comparison(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "mask.tif", SAID, [255] * 4)
    area = layer(tmp_path / "area.gpkg", [(5, 5, 60, 30)], DEGREES)
    result = run(Evaluate(said, true, area=area))
    assert (result.pixels.false_positive, result.pixels.false_negative) == (40, 40)
    assert (result.buildings.true_positive, result.buildings.false_positive) == (2, 0)
    away = layer(tmp_path / "away.gpkg", [(5000, 5, 6000, 30)])
    with pytest.raises(InputError, match="choose two layers of one place"):
        run(Evaluate(said, true, area=away))


def test_a_predicted_building_without_level_is_compared_by_place_alone(
    tmp_path: Path, true: str
) -> None:
    levels = np.ma.masked_equal([1, 0], 0)
    said = layer(tmp_path / "said.gpkg", TRUE[:2], damage_level=levels)
    result = run(Evaluate(said, true))
    assert result.buildings.true_positive == 2 and result.pixels.true_positive == 800
    assert sum(map(sum, result.confusion_pixels)) == 400
    assert sum(map(sum, result.confusion_buildings)) == 1
    assert result.f1_per_level_pixels[0] == pytest.approx(2 * 400 / (2 * 400 + 8))


def test_a_building_in_two_halves_of_the_edge_is_one(tmp_path: Path, true: str) -> None:
    # Of the one its middle lies in the area, of the other it does not: they are still a pair.
    said = layer(tmp_path / "said.gpkg", [(11, 10, 21, 20)])
    area = layer(tmp_path / "area.gpkg", [(0, 0, 15.5, 30)])
    found = run(Evaluate(said, true, area=area)).buildings
    assert (found.true_positive, found.false_positive, found.false_negative) == (1, 0, 1)


def test_buildings_are_cut_where_the_raster_ends(tmp_path: Path) -> None:
    true = layer(tmp_path / "true.gpkg", [(92, 10, 107, 20), (10, 10, 20, 20)])
    said = raster(tmp_path / "mask.tif", [(92, 10, 100, 20)], [1])
    assert run(Evaluate(said, true)).buildings.true_positive == 1


def test_an_area_reaches_beyond_the_reference(tmp_path: Path) -> None:
    reference = layer(tmp_path / "true.gpkg", TRUE[:1])
    said = raster(tmp_path / "mask.tif", SAID, [1] * 4)
    assert run(Evaluate(said, reference)).pixels.false_positive == 0
    area = layer(tmp_path / "area.gpkg", [(0, 0, 60, 60)])
    for predicted in (said, layer(tmp_path / "said.gpkg", SAID)):
        result = run(Evaluate(predicted, reference, area=area))
        assert (result.pixels.true_positive, result.pixels.false_positive) == (400, 400)
        assert (result.buildings.true_positive, result.buildings.false_positive) == (1, 1)


def test_finding_nothing_is_a_result(tmp_path: Path, true: str) -> None:
    nothing = layer(tmp_path / "nothing.gpkg", [])
    found = run(Evaluate(nothing, true, report=str(tmp_path / "r.html")))
    assert found.buildings.false_negative == 6 and found.pixels.recall == 0
    false = run(Evaluate(raster(tmp_path / "mask.tif", SAID, [1] * 4), nothing))
    assert false.buildings.false_positive == 4 and false.pixels.precision == 0
    with pytest.raises(InputError, match="holds no polygons: choose an area"):
        run(Evaluate(true, nothing))


def test_the_difference_is_a_map_of_pixels_and_of_buildings(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "mask.tif", SAID, [1] * 4)
    difference, buildings = str(tmp_path / "d.tif"), str(tmp_path / "b.gpkg")
    run(Evaluate(said, true, difference=difference, building_layer=buildings))
    with rasterio.open(difference) as dataset:
        codes = dataset.read(1)
    assert [codes[30, x] for x in (30, 81, 101, 145, 165)] == [1, 2, 3, 2, 3]
    assert codes[150, 20] == 0
    _, _, _, (status, level, truth, iou) = pyogrio.raw.read(buildings, layer="difference")
    assert sorted(status) == ["false"] * 2 + ["found"] * 2 + ["missed"] * 4
    assert np.isnan(level).all() and set(truth[status == "found"]) == {1, 4}
    assert sorted(np.round(iou[status == "found"], 3)) == [0.818, 1.0]
    assert (tmp_path / "d.qml").is_file()


def test_kinds_of_rasters_are_told_by_their_values(tmp_path: Path) -> None:
    cases = (([1], "mask"), ([255], "mask"), ([1, 3, 255], "levels"), ([7, 90], "probability"))
    for index, (values, kind) in enumerate(cases):
        assert kind_of(raster(tmp_path / f"{index}.tif", SAID, values)) == kind
    share = np.linspace(0, 1, SIDE**2, dtype=np.float32).reshape(1, SIDE, SIDE)
    assert kind_of(save(tmp_path / "share.tif", share)) == "share"
    levels = np.stack([np.full((SIDE, SIDE), band, np.uint8) for band in range(3)])
    with pytest.raises(InputError, match="has 3 bands: choose a raster with one"):
        kind_of(save(tmp_path / "three.tif", levels))
    with pytest.raises(InputError, match="values from 0 to 299"):
        kind_of(save(tmp_path / "odd.tif", (share * 300).astype(np.uint16)))


def test_nan_that_nobody_declared_is_not_compared(tmp_path: Path, true: str) -> None:
    said = np.zeros((1, SIDE, SIDE), np.float32)
    said[0, 20:40, 20:40] = 1
    wanted = run(Evaluate(save(tmp_path / "whole.tif", said), true)).pixels
    said[0, :, 160:] = np.nan
    path = save(tmp_path / "holes.tif", said)
    assert kind_of(path) == "mask"
    found = run(Evaluate(path, true)).pixels
    assert (found.true_positive, found.false_positive) == (400, 0)
    assert found.false_negative < wanted.false_negative


def test_damage_classes_of_an_undamaged_place_are_no_mask(tmp_path: Path, true: str) -> None:
    path = raster(tmp_path / "classes.tif", TRUE, [1] * 4)
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {level: (40 * level, 0, 0) for level in range(5)})
    assert kind_of(path) == "levels"
    assert run(Evaluate(path, true)).f1_per_level_buildings == (0.4, 0, 0, 0)


def test_layers_of_two_places_are_refused(tmp_path: Path, true: str) -> None:
    away = layer(tmp_path / "away.gpkg", [(5000, 5, 6000, 30)])
    said = raster(tmp_path / "mask.tif", SAID, [1] * 4)
    for predicted, reference in ((said, away), (away, true)):
        with pytest.raises(InputError, match="choose two layers of one place"):
            run(Evaluate(predicted, reference))
    with pytest.raises(ParameterError, match="Iou is 2"):
        run(Evaluate(said, true, iou=2))


def test_the_best_threshold_is_where_iou_is_highest(tmp_path: Path, true: str) -> None:
    # True buildings have 100, a false one 80: they part above 80.
    said = raster(tmp_path / "p.tif", [*TRUE, SAID[3]], [100, 100, 100, 100, 80], background=7)
    request = CalibrateThreshold(
        said, true, table=str(tmp_path / "t.csv"), picture=str(tmp_path / "p.png")
    )
    result = jobs.run(request, Silent())
    assert result.thresholds == tuple(range(0, 251, 10))
    assert result.best_threshold == 90
    assert result.best_iou == pytest.approx(1600 / 1608)
    by_threshold = dict(zip(result.thresholds, result.ious))
    assert by_threshold[0] == pytest.approx(1608 / SIDE**2)
    assert by_threshold[60] == pytest.approx(1600 / 2008)
    assert by_threshold[110] == 0
    with open(tmp_path / "t.csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 26 and float(rows[9]["iou"]) == pytest.approx(result.best_iou, abs=1e-4)
    assert cv2.imread(str(tmp_path / "p.png")).shape == (420, 640, 3)


def test_of_equal_thresholds_the_middle_one_is_taken(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "p.tif", [*TRUE, SAID[3]], [100, 101, 100, 100, 20], background=7)
    assert jobs.run(CalibrateThreshold(said, true), Silent()).best_threshold == 60  # of 30 to 100


def test_a_threshold_without_true_buildings_is_refused(tmp_path: Path, true: str) -> None:
    said = raster(tmp_path / "p.tif", TRUE, [100, 90, 80, 70])
    nothing = raster(tmp_path / "nothing.tif", [], [])
    with pytest.raises(InputError, match="has no building where"):
        jobs.run(CalibrateThreshold(said, nothing), Silent())
    with pytest.raises(InputError, match="choose a building probability"):
        jobs.run(CalibrateThreshold(nothing, true), Silent())
    with pytest.raises(InputError, match="is no raster"):
        jobs.run(CalibrateThreshold(true, true), Silent())
    with pytest.raises(ParameterError, match="choose 0 to 255"):
        jobs.run(CalibrateThreshold(said, true, first=90, last=10), Silent())
