"""The networks that can be trained by name, and where a training starts from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from torch import nn

from ..errors import ModelError, ParameterError
from ..models.bdanet import BDANetConfig, FootprintNet
from ..models.card import GRAPHS, ModelCard
from ..models.folder import load_networks
from ..models.published import package_for, weights_for
from ..models.unet import make_unet
from ..progress import Progress
from ..sentences import say
from .recipe import DEFAULT_NETWORK, NETWORK


@dataclass(frozen=True)
class Preset:
    """A network and what suits it.

    Args:
        architecture: as on a model card.
        encoder: name in segmentation-models-pytorch.
        stride: sides of the input are multiples of this.
        rate: highest learning rate that it stands; large encoders need small ones.
        options: the rest of `BDANetConfig` as a card holds it.
    """

    architecture: str
    encoder: str
    stride: int
    rate: float
    options: Mapping[str, Any] = field(default_factory=dict)


def of_bdanet(config: BDANetConfig, rate: float) -> Preset:
    """Return a BDANet as a preset."""
    return Preset("bdanet", config.encoder, 2**config.depth, rate, options_of(config))


def options_of(config: BDANetConfig) -> dict[str, Any]:
    """Return what a card's `options` hold of a BDANet's settings."""
    return {key: value for key, value in asdict(config).items() if key != "encoder"}


PRESETS = {
    "small": of_bdanet(NETWORK, 1e-3),
    "bdanet": of_bdanet(BDANetConfig(), 1.5e-4),
    "unet-efficientnet-b5": Preset("unet", "efficientnet-b5", 32, 3e-4),
    "lite": of_bdanet(DEFAULT_NETWORK, 1e-3),
}


@dataclass(frozen=True)
class Beginning:
    """What a training starts from.

    Args:
        card: its architecture and normalisation hold for the result; the rest is to be measured.
        networks: by stage; `footprints` is there.
        rate: learning rate that suits the network.
        started_from: the model it goes on from; None for random or published weights.
        published: name of the published weights that its encoder begins with.
    """

    card: ModelCard
    networks: dict[str, nn.Module]
    rate: float
    started_from: ModelCard | None = None
    published: str | None = None


def begin(preset: str, start: str | None, pretrained: bool, progress: Progress) -> Beginning:
    """Build the network of a preset, or load the one to go on from.

    Args:
        preset: one of `PRESETS`.
        start: model folder; its network counts then, not the preset.
        pretrained: take published encoder weights: of a package that is installed, else they are
            downloaded; not with `start`.
        progress: gets a line where the preset is not used.

    Raises:
        ParameterError: unknown preset, or `start` and `pretrained` together.
        ModelError: the folder cannot be loaded or trained, or the download failed.
    """
    if preset not in PRESETS:
        raise ParameterError(
            say(
                "‹preset› is '{preset}': choose {presets}.",
                preset=preset,
                presets=", ".join(PRESETS),
            )
        )
    if start and pretrained:
        raise ParameterError("‹pretrained› and ‹start› exclude each other: choose one.")
    if start:
        progress.log(say("The network is that of '{start}', whatever the preset.", start=start))
        return resume_from(start, PRESETS[preset].rate)
    chosen = PRESETS[preset]
    weights = weights_for(chosen.encoder) if pretrained else None
    networks = {"footprints": _network_of(chosen, weights)}
    return Beginning(_blank_card(preset, chosen), networks, chosen.rate, published=weights)


def resume_from(start: str | Path | None, rate: float) -> Beginning:
    """Load a model folder to go on from; None is the model that ships with Aftermap.

    Raises:
        ModelError: the folder is damaged, or its weights cannot learn (an imported graph).
    """
    card, networks = load_networks(start)
    if card.architecture in GRAPHS or "footprints" not in networks:
        raise ModelError(
            say(
                "Model '{name}' has no footprint network whose weights can learn: start from"
                " another model, or from none.",
                name=card.name,
            )
        )
    return Beginning(card, networks, rate, card)


def _network_of(preset: Preset, weights: str | None) -> nn.Module:
    with published(preset.encoder, weights):
        if preset.architecture == "bdanet":
            return FootprintNet(BDANetConfig(preset.encoder, **preset.options), weights)
        return make_unet(preset.architecture, preset.encoder, pretrained=weights)


@contextmanager
def published(encoder: str, weights: str | None) -> Iterator[None]:
    """Say so where a network is built and its published weights cannot be downloaded.

    Args:
        encoder: its name.
        weights: name of the weights; None takes random ones, and nothing is downloaded.

    Raises:
        ModelError: the download failed.
    """
    try:
        yield
    except (OSError, ModelError) as error:
        if weights is None:
            raise
        package = package_for(encoder)
        other = (
            say(" install the package '{package}', which brings them,", package=package)
            if package
            else ""
        )
        raise ModelError(
            say(
                "The published weights of '{encoder}' could not be downloaded ({error}):{other}"
                " check the connection, or train without them.",
                encoder=encoder,
                error=error,
                other=other,
            )
        ) from error


def _blank_card(name: str, preset: Preset) -> ModelCard:
    return ModelCard(
        name=name,
        architecture=preset.architecture,
        encoder=preset.encoder,
        licence="not stated",
        gsd=0.5,
        gsd_range=(0.5, 0.5),
        field_of_view=0,
        stride=preset.stride,
        options=preset.options,
        stages=("footprints",),
    )
