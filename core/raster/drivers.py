"""The raster formats that are read; GDAL knows others, which contact servers or run what they hold.

A driver that reads a header and then opens whatever files that names (DIMAP, TIL, PCIDSK) is left
out too: the image files themselves can be chosen.
"""

from __future__ import annotations

from pathlib import Path

from rasterio.drivers import raster_driver_extensions

from ..errors import InputError
from ..sentences import say

READ = (
    "GTiff",
    "VRT",
    "JPEG",
    "PNG",
    "JP2OpenJPEG",
    "JP2KAK",
    "JP2ECW",
    "NITF",
    "HFA",
    "AAIGrid",
    "GRASSASCIIGrid",
    "ENVI",
    "EHdr",
    "GPKG",
    "WEBP",
    "BMP",
    "GIF",
    "SRTMHGT",
    "DTED",
    "RST",
)
"""GDAL's names of the drivers that may open an image."""

NAMES = "GeoTIFF, JPEG, JPEG 2000, PNG, NITF, IMAGINE, ENVI, ASCII grid, GeoPackage or VRT"


def not_read(path: str) -> InputError:
    """Return the sentence on a file that none of the drivers opens, named by its suffix."""
    driver = raster_driver_extensions().get(Path(path).suffix.lower().lstrip("."))
    if driver is None or driver in READ:
        return InputError(
            say(
                "'{path}' is not an image that is read here: choose one in {names}, whole and not"
                " empty.",
                path=path,
                names=NAMES,
            )
        )
    return InputError(
        say(
            "'{path}' is in the format {driver}, which is not read here: convert it to a GeoTIFF"
            " first (Raster > Conversion > Translate).",
            path=path,
            driver=driver,
        )
    )
