"""A network as the engine asks it: bytes of images in, bytes of probabilities out.

Normalisation, temperature and rounding are part of the computation, so that every back end does
them alike and one byte per pixel and class is all that leaves the device.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .card import COLOURS, ModelCard

SPOKEN = {"footprints": slice(1, None), "cells": slice(1, None), "damage": slice(None)}
"""Per stage, the classes whose probability is told; the other of two goes without saying."""

PICTURES = {"footprints": 1, "cells": 1, "damage": 2}
"""Per stage, how many images it looks at."""


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
        self.eval().requires_grad_(False)

    def forward(self, *images: Tensor) -> Tensor:
        """Map RGB images `(n, 3, h, w)`, uint8, to probabilities 0..255, `(n, c, ...)`, uint8."""
        return (255 * self.shares(*images)).round().to(torch.uint8)

    def shares(self, *images: Tensor) -> Tensor:
        """Map the same to probabilities 0..1 in float32, not rounded."""
        scores = self.network(*(self._prepare(image) for image in images)).float()
        return torch.softmax(scores / self._temperature, 1)[:, self._spoken]

    def _prepare(self, image: Tensor) -> Tensor:
        scaled = ((image.float() - self.mean) / self.std)[:, self._order]
        return scaled.to(self._dtype, memory_format=torch.channels_last)
