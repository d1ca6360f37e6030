"""The encoder that BDANet's branches share, with or without multi-scale feature fusion (MFF)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from .torchvision_shim import import_smp

RESNET_STAGES = ("layer1", "layer2", "layer3", "layer4")


class MultiScaleFusion(nn.Module):
    """Feeds the image at 1/2 and 1/4 of its size into the stem of a ResNet (BDANet, MFF).

    Args:
        width: channels of the stem.
        kernel: kernel of the two reducing convolutions; the paper's count is met by 3.
    """

    def __init__(self, width: int, kernel: int = 3) -> None:
        super().__init__()
        self.from_half = nn.Conv2d(3, width, 3, padding=1)
        self.from_quarter = nn.Conv2d(3, width, 3, padding=1)
        self.reduce_half = nn.Conv2d(2 * width, width, kernel, padding=kernel // 2)
        self.reduce_quarter = nn.Conv2d(2 * width, width, kernel, padding=kernel // 2)

    def join_half(self, stem: Tensor, image: Tensor) -> Tensor:
        """Fuse the stem's output `(b, w, h/2, w/2)` with the image at half size."""
        small = functional.avg_pool2d(image, 2)
        joint = torch.cat([stem, functional.relu(self.from_half(small))], 1)
        return functional.relu(self.reduce_half(joint))

    def join_quarter(self, pooled: Tensor, image: Tensor) -> Tensor:
        """Fuse the next stage's input `(b, w, h/4, w/4)` with the image at quarter size."""
        small = functional.avg_pool2d(image, 4)
        joint = torch.cat([pooled, functional.relu(self.from_quarter(small))], 1)
        return functional.relu(self.reduce_quarter(joint))


class PyramidEncoder(nn.Module):
    """An encoder of segmentation-models-pytorch that returns its features, finest first.

    Args:
        name: encoder name, for example `resnet50`.
        depth: number of halvings, 3 to 5.
        mff: multi-scale feature fusion; ResNet-like encoders only.
        mff_kernel: see `MultiScaleFusion`.
        pretrained: name of published weights (downloaded), or None for random ones.

    Raises:
        ModelError: unknown encoder, or MFF with an encoder that has no ResNet stem.
    """

    def __init__(
        self,
        name: str,
        depth: int = 5,
        mff: bool = True,
        mff_kernel: int = 3,
        pretrained: str | None = None,
    ) -> None:
        super().__init__()
        self.body = make_encoder(name, depth, pretrained)
        self.channels: list[int] = list(self.body.out_channels)[1:]
        self.depth = depth
        self.fusion = MultiScaleFusion(self._stem_width(name), mff_kernel) if mff else None
        for stage in RESNET_STAGES[depth - 1 :]:
            if hasattr(self.body, stage):
                setattr(self.body, stage, nn.Identity())

    def _stem_width(self, name: str) -> int:
        if not all(hasattr(self.body, part) for part in ("conv1", "maxpool", *RESNET_STAGES)):
            raise ModelError(
                f"Multi-scale feature fusion needs a ResNet encoder, and '{name}' is none: switch"
                " mff off or choose a ResNet."
            )
        return self.channels[0]

    def forward(self, image: Tensor) -> list[Tensor]:
        """Map `(b, 3, h, w)` to `depth` features of strides 2, 4, 8, ..., finest first."""
        if self.fusion is None:
            features: list[Tensor] = self.body(image)
            return features[1:]
        body = self.body
        stem = self.fusion.join_half(body.relu(body.bn1(body.conv1(image))), image)
        fused = [stem]
        current = self.fusion.join_quarter(body.maxpool(stem), image)
        for stage in RESNET_STAGES[: self.depth - 1]:
            current = getattr(body, stage)(current)
            fused.append(current)
        return fused


def make_encoder(name: str, depth: int, pretrained: str | None = None) -> Any:
    """Build an encoder of segmentation-models-pytorch.

    Raises:
        ModelError: there is no such encoder or no such weights for it.
    """
    try:
        return import_smp().encoders.get_encoder(
            name, in_channels=3, depth=depth, weights=pretrained
        )
    except (KeyError, ValueError) as error:
        raise ModelError(
            f"Encoder '{name}' of depth {depth} cannot be built ({error.args[0]}): choose one that"
            " segmentation-models-pytorch offers."
        ) from error
