"""Tile answers in, finished blocks out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..raster.source import Bools, Bytes
from .plan import Plan, Tile
from .tiles import Answer, Floats, resample


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
    """Add up weighted tiles and yield each block as soon as no later tile touches it.

    Args:
        plan: the tiles.
        answers: one per tile, in the plan's order.
        images: for each channel, how many images (the first ones) it rests on.
    """
    blender = _Blender(plan, len(images))
    needed = np.asarray(images) - 1
    for answer in answers:
        values = blender.add(answer)
        window = plan.block(answer.tile)
        if window.width > 0 and window.height > 0:
            valid = answer.valid[_slices(window, answer.tile.window)]
            place = _relative(window, plan.window)
            yield Block(place, np.where(valid[needed], values, np.uint8(0)), valid)


class _Blender:
    """Keeps only the ramps that later tiles still add to.

    `_below` is one ramp high and as wide as the wanted area, in half precision (its error, 1/2000,
    is far below the 1/255 that is written). It is the only memory that grows with the scene: 64
    rows and 5 channels of a 100,000 px wide scene are 64 MB. `_beside` is one ramp wide and one
    tile high. Channels are enlarged one at a time, since an image much finer than the network
    makes large tiles.
    """

    def __init__(self, plan: Plan, channels: int) -> None:
        self._plan, self._channels = plan, channels
        self._rows, self._columns = plan.y.ramp * plan.y.unit, plan.x.ramp * plan.x.unit
        self._left = plan.x.block(plan.x.needed[0])[0]
        width = plan.x.block(plan.x.needed[-1])[1] - self._left
        self._below = np.zeros((channels, self._rows, width), np.float16)
        self._beside: list[Floats] = [np.empty((0, 0), np.float32)] * channels

    def add(self, answer: Answer) -> Bytes:
        """Add a tile and return what it finishes of the wanted pixels, (channels, h, w)."""
        tile = answer.tile
        whole, wanted = self._finished(tile), self._plan.block(tile)
        result = np.empty((self._channels, int(wanted.height), int(wanted.width)), np.uint8)
        for channel in range(self._channels):
            finished = self._add_channel(channel, self._weighted(answer, channel), tile, whole)
            result[channel] = np.rint(finished[_slices(wanted, whole)] * 255)
        return result

    def _add_channel(self, channel: int, weighted: Floats, tile: Tile, whole: Window) -> Floats:
        height, width = int(whole.height), int(whole.width)
        if tile.column > self._plan.x.needed[0]:
            weighted[:, : self._columns] += self._beside[channel]
        self._beside[channel] = weighted[:, width : width + self._columns].copy()
        start = int(whole.col_off) - self._left
        below = self._below[channel, :, start : start + width]
        if tile.row > self._plan.y.needed[0]:
            weighted[: self._rows, :width] += below
        if tile.row < self._plan.y.needed[-1]:
            below[...] = weighted[height : height + self._rows, :width]
        return weighted[:height, :width]

    def _weighted(self, answer: Answer, channel: int) -> Floats:
        """Return one channel in image pixels times its weights, margins left out."""
        plan, tile = self._plan, answer.tile
        y, x = plan.y.weights(tile.row), plan.x.weights(tile.column)
        if answer.values is None:
            return np.zeros((len(y), len(x)), np.float32)
        shape = (int(tile.window.height), int(tile.window.width))
        values = np.asarray(resample(answer.values[channel], shape), np.float32)
        top, left = plan.y.margin * plan.y.unit, plan.x.margin * plan.x.unit
        weighted = values[top : top + len(y), left : left + len(x)] * y[:, np.newaxis]
        weighted *= x
        return weighted

    def _finished(self, tile: Tile) -> Window:
        (top, bottom), (left, right) = self._plan.y.block(tile.row), self._plan.x.block(tile.column)
        return Window(left, top, right - left, bottom - top)


def _relative(window: Window, origin: Window) -> Window:
    return Window(
        window.col_off - origin.col_off,
        window.row_off - origin.row_off,
        window.width,
        window.height,
    )


def _slices(window: Window, origin: Window) -> Any:
    """Return the index (..., y, x) of `window` in an array that covers `origin`."""
    rows, columns = _relative(window, origin).toslices()
    return (..., rows, columns)
