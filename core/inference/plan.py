"""Which tiles the network sees: arithmetic only, no pixels.

The lattice starts at the image's own origin and everything on it counts in whole units. One unit is
`stride` network pixels, the step at which the network repeats itself, and `unit` image pixels. So
resampling repeats itself too, and a ground pixel meets the network in the same phase whatever the
tile size or the extent: both decide how much is computed, not what comes out.

Along one axis, in units (margin d, ramp r, step = tile - 2d - r)::

    tile k    |--d--|//r//|---------|\\\\r\\\\|--d--|      k * step is where //r// begins
    tile k+1                  |--d--|//r//|---------|\\\\r\\\\|--d--|

A margin has no weight: there the network does not see all it would need. In a ramp two neighbours
blend linearly with weights that add up to 1. Up to its middle a tile weighs less than its
neighbour, which sees more there: so margin and half a ramp together hold the field of view. The
first and last tiles have no outer ramp, and the last one is cut where the image ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..errors import ParameterError
from ..raster.grid import Grid
from ..sentences import say

WIDEST_RAMP = 64
"""Network pixels of a soft ramp at most: in a wider one, pixels whose field of view is cut too much
would have weight."""

LARGEST_SIDE = 4096
"""Image pixels along a tile: where a fine image is shrunk a lot, fewer units make a tile."""


LEAST_FORM = 4
"""Of a side of a square, the part to which a tile is made narrower at most."""


class Card(Protocol):
    """What a plan needs to know of a model."""

    @property
    def stride(self) -> int: ...
    @property
    def gsd_range(self) -> tuple[float, float]: ...
    @property
    def field_of_view(self) -> float: ...
    @property
    def tile(self) -> int | None: ...


@dataclass(frozen=True)
class Axis:
    """The lattice along one axis.

    Args:
        size: image pixels.
        unit: image pixels per unit.
        tile: units per tile.
        margin: units at each end without weight.
        ramp: units in which neighbours blend.
        first: first image pixel that is wanted.
        last: the one after the last that is wanted.
    """

    size: int
    unit: int
    tile: int
    margin: int
    ramp: int
    first: int
    last: int

    @property
    def step(self) -> int:
        """Return the units from one tile to the next."""
        return self.tile - 2 * self.margin - self.ramp

    @cached_property
    def computed(self) -> int:
        """Return the units of all wanted tiles, those in which they overlap as often as they do."""
        return sum(self.span(index)[1] for index in self.needed)

    @property
    def units(self) -> int:
        """Return the units that cover the image; the last one may reach beyond it."""
        return math.ceil(self.size / self.unit)

    @property
    def count(self) -> int:
        """Return the tiles that cover the image."""
        return max(1, math.ceil((self.units - self.ramp) / self.step))

    @cached_property
    def needed(self) -> range:
        """Return the tiles with weight on a wanted pixel."""
        chosen = [
            index
            for index in range(self.count)
            if self._weight_start(index) * self.unit < self.last
            and self._weight_end(index) * self.unit > self.first
        ]
        return range(chosen[0], chosen[-1] + 1)

    def span(self, index: int) -> tuple[int, int]:
        """Return start and length of a tile in units, margins included."""
        start = self._weight_start(index) - self.margin
        return start, self._weight_end(index) + self.margin - start

    def block(self, index: int) -> tuple[int, int]:
        """Return start and end, in image pixels, of what is finished once tile `index` is added."""
        end = self.units if self._is_last(index) else self._weight_start(index + 1)
        return self._weight_start(index) * self.unit, min(end * self.unit, self.size)

    def weighted(self, index: int) -> tuple[int, int]:
        """Return start and end, in image pixels, of what a tile has weight on.

        The end may lie beyond the image.
        """
        return self._weight_start(index) * self.unit, self._weight_end(index) * self.unit

    @property
    def rise(self) -> npt.NDArray[np.float32]:
        """Return the weight of the later one of two neighbours, per image pixel of their ramp."""
        ramp = self.ramp * self.unit
        return ((np.arange(ramp) + 0.5) / ramp).astype(np.float32)

    def _is_last(self, index: int) -> bool:
        return index == self.count - 1

    def _weight_start(self, index: int) -> int:
        return index * self.step

    def _weight_end(self, index: int) -> int:
        return self.units if self._is_last(index) else (index + 1) * self.step + self.ramp


@dataclass(frozen=True)
class Tile:
    """One tile of a plan.

    Args:
        row: index along y.
        column: index along x.
        window: its image pixels, margins included; may reach beyond the image.
        shape: (height, width) in network pixels.
        asked: False where nobody wants the network's answer, but where images have data.
    """

    row: int
    column: int
    window: Window
    shape: tuple[int, int]
    asked: bool = True


@dataclass(frozen=True)
class Plan:
    """All tiles of a run, row by row.

    Args:
        y: lattice along the rows.
        x: lattice along the columns.
        stride: network pixels per unit.
        window: the image pixels that are wanted.
        view: the network's field of view in its pixels.
    """

    y: Axis
    x: Axis
    stride: int
    window: Window
    view: float

    @property
    def sees_whole(self) -> bool:
        """Return whether margins and half of the ramps hold all of the network's field of view."""
        reach = min(axis.margin + axis.ramp / 2 for axis in (self.y, self.x))
        return reach * self.stride >= self.view

    @property
    def margin(self) -> int:
        """Return the network pixels at each edge of a tile of which no answer is needed.

        Where a tile is resampled, a unit of its margin is: resampling looks beyond what it makes.
        """
        units = [axis.margin - (axis.unit != self.stride) for axis in (self.y, self.x)]
        return max(0, min(units)) * self.stride

    @property
    def redundancy(self) -> float:
        """Return how many times the network sees each wanted pixel."""
        shares = [axis.computed * axis.unit / (axis.last - axis.first) for axis in (self.y, self.x)]
        return shares[0] * shares[1]

    def work(self, spared: float) -> float:
        """Return how many times what one look at each wanted pixel takes is computed.

        Args:
            spared: share of the network's operations that margins are spared.
        """
        shares = [
            (axis.computed - 2 * self.margin // self.stride * len(axis.needed))
            * axis.unit
            / (axis.last - axis.first)
            for axis in (self.y, self.x)
        ]
        return (1 - spared) * self.redundancy + spared * shares[0] * shares[1]

    def __len__(self) -> int:
        return len(self.y.needed) * len(self.x.needed)

    def tiles(self) -> Iterator[Tile]:
        """Yield the tiles in the order in which they must be blended."""
        for row in self.y.needed:
            for column in self.x.needed:
                yield self._tile(row, column)

    def weighted(self, row: int, column: int) -> Window:
        """Return the wanted pixels that a tile has weight on, counted from the first wanted one."""
        spans = []
        for axis, index in ((self.y, row), (self.x, column)):
            start, end = axis.weighted(index)
            start = max(start, axis.first)
            spans.append((start - axis.first, min(end, axis.last) - start))
        (top, height), (left, width) = spans
        return Window(left, top, width, height)

    def _tile(self, row: int, column: int) -> Tile:
        (top, height), (left, width) = self.y.span(row), self.x.span(column)
        window = Window(
            left * self.x.unit, top * self.y.unit, width * self.x.unit, height * self.y.unit
        )
        return Tile(row, column, window, (height * self.stride, width * self.stride))


def batches(tiles: Iterable[Tile], size: int) -> Iterator[list[Tile]]:
    """Yield runs of at most `size` consecutive tiles of one shape."""
    batch: list[Tile] = []
    for tile in tiles:
        if batch and (len(batch) == size or tile.shape != batch[0].shape):
            yield batch
            batch = []
        batch.append(tile)
    if batch:
        yield batch


def make_plan(grid: Grid, window: Window, card: Card, tile: int, soft: bool = False) -> Plan:
    """Lay the tiles over an image.

    Args:
        grid: the whole image's grid.
        window: its pixels that are wanted.
        card: stride, ground sampling distances and field of view of the model.
        tile: side of a tile in network pixels.
        soft: of ramps that cost the same take the widest, not the narrowest: for answers that
            differ between tiles everywhere, as attention averages over each.

    Raises:
        ParameterError: `tile` is no multiple of the stride, or too small.
    """
    tile = min(tile, card.tile or tile)
    smallest = 4 * card.stride
    if tile % card.stride or tile < smallest:
        raise ParameterError(
            say(
                "‹tile› is {tile}: choose a multiple of {stride} of at least {smallest}.",
                tile=tile,
                stride=card.stride,
                smallest=smallest,
            )
        )
    gsd = grid.gsd()
    return Plan(
        _axis(grid.height, gsd[1], card, (tile, soft), (window.row_off, window.height)),
        _axis(grid.width, gsd[0], card, (tile, soft), (window.col_off, window.width)),
        card.stride,
        window,
        card.field_of_view,
    )


def make_strips(grid: Grid, window: Window, card: Card, side: int) -> Plan:
    """Lay tiles over an image whose form is the one with which they overlap least.

    A tile as wide as the image has no neighbour beside it, and of few large tiles and a narrow rest
    the rest is all overlap. Only for answers that do not depend on the tile.

    Args:
        grid: the whole image's grid.
        window: its pixels that are wanted.
        card: as of `make_plan`.
        side: of a square in network pixels; no tile has more pixels.
    """
    square = make_plan(grid, window, card, side)
    if card.tile:
        return square
    room = square.y.tile * square.x.tile
    best, forms = square, [list(_forms(axis, room)) for axis in (square.y, square.x)]
    for y in forms[0]:
        x = min(
            (x for x in forms[1] if x.tile * y.tile <= room),
            key=lambda axis: (axis.computed, axis.tile),
            default=square.x,
        )
        plan = replace(square, y=y, x=x)
        if _cost(plan) < _cost(best) and x.tile * y.tile <= room:
            best = plan
    return best


def _forms(axis: Axis, room: int) -> Iterator[Axis]:
    """Yield an axis with tiles of other sizes that see as far, at most so many units in a tile.

    Of the sizes for one number of tiles that is the smallest.
    """
    least = max(4 * axis.margin, axis.tile // LEAST_FORM)
    most = min(room // least, max(LARGEST_SIDE // axis.unit, axis.tile))
    around = 2 * axis.margin + axis.ramp
    for count in range(1, axis.units + 1):
        tile = math.ceil((axis.units - axis.ramp) / count) + around
        if tile < least:
            return
        if tile <= most:
            yield replace(axis, tile=tile)


def _cost(plan: Plan) -> tuple[int, int]:
    """Return what is computed, and of plans that are alike in that, the size of a tile."""
    return plan.y.computed * plan.x.computed, plan.y.tile * plan.x.tile


def _axis(
    size: int, gsd: float, card: Card, form: tuple[int, bool], wanted: tuple[float, float]
) -> Axis:
    tile, soft = form
    low, high = card.gsd_range
    unit = max(1, round(card.stride * min(max(gsd, low), high) / gsd))
    units = tile // card.stride
    view = card.field_of_view / card.stride + (unit != card.stride)
    margin, _ = _overlap(view, units, card.stride, soft)
    units = min(units, max(4 * margin, LARGEST_SIDE // unit))
    first = int(wanted[0])
    overlap = _overlap(view, units, card.stride, soft)
    return Axis(size, unit, units, *overlap, first, first + int(wanted[1]))


def _overlap(view: float, units: int, stride: int, soft: bool) -> tuple[int, int]:
    """Return margin and ramp in units: of those that cost least the narrowest ramp, or the widest.

    Args:
        view: field of view in units.
        units: of a tile, whose margins may take half of it.
        stride: network pixels per unit.
        soft: see `make_plan`.
    """
    widest = max(1, min(units // 16, WIDEST_RAMP // stride))
    ramps = range(widest, 0, -1) if soft else range(1, widest + 1)
    both = [(max(1, math.ceil(view - ramp / 2)), ramp) for ramp in ramps]
    margin, ramp = min(both, key=lambda each: 2 * each[0] + each[1])
    return min(margin, units // 4), ramp
