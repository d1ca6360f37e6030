"""How large tiles are: the larger, the fewer pixels are computed twice, and the more memory goes.

All of the engine shall stay within two gigabytes, whatever the machine: who assesses damage has a
browser and QGIS open too.
"""

from __future__ import annotations

import math

from ..models.memory import has_room
from ..models.predictor import Model
from .means import Means

ROOM = 1100 << 20
"""Bytes for activations: what two gigabytes leave beside libraries, weights, images and answers."""

LEAST, MOST = 1024, 2560
"""Sides in network pixels between which tiles are chosen: smaller ones overlap too much even where
memory is short, and of larger ones there is little more to be had."""

STEP = 32
"""Sides are multiples of this, which is one of every stride."""

PROCESSOR = ("cpu", "openvino")


def side_of_tile(model: Model, question: str, means: Means) -> int:
    """Return the side of a tile in network pixels, as large as fits.

    Damage levels depend a little on it, so it is the same on all machines: that of float32. A
    building probability does not, so bfloat16, which takes half, makes larger ones of the same
    memory.

    Args:
        model: a loaded model.
        question: `footprints` or `damage`.
        means: with what it is computed; a GPU takes several tiles at once instead.
    """
    needed = model.activations.get(question)
    if needed is None or means.device not in PROCESSOR or not has_room():
        return LEAST
    if question == "footprints" and means.number_format == "bfloat16":
        needed /= 2
    return min(max(math.isqrt(int(ROOM / needed)) // STEP * STEP, LEAST), MOST)
