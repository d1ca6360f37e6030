"""From level probabilities and buildings to the damage class raster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..palette import rgb
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.placement import open_placed
from ..raster.reading import read, read_masks
from ..raster.sink import RasterSink
from ..raster.source import Bools, Bytes
from ..requests import UNKNOWN
from ..results import PerLevel
from .buildings import BuildingMask, open_buildings

PALETTE = {
    0: (255, 255, 255),
    **{level: rgb(level) for level in (1, 2, 3, 4)},
    UNKNOWN: (138, 138, 138),
}
"""The style's colours inside the file, for programs that do not read the style beside it."""

SIDE = 1024


@dataclass
class Tally:
    """Counts what was written: pixels, and m² on the ellipsoid."""

    grid: Grid
    pixels: int = 0
    unknown: int = 0
    _area: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(5))

    def add(self, window: Window, classes: Bytes) -> None:
        """Count one block of the class raster."""
        counts = np.bincount(classes.ravel(), minlength=256)
        self.pixels += classes.size
        self.unknown += int(counts[UNKNOWN])
        across, down = self.grid.crop(window).gsd()
        self._area += counts[:5] * across * down

    @property
    def area_m2(self) -> PerLevel:
        """Return the building area per level."""
        none, minor, major, destroyed = (float(value) for value in self._area[1:])
        return (none, minor, major, destroyed)

    @property
    def unknown_share(self) -> float:
        """Return the share of pixels that could not be judged."""
        return self.unknown / max(1, self.pixels)


def classify(building: Bools, levels: Bytes, valid: Bools) -> Bytes:
    """Return the class raster's values.

    Args:
        building: (h, w).
        levels: (4, h, w), probabilities of the levels.
        valid: (h, w), False where a pixel could not be judged.

    Returns:
        (h, w): 0 no building, 1..4 the likeliest level, 255 unknown.
    """
    likeliest = np.argmax(levels, axis=0).astype(np.uint8) + np.uint8(1)
    classes: Bytes = np.where(valid, np.where(building, likeliest, np.uint8(0)), np.uint8(UNKNOWN))
    return classes


def class_sink(path: str, grid: Grid) -> RasterSink:
    """Return the sink of a damage class raster."""
    return RasterSink(
        path, grid, palette=PALETTE, descriptions=["damage class"], style="damage_class"
    )


def write_class_raster(buildings: str, levels: str, damage_class: str, progress: Progress) -> Tally:
    """Give every building pixel its likeliest level, without running the network again.

    Args:
        buildings: building mask raster or footprint polygons, any CRS.
        levels: level probabilities as damage assessment writes them; unknown pixels are masked.
        damage_class: file to write, on the grid of `levels`.

    Raises:
        InputError: an input cannot be read.
        OutputError: the result cannot be written.
    """
    with gdal(), open_placed(levels) as dataset:
        grid = Grid.of(dataset)
        tally = Tally(grid)
        with (
            open_buildings(buildings, grid, progress) as mask,
            class_sink(damage_class, grid) as sink,
        ):
            windows = list(blocks(grid.width, grid.height, SIDE))
            for index, window in enumerate(windows):
                classes = _classes(dataset, mask, window)
                sink.write(window, classes)
                tally.add(window, classes)
                progress.update(index + 1, len(windows), "Writing damage classes")
    return tally


def _classes(dataset: Any, mask: BuildingMask, window: Window) -> Bytes:
    building, known = mask.read(window)
    valid = (read_masks(dataset, window, 1) > 0) & known
    return classify(building, read(dataset, window, (1, 2, 3, 4)), valid)
