"""Cross-directional attention (CDA): each branch is recalibrated with what the other holds."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..errors import ModelError
from ..sentences import say

AGGREGATIONS = ("sum", "mean")


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
        both = torch.cat([pre, post], 1)
        channel_pre, channel_post = self.channel(both).chunk(2, 1)
        spatial_pre, spatial_post = self.spatial(both).chunk(2, 1)
        return (
            pre * (channel_pre + spatial_pre) * self.scale,
            post * (channel_post + spatial_post) * self.scale,
        )
