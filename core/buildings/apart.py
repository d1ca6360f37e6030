"""Houses that touch are cut apart, where the building probability dips between them.

A mask joins what stands wall to wall. Inside it, patches that are more certain than the level
`apart` are cores of houses; every other pixel belongs to the core up whose slope it lies, and where
two slopes meet runs the cut. What has no core of the smallest building's size, or is smaller than
that itself, is part of its most certain neighbour. No pixel is lost: outlines share their edges.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.reading import read
from ..raster.sink import RasterSink
from .basins import (
    NOWHERE,
    SMOOTHING,
    UNIT,
    Basins,
    Contacts,
    Index,
    Labels,
    basins,
    bell,
    smoothed,
)
from .cleaning import Mask, Read, Steps, grow, within

ReadMask = Callable[[Window], Mask]

CHUNK = 65_536
"""Contacts that are Python numbers at once: these take four times the room."""


class Houses:
    """The houses of a mask, gathered block by block.

    What is kept in memory grows with the buildings and with the blocks' edges, not with the pixels.

    Args:
        grid: of the mask and the probability.
        steps: level of cores and smallest house.
    """

    def __init__(self, grid: Grid, steps: Steps) -> None:
        self._grid = grid
        self._core, self._smallest = steps.apart * UNIT, max(1, steps.min_area)
        self._kernels = [bell(SMOOTHING / metres) for metres in grid.gsd()]
        self._found: list[Basins] = []
        self._count = 0

    def add(self, read: Read, mask: ReadMask, block: Window) -> Labels:
        """Take a block in, and return its basins; what `settle` returns turns them into houses.

        Args:
            read: reads windows of the probability.
            mask: reads windows of the mask, 0 outside buildings.
            block: the window.
        """
        ring = grow(block, 1, self._grid)
        around = grow(ring, max(kernel.size // 2 for kernel in self._kernels), self._grid)
        values, known = read(around)
        surface = smoothed(np.where(known, values, 0), *self._kernels)[within(ring, around)]
        beyond = _beyond(block, ring)
        surface, building = np.pad(surface, beyond), np.pad(mask(ring) > 0, beyond)
        labels, found = basins(surface, building, self._core, block, self._grid)
        self._found.append(found.counted_from(self._count))
        labels = np.where(labels > 0, labels + self._count, 0)
        self._count += len(found.areas)
        return np.asarray(labels, np.int32)

    def settle(self) -> Labels:
        """Return the house of each basin, 1..n, shape (basins + 1,); 0 stays 0."""
        found = self._found
        joined = _Joined(
            np.concatenate([one.areas for one in found]),
            np.concatenate([one.cores for one in found]),
        )
        label_at = _label_at(found)
        for one in found:
            inner = np.flatnonzero(one.leads != NOWHERE)
            for basin, other in zip(inner + one.first, label_at(one.leads[inner])):
                joined.join(int(basin), int(other))
        contacts = _sorted([one.inside for one in found], [one.across for one in found], label_at)
        for left, right, height in _each(contacts):
            joined.join_unless_houses(left, right, height >= self._core, self._smallest)
        for left, right, _ in _each(contacts):
            joined.join_small(left, right, self._smallest)
        return joined.numbered()


class _Joined:
    """Basins that are joined, the sums of their pixels with them."""

    def __init__(self, areas: Index, cores: Index) -> None:
        self._parent = array("q", range(len(areas) + 1))
        self._areas, self._cores = (
            array("q", np.concatenate([[0], sums]).astype(np.int64).tobytes())
            for sums in (areas, cores)
        )

    def _top(self, basin: int) -> int:
        parent = self._parent
        while parent[basin] != basin:
            parent[basin] = basin = parent[parent[basin]]
        return basin

    def join(self, one: int, other: int) -> None:
        """Join the houses of two basins."""
        first, second = sorted((self._top(one), self._top(other)))
        if first != second:
            self._parent[second] = first
            self._areas[first] += self._areas[second]
            self._cores[first] += self._cores[second]

    def join_unless_houses(self, one: int, other: int, certain: bool, smallest: int) -> None:
        """Join two that touch, unless both have a core of the smallest house's size."""
        cores = self._cores[self._top(one)], self._cores[self._top(other)]
        if certain or min(cores) < smallest:
            self.join(one, other)

    def join_small(self, one: int, other: int, smallest: int) -> None:
        """Join two that touch if one is smaller than the smallest house."""
        if min(self._areas[self._top(one)], self._areas[self._top(other)]) < smallest:
            self.join(one, other)

    def numbered(self) -> Labels:
        """Return a number from 1 on for the house of each basin; 0 for basin 0."""
        top = np.frombuffer(self._parent, np.int64)
        while not np.array_equal(top, top[top]):
            top = top[top]
        return np.unique(top, return_inverse=True)[1].astype(np.int32)


def _label_at(found: list[Basins]) -> Callable[[Index], Index]:
    """Return what tells the basin of a building pixel on the edge of some block."""
    pixels = np.concatenate([one.border for one in found])
    labels = np.concatenate([one.border_labels for one in found])
    order = np.argsort(pixels)
    pixels, labels = pixels[order], labels[order]
    return lambda asked: np.asarray(labels[np.searchsorted(pixels, asked)], np.int64)


def _sorted(
    inside: list[Contacts], across: list[Contacts], label_at: Callable[[Index], Index]
) -> Contacts:
    """Return all contacts as pairs of basins, the highest first; ties by where they are."""
    known = [replace(one, right=label_at(one.right)) for one in across]
    columns = [
        np.concatenate([getattr(one, item.name) for one in (*inside, *known)])
        for item in fields(Contacts)
    ]
    together = Contacts(*columns)
    return together.take(np.lexsort((together.place, -together.height)))


def _each(contacts: Contacts) -> Iterator[tuple[int, int, int]]:
    for start in range(0, len(contacts.left), CHUNK):
        part = contacts.take(np.arange(start, min(start + CHUNK, len(contacts.left))))
        yield from zip(part.left.tolist(), part.right.tolist(), part.height.tolist())


def _beyond(block: Window, ring: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return how much of one pixel around a block lies beyond the grid: (rows, columns)."""
    rows, columns = within(block, ring)
    return (
        (1 - rows.start, 1 - (ring.height - rows.stop)),
        (1 - columns.start, 1 - (ring.width - columns.stop)),
    )


def label_houses(
    read_probability: Read, mask_path: str, steps: Steps, folder: Path, *,
    side: int, progress: Progress,
) -> str:  # fmt: skip
    """Write a raster of whole numbers, one for each house of a mask, and return its path.

    Args:
        read_probability: reads windows of the probability, on the mask's grid.
        mask_path: building mask.
        steps: level of cores and smallest house.
        folder: where the raster goes, and another one for the time between.
        side: of the blocks, in pixels; the result does not depend on it.
        progress: told after each block.
    """
    basins_path, houses_path = str(folder / "basins.tif"), str(folder / "houses.tif")
    with gdal(), rasterio.open(mask_path) as mask:
        grid = Grid.of(mask)
        windows = list(blocks(grid.width, grid.height, side))
        houses = Houses(grid, steps)
        with RasterSink(basins_path, grid, dtype="int32", overviews=False) as sink:
            for index, block in enumerate(windows):
                found = houses.add(read_probability, lambda at: read(mask, at, 1), block)
                sink.write(block, found)
                progress.update(index + 1, 2 * len(windows), "Telling houses apart")
    number = houses.settle()
    with (
        gdal(),
        rasterio.open(basins_path) as source,
        RasterSink(houses_path, grid, dtype="int32", overviews=False) as sink,
    ):
        for index, block in enumerate(windows):
            sink.write(block, number[read(source, block, 1)])
            progress.update(len(windows) + index + 1, 2 * len(windows), "Telling houses apart")
    return houses_path


def houses_of(read_probability: Read, mask: Mask, grid: Grid, steps: Steps) -> Labels:
    """Return the houses of a whole mask in memory: 1..n, 0 none, shape (h, w)."""
    houses = Houses(grid, steps)
    found = houses.add(read_probability, lambda at: mask[at.toslices()], grid.window)
    return np.asarray(houses.settle()[found], np.int32)
