"""Reading one band in windows, with a sentence for files that break off."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import InputError


def read_band(dataset: Any, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Return the first band's values and validity in a window, both (h, w).

    Raises:
        InputError: the file is damaged there.
    """
    try:
        return dataset.read(1, window=window), dataset.read_masks(1, window=window) > 0
    except RasterioError as error:
        raise InputError(
            f"'{dataset.name}' cannot be read at column {window.col_off}, row {window.row_off}: the"
            " file is damaged or incomplete; copy it again."
        ) from error
