"""Tiles that overlap are the image's own pixels, each of which is read once."""

from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.strip import Strip
from rasterio.crs import CRS
from rasterio.windows import Window

from .raster_fixtures import place


class Counted:
    """An image that knows how often each of its pixels was read."""

    def __init__(self, width: int, height: int) -> None:
        self.grid = Grid(CRS.from_epsg(32637), place(), width, height)
        rng = np.random.default_rng(1)
        self.values = rng.integers(0, 256, (3, height, width), np.uint8)
        self.valid = rng.random((height, width)) > 0.1
        self.times = np.zeros((height, width), int)

    def read(self, window: Window):
        at = window.toslices()
        self.times[at] += 1
        return self.values[:, at[0], at[1]].copy(), self.valid[at].copy()


def tiles(width: int, height: int, side: int, step: int):
    """Yield windows row by row, cut at the image's edges as tiles are."""
    for top in range(-8, height - 8, step):
        for left in range(-8, width - 8, step):
            first = max(0, left), max(0, top)
            last = min(width, left + side), min(height, top + side)
            yield Window(*first, last[0] - first[0], last[1] - first[1])


def same(image: Counted, strip: Strip, window: Window) -> bool:
    rows, columns = window.toslices()
    values, valid = strip.read(window)
    as_they_are = image.values[:, rows, columns], image.valid[rows, columns]
    return np.array_equal(values, as_they_are[0]) and np.array_equal(valid, as_they_are[1])


@pytest.mark.parametrize(("side", "step"), [(64, 40), (50, 50), (64, 17)])
def test_each_pixel_is_read_once(side: int, step: int) -> None:
    image = Counted(230, 170)
    strip = Strip(image)
    assert all([same(image, strip, window) for window in tiles(230, 170, side, step)])
    assert (image.times == 1).all()


@pytest.mark.parametrize("seed", range(8))
def test_tiles_may_be_left_out_or_come_in_any_order(seed: int) -> None:
    image = Counted(230, 170)
    strip = Strip(image)
    rng = np.random.default_rng(seed)
    windows = [window for window in tiles(230, 170, 64, 40) if rng.random() < 0.5]
    if seed % 2:
        rng.shuffle(windows)
    assert all([same(image, strip, window) for window in windows])


def test_what_finished_tiles_left_out_is_read_once() -> None:
    image = Counted(230, 170)
    strip = Strip(image)
    for index, window in enumerate(tiles(230, 170, 64, 40)):
        if index not in (2, 3, 9, 10, 11):
            assert same(image, strip, window)
    assert image.times.max() == 1
