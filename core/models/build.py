"""From a card to networks with random weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from .bdanet import BDANetConfig, DamageNet, FootprintNet
from .card import ModelCard
from .grid import GridClassifier
from .unet import make_unet

OWN_SETTINGS = "damage"
"""The option of a card that holds what the damage stage has otherwise than the footprint stage."""


RANDOM = (Tensor.normal_, Tensor.uniform_, nn.init.kaiming_uniform_, nn.init.uniform_)
"""What draws the weights of encoders, and of torch's own layers."""


class Undrawn(TorchFunctionMode):
    """Networks built inside have any numbers as weights: for those that a file fills.

    Drawing random ones takes twice as long as reading a file.
    """

    def __torch_function__(
        self, function: Any, types: Any, args: Any = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        given = kwargs or {}
        if function in RANDOM:
            return args[0] if args else given["tensor"]
        return function(*args, **given)


def build_networks(card: ModelCard) -> dict[str, nn.Module]:
    """Build the networks that `card` names, by stage, with random weights.

    Raises:
        ModelError: the encoder or a setting is unknown.
    """
    if card.architecture == "grid":
        return {"cells": GridClassifier(card.encoder)}
    if card.architecture != "bdanet":
        return {"footprints": make_unet(card.architecture, card.encoder)}
    makers = {"footprints": FootprintNet, "damage": DamageNet}
    return {stage: makers[stage](config_of(card, stage)) for stage in card.stages}


def options_of(configs: Mapping[str, BDANetConfig]) -> dict[str, Any]:
    """Return what a card's `options` hold of its stages' settings; `config_of` reads them.

    Args:
        configs: by stage; the encoder of `footprints` is the card's own.
    """
    first = asdict(configs["footprints"])
    second = asdict(configs.get(OWN_SETTINGS, configs["footprints"]))
    own = {key: value for key, value in second.items() if value != first[key]}
    shared = {key: value for key, value in first.items() if key != "encoder"}
    return {**shared, OWN_SETTINGS: own} if own else shared


def config_of(card: ModelCard, stage: str = "footprints") -> BDANetConfig:
    """Return the BDANet settings that `card` holds of a stage."""
    settings = {"encoder": card.encoder, **card.options}
    own = settings.pop(OWN_SETTINGS, {})
    return BDANetConfig(**{**settings, **(own if stage == OWN_SETTINGS else {})})
