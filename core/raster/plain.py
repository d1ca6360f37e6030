"""Small rasters of classes, read whole, with or without a place on the ground."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.windows import Window

from ..errors import InputError
from ..sentences import say
from .opening import unreadable
from .source import open_raster


def read_plain(path: str) -> NDArray[np.uint8]:
    """Return the first band of a raster of classes, `(h, w)`.

    Raises:
        InputError: no raster, damaged, or its values are not whole numbers of 0 to 255.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with open_raster(path) as dataset:
            try:
                values = dataset.read(1)
            except RasterioIOError as error:
                whole = Window(0, 0, dataset.width, dataset.height)
                raise unreadable(dataset, whole, path) from error
    if values.min() < 0 or values.max() > 255 or (values != np.floor(values)).any():
        raise InputError(
            say("'{path}' holds values that are no classes: choose an 8-bit mask.", path=path)
        )
    classes: NDArray[np.uint8] = values.astype(np.uint8)
    return classes
