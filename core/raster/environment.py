"""The GDAL settings that every room's raster work runs under."""

from __future__ import annotations

from typing import Any

import rasterio

CACHE_BYTES = 64 << 20
"""GDAL's block cache. Its default, 5 % of the machine, would let memory grow with the scene."""

DEFLATE_LEVEL = 1
"""Three times as fast as GDAL's default of 6 for files that are a sixteenth larger."""


def gdal(cache: int = CACHE_BYTES) -> Any:
    """Return a context manager that limits GDAL's cache and keeps masks inside the file.

    Args:
        cache: bytes of decoded blocks that GDAL keeps.
    """
    return rasterio.Env(
        GDAL_CACHEMAX=cache, GDAL_TIFF_INTERNAL_MASK=True, ZLEVEL_OVERVIEW=DEFLATE_LEVEL
    )
