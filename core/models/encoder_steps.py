"""An encoder as a row of steps, so that something can join between them.

Known are the families whose stem has stride 2: ResNets and EfficientNets of
segmentation-models-pytorch, and timm's (`tu-`) EfficientNets, MobileNets and plain rows of stages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

RESNET_STAGES = ("layer1", "layer2", "layer3", "layer4")


@dataclass(frozen=True)
class Step:
    """One step of an encoder; `is_feature` where the decoder takes what comes out."""

    run: Callable[[Tensor], Tensor]
    is_feature: bool = False


def steps_of(body: Any) -> list[Step]:
    """Return the steps of an encoder of a known family, or none."""
    if all(hasattr(body, part) for part in ("conv1", "maxpool", *RESNET_STAGES)):
        return _resnet(body)
    if hasattr(body, "_conv_stem") and hasattr(body, "_out_indexes"):
        return _efficientnet(body)
    model: Any = getattr(body, "model", None)
    if hasattr(model, "conv_stem") and hasattr(model, "_stage_out_idx"):
        return _timm_efficientnet(model)
    taken: Any = getattr(model, "return_layers", None)
    if isinstance(model, nn.ModuleDict) and taken:
        return [Step(stage, name in taken) for name, stage in model.items()]
    return []


def prune(body: Any, depth: int) -> None:
    """Take away the stages that lie deeper than `depth` halvings: they would never run."""
    for stage in RESNET_STAGES[depth - 1 :]:
        if hasattr(body, stage):
            setattr(body, stage, nn.Identity())
    model: Any = getattr(body, "model", None)
    if hasattr(model, "conv_stem") and hasattr(model, "_stage_out_idx"):
        last = max(stage for stage, index in model._stage_out_idx.items() if index < depth)
        model.blocks = model.blocks[:last]


def _resnet(body: Any) -> list[Step]:
    def stem(image: Tensor) -> Tensor:
        rectified: Tensor = body.relu(body.bn1(body.conv1(image)))
        return rectified

    stages = [Step(getattr(body, name), True) for name in RESNET_STAGES]
    return [Step(stem, True), Step(body.maxpool), *stages]


def _efficientnet(body: Any) -> list[Step]:
    def stem(image: Tensor) -> Tensor:
        active: Tensor = body._swish(body._bn0(body._conv_stem(image)))
        return active

    def block(index: int) -> Callable[[Tensor], Tensor]:
        # As its own forward does: later blocks are dropped more often while it learns.
        rate = body._drop_connect_rate * index / len(body._blocks)
        return lambda features: body._blocks[index](features, rate)

    blocks = [Step(block(at), at in body._out_indexes) for at in range(len(body._blocks))]
    return [Step(stem, True), *blocks]


def _timm_efficientnet(model: Any) -> list[Step]:
    def stem(image: Tensor) -> Tensor:
        active: Tensor = model.bn1(model.conv_stem(image))
        return active

    ends = model._stage_out_idx
    blocks = [Step(block, at in ends) for at, block in enumerate(model.blocks, start=1)]
    return [Step(stem, 0 in ends), *blocks]
