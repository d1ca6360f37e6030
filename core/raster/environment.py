"""The GDAL settings that every room's raster work runs under."""

from __future__ import annotations

import os
from typing import Any

import rasterio

os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"  # wherever a file is opened, in a context or not

REMOTE = {
    # A request takes about as long for 16 KB, GDAL's own piece, as for a megabyte.
    "CPL_VSIL_CURL_CHUNK_SIZE": str(1 << 20),
    # And as much is kept of what was fetched as two images side by side take.
    "CPL_VSIL_CURL_CACHE_SIZE": str(32 << 20),
    # The list of a large image's blocks comes with its first piece.
    "GDAL_INGESTED_BYTES_AT_OPEN": str(64 << 10),
}
"""How images on the web are read; the threads that read ahead have no context of their own."""

for option, value in REMOTE.items():
    os.environ.setdefault(option, value)

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
