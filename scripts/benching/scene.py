"""A made-up town as the networks would answer it, drawn in windows: any size, little memory.

Every building has its own random numbers, so a window looks the same whichever others are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

GSD = 0.5
CORNER = (290_000.0, 4_100_000.0)
SIDE = 1024
MARGIN = 16
COLLAR = 0.03
"""Share of the width, at the right, that has no data."""

SHARES = (0.7, 0.12, 0.1, 0.08)
"""Buildings of levels 1 to 4."""

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Town:
    """Buildings on a shaken square pattern.

    Args:
        size: side of the scene in pixels.
        outlines: corners of each building in pixels, (n, 4, 2).
        levels: damage level 1..4, (n,).
    """

    size: int
    outlines: NDArray[np.float64]
    levels: NDArray[np.uint8]

    @classmethod
    def make(cls, size: int, buildings: int, seed: int) -> Town:
        """Lay about `buildings` of them on a scene of `size` pixels a side."""
        rng = np.random.default_rng(seed)
        along = max(1, round(buildings**0.5))
        pitch = size / along
        rows, columns = (index.ravel() for index in np.mgrid[:along, :along])
        shaken = np.stack([columns, rows], 1) + rng.uniform(0.4, 0.6, (along**2, 2))
        half = rng.uniform(0.16, 0.3, (along**2, 2)) * min(pitch, 100)
        turn = rng.uniform(0, np.pi / 2, along**2)
        axes = np.stack([np.cos(turn), np.sin(turn), -np.sin(turn), np.cos(turn)], 1)
        axes = axes.reshape(-1, 2, 2) * half[:, :, np.newaxis]
        signs = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)])
        outlines = pitch * shaken[:, np.newaxis] + np.einsum("cs,nsx->ncx", signs, axes)
        levels = rng.choice(np.arange(1, 5), along**2, p=SHARES).astype(np.uint8)
        return cls(size, outlines, levels)

    def near(self, column: int, row: int, width: int, height: int) -> NDArray[np.intp]:
        """Return the buildings that a window of the scene may show."""
        low, high = self.outlines.min(axis=1), self.outlines.max(axis=1)
        across = (high[:, 0] >= column) & (low[:, 0] <= column + width)
        down = (high[:, 1] >= row) & (low[:, 1] <= row + height)
        return np.flatnonzero(across & down)

    def draw(self, column: int, row: int, width: int, height: int) -> Bytes:
        """Return the level of the building at each pixel of a window, 0 for none, (h, w)."""
        picture = np.zeros((height, width), np.uint8)
        for index in self.near(column, row, width, height):
            corners = np.round((self.outlines[index] - (column, row)) * 16).astype(np.int32)
            cv2.fillPoly(picture, [corners], int(self.levels[index]), cv2.LINE_8, 4)
        return picture

    def valid(self, column: int, width: int, height: int) -> NDArray[np.bool_]:
        """Return where a window has data, (h, w)."""
        row = np.arange(column, column + width) < self.size * (1 - COLLAR)
        return np.broadcast_to(row, (height, width))


def write_scene(folder: Path, size: int, buildings: int, seed: int = 1) -> None:
    """Write probability, damage class, level probabilities and population of a town.

    Args:
        folder: gets probability.tif, class.tif, levels.tif and population.tif.
        size: side in pixels.
        buildings: about how many.
        seed: the same seed gives the same town.
    """
    from affine import Affine
    from aftermap.core.inference.classes import class_sink
    from aftermap.core.raster.grid import Grid, blocks
    from aftermap.core.raster.sink import RasterSink
    from rasterio.crs import CRS

    town = Town.make(size, buildings, seed)
    transform = Affine(GSD, 0, CORNER[0], 0, -GSD, CORNER[1])
    grid = Grid(CRS.from_epsg(32637), transform, size, size)
    with (
        RasterSink(str(folder / "probability.tif"), grid, masked=True) as probability,
        RasterSink(str(folder / "levels.tif"), grid, count=4, masked=True) as levels,
        class_sink(str(folder / "class.tif"), grid) as classes,
    ):
        for index, window in enumerate(blocks(size, size, SIDE)):
            rng = np.random.default_rng((seed, index))
            place = tuple(int(value) for value in window.flatten())
            chance, shares = _answers(town, place, rng)
            valid = town.valid(place[0], place[2], place[3])
            likeliest = shares.argmax(axis=0).astype(np.uint8) + 1
            found = np.where(chance >= 70, likeliest, 0)
            probability.write(window, np.where(valid, chance, 0).astype(np.uint8), valid)
            levels.write(window, np.where(valid, shares, 0).astype(np.uint8), valid)
            classes.write(window, np.where(valid, found, 255).astype(np.uint8))
    _write_people(folder, town, grid)


def _answers(town: Town, place: tuple[int, ...], rng: Any) -> tuple[Bytes, Bytes]:
    """Return the probability of building (h, w) and of the levels (4, h, w) in a window, 0..255."""
    column, row, width, height = place
    frame = (width + 2 * MARGIN, height + 2 * MARGIN)
    wide = town.draw(column - MARGIN, row - MARGIN, *frame)
    inner = np.s_[MARGIN:-MARGIN, MARGIN:-MARGIN]
    soft = cv2.GaussianBlur((wide > 0).astype(np.float32), (0, 0), 2)[inner]
    chance = np.clip(soft * 235 + _clouds(rng, height, width, 8) * 14, 0, 255)
    nearest = cv2.dilate(wide, np.ones((9, 9), np.uint8))[inner]
    said = [
        cv2.GaussianBlur((nearest == level).astype(np.float32), (0, 0), 3)
        + _clouds(rng, height, width, 16) * 0.3
        + (0.2 if level == 1 else 0)
        for level in range(1, 5)
    ]
    shares = np.array(said) / np.sum(said, axis=0)
    return chance.astype(np.uint8), np.rint(shares * 255).astype(np.uint8)


def _clouds(rng: Any, height: int, width: int, grain: int) -> NDArray[np.float32]:
    """Return smooth noise of 0..1, (h, w)."""
    coarse = rng.random((height // grain + 2, width // grain + 2), dtype=np.float32)
    smooth = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(smooth, np.float32)


def _write_people(folder: Path, town: Town, grid: Any) -> None:
    """Write a population raster like WorldPop's: each building's people live at its middle."""
    from aftermap.core.practice.census import census_grid, write_population
    from pyproj import Transformer

    cells = census_grid(grid)
    people = np.zeros((cells.height, cells.width))
    x, y = grid.transform * tuple(town.outlines.mean(axis=1).T)
    to_degrees = Transformer.from_crs(grid.crs.to_wkt(), "EPSG:4326", always_xy=True)
    column, row = ~cells.transform * to_degrees.transform(x, y)
    np.add.at(people, (row.astype(int), column.astype(int)), 1.0 + town.levels % 3 * 4)
    write_population(str(folder / "population.tif"), people, grid)
