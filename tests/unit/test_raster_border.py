"""Borders of one value around probabilities and masks: unknown, where no building looks so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio
from aftermap.core.buildings.morphology import refine
from aftermap.core.errors import InputError
from aftermap.core.inference.buildings import open_buildings
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import Morphology
from aftermap.tests.unit.raster_fixtures import UTM, place, save
from rasterio.control import GroundControlPoint

SIDE = 240
PLAIN = Morphology(threshold=128, min_area=0, erosion=0)
HOUSES = ((60, 70), (120, 150))


def probability() -> np.ndarray:
    """Two houses of 20 pixels that are certain."""
    values = np.random.default_rng(1).integers(0, 20, (SIDE, SIDE), np.uint8)
    for row, column in HOUSES:
        values[row : row + 20, column : column + 20] = 255
    return values


def bordered(shape: str, value: int) -> tuple[np.ndarray, np.ndarray]:
    values = probability()
    outside = np.ones((SIDE, SIDE), np.uint8)
    if shape == "frame":
        outside[20:-20, 20:-20] = 0
    elif shape == "thin frame":
        outside[2:-2, 2:-2] = 0
    elif shape == "one side":
        outside[:, 30:] = 0
    elif shape == "half a side":
        outside[:, 30:] = outside[int(SIDE * 0.6) :] = 0
    else:
        corners = np.array([[90, 0], [239, 40], [170, 239], [0, 190]], np.int32)
        cv2.fillConvexPoly(outside, corners, 0)
    values[outside > 0] = value
    return values, outside > 0


def mask_of(folder: Path, values: np.ndarray, gsd: float = 0.5) -> tuple[np.ndarray, list[str]]:
    warned: list[str] = []
    source = save(folder / "p.tif", values[np.newaxis], transform=place(gsd))
    refine(source, str(folder / "m.tif"), PLAIN, CallbackProgress(on_warn=warned.append))
    with rasterio.open(folder / "m.tif") as dataset:
        return np.where(dataset.read_masks(1) > 0, dataset.read(1), 255), warned


@pytest.mark.parametrize("value", [255, 200])
@pytest.mark.parametrize("shape", ["frame", "thin frame", "one side", "turned"])
def test_a_border_is_unknown_and_the_houses_stay(tmp_path: Path, shape: str, value: int) -> None:
    values, outside = bordered(shape, value)
    mask, warned = mask_of(tmp_path, values)
    np.testing.assert_array_equal(mask, np.where(outside, 255, probability() >= 128))
    assert len(warned) == 1 and f"p.tif' holds {value} all along its edge" in warned[0]


def test_half_of_a_long_side_is_a_border_too(tmp_path: Path) -> None:
    values, outside = bordered("half a side", 255)
    mask, _ = mask_of(tmp_path, values, gsd=1.5)
    assert (mask[outside] == 255).all() and (mask[~outside] != 255).all()


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (slice(0, 60), slice(0, 80)),
        (slice(200, SIDE), slice(90, 150)),
        (slice(0, 239), slice(0, 60)),
        (slice(40, 200), slice(0, 30)),
        (slice(100, 140), slice(0, SIDE)),
    ],
)
def test_a_building_at_the_edge_is_none(tmp_path: Path, rows: slice, columns: slice) -> None:
    values = probability()
    values[rows, columns] = 255
    mask, warned = mask_of(tmp_path, values, gsd=0.2)
    np.testing.assert_array_equal(mask, values >= 128)
    assert warned == []


@pytest.mark.parametrize("value", [0, 2])
def test_no_building_all_along_the_edge_is_none(tmp_path: Path, value: int) -> None:
    values, _ = bordered("frame", value)
    mask, warned = mask_of(tmp_path, values)
    np.testing.assert_array_equal(mask, values >= 128)
    assert warned == []


def test_a_raster_that_is_certain_throughout_is_believed(tmp_path: Path) -> None:
    mask, warned = mask_of(tmp_path, np.full((SIDE, SIDE), 255, np.uint8))
    assert (mask == 1).all() and warned == []


@pytest.mark.parametrize("building", [1, 255])
@pytest.mark.parametrize("said", [True, False])
def test_masks_have_borders_where_buildings_are_asked_for(
    tmp_path: Path, building: int, said: bool
) -> None:
    houses = (probability() >= 128).astype(np.uint8) * building
    outside = bordered("turned", 255)[1]
    houses[outside] = 255
    path = save(tmp_path / "mask.tif", houses[np.newaxis])
    grid = Grid(UTM, place(), SIDE, SIDE)
    with open_buildings(path, grid, Silent() if said else None) as mask:
        found, known = mask.read(grid.window)
    np.testing.assert_array_equal(known, ~outside if said else np.ones_like(outside))
    np.testing.assert_array_equal(found[~outside], probability()[~outside] >= 128)


def test_a_raster_without_a_reference_system_is_refused_before_its_border_is_measured(
    tmp_path: Path,
) -> None:
    values, _ = bordered("frame", 255)
    source = save(tmp_path / "p.tif", values[np.newaxis], crs=None)
    with pytest.raises(InputError, match="has no coordinate reference system"):
        refine(source, str(tmp_path / "m.tif"), PLAIN, Silent())


def test_a_raster_placed_by_points_is_read_without_looking_for_a_border(tmp_path: Path) -> None:
    values, _ = bordered("frame", 255)
    corners = ((0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE))
    points = [
        GroundControlPoint(row, column, *(place() * (column, row))) for row, column in corners
    ]
    source = str(tmp_path / "p.tif")
    with rasterio.open(
        source, "w", driver="GTiff", width=SIDE, height=SIDE, count=1, dtype="uint8",
        gcps=points, crs=UTM,
    ) as sink:  # fmt: skip
        sink.write(values, 1)
    refine(source, str(tmp_path / "m.tif"), PLAIN, Silent())
    with rasterio.open(tmp_path / "m.tif") as mask:
        assert mask.shape == (SIDE, SIDE)
