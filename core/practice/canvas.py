"""Drawing on a window of an endless picture.

Every object is drawn in a patch of its own, whose place and pixels do not depend on the window, and
then blended in; so neighbouring windows match to the pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from shapely import Polygon

from .noise import Floats

FINE = 4
"""Sub-pixels a side for smooth edges."""


@dataclass(frozen=True)
class Patch:
    """A square of pixels at a place of the endless picture.

    Args:
        column, row: of the upper left pixel.
        size: (h, w).
        gsd: metres per pixel.
    """

    column: int
    row: int
    size: tuple[int, int]
    gsd: float

    @classmethod
    def around(cls, bounds: tuple[float, float, float, float], gsd: float, margin: float) -> Patch:
        """Return the patch that covers `bounds` (metres) and `margin` metres more."""
        column = math.floor((bounds[0] - margin) / gsd)
        row = math.floor((bounds[1] - margin) / gsd)
        width = math.ceil((bounds[2] + margin) / gsd) - column
        height = math.ceil((bounds[3] + margin) / gsd) - row
        return cls(column, row, (height, width), gsd)

    @property
    def window(self) -> Window:
        """Return the patch as a window."""
        return Window(self.column, self.row, self.size[1], self.size[0])

    def cover(self, outline: Polygon) -> Floats:
        """Return how much of each pixel a polygon (metres) covers, 0..1."""
        fine = np.zeros((self.size[0] * FINE, self.size[1] * FINE), np.uint8)
        rings = [outline.exterior, *outline.interiors]
        scale, origin = FINE / self.gsd, np.array([self.column, self.row]) * FINE
        points = [
            np.rint((np.asarray(ring.coords)[:-1] * scale - origin) * 16).astype(np.int32)
            for ring in rings
        ]
        cv2.fillPoly(fine, points, 255, shift=4)
        return self._coarse(fine)

    def places(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return the ground place (x, y) of every pixel's centre, in metres."""
        rows, columns = np.mgrid[: self.size[0], : self.size[1]]
        return (columns + self.column + 0.5) * self.gsd, (rows + self.row + 0.5) * self.gsd

    def disc(self, x: float, y: float, radius: float) -> Floats:
        """Return the cover of a soft-edged disc (metres), 0..1."""
        at_x, at_y = self.places()
        inside = (radius - np.hypot(at_x - x, at_y - y)) / self.gsd + 0.5
        cover: Floats = np.clip(inside, 0, 1).astype(np.float32)
        return cover

    def _coarse(self, fine: npt.NDArray[np.uint8]) -> Floats:
        height, width = self.size
        cells = fine.reshape(height, FINE, width, FINE).astype(np.float32)
        cover: Floats = cells.mean(axis=(1, 3)) / 255
        return cover


def sweep(cover: Floats, dx: float, dy: float) -> Floats:
    """Return where a shape passes while it moves by (dx, dy) pixels: its cast shadow."""
    steps = max(1, math.ceil(max(abs(dx), abs(dy))))
    swept: Floats = cover.copy()
    height, width = cover.shape
    for step in range(1, steps + 1):
        x, y = round(dx * step / steps), round(dy * step / steps)
        to_rows = slice(max(0, y), height + min(0, y))
        to_columns = slice(max(0, x), width + min(0, x))
        from_rows = slice(max(0, -y), height + min(0, -y))
        from_columns = slice(max(0, -x), width + min(0, -x))
        target = swept[to_rows, to_columns]
        np.maximum(target, cover[from_rows, from_columns], out=target)
    return swept


class Canvas:
    """A window of the picture being drawn.

    Attributes:
        window: its place.
        image: (h, w, 3), 0..255.
    """

    def __init__(self, window: Window, gsd: float) -> None:
        self.window, self.gsd = window, gsd
        self.image = np.zeros((int(window.height), int(window.width), 3), np.float32)

    def blend(self, patch: Patch, colour: Floats, cover: Floats) -> None:
        """Lay `colour` (h, w, 3) or (3,) over the picture where `cover` (h, w) is above 0."""
        at = self._overlap(patch)
        if at is None:
            return
        here, there = at
        share = cover[there][..., None]
        paint = colour[there] if colour.ndim == 3 else colour
        self.image[here] += (paint - self.image[here]) * share

    def darken(self, patch: Patch, cover: Floats, strength: float) -> None:
        """Put `cover` in shadow: darker, and a little bluer, since the sky still lights it."""
        at = self._overlap(patch)
        if at is None:
            return
        here, there = at
        tint = np.array([1.0, 0.96, 0.86], np.float32) * np.float32(strength)
        self.image[here] *= 1 - cover[there][..., None] * tint

    def _overlap(self, patch: Patch) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
        row, column = patch.row - int(self.window.row_off), patch.column - int(self.window.col_off)
        top, left = max(0, row), max(0, column)
        bottom = min(self.image.shape[0], row + patch.size[0])
        right = min(self.image.shape[1], column + patch.size[1])
        if top >= bottom or left >= right:
            return None
        here = (slice(top, bottom), slice(left, right))
        return here, (slice(top - row, bottom - row), slice(left - column, right - column))
