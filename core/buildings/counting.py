"""Counting the class raster's pixels inside each building, in one pass over the raster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import rasterize
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.placement import open_placed, source_of
from ..raster.reading import read, read_band
from ..sentences import say
from ..vector.geometry import Geometries
from .levels import CLASSES

BLOCK = 2048
"""Side in pixels of the blocks in which rasters are read."""

LEVEL_BANDS = (1, 2, 3, 4)

_COLUMN = np.full(256, CLASSES - 1, dtype=np.uint8)
_COLUMN[:5] = range(5)


@dataclass(frozen=True)
class Tally:
    """What lies inside each building.

    Args:
        counts: pixels per class, shape (n, 6): 0 no building, 1..4 the levels, 5 unknown.
        probability: sum of each level's probability (0..1) over the building's pixels of level
            1..4, shape (n, 4); None without a levels raster.
        cut: whether a building ends where the raster does, or where beyond its outline nothing was
            seen, so that more of it may stand there, shape (n,).
    """

    counts: npt.NDArray[np.int64]
    probability: npt.NDArray[np.float64] | None
    cut: npt.NDArray[np.bool_]

    @property
    def share_seen(self) -> npt.NDArray[np.float64]:
        """Return the share of each building's pixels that are not unknown, 0..1, shape (n,)."""
        total = self.counts.sum(axis=1)
        seen = total - self.counts[:, CLASSES - 1]
        return np.asarray(seen / np.maximum(total, 1), np.float64)


def tally(
    class_path: str, levels_path: str | None, geometries: Geometries, progress: Progress
) -> Tally:
    """Count pixels per building: those whose centre lies inside the polygon.

    A building without any pixel centre takes the pixel under its representative point. Pixels of
    overlapping polygons count for each. What lies outside the raster is unknown.

    Args:
        class_path: damage class raster; masked pixels and values outside 0..4 are unknown.
        levels_path: level probabilities 0..255 on the same grid, or None.
        geometries: polygons in the class raster's CRS, shape (n,).
        progress: told after each block.

    Raises:
        InputError: a raster cannot be read, or that of levels does not have the class raster's
            grid or four bands.
    """
    with gdal(), open_placed(class_path) as classes:
        if levels_path is None:
            return _Counter(classes, None, geometries).count(progress)
        with open_placed(levels_path) as levels:
            if Grid.of(levels) != Grid.of(classes) or source_of(levels).count != 4:
                raise InputError(
                    say(
                        "'{levels_path}' does not have four bands on the grid of '{class_path}':"
                        " choose the level probabilities of the same run.",
                        levels_path=levels_path,
                        class_path=class_path,
                    )
                )
            return _Counter(classes, levels, geometries).count(progress)


class _Counter:
    def __init__(self, classes: Any, levels: Any, geometries: Geometries) -> None:
        self._classes, self._levels = classes, levels
        self._geometries = geometries
        self._grid = Grid.of(classes)
        self._tree = shapely.STRtree(geometries)
        self._layer = separate_overlaps(geometries)
        self._counts = np.zeros((len(geometries), CLASSES), dtype=np.int64)
        self._sums = np.zeros((len(geometries), 4))
        self._cut = np.zeros(len(geometries), dtype=np.bool_)

    def count(self, progress: Progress) -> Tally:
        windows = list(blocks(self._grid.width, self._grid.height, BLOCK))
        for index, window in enumerate(windows):
            self._count_block(window)
            progress.update(index + 1, len(windows), "Counting pixels per building")
        self._count_points()
        self._count_outside()
        self._find_ends()
        return Tally(self._counts, self._sums if self._levels is not None else None, self._cut)

    def _count_block(self, window: Window) -> None:
        near = self._tree.query(shapely.box(*self._grid.crop(window).bounds))
        if not len(near):
            return
        around, inner = _with_neighbours(window, self._grid)
        columns, probability = self._read(around)
        inside = None if probability is None else probability[:, inner[0], inner[1]]
        for layer in np.unique(self._layer[near]):
            members = near[self._layer[near] == layer]
            burnt = self._burn(members, around)
            self._add(members, burnt[inner], columns[inner], inside)
            self._note_cut(members, burnt, columns == CLASSES - 1)

    def _burn(self, members: npt.NDArray[np.intp], window: Window) -> npt.NDArray[np.int32]:
        return np.asarray(
            rasterize(
                zip(self._geometries[members], range(1, len(members) + 1)),
                out_shape=(int(window.height), int(window.width)),
                transform=self._grid.crop(window).transform,
                dtype="int32",
            )
        )

    def _add(
        self,
        members: npt.NDArray[np.intp],
        burnt: npt.NDArray[np.int32],
        columns: npt.NDArray[np.uint8],
        probability: npt.NDArray[np.uint8] | None,
    ) -> None:
        inside = np.flatnonzero(burnt)
        which, column = burnt.ravel()[inside] - 1, columns.ravel()[inside]
        table = np.bincount(which * CLASSES + column, minlength=len(members) * CLASSES)
        self._counts[members] += table.reshape(-1, CLASSES)
        if probability is None:
            return
        judged = (column >= 1) & (column <= 4)
        inside, which = inside[judged], which[judged]
        for level in range(4):
            weights = probability[level].ravel()[inside] / 255
            self._sums[members, level] += np.bincount(which, weights, len(members))

    def _note_cut(
        self,
        members: npt.NDArray[np.intp],
        burnt: npt.NDArray[np.int32],
        unknown: npt.NDArray[np.bool_],
    ) -> None:
        """Mark buildings with a pixel next to an unknown one that is no building's."""
        beyond = (unknown & (burnt == 0)).astype(np.uint8)
        if beyond.any():
            beside = (cv2.dilate(beyond, np.ones((3, 3), np.uint8)) > 0) & (burnt > 0)
            self._cut[members[np.unique(burnt[beside]) - 1]] = True

    def _find_ends(self) -> None:
        """Mark buildings that reach the raster's edge or beyond it."""
        left, bottom, right, top = self._grid.bounds
        # A quarter of a pixel: outlines that went through another CRS are a little off.
        dx, dy = (abs(step) / 4 for step in (self._grid.transform.a, self._grid.transform.e))
        inner = (left + dx, bottom + dy, -right + dx, -top + dy)
        west, south, east, north = shapely.bounds(self._geometries).reshape(-1, 4).T
        reach = np.stack([west, south, -east, -north], axis=1)
        self._cut |= (reach <= np.array(inner)).any(axis=1)

    def _read(self, window: Window) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8] | None]:
        values, known = read_band(self._classes, window)
        columns = _COLUMN[np.where((values >= 0) & (values <= 4), values, 255).astype(np.uint8)]
        columns[~known] = CLASSES - 1
        probability = None if self._levels is None else read(self._levels, window, LEVEL_BANDS)
        return columns, probability

    def _count_points(self) -> None:
        missed = np.flatnonzero(self._counts.sum(axis=1) == 0)
        points = shapely.get_coordinates(shapely.point_on_surface(self._geometries[missed]))
        for building, point in zip(missed, points):
            column, row = (int(np.floor(value)) for value in ~self._grid.transform * tuple(point))
            if 0 <= column < self._grid.width and 0 <= row < self._grid.height:
                burnt = np.ones((1, 1), dtype=np.int32)
                columns, probability = self._read(Window(column, row, 1, 1))
                self._add(np.array([building]), burnt, columns, probability)

    def _count_outside(self) -> None:
        frame = shapely.box(*self._grid.bounds)
        shapely.prepare(frame)
        for building in np.flatnonzero(~shapely.covers(frame, self._geometries)):
            outside = shapely.area(shapely.difference(self._geometries[building], frame))
            pixel = abs(self._grid.transform.a * self._grid.transform.e)
            self._counts[building, CLASSES - 1] += round(outside / pixel)


def _with_neighbours(window: Window, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """Return a window with the pixels next to it, and where in that it lies."""
    left, top = max(0, window.col_off - 1), max(0, window.row_off - 1)
    right = min(grid.width, window.col_off + window.width + 1)
    bottom = min(grid.height, window.row_off + window.height + 1)
    row, column = int(window.row_off - top), int(window.col_off - left)
    inner = (slice(row, row + int(window.height)), slice(column, column + int(window.width)))
    return Window(left, top, right - left, bottom - top), inner


def separate_overlaps(geometries: Geometries) -> npt.NDArray[np.int64]:
    """Return a layer number per polygon so that polygons of one layer do not overlap, shape (n,).

    Burning one layer at a time gives every polygon all its pixels.
    """
    layers = np.zeros(len(geometries), dtype=np.int64)
    taken: dict[int, set[int]] = {}
    for first, second in _overlapping(geometries):
        used = taken.setdefault(second, set())
        used.add(int(layers[first]))
        while int(layers[second]) in used:
            layers[second] += 1
    return layers


def _overlapping(geometries: Geometries) -> Iterator[tuple[int, int]]:
    """Yield pairs (i, j), i < j, whose insides meet, ordered by j and then i."""
    first, second = shapely.STRtree(geometries).query(geometries, predicate="intersects")
    once = first < second
    first, second = first[once], second[once]
    meet = shapely.relate_pattern(geometries[first], geometries[second], "T********")
    pairs = np.stack([first[meet], second[meet]], axis=1)
    for left, right in pairs[np.lexsort((pairs[:, 0], pairs[:, 1]))]:
        yield int(left), int(right)
