"""Cross-directional attention (CDA): each branch is recalibrated with what the other holds."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from ..sentences import say

AGGREGATIONS = ("sum", "mean")


def joined(convolution: nn.Conv2d, one: Tensor, other: Tensor) -> Tensor:
    """Convolve two maps as if their channels lay side by side, which would take a copy of both."""
    own = one.shape[1]
    weight, padding = convolution.weight, convolution.padding
    first = functional.conv2d(one, weight[:, :own], convolution.bias, padding=padding)
    return first + functional.conv2d(other, weight[:, own:], padding=padding)


class CrossDirectionalAttention(nn.Module):
    """Channel and spatial gates computed from both branches together (BDANet; scSE, Roy 2018).

    The two recalibrated maps are summed by default: gates start near one half, so the sum leaves
    the scale of the features as it was, where the mean would halve it at every level.

    Args:
        width: channels of each branch.
        aggregation: `sum` or `mean` of the channel- and the space-recalibrated map.
        reduction: how much narrower the squeezed channel vector is.

    Raises:
        ModelError: unknown aggregation.
    """

    def __init__(self, width: int, aggregation: str = "sum", reduction: int = 8) -> None:
        super().__init__()
        if aggregation not in AGGREGATIONS:
            raise ModelError(
                say(
                    "Aggregation '{aggregation}' is unknown: choose sum or mean.",
                    aggregation=aggregation,
                )
            )
        squeezed = max(1, 2 * width // reduction)
        self.channel = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(2 * width, squeezed, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(squeezed, 2 * width, 1),
            nn.Sigmoid(),
        )
        self.spatial = nn.Sequential(nn.Conv2d(2 * width, 2, 1), nn.Sigmoid())
        self.scale = 0.5 if aggregation == "mean" else 1.0

    def forward(self, pre: Tensor, post: Tensor) -> tuple[Tensor, Tensor]:
        """Map two maps `(b, width, h, w)` to two recalibrated ones of the same shape."""
        squeeze, *excite = self.channel
        gates = torch.cat([squeeze(pre), squeeze(post)], 1)
        for layer in excite:
            gates = layer(gates)
        channel_pre, channel_post = gates.chunk(2, 1)
        mix, gate = self.spatial
        assert isinstance(mix, nn.Conv2d)
        spatial_pre, spatial_post = gate(joined(mix, pre, post)).chunk(2, 1)
        return (
            pre * (channel_pre + spatial_pre) * self.scale,
            post * (channel_post + spatial_post) * self.scale,
        )
