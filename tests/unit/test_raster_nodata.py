"""No-data that nobody declared, and no-data that is declared in several ways."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from aftermap.core.progress import CallbackProgress
from aftermap.core.raster.grid import Grid, blocks
from aftermap.core.raster.source import open_image
from aftermap.tests.unit.raster_fixtures import UTM, pattern, place, save
from rasterio.enums import ColorInterp

RGB = (1, 2, 3)
HEIGHT, WIDTH, EDGE = 200, 300, 200
"""What lies east of column EDGE is empty."""


def filled(kind: str, fill: object, scale: float = 1) -> np.ndarray:
    image = (pattern(HEIGHT, WIDTH) * np.float64(scale)).astype(kind)
    image[:, :, EDGE:] = np.reshape(np.asarray(fill, kind), (-1, 1, 1))
    return image


def show(path: str | list[str], grid: Grid | None = None) -> tuple:
    warned: list[str] = []
    progress = CallbackProgress(on_warn=warned.append)
    with open_image(path, RGB, grid, progress=progress) as source:
        pixels, valid = source.read(source.grid.window)
        for window in blocks(source.grid.width, source.grid.height, 67):
            part, seen = source.read(window)
            at = window.toslices()
            assert np.array_equal(seen, valid[at]), "the same from every window"
            assert np.array_equal(part, pixels[:, at[0], at[1]])
    return pixels, valid, warned


@pytest.mark.parametrize(
    ("kind", "fill", "scale"),
    [
        ("uint16", 65535, 8),
        ("int16", -9999, 8),
        ("int16", -32768, 8),
        ("float32", -9999, 1),
        ("float32", -3.4028235e38, 1),
        ("float64", 1e300, 1 / 255),
        ("uint16", 1000, 8),  # among the other values
        ("uint8", 255, 1),
        ("uint8", 77, 1),
        ("uint8", (255, 0, 255), 1),
    ],
)
@pytest.mark.parametrize("warped", [False, True])
def test_a_fill_that_nobody_declared_is_unknown(
    tmp_path: Path, kind: str, fill: object, scale: float, warped: bool
) -> None:
    path = save(tmp_path / "fill.tif", filled(kind, fill, scale))
    plain = save(tmp_path / "plain.tif", filled(kind, fill, scale)[:, :, :EDGE])
    shifted = Grid(UTM, place() * Affine.translation(0.4, 0.3), WIDTH - 1, HEIGHT - 1)
    pixels, valid, warned = show(path, shifted if warped else None)
    expected, _, silent = show(plain, shifted if warped else None)
    assert valid[5:-5, 2 : EDGE - 20].all() and not valid[:, EDGE + 1 :].any()
    inner = np.s_[:, 5:-5, 5 : EDGE - 20]
    close = np.abs(pixels[inner].astype(int) - expected[inner]).max()
    assert close <= (0 if kind == "uint8" else 8), "the stretch never sees it"
    assert len(warned) == 1 and "without declaring it as no-data" in warned[0] and not silent


def test_a_value_of_the_fill_elsewhere_stays(tmp_path: Path) -> None:
    image = filled("uint8", 255)
    image[:, 60:100, 60:110] = 255  # a white roof
    valid = show(save(tmp_path / "roof.tif", image))[1]
    assert valid[60:100, 60:110].all() and not valid[:, EDGE:].any()


def test_a_thin_frame_is_found(tmp_path: Path) -> None:
    image = pattern(HEIGHT, WIDTH).astype(np.uint16) * 8
    frame = np.ones((HEIGHT, WIDTH), bool)
    frame[5:-5, 5:-5] = False
    image[:, frame] = 65535
    pixels, valid, _ = show(save(tmp_path / "frame.tif", image))
    assert np.array_equal(valid, ~frame)
    assert pixels[:, valid].std() > 30


@pytest.mark.parametrize("what", ["water", "roof", "white cloud inside", "small corner"])
def test_ground_of_one_colour_is_no_fill(tmp_path: Path, what: str) -> None:
    image = pattern(HEIGHT, WIDTH)
    if what == "water":
        waves = np.random.default_rng(1).integers(-2, 3, (HEIGHT, 100), np.int16)
        image[:, :, EDGE:] = np.array([60, 80, 90]).reshape(-1, 1, 1) + waves
    elif what == "roof":
        image[:, 40:60, :25] = 255
    elif what == "white cloud inside":
        image[:, 40:120, 60:160] = 255
    else:
        image[:, :20, :20] = 255
    _, valid, warned = show(save(tmp_path / "ground.tif", image))
    assert valid.all() and not warned


def test_a_white_collar_survives_compression_with_losses(tmp_path: Path) -> None:
    image = filled("uint8", 255)
    path = save(tmp_path / "lossy.tif", image, compress="jpeg", photometric="YCbCr",
                jpeg_quality=75)  # fmt: skip
    valid = show(path)[1]
    assert not valid[:, EDGE + 8 :].any() and valid[:, : EDGE - 24].all()


def test_each_scene_of_a_mosaic_has_its_own_fill(tmp_path: Path) -> None:
    first, second = filled("uint16", 65535, 8), filled("uint16", 1000, 8)[:, :, ::-1]
    east = place() * Affine.translation(EDGE, 0)
    paths = [save(tmp_path / "a.tif", first), save(tmp_path / "b.tif", second, transform=east)]
    _, valid, warned = show(paths)
    assert valid[:, : EDGE - 20].all() and valid[:, EDGE + 120 :].all()
    assert not valid[:, EDGE + 2 : EDGE + 80].any() and len(warned) == 2


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("share", [0.3, 0.97])
@pytest.mark.parametrize("warped", [False, True])
def test_near_infrared_that_is_marked_as_alpha_hides_no_water(
    tmp_path: Path, kind: str, share: float, warped: bool
) -> None:
    image = np.concatenate([pattern(60, 90), pattern(60, 90, seed=2)[:1]]).astype(kind)
    image[3, :, : round(90 * share)] = 0
    path = save(tmp_path / "rgbn.tif", image, photometric="RGB", alpha="YES")
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3] == ColorInterp.alpha, "as GDAL writes four bands by default"
    grid = Grid(UTM, place() * Affine.translation(0.4, 0.4), 88, 58) if warped else None
    assert show(path, grid)[1][1:-1, 1:-1].all()


@pytest.mark.parametrize(("kind", "opaque"), [("uint8", 255), ("uint16", 65535), ("uint16", 255)])
@pytest.mark.parametrize("seen", [0.02, 0.5])
def test_alpha_with_soft_edges_is_alpha(
    tmp_path: Path, kind: str, opaque: int, seen: float
) -> None:
    last = np.zeros((1, 100, 100))
    edge = round(100 * seen)
    last[:, :, :edge], last[:, :1] = opaque, opaque // 2
    last[:, 0, edge:] = 0
    image = np.concatenate([pattern(100, 100), last]).astype(kind)
    path = save(tmp_path / "rgba.tif", image, photometric="RGB", alpha="YES")
    assert np.array_equal(show(path)[1], last[0] > 0)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("warped", [False, True])
def test_alpha_and_no_data_and_a_mask_all_hold(tmp_path: Path, kind: str, warped: bool) -> None:
    image = np.concatenate([pattern(60, 90), np.full((1, 60, 90), 255, np.uint8)]).astype(kind)
    image[:3, :, 70:] = np.reshape([7, 8, 9], (-1, 1, 1))
    image[3, 40:] = 0
    mask = np.ones((60, 90), bool)
    mask[:, :15] = False
    path = save(tmp_path / "all.tif", image)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
        dataset.colorinterp = [
            ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha
        ]  # fmt: skip
    virtual = str(tmp_path / "all.vrt")
    rasterio.shutil.copy(path, virtual, driver="VRT")
    text = Path(virtual).read_text()
    for band, nodata in (("1", 7), ("2", 8), ("3", 9)):
        at = text.index(f'band="{band}"')
        at = text.index(">", at) + 1
        text = text[:at] + f"<NoDataValue>{nodata}</NoDataValue>" + text[at:]
    Path(virtual).write_text(text)
    grid = Grid(UTM, place() * Affine.translation(0.4, 0.4), 88, 58) if warped else None
    _, valid, _ = show(virtual, grid)
    assert valid[3:38, 18:66].all()
    assert not valid[:, :13].any() and not valid[42:].any() and not valid[:, 71:].any()
