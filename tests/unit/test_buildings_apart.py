"""Houses that touch are cut apart where the probability dips, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from aftermap.core.buildings import apart, morphology
from aftermap.core.buildings.apart import houses_of
from aftermap.core.buildings.basins import WEIGHTS, bell
from aftermap.core.buildings.cleaning import Steps
from aftermap.core.errors import ParameterError
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import Morphology, RefineMorphology
from aftermap.core.vector.io import Polygons, read_polygons
from aftermap.tests.unit.vector_fixtures import names, read_raster, write_raster
from rasterio.crs import CRS

APART = Morphology(threshold=90, min_area=25, apart=170)
WHOLE = replace(APART, apart=0)


def refine(folder: Path, probability: np.ndarray, settings: Morphology, **raster) -> Polygons:
    source = write_raster(folder / "probability.tif", probability.astype(np.uint8), **raster)
    path = str(folder / "footprints.gpkg")
    request = RefineMorphology(source, str(folder / "mask.tif"), path, settings)
    result = morphology.run(request, Silent())
    layer = read_polygons(path)
    assert result.building_count == len(layer.geometries)
    assert shapely.is_valid(layer.geometries).all()
    return layer


def canvas(height: int, width: int, *boxes: tuple[int, int, int, int, int]) -> np.ndarray:
    """Return 0 with a value in boxes of (row, column, height, width, value), later ones on top."""
    array = np.zeros((height, width), np.uint8)
    for row, column, high, wide, value in boxes:
        array[row : row + high, column : column + wide] = value
    return array


ROW = canvas(40, 90, *((10, 10 + 20 * k, 20, 16, 250) for k in range(4)),
             *((10, 26 + 20 * k, 20, 4, 120) for k in range(3)))  # fmt: skip
"""Four houses of 8 x 10 m at pixels of half a metre, between them two metres that are less sure."""


def test_a_row_becomes_houses_and_no_ground_is_lost(tmp_path: Path) -> None:
    whole = refine(tmp_path, ROW, WHOLE)
    assert len(whole.geometries) == 1
    found = refine(tmp_path, ROW, APART)
    assert len(found.geometries) == 4
    assert shapely.area(found.geometries).sum() == shapely.area(whole.geometries).sum()
    assert shapely.equals(shapely.union_all(found.geometries), whole.geometries[0])
    assert shapely.area(found.geometries) == pytest.approx([95, 95, 95, 95], rel=0.06)
    assert found.fields["building_id"].tolist() == [1, 2, 3, 4]
    assert names(tmp_path) == ["footprints.gpkg", "mask.qml", "mask.tif", "probability.tif"]


def test_the_mask_stays_as_it_is(tmp_path: Path) -> None:
    refine(tmp_path, ROW, WHOLE)
    before = read_raster(tmp_path / "mask.tif")[0]
    refine(tmp_path, ROW, APART)
    assert np.array_equal(read_raster(tmp_path / "mask.tif")[0], before)


def test_two_squares_with_a_notch_are_two(tmp_path: Path) -> None:
    notched = canvas(40, 60, (10, 10, 20, 16, 250), (10, 30, 20, 16, 250), (18, 26, 2, 4, 250))
    assert len(refine(tmp_path, notched, WHOLE).geometries) == 1
    assert len(refine(tmp_path, notched, APART).geometries) == 2


@pytest.mark.parametrize("turn", range(4))
def test_an_l_stays_one_roof(tmp_path: Path, turn: int) -> None:
    roof = canvas(60, 60, (10, 10, 40, 16, 240), (34, 10, 16, 40, 235))
    assert len(refine(tmp_path, np.rot90(roof, turn), APART).geometries) == 1


def test_chimneys_and_sheds_do_not_part_a_roof(tmp_path: Path) -> None:
    roof = canvas(60, 60, (10, 10, 30, 30, 240), (20, 24, 2, 2, 100), (40, 20, 6, 6, 120))
    assert len(refine(tmp_path, roof, APART).geometries) == 1
    # A core of 4 x 4 m, less than the smallest building of 25 m², belongs to its neighbour.
    shed = canvas(60, 60, (10, 10, 30, 30, 240), (40, 20, 4, 8, 120), (44, 20, 8, 8, 250))
    assert len(refine(tmp_path, shed, APART).geometries) == 1
    assert len(refine(tmp_path, shed, replace(APART, min_area=8)).geometries) == 2


def noise(height: int, width: int, seed: int = 5) -> np.ndarray:
    soft = cv2.GaussianBlur(np.random.default_rng(seed).random((height, width)), (0, 0), 4)
    return np.interp(soft, (soft.min(), soft.max()), (0, 255)).astype(np.uint8)


def test_blocks_leave_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probability = noise(230, 260)
    probability[30:200, 120:140] = 255
    probability[:, 200:] |= 128  # one patch across all blocks, with equal values in plenty
    valid = np.ones(probability.shape, bool)
    valid[90:110, 30:160] = False
    kind = Morphology(threshold=110, min_area=6, apart=160)
    found = []
    for side in (4096, 128, 61, 32):
        monkeypatch.setattr(morphology, "BLOCK", side)
        found.append(refine(tmp_path, probability, kind, valid=valid).geometries)
        assert len(found[-1]) == len(found[0]) > 20
        assert all(shapely.equals_exact(found[-1], found[0]))
    assert len(refine(tmp_path, probability, replace(kind, apart=0), valid=valid).geometries) < 20


def test_an_extent_cuts_the_same_houses(tmp_path: Path) -> None:
    probability = noise(230, 260)
    kind = Morphology(threshold=110, min_area=6, apart=160)
    whole = refine(tmp_path, probability, kind).geometries
    part = refine(tmp_path, probability[:, :200], kind).geometries
    inside = shapely.bounds(part)[:, 2] < shapely.bounds(part)[:, 2].max() - 20
    same = [any(shapely.equals(whole, one)) for one in part[inside]]
    assert inside.sum() > 20 and np.mean(same) > 0.9


def test_no_data_is_no_house_and_parts_none(tmp_path: Path) -> None:
    valid = np.ones(ROW.shape, bool)
    valid[:, 60:] = False
    found = refine(tmp_path, ROW, APART, valid=valid).geometries
    assert len(found) == 3
    assert shapely.bounds(found)[:, 2].max() == 300000 + 30


def test_a_pixel_may_be_a_house(tmp_path: Path) -> None:
    # At ten metres a pixel, smoothing of one metre does not reach the next one.
    pixels = np.array([[0, 0, 0, 0, 0], [0, 250, 120, 250, 0], [0, 0, 0, 0, 0]])
    assert len(refine(tmp_path, pixels, replace(APART, min_area=0), gsd=10).geometries) == 2
    assert len(refine(tmp_path, pixels, APART, gsd=10).geometries) == 2
    assert len(refine(tmp_path, pixels, replace(APART, min_area=150), gsd=10).geometries) == 1


def test_a_patch_without_a_core_stays_one(tmp_path: Path) -> None:
    assert len(refine(tmp_path, np.minimum(ROW, 150), APART).geometries) == 1
    assert len(refine(tmp_path, np.full((30, 30), 255), APART).geometries) == 1
    assert len(refine(tmp_path, np.zeros((30, 30)), APART).geometries) == 0


def test_metres_hold_in_degrees_with_pixels_that_are_not_square(tmp_path: Path) -> None:
    # Half a metre at 37°N across, a quarter down: every row twice.
    place = {"gsd": (5.62e-6, 2.2525e-6), "crs": "EPSG:4326", "origin": (36.6, 37.0)}
    assert len(refine(tmp_path, np.repeat(ROW, 2, axis=0), APART, **place).geometries) == 4
    assert len(refine(tmp_path, np.repeat(ROW.T, 2, axis=0), APART, **place).geometries) == 4


def test_a_turned_grid_cuts_the_same() -> None:
    height, width = ROW.shape
    straight = Affine(0.5, 0, 5e5, 0, -0.5, 41e5)
    known = np.ones(ROW.shape, bool)
    for transform in (straight, straight * Affine.rotation(33)):
        grid = Grid(CRS.from_epsg(32637), transform, width, height)
        houses = houses_of(
            lambda at: (ROW[at.toslices()], known[at.toslices()]),
            (ROW > 90).astype(np.uint8), grid, Steps.of(APART, grid),
        )  # fmt: skip
        assert houses.max() == 4 and (houses > 0).sum() == (ROW > 90).sum()


def test_a_city_in_one_patch_takes_no_more_than_its_houses(tmp_path: Path) -> None:
    # 1,600 houses joined to one patch of 800 x 800 pixels.
    tile = np.full((20, 20), 250, np.uint8)
    tile[-4:] = tile[:, -4:] = 120
    grain = np.random.default_rng(2).integers(-3, 4, (800, 800))
    houses = refine(tmp_path, np.tile(tile, (40, 40)) + grain, APART).geometries
    assert len(houses) == 1600
    assert shapely.area(houses).sum() == 800 * 800 / 4


def test_presets_and_cards_tell_the_level(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "p.tif", ROW)
    counts = {}
    for name, settings in (("plain", Morphology()), ("own", Morphology(threshold=90, apart=170))):
        request = RefineMorphology(source, str(tmp_path / "m.tif"), None, settings)
        counts[name] = morphology.run(request, Silent()).building_count
    assert counts == {"plain": 4, "own": 4}  # 128 parts them already: there is ground between
    with rasterio.open(source, "r+") as dataset:
        dataset.update_tags(AFTERMAP_MORPHOLOGY_THRESHOLD="90", AFTERMAP_MORPHOLOGY_APART="170")
    said = morphology.run(RefineMorphology(source, str(tmp_path / "m.tif")), Silent())
    assert said.building_count == 4
    none = RefineMorphology(source, str(tmp_path / "m.tif"), None, Morphology(apart=0))
    assert morphology.run(none, Silent()).building_count == 1
    with pytest.raises(ParameterError, match="256: choose a whole number"):
        Morphology(apart=256)


@pytest.mark.parametrize("pixels", [0.001, 0.1, 0.5, 1.0, 3.3, 20.0, 500.0])
def test_the_bell_adds_up_exactly(pixels: float) -> None:
    weights = bell(pixels)
    assert weights.sum() == WEIGHTS and (weights == np.rint(weights)).all()
    assert np.array_equal(weights, weights[::-1]) and (weights >= 0).all()
    assert apart.SMOOTHING == 1.0
