"""Measuring a pair of images piece by piece, from coarse to fine."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.windows import Window

from ..prefetch import side_by_side
from ..progress import Progress, Stages, track
from ..raster.grid import Grid, blocks
from ..raster.sink import RasterSink
from ..raster.source import Bools, Bytes, ImageSource, open_image
from .field import Field, Layout, Shifts, fit_field
from .resample import moved_image
from .shift import UNKNOWN, Shift, estimate_shift

SIDE = 256
"""Pixels a side of the pieces that are compared."""

COARSEST = 1024
"""Overviews are taken until the longer side is at most this many pixels."""

FACTOR = 4
"""From one overview to the next."""

KNOWN = 16
"""Pixels around what the overview says in which the shift is sought."""

MOST = 40
"""Nodes along the longer side, unless a spacing is given; enough for what terrain does."""

BLOCK = 256
"""Pixels a side of the blocks in which an overview is made."""

LEAST_SEEN = 0.3
"""Share of a piece that must have data in both images."""


@dataclass(frozen=True)
class Images:
    """What is compared: two files and three bands of each."""

    pre: str
    post: str
    pre_bands: Sequence[int]
    post_bands: Sequence[int]


@dataclass(frozen=True)
class Level:
    """Both images, open on one grid that is `factor` times coarser than that of `pre`."""

    pre: ImageSource
    post: ImageSource
    factor: int


@dataclass(frozen=True)
class Measured:
    """What is known of a pair.

    Args:
        shifts: at full resolution.
        field: the smooth field through them; None where too little can be matched.
    """

    shifts: Shifts
    field: Field | None


def grid_of(images: Images) -> Grid:
    """Return the grid of the image before.

    Raises:
        InputError: it cannot be used.
    """
    with open_image(images.pre, images.pre_bands) as pre:
        return pre.grid


@contextmanager
def open_level(images: Images, grid: Grid, factor: int) -> Iterator[Level]:
    """Open both images on the grid of the one before, `factor` times coarser.

    Raises:
        InputError: an image cannot be used, or they do not overlap.
    """
    coarse = _coarser(grid, factor)
    with ExitStack() as stack:
        pre = stack.enter_context(
            open_image(images.pre, images.pre_bands, None if factor == 1 else coarse)
        )
        post = stack.enter_context(open_image(images.post, images.post_bands, coarse))
        yield Level(pre, post, factor)


def measure_pair(
    images: Images, grid: Grid, spacing: float | None, folder: str, progress: Progress
) -> Measured:
    """Measure where the content of `post` lies relative to `pre`.

    Args:
        images: the pair.
        grid: of the image before.
        spacing: most pixels between measurements, at full resolution; None chooses.
        folder: where reduced copies of both images may lie meanwhile.
        progress: told of every piece.

    Raises:
        InputError: an image cannot be used, or they do not overlap.
    """
    factors = _factors(grid)
    stages = Stages(progress, [1.0] * len(factors) + [4.0])
    field: Field | None = None
    reducing = stages.stage("Reducing the images")
    small = images if factors[0] == 1 else _reduced(images, grid, folder, reducing)
    for factor in factors:
        layout = _layout(grid, factor, spacing)
        with open_level(images if factor == 1 else small, grid, factor) as level:
            reach = None if field is None else KNOWN
            shifts = measure(level, layout, field, reach, stages.stage("Comparing the images"))
        found = fit_field(shifts, factor)
        field = found or field
    return Measured(shifts, found)


def _reduced(images: Images, grid: Grid, folder: str, progress: Progress) -> Images:
    """Write both images `FACTOR` times coarser, with overviews, on the grid of the one before.

    Images seldom have overviews, and without them every piece would be warped from full resolution.
    """
    coarse, bands = _coarser(grid, FACTOR), (1, 2, 3)
    small = Images(f"{folder}/pre.tif", f"{folder}/post.tif", bands, bands)
    windows = list(blocks(coarse.width, coarse.height, BLOCK))
    with (
        open_level(images, grid, 1) as level,
        RasterSink(small.pre, coarse, count=3, masked=True) as before,
        RasterSink(small.post, coarse, count=3, masked=True) as after,
    ):
        for window in track(windows, len(windows), progress):
            for source, sink in ((level.pre, before), (level.post, after)):
                sink.write(window, *_averaged(*source.read(Window(*_times(window, FACTOR)))))
    return small


def _times(window: Window, factor: int) -> list[int]:
    return [int(side) * factor for side in window.flatten()]


def _averaged(image: Bytes, valid: Bools) -> tuple[Bytes, Bools]:
    """Return means of valid pixels in squares of `FACTOR`, (3, h, w), and where most are valid."""
    size = (valid.shape[1] // FACTOR, valid.shape[0] // FACTOR)
    share = cv2.resize(valid.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    bands = image.transpose(1, 2, 0).astype(np.float32)
    means = cv2.resize(bands, size, interpolation=cv2.INTER_AREA).transpose(2, 0, 1)
    whole = np.rint(means / np.maximum(share, 1 / FACTOR**2)).astype(np.uint8)
    return whole, np.asarray(share > 0.5, np.bool_)


def measure(
    level: Level, layout: Layout, field: Field | None, reach: int | None, progress: Progress
) -> Shifts:
    """Measure the shift at every node.

    Args:
        level: both images.
        layout: nodes, in full-resolution pixels.
        field: what is known already; the image after is moved back by it first.
        reach: pixels around it that are searched; None for a third of a piece.
        progress: told of every node.

    Raises:
        InputError: an image is damaged.
    """
    shape = (layout.rows, layout.columns)
    values, reliability = np.zeros((*shape, 2)), np.zeros(shape)
    seen = np.zeros(shape, np.bool_)
    places = list(np.ndindex(shape))
    compare, threads = partial(_compare, reach=reach), os.cpu_count() or 1
    with closing(side_by_side(compare, _pieces(level, layout, field), threads)) as found:
        for place, (shift, by, seen[place]) in track(zip(places, found), len(places), progress):
            reliability[place] = shift.reliability
            values[place] = (by + np.array([shift.dx, shift.dy])) * level.factor
    return Shifts(layout, values, reliability, seen)


@dataclass(frozen=True)
class _Piece:
    """A piece of both images.

    Args:
        before: RGB (3, h, w).
        after: RGB (3, h, w).
        valid: (h, w), where both have data.
        by: columns and rows by which `after` was moved back.
    """

    before: Bytes
    after: Bytes
    valid: Bools
    by: npt.NDArray[np.float64]


def _pieces(level: Level, layout: Layout, field: Field | None) -> Generator[_Piece, None, None]:
    """Read the pieces around all nodes, row by row."""
    for place in np.ndindex(layout.rows, layout.columns):
        window = _window(layout, place, level.factor)
        if field is None:
            displacement = np.zeros((int(window.height), int(window.width), 2))
        else:
            displacement = field.over(window, level.factor)
        before, known = level.pre.read(window)
        after, inside = moved_image(level.post, window, displacement)
        middle = displacement[displacement.shape[0] // 2, displacement.shape[1] // 2]
        yield _Piece(before, after, known & inside, middle)


def _compare(piece: _Piece, reach: int | None) -> tuple[Shift, npt.NDArray[np.float64], bool]:
    """Return a piece's shift, what it was moved back by already, and whether it holds enough."""
    if piece.valid.mean() < LEAST_SEEN:
        return UNKNOWN, piece.by, False
    return estimate_shift(piece.before, piece.after, piece.valid, reach), piece.by, True


def _factors(grid: Grid) -> list[int]:
    """Return how much coarser each overview is, full resolution last.

    The coarsest comes twice: what is turned matches better once it is turned back.
    """
    factors = [1]
    while max(grid.width, grid.height) / factors[0] > COARSEST:
        factors.insert(0, factors[0] * FACTOR)
    return [factors[0], *factors]


def _layout(grid: Grid, factor: int, spacing: float | None) -> Layout:
    """Return the nodes of an overview: half a piece apart, wider where that would be too many."""
    widest = max(SIDE / 2 * factor, max(grid.width, grid.height) / MOST)
    apart = widest if spacing is None else max(spacing, SIDE / 8 * factor)
    return Layout.over(grid.width, grid.height, SIDE * factor, apart)


def _window(layout: Layout, place: tuple[int, ...], factor: int) -> Window:
    row, column = place
    side = round(layout.side / factor)
    x = (layout.first[0] + column * layout.step[0]) / factor
    y = (layout.first[1] + row * layout.step[1]) / factor
    return Window(round(x - side / 2), round(y - side / 2), side, side)


def _coarser(grid: Grid, factor: int) -> Grid:
    return Grid(
        grid.crs,
        grid.transform * Affine.scale(factor),
        -(-grid.width // factor),
        -(-grid.height // factor),
    )
