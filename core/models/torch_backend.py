"""Stages computed by PyTorch: on the processor, CUDA or Apple's GPU."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import nn

from .backend import Images, Probabilities
from .card import GRAPHS, ModelCard
from .device import choose_device, describe, number_format, spoken
from .enlarging import quickened
from .stage import Stage


class TorchBackend:
    """One stage, in bfloat16 where the device computes that fast, in channels-last layout.

    Args:
        network: the stage's network.
        card: the model's card.
        name: the stage's name.
        device: `cpu`, `cuda` or `mps`.
        wanted: number format; None takes the best.

    Raises:
        ParameterError: the device is unknown, not there, or has not that format.
    """

    streams = 1

    def __init__(
        self,
        network: nn.Module,
        card: ModelCard,
        name: str,
        device: str,
        wanted: str | None = None,
    ) -> None:
        self._device = choose_device(device)
        # A graph computes in the format that it was made in.
        graph = card.architecture in GRAPHS
        dtype = torch.float32 if graph else number_format(self._device, wanted)
        if dtype == torch.float32 and self._device.type == "cpu":
            network = quickened(network)
        stage: Any = Stage(network, card, name, dtype)
        self._stage = stage.to(device=self._device, memory_format=torch.channels_last)
        self.device = describe(self._device, dtype)
        self.number_format = spoken(dtype)
        self.name = self._device.type
        self.is_gpu = self._device.type != "cpu"

    def __call__(self, *images: Images, margin: int = 0) -> Probabilities:
        """Answer a batch, see `backend.Backend`."""
        with torch.inference_mode():
            tensors = [torch.from_numpy(np.ascontiguousarray(image)) for image in images]
            answer = self._stage(*(tensor.to(self._device) for tensor in tensors), margin=margin)
            values: Probabilities = answer.cpu().numpy()
            return values

    def rest(self) -> None:
        """Do nothing: torch keeps no activations on the processor, and a GPU's are its own."""
