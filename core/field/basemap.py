"""The ground around buildings as a small raster that a phone shows without a network."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OutputError
from ..handover.pictures import jpeg_of, picture_grid
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.source import ImageSource, image_grid, open_image
from ..sentences import say
from ..vector.io import Polygons

QUALITY = 75
"""Of JPEG, 1 to 100: roofs stay legible at a third of the bytes that 90 takes."""

BLOCK = 256
"""Side of a GeoPackage's tiles."""

ROWS = 4 * BLOCK
"""Rows that are read at once; memory does not grow with the scene's height."""

SAMPLES = 3
"""Along each axis, places at which it is tried how many bytes a pixel takes."""

WITH_OVERVIEWS = 1.5
"""What overviews and the edges of tiles add to the bytes of the pixels."""

MEGABYTE = 1_000_000
TRIES = 8


def write_basemap(
    path: str, image: str, ground: Polygons, megabytes: float, progress: Progress
) -> Grid:
    """Write an image around some ground as a GeoPackage of tiles, no larger than asked.

    Args:
        path: of a GeoPackage that is not there yet, in the caller's scratch folder.
        image: what is cut.
        ground: what it is cut around, at least one polygon.
        megabytes: size at most.
        progress: told how far it is.

    Returns:
        its grid, in metres, with pixels of the image's own size or as much larger as it takes.

    Raises:
        InputError: the image cannot be read, or does not show the ground.
        OutputError: it cannot be written, or not in so few bytes.
    """
    subject, crs = ground.geometries, ground.crs
    outline = picture_grid(subject, crs, BLOCK)
    sides = outline.width * outline.transform.a, outline.height * outline.transform.a
    finest = min(image_grid(image).gsd())
    size = finest
    for attempt in range(TRIES):
        grid = picture_grid(subject, crs, max(BLOCK, math.ceil(max(sides) / size)))
        with open_image(image, (), grid, progress=progress) as source:
            wanted = _side_for(source, megabytes) if attempt == 0 else 1.0
            if wanted <= 1:
                _write(path, source, progress)
        if wanted <= 1:
            larger = Path(path).stat().st_size / (megabytes * MEGABYTE)
            if larger <= 1:
                return grid
            Path(path).unlink()
            wanted = 1.1 * math.sqrt(larger)
        size *= wanted
    raise OutputError(
        say(
            "A basemap of '{image}' does not fit into {size:g} MB: allow more, or choose fewer"
            " buildings.",
            image=image,
            size=megabytes,
        )
    )


def _side_for(source: ImageSource, megabytes: float) -> float:
    """Return by how much a pixel's side must grow, from JPEGs of parts spread over the image."""
    grid = source.grid
    taken, pixels = 0, 0
    for window in _samples(grid):
        image, valid = source.read(window)
        if valid.any():
            taken += len(jpeg_of(np.moveaxis(image, 0, -1), QUALITY))
            pixels += valid.size
    per_pixel = taken / pixels if pixels else 0.0
    expected = per_pixel * grid.width * grid.height * WITH_OVERVIEWS
    return math.sqrt(max(1.0, expected / (megabytes * MEGABYTE)))


def _samples(grid: Grid) -> Iterator[Window]:
    for row in range(SAMPLES):
        for column in range(SAMPLES):
            left = (2 * column + 1) * grid.width // (2 * SAMPLES) - BLOCK // 2
            top = (2 * row + 1) * grid.height // (2 * SAMPLES) - BLOCK // 2
            yield Window(max(0, left), max(0, top), min(BLOCK, grid.width), min(BLOCK, grid.height))


def _write(path: str, source: ImageSource, progress: Progress) -> None:
    grid = source.grid
    profile = {
        "driver": "GPKG", "crs": grid.crs, "transform": grid.transform, "width": grid.width,
        "height": grid.height, "count": 4, "dtype": "uint8", "VERSION": "1.2",
        "RASTER_TABLE": "basemap", "TILE_FORMAT": "PNG_JPEG", "QUALITY": QUALITY,
    }  # fmt: skip
    try:
        with gdal():
            with rasterio.open(path, "w", **profile) as dataset:
                for top in range(0, grid.height, ROWS):
                    progress.update(top, grid.height, "Cutting the basemap")
                    window = Window(0, top, grid.width, min(ROWS, grid.height - top))
                    image, valid = source.read(window)
                    dataset.write(np.concatenate([image, 255 * valid[None].view(np.uint8)]),
                                  window=window)  # fmt: skip
            if factors := _factors(grid):
                with rasterio.open(path, "r+") as dataset:
                    dataset.build_overviews(factors, Resampling.average)
    except RasterioError as error:
        raise OutputError(
            say(
                "The basemap cannot be written ({error}): free some space or choose another place.",
                error=error,
            )
        ) from error


def _factors(grid: Grid) -> list[int]:
    """Return the overviews of a GeoPackage, whose zoom levels each halve the sides."""
    longer = max(grid.width, grid.height)
    return [2**level for level in range(1, 16) if longer >= BLOCK * 2**level]
