"""Training, validation and test part: blocks of ground, never crops, in alike distributions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window

from ...errors import InputError
from ...naming import counted
from ...progress import Progress
from ...sentences import say
from ...vector.geometry import DEGREES, reproject
from ...vector.io import Polygons
from ...vector.product import write_product
from .imagery import cut, even_windows
from .tiles import IGNORE, Located, Tile

PARTS = ("train", "validation", "test")
SIDES = (1024, 512, 256, 128)
"""Sides of the blocks that are tried, in pixels, the largest first."""

ENOUGH = 30
"""Blocks that let three parts be alike."""

FEWEST = 4
"""Blocks below which nothing can be split."""

DRAWS = 1000
"""Assignments that are drawn; the one whose parts are most alike is taken."""

TOUCH = 0.02
"""Two blocks share ground where they overlap by more than this share of the smaller one."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Block:
    """A block of ground and the part it belongs to."""

    located: Located
    part: str


@dataclass(frozen=True)
class Parts:
    """Tiles to learn from, to judge by and to be scored on; no ground is in two of them."""

    train: list[Tile]
    validation: list[Tile]
    test: list[Tile]
    blocks: list[Block] = field(default_factory=list)


def split_dataset(
    located: Sequence[Located], *, validation: float, test: float, seed: int
) -> Parts:
    """Split tiles in blocks of ground, so that neighbouring crops never straddle two parts.

    Tiles are kept whole while there are enough of them, else cut. Among many seeded draws the one
    is taken whose parts resemble the whole most, in their area and in the pixels of every class.

    Args:
        located: labelled tiles.
        validation: share of the ground that decides when to stop.
        test: share that the final scores are counted on; 0 leaves that part empty.
        seed: of the draws.

    Raises:
        InputError: too little ground to split.
    """
    blocks = _blocks(located)
    groups = _groups(blocks)
    count = int(groups.max()) + 1
    if count < FEWEST:
        height, width = located[0].tile.shape
        raise InputError(
            say(
                "{images}, the first of {width} x {height} pixels: too little ground to be split"
                " in a training, a validation and a test part. Give more images, or larger ones.",
                images=counted(len(located), "image", "images"),
                width=width,
                height=height,
            )
        )
    classes = np.zeros((count, 7))
    np.add.at(classes, groups, np.array([_class_pixels(block.tile) for block in blocks]))
    chosen = _most_alike(classes, (1 - validation - test, validation, test), seed)[groups]
    by_part: dict[str, list[Tile]] = {name: [] for name in PARTS}
    for block, part in zip(blocks, chosen):
        by_part[PARTS[part]].append(block.tile)
    return Parts(
        **by_part, blocks=[Block(block, PARTS[part]) for block, part in zip(blocks, chosen)]
    )


def write_split(path: str, parts: Parts, progress: Progress) -> None:
    """Write the blocks as polygons with their part, styled; in longitude and latitude.

    Blocks whose place is not known are left out, which the log says.

    Raises:
        OutputError: the file cannot be written.
    """
    placed = [block for block in parts.blocks if block.located.grid is not None]
    if len(placed) < len(parts.blocks):
        progress.log(
            say(
                "Without a place on the ground, and so not on the map of the split: {count} of"
                " {blocks}.",
                count=len(parts.blocks) - len(placed),
                blocks=counted(len(parts.blocks), "block", "blocks"),
            )
        )
    tiles = [block.located.tile for block in placed]
    fields = {
        "part": np.array([block.part for block in placed], dtype=object),
        "tile": np.array([tile.name for tile in tiles], dtype=object),
        "source": np.array([tile.source for tile in tiles], dtype=object),
        "gsd": np.array([tile.gsd for tile in tiles], dtype=np.float64),
        "building_share": np.array(
            [float((tile.footprints == 1).mean()) for tile in tiles], dtype=np.float64
        ),
    }
    shapes = np.array([_ground(block.located) for block in placed], dtype=object)
    write_product(path, "split", Polygons(shapes, DEGREES, fields), "split", progress=progress)


def _blocks(located: Sequence[Located]) -> list[Located]:
    """Cut tiles as little as gives enough blocks; no block without labels is kept."""
    blocks: list[Located] = []
    for side in SIDES:
        blocks = [
            block
            for whole in located
            for window in even_windows(*_size(whole), side)
            if ((block := _cut(whole, window)).tile.footprints != IGNORE).any()
        ]
        if len(blocks) >= ENOUGH:
            break
    return blocks


def _size(located: Located) -> tuple[int, int]:
    height, width = located.tile.shape
    return width, height


def _cut(located: Located, window: Window) -> Located:
    return located if (window.width, window.height) == _size(located) else cut(located, window)


def _groups(blocks: Sequence[Located]) -> NDArray[np.intp]:
    """Number the blocks so that those that share ground have one number: they go together."""
    parent = list(range(len(blocks)))

    def top(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    placed = [index for index, block in enumerate(blocks) if block.grid is not None]
    shapes = np.array([_ground(blocks[index]) for index in placed], dtype=object)
    for a, b in shapely.STRtree(shapes).query(shapes, predicate="intersects").T.tolist():
        smaller = min(shapes[a].area, shapes[b].area)
        if a < b and shapely.intersection(shapes[a], shapes[b]).area > TOUCH * smaller:
            parent[top(placed[a])] = top(placed[b])
    return np.unique([top(index) for index in range(len(blocks))], return_inverse=True)[1]


def _ground(located: Located) -> shapely.Polygon:
    assert located.grid is not None
    box = np.array([shapely.box(*located.grid.bounds)], dtype=object)
    # By its corners: a box around it in degrees would overlap its neighbours.
    return reproject(box, located.grid.crs, DEGREES)[0]


def _class_pixels(tile: Tile) -> Floats:
    """Return counted pixels, then background, building, and levels 1 to 4."""
    labelled = tile.footprints != IGNORE
    building = tile.footprints == 1
    levels = tile.damage if tile.damage is not None else np.zeros_like(tile.footprints)
    counted = [
        labelled,
        labelled & ~building,
        building,
        *(levels == level for level in range(1, 5)),
    ]
    return np.array([np.count_nonzero(mask) for mask in counted], np.float64)


def _most_alike(classes: Floats, shares: tuple[float, ...], seed: int) -> NDArray[np.intp]:
    """Return the part of each group, of the drawn assignment that is most alike.

    Args:
        classes: pixels per group and class, the first column all of them, (n, c).
        shares: wanted share of the ground per part.
        seed: of the draws.
    """
    rng = np.random.default_rng(seed)
    present = classes[:, classes.sum(axis=0) > 0]
    parts = [index for index, share in enumerate(shares) if share > 0]
    best, least = np.zeros(len(classes), np.intp), np.inf
    for _ in range(DRAWS):
        assigned = _draw(rng, present[:, 0], shares)
        sums = np.array([present[assigned == part].sum(axis=0) for part in parts])
        wanted = np.array([shares[part] for part in parts])[:, None] * present.sum(axis=0)
        # Relative, so that a rare class weighs as much as a common one and small parts as large.
        distance = float(np.abs(sums / wanted - 1).sum())
        if distance < least:
            best, least = assigned, distance
    return best


def _draw(rng: np.random.Generator, sizes: Floats, shares: tuple[float, ...]) -> NDArray[np.intp]:
    """Deal groups out in a random order, each part up to its share and at least one."""
    order = rng.permutation(len(sizes))
    assigned = np.zeros(len(sizes), np.intp)
    start = 0
    for part in (2, 1):
        if shares[part] <= 0:
            continue
        reached = np.cumsum(sizes[order[start:]]) / sizes.sum()
        # The nearest count to the share, with groups left over for the other parts.
        count = 1 + int(np.argmin(np.abs(reached - shares[part])))
        count = min(count, len(sizes) - start - part)
        assigned[order[start : start + count]] = part
        start += count
    return assigned
