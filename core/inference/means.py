"""With what a network computes, and the function that answers tiles in this process.

A run on one machine and the workers of a cluster both stand on this, and on nothing of each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..models.predictor import Model
from ..raster.strip import Source, Strip
from .journal import Compute
from .plan import Plan
from .tiles import CPU_BATCH, GPU_BATCH, Head, predict


@dataclass(frozen=True)
class Means:
    """With what the network is computed; other means answer a little differently.

    Args:
        device: one of `device.DEVICES` but `auto`.
        number_format: `bfloat16` or `float32`.
    """

    device: str
    number_format: str

    def __str__(self) -> str:
        return f"{self.device}, {self.number_format}"


def heads_of(model: Model, questions: Sequence[str], margin: int = 0) -> list[Head]:
    """Return the heads that answer questions, in their order.

    Args:
        model: a loaded model.
        questions: `footprints`: is this a building? One channel, from the image before. `damage`:
            how damaged would a building be here? Four channels, from both. `described`: the same,
            and what the network saw there.
        margin: network pixels at each edge of a tile where nobody needs the answer.
    """
    return [_head(model, question, margin) for question in questions]


def _head(model: Model, question: str, margin: int) -> Head:
    if question == "footprints":
        return Head(lambda pre: model.footprints(pre, margin)[:, np.newaxis], channels=1, images=1)
    if question == "described":
        described = partial(model.described, margin=margin)
        return Head(described, channels=4, images=2, features=model.features)
    return Head(partial(model.damage, margin=margin), channels=4, images=2)


def here(plan: Plan, sources: Sequence[Source], heads: Sequence[Head], model: Model) -> Compute:
    """Return what answers tiles in this process."""
    fill = [255 * mean for mean in model.card.mean]
    batch = GPU_BATCH if model.is_gpu else CPU_BATCH
    strips = [Strip(source) for source in sources]
    streams = model.streams
    return lambda tiles: predict(plan, tiles, strips, heads, fill, batch=batch, streams=streams)
