"""Windows of an image whose content is moved back by a field of displacements."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.grid import meet
from ..raster.reading import read, read_masks
from ..raster.source import ImageSource

SUPPORT = 2
"""Pixels around a place that cubic resampling reads."""

Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Maps = tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]


def moved_image(source: ImageSource, window: Window, displacement: Floats) -> tuple[Bytes, Bools]:
    """Read a window of an 8-bit image, each pixel from where `displacement` says.

    Args:
        source: an open image.
        window: the pixels wanted.
        displacement: columns and rows in pixels, (h, w, 2).

    Returns:
        RGB (3, h, w) and validity (h, w), as `ImageSource.read` does.
    """
    wide = _wide(window, displacement)
    image, valid = source.read(wide)
    maps = _maps(window, wide, displacement)
    moved = cv2.remap(np.ascontiguousarray(image.transpose(1, 2, 0)), *maps, cv2.INTER_LINEAR)
    inside = cv2.remap(valid.astype(np.uint8), *maps, cv2.INTER_NEAREST)
    return np.ascontiguousarray(moved.transpose(2, 0, 1)), inside > 0


def moved_bands(
    dataset: Any, bands: int, window: Window, displacement: Floats
) -> tuple[npt.NDArray[Any], Bools]:
    """Read a window of a raster of any type, each pixel from where `displacement` says.

    Args:
        dataset: an open rasterio dataset.
        bands: how many of its bands, from the first.
        window: the pixels wanted.
        displacement: columns and rows in pixels, (h, w, 2).

    Returns:
        Values (bands, h, w) in the dataset's type, and validity per band, of the same shape. Cubic
        where all pixels around are valid, else the nearest one: no-data bleeds into nothing.

    Raises:
        InputError: the file is damaged there.
    """
    wide = _wide(window, displacement)
    values, valid = _padded(dataset, bands, wide)
    maps = _maps(window, wide, displacement)
    moved = [_moved_band(*band, maps) for band in zip(values, valid)]
    return np.stack([band for band, _ in moved]), np.stack([inside for _, inside in moved])


def _wide(window: Window, displacement: Floats) -> Window:
    """Return the window that the pixels of `window` come from."""
    first = np.array([window.col_off, window.row_off], int)
    size = np.array([window.width, window.height], int)
    low = first + np.floor(displacement.min(axis=(0, 1))).astype(int) - SUPPORT
    high = first + size + np.ceil(displacement.max(axis=(0, 1))).astype(int) + SUPPORT
    # An even corner, since remap rounds halves to even: so no window takes another neighbour.
    low -= low % 2
    return Window(*map(int, low), *map(int, high - low))


def _maps(window: Window, wide: Window, displacement: Floats) -> Maps:
    """Return what `cv2.remap` needs: places in `wide` per pixel of `window`."""
    # Whole 32nds of a pixel are what remap works in: so no window rounds otherwise.
    steps = np.rint(displacement * 32) / 32
    columns = np.arange(int(window.width)) + (window.col_off - wide.col_off)
    rows = np.arange(int(window.height)) + (window.row_off - wide.row_off)
    across, down = steps[..., 0] + columns[np.newaxis], steps[..., 1] + rows[:, np.newaxis]
    return across.astype(np.float32), down.astype(np.float32)


def _padded(dataset: Any, bands: int, window: Window) -> tuple[npt.NDArray[Any], Bools]:
    """Return values and validity of a window that may reach beyond the raster."""
    shape = (bands, int(window.height), int(window.width))
    values, valid = np.zeros(shape, dataset.dtypes[0]), np.zeros(shape, np.bool_)
    part = meet(window, Window(0, 0, dataset.width, dataset.height))
    if part.width > 0 and part.height > 0:
        row, column = int(part.row_off - window.row_off), int(part.col_off - window.col_off)
        at = np.s_[:, row : row + int(part.height), column : column + int(part.width)]
        wanted = list(range(1, bands + 1))
        values[at] = read(dataset, part, wanted)
        valid[at] = read_masks(dataset, part, wanted) > 0
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
        values[~valid] = 0
    return values, valid


def _moved_band(
    values: npt.NDArray[Any], valid: Bools, maps: Maps
) -> tuple[npt.NDArray[Any], Bools]:
    working = values.astype(_working_type(values.dtype))
    nearest = cv2.remap(working, *maps, cv2.INTER_NEAREST)
    inside = cv2.remap(valid.astype(np.uint8), *maps, cv2.INTER_NEAREST) > 0
    around = cv2.erode(
        valid.astype(np.uint8), np.ones((2 * SUPPORT + 1, 2 * SUPPORT + 1), np.uint8)
    )
    whole = cv2.remap(around, *maps, cv2.INTER_NEAREST) > 0
    chosen = np.where(whole, cv2.remap(working, *maps, cv2.INTER_CUBIC), nearest)
    return as_type(chosen, values.dtype), inside


def as_type(values: npt.NDArray[Any], kind: npt.DTypeLike) -> npt.NDArray[Any]:
    """Return values rounded and cut to what a pixel type holds."""
    if np.dtype(kind).kind == "f":
        return np.asarray(values, kind)
    limits = np.iinfo(kind)
    return np.asarray(np.clip(np.rint(values), limits.min, limits.max), kind)


def _working_type(kind: np.dtype[Any]) -> type[np.floating[Any]]:
    """Return the type that `cv2.remap` takes and that holds every value of a pixel type."""
    exact = kind.itemsize <= 2 or kind == np.float32
    return np.float32 if exact else np.float64
