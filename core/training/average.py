"""The moving average of a network's weights, which is what is judged and kept."""

from __future__ import annotations

import torch
from torch import nn

DECAY = 0.998
"""Of the average, per step; less while it has seen few."""


class MovingAverage:
    """Follows a network: weights and statistics move together, not one by one.

    Args:
        averaged: what follows.
        network: what it follows, of the same layers.
    """

    def __init__(self, averaged: nn.Module, network: nn.Module) -> None:
        pairs = list(zip(averaged.state_dict().values(), network.state_dict().values()))
        moving = [pair for pair in pairs if pair[0].is_floating_point()]
        self._kept, self._new = [kept for kept, _ in moving], [new for _, new in moving]
        self._counts = [pair for pair in pairs if not pair[0].is_floating_point()]

    @torch.no_grad()
    def follow(self, step: int) -> None:
        """Move towards the network after its step, counted from 1."""
        decay = min(DECAY, (1 + step) / (10 + step))
        torch._foreach_lerp_(self._kept, self._new, 1 - decay)
        for kept, new in self._counts:
            kept.copy_(new)
