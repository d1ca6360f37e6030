"""Reading bands in windows, with a sentence for files that break off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .opening import alpha_band, unreadable
from .scaling import unscaled


def read_band(dataset: Any, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Return what the first band's values stand for, and their validity, in a window, both (h, w).

    Raises:
        InputError: the file is damaged there.
    """
    values = unscaled(read(dataset, window, 1), dataset)
    return values, read_masks(dataset, window, 1) > 0


def read(
    dataset: Any, window: Window, bands: int | Sequence[int] | None = None
) -> npt.NDArray[Any]:
    """Return one band (h, w), or several or all of them (bands, h, w), in a window.

    Raises:
        InputError: the file is damaged there.
    """
    return _read(dataset.read, dataset, window, bands)


def read_masks(
    dataset: Any, window: Window, bands: int | Sequence[int] | None = None
) -> npt.NDArray[Any]:
    """Return the masks of bands in a window, 0 where invalid; shaped as from `read`.

    Raises:
        InputError: the file is damaged there.
    """
    masks = _read(dataset.read_masks, dataset, window, bands)
    alpha = alpha_band(dataset)
    return masks if alpha is None else np.minimum(masks, read(dataset, window, alpha))


def _read(
    method: Callable[..., npt.NDArray[Any]],
    dataset: Any,
    window: Window,
    bands: int | Sequence[int] | None,
) -> npt.NDArray[Any]:
    try:
        return method(bands, window=window)
    except RasterioError as error:
        raise unreadable(dataset, window) from error
