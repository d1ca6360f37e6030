"""How large tiles are: the larger, the fewer pixels are computed twice, and the more memory goes.

All of the engine shall stay within two gigabytes, whatever the machine: who assesses damage has a
browser and QGIS open too.
"""

from __future__ import annotations

import math

from rasterio.windows import Window

from ..models.device import OPENVINO
from ..models.memory import has_room
from ..models.predictor import Model
from ..raster.grid import Grid
from .means import Means
from .plan import Plan, make_plan, make_strips

ROOM = 1100 << 20
"""Bytes for activations: what two gigabytes leave beside libraries, weights, images and answers."""

LEAST, MOST = 1024, 2560
"""Sides in network pixels between which tiles are chosen: smaller ones overlap too much even where
memory is short, and of larger ones there is little more to be had."""

MOST_JUDGED = 1664
"""The largest side for damage, which is asked of tiles with a building only: with larger ones more
of a sparse scene would be asked in vain than their overlap costs."""

STEP = 32
"""Sides are multiples of this, which is one of every stride."""

REUSED = 0.52
"""Share of torch's memory that OpenVINO takes, which merges layers and knows beforehand how large
each result will be: of the default model 141 of 294 bytes a pixel, 230 of 453 for damage."""

BRIEF = 0.75
"""Share of the memory that bfloat16 takes: half as much for each number, but of more of them, for
it has the network in its plain form."""

PROCESSOR = ("cpu", OPENVINO)


def plan_of(
    grid: Grid, window: Window, model: Model, question: str, *, means: Means, tile: int = 0
) -> Plan:
    """Lay tiles over an image, as large as fits and in the form that overlaps least.

    Where answers depend a little on the tile, it is a square of one size for all images.

    Args:
        grid: the whole image's grid.
        window: its pixels that are wanted.
        model: a loaded model.
        question: `footprints` or `damage`.
        means: with what it is computed.
        tile: side that a person chose, in network pixels; 0 for none.
    """
    side = tile or side_of_tile(model, question, means)
    if tile or question != "footprints" or means.device not in PROCESSOR:
        return make_plan(grid, window, model.card, side, question != "footprints")
    return make_strips(grid, window, model.card, side)


def side_of_tile(model: Model, question: str, means: Means) -> int:
    """Return the side of a tile in network pixels, as large as fits.

    Damage levels depend a little on it, so it is the same on all machines: that of OpenVINO in
    float32. A building probability does not.

    Args:
        model: a loaded model.
        question: `footprints` or `damage`.
        means: with what it is computed; a GPU takes several tiles at once instead.
    """
    needed = bytes_per_pixel(model, question, means)
    if needed is None or means.device not in PROCESSOR or not has_room():
        return LEAST
    side = math.isqrt(int(ROOM / needed)) // STEP * STEP
    return min(max(side, LEAST), MOST if question == "footprints" else MOST_JUDGED)


def bytes_per_pixel(model: Model, question: str, means: Means) -> float | None:
    """Return the memory that the network's layers take for a tile, None where nobody knows.

    Args:
        model: a loaded model.
        question: `footprints` or `damage`.
        means: with what it is computed; of damage it makes no difference, see `side_of_tile`.
    """
    needed = model.activations.get(question)
    if needed is None:
        return None
    if question != "footprints":
        return needed * REUSED
    if means.device == OPENVINO:
        needed *= REUSED
    return needed * BRIEF if means.number_format == "bfloat16" else needed
