"""The GDAL settings that every room's raster work runs under."""

from __future__ import annotations

from typing import Any

import rasterio

CACHE_MB = 96
"""GDAL's block cache. Its default, 5 % of the machine, would let memory grow with the scene."""


def gdal() -> Any:
    """Return a context manager that limits GDAL's cache and keeps masks inside the file.

    GDAL reads the cache's size once per process, so a long-lived process should enter this first.
    """
    return rasterio.Env(GDAL_CACHEMAX=CACHE_MB, GDAL_TIFF_INTERNAL_MASK=True)
