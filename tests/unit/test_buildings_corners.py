"""Outlines with right angles: true to their pixels, no more and no fewer, none on another."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from aftermap.core.buildings import morphology
from aftermap.core.buildings.corners import square_corners
from aftermap.core.errors import ParameterError
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import AS_THEY_LIE, RIGHT_ANGLES, Morphology, RefineMorphology
from aftermap.core.vector.io import Polygons, read_polygons
from aftermap.tests.unit.vector_fixtures import write_raster
from rasterio.crs import CRS
from rasterio.features import rasterize, shapes

GRID = Grid(CRS.from_epsg(32637), Affine(0.5, 0, 3e5, 0, -0.5, 41e5), 200, 200)


def turned(polygon: shapely.Geometry, degrees: float) -> shapely.Geometry:
    """Return a polygon given in metres from the grid's middle, turned."""
    turn = Affine.translation(300050, 4099950) * Affine.rotation(degrees)
    return shapely.transform(polygon, lambda at: np.array(turn * at.T).T)


def outlines(*polygons: shapely.Geometry, grid: Grid = GRID) -> np.ndarray:
    burnt = rasterize(
        [(one, number) for number, one in enumerate(polygons, 1)],
        (grid.height, grid.width), transform=grid.transform, dtype="int32",
    )  # fmt: skip
    found = shapes(burnt, burnt > 0, 4, grid.transform)
    return np.array([shapely.geometry.shape(one) for one, _ in found], dtype=object)


def iou(one: shapely.Geometry, other: shapely.Geometry) -> float:
    return float(one.intersection(other).area / one.union(other).area)


def angles(polygon: shapely.Geometry) -> np.ndarray:
    """Return the cosine of every corner of the shell."""
    ring = np.array(polygon.exterior.coords)
    edges = np.diff(ring, axis=0)
    edges /= np.hypot(*edges.T)[:, None]
    return (edges * np.roll(edges, 1, axis=0)).sum(axis=1)


L_SHAPE = shapely.Polygon([(-15, -10), (15, -10), (15, 0), (-3, 0), (-3, 14), (-15, 14)])
COURT = shapely.box(-16, -12, 16, 12) - shapely.box(-7, -5, 7, 5)


@pytest.mark.parametrize("degrees", [0, 17, 30, 45, 71])
@pytest.mark.parametrize(("shape", "corners"), [(shapely.box(-9, -6, 9, 6), 4), (L_SHAPE, 6)])
def test_roofs_get_their_corners_back(
    shape: shapely.Geometry, corners: int, degrees: float
) -> None:
    true = turned(shape, degrees)
    [pixels] = outlines(true)
    [found] = square_corners(np.array([pixels], dtype=object), GRID, 0.0)
    assert len(found.exterior.coords) - 1 == corners
    assert np.abs(angles(found)).max() < 1e-6
    assert found.area == pytest.approx(pixels.area)
    assert iou(found, true) > 0.94 and iou(found, true) > iou(pixels, true) - 0.03


def test_courtyards_stay(tmp_path: Path) -> None:
    [pixels] = outlines(turned(COURT, 25))
    [found] = square_corners(np.array([pixels], dtype=object), GRID, 0.0)
    assert len(found.interiors) == 1 and found.is_valid
    assert len(found.exterior.coords) - 1 == 4 and found.area == pytest.approx(pixels.area)
    assert iou(found, turned(COURT, 25)) > 0.93


def test_a_hole_of_one_pixel_keeps_no_roof_from_its_corners() -> None:
    court = shapely.box(300048, 4099948, 300048.5, 4099948.5)
    [pixels] = outlines(turned(L_SHAPE, 0) - court)
    [found] = square_corners(np.array([pixels], dtype=object), GRID, 0.0)
    assert len(found.interiors) == 1 and len(found.exterior.coords) == 7


def test_what_has_no_walls_stays_as_it_lies() -> None:
    disc = turned(shapely.Point(0, 0).buffer(12) - shapely.Point(0, 0).buffer(10.5), 0)
    pixels = outlines(disc)
    assert shapely.equals_exact(square_corners(pixels, GRID, 0.0), pixels).all()
    assert len(square_corners(pixels[:0], GRID, 0.0)) == 0


def test_neighbours_never_overlap_and_none_is_lost() -> None:
    random = np.random.default_rng(1)
    burnt = np.kron(random.integers(0, 9, (20, 20)), np.ones((10, 10), int)).astype(np.int32)
    burnt[random.random(burnt.shape) < 0.1] = 0
    found = shapes(burnt, burnt > 0, 4, GRID.transform)
    pixels = np.array([shapely.geometry.shape(one) for one, _ in found], dtype=object)
    squared = square_corners(pixels, GRID, 0.0)
    assert len(squared) == len(pixels) and shapely.is_valid(squared).all()
    assert not shapely.equals_exact(squared, pixels).all()
    assert shapely.area(squared) == pytest.approx(shapely.area(pixels))
    left, right = shapely.STRtree(squared).query(squared, predicate="intersects")
    pairs = left < right
    common = shapely.area(shapely.intersection(squared[left[pairs]], squared[right[pairs]]))
    assert common.max() < 1e-3


def test_right_angles_are_right_on_the_ground_in_degrees() -> None:
    # Half a metre at 37°N both ways: in degrees a pixel is wider than high.
    grid = Grid(CRS.from_epsg(4326), Affine(5.62e-6, 0, 36.6, 0, -4.505e-6, 37.0), 200, 200)
    metres = np.array([0.5 / 5.62e-6, 0.5 / 4.505e-6])
    middle = np.array(grid.transform * (100, 100))
    turn = Affine.rotation(30)
    true = shapely.transform(
        shapely.box(-9, -6, 9, 6), lambda at: np.array(turn * at.T).T / metres + middle
    )
    [found] = square_corners(outlines(true, grid=grid), grid, 0.0)
    flat = shapely.transform(found, lambda at: (at - middle) * metres)
    assert len(flat.exterior.coords) == 5 and np.abs(angles(flat)).max() < 2e-3
    assert iou(found, true) > 0.95


def test_tiny_and_turned_grids() -> None:
    pixel = np.array([shapely.box(300050, 4099950, 300050.5, 4099950.5)], dtype=object)
    assert shapely.equals(square_corners(pixel, GRID, 0.0), pixel).all()
    grid = Grid(GRID.crs, GRID.transform * Affine.rotation(33), 200, 200)
    true = shapely.transform(
        shapely.box(60, 70, 100, 95), lambda at: np.array(grid.transform * at.T).T
    )
    [found] = square_corners(outlines(true, grid=grid), grid, 0.0)
    assert len(found.exterior.coords) == 5 and iou(found, true) > 0.98


def footprints(folder: Path, settings: Morphology) -> Polygons:
    array = rasterize([turned(L_SHAPE, 20)], (200, 200), transform=GRID.transform) * 200
    source = write_raster(folder / "p.tif", array.astype(np.uint8), origin=(3e5, 41e5))
    path = str(folder / "f.gpkg")
    morphology.run(RefineMorphology(source, footprints=path, morphology=settings), Silent())
    return read_polygons(path)


def test_the_step_draws_them_by_choice(tmp_path: Path) -> None:
    counts = {
        corners: shapely.get_num_coordinates(
            footprints(tmp_path, Morphology(corners=corners)).geometries
        ).tolist()
        for corners in (None, AS_THEY_LIE, RIGHT_ANGLES)
    }
    assert counts[None] == counts[AS_THEY_LIE] and counts[AS_THEY_LIE][0] > 50
    assert counts[RIGHT_ANGLES] == [7]
    both = footprints(tmp_path, Morphology(corners=RIGHT_ANGLES, simplify=1.0))
    assert shapely.get_num_coordinates(both.geometries).tolist() == [7]
    with pytest.raises(ParameterError, match="choose as they lie or right angles"):
        Morphology(corners="round")
