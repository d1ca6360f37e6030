from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import AftermapError, Cancelled, InputError, ParameterError
from aftermap.core.pairing import align, moving
from aftermap.core.practice.scene import render_arrays
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.source import open_image
from aftermap.core.requests import AlignPair
from aftermap.core.results import AlignPairResult
from aftermap.tests.unit.raster_fixtures import DEGREES, pattern, place, save, save_in_degrees
from rasterio.enums import ColorInterp
from rasterio.warp import Resampling, reproject

SIDE, WIDE, EDGE = 384, 512, 24
INNER = np.s_[..., EDGE:-EDGE, EDGE:-EDGE]


@pytest.fixture(scope="module")
def town() -> np.ndarray:
    """Return a town, (3, h, w), with a margin of EDGE pixels."""
    return render_arrays(3, SIDE + 2 * EDGE, severity=0)[0]


@pytest.fixture(scope="module")
def city() -> np.ndarray:
    """Return what has room for more places at which shifts are measured."""
    return render_arrays(3, WIDE + 2 * EDGE, severity=0)[0]


def moved(image: np.ndarray, dx: float, dy: float, degrees: float = 0.0) -> np.ndarray:
    """Return the middle of an image whose content was turned, then moved by (dx, dy) pixels."""
    side = image.shape[2] - 2 * EDGE
    middle = (image.shape[2] - 1) / 2, (image.shape[1] - 1) / 2
    matrix = cv2.getRotationMatrix2D(middle, -degrees, 1)
    matrix[:, 2] += (dx - EDGE, dy - EDGE)
    bands = [cv2.warpAffine(band, matrix, (side, side), flags=cv2.INTER_CUBIC) for band in image]
    return np.stack(bands)


def request(folder: Path, pre: np.ndarray | str, post: np.ndarray | str, **given: Any) -> AlignPair:
    """Return a request for a pair, written where it is given as arrays."""
    paths = [
        image if isinstance(image, str) else save(folder / f"{name}.tif", image)
        for name, image in (("pre", pre), ("post", post))
    ]
    return AlignPair(*paths, str(folder / "aligned.tif"), **given)


def run(asked: AlignPair) -> AlignPairResult:
    return jobs.run(asked, Silent())


def pixels(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def unlike(one: np.ndarray, other: np.ndarray) -> float:
    """Return the mean difference of two images away from their edges, in grey levels."""
    return float(np.abs(one[:3].astype(float) - other[:3])[INNER].mean())


@pytest.mark.parametrize("shift", [(1, 0), (-2.5, 1.5), (5, -4), (12, 16)])
def test_a_known_shift_is_measured_and_undone(
    tmp_path: Path, town: np.ndarray, shift: tuple[float, float]
) -> None:
    pre, post = moved(town, 0, 0), moved(town, *shift)
    result = run(request(tmp_path, pre, post))
    assert result.improved
    assert (result.shift_x_m, result.shift_y_m) == pytest.approx(
        (0.5 * shift[0], -0.5 * shift[1]), abs=0.05
    )
    assert result.residual_before_m == pytest.approx(0.5 * np.hypot(*shift), abs=0.05)
    assert result.residual_after_m < 0.1
    assert unlike(pixels(result.aligned), pre) < 0.3 * unlike(post, pre)
    assert f"{result.residual_before_m:.2f} m" in result.verdict


def test_a_pair_smaller_than_one_piece_is_aligned(tmp_path: Path, town: np.ndarray) -> None:
    pre, post = moved(town, 0, 0)[:, :200, :200], moved(town, 3, 0)[:, :200, :200]
    result = run(request(tmp_path, pre, post))
    assert result.improved
    assert result.shift_x_m == pytest.approx(1.5, abs=0.05)


def test_each_pixel_goes_where_it_came_from(tmp_path: Path, city: np.ndarray) -> None:
    """Two bands beside the colours say where on the image before each pixel belongs."""
    side = WIDE + 2 * EDGE
    rows, columns = np.mgrid[:side, :side] - float(EDGE)
    placed = np.concatenate([city, [columns, rows]]).astype(np.float32)
    post = moved(placed, 4, -3, degrees=1)
    result = run(request(tmp_path, moved(placed, 0, 0), post))
    assert result.improved
    rows, columns = np.mgrid[:WIDE, :WIDE]
    off = np.hypot(*(pixels(result.aligned)[3:] - (columns, rows)))[INNER]
    assert np.nanmedian(off) < 0.15
    assert np.nanquantile(off, 0.95) < 0.4


def test_changed_buildings_and_light_are_no_hindrance(tmp_path: Path) -> None:
    before, after, _ = render_arrays(5, SIDE + 2 * EDGE, severity=0.7)
    result = run(request(tmp_path, moved(before, 0, 0), moved(after, 8, 6)))
    assert result.improved
    assert result.residual_before_m == pytest.approx(5, abs=0.8)
    assert result.residual_after_m < 0.3


def test_nothing_to_gain_leaves_the_image_as_it_is(tmp_path: Path, town: np.ndarray) -> None:
    pre = moved(town, 0, 0)
    dull = (60 + 0.6 * pre).astype(np.uint8)
    result = run(request(tmp_path, pre, dull))
    assert not result.improved
    assert "already agree" in result.verdict
    assert result.residual_before_m == result.residual_after_m < 0.1
    np.testing.assert_array_equal(pixels(result.aligned), dull)


@pytest.mark.parametrize("kind", ["unrelated", "blank", "noise"])
def test_where_nothing_matches_the_image_is_passed_on(
    tmp_path: Path, town: np.ndarray, kind: str
) -> None:
    post = {
        "unrelated": render_arrays(8, SIDE)[1],
        "blank": np.full((3, SIDE, SIDE), 120, np.uint8),
        "noise": np.random.default_rng(1).integers(1, 256, (3, SIDE, SIDE), np.uint8),
    }[kind]
    post[:, 0, 0] = 119  # one value throughout would be no image
    asked = request(tmp_path, moved(town, 0, 0), post, residuals=str(tmp_path / "residuals.gpkg"))
    result = run(asked)
    assert not result.improved
    assert "Too little is alike" in result.verdict
    assert "passed on unmoved" in result.verdict
    assert (result.residual_before_m, result.residual_after_m) == (None, None)
    np.testing.assert_array_equal(pixels(result.aligned), post)
    assert Path(asked.residuals).exists()


def test_what_does_not_bring_them_closer_is_undone(
    tmp_path: Path, town: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A field that points the wrong way must not reach the output."""
    right = align.measure_pair

    def wrong(*arguments: Any) -> Any:
        measured = right(*arguments)
        field = replace(measured.field, plane=-measured.field.plane, local=-measured.field.local)
        return replace(measured, field=field)

    monkeypatch.setattr(align, "measure_pair", wrong)
    post = moved(town, 4, 3)
    result = run(request(tmp_path, moved(town, 0, 0), post))
    assert not result.improved
    assert "would not bring the images closer" in result.verdict
    np.testing.assert_array_equal(pixels(result.aligned), post)


@pytest.mark.parametrize(
    ("old", "new", "share", "worth"),
    [
        (2.0, 1.2, 0.9, True),
        (2.0, 1.9, 0.9, False),
        (2.0, 2.4, 0.9, False),
        (0.1, 0.06, 0.9, False),
        (2.0, 1.2, 0.1, False),
        (2.0, 0.9, 0.1, True),
    ],
)
def test_thin_evidence_must_promise_more(old: float, new: float, share: float, worth: bool) -> None:
    assert align.helps(old, new, share, 0.5) == worth


def test_pixel_type_bands_nodata_and_names_are_kept(tmp_path: Path, town: np.ndarray) -> None:
    colours = (moved(town, 3, 2) * 30.0).astype(np.int16)
    post = np.concatenate([colours, colours[:1] - 5000])
    post[:, 200:260, 100:180] = -9999
    path = save(tmp_path / "post.tif", post, nodata=-9999)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("red", "green", "blue", "near infrared")
    result = run(request(tmp_path, moved(town, 0, 0), path))
    assert result.improved
    with rasterio.open(result.aligned) as dataset:
        assert (dataset.count, set(dataset.dtypes), dataset.nodata) == (4, {"int16"}, -9999)
        assert dataset.descriptions == ("red", "green", "blue", "near infrared")
        values = dataset.read()
    hole = values == -9999
    assert hole[:, 200:256, 100:175].all()
    assert not hole[:, 20:190, 20:360].any()
    # Cubic resampling must not have mixed no-data into what is next to it.
    assert values[3][~hole[3]].min() >= -5000 - 2000
    difference = values[3].astype(int) - (values[0].astype(int) - 5000)
    assert np.abs(difference[~hole[3]]).max() <= 1


@pytest.mark.parametrize(
    ("kind", "fill"), [("uint16", 65535), ("int16", -9999), ("float32", -9999), ("uint8", 255)]
)
def test_no_data_that_nobody_declared_stays_unknown(
    tmp_path: Path, town: np.ndarray, kind: str, fill: float
) -> None:
    post = (moved(town, 3, 2) * (1.0 if kind == "uint8" else 8.0)).astype(kind)
    post[:, :, 270:] = fill
    said: list[str] = []
    asked = request(tmp_path, moved(town, 0, 0), save(tmp_path / "post.tif", post))
    result = jobs.run(asked, CallbackProgress(on_log=said.append))
    assert result.improved
    with rasterio.open(result.aligned) as dataset:
        inside = dataset.read_masks(1) > 0
        assert dataset.dtypes[0] == kind
    assert not inside[:, 270:].any()
    assert inside[20:-20, 20:260].all()
    assert sum("without declaring it" in line for line in said) == 1


@pytest.mark.parametrize("keeper", ["alpha", "mask", "nan", "no-data and alpha", "mask and alpha"])
def test_what_is_invalid_moves_along(tmp_path: Path, town: np.ndarray, keeper: str) -> None:
    post, valid = moved(town, 3, 2), np.ones((SIDE, SIDE), np.bool_)
    valid[100:200, 200:300] = False
    path = str(tmp_path / "post.tif")
    if keeper == "alpha":
        save(tmp_path / "post.tif", np.concatenate([post, 255 * valid[None]]).astype(np.uint8))
        with rasterio.open(path, "r+") as dataset:
            dataset.colorinterp = [*dataset.colorinterp[:3], ColorInterp.alpha]
    elif keeper == "nan":
        save(tmp_path / "post.tif", np.where(valid, post, np.nan).astype(np.float32))
    elif keeper == "no-data and alpha":
        opaque = np.concatenate([post * valid, np.full((1, SIDE, SIDE), 255, np.uint8)])
        save(tmp_path / "post.tif", opaque, nodata=0, photometric="RGB", alpha="YES")
    elif keeper == "mask and alpha":
        opaque = np.concatenate([post, np.full((1, SIDE, SIDE), 255, np.uint8)])
        save(tmp_path / "post.tif", opaque, photometric="RGB", alpha="YES")
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(valid)
    else:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            save(tmp_path / "post.tif", post)
            with rasterio.open(path, "r+") as dataset:
                dataset.write_mask(valid)
    result = run(request(tmp_path, moved(town, 0, 0), path))
    assert result.improved
    with rasterio.open(result.aligned) as dataset:
        inside = dataset.read_masks(1) > 0
        assert dataset.count == (4 if "alpha" in keeper else 3)
    assert not inside[99:197, 198:296].any()
    assert inside[20:95, 20:-20].all()
    assert inside[205:-20, 20:-20].all()


def test_the_cut_into_windows_does_not_show(
    tmp_path: Path, town: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = request(tmp_path, moved(town, 0, 0), moved(town, 5, -3, degrees=1))
    once = pixels(run(asked).aligned)
    monkeypatch.setattr(moving, "BLOCK", 208)
    np.testing.assert_array_equal(pixels(run(asked).aligned), once)


def test_another_crs_and_pixel_size_come_onto_the_grid_before(
    tmp_path: Path, town: np.ndarray
) -> None:
    pre = moved(town, 0, 0)
    post = save_in_degrees(tmp_path / "post.tif", moved(town, 6, 4), 0.5)
    result = run(request(tmp_path, pre, post))
    assert result.improved
    assert result.residual_before_m == pytest.approx(0.5 * np.hypot(6, 4), abs=0.1)
    with rasterio.open(result.aligned) as aligned, rasterio.open(tmp_path / "pre.tif") as before:
        assert (aligned.crs, aligned.transform, aligned.shape) == (
            before.crs,
            before.transform,
            before.shape,
        )
        assert aligned.crs != DEGREES
    assert unlike(pixels(result.aligned), pre) < 10


def test_a_coarser_image_is_aligned_too(tmp_path: Path, town: np.ndarray) -> None:
    fine, coarse = moved(town, 6, -4), np.zeros((3, SIDE // 2, SIDE // 2), np.uint8)
    reproject(
        fine,
        coarse,
        src_transform=place(0.5),
        dst_transform=place(1.0),
        src_crs="EPSG:32637",
        dst_crs="EPSG:32637",
        resampling=Resampling.average,
    )
    post = save(tmp_path / "post.tif", coarse, transform=place(1.0))
    result = run(request(tmp_path, moved(town, 0, 0), post))
    assert result.improved
    assert (result.shift_x_m, result.shift_y_m) == pytest.approx((3, 2), abs=0.15)
    assert pixels(result.aligned).shape == (3, SIDE, SIDE)


def test_the_map_of_residuals_tells_measured_from_repaired(
    tmp_path: Path, city: np.ndarray
) -> None:
    post = moved(city, 6, 0)
    post[:, 150:400, 150:400] = pattern(250, 250)
    path = str(tmp_path / "residuals.gpkg")
    result = run(request(tmp_path, moved(city, 0, 0), post, residuals=path))
    assert result.improved
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT dx_m, dy_m, before_m, after_m, reliability, repaired FROM residuals"
        ).fetchall()
        (style,) = database.execute("SELECT styleQML FROM layer_styles").fetchone()
    assert len(rows) == 9
    assert '"after_m"' in style.replace("&quot;", '"')
    assert "@enlarged@" not in style
    assert {bool(row[5]) for row in rows} == {True, False}
    for dx, dy, before, after, reliability, repaired in rows:
        assert (dx, dy) == pytest.approx((3, 0), abs=0.15)
        assert before == pytest.approx(np.hypot(dx, dy))
        assert 0 <= reliability <= 1
        assert (after is None) or after < 0.2
        assert not (repaired and after is not None)
    known = [row for row in rows if row[3] is not None]
    assert result.residual_after_m == pytest.approx(
        np.sqrt(np.mean([row[3] ** 2 for row in known]))
    )


def test_matched_colours_come_closer(tmp_path: Path, town: np.ndarray) -> None:
    pre = moved(town, 0, 0)
    post = np.clip(moved(town, 4, 2) * [[[0.6]], [[0.8]], [[0.5]]] + 30, 0, 255).astype(np.uint8)
    post[:, :60, :60] = 255
    asked = request(tmp_path, pre, np.concatenate([post, post[:1]]))
    plain = pixels(run(asked).aligned)
    tinted = pixels(run(replace(asked, match_colours=True)).aligned)
    for band in range(3):
        apart = [np.abs(image[band].astype(float) - pre[band])[INNER] for image in (plain, tinted)]
        assert np.median(apart[1]) < 0.35 * np.median(apart[0])
    np.testing.assert_array_equal(tinted[3], plain[3])


def test_colours_are_matched_of_an_image_that_stays(tmp_path: Path, town: np.ndarray) -> None:
    pre = moved(town, 0, 0)
    asked = request(tmp_path, pre, (40 + 0.5 * pre).astype(np.uint8), match_colours=True)
    result = run(asked)
    assert not result.improved
    assert unlike(pixels(result.aligned), pre) < 2


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("uint16", 12.0, 300.0), ("uint8", 0.8, 30.0)),
        (("float32", 0.002, 0.02), ("uint8", 0.8, 30.0)),
        (("float32", 0.002, 0.02), ("uint16", 8.0, 200.0)),
        (("uint8", 1.0, 0.0), ("uint16", 8.0, 200.0)),
    ],
)
@pytest.mark.parametrize("shift", [0, 4])
def test_colours_are_matched_across_pixel_types(
    tmp_path: Path,
    town: np.ndarray,
    before: tuple[str, float, float],
    after: tuple[str, float, float],
    shift: int,
) -> None:
    def as_kind(image: np.ndarray, kind: str, gain: float, offset: float) -> np.ndarray:
        return (image * gain + offset).astype(kind)

    quarter = np.s_[:, : SIDE // 2, : SIDE // 2]
    images = (moved(town, dx, 0)[quarter] for dx in (0, shift))
    kinds = zip(images, (before, after))
    asked = request(tmp_path, *(as_kind(image, *kind) for image, kind in kinds))
    result = run(replace(asked, match_colours=True))
    with open_image(asked.pre, (1, 2, 3)) as pre, open_image(result.aligned, (1, 2, 3)) as aligned:
        shown, wanted = (image.read(image.grid.window)[0] for image in (aligned, pre))
    assert pixels(result.aligned).dtype == after[0]
    assert unlike(shown, wanted) < 10
    assert ((shown > 0) & (shown < 255)).mean() > 0.9


@pytest.mark.parametrize("spacing", [0, -5.0])
def test_a_spacing_must_be_above_zero(tmp_path: Path, town: np.ndarray, spacing: float) -> None:
    asked = request(tmp_path, moved(town, 0, 0), moved(town, 1, 0), spacing=spacing)
    with pytest.raises(ParameterError, match=r"Spacing is .*: choose a number from"):
        run(asked)
    refuses(tmp_path)


def test_spacing_sets_how_many_places_are_measured(tmp_path: Path, city: np.ndarray) -> None:
    def places(spacing: float) -> int:
        path = str(tmp_path / "residuals.gpkg")
        asked = request(tmp_path, moved(city, 0, 0), moved(city, 3, 0))
        run(replace(asked, spacing=spacing, residuals=path))
        with closing(sqlite3.connect(path)) as database:
            return int(database.execute("SELECT count(*) FROM residuals").fetchone()[0])

    assert (places(32.0), places(128.0)) == (25, 4)


def refuses(folder: Path) -> None:
    """Nothing is left behind but the inputs."""
    assert {path.name for path in folder.iterdir()} <= {"pre.tif", "post.tif"}


def test_images_of_two_places_are_refused(tmp_path: Path, town: np.ndarray) -> None:
    far = place() * place().translation(5000, 0)
    post = save(tmp_path / "post.tif", moved(town, 0, 0), transform=far)
    with pytest.raises(InputError, match="does not overlap the image before"):
        run(request(tmp_path, moved(town, 0, 0), post))
    refuses(tmp_path)


def test_complex_pixels_are_refused(tmp_path: Path, town: np.ndarray) -> None:
    post = save(tmp_path / "post.tif", moved(town, 0, 0).astype(np.complex64))
    with pytest.raises(InputError, match="of one real type"):
        run(request(tmp_path, moved(town, 0, 0), post))
    refuses(tmp_path)


def test_an_output_without_a_folder_leaves_nothing(tmp_path: Path, town: np.ndarray) -> None:
    asked = request(tmp_path, moved(town, 0, 0), moved(town, 2, 0))
    nowhere = str(tmp_path / "missing" / "residuals.gpkg")
    with pytest.raises(AftermapError, match="folder"):
        run(replace(asked, residuals=nowhere))
    refuses(tmp_path)


def test_reduced_copies_lie_on_the_disk_of_the_output(tmp_path: Path) -> None:
    side, there = 1100, tmp_path / "there"
    there.mkdir()
    image = np.random.default_rng(1).integers(0, 255, (3, side, side), np.uint8)
    later = np.roll(image, 2, axis=2)
    asked = replace(request(tmp_path, image, later), aligned=str(there / "aligned.tif"))
    seen: set[str] = set()

    def report(done: float, total: float, note: str) -> None:
        seen.update(path.name for path in there.glob(".aftermap-*/*/*.tif"))

    jobs.run(asked, CallbackProgress(report, lambda: False))
    assert len(seen - {"aligned.tif"}) == 2
    assert {path.name for path in there.iterdir()} == {"aligned.tif", "aligned.qmd"}


@pytest.mark.parametrize("share", [0.2, 0.6, 0.85])
def test_cancel_leaves_nothing(tmp_path: Path, town: np.ndarray, share: float) -> None:
    asked = request(tmp_path, moved(town, 0, 0), moved(town, 2, 0))
    seen: list[float] = []

    def report(done: float, total: float, note: str) -> None:
        seen.append(done / total)

    with pytest.raises(Cancelled):
        jobs.run(asked, CallbackProgress(report, lambda: bool(seen and seen[-1] >= share)))
    refuses(tmp_path)
