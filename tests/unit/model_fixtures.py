"""Tiny networks with random weights, for tests in which the model that ships would say no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
from aftermap.core.models.card import ModelCard
from aftermap.core.models.folder import save_model

SMALL = {"depth": 3, "widths": (8, 8), "norm": True}


def small_bdanet(folder: Path, *more: str, **fields: object) -> str:
    """Save a tiny BDANet and return its folder.

    Args:
        folder: new.
        more: stages beside `footprints`.
        fields: of its card.
    """
    stages = ("footprints", *more)
    card = ModelCard(
        "own", "bdanet", "resnet18", "CC0", 0.5, (0.3, 1.0), 0, 8, stages=stages, options=SMALL
    )
    torch.manual_seed(3)
    config = BDANetConfig("resnet18", **SMALL)
    made = {"footprints": FootprintNet, "damage": DamageNet}
    networks = {stage: made[stage](config).eval() for stage in stages}
    save_model(folder, replace(card, **fields), networks)
    return str(folder)
