"""From a card to networks with random weights."""

from __future__ import annotations

from torch import nn

from .bdanet import BDANetConfig, DamageNet, FootprintNet
from .card import ModelCard
from .grid import GridClassifier
from .unet import make_unet


def build_networks(card: ModelCard) -> dict[str, nn.Module]:
    """Build the networks that `card` names, by stage, with random weights.

    Raises:
        ModelError: the encoder or a setting is unknown.
    """
    if card.architecture == "grid":
        return {"cells": GridClassifier(card.encoder)}
    if card.architecture != "bdanet":
        return {"footprints": make_unet(card.architecture, card.encoder)}
    config = config_of(card)
    makers = {"footprints": FootprintNet, "damage": DamageNet}
    return {stage: makers[stage](config) for stage in card.stages}


def config_of(card: ModelCard) -> BDANetConfig:
    """Return the BDANet settings that `card` holds."""
    return BDANetConfig(encoder=card.encoder, **card.options)
