"""Numbers as they are meant: a file's own numbers, times its scale, plus its offset."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .opening import unwarped

DIGITS = 9
"""Decimals that are kept: 30 times a scale of 0.1 is 3, not 3.0000000000000004."""

SHARE_OF_A_BYTE = 1 / 255
"""The scale of bytes that say shares: here they are counted 0 to 255, so it changes nothing."""


def scaling_of(dataset: Any, band: int = 1) -> tuple[float, float]:
    """Return the scale and offset that an open raster declares for a band, (1, 0) by default."""
    source = unwarped(dataset)
    scale, offset = float(source.scales[band - 1]), float(source.offsets[band - 1])
    usable = np.isfinite(scale) and np.isfinite(offset) and scale != 0
    return (scale, offset) if usable else (1.0, 0.0)


def is_scaled(dataset: Any, band: int = 1) -> bool:
    """Return whether a band's numbers stand for others, but for bytes that say shares."""
    scale, offset = scaling_of(dataset, band)
    return offset != 0 or not any(np.isclose(scale, (1.0, SHARE_OF_A_BYTE), rtol=1e-3))


def unscaled(values: npt.NDArray[Any], dataset: Any, band: int = 1) -> npt.NDArray[Any]:
    """Return what numbers of a band stand for; as they are where nothing is declared.

    Args:
        values: of the band, any shape.
        dataset: the open raster they come from.
        band: its number from 1.
    """
    if not is_scaled(dataset, band):
        return values
    scale, offset = scaling_of(dataset, band)
    return np.asarray(np.round(values.astype(np.float64) * scale + offset, DIGITS))
