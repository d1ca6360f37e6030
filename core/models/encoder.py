"""The encoder that BDANet's branches share, with or without multi-scale feature fusion (MFF)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from ..sentences import say
from .attention import joined
from .encoder_steps import prune, steps_of
from .published import OFFLINE, fill_offline
from .torchvision_shim import import_smp


class MultiScaleFusion(nn.Module):
    """Feeds the image at 1/2 and 1/4 of its size into an encoder's first features (BDANet, MFF).

    Args:
        widths: channels of the features at 1/2 and at 1/4.
        kernel: kernel of the two reducing convolutions; the paper's count is met by 3.
        signed: the encoder's features are not rectified, so neither is what they become.
    """

    def __init__(self, widths: tuple[int, int], kernel: int = 3, signed: bool = False) -> None:
        super().__init__()
        half, quarter = widths
        self.from_half = nn.Conv2d(3, half, 3, padding=1)
        self.from_quarter = nn.Conv2d(3, quarter, 3, padding=1)
        self.reduce_half = nn.Conv2d(2 * half, half, kernel, padding=kernel // 2)
        self.reduce_quarter = nn.Conv2d(2 * quarter, quarter, kernel, padding=kernel // 2)
        self._signed = signed

    def join_half(self, features: Tensor, image: Tensor) -> Tensor:
        """Fuse features `(b, w, h/2, w/2)` with the image at half size."""
        small = functional.relu(self.from_half(functional.avg_pool2d(image, 2)))
        return self._rectified(joined(self.reduce_half, features, small))

    def join_quarter(self, features: Tensor, image: Tensor) -> Tensor:
        """Fuse features `(b, w, h/4, w/4)` with the image at quarter size."""
        small = functional.relu(self.from_quarter(functional.avg_pool2d(image, 4)))
        return self._rectified(joined(self.reduce_quarter, features, small))

    def pass_through(self) -> None:
        """Begin by leaving the features as they are: published weights expect them so."""
        for reduce in (self.reduce_half, self.reduce_quarter):
            nn.init.zeros_(reduce.weight)
            nn.init.dirac_(reduce.weight[:, : reduce.out_channels])
            assert reduce.bias is not None
            nn.init.zeros_(reduce.bias)

    def _rectified(self, features: Tensor) -> Tensor:
        return features if self._signed else functional.relu(features)


class PyramidEncoder(nn.Module):
    """An encoder of segmentation-models-pytorch that returns its features, finest first.

    Args:
        name: encoder name, for example `resnet50` or `tu-tf_efficientnet_lite0`.
        depth: number of halvings, 3 to 5.
        mff: multi-scale feature fusion; for encoders whose stem has stride 2.
        mff_kernel: see `MultiScaleFusion`.
        pretrained: name of published weights, or None for random ones; those of
            `published.OFFLINE` come with a package, others are downloaded.

    Raises:
        ModelError: unknown encoder, no such weights, or MFF with an encoder that cannot take it.
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
        self.fusion: MultiScaleFusion | None = None
        prune(self.body, depth)
        if mff:
            self._quarter, widths = _entries(self.body, name)
            signed = not hasattr(self.body, "maxpool")
            self.fusion = MultiScaleFusion(widths, mff_kernel, signed)
            if pretrained:
                self.fusion.pass_through()

    def forward(self, image: Tensor) -> list[Tensor]:
        """Map `(b, 3, h, w)` to `depth` features of strides 2, 4, 8, ..., finest first."""
        if self.fusion is None:
            features: list[Tensor] = self.body(image)
            return features[1:]
        fused: list[Tensor] = []
        current = image
        for index, step in enumerate(steps_of(self.body)):
            current = step.run(current)
            if step.is_feature and not fused:
                current = self.fusion.join_half(current, image)
            if index == self._quarter:
                current = self.fusion.join_quarter(current, image)
            if step.is_feature:
                fused.append(current)
        return fused[: self.depth]


def _entries(body: nn.Module, name: str) -> tuple[int, tuple[int, int]]:
    """Return the step at whose end the image at 1/4 joins, and the widths at 1/2 and at 1/4.

    Raises:
        ModelError: the encoder is of no family known here, or its stem has another stride.
    """
    steps, side = steps_of(body), 64
    current, half, training = torch.zeros(1, 3, side, side), 0, body.training
    body.eval()
    try:
        for index, step in enumerate(steps):
            with torch.no_grad():
                current = step.run(current)
            if step.is_feature and not half and current.shape[-1] == side // 2:
                half = current.shape[1]
            if half and current.shape[-1] == side // 4:
                return index, (half, current.shape[1])
    finally:
        body.train(training)
    raise ModelError(
        say(
            "Multi-scale feature fusion needs an encoder with features at 1/2 and 1/4 whose stages"
            " are known, such as a ResNet or an EfficientNet, and '{name}' is none: switch mff off"
            " or choose another.",
            name=name,
        )
    )


def make_encoder(name: str, depth: int, pretrained: str | None = None) -> Any:
    """Build an encoder of segmentation-models-pytorch.

    Raises:
        ModelError: there is no such encoder or no such weights for it.
    """
    offline = pretrained in OFFLINE
    try:
        body = import_smp().encoders.get_encoder(
            name, in_channels=3, depth=depth, weights=None if offline else pretrained
        )
    except (KeyError, ValueError) as error:
        raise ModelError(
            say(
                "Encoder '{name}' of depth {depth} cannot be built ({args}): choose one that"
                " segmentation-models-pytorch offers.",
                name=name,
                depth=depth,
                args=error.args[0],
            )
        ) from error
    if pretrained and offline:
        fill_offline(body, name, pretrained)
    return body
