"""Images of any kind, read in windows as 8-bit RGB with a validity mask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from .grid import Grid, describe, meet, name_of, reproject_bounds
from .stretch import Stretch, stretch_of

COLLAR = 15
"""A black square of this many pixels a side is a collar without data, not a shadow; odd."""

FRINGE = 2
"""Pixels around a collar that resampling or compression mixed with its black."""

WEB_MAP = re.compile(r"url=|type=xyz|service=w|\{[xyz]\}|^wm[st]+:|<(gdal_)?wm[st]|<wcs_", re.I)
WEB_DRIVERS = {"WMS", "WMTS", "WCS", "OGCAPI", "EEDAI", "PLMOSAIC"}

Bytes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]


class ImageSource:
    """An open image; made by `open_image`.

    Attributes:
        grid: the pixel grid that windows count on.
        path: the file, for messages.
    """

    def __init__(self, dataset: Any, path: str, bands: Sequence[int], stretch: Stretch) -> None:
        self.grid = Grid.of(dataset)
        self.path = path
        self._dataset, self._bands, self._stretch = dataset, list(bands), stretch

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Read a window that may reach beyond the raster.

        Returns:
            RGB (3, h, w), 0 where invalid, and validity (h, w): False outside the raster, at
            no-data, transparent and NaN pixels, and in black collars.

        Raises:
            InputError: the file is damaged there.
        """
        reach = COLLAR + FRINGE  # so that a collar is found alike from every window
        height, width = int(window.height), int(window.width)
        wide = Window(
            window.col_off - reach, window.row_off - reach, width + 2 * reach, height + 2 * reach
        )
        values, valid = self._padded(wide)
        valid &= ~collars(values, valid)
        inner = np.s_[..., reach : reach + height, reach : reach + width]
        image, inside = self._stretch.apply(values[inner]), valid[inner]
        image[:, ~inside] = 0
        return image, inside

    def _padded(self, window: Window) -> tuple[npt.NDArray[Any], Bools]:
        shape = (int(window.height), int(window.width))
        part = meet(window, self.grid.window)
        values = np.zeros((len(self._bands), *shape), self._dataset.dtypes[self._bands[0] - 1])
        valid = np.zeros(shape, np.bool_)
        if part.width > 0 and part.height > 0:
            row, column = int(part.row_off - window.row_off), int(part.col_off - window.col_off)
            at = np.s_[..., row : row + int(part.height), column : column + int(part.width)]
            values[at], valid[at] = self._inside(part)
        return values, valid

    def _inside(self, window: Window) -> tuple[npt.NDArray[Any], Bools]:
        try:
            values = self._dataset.read(self._bands, window=window)
            mask = self._dataset.read_masks(self._bands, window=window)
        except RasterioIOError as error:
            raise InputError(
                f"'{self.path}' cannot be read at column {window.col_off}, row {window.row_off}:"
                " the file is damaged or incomplete; copy it again."
            ) from error
        # Not > 127: GDAL marks a fourth band as alpha by default, and it may well be near infrared.
        valid: Bools = (mask > 0).any(axis=0)
        if values.dtype.kind == "f":
            valid &= np.isfinite(values).all(axis=0)
        return values, valid


def collars(values: npt.NDArray[Any], valid: Bools) -> Bools:
    """Find areas without data that nobody declared: squares of zeros, with their fringe.

    Args:
        values: (c, h, w).
        valid: (h, w), without declared no-data; what is declared has no fringe.

    Returns:
        (h, w), True in collars: the valid part of all zero squares of `COLLAR` pixels a side.
    """
    zero = ((values == 0).all(axis=0) | ~valid).astype(np.uint8)
    if not (zero.astype(np.bool_) & valid).any():
        return np.zeros(valid.shape, np.bool_)
    squares = cv2.morphologyEx(zero, cv2.MORPH_OPEN, np.ones((COLLAR, COLLAR), np.uint8))
    fringe = np.ones((2 * FRINGE + 1, 2 * FRINGE + 1), np.uint8)
    return np.asarray(cv2.dilate(squares * valid, fringe)) > 0


@contextmanager
def open_image(
    path: str, bands: Sequence[int], grid: Grid | None = None, *, anywhere: bool = False
) -> Iterator[ImageSource]:
    """Open an image as 8-bit RGB.

    Args:
        path: a raster file that GDAL reads.
        bands: three band numbers from 1: red, green, blue.
        grid: warp the image onto this grid while reading (cubic); None keeps its own.
        anywhere: let an image pass that has no place on the ground; windows count on its pixels.

    Raises:
        InputError: missing, not an image, a web map, too few bands, not georeferenced, rotated
            (with no `grid` to warp to) or off the `grid`.
        ParameterError: not three bands.
    """
    if len(bands) != 3:
        raise ParameterError(f"{len(bands)} bands were chosen for '{path}': choose three.")
    with ExitStack() as stack:
        dataset = stack.enter_context(open_raster(path))
        _check_bands(dataset, path, bands)
        if not anywhere:
            check_georeference(dataset, path, north_up=grid is None)
        stretch = stretch_of(dataset, bands)
        if grid is not None:
            require_overlap(path, Grid.of(dataset), grid)
            dataset = stack.enter_context(_warped(dataset, grid))
        yield ImageSource(dataset, path, bands, stretch)


def open_raster(path: str) -> Any:
    """Open a raster file for reading with rasterio.

    Raises:
        InputError: missing, not an image, or a web map.
    """
    if WEB_MAP.search(path):
        raise _web_map(path)
    try:
        dataset = rasterio.open(path)
    except RasterioError as error:
        if not Path(path).exists() and "://" not in path and not path.startswith("/vsi"):
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


def require_overlap(path: str, image: Grid, target: Grid) -> None:
    """Refuse an image that does not touch `target`.

    Raises:
        InputError: no overlap; both extents are named in the CRS of `target`.
    """
    theirs, ours = reproject_bounds(image.bounds, image.crs, target.crs), target.bounds
    if not (
        theirs[0] < ours[2] and ours[0] < theirs[2] and theirs[1] < ours[3] and ours[1] < theirs[3]
    ):
        raise InputError(
            f"'{path}' covers {describe(theirs)} and does not overlap the image before, which"
            f" covers {describe(ours)} ({name_of(target.crs)}): choose two images of one place."
        )


def _web_map(path: str) -> InputError:
    return InputError(
        f"'{path[:80]}' is a web map (WMS or XYZ), not a file: save the area as a GeoTIFF first"
        " (layer menu > Export > Save As, raw data)."
    )


def _check_bands(dataset: Any, path: str, bands: Sequence[int]) -> None:
    if dataset.count < 3:
        raise InputError(
            f"'{path}' has {dataset.count} band(s), red, green and blue are needed: choose a colour"
            " image (a paletted one converts with Raster > Conversion > PCT to RGB)."
        )
    if not all(1 <= band <= dataset.count for band in bands):
        raise InputError(
            f"'{path}' has {dataset.count} bands, but {', '.join(map(str, bands))} were chosen:"
            " choose bands that exist."
        )


def _warped(dataset: Any, grid: Grid) -> Any:
    undeclared_nan = dataset.nodata is None and np.dtype(dataset.dtypes[0]).kind == "f"
    nodata = np.nan if undeclared_nan else dataset.nodata
    return on_grid(dataset, grid, Resampling.cubic, src_nodata=nodata)
