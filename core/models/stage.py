"""A network as the engine asks it: bytes of images in, bytes of probabilities out.

Normalisation, temperature and rounding are part of the computation, so that every back end does
them alike and one byte per pixel and class is all that leaves the device.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .bdanet import DamageNet, FootprintNet
from .card import COLOURS, ModelCard
from .described import CELL, FAR
from .framing import Pixels

SPOKEN = {"footprints": slice(1, None), "cells": slice(1, None), "damage": slice(None)}
"""Per stage, the classes whose probability is told; the other of two goes without saying."""

PICTURES = {"footprints": 1, "cells": 1, "damage": 2}
"""Per stage, how many images it looks at."""


def described_channels(network: nn.Module, card: ModelCard) -> int:
    """Return how many features a damage network has for each place; 0 if it shows none."""
    if not isinstance(network, DamageNet) or card.stride % CELL or CELL % network.head_scale:
        return 0
    return network.features


class Stage(nn.Module):
    """One stage of a model.

    Args:
        network: from normalised images `(n, 3, h, w)` to scores, classes along the second axis.
        card: its bands, normalisation and temperature.
        name: `footprints`, `damage` or `cells`.
        dtype: format in which the network computes.
    """

    def __init__(
        self, network: nn.Module, card: ModelCard, name: str, dtype: torch.dtype = torch.float32
    ) -> None:
        super().__init__()
        self.network = network.to(dtype)
        self.mean: Tensor
        self.std: Tensor
        self.register_buffer("mean", 255 * torch.tensor(card.mean).view(1, 3, 1, 1), False)
        self.register_buffer("std", 255 * torch.tensor(card.std).view(1, 3, 1, 1), False)
        self._order = [COLOURS.index(band) for band in card.bands]
        self._temperature = card.temperature.get(name, 1.0)
        self._spoken = SPOKEN[name]
        self._dtype = dtype
        self.described = described_channels(network, card) if name == "damage" else 0
        self.takes_margin = isinstance(network, (FootprintNet, DamageNet))
        self.eval().requires_grad_(False)

    def forward(self, *images: Tensor, margin: Pixels = 0) -> Tensor:
        """Map RGB images `(n, 3, h, w)`, uint8, to probabilities 0..255, `(n, c, ...)`, uint8.

        Where the network can be described, its features follow, folded into channels of the same
        size: see `folded`.

        Args:
            images: as many as the stage looks at.
            margin: pixels at each edge where 0 may come back, a multiple of the card's stride: a
                network that `takes_margin` then computes less.
        """
        if not self.takes_margin:
            return self._rounded(self.shares(*images))
        edges: Any = (margin,) * 4  # tensors, too, while a graph is recorded
        return functional.pad(self._inside(images, margin), edges)

    def _inside(self, images: Sequence[Tensor], margin: Pixels) -> Tensor:
        prepared = [self._prepare(image) for image in images]
        network = self.network
        if not self.described:
            return self._rounded(self._shares(network(*prepared, margin=margin)))
        assert isinstance(network, DamageNet)
        pre, post = prepared
        seen = network.described(pre, post, margin)
        told = self._shares(network.head(seen)), folded(seen.float(), network.head_scale)
        return torch.cat([self._rounded(one) for one in told], 1)

    def shares(self, *images: Tensor) -> Tensor:
        """Map the same to probabilities 0..1 in float32, not rounded."""
        return self._shares(self.network(*(self._prepare(image) for image in images)))

    def _shares(self, scores: Tensor) -> Tensor:
        return torch.softmax(scores.float() / self._temperature, 1)[:, self._spoken]

    @staticmethod
    def _rounded(shares: Tensor) -> Tensor:
        return (255 * shares).round().to(torch.uint8)

    def _prepare(self, image: Tensor) -> Tensor:
        scaled = ((image.float() - self.mean) / self.std)[:, self._order]
        return scaled.to(self._dtype, memory_format=torch.channels_last)


def folded(seen: Tensor, scale: int) -> Tensor:
    """Average features over cells and lay each cell's out as its pixels: 0..1, `(n, k, h, w)`.

    So what the network saw travels as one more channel of bytes, not as 64 maps;
    `described.unfolded` is the way back.

    Args:
        seen: not below 0, `(n, c, h / scale, w / scale)`.
        scale: how many pixels a side one of its places stands for.
    """
    cells = functional.avg_pool2d(seen, CELL // scale)
    squeezed = cells / (cells + FAR)
    missing = -seen.shape[1] % CELL**2
    return functional.pixel_shuffle(functional.pad(squeezed, (0, 0, 0, 0, 0, missing)), CELL)
