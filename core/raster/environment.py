"""The GDAL settings that every room's raster work runs under."""

from __future__ import annotations

import os
from typing import Any

import rasterio

os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"  # wherever a file is opened, in a context or not

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
