"""Which tiles show a building: only there is a network asked how damaged it is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace

from rasterio.windows import Window

from .blend import Answer
from .buildings import BuildingMask
from .journal import Compute
from .plan import Plan, Tile


@dataclass(frozen=True)
class Built:
    """Tiles, by row and column, that have weight on a building's pixel."""

    tiles: frozenset[tuple[int, int]]

    @property
    def digest(self) -> str:
        """Return what differs where other tiles are asked."""
        return hashlib.sha256(repr(sorted(self.tiles)).encode()).hexdigest()

    def only(self, compute: Compute) -> Compute:
        """Return what answers these tiles, and says of others no more than where they have data."""

        def computed(tiles: Iterable[Tile]) -> Generator[Answer, None, None]:
            return compute(self._marked(tiles))

        return computed

    def _marked(self, tiles: Iterable[Tile]) -> Iterator[Tile]:
        for tile in tiles:
            here = (tile.row, tile.column) in self.tiles
            yield tile if here else replace(tile, asked=False)


def find_built(plan: Plan, mask: BuildingMask, ask: Callable[[], None], around: int = 0) -> Built:
    """Find the tiles of a plan that show a building.

    That is any with weight on one, as neighbours are blended: so the pixels of buildings are those
    of a run that asks everywhere.

    Args:
        plan: the tiles.
        mask: where buildings are, on the grid of the wanted pixels.
        ask: called now and then; raises if the run shall stop.
        around: pixels around a building that are looked at too.
    """
    found = set()
    for row in plan.y.needed:
        ask()
        for column in plan.x.needed:
            if mask.touches(_widened(plan.weighted(row, column), around)):
                found.add((row, column))
    return Built(frozenset(found))


def _widened(window: Window, around: int) -> Window:
    return Window(
        window.col_off - around,
        window.row_off - around,
        window.width + 2 * around,
        window.height + 2 * around,
    )
