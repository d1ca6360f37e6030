"""Writing the image after where it belongs, with all its bands, in its own type."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress, Silent, track
from ..raster.grid import Grid, blocks
from ..raster.opening import alpha_band, has_idle_alpha, is_masked, on_grid, open_raster
from ..raster.pixels import Raster as Bands
from ..raster.placement import open_placed, source_of
from ..raster.reading import read, read_masks
from ..raster.sink import RasterSink
from ..raster.stretch import Stretch, stretch_of
from ..raster.validity import NoData
from ..sentences import say
from .colours import Tint, learn_tint
from .field import Field
from .resample import moved_bands
from .tiles import Images

BLOCK = 512
KINDS = "uif"
"""Pixel types that can be resampled: whole and broken numbers, no complex ones."""


@dataclass(frozen=True)
class Raster:
    """The image after on the grid of the image before.

    Args:
        dataset: an open virtual raster.
        count: bands of the file.
        nodata: value of invalid pixels, where one is declared.
        masked: whether validity needs a mask of its own.
        colours: what each band shows.
        descriptions: name per band.
    """

    dataset: Any
    count: int
    nodata: float | None
    masked: bool
    colours: tuple[ColorInterp, ...]
    descriptions: tuple[str | None, ...]

    def moved(self, window: Window, field: Field | None) -> tuple[npt.NDArray[Any], Any]:
        """Return values and validity of a window, both (count, h, w), moved back by `field`."""
        if field is None:
            displacement = np.zeros((int(window.height), int(window.width), 2))
        else:
            displacement = field.over(window)
        return moved_bands(self.dataset, self.count, window, displacement)


def require_movable(path: str) -> None:
    """Refuse an image that cannot be moved, before anything is measured.

    Raises:
        InputError: not an image, or its pixels are complex numbers or of several types.
    """
    with open_raster(path) as dataset:
        _check_type(dataset, path)


@contextmanager
def open_bands(path: str, grid: Grid, unsaid: NoData) -> Iterator[Raster]:
    """Open all bands of an image on a grid (cubic), in its own type and with its own no-data.

    Args:
        path: of the image.
        grid: the pixels wanted.
        unsaid: finds no-data that nobody declared; what has such needs a mask.

    Raises:
        InputError: not an image, or its pixels cannot be resampled.
    """
    colours: list[ColorInterp] = []

    def prepare(dataset: Any, path: str) -> Any:
        _check_type(dataset, path)
        colours.extend(dataset.colorinterp)  # what one mask speaks for shows no alpha any more
        return unsaid.prepared(dataset, path)

    with open_placed(path, Resampling.cubic, prepare) as placed:
        dataset = source_of(placed)
        nodata = dataset.nodata
        undeclared = nodata is None and not is_masked(dataset)
        if undeclared and np.dtype(dataset.dtypes[0]).kind == "f":
            nodata = np.nan
        declared = {} if nodata is None else {"add_alpha": False, "nodata": nodata}
        if nodata is not None and has_idle_alpha(dataset):
            declared["UNIFIED_SRC_NODATA"] = "NO"  # an opaque alpha band would hide no-data
        source = {} if nodata is None else {"src_nodata": nodata}
        with on_grid(placed, grid, Resampling.cubic, **source, **declared) as warped:
            yield Raster(
                warped,
                dataset.count,
                nodata,
                nodata is None and alpha_band(dataset) is None,
                tuple(colours),
                dataset.descriptions,
            )


def write_moved(
    path: str,
    image: str,
    grid: Grid,
    field: Field | None,
    *,
    unsaid: NoData,
    tint: Tint,
    progress: Progress,
) -> None:
    """Write an image on a grid, moved back by a field.

    Args:
        path: file to write.
        image: file to read.
        grid: of the image before.
        field: where the content lies; None leaves it where it is.
        unsaid: finds no-data of the image that nobody declared.
        tint: what to do to the colours.
        progress: told of every block.

    Raises:
        InputError: the image is damaged or its type cannot be resampled.
        OutputError: the file cannot be written.
    """
    windows = list(blocks(grid.width, grid.height, BLOCK))
    with (
        open_bands(image, grid, unsaid) as source,
        RasterSink(
            path,
            grid,
            count=source.count,
            dtype=source.dataset.dtypes[0],
            nodata=source.nodata,
            masked=source.masked,
            colours=source.colours,
            descriptions=source.descriptions,
        ) as sink,
    ):
        for window in track(windows, len(windows), progress):
            values, valid = source.moved(window, field)
            tinted = _with_nodata(tint.apply(values), valid, source.nodata)
            sink.write(window, tinted, valid.any(axis=0))


def tint_between(images: Images, grid: Grid, field: Field | None, unsaid: NoData) -> Tint:
    """Return what brings the colours after to those before.

    Where the type after cannot hold the values before, these are taken in the range of those after:
    each image is stretched from its own range when it is looked at.

    Raises:
        InputError: an image is damaged or its type cannot be resampled.
    """
    known_before = NoData(images.pre_bands, Silent())
    with (
        open_placed(images.pre, Resampling.cubic, known_before.prepared) as before,
        open_placed(images.post, Resampling.cubic, unsaid.prepared) as own,
        open_bands(images.post, grid, unsaid) as after,
    ):
        theirs = ours = Stretch()
        if not np.can_cast(before.dtypes[0], own.dtypes[0]):
            theirs = stretch_of(Bands(before, images.pre, images.pre_bands))
            ours = stretch_of(Bands(own, images.post, images.post_bands))

        def both(window: Window) -> Any:
            old = theirs.into(ours, read(before, window, images.pre_bands).astype(np.float64))
            new, valid = after.moved(window, field)
            chosen = [band - 1 for band in images.post_bands]
            known = (read_masks(before, window, images.pre_bands) > 0).all(axis=0)
            finite = np.isfinite(old).all(axis=0)
            return old, new[chosen].astype(np.float64), known & finite & valid[chosen].all(axis=0)

        return learn_tint(both, grid, images.post_bands)


def _check_type(dataset: Any, path: str) -> None:
    kinds = set(dataset.dtypes)
    if len(kinds) > 1 or np.dtype(dataset.dtypes[0]).kind not in KINDS:
        raise InputError(
            say(
                "'{path}' has pixels of type {kinds}, which cannot be resampled together: export"
                " it as a GeoTIFF of one real type.",
                path=path,
                kinds=", ".join(sorted(kinds)),
            )
        )


def _with_nodata(
    values: npt.NDArray[Any], valid: npt.NDArray[np.bool_], nodata: float | None
) -> npt.NDArray[Any]:
    """Mark invalid pixels, and keep valid ones from looking like them."""
    if nodata is None:
        return np.where(valid, values, 0).astype(values.dtype)
    if values.dtype.kind != "f":
        beside = nodata + 1 if nodata < np.iinfo(values.dtype).max else nodata - 1
        values = np.where(values == nodata, np.asarray(beside, values.dtype), values)
    return np.where(valid, values, np.asarray(nodata, values.dtype))
