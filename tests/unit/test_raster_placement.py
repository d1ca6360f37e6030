"""Images that do not lie along the axes of their reference system."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.source import open_image
from aftermap.tests.unit.raster_fixtures import UTM, pattern, place, save

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
