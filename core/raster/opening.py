"""Rasters opened with a sentence for whatever cannot be."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import rasterio
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..errors import InputError
from .grid import Grid

WEB_MAP = re.compile(r"url=|type=xyz|service=w|\{[xyz]\}|^wm[st]+:|<(gdal_)?wm[st]|<wcs_", re.I)
WEB_DRIVERS = {"WMS", "WMTS", "WCS", "OGCAPI", "EEDAI", "PLMOSAIC"}

ADDRESS = re.compile(r"^https?://", re.I)
REMOTE = "/vsicurl?empty_dir=yes&max_retry=3&url="
"""How GDAL reads an address: in pieces, without asking for files beside it, after hiccups again."""


def open_raster(path: str) -> Any:
    """Open a raster for reading with rasterio.

    Args:
        path: a file, an address (http, https), or anything else that GDAL takes for a raster.

    Raises:
        InputError: missing, not an image, or a web map.
    """
    is_virtual = path.startswith("/vsi")
    if not is_virtual and WEB_MAP.search(path):
        raise _web_map(path)
    is_address = ADDRESS.match(path) is not None
    try:
        dataset = rasterio.open(REMOTE + quote(path, safe="") if is_address else path)
    except RasterioError as error:
        if is_address:
            raise InputError(
                f"'{path}' cannot be reached or is not an image: check the address and the"
                " connection."
            ) from error
        if not Path(path).exists() and "://" not in path and not is_virtual:
            raise InputError(f"'{path}' does not exist: check the path.") from error
        raise InputError(f"'{path}' is not an image that GDAL can read.") from error
    if dataset.driver in WEB_DRIVERS:
        dataset.close()
        raise _web_map(path)
    return dataset


def check_georeference(dataset: Any, path: str, north_up: bool = True) -> None:
    """Refuse a raster whose place on the ground is not known, or not along its CRS's axes.

    Raises:
        InputError: no CRS, no geotransform, or (if `north_up`) a rotated one.
    """
    transform = dataset.transform
    if dataset.crs is None:
        raise InputError(
            f"'{path}' has no coordinate reference system: assign one (Raster > Projections)."
        )
    if transform.is_identity:
        raise InputError(f"'{path}' is not georeferenced: georeference it first.")
    if north_up and (transform.b or transform.d or transform.a < 0 or transform.e > 0):
        raise InputError(
            f"'{path}' is rotated or mirrored: warp it to a north-up grid first"
            " (Raster > Projections > Warp)."
        )


def on_grid(
    dataset: Any, grid: Grid, resampling: Resampling = Resampling.nearest, **options: Any
) -> WarpedVRT:
    """Return an open raster warped onto a grid with its validity, by default nearest pixels."""
    has_alpha = any(MaskFlags.alpha in flags for flags in dataset.mask_flag_enums)
    options.setdefault("add_alpha", not has_alpha)
    return WarpedVRT(
        dataset,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        **options,
    )


def _web_map(path: str) -> InputError:
    return InputError(
        f"'{path[:80]}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first"
        " (layer menu > Export > Save As, raw data)."
    )
