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
from ..styles import attach_style
from .environment import DEFLATE_LEVEL, gdal
from .geotiff import check_whole
from .grid import Grid

BLOCK = 256
"""Side of the file's own tiles."""

SMALLEST_OVERVIEW = 256
"""Overviews are halved until the longer side is this small."""


class RasterSink:
    """A GeoTIFF being written: tiled, deflated, with overviews; it appears when the block ends.

    Args:
        path: final file name.
        grid: its pixel grid.
        count: bands.
        dtype: numpy name of the pixel type.
        nodata: declared no-data value.
        masked: keep validity in an internal mask; what is never written is invalid.
        palette: colour (red, green, blue) per value of the one band.
        descriptions: name per band.
        colours: what each band shows; by default none is a colour.
        style: name of the style in `resources/styles` that goes with the file.
        overviews: False leaves them out, where nobody will look at the file.

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
    ) -> None:
        self.path, self.grid, self._style, self._overviews = path, grid, style, overviews
        self._masked, self._palette = masked, palette
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
        """Write one window.

        Args:
            window: place on the grid.
            array: (h, w) or (count, h, w).
            valid: (h, w), for a `masked` raster; None means all valid.
        """
        try:
            self._dataset.write(array if array.ndim == 3 else array[np.newaxis], window=window)
            if self._masked:
                shape = array.shape[-2:]
                mask = np.ones(shape, np.bool_) if valid is None else valid
                self._dataset.write_mask(mask, window=window)
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
        factors: list[int] = []
        longer = max(self.grid.width, self.grid.height) if self._overviews else 0
        while longer >> len(factors) > SMALLEST_OVERVIEW:
            factors.append(2 ** (len(factors) + 1))
        try:
            self._dataset.close()
            if factors:
                with rasterio.open(self._partial, "r+") as dataset:
                    average = Resampling.nearest if self._palette else Resampling.average
                    dataset.build_overviews(factors, average)
            check_whole(self._partial, (1 + len(factors)) * (2 if self._masked else 1))
        except Exception as error:  # rasterio does not export every class that it raises here
            raise self._failure(error) from error
        if self._style is not None:
            attach_style(self._partial, self._style)

    def _failure(self, error: Exception) -> OutputError:
        return OutputError(
            f"'{self.path}' cannot be written ({error}): free some space or choose another place."
        )
