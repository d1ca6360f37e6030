"""Training tiles in memory, and their split into a training and a validation part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # who learns from packed tiles need not have the libraries that read rasters
    from ...raster.grid import Grid

Image = NDArray[np.uint8]
Labels = NDArray[np.uint8]

Place = tuple[float, float]
"""Longitude and latitude."""

IGNORE = 255
"""Label of pixels that no loss and no score counts."""


@dataclass(frozen=True)
class Tile:
    """One labelled image, or a pair of them.

    Args:
        source: the data set it comes from.
        name: unique within the source; begins with the event where there is one.
        pre: image before the event, `(h, w, 3)` RGB.
        footprints: `(h, w)`, 1 building, 0 none, 255 ignore.
        gsd: ground sampling distance in metres.
        post: image after the event, or None.
        damage: `(h, w)`, 0 no building, 1..4 levels, 255 ignore; or None.
    """

    source: str
    name: str
    pre: Image
    footprints: Labels
    gsd: float
    post: Image | None = None
    damage: Labels | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Return height and width."""
        height, width = self.footprints.shape
        return int(height), int(width)

    def rows(self, start: float, stop: float) -> Tile:
        """Return the part between two shares of the height, as a tile of its own."""
        height, width = self.shape
        part = self.part(slice(int(height * start), int(height * stop)), slice(0, width))
        return replace(part, name=f"{self.name}[{start:g}-{stop:g}]")

    def part(self, rows: slice, columns: slice) -> Tile:
        """Return the pixels of some rows and columns as a tile of its own; they are not copied."""
        at = rows, columns
        return replace(
            self,
            name=f"{self.name}@{columns.start},{rows.start}",
            pre=self.pre[at],
            footprints=self.footprints[at],
            post=None if self.post is None else self.post[at],
            damage=None if self.damage is None else self.damage[at],
        )


BLANK = (124, 116, 104)
"""What stands for an image that is not there: ImageNet's mean colour, which a network sees as 0."""


def blank_like(image: Image) -> Image:
    """Return an image of the same size that shows nothing."""
    return np.broadcast_to(np.array(BLANK, np.uint8), image.shape)


def is_blank(image: Image) -> bool:
    """Tell whether an image is one of `blank_like`: a view of a single pixel."""
    return image.strides[:2] == (0, 0)


@dataclass(frozen=True)
class Located:
    """A tile and where its pixels lie; `grid` is None where nobody knows."""

    tile: Tile
    grid: Grid | None


@dataclass(frozen=True)
class Split:
    """Tiles to learn from and tiles to be judged on; no ground is in both."""

    train: list[Tile]
    validation: list[Tile]


@dataclass(frozen=True)
class Block:
    """Ground that is held out: what an event covers of a box of longitude and latitude."""

    event: str
    west: float = -180.0
    south: float = -90.0
    east: float = 180.0
    north: float = 90.0

    def holds(self, name: str, place: Place | None) -> bool:
        """Return whether a tile of this name and place lies in it."""
        if place is None or not name.startswith(self.event):
            return False
        return self.west <= place[0] <= self.east and self.south <= place[1] <= self.north


@dataclass(frozen=True)
class SplitRules:
    """Which tiles are held out: by event or name, block, every n-th of a source, or lower rows.

    Args:
        held_out: beginnings of tile names that go to validation whole.
        blocks: ground that goes to validation whole, from whatever source.
        every: by source, hold out every n-th tile in order of name.
        lower_rows: by beginning of the name, the share of the height above which a tile trains and
            below which it validates; for ground that exists in one tile only.
    """

    held_out: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    every: tuple[tuple[str, int], ...] = ()
    lower_rows: tuple[tuple[str, float], ...] = ()


def split_tiles(
    tiles: Sequence[Tile], rules: SplitRules, places: Mapping[tuple[str, str], Place] | None = None
) -> Split:
    """Split tiles by event, block, tile or rows, never by crop.

    Args:
        tiles: what there is.
        rules: what is held out.
        places: longitude and latitude by source and name, for the rules' blocks.
    """
    known = places or {}
    every, cuts = dict(rules.every), dict(rules.lower_rows)
    split = Split([], [])
    seen: dict[str, int] = {}
    for tile in sorted(tiles, key=lambda item: (item.source, item.name)):
        index = seen[tile.source] = seen.get(tile.source, -1) + 1
        cut = next((share for name, share in cuts.items() if tile.name.startswith(name)), None)
        if cut is not None:
            split.train.append(tile.rows(0, cut))
            split.validation.append(tile.rows(cut, 1))
        elif (
            tile.name.startswith(rules.held_out)
            or (tile.source in every and index % every[tile.source] == 0)
            or any(block.holds(tile.name, known.get(identity(tile))) for block in rules.blocks)
        ):
            split.validation.append(tile)
        else:
            split.train.append(tile)
    return split


def identity(tile: Tile) -> tuple[str, str]:
    """Return a tile's source and name."""
    return tile.source, tile.name
