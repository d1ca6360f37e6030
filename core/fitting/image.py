"""Footprints laid onto the roofs of one image, block by block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.windows import Window

from ..progress import Progress
from ..raster.grid import Grid, spread
from ..raster.source import ImageSource, image_grid, open_image
from .agreement import NEARBY, SURE, choose, neighbours_of, together
from .edges import Bools, Bytes, contrast_of, edge_maps
from .outlines import Floats, Numbers, Outlines
from .search import Surface, deviations, score_at, scores

FINEST = 32
"""Pixels that the farthest shift may span: a finer image is read coarser."""

BLOCK = 2048
"""Pixels a side that are looked at together."""

ROOM = 8
"""Pixels beyond the reach, so that no edge of a window shows in what is compared."""

SEEN = 0.8
"""Share of an outline that must lie on valid pixels."""

SAMPLES, SAMPLE = 16, 256
"""Places, of so many pixels a side, at which the contrast of an image is measured."""

PLACES, SOME = 6, 50
"""Places, and footprints at each, that say how far the whole scene is off."""

FEW = 8
"""Footprints that make no scene: each would hear itself in it."""

BETTER = 0.01
"""Of 1: how much better a footprint must fit to be moved."""


@dataclass(frozen=True)
class Fits:
    """How footprints fit an image, and how they should be moved; all of shape (n,) or (n, 2).

    Args:
        shifts: columns and rows in pixels of the grid; 0 where a footprint stays.
        before: how well it fits, 0..1; NaN where that is not known.
        after: the same where it is moved to.
        seen: whether the image shows its place.
    """

    shifts: Floats
    before: Floats
    after: Floats
    seen: Bools


def working_grid(image: str | Sequence[str], reach: float) -> tuple[Grid, tuple[int, int]]:
    """Return the grid on which an image is read, and the reach on it in columns and rows.

    Args:
        image: see `open_image`.
        reach: the farthest shift in metres.

    Raises:
        InputError: as for `open_image`.
    """
    grid = image_grid(image)
    factor = max(1.0, max(reach / size for size in grid.gsd()) / FINEST)
    if factor > 1:
        width, height = (max(1, round(size / factor)) for size in (grid.width, grid.height))
        scale = Affine.scale(grid.width / width, grid.height / height)
        grid = Grid(grid.crs, grid.transform * scale, width, height)
    across, down = (max(2, round(reach / size)) for size in grid.gsd())
    return grid, (across, down)


def fit_to_image(  # noqa: PLR0917 - what is fitted to what, and how far
    image: str | Sequence[str],
    bands: Sequence[int],
    grid: Grid,
    outlines: Outlines,
    reach: tuple[int, int],
    progress: Progress,
) -> Fits:
    """Find where the roofs of footprints are in an image.

    Args:
        image, bands: see `open_image`.
        grid: on which it is read.
        outlines: in pixels of the grid.
        reach: columns and rows to each side within which a roof is looked for.
        progress: told of each block.

    Raises:
        InputError: the image cannot be read.
    """
    count = len(outlines.whole)
    found = Fits(
        np.zeros((count, 2)), np.full(count, np.nan), np.full(count, np.nan), np.zeros(count, bool)
    )
    on = _on(outlines, grid)
    own = None if image_grid(image) == grid else grid
    with open_image(image, bands, own, progress=progress) as source:
        contrast = contrast_of(_samples(source, outlines.centres[on]))

        def looked_at(numbers: Numbers) -> _Looked:
            return _look(source, contrast, outlines, numbers, reach)

        scene = _whole(looked_at(numbers) for numbers in _some(outlines.centres, on))
        blocks = list(_blocks(outlines.centres, on, NEARBY))
        for number, (core, around) in enumerate(blocks):
            _fit(looked_at(around), core, scene, found)
            progress.update(number + 1, len(blocks))
    return found


def _on(outlines: Outlines, grid: Grid) -> Numbers:
    """Return the footprints whose middle lies on a grid."""
    size = np.array([grid.width, grid.height])
    with np.errstate(invalid="ignore"):
        inside = ((outlines.centres >= 0) & (outlines.centres < size)).all(axis=1)
    return np.flatnonzero(inside & outlines.whole)


def _samples(source: ImageSource, centres: Floats) -> Iterator[tuple[Bytes, npt.NDArray[np.bool_]]]:
    for column, row in centres[:: max(1, len(centres) // SAMPLES)]:
        corner = int(column) - SAMPLE // 2, int(row) - SAMPLE // 2
        yield source.read(Window(*corner, SAMPLE, SAMPLE))


def _blocks(centres: Floats, on: Numbers, margin: float) -> Iterator[tuple[Numbers, Numbers]]:
    """Yield the footprints of each block, and these with those within a margin around it."""
    places = (centres[on] // BLOCK).astype(np.intp)
    blocks, block = np.unique(places, axis=0, return_inverse=True)
    order = np.argsort(block, kind="stable")
    edges = np.searchsorted(block[order], np.arange(len(blocks) + 1))
    held = {
        tuple(place): on[order[start:end]]
        for place, start, end in zip(blocks.tolist(), edges[:-1], edges[1:])
    }
    for (column, row), core in held.items():
        near = np.concatenate([
            held.get((column + right, row + down), core[:0])
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
        ])  # fmt: skip
        corner = np.array([column, row]) * BLOCK
        within = (centres[near] >= corner - margin) & (centres[near] < corner + BLOCK + margin)
        yield core, np.sort(near[within.all(axis=1)])


def _some(centres: Floats, on: Numbers) -> Iterator[Numbers]:
    """Yield footprints that stand together, at some places spread over all of them."""
    held = [core for core, _ in _blocks(centres, on, 0.0)]
    for place in spread(len(held), 1, PLACES) if held else ():
        core = held[place]
        away = np.hypot(*(centres[core] - centres[core[len(core) // 2]]).T)
        yield np.sort(core[np.argsort(away, kind="stable")[:SOME]])


@dataclass(frozen=True)
class _Looked:
    """Footprints on the part of an image that they lie on.

    Args:
        outlines: of all footprints, in pixels of the grid.
        numbers: those that are looked at, in ascending order, (n,).
        seen: which of them the image shows, (n,).
        scores: at each shift, (n, h, w); 0 where one is not seen.
        maps: edges by direction.
        corner: column and row of the maps' corner on the grid.
        reach: columns and rows to each side.
    """

    outlines: Outlines
    numbers: Numbers
    seen: Bools
    scores: Surface
    maps: Bytes
    corner: Floats
    reach: tuple[int, int]

    def at(self, index: int, shift: Floats) -> float:
        """Return how well one fits if it is moved."""
        points, facing = self.outlines.of(self.numbers[index])
        return score_at(points - self.corner, facing, self.maps, shift)


def _look(
    source: ImageSource,
    contrast: float,
    outlines: Outlines,
    numbers: Numbers,
    reach: tuple[int, int],
) -> _Looked:
    traced = [outlines.of(index) for index in numbers]
    ends = np.array([(points.min(axis=0), points.max(axis=0)) for points, _ in traced])
    room = np.array(reach) + ROOM
    corner = np.floor(ends[:, 0].min(axis=0)) - room
    width, height = np.ceil(ends[:, 1].max(axis=0)) + room - corner
    image, valid = source.read(Window(int(corner[0]), int(corner[1]), int(width), int(height)))
    maps = edge_maps(image, valid, contrast)
    seen = np.zeros(len(numbers), np.bool_)
    found = np.zeros((len(numbers), 2 * reach[1] + 1, 2 * reach[0] + 1), np.float32)
    for index, (points, facing) in enumerate(traced):
        own = points - corner
        column, row = np.floor(own.T).astype(np.intp)
        seen[index] = valid[row, column].mean() >= SEEN
        if seen[index]:
            found[index] = scores(own, facing, maps, reach)
    return _Looked(outlines, numbers, seen, found, maps, corner, reach)


def _whole(places: Iterable[_Looked]) -> Surface | None:
    """Return the mean of what footprints all over the scene say; None if they are few."""
    found = [deviations(place.scores[place.seen]) for place in places]
    count = sum(map(len, found))
    return np.asarray(sum(one.sum(axis=0) for one in found) / count) if count >= FEW else None


def _fit(looked: _Looked, core: Numbers, scene: Surface | None, found: Fits) -> None:
    """Fill in the fits of a block's own footprints."""
    own = deviations(looked.scores)
    places = np.searchsorted(looked.numbers, core)
    around = neighbours_of(looked.outlines.centres[looked.numbers], places)
    still = np.zeros(2)
    for number, place, others in zip(core, places, around):
        if not looked.seen[place]:
            continue
        said = together(own[others[looked.seen[others]]], scene)
        narrow = float(looked.outlines.narrow[number])
        choice = choose(looked.scores[place], said, narrow, looked.reach)
        before = looked.at(place, still)
        found.seen[number] = True
        found.before[number] = found.after[number] = before
        after = looked.at(place, choice.shift)
        if choice.gain >= SURE and after >= before + BETTER:
            found.shifts[number], found.after[number] = choice.shift, after
