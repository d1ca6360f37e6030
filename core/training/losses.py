"""Losses: cross-entropy, as in both papers, and Dice against the rarity of buildings."""

from __future__ import annotations

import copy

import torch
from torch import Tensor
from torch.nn import functional

from ..models.bdanet import DamageNet
from .data.tiles import IGNORE


def footprint_loss(scores: Tensor, footprints: Tensor, dice_weight: float = 0.5) -> Tensor:
    """Return cross-entropy plus Dice of the building class.

    Args:
        scores: `(b, 2, h, w)`.
        footprints: `(b, h, w)` int64, 0, 1 or 255 to ignore.
    """
    scores = scores.float()
    entropy = functional.cross_entropy(scores, footprints, ignore_index=IGNORE)
    known = footprints != IGNORE
    probability = torch.softmax(scores, 1)[:, 1]
    return entropy + dice_weight * dice_loss(probability, footprints == 1, known)


def dice_loss(probability: Tensor, target: Tensor, known: Tensor) -> Tensor:
    """Return 1 - Dice over the whole batch; the one added keeps empty batches harmless."""
    probability = probability * known
    overlap = (probability * target).sum()
    return 1 - (2 * overlap + 1) / (probability.sum() + (target & known).sum() + 1)


def damage_loss(
    scores: Tensor, damage: Tensor, weights: Tensor, dice_weight: float = 0.5
) -> Tensor:
    """Return weighted cross-entropy plus mean Dice over the levels present, on buildings only.

    Args:
        scores: `(b, 4, h, w)`.
        damage: `(b, h, w)` int64, 0 no building, 1..4 levels, 255 to ignore.
        weights: `(4,)`, how much a pixel of each level counts.
    """
    scores = scores.float()
    building = (damage >= 1) & (damage <= 4)
    target = torch.where(building, damage - 1, torch.full_like(damage, IGNORE))
    entropy = functional.cross_entropy(
        scores, target, weights, ignore_index=IGNORE, reduction="sum"
    )
    mass = weights[target[building]].sum().clamp(min=1)
    probability = torch.softmax(scores, 1)
    dice = [
        dice_loss(probability[:, level], target == level, building)
        for level in range(4)
        if bool((target == level).any())
    ]
    return entropy / mass + dice_weight * (torch.stack(dice).mean() if dice else scores.sum() * 0)


def ordinal_loss(scores: Tensor, damage: Tensor, weights: Tensor) -> Tensor:
    """Return the mean cross-entropy of "worse than level k" for each k, on buildings only.

    Cross-entropy of the levels alone forgives none for destroyed as it forgives minor for major.
    See `damage_loss` for the arguments.
    """
    building = (damage >= 1) & (damage <= 4)
    mass = weights[damage[building] - 1]
    logs = functional.log_softmax(scores.float(), 1).permute(0, 2, 3, 1)[building]
    total = scores.sum() * 0
    for level in (1, 2, 3):
        worse = damage[building] > level
        low, high = logs[:, :level].logsumexp(1), logs[:, level:].logsumexp(1)
        total = total - (torch.where(worse, high, low) * mass).sum()
    return total / (3 * mass.sum().clamp(min=1))


def without_weights(network: DamageNet, weights: Tensor) -> DamageNet:
    """Return a copy whose probabilities are those of an unweighted loss.

    A loss that counts level k w_k times learns p_k w_k / sum(p w); taking log w_k off its score
    gives p_k back. The weights help while learning and would cry wolf afterwards.
    """
    fair = copy.deepcopy(network)
    bias = fair.head.scores.bias
    assert bias is not None
    with torch.no_grad():
        weights = weights.to(bias.device)
        bias -= weights.log().repeat_interleave(len(bias) // len(weights))
    return fair
