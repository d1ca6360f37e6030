"""How far the content of one image lies from that of another: correlation of their edges.

Brightness and colour change between two days, and buildings fall; most outlines stay. So not the
values are compared but their gradients, each divided by the local contrast (orientation
correlation, Fitch et al. 2002), partly whitened as in phase correlation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

BLUR = 0.8
"""Standard deviation in pixels: noise goes; wider, an edge would mix with its shadow's."""

SHADOWS = 40.0
"""Per cent of pixels, the darkest, that are made alike: shadows turn with the sun."""

FAINTEST = 2.0
"""Grey levels per pixel that an edge must have to count in full: below is noise."""

MARGIN = 5
"""Pixels next to invalid ones whose gradient is not that of the ground."""

WHITENING = 0.5
"""0 is plain correlation, 1 phase correlation, which is sharper and trusts noise as much."""

CHANCE = 4.5
"""Standard deviations of the correlation that the best of unrelated places reaches by chance."""

NEAR = 5
"""Half the side in pixels of the surroundings that belong to one peak."""

PIECES = 8
"""Rows and columns of pieces that must agree on a shift: the many, not one strong edge."""

UNSURE = 4.0
"""Standard errors by which the pieces of unrelated images may agree at the best of all shifts."""

RELIABLE = 0.2
"""Shifts of this reliability and more are to be believed; unrelated images stay below."""

SMALLEST = 16
"""Pixels a side below which there is nothing to correlate."""

Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Edges = npt.NDArray[np.complex64]


@dataclass(frozen=True)
class Shift:
    """Where the content of `post` lies relative to that of `pre`.

    Args:
        dx: columns in pixels: content of `pre` at x is that of `post` at x + dx.
        dy: rows in pixels, down.
        reliability: 0 (nothing to match, or no place better than another) to 1.
    """

    dx: float
    dy: float
    reliability: float


UNKNOWN = Shift(0.0, 0.0, 0.0)


def estimate_shift(pre: Bytes, post: Bytes, valid: Bools, reach: int | None = None) -> Shift:
    """Estimate the one shift between two images of a place.

    Args:
        pre: (3, h, w) or (h, w).
        post: of the same shape.
        valid: (h, w), where both images have data.
        reach: pixels along each axis that are searched; None for a third of the shorter side.

    Returns:
        The shift; of reliability 0 where either image has nothing to match.
    """
    side = min(valid.shape)
    if side < SMALLEST:
        return UNKNOWN
    before, after = edges(pre, valid), edges(post, valid)
    reach = side // 3 if reach is None else min(reach, side // 3)
    first = _best(before, after, reach)
    column, row = round(first.dx), round(first.dy)
    if first.reliability == 0 or max(abs(column), abs(row)) <= 1:
        return first
    # Once more on what both show: the taper then favours no shift.
    again = _best(*_overlap(before, after, column, row), min(reach, 2 * NEAR))
    return Shift(column + again.dx, row + again.dy, again.reliability)


def edges(image: Bytes, valid: Bools) -> Edges:
    """Return gradients x + iy of absolute value 0..1, 0 next to invalid pixels, (h, w)."""
    size = 2 * (MARGIN + round(BLUR)) + 1
    inside = cv2.erode(valid.astype(np.uint8), np.ones((size, size), np.uint8)) > 0
    if not inside.any():
        return np.zeros(valid.shape, np.complex64)
    grey = _lit(image, inside)
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=1 / 8)
    energy = across**2 + down**2
    contrast = max(float(np.median(energy[inside])), FAINTEST**2)
    share = inside / np.sqrt(energy + contrast)
    return np.asarray((across + 1j * down) * share, np.complex64)


def _lit(image: Bytes, inside: Bools) -> Floats:
    """Return grey values without noise and without what lies in shadow, (h, w)."""
    grey = image.mean(axis=0, dtype=np.float32) if image.ndim == 3 else image.astype(np.float32)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), BLUR), np.float32)
    return np.asarray(np.maximum(grey, np.percentile(grey[inside], SHADOWS)), np.float32)


def _best(before: Edges, after: Edges, reach: int) -> Shift:
    """Return the shift of the highest correlation within `reach`."""
    surface = _correlation(before, after)
    middle = surface.shape[0] // 2, surface.shape[1] // 2
    searched = surface[
        middle[0] - reach : middle[0] + reach + 1, middle[1] - reach : middle[1] + reach + 1
    ]
    row, column = divmod(int(searched.argmax()), searched.shape[1])
    peak = float(searched[row, column])
    if peak <= 0 or not (0 < row < 2 * reach and 0 < column < 2 * reach):
        return UNKNOWN
    x, y = summit(searched[row - 1 : row + 2, column - 1 : column + 2])
    rival = max(_second(searched, row, column), CHANCE * float(surface.std()))
    agreed = _agreement(*_overlap(before, after, column - reach, row - reach))
    reliability = math.sqrt(max(0.0, 1 - rival / peak) * agreed)
    return Shift(column - reach + x, row - reach + y, reliability)


def _correlation(before: Edges, after: Edges) -> Floats:
    """Return the correlation per shift, no shift in the middle; 0 where nothing is."""
    height, width = before.shape
    taper = np.outer(np.hanning(height + 2)[1:-1], np.hanning(width + 2)[1:-1]).astype(np.float32)
    shape = cv2.getOptimalDFTSize(height), cv2.getOptimalDFTSize(width)
    cross = np.conj(np.fft.fft2(before * taper, shape)) * np.fft.fft2(after * taper, shape)
    strength = np.abs(cross)
    cross /= (strength + 0.01 * strength.mean() + np.finfo(np.float32).tiny) ** WHITENING
    return np.asarray(np.fft.fftshift(np.fft.ifft2(cross).real), np.float32)


def _second(surface: Floats, row: int, column: int) -> float:
    """Return the highest correlation away from the peak."""
    others = surface.copy()
    others[max(0, row - NEAR) : row + NEAR + 1, max(0, column - NEAR) : column + NEAR + 1] = 0
    return float(others.max())


def _agreement(before: Edges, after: Edges) -> float:
    """Return how surely the pieces of two images match on the whole, 0..1."""
    product = (np.conj(before) * after).real
    height, width = (side // PIECES * PIECES for side in product.shape)
    pieces = product[:height, :width].reshape(PIECES, height // PIECES, PIECES, width // PIECES)
    sums = pieces.sum(axis=(1, 3))
    told = sums[sums != 0]
    if len(told) < PIECES or told.mean() <= 0:
        return 0.0
    error = float(told.std(ddof=1)) / math.sqrt(len(told))
    return max(0.0, 1 - UNSURE * error / float(told.mean()))


def summit(around: Floats) -> tuple[float, float]:
    """Return the summit (x, y) of the paraboloid through 3 x 3 values, from the middle one."""
    rows, columns = np.mgrid[-1:2, -1:2]
    slope_x, slope_y = (float((around * axis).sum()) / 6 for axis in (columns, rows))
    bend_x, bend_y = (float((around * (axis**2 - 2 / 3)).sum()) for axis in (columns, rows))
    twist = float((around * rows * columns).sum()) / 4
    determinant = bend_x * bend_y - twist**2
    if bend_x >= 0 or determinant <= 0:
        return 0.0, 0.0
    x = (twist * slope_y - bend_y * slope_x) / determinant
    y = (twist * slope_x - bend_x * slope_y) / determinant
    return float(np.clip(x, -1, 1)), float(np.clip(y, -1, 1))


def _overlap(before: Edges, after: Edges, column: int, row: int) -> tuple[Edges, Edges]:
    """Return the parts of both that show the same ground if `after` lies (column, row) away."""
    height, width = before.shape
    rows = slice(max(0, -row), height - max(0, row))
    columns = slice(max(0, -column), width - max(0, column))
    moved_rows = slice(rows.start + row, rows.stop + row)
    moved_columns = slice(columns.start + column, columns.stop + column)
    return before[rows, columns], after[moved_rows, moved_columns]
