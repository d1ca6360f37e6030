"""Rasters opened with a sentence for whatever cannot be."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote
from xml.etree import ElementTree

import rasterio
import rasterio.shutil
from rasterio._path import _parse_path
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.env import ensure_env_with_credentials
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader, MemoryFile
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import InputError
from ..files.markup import parse_xml
from ..sentences import say
from .drivers import READ, not_read
from .grid import Grid
from .virtual import check_virtual, missing_files

WEB_MAP = re.compile(r"url=|type=xyz|service=w|\{[xyz]\}|^wm[st]+:|<(gdal_)?wm[st]|<wcs_", re.I)

ADDRESS = re.compile(r"^https?://", re.I)
OF_QGIS = re.compile(r"^/vsicurl/(?=https?://)", re.I)
"""What QGIS puts before an address: without it, one is read as any other is."""

REMOTE = (
    "/vsicurl?empty_dir=yes&max_retry=5&retry_delay=1&connecttimeout=20"
    "&low_speed_limit=1&low_speed_time=30&url="
)
"""How GDAL reads an address: in pieces, without asking for files beside it, after hiccups again. It
waits twice as long each time, and for a server that says nothing half a minute: else for ever."""

NO_PARTS = "Range downloading not supported"
"""What GDAL says of a server that has files whole only."""


def open_raster(path: str) -> Any:
    """Open a raster for reading with rasterio.

    Args:
        path: a file, an address (http, https), or anything else that GDAL takes for a raster.

    Raises:
        InputError: missing, not an image, or a web map.
    """
    path = OF_QGIS.sub("", path)
    is_virtual = path.startswith("/vsi")
    if not is_virtual and WEB_MAP.search(path):
        raise _web_map(path)
    is_address = ADDRESS.match(path) is not None
    if not is_address and not is_virtual:
        _check_file(path)
    try:
        name = REMOTE + quote(path, safe="") if is_address else path
        dataset = _opened(name)
    except (RasterioError, UnicodeError) as error:
        if is_address and NO_PARTS in str(error):
            raise InputError(
                say(
                    "'{path}' lies on a server that gives no parts of files, so that it would be"
                    " fetched again and again: download it and choose the file.",
                    path=path,
                )
            ) from error
        if is_address:
            raise InputError(
                say(
                    "'{path}' cannot be reached or is not an image: check the address and the"
                    " connection.",
                    path=path,
                )
            ) from error
        if not Path(path).exists() and "://" not in path and not is_virtual:
            raise InputError(say("'{path}' does not exist: check the path.", path=path)) from error
        if not is_virtual and _describes_web_map(path):
            raise _web_map(path) from error
        raise not_read(path) from error
    if dataset.driver == "VRT" and (is_address or is_virtual):
        dataset.close()
        raise InputError(
            say("'{path}' is a virtual raster that lies elsewhere: save it here first.", path=path)
        )
    return dataset


@ensure_env_with_credentials  # type: ignore[untyped-decorator]
def _opened(name: str) -> Any:
    """Open with the drivers of `READ` alone: `rasterio.open` takes but one."""
    return DatasetReader(_parse_path(name), driver=list(READ))


def _check_file(path: str) -> None:
    """Refuse what would be waited for, or is XML that names other things, before GDAL sees it."""
    if path.lstrip().startswith("<") or "\0" in path:
        raise InputError(say("'{path}' is no path: choose an image.", path=path[:80]))
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return  # GDAL says so
    if not stat.S_ISREG(mode):
        what = say("a folder") if stat.S_ISDIR(mode) else say("a pipe or a device")
        raise InputError(say("'{path}' is {what}, no image: choose a file.", path=path, what=what))
    check_virtual(path)
    # Asked before GDAL: in a process that has read others it may read a gap without a word.
    if gone := missing_files(path):
        raise _part_missing(path, gone[0])


def _describes_web_map(path: str) -> bool:
    try:
        with open(path, "rb") as stream:
            return WEB_MAP.search(stream.read(1024).decode("utf-8", "replace")) is not None
    except OSError:
        return False


def unreadable(dataset: Any, window: Window, path: str = "") -> InputError:
    """Return the sentence on a raster that cannot be read in a window: damaged, or a part missing.

    Args:
        dataset: open.
        window: of its pixels.
        path: the file, if its name is known.
    """
    name = OF_QGIS.sub("", path or file_of(dataset))
    name = unquote(name.partition("&url=")[2]) if name.startswith(REMOTE) else name
    if ADDRESS.match(name):
        return InputError(
            say(
                "'{name}' cannot be read any more at column {col_off}, row {row_off}: its server"
                " does not answer, or the file there has changed; start again once it does."
                " Finished tiles are kept.",
                name=name,
                col_off=window.col_off,
                row_off=window.row_off,
            )
        )
    gone = missing_files(name)
    if gone:
        return _part_missing(name, gone[0])
    return InputError(
        say(
            "'{name}' cannot be read at column {col_off}, row {row_off}: the file is damaged or"
            " incomplete; copy it again.",
            name=name,
            col_off=window.col_off,
            row_off=window.row_off,
        )
    )


def on_grid(
    dataset: Any,
    grid: Grid,
    resampling: Resampling = Resampling.nearest,
    bands: Sequence[int] | None = None,
    kind: type[Any] = WarpedVRT,
    **options: Any,
) -> Any:
    """Return an open raster warped onto a grid with its validity, by default nearest pixels.

    Args:
        dataset: open for reading.
        grid: the pixels wanted.
        resampling: how values are made.
        bands: those that will be read, which keep their numbers; None for all.
        kind: the class wanted.
        options: of `WarpedVRT`.
    """
    origin = getattr(dataset, "origin", None)
    if origin is not None:
        # Warped to lie north-up already: its own pixels are resampled once, not twice.
        dataset, options = origin.dataset, {**origin.options, **options}
    options.setdefault("add_alpha", alpha_band(dataset) is None)
    if has_idle_alpha(dataset):
        dataset = _without_alpha(dataset, bands or dataset.indexes)
    return kind(
        dataset,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        **options,
    )


def unwarped(dataset: Any) -> Any:
    """Return the raster in its file, however often it was warped since."""
    while hasattr(dataset, "src_dataset"):
        dataset = dataset.src_dataset
    return dataset


def is_masked(dataset: Any) -> bool:
    """Return whether one mask tells all of an open raster's validity, see `validity`."""
    return hasattr(unwarped(dataset), "shown")


def file_of(dataset: Any) -> str:
    """Return the name of a raster's file, however it is read."""
    raster = unwarped(dataset)
    return str(getattr(raster, "shown", raster.name))


def alpha_band(dataset: Any) -> int | None:
    """Return the band that tells an open raster's validity; None if no-data or a mask does.

    Of a raster with neither it is the last band, if marked as alpha; GDAL itself takes it for that
    among two or four bands only.
    """
    flags = {*dataset.mask_flag_enums[0]}
    told_otherwise = not flags & {MaskFlags.alpha, MaskFlags.all_valid}
    is_last = dataset.colorinterp[-1] == ColorInterp.alpha
    return int(dataset.count) if is_last and not told_otherwise else None


def has_idle_alpha(dataset: Any) -> bool:
    """Return whether a band is marked as alpha that does not tell an open raster's validity."""
    return ColorInterp.alpha in dataset.colorinterp and alpha_band(dataset) is None


def as_virtual(dataset: Any) -> ElementTree.Element:
    """Return the virtual raster (VRT) that shows an open raster as it is."""
    with MemoryFile(ext=".vrt") as file:
        rasterio.shutil.copy(dataset, file.name, driver="VRT")
        return parse_xml(file.read())


def _without_alpha(dataset: Any, bands: Sequence[int]) -> Any:
    """Return a raster of which no band is alpha, and `bands` alone decide what is no-data."""
    virtual = as_virtual(dataset)
    found = virtual.findall("VRTRasterBand")
    for number, band in enumerate(found, 1):
        if number not in bands:
            band[:] = deepcopy(found[bands[0] - 1][:])
        for colour in band.findall("ColorInterp"):
            band.remove(colour)
    return rasterio.open(ElementTree.tostring(virtual, encoding="unicode"))


def _web_map(path: str) -> InputError:
    return InputError(
        say(
            "'{path}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first"
            " (layer menu > Export > Save As, raw data).",
            path=path[:80],
        )
    )


def _part_missing(name: str, gone: str) -> InputError:
    return InputError(
        say(
            "'{name}' cannot be read: a file that it consists of, '{gone}', is missing; put it"
            " back, or build the virtual raster again.",
            name=name,
            gone=gone,
        )
    )
