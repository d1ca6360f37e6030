"""Enlarging twofold and convolving in one step, which takes less than half of the products.

Of the nine pixels that a 3x3 convolution sees after each was doubled both ways, only four differ:
so their weights can be added up beforehand, once for each of the four places that a new pixel may
have. That is a transposed convolution of 4x4 weights and stride 2.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TypeVar

import torch
from torch import Tensor, nn

from .decoder import UpBlock

Network = TypeVar("Network", bound=nn.Module)

SHARES = ((0.0, 0.0, 1.0), (0.0, 1.0, 1.0), (1.0, 1.0, 0.0), (1.0, 0.0, 0.0))
"""Which of three weights along an axis add up to each of the four."""


def quickened(network: Network) -> Network:
    """Return a copy of a network, in evaluation mode, that answers alike with less work and memory.

    What it says differs by rounding only.
    """
    quick = deepcopy(network)
    for block in quick.modules():
        if isinstance(block, UpBlock):
            first = block.narrow[0]
            assert isinstance(first, nn.Conv2d)
            block.enlarge, block.narrow[0] = nn.Identity(), _transposed(first)
    return quick


def _transposed(convolution: nn.Conv2d) -> nn.ConvTranspose2d:
    """Return what does to an image what a 3x3 convolution does once it was enlarged twofold."""
    inputs, outputs = convolution.in_channels, convolution.out_channels
    bias = convolution.bias
    both = nn.ConvTranspose2d(inputs, outputs, 4, 2, 1, bias=bias is not None)
    shares: Tensor = torch.tensor(SHARES)
    weight = torch.einsum("ya,xb,oiab->ioyx", shares, shares, convolution.weight.detach())
    both.weight = nn.Parameter(weight.contiguous(), requires_grad=False)
    if bias is not None:
        both.bias = nn.Parameter(bias.detach().clone(), requires_grad=False)
    return both
