"""Cells of images after the event, and whether damaged buildings stand in them.

The Amatrice paper writes that its grid "divides the image into smaller images" and that the answer
is "the probability of assigning the image to the target class", but not when a cell is of that
class; `cell_class` is Aftermap's rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...errors import InputError
from ...naming import counted
from ...raster.resampling import resample
from ...sentences import say
from ..data.tiles import IGNORE, Image, Labels, Tile
from .ahead import Batch
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

DAMAGED = 0.05
"""A cell is damaged where damaged buildings cover at least this share of it."""

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
                    say(
                        "No building to learn from is {what} (level {damaged_from} and above is"
                        " damage): choose labels with both.",
                        what=what,
                        damaged_from=damaged_from,
                    )
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

    It is damaged where buildings of `damaged_from` and above cover at least `DAMAGED` of it; it is
    not where they cover none and less than `DAMAGED` of it is unknown, which is never "no damage".

    Args:
        levels: damage levels of its pixels, 0 no building, 1..4, 255 unknown.
        damaged_from: lowest level that counts as damaged.
    """
    unknown = levels == IGNORE
    damaged = (levels >= damaged_from) & ~unknown
    if damaged.mean() >= DAMAGED:
        return 1
    return IGNORE if damaged.any() or unknown.mean() >= DAMAGED else 0


@dataclass(frozen=True)
class Ruling:
    """How images are divided, as the trained classifier will divide them.

    Args:
        side: of a cell in network pixels.
        gsd: of the network's pixels, in metres.
        damaged_from: lowest level that counts as damaged.
    """

    side: int
    gsd: float
    damaged_from: int

    def cells(self, tile: Tile) -> list[Cell]:
        """Return all whole cells of known class on a tile's grid, at the network's scale."""
        size = (self.side, self.side)
        return [(resample(tile.pre[at], size), label) for at, label in self._places(tile)]

    def count(self, tiles: Iterable[Tile]) -> tuple[int, int]:
        """Return how many cells are not damaged, and how many are."""
        labels = [label for tile in tiles for _, label in self._places(tile)]
        return labels.count(0), labels.count(1)

    def _places(self, tile: Tile) -> Iterator[tuple[tuple[slice, slice], int]]:
        if tile.damage is None:
            return
        step = max(1, round(self.side * self.gsd / tile.gsd))
        for y in range(0, tile.shape[0] - step + 1, step):
            for x in range(0, tile.shape[1] - step + 1, step):
                at = slice(y, y + step), slice(x, x + step)
                label = cell_class(tile.damage[at], self.damaged_from)
                if label != IGNORE:
                    yield at, label


def judging_cells(tiles: Sequence[Tile], ruling: Ruling, most: int, seed: int) -> list[Cell]:
    """Choose the cells that decide when to stop: all of them, or as many of both classes as can be.

    Args:
        tiles: the validation part.
        ruling: how they are divided.
        most: about how many cells to keep.
        seed: of the choice.

    Raises:
        InputError: none is known, or all are of one class.
    """
    standing, damaged = ruling.count(tiles)
    if not (standing and damaged):
        raise InputError(
            say(
                "Only {cells} to judge by, not of both classes, damaged and not: label more, or"
                " choose a larger share for validation.",
                cells=counted(standing + damaged, "cell", "cells"),
            )
        )
    rng = np.random.default_rng(seed)
    shares = (most / 2 / standing, most / 2 / damaged)
    return [cell for tile in tiles for cell in ruling.cells(tile) if rng.random() < shares[cell[1]]]


def cell_batch(cells: Sequence[Cell]) -> Batch:
    """Stack cells to `(b, 3, side, side)` uint8 and classes to `(b,)` int64."""
    return to_tensor([image for image, _ in cells]), torch.tensor([label for _, label in cells])


def cell_loss(scores: Tensor, label: Tensor) -> Tensor:
    """Return the cross entropy of scores `(b, 2)`; unknown cells do not count."""
    known = (label != IGNORE).sum().clamp(min=1)
    return nn.functional.cross_entropy(scores, label, ignore_index=IGNORE, reduction="sum") / known


def _places(tile: Tile, damaged_from: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return positions (y, x) on damaged buildings and on standing ones, every fourth pixel."""
    assert tile.damage is not None
    thin = tile.damage[::4, ::4]
    damaged = (thin >= damaged_from) & (thin <= 4)
    standing = (thin >= 1) & (thin < damaged_from)
    return np.argwhere(damaged) * 4, np.argwhere(standing) * 4
