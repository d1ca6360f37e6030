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
from .framing import Pixels


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

    def forward(self, image: Tensor, margin: Pixels = 0) -> Tensor:
        """Map `(b, 3, h, w)` to scores `(b, 2, h, w)`; sides are multiples of the stride.

        Args:
            image: normalised.
            margin: pixels at each edge of which no score is wanted, nor comes back; a multiple of
                the stride.
        """
        scores: Tensor = self.head(self.decoder(self.encoder(image), margin))
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

    def forward(self, pre: Tensor, post: Tensor, margin: Pixels = 0) -> Tensor:
        """Map two images `(b, 3, h, w)` to scores `(b, 4, h, w)`: none, minor, major, destroyed.

        They come without the margin, see `FootprintNet`.
        """
        scores: Tensor = self.head(self.described(pre, post, margin))
        return scores

    def described(self, pre: Tensor, post: Tensor, margin: Pixels = 0) -> Tensor:
        """Map the same images to what the head sees: both branches' last maps, one then the other.

        They are `(b, 2 width, h / head_scale, w / head_scale)`, without the margin.
        """
        branches = self._encoded(pre, post)
        current = [features[-1] for features in branches]
        skips = [skips_of(features) for features in branches]
        framings = [self.decoder.framing(margin, len(features)) for features in branches]
        for index, level in enumerate(self.decoder.levels):
            current = [
                level(*framing.before(index, coarse, skip[index]))
                for framing, coarse, skip in zip(framings, current, skips)
            ]
            if len(self.attention):
                current = list(self.attention[index](*current))
        return torch.cat([framing.after(fine) for framing, fine in zip(framings, current)], 1)

    def _encoded(self, pre: Tensor, post: Tensor) -> list[list[Tensor]]:
        """Return each image's features.

        On a processor one image after the other: side by side they would take twice the memory, for
        the finest features above all.
        """
        if self.training or pre.is_cuda:
            both = [features.chunk(2) for features in self.encoder(torch.cat([pre, post]))]
            return [list(branch) for branch in zip(*both)]
        return [self.encoder(image) for image in (pre, post)]

    def start_from(self, footprints: FootprintNet) -> None:
        """Copy stage 1's encoder and decoder into this network, as the paper does."""
        self.encoder.load_state_dict(footprints.encoder.state_dict())
        self.decoder.load_state_dict(footprints.decoder.state_dict())
