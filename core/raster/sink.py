"""Rasters written in windows, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OutputError
from ..files import whole_file
from ..reporting.styles import attach_style
from ..sentences import say
from .environment import DEFLATE_LEVEL, gdal
from .geotiff import check_whole
from .grid import Grid

BLOCK = 256
"""Side of the file's own tiles."""

LARGEST_OVERVIEW, SMALLEST_OVERVIEW = 4, 256
"""Overviews begin at a quarter of the raster's sides, and are halved until the longer side is this
small. One at half would take as long as all others together, and a map is hardly slower without."""


class RasterSink:
    """A GeoTIFF being written: tiled, deflated, with overviews; it appears when the block ends.

    Args:
        path: final file name.
        grid: its pixel grid.
        count: bands.
        dtype: numpy name of the pixel type.
        nodata: declared no-data value.
        masked: keep validity in an internal mask; what is never written is invalid. A raster that
            is valid everywhere gets none: it would cost half of the overviews' time.
        palette: colour (red, green, blue) per value of the one band.
        descriptions: name per band.
        colours: what each band shows; by default none is a colour.
        style: name of the style in `resources/styles` that goes with the file.
        overviews: False leaves them out, where nobody will look at the file.
        tags: text by name that the file carries; GDAL copies it when the raster is clipped.

    Raises:
        OutputError: the folder is missing or read-only, or the disk is full.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        *,
        count: int = 1,
        dtype: str = "uint8",
        nodata: float | None = None,
        masked: bool = False,
        palette: Mapping[int, tuple[int, int, int]] | None = None,
        descriptions: Sequence[str | None] | None = None,
        colours: Sequence[ColorInterp] | None = None,
        style: str | None = None,
        overviews: bool = True,
        tags: Mapping[str, str] | None = None,
    ) -> None:
        self.path, self.grid, self._style, self._overviews = path, grid, style, overviews
        self.dtype = dtype
        self._palette, self._tags = palette, tags or {}
        self._mask = _Mask(grid) if masked else None
        self._descriptions, self._colours = descriptions or [], colours
        self._profile = {
            "driver": "GTiff",
            "crs": grid.crs,
            "transform": grid.transform,
            "width": grid.width,
            "height": grid.height,
            "count": count,
            "dtype": dtype,
            "nodata": nodata,
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "compress": "deflate",
            "zlevel": DEFLATE_LEVEL,
            "predictor": 1 if palette else 3 if dtype.startswith("float") else 2,
            "interleave": "band",
            "bigtiff": "if_safer",
        }
        self._stack = ExitStack()

    def __enter__(self) -> RasterSink:
        with ExitStack() as stack:
            stack.enter_context(gdal())
            self._partial = stack.enter_context(whole_file(self.path))
            try:
                self._dataset = rasterio.open(self._partial, "w", **self._profile)
            except RasterioError as error:
                raise self._failure(error) from error
            stack.callback(self._dataset.close)
            self._describe()
            self._stack = stack.pop_all()
        return self

    def write(
        self, window: Window, array: npt.NDArray[Any], valid: npt.NDArray[np.bool_] | None = None
    ) -> None:
        """Write one window; windows do not overlap.

        Args:
            window: place on the grid.
            array: (h, w) or (count, h, w).
            valid: (h, w), for a `masked` raster; None means all valid.
        """
        try:
            self._dataset.write(array if array.ndim == 3 else array[np.newaxis], window=window)
            if self._mask is not None:
                self._mask.write(self._dataset, window, valid)
        except RasterioError as error:
            raise self._failure(error) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._stack:
            if error is not None:
                # Inside the stack, so that whole_file removes the partial file.
                raise error
            self._finish()

    def _describe(self) -> None:
        self._dataset.update_tags(**self._tags)
        for index, text in enumerate(self._descriptions):
            self._dataset.set_band_description(index + 1, text or "")
        if self._palette is not None:
            self._dataset.write_colormap(1, dict(self._palette))
        elif self._colours is not None:
            self._dataset.colorinterp = self._colours
        elif self._dataset.count > 1:
            self._dataset.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * (
                self._dataset.count - 1
            )

    def _finish(self) -> None:
        factors = _factors(self.grid) if self._overviews else []
        try:
            has_mask = self._mask is not None and self._mask.finish(self._dataset)
            self._dataset.close()
            if factors:
                threads = rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS")
                with threads, rasterio.open(self._partial, "r+") as dataset:
                    average = Resampling.nearest if self._palette else Resampling.average
                    dataset.build_overviews(factors, average)
            check_whole(self._partial, (1 + len(factors)) * (2 if has_mask else 1))
        except Exception as error:  # rasterio does not export every class that it raises here
            raise self._failure(error) from error
        if self._style is not None:
            attach_style(self._partial, self._style)

    def _failure(self, error: Exception) -> OutputError:
        return OutputError(
            say(
                "'{path}' cannot be written ({error}): free some space or choose another place.",
                path=self.path,
                error=error,
            )
        )


def _factors(grid: Grid) -> list[int]:
    factors, longer = [LARGEST_OVERVIEW], max(grid.width, grid.height)
    while longer > SMALLEST_OVERVIEW * factors[-1]:
        factors.append(2 * factors[-1])
    return factors if longer > SMALLEST_OVERVIEW else []


class _Mask:
    """Validity, written from the first window on in which something is invalid."""

    def __init__(self, grid: Grid) -> None:
        self._missing = grid.width * grid.height
        self._valid: list[Window] | None = []

    def write(self, dataset: Any, window: Window, valid: npt.NDArray[np.bool_] | None) -> None:
        """Take a window in; `valid` is (h, w), None means all."""
        self._missing -= int(window.width) * int(window.height)
        if self._valid is not None and (valid is None or valid.all()):
            self._valid.append(window)
            return
        self._begin(dataset)
        shape = int(window.height), int(window.width)
        mask = np.ones(shape, np.bool_) if valid is None else valid
        dataset.write_mask(mask, window=window)

    def finish(self, dataset: Any) -> bool:
        """Return whether the raster has a mask: not where all of it was written and is valid."""
        if self._missing > 0:
            self._begin(dataset)
        return self._valid is None

    def _begin(self, dataset: Any) -> None:
        before, self._valid = self._valid or [], None
        for window in before:
            shape = int(window.height), int(window.width)
            dataset.write_mask(np.ones(shape, np.bool_), window=window)
