"""Images that do not lie along the axes of their reference system."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import rasterio
import shapely
from affine import Affine
from aftermap.core.buildings.assess import open_classes
from aftermap.core.buildings.counting import tally
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.evaluation.maps import kind_of
from aftermap.core.inference.buildings import open_buildings
from aftermap.core.pairing.facts import File
from aftermap.core.population.raster import open_people
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid, is_north_up
from aftermap.core.raster.source import open_image
from aftermap.core.requests import AlignPair, CheckPair
from aftermap.tests.unit.raster_fixtures import UTM, pattern, place, save
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.rpc import RPC
from rasterio.warp import transform

Save = Callable[..., str]

CRUMBS = Affine(2.6e-11, 4.3e-10, 0, -5e-11, -8e-10, 0)
"""What a least-squares fit leaves in a geotransform, by its size."""


def _with_crumbs(transform: Affine) -> Affine:
    return Affine(*(a + b for a, b in zip(transform[:6], CRUMBS[:6])))


def test_crumbs_of_a_rotation_are_none(tmp_path: Path) -> None:
    image = pattern(100, 120)
    path = save(tmp_path / "fitted.tif", image, transform=_with_crumbs(place()))
    with open_image(path, (1, 2, 3)) as source:
        assert source.grid.transform.b == source.grid.transform.d == 0
        assert source.grid.transform.almost_equals(place(), 1e-6)
        values, valid = source.read(source.grid.window)
    np.testing.assert_array_equal(values, image)
    assert valid.all()


@pytest.mark.parametrize(
    "broken",
    [
        Affine(1e-300, 0, 5e5, 0, -1, 4e6),
        Affine(0, 0, 5e5, 0, 0, 4e6),
        Affine(0.5, 0, 1e30, 0, -0.5, 4e6),
        Affine(np.nan, 0, 5e5, 0, -0.5, 4e6),
        Affine(0.5, 0, 5e5, 0, -1e-12, 4e6),
    ],
)
@pytest.mark.parametrize("crs", [UTM, CRS.from_epsg(4326)])
def test_pixels_without_a_size_on_the_ground_are_refused(
    tmp_path: Path, broken: Affine, crs: CRS
) -> None:
    path = save(tmp_path / "broken.tif", pattern(32, 32), transform=broken, crs=crs)
    with pytest.raises(InputError, match="no size or no place on the ground"):
        open_classes(path)


def test_a_lean_of_a_hundredth_of_a_pixel_over_the_image_is_a_rotation() -> None:
    def lean(by: float) -> Affine:
        return Grid.of(_Dataset(Affine(0.5, by * 0.5 / 1000, 0, 0, -0.5, 0))).transform

    assert lean(0.009).b == 0
    assert lean(0.009) * (0, 500) == pytest.approx((0.5 * 0.0045, -250))  # the middle stays
    assert lean(0.011).b > 0


class _Dataset:
    """The size and place of a raster."""

    crs, width, height = UTM, 1000, 1000

    def __init__(self, transform: Affine) -> None:
        self.transform = transform


SIDE = 120
MARK = np.s_[:, 30:34, 80:84]
MARKED = place() * (82, 32)
"""Where the middle of the marker lies on the map."""


def _marked() -> npt.NDArray[np.uint8]:
    """Return a dark picture with a bright square of four pixels, (3, h, w)."""
    image = pattern(SIDE, SIDE) // 4 + 20
    image[MARK] = 255
    return image


def _mirrored(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    turn = Affine.translation(SIDE, 0) * Affine.scale(-1, 1)
    return save(path, image[..., ::-1].copy(), transform=place() * turn, **profile)


def _south_up(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    turn = Affine.translation(0, SIDE) * Affine.scale(1, -1)
    return save(path, image[..., ::-1, :].copy(), transform=place() * turn, **profile)


def _on_its_side(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    turn = Affine(0, 1, 0, 1, 0, 0)
    return save(path, image.transpose(0, 2, 1).copy(), transform=place() * turn, **profile)


def _by_points(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    corners = ((0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE))
    return _with_points(path, image, [(*at, *(place() * at[::-1])) for at in corners], **profile)


def _bent(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    """Place by points that bend the image by a few pixels, but not where its marker is."""
    at = [(row, column) for row in range(0, SIDE + 1, 20) for column in range(0, SIDE + 1, 20)]
    points = [
        (row, column, *(place() * (column + (column - 82) ** 2 / 800, row))) for row, column in at
    ]
    return _with_points(path, image, points, **profile)


def _with_points(path: Path, image: npt.NDArray[Any], points: Any, **profile: Any) -> str:
    """Write a raster that ground control points (row, column, x, y) alone place."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        save(path, image, crs=None, transform=None, **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = ([GroundControlPoint(*point) for point in points], UTM)
    return str(path)


TURNED = [_mirrored, _south_up, _on_its_side, _by_points, _bent]
EXACT = [_mirrored, _south_up, _on_its_side, _by_points]


def _is_straight(grid: Grid) -> bool:
    """Return whether a grid is that of the image before it was turned, but for rounding."""
    lies_right = grid.transform.almost_equals(place(), 1e-6)
    return lies_right and (grid.crs, grid.width, grid.height) == (UTM, SIDE, SIDE)


def _mark_of(values: npt.NDArray[Any], grid: Grid) -> tuple[float, float]:
    """Return where the marker is seen on the map."""
    rows, columns = np.nonzero(values[0] > 200)
    x, y = grid.transform * (columns.mean() + 0.5, rows.mean() + 0.5)
    return float(x), float(y)


@pytest.mark.parametrize("save_as", TURNED)
def test_a_marker_lies_where_it_belongs(tmp_path: Path, save_as: Save) -> None:
    path = save_as(tmp_path / "turned.tif", _marked())
    with open_image(path, (1, 2, 3)) as source:
        assert source.grid.crs == UTM
        assert is_north_up(source.grid.transform)
        values, valid = source.read(source.grid.window)
    assert _mark_of(values, source.grid) == pytest.approx(MARKED, abs=0.25)
    assert valid.mean() > 0.95


@pytest.mark.parametrize("save_as", EXACT)
@pytest.mark.parametrize("profile", [{}, {"nodata": 7}])
def test_what_is_mirrored_keeps_its_pixels(
    tmp_path: Path, save_as: Save, profile: dict[str, Any]
) -> None:
    image = _marked()
    image[:, :40, :40] = profile.get("nodata", 25)
    with open_image(save_as(tmp_path / "turned.tif", image, **profile), (1, 2, 3)) as source:
        assert _is_straight(source.grid)
        values, valid = source.read(source.grid.window)
    known = np.ones((SIDE, SIDE), np.bool_)
    known[:40, :40] = not profile
    np.testing.assert_array_equal(valid, known)
    np.testing.assert_array_equal(values, np.where(known, image, 0))


def test_a_turned_image_lies_on_pixels_of_its_own_size(tmp_path: Path) -> None:
    turn = Affine.rotation(20, (82, 32))
    path = save(tmp_path / "turned.tif", _marked(), transform=place() * turn)
    with open_image(path, (1, 2, 3)) as source:
        values, valid = source.read(source.grid.window)
    assert source.grid.transform.a == pytest.approx(0.5)
    assert source.grid.transform.e == pytest.approx(-0.5)
    assert _mark_of(values, source.grid) == pytest.approx(MARKED, abs=0.25)
    assert valid.sum() == pytest.approx(SIDE * SIDE, rel=0.02)
    assert not valid[0, 0]


def _rpcs() -> RPC:
    """Return RPCs of an image of `SIDE` pixels at 36.2 N 36.15 E, 500 m up."""

    def only(index: int) -> list[float]:
        return [float(index == place) for place in range(20)]

    size = 120 * 0.5 / 2 / 111_000
    south = [0.0, 0.0, -1.0, 0.2, *[0.0] * 16]
    return RPC(
        500, 500, 36.2, size, only(0), south, SIDE / 2, SIDE / 2, 36.15, size, only(0), only(1),
        SIDE / 2, SIDE / 2, None, None,
    )  # fmt: skip


class _Log(Silent):
    def __init__(self, said: list[str]) -> None:
        self._said = said

    def warn(self, message: str) -> None:
        self._said.append(message)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_rpcs_place_an_image_roughly_and_say_so(tmp_path: Path) -> None:
    path = save(tmp_path / "raw.tif", _marked(), crs=None, transform=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = _rpcs()
    said: list[str] = []
    with open_image(path, (1, 2, 3), progress=_Log(said)) as source:
        values, _ = source.read(source.grid.window)
    assert source.grid.crs == CRS.from_epsg(32637)
    (x,), (y,) = transform("EPSG:4326", UTM, [36.15], [36.2])
    # The marker is 22 columns right and 28 rows above the middle; columns are 0.4 m here.
    seen = _mark_of(values, source.grid)
    assert (seen[0] - x, seen[1] - y) == pytest.approx((22 * 0.405, 28 * 0.5), abs=1)
    assert "at one height" in said[0]
    file = File.of(path)
    assert file.note == said[0]


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    ("points", "crs", "said"),
    [
        (
            [(0, 0, 1, 1), (0, 9, 2, 1), (9, 0, 1, 0)],
            CRS(),
            "without a coordinate reference system",
        ),
        ([(0, 0, 1, 1), (0, 9, 2, 1)], UTM, "which do not span it: georeference it with more"),
        ([(0, 0, 1, 1), (0, 5, 2, 1), (0, 9, 3, 1)], UTM, "which do not span it"),
    ],
)
def test_points_that_place_nothing_are_refused(
    tmp_path: Path, points: Any, crs: CRS, said: str
) -> None:
    path = save(tmp_path / "raw.tif", _marked(), crs=None, transform=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = ([GroundControlPoint(*point) for point in points], crs)
    with pytest.raises(InputError, match=said), open_image(path, (1, 2, 3)):
        pass


@pytest.mark.parametrize("save_as", TURNED)
def test_a_turned_image_serves_after_and_in_a_mosaic(tmp_path: Path, save_as: Save) -> None:
    turned = save_as(tmp_path / "turned.tif", _marked())
    shifted = Grid(UTM, place() * Affine.translation(-10, 6), 140, 130)
    with open_image(turned, (1, 2, 3), shifted) as source:
        values, _ = source.read(shifted.window)
    assert _mark_of(values, shifted) == pytest.approx(MARKED, abs=0.25)
    east = save(
        tmp_path / "east.tif", pattern(SIDE, SIDE) // 4 + 20,
        transform=place() * Affine.translation(SIDE - 4, 0),
    )  # fmt: skip
    with open_image((turned, east), (1, 2, 3)) as source:
        values, _ = source.read(source.grid.window)
        assert _mark_of(values, source.grid) == pytest.approx(MARKED, abs=0.25)


@pytest.mark.parametrize("save_as", EXACT)
def test_classes_masks_and_people_may_be_turned(tmp_path: Path, save_as: Save) -> None:
    marked = np.zeros((1, SIDE, SIDE), np.uint8)
    marked[MARK] = 4
    path = save_as(tmp_path / "turned.tif", marked)
    straight = save(tmp_path / "straight.tif", marked)
    square = shapely.box(*(place() * (79, 35)), *(place() * (85, 29)))
    geometries = np.array([square], dtype=object)
    assert open_classes(path).crs == UTM
    seen, right = (tally(at, None, geometries, Silent()).counts for at in (path, straight))
    np.testing.assert_array_equal(seen, right)
    grid = Grid(UTM, place(), SIDE, SIDE)
    with open_buildings(path, grid) as buildings:
        np.testing.assert_array_equal(buildings.read(grid.window)[0], marked[0] > 0)
    assert kind_of(path) == "levels"
    with open_people(path, "count") as people:
        assert people.read(people.grid.window).sum() == marked.sum()


@pytest.mark.parametrize("save_as", EXACT)
def test_a_turned_pair_is_checked_and_aligned(tmp_path: Path, save_as: Save) -> None:
    image = cv2.resize(_marked().transpose(1, 2, 0), (SIDE, SIDE)).transpose(2, 0, 1)
    brighter = np.clip(image.astype(int) + 5, 0, 255).astype(np.uint8)
    pre, post = save_as(tmp_path / "a.tif", image), save_as(tmp_path / "b.tif", brighter)
    assert jobs.run(CheckPair(pre, post), Silent()).shift_m == pytest.approx(0, abs=0.05)
    aligned = str(tmp_path / "aligned.tif")
    jobs.run(AlignPair(pre, post, aligned), Silent())
    with rasterio.open(aligned) as dataset:
        assert _is_straight(Grid.of(dataset))
        np.testing.assert_array_equal(dataset.read(), brighter)
