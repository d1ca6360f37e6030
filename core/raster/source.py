"""Images of any kind, read in windows as 8-bit RGB with a validity mask."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..naming import counted
from ..progress import Progress, Silent
from ..sentences import say
from .blank import why_blank
from .colours import bands_of
from .grid import Grid, describe, name_of, reproject_bounds
from .mosaic import Mosaic, Scene, look_at, mosaic_of, near
from .opening import on_grid, open_raster
from .pixels import REACH, Bools, Pixels, Raster, collars, grown, inner
from .placement import note_of, open_placed
from .scenes import name_of_images, scenes_of
from .stretch import Masked, Stretch, stretch_of
from .validity import NoData

__all__ = [
    "Bools",
    "Bytes",
    "ImageSource",
    "image_grid",
    "on_grid",
    "open_image",
    "open_raster",
    "require_overlap",
]

Bytes = npt.NDArray[np.uint8]
Hiding = Callable[[Grid], AbstractContextManager[Callable[[Window], Bools]]]


class ImageSource:
    """An open image; made by `open_image`.

    Attributes:
        depth: bytes per band and pixel as they are in the file.
        grid: the pixel grid that windows count on.
        path: the file, for messages.
        fault: why it shows nothing, by its values in the file, see `why_blank`; None if it does.
    """

    def __init__(
        self, pixels: Pixels, path: str, stretch: Stretch, fault: str | None = None
    ) -> None:
        self.grid = pixels.grid
        self.path, self.fault = path, fault
        self.depth = pixels.dtype.itemsize
        self._pixels, self._stretch = pixels, stretch

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Read a window that may reach beyond the raster.

        Returns:
            RGB (3, h, w), 0 where invalid, and validity (h, w): False outside the raster, at
            no-data, transparent and NaN pixels, and in black collars.

        Raises:
            InputError: the file is damaged there.
        """
        values, valid = self._pixels.read(grown(window, REACH))
        valid &= ~collars(values, valid)
        image, inside = self._stretch.apply(values[inner(REACH)]), valid[inner(REACH)]
        if not inside.all():
            image[:, ~inside] = 0
        return image, inside


@contextmanager
def open_image(
    image: str | Sequence[str],
    bands: Sequence[int],
    grid: Grid | None = None,
    *,
    anywhere: bool = False,
    progress: Progress | None = None,
    unusable: Hiding | None = None,
) -> Iterator[ImageSource]:
    """Open an image as 8-bit RGB.

    Args:
        image: a raster that GDAL reads, by path or address; or a mosaic of many: a folder, a file
            of STAC items, or several of all these.
        bands: three band numbers from 1: red, green, blue; empty for what the image declares, else
            1, 2, 3.
        grid: warp the image onto this grid while reading (cubic); None keeps its own.
        anywhere: let one image pass that has no place on the ground, or shows nothing, as one of
            many that a network learns from may; windows count on its pixels.
        progress: told of a mosaic, of no-data that nobody declared, and of a place that is roughly
            known only.
        unusable: opens, on a grid, what the stretch must not look at; pixels are read there still.

    Raises:
        InputError: missing, not an image, a web map, too few bands, one value throughout, not
            georeferenced or off the `grid`; or scenes that make no mosaic.
        ParameterError: not three bands.
    """
    images = (image,) if isinstance(image, str) else tuple(image)
    name = name_of_images(images)
    if len(bands) not in (0, 3):
        raise ParameterError(
            say(
                "{bands} chosen for '{name}': choose three.",
                bands=counted(len(bands), "band was", "bands were"),
                name=name,
            )
        )
    with ExitStack() as stack:
        scenes = scenes_of(images)
        bands = bands_of(images, bands, progress or Silent())
        if len(scenes) == 1:
            pixels: Pixels = _open_one(scenes[0], bands, anywhere, progress or Silent())
        else:
            pixels = _open_many(scenes, bands, grid, progress or Silent())
        stack.callback(pixels.close)
        fault = why_blank(pixels)
        if fault and not anywhere:
            raise InputError(
                say("'{name}' {fault}, or choose another image.", name=name, fault=fault)
            )
        stretch = _stretch(pixels, unusable)
        if grid is not None:
            require_overlap(name, pixels.grid, grid)
            pixels = stack.enter_context(closing(pixels.onto(grid)))
        yield ImageSource(pixels, name, stretch, fault)


def _stretch(pixels: Pixels, unusable: Hiding | None) -> Stretch:
    if unusable is None or pixels.dtype == np.uint8:
        return stretch_of(pixels)
    with unusable(pixels.grid) as hides:
        return stretch_of(Masked(pixels, hides))


def image_grid(image: str | Sequence[str]) -> Grid:
    """Return the grid that `open_image` would give an image, or a mosaic.

    Raises:
        InputError: as there.
    """
    scenes = scenes_of((image,) if isinstance(image, str) else image)
    if len(scenes) > 1:
        return mosaic_of(look_at(scenes), ()).grid
    return Scene.of(scenes[0]).grid


def overlaps(image: Grid, target: Grid) -> bool:
    """Return whether two grids share some ground."""
    theirs, ours = reproject_bounds(image.bounds, image.crs, target.crs), target.bounds
    return bool(
        theirs[0] < ours[2] and ours[0] < theirs[2] and theirs[1] < ours[3] and ours[1] < theirs[3]
    )


def require_overlap(path: str, image: Grid, target: Grid) -> None:
    """Refuse an image that does not touch `target`.

    Raises:
        InputError: no overlap; both extents are named in the CRS of `target`.
    """
    if not overlaps(image, target):
        theirs = reproject_bounds(image.bounds, image.crs, target.crs)
        raise InputError(
            say(
                "'{path}' covers {theirs} and does not overlap the image before, which covers"
                " {bounds} ({crs}): choose two images of one place.",
                path=path,
                theirs=describe(theirs),
                bounds=describe(target.bounds),
                crs=name_of(target.crs),
            )
        )


def _open_one(path: str, bands: Sequence[int], anywhere: bool, progress: Progress) -> Raster:
    with ExitStack() as stack:
        nodata = NoData(bands, progress)

        def prepare(dataset: Any, path: str) -> Any:
            _check_bands(dataset.count, path, bands)
            check_one_type(dataset, path, bands)
            return nodata.prepared(dataset, path)

        if anywhere:
            dataset = prepare(open_raster(path), path)
        else:
            dataset = open_placed(path, Resampling.cubic, prepare)
        stack.callback(dataset.close)
        if note_of(dataset):
            progress.warn(note_of(dataset))
        stack.pop_all()
        return Raster(dataset, path, bands)


def _open_many(
    paths: Sequence[str], bands: Sequence[int], grid: Grid | None, progress: Progress
) -> Mosaic:
    scenes = look_at(paths)
    _check_bands(scenes[0].bands, scenes[0].path, bands)
    for path in paths:
        with open_raster(path) as dataset:
            check_one_type(dataset, path, bands)
    nodata = NoData(bands, progress)
    mosaic = mosaic_of(scenes if grid is None else near(scenes, grid), bands, nodata)
    width, height = mosaic.grid.width, mosaic.grid.height
    progress.log(
        say(
            "Mosaic of {scenes}, {width:,} x {height:,} pixels.",
            scenes=counted(mosaic.count, "scene", "scenes"),
            width=width,
            height=height,
        )
    )
    return mosaic


def check_one_type(dataset: Any, path: str, bands: Sequence[int]) -> None:
    """Refuse bands of several pixel types, which one stretch cannot bring together.

    Raises:
        InputError: it names the types.
    """
    kinds = [dataset.dtypes[band - 1] for band in bands]
    if len(set(kinds)) > 1:
        named = ", ".join(f"{band} {kind}" for band, kind in zip(bands, kinds))
        raise InputError(
            say(
                "'{path}' has bands of several pixel types ({named}): write it with one type first"
                " (Raster > Conversion > Translate, output data type).",
                path=path,
                named=named,
            )
        )


def _check_bands(count: int, path: str, bands: Sequence[int]) -> None:
    if count < 3:
        raise InputError(
            say(
                "'{path}' has {bands}, red, green and blue are needed: choose a colour image (a"
                " paletted one becomes one by Raster > Conversion > PCT to RGB).",
                path=path,
                bands=counted(count, "band", "bands"),
            )
        )
    if not all(1 <= band <= count for band in bands):
        raise InputError(
            say(
                "'{path}' has {bands}, but {bands_2} were chosen: choose bands that exist.",
                path=path,
                bands=counted(count, "band", "bands"),
                bands_2=", ".join(map(str, bands)),
            )
        )
