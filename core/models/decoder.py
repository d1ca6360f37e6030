"""The decoder of BDANet's two stages: nearest x2, 3x3 convolution, skip, 3x3 convolution."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .framing import Framing, Pixels

PAPER_WIDTHS = (256, 128, 64, 48, 32)
"""Widths for ResNet-50: 2048 > 256 > 128 > 64 > 48 > 32."""


def conv_relu(inputs: int, outputs: int, norm: bool) -> nn.Sequential:
    """Return a 3x3 convolution and ReLU, with batch normalisation between them if `norm`."""
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=not norm)
    parts = [nn.BatchNorm2d(outputs)] if norm else []
    return nn.Sequential(convolution, *parts, nn.ReLU(inplace=True))


class UpBlock(nn.Module):
    """One decoder level. Without a skip (the last level of the paper) it has one convolution."""

    def __init__(self, inputs: int, skip: int, width: int, norm: bool) -> None:
        super().__init__()
        self.enlarge: nn.Module = nn.Upsample(scale_factor=2, mode="nearest")
        self.narrow = conv_relu(inputs, width, norm)
        self.join = conv_relu(width + skip, width, norm) if skip else None

    def forward(self, coarse: Tensor, skip: Tensor | None) -> Tensor:
        """Map `(b, c, h, w)` to `(b, width, 2h, 2w)`."""
        fine: Tensor = self.narrow(self.enlarge(coarse))
        if self.join is None or skip is None:
            return fine
        joined: Tensor = self.join(torch.cat([fine, skip], 1))
        return joined


class Decoder(nn.Module):
    """The levels from the deepest feature up.

    Args:
        channels: encoder channels, finest first.
        widths: channels per level, deepest first; as many as the encoder is deep for full
            resolution, one less to end at half resolution.
        norm: batch normalisation after each convolution (the paper has none).
    """

    def __init__(self, channels: Sequence[int], widths: Sequence[int], norm: bool) -> None:
        super().__init__()
        skips = [*reversed(channels[:-1]), 0]
        inputs = [channels[-1], *widths[:-1]]
        self.levels = nn.ModuleList(
            UpBlock(wide, skip, width, norm) for wide, skip, width in zip(inputs, skips, widths)
        )

    def forward(self, features: Sequence[Tensor], margin: Pixels = 0) -> Tensor:
        """Map features, finest first, to the finest decoder level.

        Args:
            features: of an image.
            margin: pixels of that image at each edge that are left out of what comes back.
        """
        current, framing = features[-1], self.framing(margin, len(features))
        for index, (level, skip) in enumerate(zip(self.levels, skips_of(features))):
            current = level(*framing.before(index, current, skip))
        return framing.after(current)

    def framing(self, margin: Pixels, depth: int) -> Framing:
        """Return what leaves a margin out, for features of so many halvings."""
        return Framing(margin, len(self.levels), 2 ** (depth - len(self.levels)))


def skips_of(features: Sequence[Tensor]) -> list[Tensor | None]:
    """Return what each decoder level takes as its skip, deepest first."""
    return [*reversed(features[:-1]), None]


class Head(nn.Module):
    """1x1 convolution to class scores; at 1/`scale` resolution each pixel yields scale² scores.

    The scores are then laid out as sub-pixels, which costs far less than a last decoder level at
    full resolution and keeps outlines sharper than interpolation.
    """

    def __init__(self, inputs: int, classes: int, scale: int) -> None:
        super().__init__()
        self.scores = nn.Conv2d(inputs, classes * scale * scale, 1)
        self.spread = nn.PixelShuffle(scale) if scale > 1 else nn.Identity()

    def forward(self, features: Tensor) -> Tensor:
        """Map `(b, c, h, w)` to `(b, classes, scale h, scale w)`."""
        spread: Tensor = self.spread(self.scores(features))
        return spread
