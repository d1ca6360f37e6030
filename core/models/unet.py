"""U-Net and UNet++ of segmentation-models-pytorch, with any of its encoders."""

from __future__ import annotations

from torch import nn

from ..errors import ModelError
from ..sentences import say
from .torchvision_shim import import_smp

ARCHITECTURES = {"unet": "Unet", "unetplusplus": "UnetPlusPlus"}


def make_unet(
    architecture: str, encoder: str, classes: int = 2, pretrained: str | None = None
) -> nn.Module:
    """Build a network that maps `(b, 3, h, w)` to class scores `(b, classes, h, w)`.

    Args:
        architecture: `unet` or `unetplusplus`.
        encoder: name in segmentation-models-pytorch, for example `efficientnet-b5`.
        classes: 2 for background and building.
        pretrained: name of published encoder weights, such as `imagenet`; they are downloaded, so
            this needs a network. None starts from random weights.

    Raises:
        ModelError: unknown architecture or encoder.
    """
    if architecture not in ARCHITECTURES:
        raise ModelError(
            say(
                "Architecture '{architecture}' is unknown: choose unet or unetplusplus.",
                architecture=architecture,
            )
        )
    try:
        network: nn.Module = getattr(import_smp(), ARCHITECTURES[architecture])(
            encoder, encoder_weights=pretrained, classes=classes
        )
    except (KeyError, ValueError) as error:
        raise ModelError(
            say(
                "Encoder '{encoder}' cannot be built ({args}): choose one that"
                " segmentation-models-pytorch offers.",
                encoder=encoder,
                args=error.args[0],
            )
        ) from error
    return network
