from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.buildings import morphology
from aftermap.core.buildings.cleaning import odd_width
from aftermap.core.buildings.outlines import polygonize_mask
from aftermap.core.buildings.presets import ISLAHIYE_PIXELS, PAPERS
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import ISLAHIYE, Morphology, RefineMorphology
from aftermap.core.vector.io import read_polygons
from aftermap.tests.unit.vector_fixtures import names, read_raster, write_raster

PLAIN = Morphology(threshold=70, min_area=0, erosion=0)
PAPER = PAPERS[ISLAHIYE]


def refine(folder: Path, probability: np.ndarray, settings: Morphology, **raster) -> np.ndarray:
    source = write_raster(folder / "probability.tif", probability.astype(np.uint8), **raster)
    morphology.refine(source, str(folder / "mask.tif"), settings, Silent())
    return read_raster(folder / "mask.tif")[0]


def canvas(height: int, width: int, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    """Return 0 with 200 in boxes of (row, column, height, width)."""
    array = np.zeros((height, width), np.uint8)
    for row, column, high, wide in boxes:
        array[row : row + high, column : column + wide] = 200
    return array


def test_a_pixel_at_the_threshold_is_building(tmp_path: Path) -> None:
    mask = refine(tmp_path, np.array([[69, 70, 71, 0, 255]]), PLAIN)
    assert mask.tolist() == [[0, 1, 1, 0, 1]]


def test_the_papers_erosion_at_half_a_metre_is_eleven_pixels(tmp_path: Path) -> None:
    mask = refine(tmp_path, canvas(60, 60, (20, 15, 25, 30)), PAPER)
    assert np.array_equal(mask > 0, canvas(60, 60, (25, 20, 15, 20)) > 0)


def test_metres_mean_the_same_ground_at_any_pixel_size(tmp_path: Path) -> None:
    # 5.5 m is 5 px of 1 m: 2 px off each side; along y, 22 px of 0.25 m round to 23: 11 px off.
    mask = refine(tmp_path, canvas(90, 60, (20, 15, 50, 30)), PAPER, gsd=(1.0, 0.25))
    assert np.array_equal(mask > 0, canvas(90, 60, (31, 17, 28, 26)) > 0)
    mask = refine(tmp_path, canvas(60, 60, (20, 15, 25, 30)), ISLAHIYE_PIXELS, gsd=3.0)
    assert np.array_equal(mask > 0, canvas(60, 60, (25, 20, 15, 20)) > 0)


def test_metres_hold_in_degrees_too(tmp_path: Path) -> None:
    # Half a metre at 37°N: 5.62e-6 degrees east, 4.505e-6 north.
    mask = refine(
        tmp_path,
        canvas(60, 60, (20, 15, 25, 30)),
        PAPER,
        gsd=(5.62e-6, 4.505e-6),
        crs="EPSG:4326",
        origin=(36.6, 37.0),
    )
    assert np.array_equal(mask > 0, canvas(60, 60, (25, 20, 15, 20)) > 0)


def test_kernel_widths_round_to_the_nearest_odd_number() -> None:
    assert [odd_width(width) for width in (0.2, 1.0, 1.9, 2.0, 9.17, 10.99, 11.0, 12.0)] == [
        1, 1, 1, 3, 9, 11, 11, 13,
    ]  # fmt: skip


def test_small_patches_go_before_the_erosion(tmp_path: Path) -> None:
    # 25 m² is 100 pixels: 10 x 10 stays, 9 x 11 = 99 goes, and corners do not join patches.
    settings = Morphology(erosion=0)
    boxes = ((2, 2, 10, 10), (2, 20, 9, 11), (30, 30, 8, 8), (38, 38, 8, 8))
    assert np.array_equal(refine(tmp_path, canvas(60, 60, *boxes), settings) > 0,
                          canvas(60, 60, boxes[0]) > 0)  # fmt: skip
    eroded = refine(tmp_path, canvas(60, 60, (2, 2, 12, 12)), PAPER)
    assert eroded.sum() == 4


def test_blocks_leave_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Snakes one pixel wide and longer than the first halo are the hard case for minimum areas.
    noise = np.random.default_rng(7).random((200, 230))
    probability = np.where(noise > 0.42, 200, 0).astype(np.uint8)
    probability[100:104] = 0
    probability[101, 20:221] = 200
    valid = np.ones(probability.shape, bool)
    valid[40:70, 110:150] = False
    settings = Morphology(
        units="pixels", min_area=150, opening=3, erosion=3, dilation=5, kernel="ellipse"
    )
    for kind in (settings, Morphology(units="pixels", min_area=201, erosion=0),
                 Morphology(units="pixels", min_area=202, erosion=0)):  # fmt: skip
        monkeypatch.setattr(morphology, "BLOCK", 4096)
        whole = refine(tmp_path, probability, kind, valid=valid)
        monkeypatch.setattr(morphology, "BLOCK", 64)
        assert np.array_equal(refine(tmp_path, probability, kind, valid=valid), whole)
        assert whole[101].sum() == (201 if kind.min_area == 201 else 0)


def test_opening_drops_specks_and_dilation_grows_back(tmp_path: Path) -> None:
    boxes = ((10, 10, 20, 20), (40, 40, 2, 2))
    opened = Morphology(units="pixels", min_area=0, erosion=0, opening=3)
    assert np.array_equal(refine(tmp_path, canvas(60, 60, *boxes), opened) > 0,
                          canvas(60, 60, boxes[0]) > 0)  # fmt: skip
    both = Morphology(units="pixels", min_area=0, erosion=5, dilation=5)
    assert np.array_equal(refine(tmp_path, canvas(60, 60, *boxes), both) > 0,
                          canvas(60, 60, boxes[0]) > 0)  # fmt: skip


def test_no_data_is_never_building_and_stays_masked(tmp_path: Path) -> None:
    probability = np.full((40, 40), 255, np.uint8)
    valid = np.ones((40, 40), bool)
    valid[:, 20:] = False
    settings = Morphology(units="pixels", min_area=0, erosion=5, dilation=9)
    refine(tmp_path, probability, settings, valid=valid)
    mask, known = read_raster(tmp_path / "mask.tif")
    assert np.array_equal(known, valid)
    assert mask[:, 20:].sum() == 0
    assert mask[:, :20].all(), "neither the image's border nor no-data erodes a building"


@pytest.mark.parametrize(("kind", "fill"), [("int16", -9999), ("uint16", 65535), ("int32", 300)])
def test_what_is_no_probability_is_no_data_that_nobody_declared(
    tmp_path: Path, kind: str, fill: int
) -> None:
    probability = canvas(60, 60, (20, 15, 25, 30)).astype(kind)
    probability[:10] = fill
    source = write_raster(tmp_path / "probability.tif", probability)
    warned: list[str] = []
    morphology.refine(
        source, str(tmp_path / "mask.tif"), PLAIN, CallbackProgress(on_warn=warned.append)
    )
    with rasterio.open(tmp_path / "mask.tif") as mask:
        assert not mask.read_masks(1)[:10].any() and mask.read_masks(1)[10:].all()
        assert int(mask.read(1).sum()) == 25 * 30
    assert len(warned) == 1 and f"holds {fill}, which is no probability" in warned[0]


def test_outlines_follow_pixel_edges_and_keep_courtyards(tmp_path: Path) -> None:
    probability = canvas(80, 80, (10, 10, 40, 30), (60, 60, 12, 12))
    probability[25:30, 20:30] = 0
    source = write_raster(tmp_path / "probability.tif", probability)
    request = RefineMorphology(
        probability=source, footprints=str(tmp_path / "footprints.gpkg"), morphology=PLAIN
    )
    result = morphology.run(request, Silent())
    layer = read_polygons(request.footprints)
    assert sorted(shapely.area(layer.geometries)) == [36.0, 287.5]
    assert sorted(shapely.get_num_interior_rings(layer.geometries)) == [0, 1]
    assert layer.fields["building_id"].tolist() == [1, 2]
    assert result.building_count == 2
    assert result.building_area_m2 == pytest.approx(323.5, rel=2e-3)
    assert names(tmp_path) == ["footprints.gpkg", "probability.tif"]


def test_outlines_are_a_lossless_copy_of_the_mask(tmp_path: Path) -> None:
    mask = (np.random.default_rng(3).random((50, 50)) > 0.5).astype(np.uint8)
    path = write_raster(tmp_path / "mask.tif", mask)
    outlines, _ = polygonize_mask(path, Silent())
    assert shapely.is_valid(outlines).all()
    with rasterio.open(path) as dataset:
        burnt = rasterio.features.rasterize(outlines, dataset.shape, transform=dataset.transform)
    assert np.array_equal(burnt, mask)


def test_simplified_outlines_stay_valid_and_keep_courtyards(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:120, :120]
    turned = (abs(rows - columns) < 40) & (abs(rows + columns - 120) < 60)
    hole = (abs(rows - columns) < 12) & (abs(rows + columns - 120) < 20)
    source = write_raster(tmp_path / "p.tif", np.where(turned & ~hole, 200, 0).astype(np.uint8))
    areas, vertices = [], []
    for tolerance in (0.0, 1.5):
        settings = Morphology(min_area=0, erosion=0, simplify=tolerance)
        path = str(tmp_path / f"{tolerance}.gpkg")
        morphology.run(RefineMorphology(source, footprints=path, morphology=settings), Silent())
        layer = read_polygons(path)
        assert shapely.is_valid(layer.geometries).all()
        assert shapely.get_num_interior_rings(layer.geometries).tolist() == [1]
        areas.append(shapely.area(layer.geometries)[0])
        vertices.append(shapely.get_num_coordinates(layer.geometries)[0])
    assert areas[1] == pytest.approx(areas[0], rel=0.03)
    assert vertices[1] < vertices[0] / 5


def test_no_building_gives_valid_empty_products(tmp_path: Path) -> None:
    said: list[str] = []
    source = write_raster(tmp_path / "p.tif", np.zeros((20, 20), np.uint8))
    request = RefineMorphology(source, str(tmp_path / "m.tif"), str(tmp_path / "f.gpkg"))
    result = morphology.run(request, CallbackProgress(on_log=said.append))
    assert (result.building_count, result.building_area_m2) == (0, 0.0)
    assert len(read_polygons(request.footprints).geometries) == 0
    assert "lower threshold" in said[1]
    assert names(tmp_path) == ["f.gpkg", "m.qml", "m.tif", "p.tif"]


def test_bad_requests_are_refused(tmp_path: Path) -> None:
    floats = write_raster(tmp_path / "float.tif", np.zeros((4, 4), np.float32))
    with pytest.raises(ParameterError, match="at least one"):
        morphology.run(RefineMorphology(floats), Silent())
    out = str(tmp_path / "m.tif")
    with pytest.raises(InputError, match="not a building probability raster"):
        morphology.run(RefineMorphology(floats, out), Silent())
    with pytest.raises(InputError, match="does not exist"):
        morphology.run(RefineMorphology(str(tmp_path / "no.tif"), out), Silent())
    assert names(tmp_path) == ["float.tif"]


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "p.tif", canvas(40, 40, (5, 5, 20, 20)))
    request = RefineMorphology(source, str(tmp_path / "m.tif"), str(tmp_path / "f.gpkg"))
    for allowed in range(4):
        asked = iter([False] * allowed + [True] * 100)
        with pytest.raises(Cancelled):
            morphology.run(request, CallbackProgress(cancelled=lambda asked=asked: next(asked)))
        assert names(tmp_path) == ["p.tif"]
