from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.raster.colours import bands_of
from aftermap.core.raster.grid import Grid, blocks
from aftermap.core.raster.source import open_image
from aftermap.core.requests import Extent
from aftermap.tests.unit.raster_fixtures import (
    EAST,
    NORTH,
    UTM,
    pattern,
    place,
    save,
    save_in_degrees,
)
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.windows import Window

RGB = (1, 2, 3)
GRID = Grid(UTM, place(), 300, 200)


def refusal(path: str, bands: tuple[int, ...] = RGB, grid: Grid | None = None) -> str:
    with pytest.raises(InputError) as caught, open_image(path, bands, grid):
        pass
    return str(caught.value)


def test_a_missing_file_is_named() -> None:
    assert refusal("/nowhere/Hatay März.tif") == (
        "'/nowhere/Hatay März.tif' does not exist: check the path."
    )


def test_a_file_that_is_no_image_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.tif"
    path.write_text("not an image")
    assert "is not an image that is read here" in refusal(str(path))


def test_one_band_is_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "grey.tif", pattern(40, 40)[:1])
    assert "has 1 band, red, green and blue are needed" in refusal(path)


def test_a_band_that_is_not_there_is_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "rgb.tif", pattern(40, 40))
    assert "has 3 bands, but 1, 2, 4 were chosen" in refusal(path, (1, 2, 4))
    with pytest.raises(ParameterError, match="choose three"), open_image(path, (1, 2)):
        pass


def test_no_crs_is_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "nowhere.tif", pattern(40, 40), crs=None)
    assert "has no coordinate reference system: assign one" in refusal(path)


@pytest.mark.parametrize("grid", [None, Grid(UTM, place(), 40, 40)])
def test_a_local_crs_is_refused(tmp_path: Path, grid: Grid | None) -> None:
    path = save(tmp_path / "local.tif", pattern(40, 40), crs='LOCAL_CS["site",UNIT["metre",1]]')
    refused = pytest.raises(InputError, match="has a local coordinate reference system")
    with refused, open_image(path, RGB, grid):
        pass


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_geotransform_is_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "nowhere.tif", pattern(40, 40), transform=Affine.identity())
    assert "is not georeferenced" in refusal(path)


@pytest.mark.parametrize("turn", [Affine.rotation(10), Affine.scale(1, -1)])
def test_a_rotated_image_serves_on_a_grid(tmp_path: Path, turn: Affine) -> None:
    image = pattern(200, 200)
    path = save(tmp_path / "turned.tif", image, transform=place() * turn)
    around = Grid(UTM, place() * Affine.translation(-200, -250), 500, 500)
    with open_image(path, RGB, around) as source:
        valid = source.read(around.window)[1]
    assert valid.sum() == pytest.approx(200 * 200, rel=0.03)


@pytest.mark.parametrize("degrees", [-90, 45, 90, 180])
def test_an_image_turned_about_its_centre_overlaps(tmp_path: Path, degrees: int) -> None:
    turn = Affine.rotation(degrees, (100, 100))
    path = save(tmp_path / "turned.tif", pattern(200, 200), transform=place() * turn)
    grid = Grid(UTM, place(), 200, 200)
    with open_image(path, RGB, grid) as source:
        valid = source.read(grid.window)[1]
    assert valid.mean() > 0.8
    assert source.grid.bounds == (EAST, NORTH - 100, EAST + 100, NORTH)


def test_no_overlap_names_both_extents(tmp_path: Path) -> None:
    away = place() * Affine.translation(5000, 0)
    path = save(tmp_path / "away.tif", pattern(40, 40), transform=away)
    message = refusal(path, grid=GRID)
    assert "302500, 4099980 to 302520, 4100000" in message
    assert "300000, 4099900 to 300150, 4100000 (EPSG:32637)" in message


@pytest.mark.parametrize(
    "source",
    [
        "crs=EPSG:3857&format&type=xyz&url=https://tile.example/%7Bz%7D/%7Bx%7D/%7By%7D.png",
        "contextualWMSLegend=0&crs=EPSG:4326&layers=a&styles&url=https://maps.example/wms",
        "https://tile.example/{z}/{x}/{y}.png",
        "WMS:https://maps.example/wms?LAYERS=a",
        '<GDAL_WMS><Service name="TMS"></Service></GDAL_WMS>',
    ],
)
def test_web_maps_are_refused_with_the_way_round(source: str) -> None:
    assert "is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF" in refusal(source)


def test_a_gdal_description_of_a_web_map_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tiles.xml"
    path.write_text(
        '<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:9/${z}/${x}/${y}.png'
        "</ServerUrl></Service><DataWindow><UpperLeftX>-20037508</UpperLeftX>"
        "<UpperLeftY>20037508</UpperLeftY><LowerRightX>20037508</LowerRightX>"
        "<LowerRightY>-20037508</LowerRightY><TileLevel>3</TileLevel></DataWindow>"
        "<Projection>EPSG:3857</Projection><BandsCount>3</BandsCount></GDAL_WMS>"
    )
    assert "is a web map" in refusal(str(path))


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = save(tmp_path / "cut.tif", pattern(600, 600), compress="deflate")
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole[: len(whole) // 2])
    with open_image(path, RGB) as source, pytest.raises(InputError, match="the file is damaged"):
        source.read(source.grid.window)


def test_what_lies_outside_is_invalid(tmp_path: Path) -> None:
    image = pattern(50, 60)
    path = save(tmp_path / "rgb.tif", image)
    with open_image(path, RGB) as source:
        pixels, valid = source.read(Window(-10, -20, 100, 100))
    expected = np.zeros((100, 100), bool)
    expected[20:70, 10:70] = True
    assert np.array_equal(valid, expected)
    assert np.array_equal(pixels[:, 20:70, 10:70], image)
    assert not pixels[:, ~valid].any()


@pytest.mark.parametrize("declared", [True, False])
def test_black_collars_are_invalid_and_shadows_are_not(tmp_path: Path, declared: bool) -> None:
    image = pattern(200, 300)
    image[:, :, :80] = 0
    image[:, 100:108, 200:208] = 0
    path = save(tmp_path / "collar.tif", image, nodata=0 if declared else None)
    with open_image(path, RGB) as source:
        valid = source.read(source.grid.window)[1]
        parts = [source.read(window)[1] for window in blocks(300, 200, 37)]
    assert not valid[:, :80].any()
    assert valid[:, 82:190].all()
    assert valid[104, 204] != declared
    for window, part in zip(blocks(300, 200, 37), parts):
        assert np.array_equal(part, valid[window.toslices()])


def test_alpha_and_nan_are_invalid(tmp_path: Path) -> None:
    image = np.concatenate([pattern(60, 60), np.full((1, 60, 60), 255, np.uint8)])
    image[3, :10] = 0
    path = save(tmp_path / "alpha.tif", image, photometric="RGB", alpha="YES")
    with open_image(path, RGB) as source:
        assert np.array_equal(source.read(source.grid.window)[1].all(axis=1), np.arange(60) >= 10)
    measured = pattern(60, 60).astype(np.float32) / 255
    measured[1, 20:30] = np.nan
    path = save(tmp_path / "nan.tif", measured)
    for grid in (None, Grid(UTM, place(), 60, 60)):
        with open_image(path, RGB, grid) as source:
            pixels, valid = source.read(source.grid.window)
        known = valid.all(axis=1)
        assert not known[20:30].any() and known[:18].all() and known[32:].all()
        assert not pixels[:, ~valid].any() and pixels[:, valid].std() > 10


@pytest.mark.parametrize("fourth", ["opaque", "near infrared"])
@pytest.mark.parametrize("nodata", [0, None])
def test_no_data_and_masks_hold_beside_an_alpha_band(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fourth: str, nodata: int | None
) -> None:
    colours = pattern(60, 60)
    colours[:, 20:40] = 0
    valid = np.where(colours.any(axis=0), np.uint8(255), np.uint8(0))
    last = np.full_like(valid, 255) if fourth == "opaque" else pattern(60, 60, seed=2)[0] // 2
    last[:10] = last[:10] if fourth == "opaque" else 0
    image = np.concatenate([colours, last[np.newaxis]])
    shifted = place() * Affine.translation(0.3, 0.3)
    plain = save(tmp_path / "plain.tif", colours, transform=shifted, nodata=0)
    save(tmp_path / "rgb.tif", image, transform=shifted, nodata=nodata,
         photometric="RGB", alpha="YES")  # fmt: skip
    if nodata is None:
        with rasterio.open(tmp_path / "rgb.tif", "r+") as dataset:
            dataset.write_mask(valid)
    monkeypatch.chdir(tmp_path)
    grid = Grid(UTM, place(), 60, 60)
    with open_image("rgb.tif", RGB, grid) as source, open_image(plain, RGB, grid) as without:
        pixels, inside = source.read(grid.window)
        expected, known = without.read(grid.window)
    assert np.array_equal(inside, known) and not inside[22:39].any() and inside[3:19, 3:].all()
    assert np.array_equal(pixels[:, 3:19], expected[:, 3:19])


@pytest.mark.parametrize(
    ("dtype", "scale"),
    [("uint16", 8), ("uint16", 257), ("float32", 1 / 255), ("int16", 30), ("uint16", 1)],
)
def test_bit_depths_show_the_same_picture(tmp_path: Path, dtype: str, scale: float) -> None:
    image = pattern(300, 300)
    path = save(tmp_path / "deep.tif", (image * np.float64(scale)).astype(dtype))
    with open_image(path, RGB) as source:
        pixels = source.read(source.grid.window)[0]
    for band in range(3):
        assert np.corrcoef(pixels[band].ravel(), image[band].ravel())[0, 1] > 0.99
    assert scale != 1 or np.array_equal(pixels, image)
    assert scale == 1 or (pixels.min() == 0 and pixels.max() == 255)


def test_the_stretch_ignores_overviews_and_nodata(tmp_path: Path) -> None:
    image = pattern(900, 1100).astype(np.uint16) * 8
    image[:, :, :300] = 65535
    path = save(tmp_path / "deep.tif", image, nodata=65535)
    with open_image(path, RGB) as source:
        before = source.read(Window(400, 400, 50, 50))[0]
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], rasterio.enums.Resampling.average)
    with open_image(path, RGB) as source:
        assert np.array_equal(source.read(Window(400, 400, 50, 50))[0], before)
    assert before.max() > 150


def test_data_between_the_sampled_squares_are_found(tmp_path: Path) -> None:
    image = pattern(300, 300).astype(np.uint16) * 8
    size = {"width": 8000, "height": 8000, "count": 3, "dtype": "uint16", "nodata": 0}
    path, at = str(tmp_path / "island.tif"), Window(90, 90, 300, 300)
    given = {"driver": "GTiff", "crs": UTM, "transform": place(), "tiled": True, "sparse_ok": True}
    with rasterio.open(path, "w", **size, **given) as sink:
        sink.write(image, window=at)
    with open_image(path, RGB) as source:
        pixels, valid = source.read(at)
    assert valid.all() and np.corrcoef(pixels.ravel(), image.ravel())[0, 1] > 0.9


def test_bands_are_taken_in_the_order_asked_for(tmp_path: Path) -> None:
    image = pattern(40, 40)
    path = save(tmp_path / "bgrn.tif", np.concatenate([image[::-1], image[:1]]))
    with open_image(path, (3, 2, 1)) as source:
        assert np.array_equal(source.read(source.grid.window)[0], image)


@pytest.mark.parametrize("finer", [1, 2])
def test_an_image_in_degrees_lands_on_the_utm_grid(tmp_path: Path, finer: int) -> None:
    image = pattern(200 * finer, 300 * finer)
    path = save_in_degrees(tmp_path / "post.tif", image, 0.5 / finer)
    with open_image(path, RGB, GRID) as source:
        pixels, valid = source.read(GRID.window)
        part = source.read(Window(70, 30, 100, 90))[0]
    expected = image.reshape(3, 200, finer, 300, finer).mean(axis=(2, 4))
    inner = np.s_[:, 10:-10, 10:-10]
    assert valid[inner[1:]].all()
    assert np.abs(pixels[inner] - expected[inner]).mean() < 2.5
    assert np.array_equal(part, pixels[:, 30:120, 70:170]), "the same from every window"


def test_gsd_is_measured_on_the_ground() -> None:
    mercator = Grid(CRS.from_epsg(3857), Affine(1, 0, 4080000, 0, -1, 4440000), 100, 100)
    degrees = Grid(CRS.from_epsg(4326), Affine(1e-5, 0, 36.6, 0, -1e-5, 37.0), 100, 100)
    assert GRID.gsd() == pytest.approx((0.5, 0.5), rel=1e-3)
    assert mercator.gsd() == pytest.approx((0.799, 0.799), rel=5e-3)
    assert degrees.gsd() == pytest.approx((0.890, 1.110), rel=2e-3)


def test_an_extent_is_snapped_outward_and_clipped() -> None:
    inside = Extent(300010.2, 4099950.1, 300020, 4099960, "EPSG:32637")
    assert GRID.window_of(inside) == Window(20, 80, 20, 20)
    assert GRID.window_of(Extent(0, 4099950, 300010, 5000000, "EPSG:32637")) == (
        Window(0, 0, 20, 100)
    )
    assert GRID.window_of(None) == GRID.window
    with pytest.raises(InputError, match="does not touch the image"):
        GRID.window_of(Extent(0, 0, 1, 1, "EPSG:32637"))
    with pytest.raises(ParameterError, match="'EPSG:nil' is not a coordinate reference system"):
        GRID.window_of(Extent(0, 0, 1, 1, "EPSG:nil"))


def test_an_extent_may_be_in_another_crs() -> None:
    degrees = Extent(36.0, 36.0, 38.0, 38.0, "EPSG:4326")
    assert GRID.window_of(degrees) == GRID.window


COLOURS = ("blue", "green", "red", "nir")
RED, GREEN, BLUE = ColorInterp.red, ColorInterp.green, ColorInterp.blue
NONE, GREY, ALPHA = ColorInterp.undefined, ColorInterp.gray, ColorInterp.alpha


@pytest.mark.parametrize(
    ("colours", "names", "expected"),
    [
        ((BLUE, GREEN, RED, NONE), None, (3, 2, 1)),
        ((GREY, NONE, NONE, NONE), ("blue", "green", "red", "nir"), (3, 2, 1)),
        ((RED, GREEN, BLUE, ALPHA), ("Blue", "Green", "Red", "Near infrared"), (3, 2, 1)),
        ((GREY, NONE, NONE, NONE), ("Red edge", "Red", "Green", "Blue"), (2, 3, 4)),
        ((NONE, RED, GREEN, BLUE), None, (2, 3, 4)),
        ((GREY, NONE, NONE, NONE), None, (1, 2, 3)),
        ((RED, GREEN, BLUE, NONE), None, (1, 2, 3)),
        ((RED, RED, GREEN, BLUE), None, (1, 2, 3)),
        ((GREY, NONE, NONE, NONE), ("B", "G", "R", "N"), (3, 2, 1)),
        ((RED, GREEN, BLUE, NONE), ("blue band", "green band", "red band", "alpha"), (3, 2, 1)),
        ((GREY, NONE, NONE, NONE), ("B2", "B3", "B4", "B8"), (3, 2, 1)),
        ((GREY, NONE, NONE, NONE), ("B08", "B04", "B03", "B02"), (2, 3, 4)),
        ((GREY, NONE, NONE, NONE), ("B8, 842 nm", "B4, 665 nm", "B3", "B2"), (2, 3, 4)),
        ((GREY, NONE, NONE, NONE), ("B1", "B2", "B3", "B4"), (1, 2, 3)),
        ((GREY, NONE, NONE, NONE), ("Band 1", "Band 2", "Band 3", "Band 4"), (1, 2, 3)),
        ((GREY, NONE, NONE, NONE), ("coastal_blue", "blue", "green", "red"), (4, 3, 2)),
    ],
)
def test_declared_colours_are_read(
    tmp_path: Path, colours: tuple, names: tuple | None, expected: tuple[int, ...]
) -> None:
    image = np.concatenate([pattern(40, 40), pattern(40, 40, seed=2)[:1]])
    path = save(tmp_path / "four.tif", image)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = colours
        if names:
            dataset.descriptions = names
    for bands, wanted in (((), expected), (RGB, RGB), ((4, 1, 2), (4, 1, 2))):
        with open_image(path, bands) as source:
            found, valid = source.read(source.grid.window)
        assert np.array_equal(found, image[np.array(wanted) - 1]) and valid.all()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("coastal_blue blue green_i green yellow red rededge nir", (6, 4, 2)),
        ("B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B11 B12", (4, 3, 2)),
        ("B01 B02 B03 B04 B05 B06 B07 B08", (4, 3, 2)),
        ("Coastal Blue Green Yellow Red Red_Edge NIR1 NIR2", (5, 3, 2)),
    ],
)
def test_colours_among_many_bands_are_found_by_name(
    tmp_path: Path, names: str, expected: tuple[int, ...]
) -> None:
    given = names.split()
    image = np.stack([np.full((8, 8), 20 * n, np.uint8) for n in range(1, len(given) + 1)])
    path = save(tmp_path / "many.tif", image)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = given
    assert bands_of(path, (), Silent()) == expected
    assert bands_of(path, RGB, Silent()) == RGB


@pytest.mark.parametrize(
    "bands",
    [
        {"eo:bands": [{"name": f"b{n}", "common_name": c} for n, c in enumerate(COLOURS)]},
        {"bands": [{"name": f"b{n}", "eo:common_name": c} for n, c in enumerate(COLOURS)]},
        {"bands": [{"name": c} for c in COLOURS]},
        {"bands": ["odd", None, 3, {}]},
    ],
)
def test_a_stac_item_tells_the_colours_of_its_image(tmp_path: Path, bands: dict) -> None:
    image = np.concatenate([pattern(40, 40), pattern(40, 40, seed=2)[:1]])
    save(tmp_path / "image.tif", image)
    place = tmp_path / "item.json"
    asset = {"href": "image.tif", "roles": ["data"], **bands}
    place.write_text(json.dumps({"type": "Feature", "id": "a", "assets": {"image": asset}}))
    expected = RGB if "odd" in bands.get("bands", ()) else (3, 2, 1)
    assert bands_of(str(place), (), Silent()) == expected
    with open_image(str(place), ()) as source:
        assert np.array_equal(source.read(source.grid.window)[0], image[np.array(expected) - 1])


@pytest.mark.parametrize("share", [0.02, 0.4, 0.8])
def test_saturated_clouds_take_no_contrast_from_the_ground(tmp_path: Path, share: float) -> None:
    ground = pattern(300, 300).astype(np.uint16) * 8
    cloud = np.zeros((300, 300), bool)
    cloud[20:280, 20 : 20 + round(share * 300 * 300 / 260)] = True
    cloudy = np.where(cloud, np.uint16(16383), ground)
    shown = []
    for name, image in (("clear.tif", ground), ("cloudy.tif", cloudy)):
        with open_image(save(tmp_path / name, image), RGB) as source:
            shown.append(source.read(source.grid.window)[0].astype(int))
    assert np.abs(shown[0] - shown[1])[:, ~cloud].max() <= 12
