"""The images of a run, in a form that another machine can open too."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import shapely
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..files import sampled
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.opening import unreadable
from ..raster.same import refuse_same
from ..raster.source import ImageSource, open_image, open_raster
from ..requests import Extent
from ..vector.io import is_vector, read_polygons
from .usable import Usable, hiding, without

GLANCE = 64
"""Side of the thumbnail by which an image that is no local file is recognised."""

SMALL, SQUARES = 1 << 18, 3
"""Pixels of a raster of which a thumbnail is made in any case, and squares a side that stand for
one of a larger raster."""


@dataclass(frozen=True)
class Scene:
    """Which images are looked at, and which part of them is wanted.

    Args:
        pre: the image before: a file, or the scenes of a mosaic, see `raster.scenes`.
        pre_bands: its red, green and blue, counted from 1.
        post: the image after, likewise; empty for one image alone.
        post_bands: as `pre_bands`.
        extent: the part; None for all of `pre`.
        tile: side of a tile in network pixels; 0 lets memory decide, see `size`.
        unusable: mask of what cannot be judged, see `usable`; of the image after where there is
            one, since buildings are found in the one before.
    """

    pre: tuple[str, ...]
    pre_bands: tuple[int, ...]
    post: tuple[str, ...]
    post_bands: tuple[int, ...]
    extent: Extent | None
    tile: int
    unusable: str | None = None


@dataclass(frozen=True)
class OpenScene:
    """Open images on one grid.

    Args:
        scene: which images.
        sources: the image before, and perhaps the one after on its grid.
        window: the pixels that are wanted.
    """

    scene: Scene
    sources: tuple[ImageSource | Usable, ...]
    window: Window

    @property
    def before(self) -> OpenScene:
        """Return the image before alone: a mask of what cannot be judged is not of it."""
        scene = replace(self.scene, post=(), post_bands=(), unusable=None)
        return OpenScene(scene, self.sources[:1], self.window)

    @property
    def whole(self) -> Grid:
        """Return the grid of the image before."""
        return self.sources[0].grid

    @property
    def grid(self) -> Grid:
        """Return the grid of the wanted pixels."""
        return self.whole.crop(self.window)


@contextmanager
def open_scene(scene: Scene, progress: Progress) -> Iterator[OpenScene]:
    """Open the images of a scene on the grid of the one before.

    Args:
        scene: which images.
        progress: told of mosaics.

    Raises:
        InputError: an image cannot be used, or they do not overlap.
    """
    with ExitStack() as stack:
        stack.enter_context(gdal())
        unusable = hiding(scene.unusable)
        first = None if scene.post else unusable
        pre = stack.enter_context(
            open_image(scene.pre, scene.pre_bands, progress=progress, unusable=first)
        )
        images = [pre]
        window = pre.grid.window_of(scene.extent)
        if scene.post:
            post = open_image(
                scene.post, scene.post_bands, pre.grid, progress=progress, unusable=unusable
            )
            images.append(stack.enter_context(post))
            refuse_same(scene.pre, scene.pre_bands, scene.post, scene.post_bands)
        last = stack.enter_context(without(images[-1], scene.unusable))
        yield OpenScene(scene, (*images[:-1], last), window)


def fingerprint(path: str) -> list[Any]:
    """Return what changes when the content of a raster or a layer of polygons changes.

    Of local rasters size, time and samples of each file they consist of, for a copy may keep size
    and time of another; of other rasters shape and a thumbnail. Of layers the polygons alone: QGIS
    hands over those in its memory under names of its own, and writes to a GeoPackage when it opens
    it.

    Raises:
        InputError: neither a raster nor polygons.
    """
    if is_vector(path):
        layer = read_polygons(path)
        digest = hashlib.sha256(layer.crs.to_wkt().encode())
        for shape in layer.geometries:
            digest.update(shapely.to_wkb(shape))
        return [digest.hexdigest()]
    with open_raster(path) as dataset:
        files = [Path(name) for name in dataset.files]
        if files and all(file.is_file() for file in files):
            stats = [(str(file.resolve()), file.stat()) for file in files]
            return [
                [name, stat.st_size, stat.st_mtime_ns, sampled(Path(name))] for name, stat in stats
            ]
        return [path, dataset.width, dataset.height, _thumbnail(dataset, path)]


def _thumbnail(dataset: Any, path: str) -> str:
    """Return a digest of some pixels: a thumbnail, where there is one or the raster is small.

    To make one of a large raster without overviews, all of it would be read.
    """
    digest = hashlib.sha256()
    windows: list[Window | None] = [None]
    if not dataset.overviews(1) and dataset.width * dataset.height > SMALL:
        windows = list(_squares(dataset.width, dataset.height))
    try:
        for band in dataset.indexes:  # one by one: their types may differ
            for window in windows:
                read = dataset.read(band, window=window, out_shape=(GLANCE, GLANCE))
                digest.update(read.tobytes())
    except RasterioError as error:
        whole = Window(0, 0, dataset.width, dataset.height)
        raise unreadable(dataset, whole, path) from error
    return digest.hexdigest()


def _middle(part: int, side: int) -> int:
    return (2 * part + 1) * side // (2 * SQUARES)


def _squares(width: int, height: int) -> Iterator[Window]:
    """Yield squares from all over a raster."""
    for row in range(SQUARES):
        for column in range(SQUARES):
            left, top = _middle(column, width), _middle(row, height)
            yield Window(left, top, min(GLANCE, width - left), min(GLANCE, height - top))
