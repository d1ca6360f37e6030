"""Practice scenes as training tiles: the only destroyed buildings of which there are enough."""

from __future__ import annotations

import numpy as np

from ...practice.scene import render_arrays
from ...progress import Progress
from .tiles import Tile

SOURCE = "practice"
SIDE = 448


def practice_tiles(count: int, progress: Progress, seed: int = 1000) -> list[Tile]:
    """Draw `count` simulated pairs of every regional look, pixel size and severity.

    Args:
        count: number of tiles of `SIDE` pixels a side.
        progress: told after each tile.
        seed: of the first tile; drills use small seeds, so training uses large ones.
    """
    tiles = []
    for index in range(count):
        random = np.random.default_rng((seed, index))
        gsd = float(random.choice((0.4, 0.5, 0.6)))
        pre, post, classes = render_arrays(
            seed + index, SIDE, gsd, float(random.uniform(0.25, 0.8))
        )
        tiles.append(
            Tile(
                source=SOURCE,
                name=f"practice_{seed + index}",
                pre=np.ascontiguousarray(pre.transpose(1, 2, 0)),
                footprints=(classes > 0).astype(np.uint8),
                gsd=gsd,
                post=np.ascontiguousarray(post.transpose(1, 2, 0)),
                damage=classes,
            )
        )
        progress.update(index + 1, count, "Drawing practice scenes")
    return tiles
