"""From any bit depth to the 8 bits that the networks were trained on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .fill import SAMPLES, SIDE, squares
from .grid import blocks
from .pixels import Bools, Pixels, grown, inner

FEWEST, ENOUGH = SIDE * SIDE, SAMPLES * SIDE * SIDE
"""Valid pixels in the squares of `fill` below which all of the image is read, and most that a block
then gives."""

SQUARED = (SAMPLES * SIDE) ** 2
"""Pixels of an image in which the squares overlap."""

CLOUD_EDGE = 12
"""Pixels around a saturated cloud that it still brightens."""

BLOCK = 1024

LOW, HIGH = 1.0, 99.0
"""Percentiles that become 0 and 255, per band: what sensors and exporters add lies beyond them."""


@dataclass(frozen=True)
class Stretch:
    """A linear map per band; None keeps values as they are.

    Args:
        low: value per band that becomes 0.
        high: value per band that becomes 255.
    """

    low: tuple[float, ...] | None = None
    high: tuple[float, ...] | None = None

    def apply(self, values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
        """Map values (c, h, w) to 0..255; what is not finite becomes 0.

        8-bit values come back as they are, not copied.
        """
        if self.low is None or self.high is None:
            return values.astype(np.uint8, copy=False)
        low = np.asarray(self.low, np.float32)[:, None, None]
        span = np.asarray(self.high, np.float32)[:, None, None] - low
        with np.errstate(over="ignore"):  # no-data may be as far away as numbers go
            scaled = (np.nan_to_num(values.astype(np.float32)) - low) * (255 / span)
        mapped: npt.NDArray[np.uint8] = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
        return mapped

    def into(self, other: Stretch, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Return values (c, h, w) as the ones that `other` maps to the same 0..255."""
        low, high = self._ends()
        first, last = other._ends()
        moved: npt.NDArray[np.float64] = first + (values - low) * ((last - first) / (high - low))
        return moved

    def _ends(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return what becomes 0 and 255, per band or of all, (c or 1, 1, 1)."""
        low, high = (
            np.asarray(values, np.float64).reshape(-1, 1, 1)
            for values in (self.low or (0.0,), self.high or (255.0,))
        )
        return low, high


class Masked:
    """An image without what a mask marks, for its stretch alone.

    Args:
        pixels: the image.
        hides: reads what is not to be looked at, (h, w), in a window of its grid.
    """

    def __init__(self, pixels: Pixels, hides: Callable[[Window], Bools]) -> None:
        self.grid, self.dtype = pixels.grid, pixels.dtype
        self._pixels, self._hides = pixels, hides

    def read(self, window: Window) -> tuple[npt.NDArray[Any], Bools]:
        """See `Pixels`."""
        values, valid = self._pixels.read(window)
        return values, valid & ~self._hides(window)


def stretch_of(pixels: Pixels | Masked) -> Stretch:
    """Choose the stretch of an image.

    8-bit values stay as they are, also in a 16-bit file. Anything else is stretched between its
    percentiles, measured on full-resolution squares: overviews and the extent that is worked on
    make no difference to it. Data that lie between the squares are searched for. Saturated clouds
    take no contrast from the ground.
    """
    kind = pixels.dtype
    if kind == np.uint8:
        return Stretch()
    sample = _sampled(pixels)
    if sample.shape[1] < FEWEST:
        sample = _searched(pixels)
    bands = len(sample)
    if sample.shape[1] == 0:
        return Stretch((0.0,) * bands, (1.0,) * bands)
    if kind.kind == "u" and sample.max() <= 255:
        return Stretch((0.0,) * bands, (255.0,) * bands)
    low, high = np.percentile(sample, (LOW, HIGH), axis=1)
    high = np.maximum(high, low + max(float(np.abs(low).max()) * 1e-6, 1e-6))
    return Stretch(tuple(map(float, low)), tuple(map(float, high)))


def _sampled(pixels: Pixels | Masked) -> npt.NDArray[np.float64]:
    """Return the valid values of the squares, without clouds, (c, n).

    Where much is as bright as can be in all bands, that is cloud and no ground. Were it little, it
    would lie beyond the percentiles anyway.
    """
    windows = list(squares(pixels.grid))
    sample = _of_squares(pixels, windows)
    if not sample.size:
        return sample
    top = sample.max(axis=1, keepdims=True)
    if (sample == top).all(axis=0).mean() <= 1 - HIGH / 100:
        return sample
    clear = np.concatenate([_clear_values(pixels, at, top) for at in windows], axis=1)
    return clear if clear.shape[1] >= FEWEST else sample


def _of_squares(pixels: Pixels | Masked, windows: Sequence[Window]) -> npt.NDArray[np.float64]:
    """Return the valid values of the squares, (c, n)."""
    grid = pixels.grid
    if grid.width * grid.height > SQUARED:
        return np.concatenate([_valid_values(pixels, at) for at in windows], axis=1)
    # The squares overlap in an image as small as this: hundreds of reads would give it again.
    values, valid = _read(pixels, grid.window)
    counts = np.zeros(valid.shape, np.intp)
    for window in windows:
        counts[window.toslices()] += 1
    return np.repeat(values[:, valid], counts[valid], axis=1)


def _clear_values(
    pixels: Pixels | Masked, window: Window, top: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return the valid values of a window that lie off all clouds, whose edge is bright too."""
    values, valid = _read(pixels, grown(window, CLOUD_EDGE))
    saturated = (values == top[:, :, None]).all(axis=0)
    around = np.ones((2 * CLOUD_EDGE + 1, 2 * CLOUD_EDGE + 1), np.uint8)
    valid &= cv2.dilate(saturated.astype(np.uint8), around) == 0
    at = inner(CLOUD_EDGE)
    kept: npt.NDArray[np.float64] = values[at][:, valid[at]]
    return kept


def _searched(pixels: Pixels | Masked) -> npt.NDArray[np.float64]:
    """Return valid values from all over an image, at most `ENOUGH` of a block, (c, n)."""
    found = []
    for window in blocks(pixels.grid.width, pixels.grid.height, BLOCK):
        values = _valid_values(pixels, window)
        found.append(values[:, :: max(1, values.shape[1] // ENOUGH)])
    return np.concatenate(found, axis=1)


def _valid_values(pixels: Pixels | Masked, window: Window) -> npt.NDArray[np.float64]:
    values, valid = _read(pixels, window)
    return values[:, valid]


def _read(pixels: Pixels | Masked, window: Window) -> tuple[npt.NDArray[np.float64], Bools]:
    """Return values (c, h, w), and where they are valid and not black (h, w)."""
    values, valid = pixels.read(window)
    valid &= (values != 0).any(axis=0)
    return values.astype(np.float64), valid
