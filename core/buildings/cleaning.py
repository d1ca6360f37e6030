"""Threshold and morphology on one window of a probability raster, exact at its edges."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.grid import Grid
from ..requests import Morphology
from .outlines import CONNECTIVITY
from .presets import on_grid

Mask = npt.NDArray[np.uint8]
"""1 building, 0 not, shape (h, w)."""

Read = Callable[[Window], tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]]
"""Reads a window that lies on the grid: probability and validity, both (h, w)."""

FIRST_HALO = 32
"""Pixels around a block that are read at first to see how large the patches at its edge are."""

SHAPES = {
    "square": cv2.MORPH_RECT,
    "ellipse": cv2.MORPH_ELLIPSE,
    "cross": cv2.MORPH_CROSS,
}


@dataclass(frozen=True)
class Steps:
    """A `Morphology` in pixels.

    Args:
        threshold: a pixel is building where its value is at least this.
        min_area: pixels of the smallest patch that stays.
        opening: kernel, or None.
        erosion: kernel, or None.
        dilation: kernel, or None.
        apart: probability of the cores of houses that touch, or 0: they stay one.
    """

    threshold: int
    min_area: int
    opening: Mask | None
    erosion: Mask | None
    dilation: Mask | None
    apart: int = 0

    @classmethod
    def of(cls, morphology: Morphology, grid: Grid) -> Steps:
        """Return the steps on a grid; sizes in metres become whole pixels along each axis."""
        shape = on_grid(morphology, grid)
        across, down = grid.gsd() if shape.units == "metres" else (1.0, 1.0)

        def kernel(width: float | None) -> Mask | None:
            size = (odd_width((width or 0) / across), odd_width((width or 0) / down))
            if not width or size == (1, 1):
                return None
            form = SHAPES[shape.kernel or "square"]
            return np.asarray(cv2.getStructuringElement(form, size), np.uint8)

        return cls(
            threshold=shape.threshold or 0,
            min_area=round((shape.min_area or 0) / (across * down)),
            opening=kernel(shape.opening),
            erosion=kernel(shape.erosion),
            dilation=kernel(shape.dilation),
            apart=shape.apart or 0,
        )

    @property
    def reach(self) -> int:
        """Return how many pixels away a pixel can still change the result, patches apart."""
        passes = (self.opening, self.opening, self.erosion, self.dilation)
        return sum(max(kernel.shape) // 2 for kernel in passes if kernel is not None)


def odd_width(pixels: float) -> int:
    """Return the nearest odd whole number, at least 1: a kernel needs a centre."""
    return max(1, 2 * math.floor((pixels - 1) / 2 + 0.5) + 1)


def clean_block(read: Read, grid: Grid, block: Window, steps: Steps) -> tuple[Mask, Mask]:
    """Return a block's building mask and validity, the same as from the whole raster at once.

    Args:
        read: reads windows of the probability raster.
        grid: its grid.
        block: the window wanted.
        steps: what to do.

    Returns:
        Mask and validity (1 valid), both of the block's shape.
    """
    around = grow(block, steps.reach, grid)
    patches, valid = _large_patches(read, grid, around, steps)
    shaped = _shape(patches, valid, steps)
    inside = within(block, around)
    return shaped[inside], valid[inside]


def _large_patches(read: Read, grid: Grid, window: Window, steps: Steps) -> tuple[Mask, Mask]:
    """Return a window's thresholded mask without small patches, and its validity.

    A patch that runs on beyond what was read is either already large enough or is looked at
    again with twice the surroundings, until every size is known.
    """
    halo = min(FIRST_HALO, steps.min_area)
    while True:
        outer = grow(window, halo, grid)
        values, valid = read(outer)
        mask = (values >= steps.threshold) & valid
        inside = within(window, outer)
        kept, settled = _drop_small(mask.astype(np.uint8), inside, steps.min_area, outer, grid)
        if settled:
            return kept[inside], valid[inside].astype(np.uint8)
        halo *= 2


def _drop_small(
    mask: Mask, inside: tuple[slice, slice], min_area: int, outer: Window, grid: Grid
) -> tuple[Mask, bool]:
    """Return the mask without patches under `min_area`, and whether all of it inside is certain."""
    if min_area <= 1:
        return mask, True
    count, labels = cv2.connectedComponents(mask, connectivity=CONNECTIVITY)
    large = np.bincount(labels[mask > 0], minlength=count) >= min_area
    cut = np.zeros(count, dtype=bool)
    for edge, runs_on in (
        (labels[0], outer.row_off > 0),
        (labels[-1], outer.row_off + outer.height < grid.height),
        (labels[:, 0], outer.col_off > 0),
        (labels[:, -1], outer.col_off + outer.width < grid.width),
    ):
        if runs_on:
            cut[edge] = True
    doubtful = cut & ~large
    doubtful[0] = False
    settled = not (doubtful.any() and doubtful[labels[inside]].any())
    return large[labels].view(np.uint8), settled


def _shape(mask: Mask, valid: Mask, steps: Steps) -> Mask:
    if steps.opening is not None:
        mask = _dilate(_erode(mask, valid, steps.opening), valid, steps.opening)
    if steps.erosion is not None:
        mask = _erode(mask, valid, steps.erosion)
    if steps.dilation is not None:
        mask = _dilate(mask, valid, steps.dilation)
    return mask


def _erode(mask: Mask, valid: Mask, kernel: Mask) -> Mask:
    # What lies beyond the image or under no-data is not known to be open ground, so a building
    # that is cut there is eroded at its true edges only. OpenCV's default border does the same.
    return np.asarray(cv2.erode(mask | (1 - valid), kernel), np.uint8) & valid


def _dilate(mask: Mask, valid: Mask, kernel: Mask) -> Mask:
    return np.asarray(cv2.dilate(mask, kernel), np.uint8) & valid


def grow(window: Window, margin: int, grid: Grid) -> Window:
    """Return a window with so many pixels around it as the grid has."""
    column, row = max(0, window.col_off - margin), max(0, window.row_off - margin)
    right = min(grid.width, window.col_off + window.width + margin)
    bottom = min(grid.height, window.row_off + window.height + margin)
    return Window(column, row, right - column, bottom - row)


def within(inner: Window, outer: Window) -> tuple[slice, slice]:
    """Return where one window lies in the pixels of another."""
    row, column = inner.row_off - outer.row_off, inner.col_off - outer.col_off
    return slice(row, row + inner.height), slice(column, column + inner.width)
