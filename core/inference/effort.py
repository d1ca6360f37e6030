"""What tiles cost: a run's share is that of the pixels that the network computes, not of tiles.

Tiles at the edges are slivers and tiles without a building are read only: counted evenly, the first
tile of four took three fifths of the time and was told as a quarter.
"""

from __future__ import annotations

from .blend import Answer
from .built import Built
from .plan import Plan

UNASKED = 0.02
"""Share of a tile's cost where the network is not asked: the images are read, and blended."""


class Effort:
    """The cost of a plan's tiles, in units of area.

    Args:
        plan: the tiles.
        built: those that are asked; None asks all.
    """

    def __init__(self, plan: Plan, built: Built | None) -> None:
        self._heights = {row: plan.y.span(row)[1] for row in plan.y.needed}
        self._widths = {column: plan.x.span(column)[1] for column in plan.x.needed}
        self._built = built
        columns = plan.x.needed
        self.total = sum(self._of(row, columns[0], columns[-1]) for row in self._heights)

    def of(self, answer: Answer) -> float:
        """Return what an answer cost."""
        return self._of(answer.row, answer.first, answer.last)

    def _of(self, row: int, first: int, last: int) -> float:
        widths = sum(
            self._widths[column] * (1.0 if self._asks(row, column) else UNASKED)
            for column in range(first, last + 1)
        )
        return self._heights[row] * widths

    def _asks(self, row: int, column: int) -> bool:
        return self._built is None or (row, column) in self._built.tiles
