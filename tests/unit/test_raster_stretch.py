"""The stretch is measured alike however the image is read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from aftermap.core.raster import stretch
from aftermap.core.raster.pixels import Raster
from aftermap.tests.unit.raster_fixtures import pattern, save
from rasterio import open as open_raster
from rasterio.windows import Window


class Counted(Raster):
    """Counts how often it is read."""

    reads = 0

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        self.reads += 1
        return super().read(window)


@pytest.mark.parametrize(("height", "width"), [(300, 410), (40, 900), (1, 1)])
def test_a_small_image_is_read_once_and_stretched_as_by_its_squares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, height: int, width: int
) -> None:
    values = pattern(height, width).astype(np.uint16) * 37
    values[:, : height // 3, : width // 4] = 0
    path = save(tmp_path / "deep.tif", values, nodata=37 * 5)
    found = []
    for squared in (stretch.SQUARED, 0):
        monkeypatch.setattr(stretch, "SQUARED", squared)
        with open_raster(path) as dataset:
            pixels = Counted(dataset, path, [1, 2, 3])
            sample = stretch._of_squares(pixels, list(stretch.squares(pixels.grid)))
            found.append(np.sort(sample, axis=1))
            assert (pixels.reads == 1) == (squared > 0 or height == 1)
            stretch.stretch_of(pixels)
    assert np.array_equal(*found)
