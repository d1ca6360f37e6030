"""Many scenes read as one image."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import rasterio
from affine import Affine
from aftermap.core.errors import InputError
from aftermap.core.progress import CallbackProgress
from aftermap.core.raster import mosaic
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.source import image_grid, open_image
from aftermap.tests.unit.raster_fixtures import (
    DEGREES,
    UTM,
    pattern,
    place,
    save,
    save_in_degrees,
)
from aftermap.tests.unit.scene_fixtures import cut, quarters, served
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.warp import calculate_default_transform, reproject
from rasterio.windows import Window

RGB = (1, 2, 3)
WIDTH, HEIGHT = 210, 140
WINDOWS = [
    Window(0, 0, WIDTH, HEIGHT),
    Window(-30, -20, 90, 70),
    Window(85, 75, 20, 20),
    Window(90, 0, 1, HEIGHT),
    Window(150, 100, 100, 90),
]


def show(
    image: str | list[str], window: Window | None = None, grid: Grid | None = None
) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    with open_image(image, RGB, grid) as source:
        return source.read(window or source.grid.window)


def refusal(*images: str, grid: Grid | None = None) -> str:
    with pytest.raises(InputError) as caught, open_image(images, RGB, grid):
        pass
    return str(caught.value)


def uncut(folder: Path, depth: str = "uint8", **profile: Any) -> str:
    """Write an image with a collar on one side, and shadows where the scenes will meet."""
    image = pattern(HEIGHT, WIDTH).astype(depth) * (1 if depth == "uint8" else 11)
    image[:, :, :40] = 0
    image[:, 75:90, 80:100] = 0  # too small for a collar on both sides of the cut
    image[:, 75:86, 150:170] = 0
    return save(folder / "whole.tif", image, **profile)


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
@pytest.mark.parametrize("nodata", [None, 0])
@pytest.mark.parametrize("overlap", [0, 13])
def test_scenes_show_what_the_uncut_image_shows(
    tmp_path: Path, depth: str, nodata: float | None, overlap: int
) -> None:
    whole = uncut(tmp_path, depth, nodata=nodata)
    cut(whole, tmp_path / "scenes", quarters(WIDTH, HEIGHT, overlap))
    folder = str(tmp_path / "scenes")
    assert image_grid(folder) == image_grid(whole)
    with open_image(folder, RGB) as scenes, open_image(whole, RGB) as one:
        for window in WINDOWS:
            for ours, expected in zip(scenes.read(window), one.read(window)):
                assert np.array_equal(ours, expected), window


def test_an_image_after_is_warped_as_the_uncut_one_is(tmp_path: Path) -> None:
    whole = save(tmp_path / "whole.tif", pattern(HEIGHT, WIDTH))
    cut(whole, tmp_path / "scenes", quarters(WIDTH, HEIGHT, 13))
    grid = Grid(UTM, place() * Affine.translation(20.4, 10.7), 150, 100)
    for window in (grid.window, Window(60, 50, 40, 40)):
        ours, seen = show(str(tmp_path / "scenes"), window, grid)
        expected, valid = show(whole, window, grid)
        assert np.array_equal(seen, valid)
        inside = np.s_[:, 2:-2, 2:-2]  # at the image's own edge no scene has a better pixel
        assert np.abs(ours.astype(int) - expected)[inside].max() <= 1


def test_the_last_scene_with_data_lies_on_top(tmp_path: Path) -> None:
    low, high = pattern(60, 90, seed=1), pattern(60, 90, seed=2)
    high[:, 10:50, 10:80] = 0
    images = [save(tmp_path / "low.tif", low), save(tmp_path / "high.tif", high)]
    expected = high.copy()
    expected[:, 8:52, 8:82] = low[:, 8:52, 8:82]  # the fringe of a collar is not trusted
    for order, wanted in ((images, expected), (images[::-1], low)):
        shown, valid = show(order)
        assert valid.all()
        assert np.array_equal(shown, wanted)


@pytest.mark.parametrize("how", ["nodata", "alpha", "mask"])
def test_what_a_scene_declares_invalid_hides_nothing(tmp_path: Path, how: str) -> None:
    low, high = pattern(80, 90, seed=1), pattern(80, 90, seed=2)
    gap = np.zeros((80, 90), bool)
    gap[20:25, 30:70] = True
    high[:, gap] = 7
    high[0, 60:70, 10:20] = 7  # no-data in one band alone is a colour
    alpha = np.where(gap, 0, 255).astype(np.uint8)[np.newaxis]
    bands = (np.concatenate([image, alpha + gap * extra]) if how == "alpha" else image
             for image, extra in ((low, np.uint8(255)), (high, np.uint8(0))))  # fmt: skip
    nodata = {"nodata": 7} if how == "nodata" else {}
    images = [save(tmp_path / f"{index}.tif", image, **nodata) for index, image in enumerate(bands)]
    for path in images if how == "alpha" else []:
        with rasterio.open(path, "r+") as dataset:
            dataset.colorinterp = [
                ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha
            ]  # fmt: skip
    if how == "mask":
        with rasterio.open(images[1], "r+") as dataset:
            dataset.write_mask(~gap)
    shown, valid = show(images)
    assert valid.all()
    assert np.array_equal(shown, np.where(gap, low, high))


def test_a_scene_of_another_zone_and_one_in_degrees_fall_into_place(tmp_path: Path) -> None:
    image = pattern(HEIGHT, WIDTH)
    whole = save(tmp_path / "whole.tif", image)
    first, second, third, fourth = cut(whole, tmp_path / "all", quarters(WIDTH, HEIGHT, 13))
    second = warped(second, tmp_path / "zone.tif", CRS.from_epsg(32636))
    third = warped(third, tmp_path / "degrees.tif", DEGREES)
    shown, valid = show([first, second, third, fourth])
    assert image_grid([first, second, third, fourth]).crs == UTM
    with open_image([first, second, third, fourth], RGB) as source:
        at = source.grid.window_of(None)
        column, row = (round(v) for v in ~source.grid.transform * (place() * (0, 0)))
    inner = np.s_[..., row + 2 : row + HEIGHT - 2, column + 2 : column + WIDTH - 2]
    assert at.width <= WIDTH + 20
    assert valid[inner].mean() > 0.999
    assert np.abs(shown[inner].astype(int) - image[:, 2:-2, 2:-2]).mean() < 2.5


def warped(path: str, target: Path, crs: CRS) -> str:
    """Write a raster in another CRS, at its own pixel size."""
    with rasterio.open(path) as dataset:
        size = None if crs.is_geographic else 0.5
        transform, width, height = calculate_default_transform(
            dataset.crs, crs, dataset.width, dataset.height, *dataset.bounds, resolution=size
        )
        values = np.zeros((3, height, width), np.uint8)
        reproject(
            dataset.read(),
            values,
            src_transform=dataset.transform,
            src_crs=dataset.crs,
            dst_transform=transform,
            dst_crs=crs,
            resampling=Resampling.cubic,
        )
    return save(target, values, crs=crs, transform=transform, nodata=0)


def test_the_finest_scene_sets_the_grid(tmp_path: Path) -> None:
    coarse = save(tmp_path / "a.tif", pattern(60, 60), transform=place(1.0))
    fine = pattern(80, 60)
    shifted = place() * Affine.translation(100.3, 20)
    finest = save(tmp_path / "b.tif", fine, transform=shifted)
    degrees = save_in_degrees(tmp_path / "c.tif", pattern(60, 60), 2.0)
    grid = image_grid([coarse, degrees, finest])
    assert grid.transform.a == pytest.approx(0.5) and grid.crs == UTM
    column = round((~grid.transform * (shifted * (0, 0)))[0])
    row = round((~grid.transform * (shifted * (0, 0)))[1])
    shown, valid = show([coarse, degrees, finest], Window(column, row, 60, 80))
    assert valid.all()
    assert np.array_equal(shown, fine), "it is not resampled"


def test_few_scenes_are_open_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = save(tmp_path / "whole.tif", pattern(HEIGHT, WIDTH))
    windows = [Window(left, 0, 30, HEIGHT) for left in range(0, WIDTH, 30)]
    images = cut(whole, tmp_path / "scenes", windows)
    monkeypatch.setattr(mosaic, "MOST_OPEN", 2)
    opened: list[Any] = []
    most = 0
    open_placed = mosaic.open_placed

    def counted(*asked: Any) -> Any:
        nonlocal most
        opened.append(open_placed(*asked))
        most = max(most, sum(not item.closed for item in opened))
        return opened[-1]

    monkeypatch.setattr(mosaic, "open_placed", counted)
    assert np.array_equal(show(images)[0], show(whole)[0])
    assert most == 2
    assert all(item.closed for item in opened)


def test_the_log_tells_of_a_mosaic_and_of_nothing_else(tmp_path: Path) -> None:
    whole = save(tmp_path / "whole.tif", pattern(HEIGHT, WIDTH))
    images = cut(whole, tmp_path / "scenes", quarters(WIDTH, HEIGHT))
    told: list[str] = []
    progress = CallbackProgress(on_log=told.append)
    for image in (whole, images[:1], images, str(tmp_path / "scenes")):
        with open_image(image, RGB, progress=progress):
            pass
    assert told == ["Mosaic of 4 scenes, 210 x 140 pixels."] * 2


def test_scenes_of_two_kinds_are_named(tmp_path: Path) -> None:
    a = save(tmp_path / "a.tif", pattern(40, 40))
    b = save(tmp_path / "b.tif", np.concatenate([pattern(40, 40), pattern(40, 40)[:1]]))
    c = save(tmp_path / "c.tif", pattern(40, 40).astype(np.uint16))
    assert f"'{b}' has 4 bands of uint8 and '{a}' has 3 of uint8" in refusal(a, b)
    assert f"'{c}' has 3 bands of uint16 and '{a}' has 3 of uint8" in refusal(a, c)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_scene_without_place_is_named(tmp_path: Path) -> None:
    a = save(tmp_path / "a.tif", pattern(40, 40))
    for name, profile, said in (
        ("b.tif", {"crs": None}, "has no coordinate reference system"),
        ("c.tif", {"transform": Affine.identity()}, "is not georeferenced"),
    ):
        path = save(tmp_path / name, pattern(40, 40), **profile)
        assert f"'{path}' {said}" in refusal(a, path)
    assert "gone.tif' does not exist" in refusal(a, str(tmp_path / "gone.tif"))


def test_a_scene_of_another_place_is_named(tmp_path: Path) -> None:
    images = [
        save(tmp_path / f"{index}.tif", pattern(40, 40),
             transform=place() * Affine.translation(shift, 0))
        for index, shift in enumerate((0, 40_000, 60))
    ]  # fmt: skip
    message = refusal(*images)
    assert message.startswith(f"'{images[1]}' covers 320000, ")
    assert "far from the other scenes: choose scenes of one place." in message


def test_scenes_off_the_image_before_are_left_out(tmp_path: Path) -> None:
    here = pattern(40, 40)
    a = save(tmp_path / "a.tif", here)
    b = save(tmp_path / "b.tif", here, transform=place() * Affine.translation(40_000, 0))
    grid = Grid(UTM, place(), 60, 40)
    shown, valid = show([a, b], grid=grid)
    assert np.array_equal(valid, np.arange(60)[np.newaxis] < np.full((40, 1), 40))
    assert np.array_equal(shown[:, :, :38], here[:, :, :38])
    assert f"'{b} + 1 more' covers" in refusal(b, shifted_copy(b, tmp_path), grid=grid)


def shifted_copy(path: str, folder: Path) -> str:
    with rasterio.open(path) as dataset:
        return save(
            folder / "copy.tif",
            dataset.read(),
            transform=dataset.transform * Affine.translation(20, 0),
        )


def test_a_damaged_scene_is_named(tmp_path: Path) -> None:
    whole = save(tmp_path / "whole.tif", pattern(600, 600))
    images = cut(whole, tmp_path / "scenes", quarters(600, 600), compress="deflate")
    content = Path(images[2]).read_bytes()
    Path(images[2]).write_bytes(content[: len(content) // 2])
    with pytest.raises(InputError, match=r"'.*scene 3.tif' cannot be read at column"):
        show(images)


def test_images_are_read_from_an_address(tmp_path: Path) -> None:
    whole = save(tmp_path / "whole.tif", pattern(HEIGHT, WIDTH), tiled=True,
                 blockxsize=64, blockysize=64)  # fmt: skip
    names = cut(whole, tmp_path / "all scenes", quarters(WIDTH, HEIGHT))
    with served(tmp_path) as address:
        assert np.array_equal(show(f"{address}/whole.tif?sig=a%2Fb")[0], show(whole)[0])
        far = [f"{address}/all%20scenes/{Path(name).name.replace(' ', '%20')}" for name in names]
        assert np.array_equal(show(far)[0], show(whole)[0])
        missing = f"{address}/gone.tif"
        assert refusal(missing) == (
            f"'{missing}' cannot be reached or is not an image: check the address and the"
            " connection."
        )
