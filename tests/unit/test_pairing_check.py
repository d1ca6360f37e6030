"""A verdict on a pair, its reasons, and the mask of what cannot be judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.inference.usable import without
from aftermap.core.pairing import clouds
from aftermap.core.pairing.check import ALIGN, GOOD, UNUSABLE, judge
from aftermap.core.pairing.dates import Taken, taken
from aftermap.core.pairing.distance import Distance
from aftermap.core.pairing.facts import File, Masks
from aftermap.core.pairing.look import Image, Look
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.source import open_image
from aftermap.core.requests import AlignPair, CheckPair
from aftermap.core.results import CheckPairResult
from rasterio.windows import Window

from .raster_fixtures import UTM, pattern, place, save, save_in_degrees

Bytes = npt.NDArray[np.uint8]
SIDE, GSD = 640, 1.0


def town(seed: int = 1) -> Bytes:
    """Return a muted town of 640 m a side, (3, h, w): sharp roofs, a lawn, a large white roof."""
    image = pattern(SIDE, SIDE, seed) // 4 + 60
    rng = np.random.default_rng(seed)
    for _ in range(260):
        x, y = rng.integers(0, SIDE - 20, 2)
        image[:, y : y + 14, x : x + 10] = rng.integers(50, 170, (3, 1, 1))
    image[:, 500:560, 80:150] = 235  # 60 m by 70 m
    return np.ascontiguousarray(image, np.uint8)


def clouded(image: Bytes, column: int = 260, row: int = 180, radius: int = 110) -> Bytes:
    """Return the image with a round cloud, and its shadow 150 m to the south-east."""
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32)

    def disc(across: int, down: int) -> npt.NDArray[np.float32]:
        return np.clip((radius - np.hypot(x - across, y - down)) / 15 + 0.5, 0, 1)

    shaded = image * (1 - 0.65 * disc(column + 150, row + 150))
    cloud = disc(column, row)
    return (shaded * (1 - cloud) + 228 * cloud).astype(np.uint8)


def noisy(image: Bytes, seed: int) -> Bytes:
    """Return the image as it may look on another day."""
    noise = np.random.default_rng(seed).normal(0, 6, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def check(folder: Path, pre: Bytes, post: Bytes, **changes: object) -> CheckPairResult:
    """Write both images at 1 m and check them, with report and mask."""
    profile = {"transform": place(GSD)}
    files = {"pre": save(folder / "pre.tif", pre, **profile)}
    files["post"] = save(folder / "post.tif", post, **profile)
    wanted = {"report": str(folder / "report.html"), "mask": str(folder / "mask.tif")}
    return jobs.run(CheckPair(**{**files, **wanted, **changes}), Silent())


def mask_of(result: CheckPairResult) -> Bytes:
    assert result.mask
    with rasterio.open(result.mask) as dataset:
        return np.asarray(dataset.read(1))


def lit(image: Bytes) -> Bytes:
    """Return the image on another day: a little brighter, with noise."""
    noise = np.random.default_rng(5).normal(0, 4, image.shape)
    return (image * 1.08 + 4 + noise).clip(1, 250).astype(np.uint8)


@pytest.fixture
def lies_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take both images to lie upon each other, where measuring that would say no more."""
    nowhere = Distance(0.1, 0.1, 0.0, 9, 9, 0.9)
    monkeypatch.setattr("aftermap.core.pairing.check._distance", lambda *_: nowhere)


def test_a_good_pair_is_good(tmp_path: Path) -> None:
    result = check(tmp_path, town(), lit(town()))
    assert result.verdict == GOOD, result.reasons
    assert (result.overlap, result.cloud_pre, result.cloud_post) == (1, 0, 0)
    assert result.unknown_share == 0 and not mask_of(result).any()
    assert result.shift_m is not None and result.shift_m < 0.3
    assert result.gsd_pre == pytest.approx(GSD, rel=0.01)
    assert result.days is None


@pytest.mark.usefixtures("lies_right")
@pytest.mark.parametrize("which", ["pre", "post"])
def test_a_cloud_and_its_shadow_are_marked_and_nothing_else(tmp_path: Path, which: str) -> None:
    images = {"pre": town(), "post": lit(town())}
    images[which] = clouded(images[which])
    result = check(tmp_path, **images)
    mask, cell = mask_of(result), SIDE // mask_of(result).shape[0]
    y, x = (np.mgrid[: mask.shape[0], : mask.shape[1]] + 0.5) * cell
    core, far = np.hypot(x - 260, y - 180) < 95, np.hypot(x - 260, y - 180) > 150
    shaded = np.hypot(x - 410, y - 330) < 80
    assert (mask[core] == clouds.CLOUD).mean() > 0.97
    assert (mask[far] == clouds.CLOUD).sum() == 0, "neither the white roof nor anything else"
    assert (mask[shaded & far] == clouds.SHADOW).mean() > 0.8
    assert (mask[np.hypot(x - 410, y - 330) > 160] == clouds.SHADOW).sum() == 0
    share = {"pre": result.cloud_pre, "post": result.cloud_post}
    other = share.pop({"pre": "post", "post": "pre"}[which])
    assert share[which] > 0.08 and other == 0
    assert any("cloud" in reason for reason in result.reasons)


@pytest.mark.usefixtures("lies_right")
def test_what_has_no_data_or_glares_is_marked(tmp_path: Path) -> None:
    pre, post = town(), lit(town())
    post[:, :200] = 0
    for image in (pre, post):  # white before and after is no cloud
        image[:, 300:460, 300:460] = 255
    mask = mask_of(check(tmp_path, pre, post))
    cell = SIDE // mask.shape[0]
    assert (mask[: 190 // cell] == clouds.NO_DATA).all()
    glare = mask[310 // cell : 450 // cell, 310 // cell : 450 // cell]
    assert (glare == clouds.SATURATED).mean() > 0.98
    assert (mask[210 // cell : 290 // cell] == clouds.USABLE).all()


@pytest.mark.usefixtures("lies_right")
def test_the_mask_lies_on_the_ground_and_the_other_algorithms_take_it(tmp_path: Path) -> None:
    result = check(tmp_path, town(), clouded(lit(town())))
    post = str(tmp_path / "post.tif")
    with open_image(post, (1, 2, 3)) as image, without(image, result.mask) as usable:
        _, valid = usable.read(Window(0, 0, SIDE, SIDE))
    assert not valid[140:220, 220:300].any(), "under the cloud"
    assert valid[:, 560:].all() and valid[480:].all() and valid[:, :120].all()


def test_a_shift_calls_for_alignment(tmp_path: Path) -> None:
    moved = np.roll(lit(town()), (3, -4), (1, 2))
    result = check(tmp_path, town(), moved)
    assert result.verdict == ALIGN
    assert result.shift_m == pytest.approx(5, abs=0.3)
    assert "Align pair" in result.reasons[0]


@pytest.mark.parametrize("turned", [0.0, 0.6])
def test_checking_and_aligning_say_the_same_number(tmp_path: Path, turned: float) -> None:
    matrix = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), turned, 1)
    matrix[:, 2] += (2, -1)
    post = np.stack([cv2.warpAffine(band, matrix, (SIDE, SIDE)) for band in lit(town())])
    said: list[str] = []
    pair = (
        save(tmp_path / "a.tif", town(), transform=place(GSD)),
        save(tmp_path / "b.tif", post, transform=place(GSD)),
    )
    checked = jobs.run(CheckPair(*pair), CallbackProgress(on_warn=said.append))
    aligned = jobs.run(AlignPair(*pair, str(tmp_path / "c.tif")), Silent())
    assert checked.shift_m == aligned.residual_before_m
    assert checked.shift_m is not None and checked.shift_m > 2
    assert f"lies {checked.shift_m:.2f} m" in said[-1]
    assert f"lay {checked.shift_m:.2f} m" in aligned.verdict
    after = jobs.run(CheckPair(pair[0], aligned.aligned), Silent())
    assert (after.verdict, after.shift_m) == (
        GOOD,
        pytest.approx(aligned.residual_after_m, abs=0.1),
    )


@pytest.mark.usefixtures("lies_right")
@pytest.mark.parametrize("mask", ["m.tif", None])
def test_the_verdict_is_the_loudest_line_and_the_last(tmp_path: Path, mask: str | None) -> None:
    pre = save(tmp_path / "a.tif", town(), transform=place(GSD))
    away = save(
        tmp_path / "b.tif", town(), transform=rasterio.Affine.translation(5000, 0) * place(GSD)
    )
    later = save(tmp_path / "c.tif", lit(town()), transform=place(GSD))
    for post, verdict in ((away, UNUSABLE), (later, GOOD)):
        warned: list[str] = []
        said: list[str] = []
        progress = CallbackProgress(on_log=said.append, on_warn=warned.append)
        jobs.run(CheckPair(pre, post, mask=mask and str(tmp_path / mask)), progress)
        loudest = warned or said
        assert loudest[-1].startswith(f"Verdict: {verdict}.")
        assert bool(warned) == (verdict != GOOD)


def test_what_cannot_be_matched_is_said(tmp_path: Path) -> None:
    plain = np.full((3, SIDE, SIDE), 90, np.uint8)
    plain[:, 0, 0] = 91  # one value throughout would be no image
    result = check(tmp_path, town(1), plain)
    assert (result.verdict, result.shift_m, result.reliability) == (ALIGN, None, 0)
    assert "own eyes" in result.reasons[0]


def test_two_places_are_no_pair(tmp_path: Path) -> None:
    pre = save(tmp_path / "a.tif", town())
    away = rasterio.Affine.translation(5000, 0) * place()
    post = save(tmp_path / "b.tif", town(), transform=away)
    request = CheckPair(pre, post, str(tmp_path / "r.html"), str(tmp_path / "m.tif"))
    result = jobs.run(request, Silent())
    assert (result.verdict, result.overlap, result.mask) == (UNUSABLE, 0, None)
    assert "different places" in result.reasons[0]
    assert {path.name for path in tmp_path.iterdir()} == {"a.tif", "b.tif", "r.html"}


def test_other_crs_bits_and_bands_are_ordinary(tmp_path: Path) -> None:
    pre = (town().astype(np.uint16) * 7)[[2, 1, 0, 0]]
    save(tmp_path / "pre16.tif", pre, transform=place(GSD))
    post = save_in_degrees(tmp_path / "degrees.tif", lit(town()), GSD)
    request = CheckPair(str(tmp_path / "pre16.tif"), post, pre_bands=(3, 2, 1))
    result = jobs.run(request, Silent())
    assert result.verdict == GOOD, result.reasons
    assert result.overlap > 0.97 and result.unknown_share < 0.03


@pytest.mark.usefixtures("lies_right")
def test_reasons_name_bands_that_are_not_the_first_three(tmp_path: Path) -> None:
    pre, image = town()[:, :256, :256], noisy(town(), 3)[:, :256, :256]
    path = save(tmp_path / "bgr.tif", image[::-1], transform=place(GSD))
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("blue", "green", "red")
    before = save(tmp_path / "pre.tif", pre, transform=place(GSD))
    said = jobs.run(CheckPair(before, path), Silent()).reasons
    assert said[-1] == (
        "Bands 3, 2 and 1 of the image after are read as red, green and blue, as it declares."
    )
    request = CheckPair(path, before, pre_bands=(1, 3, 2), post_bands=(1, 2, 3))
    assert jobs.run(request, Silent()).reasons[-1] == (
        "Bands 1, 3 and 2 of the image before are read as red, green and blue, as chosen."
    )
    plain = CheckPair(before, path, post_bands=(1, 2, 3))
    assert "are read as" not in " ".join(jobs.run(plain, Silent()).reasons)


def test_a_folder_of_scenes_is_one_image(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    for left in (0, 320):
        part = rasterio.Affine.translation(left * GSD, 0) * place(GSD)
        name = tmp_path / "scenes" / f"{left}.tif"
        save(name, np.ascontiguousarray(town()[..., left : left + 320]), transform=part)
    post = save(tmp_path / "post.tif", lit(town()), transform=place(GSD))
    result = jobs.run(CheckPair(str(tmp_path / "scenes"), post), Silent())
    assert (result.verdict, result.overlap) == (GOOD, 1)


@pytest.mark.usefixtures("lies_right")
def test_the_report_shows_both_and_names_no_folder(tmp_path: Path) -> None:
    result = check(tmp_path, town(), clouded(lit(town())))
    assert result.report
    text = Path(result.report).read_text(encoding="utf-8")
    assert text.count("data:image/png;base64") == 2
    assert all(
        word in text for word in (result.verdict, "pre.tif"[:3], "640 x 640", "cloud shadow")
    )
    assert str(tmp_path) not in text


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    pre = save(tmp_path / "pre.tif", town())
    (tmp_path / "post.tif").write_bytes(b"no image")
    request = CheckPair(pre, str(tmp_path / "post.tif"), str(tmp_path / "r.html"))
    with pytest.raises(InputError, match=r"post\.tif"):
        jobs.run(request, Silent())
    assert {path.name for path in tmp_path.iterdir()} == {"pre.tif", "post.tif"}


def files(gsd: float = 0.5, other: float = 0.5, days: int | None = None) -> tuple[File, File]:
    before = date(2023, 2, 1)
    first = Taken(before, "metadata")
    second = None if days is None else Taken(date.fromordinal(before.toordinal() + days), "name")
    grids = [Grid(UTM, place(size), 100, 100) for size in (gsd, other)]
    return File("a", grids[0], 3, "uint8", first), File("b", grids[1], 3, "uint8", second)


def look(overlap: float = 1.0) -> Look:
    image = Image((10, 10), True)
    return Look(files()[0].grid, 4.0, image, image, overlap)


def masks(cloud: float = 0.0) -> Masks:
    clear, cloudy = np.zeros((10, 10), np.uint8), np.zeros((10, 10), np.uint8)
    cloudy.flat[: round(100 * cloud)] = clouds.CLOUD
    return Masks(clear, cloudy)


@pytest.mark.parametrize(
    ("pair", "overlap", "cloud", "shift", "expected"),
    [
        (files(), 1.0, 0.0, 0.4, (GOOD, "no harm")),
        (files(), 1.0, 0.0, 1.2, (ALIGN, "Align pair")),
        (files(), 1.0, 0.0, None, (ALIGN, "own eyes")),
        (files(), 0.5, 0.0, 0.4, (GOOD, "covers 50%")),
        (files(), 0.005, 0.0, 0.4, (UNUSABLE, "0.5%")),
        (files(), 1.0, 0.3, 0.4, (GOOD, "30%")),
        (files(), 1.0, 0.7, 0.4, (UNUSABLE, "70%")),
        (files(1.5, 1.5), 1.0, 0.0, 0.4, (GOOD, "coarse")),
        (files(0.5, 2.5), 1.0, 0.0, 0.4, (UNUSABLE, "2.5 m")),
        (files(0.3, 0.9), 1.0, 0.0, 0.4, (GOOD, "0.30 and 0.90 m")),
        (files(days=9), 1.0, 0.0, 0.4, (GOOD, "no harm")),
        (files(days=-3), 1.0, 0.0, 0.4, (UNUSABLE, "swap")),
    ],
)
def test_verdicts(pair, overlap, cloud, shift, expected) -> None:
    verdict, reasons = judge(pair, look(overlap), masks(cloud), shift)
    assert verdict == expected[0]
    assert any(expected[1] in reason for reason in reasons), reasons


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("WV03_20230208_pan.tif", date(2023, 2, 8)),
        ("scene-2023-02-08T10.tif", date(2023, 2, 8)),
        ("20230231_x.tif", None),
        ("120230208.tif", None),
        ("tile_1234.tif", None),
    ],
)
def test_dates_come_from_names(tmp_path: Path, name: str, day: date | None) -> None:
    found = taken(save(tmp_path / name, town()))
    assert (found and found.day) == day


def test_metadata_tells_a_date_before_the_name_does(tmp_path: Path) -> None:
    path = save(tmp_path / "20200101.tif", town())
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns="IMAGERY", ACQUISITIONDATETIME="2023-02-07 08:11:00")
    assert taken(path) == Taken(date(2023, 2, 7), "metadata")


@pytest.mark.usefixtures("lies_right")
def test_when_a_file_was_written_is_not_when_the_image_was_taken(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("20220501.tif", "20230208.tif", "before.tif")]
    for path, day in zip(paths, (10, 9, 12)):
        save(Path(path), noisy(town(), day), transform=place(GSD))
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(TIFFTAG_DATETIME=f"2023:02:{day:02} 08:11:00")
    assert taken(paths[0]) == Taken(date(2022, 5, 1), "file name")
    assert taken(paths[2]) == Taken(date(2023, 2, 12), "date of the file")
    for before, days in ((paths[0], 283), (paths[2], None)):
        result = jobs.run(CheckPair(before, paths[1]), Silent())
        assert (result.verdict, result.days) == (GOOD, days)


@pytest.mark.usefixtures("lies_right")
def test_days_between_are_counted_and_swapped_images_refused(tmp_path: Path) -> None:
    before = save(tmp_path / "20230203.tif", town(), transform=place(GSD))
    after = save(tmp_path / "20230208.tif", lit(town()), transform=place(GSD))
    request = CheckPair(before, after)
    assert jobs.run(request, Silent()).days == 5
    swapped = jobs.run(replace(request, pre=after, post=before), Silent())
    assert (swapped.days, swapped.verdict) == (-5, UNUSABLE)


@pytest.mark.usefixtures("lies_right")
def test_snow_on_both_sides_is_no_cloud(tmp_path: Path) -> None:
    white = np.full((3, SIDE, SIDE), 215, np.uint8)
    white[:, 0, 0] = 214  # one value throughout would be no image
    result = check(tmp_path, white, white + 5)
    assert (result.cloud_pre, result.cloud_post) == (0, 0)
