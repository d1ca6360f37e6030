"""A loaded model: uint8 images in, probabilities out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..errors import ModelError
from .card import COLOURS, GRAPHS, ModelCard
from .device import choose_device, describe, number_format

Images = NDArray[np.uint8]
Probabilities = NDArray[np.float32]


class Model:
    """Networks on a device, ready to predict; images are `(n, 3, h, w)` uint8.

    Sides are multiples of `card.stride`. Weights and activations are bfloat16 where the device
    computes that fast, in channels-last layout; probabilities leave in float32.

    Raises:
        ParameterError: the device is unknown or not there.
    """

    def __init__(
        self, card: ModelCard, networks: Mapping[str, nn.Module], device: str = "auto"
    ) -> None:
        self.card = card
        self._device = choose_device(device)
        # A graph computes in the format that it was made in.
        graph = card.architecture in GRAPHS
        self._dtype = torch.float32 if graph else number_format(self._device)
        self._networks = {
            stage: _settled(network, self._device, self._dtype)
            for stage, network in networks.items()
        }
        self._mean = self._bands(card.mean)
        self._std = self._bands(card.std)
        self._order = [COLOURS.index(band) for band in card.bands]

    @property
    def device(self) -> str:
        """Return one phrase that names the device and the number format."""
        return describe(self._device, self._dtype)

    def footprints(self, batch: Images) -> Probabilities:
        """Return the probability of building, `(n, h, w)` in 0..1."""
        with torch.inference_mode():
            scores = self._network("footprints", "finds no buildings")(self._prepare(batch))
            return _numpy(self._shares(scores, "footprints")[:, 1])

    def cells(self, batch: Images) -> Probabilities:
        """Return the probability of damage in each cell, `(n,)` in 0..1.

        Raises:
            ModelError: the model does not classify cells.
        """
        network = self._network("cells", "does not classify the cells of a grid")
        with torch.inference_mode():
            return _numpy(self._shares(network(self._prepare(batch)), "cells")[:, 1])

    def damage(self, pre: Images, post: Images) -> Probabilities:
        """Return the probability of each damage level if there is a building, `(n, 4, h, w)`.

        Raises:
            ModelError: the model has no damage stage.
        """
        network = self._network("damage", "cannot judge damage from a pair of images")
        with torch.inference_mode():
            scores = network(self._prepare(pre), self._prepare(post))
            return _numpy(self._shares(scores, "damage"))

    def _network(self, stage: str, lack: str) -> Any:
        network = self._networks.get(stage)
        if network is None:
            raise ModelError(f"Model '{self.card.name}' {lack}: choose a model that does.")
        return network

    def _shares(self, scores: Tensor, stage: str) -> Tensor:
        return torch.softmax(scores.float() / self.card.temperature.get(stage, 1.0), 1)

    def _prepare(self, batch: Images) -> Tensor:
        images = torch.from_numpy(np.ascontiguousarray(batch)).to(self._device)
        scaled = ((images.float() / 255 - self._mean) / self._std)[:, self._order]
        return scaled.to(self._dtype, memory_format=torch.channels_last)

    def _bands(self, values: tuple[float, ...]) -> Tensor:
        return torch.tensor(values, device=self._device).view(1, 3, 1, 1)


def _settled(network: nn.Module, device: torch.device, dtype: torch.dtype) -> Any:
    moved: Any = network.eval().requires_grad_(False)
    return moved.to(device=device, dtype=dtype, memory_format=torch.channels_last)


def _numpy(values: Tensor) -> Probabilities:
    array: Probabilities = values.cpu().numpy()
    return array
