"""Images as training reads them: 8-bit RGB with validity, with or without a place."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ...errors import InputError
from ...progress import Progress
from ...raster.blank import why_blank
from ...raster.grid import Grid, is_on_earth
from ...raster.scenes import SUFFIXES, rasters_in
from ...raster.source import ImageSource, open_image
from ...sentences import say
from .tiles import Image


@dataclass(frozen=True)
class Picture:
    """An image in memory.

    Args:
        image: `(h, w, 3)` RGB, 0 where invalid.
        valid: `(h, w)`.
        grid: its pixels' place; None where it has none.
    """

    image: Image
    valid: NDArray[np.bool_]
    grid: Grid | None

    @property
    def shape(self) -> tuple[int, int]:
        """Return height and width."""
        height, width = self.valid.shape
        return int(height), int(width)


def images_in(path: str) -> list[Path]:
    """Return the image that a path names, or the images of the folder that it names.

    Raises:
        InputError: it does not exist, or the folder holds none.
    """
    place = Path(path)
    if place.is_dir():
        found = rasters_in(path)
        if not found:
            raise InputError(
                say(
                    "'{path}' holds no images ({suffixes}): choose the folder they are in.",
                    path=path,
                    suffixes=", ".join(SUFFIXES),
                )
            )
        return found
    if not place.exists():
        raise InputError(
            say("'{path}' does not exist: choose an image or a folder of images.", path=path)
        )
    return [place]


def read_picture(path: str, bands: Sequence[int], progress: Progress) -> Picture:
    """Read a whole image, stretched to 8 bits as the inference does.

    Args:
        path: the image.
        bands: of red, green and blue.
        progress: warned of an image that shows nothing; all of it is invalid.

    Raises:
        InputError: not an image with these bands.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with open_image(path, bands, anywhere=True) as source:
            values, valid = source.read(source.grid.window)
            # A collar is no value of the file's own: seen without it, an image may show nothing.
            if fault := source.fault or why_blank(source):
                progress.warn(
                    say(
                        "'{path}' {fault}; it is taken as unknown, and nothing learnt of it.",
                        path=path,
                        fault=fault,
                    )
                )
                valid = np.zeros_like(valid)
            return Picture(in_rows(values), valid, place_of(source))


def place_of(source: ImageSource) -> Grid | None:
    """Return the grid of an image if it lies along the axes of a known CRS."""
    grid, transform = source.grid, source.grid.transform
    known = grid.crs is not None and is_on_earth(grid.crs) and not transform.is_identity
    turned = transform.b or transform.d or transform.a < 0 or transform.e > 0
    return grid if known and not turned else None


def in_rows(values: NDArray[np.uint8]) -> Image:
    """Turn `(3, h, w)` into `(h, w, 3)`."""
    return np.ascontiguousarray(values.transpose(1, 2, 0))
