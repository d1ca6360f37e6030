"""Leaving the margin of a tile out as early as a network allows.

A margin is there for the deep features, which look far. The decoder looks two pixels far at each of
its levels: so before each of them all that lies farther out is dropped, and what remains is what it
would have been.
"""

from __future__ import annotations

from typing import TypeAlias

from torch import Tensor

Pixels: TypeAlias = "int | Tensor"
"""A number of pixels; a tensor while a graph is recorded that takes any."""

REACH = 2
"""Pixels that the two 3x3 convolutions of a level look beyond their own."""


class Framing:
    """What each decoder level is given of a tile with a margin.

    Args:
        margin: pixels of the image at each edge that nobody needs, a multiple of the coarsest
            stride.
        levels: how many times the decoder doubles its resolution.
        scale: pixels of the image, a side, to one of the finest level.
    """

    def __init__(self, margin: Pixels, levels: int, scale: int) -> None:
        self._margin = margin
        self._strides = [scale << (levels - 1 - index) for index in range(levels)]
        self._dropped: Pixels = 0

    def before(
        self, index: int, coarse: Tensor, skip: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        """Return what goes into a level, the deepest of which is 0; they are asked in order."""
        stride = self._strides[index]
        dropped = at_least_none(self._margin - self._rims[index])
        inner = _without(coarse, (dropped - self._dropped) // (2 * stride))
        self._dropped = dropped
        return inner, None if skip is None else _without(skip, dropped // stride)

    def after(self, fine: Tensor) -> Tensor:
        """Return what came out of the last level, without the rest of the margin."""
        return _without(fine, (self._margin - self._dropped) // self._strides[-1])

    @property
    def _rims(self) -> list[int]:
        """Return by level the pixels of the image around the wanted ones that must go into it.

        They are whole pixels of its coarser input.
        """
        rims, rim = [], 0
        for stride in reversed(self._strides):
            rim = -(-(rim + REACH * stride) // (2 * stride)) * 2 * stride
            rims.append(rim)
        return rims[::-1]


def at_least_none(pixels: Pixels) -> Pixels:
    """Return 0 where there would be fewer pixels."""
    return pixels.clamp(min=0) if isinstance(pixels, Tensor) else max(0, pixels)


def _without(features: Tensor, edge: Pixels) -> Tensor:
    if not isinstance(edge, Tensor) and edge == 0:
        return features
    height, width = features.shape[-2:]
    return features[..., edge : height - edge, edge : width - edge]
