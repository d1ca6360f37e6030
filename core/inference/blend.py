"""Tile answers in, finished blocks out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..models.described import CELL
from ..raster.source import Bools, Bytes
from .plan import Axis, Plan

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Answer:
    """What the network says about a run of neighbouring tiles of one row, where they have weight.

    Args:
        row: the tiles' row.
        first: column of the first tile.
        last: column of the last one.
        values: (channels, h, w) in image pixels, probabilities 0..255.
        valid: (images, h, w): True where this image and all before it have data.
        cells: features of the cells there, (features, h, w) in cells; see `models.described`.
    """

    row: int
    first: int
    last: int
    values: Bytes
    valid: Bools
    cells: Bytes | None = None


@dataclass(frozen=True)
class Block:
    """A finished piece of the result.

    Args:
        window: place on the grid of the wanted pixels.
        values: (channels, h, w), probabilities 0..255; 0 where an image it rests on has no data.
        valid: (images, h, w): True where this image and all before it have data.
    """

    window: Window
    values: Bytes
    valid: Bools


def blend(plan: Plan, answers: Iterable[Answer], images: Sequence[int]) -> Iterator[Block]:
    """Join answers and yield each block as soon as no later answer touches it.

    Neighbours are mixed along the row first and between rows then, rounded each time; so it makes
    no difference who joined a run of tiles, and where.

    Args:
        plan: the tiles.
        answers: of all its tiles, in its order.
        images: for each channel, how many images (the first ones) it rests on.
    """
    blender = Blender(plan, images)
    for answer in answers:
        block = blender.add(answer)
        if block is not None:
            yield block


class Blender:
    """Joins answers one by one; arguments as of `blend`."""

    def __init__(self, plan: Plan, images: Sequence[int]) -> None:
        self._plan = plan
        self._rows = _Rows(plan, len(images))
        self._needed = np.asarray(images) - 1
        self._beside: Answer | None = None

    def add(self, answer: Answer) -> Block | None:
        """Take the plan's next answer; return what is finished with it."""
        plan = self._plan
        mixed = _beside(plan, self._beside, answer)
        self._beside = answer
        values = self._rows.add(mixed, answer)
        block = _block(plan, answer)
        if block.width <= 0 or block.height <= 0:
            return None
        valid = answer.valid[_within(plan, block, answer)]
        finished = values[_within(plan, block, answer)]
        if not valid.all():
            finished = np.where(valid[self._needed], finished, np.uint8(0))
        return Block(_relative(block, plan.window), finished, valid)


def join(plan: Plan, answers: Sequence[Answer]) -> Answer:
    """Return one answer for neighbouring answers of one row, in their order."""
    joined = _join(plan, answers)
    if answers[0].cells is None:
        return joined
    coarse = cell_plan(plan)
    return replace(joined, cells=_join(coarse, [in_cells(one) for one in answers]).values)


def cell_plan(plan: Plan) -> Plan:
    """Return a plan's own tiles, counted in cells of features where it counts image pixels."""
    parts = plan.stride // CELL
    y, x = (_in_cells(axis, parts) for axis in (plan.y, plan.x))
    window = Window(x.first, y.first, x.last - x.first, y.last - y.first)
    return replace(plan, y=y, x=x, window=window)


def _in_cells(axis: Axis, parts: int) -> Axis:
    first, last = axis.first * parts // axis.unit, -(-axis.last * parts // axis.unit)
    return replace(axis, size=axis.units * parts, unit=parts, first=first, last=last)


def in_cells(answer: Answer) -> Answer:
    """Return an answer's features as an answer to `cell_plan`'s tiles."""
    assert answer.cells is not None
    valid = np.ones((1, *answer.cells.shape[1:]), np.bool_)
    return Answer(answer.row, answer.first, answer.last, answer.cells, valid)


def _join(plan: Plan, answers: Sequence[Answer]) -> Answer:
    first, last = answers[0], answers[-1]
    parts, valid = [first.values], [first.valid]
    ramp = plan.x.ramp * plan.x.unit
    for before, answer in zip(answers, answers[1:]):
        parts[-1] = parts[-1][..., : parts[-1].shape[-1] - ramp]
        valid[-1] = valid[-1][..., : valid[-1].shape[-1] - ramp]
        parts.append(_beside(plan, before, answer))
        valid.append(answer.valid)
    return Answer(
        first.row, first.first, last.last, np.concatenate(parts, -1), np.concatenate(valid, -1)
    )


def _beside(plan: Plan, before: Answer | None, answer: Answer) -> Bytes:
    """Return an answer's values with its left ramp mixed with the neighbour before it."""
    if before is None or before.row != answer.row:
        return answer.values
    ramp = plan.x.ramp * plan.x.unit
    values: Bytes = answer.values.copy()
    values[..., :ramp] = _mix(before.values[..., -ramp:], values[..., :ramp], plan.x.rise)
    return values


class _Rows:
    """Mixes each row of tiles with the one above, and keeps only the ramp to the one below.

    That ramp is as wide as the wanted area: the only memory that grows with the scene. 64 rows and
    5 channels of a 100,000 px wide scene are 32 MB.
    """

    def __init__(self, plan: Plan, channels: int) -> None:
        self._plan = plan
        self._ramp = plan.y.ramp * plan.y.unit
        self._left = plan.x.weighted(plan.x.needed[0])[0]
        width = plan.x.weighted(plan.x.needed[-1])[1] - self._left
        self._above = np.empty((channels, self._ramp, width), np.uint8)

    def add(self, values: Bytes, answer: Answer) -> Bytes:
        """Return an answer's values with its upper ramp mixed with the row above.

        Its right and lower ramps are not finished.
        """
        plan, ramp = self._plan, self._ramp
        width = values.shape[-1]
        if answer.last < plan.x.needed[-1]:
            width -= plan.x.ramp * plan.x.unit
        start = plan.x.weighted(answer.first)[0] - self._left
        above = self._above[..., start : start + width]
        mixed = values
        if answer.row > plan.y.needed[0]:
            mixed = values.copy()
            mixed[:, :ramp, :width] = _mix(
                above, values[:, :ramp, :width], plan.y.rise[:, np.newaxis]
            )
        if answer.row < plan.y.needed[-1]:
            above[...] = values[:, -ramp:, :width]
        return mixed


def _mix(before: Bytes, after: Bytes, share: Floats) -> Bytes:
    """Return `before` fading into `after`, whose weights are `share`."""
    mixed: Bytes = np.rint(before * (1 - share) + after * share).astype(np.uint8)
    return mixed


def _block(plan: Plan, answer: Answer) -> Window:
    """Return the wanted image pixels that are finished once `answer` is added; may be empty."""
    top, bottom = plan.y.block(answer.row)
    left, right = plan.x.block(answer.first)[0], plan.x.block(answer.last)[1]
    top, bottom = max(top, plan.y.first), min(bottom, plan.y.last)
    left, right = max(left, plan.x.first), min(right, plan.x.last)
    return Window(left, top, max(0, right - left), max(0, bottom - top))


def _within(plan: Plan, window: Window, answer: Answer) -> tuple[slice, slice, slice]:
    """Return the index of a window of the image in arrays of an answer."""
    top, left = plan.y.weighted(answer.row)[0], plan.x.weighted(answer.first)[0]
    rows, columns = _relative(window, Window(left, top, 0, 0)).toslices()
    return slice(None), rows, columns


def _relative(window: Window, origin: Window) -> Window:
    return Window(
        window.col_off - origin.col_off,
        window.row_off - origin.row_off,
        window.width,
        window.height,
    )
