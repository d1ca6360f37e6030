"""Georeferenced images and building polygons in any CRS, read in blocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ...buildings.burn import Outlines, read_outlines
from ...buildings.words import wording_of
from ...errors import InputError
from ...progress import Progress, Stages, track
from ...raster.same import refuse_same
from ...raster.source import ImageSource, open_image
from ...requests import RECOGNISE
from ...sentences import say
from .pictures import images_in, in_rows
from .tiles import IGNORE, Located, Tile

SIDE = 1024
"""Largest side of a tile in pixels."""


@dataclass(frozen=True)
class Imagery:
    """What to read.

    Args:
        images: an image or a folder of images; the ones before the event, if there is a `post`.
        labels: building polygons.
        post: the image after the event, warped onto each image's grid; or None.
        level_field: field with the damage level; None reads footprints alone.
        bands: of red, green and blue.
        written_as: how levels are written in the field, see `requests.WRITTEN`.
    """

    images: str
    labels: str
    post: str | None
    level_field: str | None
    bands: tuple[int, ...]
    written_as: str = RECOGNISE


def read_labelled(source: Imagery, progress: Progress) -> Iterator[Located]:
    """Read images in blocks of at most 1024 pixels a side, and burn the polygons onto them.

    An image that no polygon touches is left out: nobody may have looked for buildings there.

    Raises:
        InputError: an image without place, no polygon on any image, no field of levels, or a
            `post` elsewhere.
    """
    images = images_in(source.images)
    stages = Stages(progress, [1.0] * len(images))
    touched = 0
    wording = None
    if source.level_field is not None:
        wording = wording_of(source.labels, source.level_field, source.written_as, progress)
    for path in images:
        part = stages.stage(say("Reading {name}", name=path.name))
        with ExitStack() as stack:
            pre = stack.enter_context(open_image(str(path), source.bands))
            outlines = read_outlines(source.labels, pre.grid, source.level_field, wording)
            if not len(outlines.geometries):
                part.log(
                    say(
                        "No polygon of '{labels}' lies on '{path}': it is left out.",
                        labels=source.labels,
                        path=path,
                    )
                )
                continue
            post = source.post and stack.enter_context(
                open_image(source.post, source.bands, pre.grid)
            )
            if source.post:
                refuse_same((str(path),), source.bands, (source.post,), source.bands)
            touched += 1
            yield from _blocks(path, pre, post or None, outlines, source.level_field, part)
    if not touched:
        raise InputError(
            say(
                "No polygon of '{labels}' lies on '{images}': choose labels of the same place, or"
                " set the right coordinate reference system.",
                labels=source.labels,
                images=source.images,
            )
        )


def _blocks(
    path: Path,
    pre: ImageSource,
    post: ImageSource | None,
    outlines: Outlines,
    level_field: str | None,
    progress: Progress,
) -> Iterator[Located]:
    windows = even_windows(pre.grid.width, pre.grid.height, SIDE)
    for window in track(windows, len(windows), progress):
        image, valid = pre.read(window)
        if not valid.any():
            continue
        grid = pre.grid.crop(window)
        footprints, damage = outlines.burn(grid.transform, valid.shape)
        after = None
        if post is not None:
            values, seen = post.read(window)
            after = in_rows(values)
            damage[~seen] = IGNORE
        footprints[~valid] = damage[~valid] = IGNORE
        tile = Tile(
            path.parent.name,
            f"{path.stem}_{int(window.row_off)}_{int(window.col_off)}",
            in_rows(image),
            footprints,
            float(np.mean(pre.grid.gsd())),
            after,
            None if level_field is None else damage,
        )
        yield Located(tile, grid)


def even_windows(width: int, height: int, most: int) -> list[Window]:
    """Return windows of nearly one size, at most `most` a side, that cover a raster."""
    columns, rows = _edges(width, most), _edges(height, most)
    return [
        Window(left, top, right - left, bottom - top)
        for top, bottom in zip(rows, rows[1:])
        for left, right in zip(columns, columns[1:])
    ]


def cut(located: Located, window: Window) -> Located:
    """Return the part of a tile in a window of its pixels."""
    grid = None if located.grid is None else located.grid.crop(window)
    return Located(located.tile.part(*window.toslices()), grid)


def _edges(length: int, most: int) -> list[int]:
    count = -(-length // most)
    return [round(length * index / count) for index in range(count + 1)]
