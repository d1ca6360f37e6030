"""BDANet (Shen et al. 2021): footprints first, then damage by a two-branch network.

Stage 1 is a U-Net on the image before the event. Stage 2 sends both images through one shared
encoder and decoder, initialised from stage 1; the branches meet in the attention at every decoder
level and in the head. Stage 1 then guides stage 2: the class of a pixel is the likeliest damage
level where stage 1 sees a building.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..errors import ModelError
from ..naming import counted
from ..sentences import say
from .attention import CrossDirectionalAttention
from .decoder import PAPER_WIDTHS, Decoder, Head, skips_of
from .encoder import PyramidEncoder


@dataclass(frozen=True)
class BDANetConfig:
    """What both stages are built from; the defaults are the paper's.

    Args:
        encoder: name in segmentation-models-pytorch.
        depth: number of halvings.
        widths: decoder channels, deepest first; `depth` of them, or `depth - 1` to end at half
            resolution with a sub-pixel head.
        norm: batch normalisation in the decoder; without pretrained weights it is needed.
        mff: multi-scale feature fusion; `mff_kernel` is its reducing kernel.
        cda: cross-directional attention between the branches; `aggregation` is sum or mean.
    """

    encoder: str = "resnet50"
    depth: int = 5
    widths: tuple[int, ...] = PAPER_WIDTHS
    norm: bool = False
    mff: bool = True
    mff_kernel: int = 3
    cda: bool = True
    aggregation: str = "sum"

    def __post_init__(self) -> None:
        if len(self.widths) not in (self.depth, self.depth - 1):
            widths = counted(len(self.widths), "decoder width does", "decoder widths do")
            raise ModelError(
                say(
                    "{widths} not fit an encoder of depth {depth}: give as many, or one less.",
                    widths=widths,
                    depth=self.depth,
                )
            )

    @property
    def head_scale(self) -> int:
        """Return how many sub-pixels a side the head makes of each pixel it sees."""
        return int(2 ** (self.depth - len(self.widths)))


class FootprintNet(nn.Module):
    """Stage 1: scores of background and building, from one image."""

    def __init__(self, config: BDANetConfig, pretrained: str | None = None) -> None:
        super().__init__()
        self.encoder = PyramidEncoder(
            config.encoder, config.depth, config.mff, config.mff_kernel, pretrained
        )
        self.decoder = Decoder(self.encoder.channels, config.widths, config.norm)
        self.head = Head(config.widths[-1], 2, config.head_scale)

    def forward(self, image: Tensor) -> Tensor:
        """Map `(b, 3, h, w)` to scores `(b, 2, h, w)`; sides are multiples of the stride."""
        scores: Tensor = self.head(self.decoder(self.encoder(image)))
        return scores


class DamageNet(nn.Module):
    """Stage 2: scores of the four damage levels, from a pair of images."""

    def __init__(self, config: BDANetConfig, pretrained: str | None = None) -> None:
        super().__init__()
        self.encoder = PyramidEncoder(
            config.encoder, config.depth, config.mff, config.mff_kernel, pretrained
        )
        self.decoder = Decoder(self.encoder.channels, config.widths, config.norm)
        self.attention = nn.ModuleList(
            CrossDirectionalAttention(width, config.aggregation)
            for width in (config.widths if config.cda else ())
        )
        self.features, self.head_scale = 2 * config.widths[-1], config.head_scale
        self.head = Head(self.features, 4, config.head_scale)

    def forward(self, pre: Tensor, post: Tensor) -> Tensor:
        """Map two images `(b, 3, h, w)` to scores `(b, 4, h, w)`: none, minor, major, destroyed."""
        scores: Tensor = self.head(self.described(pre, post))
        return scores

    def described(self, pre: Tensor, post: Tensor) -> Tensor:
        """Map the same images to what the head sees: both branches' last maps, one then the other.

        They are `(b, 2 width, h / head_scale, w / head_scale)`.
        """
        features = self.encoder(torch.cat([pre, post]))
        current = features[-1]
        for index, (level, skip) in enumerate(zip(self.decoder.levels, skips_of(features))):
            current = level(current, skip)
            if len(self.attention):
                current = torch.cat(self.attention[index](*current.chunk(2)))
        return torch.cat(current.chunk(2), 1)

    def start_from(self, footprints: FootprintNet) -> None:
        """Copy stage 1's encoder and decoder into this network, as the paper does."""
        self.encoder.load_state_dict(footprints.encoder.state_dict())
        self.decoder.load_state_dict(footprints.decoder.state_dict())
