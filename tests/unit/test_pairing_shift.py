from __future__ import annotations

import cv2
import numpy as np
import pytest
from aftermap.core.pairing.shift import estimate_shift
from aftermap.core.practice.scene import render_arrays
from aftermap.tests.unit.raster_fixtures import pattern

SIDE = 256
ALL = np.ones((SIDE, SIDE), np.bool_)


@pytest.fixture(scope="module")
def town() -> np.ndarray:
    return render_arrays(3, SIDE + 64, severity=0)[0]


def moved(image: np.ndarray, dx: float, dy: float) -> np.ndarray:
    """Return the middle of an image whose content was moved by (dx, dy) pixels."""
    matrix = np.array([[1, 0, dx - 32], [0, 1, dy - 32]], np.float32)
    bands = [cv2.warpAffine(band, matrix, (SIDE, SIDE), flags=cv2.INTER_CUBIC) for band in image]
    return np.stack(bands)


@pytest.mark.parametrize(
    "true", [(0, 0), (0.5, -0.5), (1, 0), (-2.3, 1.7), (5, -4), (-10, 10), (20, 3), (0.25, -20)]
)
def test_a_known_shift_is_found(town: np.ndarray, true: tuple[float, float]) -> None:
    found = estimate_shift(moved(town, 0, 0), moved(town, *true), ALL)
    assert (found.dx, found.dy) == pytest.approx(true, abs=0.2)
    assert found.reliability > 0.5


def test_one_band_serves_too(town: np.ndarray) -> None:
    found = estimate_shift(moved(town, 0, 0)[0], moved(town, 3, 1)[0], ALL)
    assert (found.dx, found.dy) == pytest.approx((3, 1), abs=0.2)


def test_light_and_contrast_make_no_difference(town: np.ndarray) -> None:
    dull = (70 + 0.4 * moved(town, 4, -3)[[2, 0, 1]]).astype(np.uint8)
    found = estimate_shift(moved(town, 0, 0), dull, ALL)
    assert (found.dx, found.dy) == pytest.approx((4, -3), abs=0.3)


@pytest.mark.parametrize("value", [0, 90, 255])
def test_blank_images_have_no_shift(town: np.ndarray, value: int) -> None:
    blank = np.full((3, SIDE, SIDE), value, np.uint8)
    for pair in ((blank, blank), (moved(town, 0, 0), blank), (blank, moved(town, 0, 0))):
        assert estimate_shift(*pair, ALL).reliability == 0


def test_unrelated_images_are_not_trusted() -> None:
    for seed in range(1, 9):
        rng = np.random.default_rng(seed)
        noise = [rng.integers(0, 256, (3, SIDE, SIDE), np.uint8) for _ in range(2)]
        assert estimate_shift(noise[0], noise[1], ALL).reliability < 0.2
        ground = [pattern(SIDE, SIDE, seed), pattern(SIDE, SIDE, seed + 100)]
        assert estimate_shift(ground[0], ground[1], ALL).reliability < 0.2


def test_no_data_does_not_count(town: np.ndarray) -> None:
    pre, post, valid = moved(town, 0, 0), moved(town, 6, 2), ALL.copy()
    valid[:, :110] = False
    pre[:, ~valid] = 0
    post[:, ~valid] = 0
    found = estimate_shift(pre, post, valid)
    assert (found.dx, found.dy) == pytest.approx((6, 2), abs=0.2)
    assert estimate_shift(pre, post, np.zeros_like(valid)).reliability == 0


def test_a_shift_beyond_the_reach_is_not_found(town: np.ndarray) -> None:
    assert estimate_shift(moved(town, 0, 0), moved(town, 20, 0), ALL, reach=6).reliability < 0.2


def test_too_small_a_piece_has_no_shift(town: np.ndarray) -> None:
    small = moved(town, 0, 0)[:, :12, :12]
    assert estimate_shift(small, small, ALL[:12, :12]).reliability == 0
