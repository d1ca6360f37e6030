"""Cells of images after the event, and whether damaged buildings stand in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..errors import InputError
from ..evaluation.counts import Counts
from .augment import (
    Geometry,
    Rng,
    change_light,
    draw_affine,
    draw_zoom,
    warp_image,
    warp_labels,
)
from .batches import tile_weights, to_tensor
from .fixed_crops import judge_answers
from .run import Batch, Lesson, Verdict
from .tiles import IGNORE, Image, Labels, Tile

DAMAGED = 0.05
"""A cell is damaged where damaged buildings cover at least this share of it; where they cover less
but some, nobody can say, and it is ignored."""

KNOWN = 0.5
"""A cell is judged where at least this share of it is labelled."""

TRIES = 6
"""Draws of a cell until one is of the kind that is wanted."""

Cell = tuple[Image, int]


class CellCrops:
    """Draws augmented cells: half of them damaged, a quarter with buildings that stand.

    Args:
        tiles: images after the event with damage levels.
        geometry: side, scale and turn of the cells.
        damaged_from: lowest level that counts as damaged.

    Raises:
        InputError: no building is damaged, or all of them are.
    """

    def __init__(self, tiles: Sequence[Tile], geometry: Geometry, damaged_from: int) -> None:
        self._tiles = [tile for tile in tiles if tile.damage is not None]
        self._geometry, self._from = geometry, damaged_from
        self._places = [_places(tile, damaged_from) for tile in self._tiles]
        for kind, what in ((0, "damaged"), (1, "undamaged")):
            if not any(len(places[kind]) for places in self._places):
                raise InputError(
                    f"No building to learn from is {what} (level {damaged_from} and above is"
                    " damage): choose labels with both."
                )
        shares = {tile.source: 1.0 for tile in self._tiles}
        self._areas = tile_weights(self._tiles, shares)

    def draw(self, rng: Rng) -> Cell:
        """Return a cell `(side, side, 3)` and its class: 1 damaged, 0 not."""
        kind = int(rng.choice(3, p=(0.5, 0.25, 0.25)))
        for _ in range(TRIES):
            image, label = self._cell(rng, kind)
            if label != IGNORE and (label == 1) == (kind == 0):
                break
        return change_light(rng, image, rng.random()), label

    def batch(self, rng: Rng, size: int) -> Batch:
        """Return cells `(b, 3, side, side)` uint8 and classes `(b,)`."""
        return cell_batch([self.draw(rng) for _ in range(size)])

    def _cell(self, rng: Rng, kind: int) -> Cell:
        tile, centre = self._place(rng, kind)
        side = self._geometry.side
        matrix = draw_affine(rng, centre, draw_zoom(rng, tile.gsd, self._geometry), self._geometry)
        assert tile.damage is not None
        levels = warp_labels(tile.damage, matrix, side)
        return warp_image(tile.pre, matrix, side), cell_class(levels, self._from)

    def _place(self, rng: Rng, kind: int) -> tuple[Tile, tuple[float, float]]:
        """Return a tile and a position near a damaged building, a standing one, or anywhere."""
        if kind == 2:
            tile = self._tiles[rng.choice(len(self._tiles), p=self._areas)]
            return tile, (rng.uniform(0, tile.shape[1]), rng.uniform(0, tile.shape[0]))
        counts = np.array([len(places[kind]) for places in self._places], float)
        index = int(rng.choice(len(counts), p=counts / counts.sum()))
        y, x = self._places[index][kind][rng.integers(int(counts[index]))]
        reach = self._geometry.side / 3
        return self._tiles[index], (x + rng.uniform(-reach, reach), y + rng.uniform(-reach, reach))


def cell_class(levels: Labels, damaged_from: int) -> int:
    """Return the class of one cell: 1 damaged, 0 not, 255 where nobody can say.

    Args:
        levels: damage levels of its pixels, 0 no building, 1..4, 255 ignore.
        damaged_from: lowest level that counts as damaged.
    """
    known = levels != IGNORE
    damaged = (levels >= damaged_from) & known
    if damaged.mean() >= DAMAGED:
        return 1
    return IGNORE if damaged.any() or known.mean() < KNOWN else 0


def fixed_cells(tiles: Sequence[Tile], side: int, damaged_from: int) -> list[Cell]:
    """Cut all known cells of tiles on their regular grid, at the tiles' own scale."""
    return [
        (tile.pre[y : y + side, x : x + side], label)
        for tile in tiles
        if tile.damage is not None
        for y in range(0, tile.shape[0] - side + 1, side)
        for x in range(0, tile.shape[1] - side + 1, side)
        if (label := cell_class(tile.damage[y : y + side, x : x + side], damaged_from)) != IGNORE
    ]


def judging_cells(tiles: Sequence[Tile], side: int, damaged_from: int) -> list[Cell]:
    """Cut the cells that decide when to stop; see `fixed_cells`.

    Raises:
        InputError: none is known, or all are of one class.
    """
    cells = fixed_cells(tiles, side, damaged_from)
    if not {0, 1} <= {label for _, label in cells}:
        raise InputError(
            f"The {len(cells)} cells to judge by are not of both classes, damaged and not: label"
            " more, or choose a larger share for validation."
        )
    return cells


def cell_batch(cells: Sequence[Cell]) -> Batch:
    """Stack cells to `(b, 3, side, side)` uint8 and classes to `(b,)` int64."""
    return to_tensor([image for image, _ in cells]), torch.tensor([label for _, label in cells])


def cell_loss(scores: Tensor, label: Tensor) -> Tensor:
    """Return the cross entropy of scores `(b, 2)`; unknown cells do not count."""
    return nn.functional.cross_entropy(scores, label, ignore_index=IGNORE)


def cell_judge(cells: Sequence[Cell], batch: int, lesson: Lesson) -> Callable[[nn.Module], Verdict]:
    """Return a judge by mean loss and by the F1 of damaged cells at probability 0.5."""
    parts = [cells[start : start + batch] for start in range(0, len(cells), batch)]
    batches = [cell_batch(part) for part in parts]

    def judge(network: nn.Module) -> Verdict:
        losses, total = [], Counts()
        for loss, likeliest, label in judge_answers(network, batches, lesson):
            losses.append(loss)
            total += count_cells(likeliest == 1, label == 1)
        return Verdict(float(np.mean(losses)), total.f1)

    return judge


def count_cells(said: NDArray[np.bool_], true: NDArray[np.bool_]) -> Counts:
    """Return how many cells are rightly, wrongly and not called damaged."""
    return Counts(int((said & true).sum()), int((said & ~true).sum()), int((~said & true).sum()))


def _places(tile: Tile, damaged_from: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return positions (y, x) on damaged buildings and on standing ones, every fourth pixel."""
    assert tile.damage is not None
    thin = tile.damage[::4, ::4]
    damaged = (thin >= damaged_from) & (thin <= 4)
    standing = (thin >= 1) & (thin < damaged_from)
    return np.argwhere(damaged) * 4, np.argwhere(standing) * 4
