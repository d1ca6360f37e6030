"""One image given twice, under whatever name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.inference.scene import Scene, open_scene
from aftermap.core.progress import Silent
from aftermap.core.raster.same import refuse_same, same_scene
from aftermap.core.requests import AlignPair, CheckPair
from aftermap.tests.unit.raster_fixtures import pattern, place, save

RGB = (1, 2, 3)


def _other(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return the same town, photographed on another day."""
    noise = np.random.default_rng(5).normal(0, 6, image.shape)
    return np.clip(image * 0.9 + noise, 0, 255).astype(np.uint8)


@pytest.fixture
def image(tmp_path: Path) -> str:
    return save(tmp_path / "image.tif", pattern(300, 400))


def _same(one: str, other: str) -> bool:
    return same_scene((one,), RGB, (other,), RGB) is not None


@pytest.mark.parametrize(
    ("driver", "options"),
    [
        ("GTiff", {"compress": "deflate"}),
        ("COG", {}),
        ("PNG", {"worldfile": "yes"}),
        ("HFA", {}),
        ("VRT", {}),
        ("JPEG", {"quality": 90}),
    ],
)
def test_a_copy_in_another_container_is_the_same(
    tmp_path: Path, image: str, driver: str, options: dict[str, str]
) -> None:
    copy = str(tmp_path / f"copy.{driver.lower()}")
    rasterio.shutil.copy(image, copy, driver=driver, **options)
    assert _same(image, copy)


def test_links_are_the_same(tmp_path: Path, image: str) -> None:
    (tmp_path / "linked.tif").symlink_to(image)
    assert _same(image, str(tmp_path / "linked.tif"))
    assert _same(image, str(tmp_path / "." / "image.tif"))


def test_a_part_cut_out_is_the_same(tmp_path: Path) -> None:
    whole = pattern(300, 400).astype(np.uint16) * 9
    moved = place() * Affine.translation(100, 50)
    one = save(tmp_path / "whole.tif", whole)
    part = save(tmp_path / "part.tif", whole[:, 50:250, 100:300], transform=moved)
    assert _same(one, part)
    assert _same(part, one)


def test_two_days_and_two_places_are_not(tmp_path: Path, image: str) -> None:
    after = save(tmp_path / "after.tif", _other(pattern(300, 400)))
    away = save(tmp_path / "away.tif", pattern(300, 400), transform=place() * Affine.scale(2))
    assert not _same(image, after)
    assert not _same(image, away)


def test_an_image_without_texture_is_not_judged(tmp_path: Path) -> None:
    flat = np.full((3, 100, 100), 70, np.uint8)
    assert not _same(save(tmp_path / "a.tif", flat), save(tmp_path / "b.tif", flat))


def test_one_file_may_hold_both_images_in_bands_of_their_own(tmp_path: Path) -> None:
    before = pattern(200, 200)
    path = save(tmp_path / "stack.tif", np.concatenate([before, _other(before), before]))
    assert same_scene((path,), RGB, (path,), (4, 5, 6)) is None
    assert same_scene((path,), RGB, (path,), (7, 8, 9)) is not None
    assert same_scene((path,), RGB, (path,), (3, 2, 1)) is not None
    assert same_scene((path,), RGB, (path,), (10, 11, 12)) is None, "the reader says so"


def test_bands_that_nobody_chose_are_those_that_are_read(tmp_path: Path) -> None:
    before = pattern(200, 200)
    path = save(tmp_path / "stack.tif", np.concatenate([_other(before), before]))
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = (None, None, None, "red", "green", "blue")
    assert same_scene((path,), (), (path,), RGB) is None
    assert same_scene((path,), (), (path,), (4, 5, 6)) is not None
    assert same_scene((path,), (), (path,), ()) is not None


def test_one_scene_in_both_mosaics_is_named(tmp_path: Path, image: str) -> None:
    after = save(tmp_path / "after.tif", _other(pattern(300, 400)))
    copy = save(tmp_path / "copy.tif", pattern(300, 400))
    with pytest.raises(InputError, match=r"image\.tif' was given both as image before and as"):
        refuse_same((image,), RGB, (after, image), RGB)
    with pytest.raises(InputError, match=r"image\.tif' and '.*copy\.tif' show the very same"):
        refuse_same((image,), RGB, (after, copy), RGB)


def test_every_step_that_takes_a_pair_says_so(tmp_path: Path, image: str) -> None:
    copy = save(tmp_path / "copy.tif", pattern(300, 400))
    scene = Scene((image,), RGB, (copy,), RGB, None, 256)
    with pytest.raises(InputError, match="the very same pixels"), open_scene(scene, Silent()):
        pass
    with pytest.raises(InputError, match="the very same pixels"):
        jobs.run(AlignPair(image, copy, str(tmp_path / "aligned.tif")), Silent())
    for post in (copy, image):
        checked = jobs.run(CheckPair(image, post), Silent())
        assert checked.verdict == "not usable"
        assert "the very same pixels" in checked.reasons[0]
