"""The sliding window put together: plan, predict, blend.

Each part can be replaced alone: `plan` says which tiles, `tiles.predict` answers them in any way
and place, `blend` only needs the answers in the plan's order, and a sink takes finished blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..models.card import ModelCard
from ..models.predictor import Model
from ..progress import Progress, track
from ..raster.source import Bools
from .blend import Block, blend
from .plan import Plan
from .tiles import Head, Pixels, predict


@dataclass
class Coverage:
    """Counts how much of the wanted area the images cover.

    Args:
        paths: the images, for messages.
    """

    paths: Sequence[str]
    pixels: int = 0
    _valid: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(2, np.int64))

    def add(self, valid: Bools) -> None:
        """Count one block's validity (images, h, w)."""
        self.pixels += valid[0].size
        self._valid[: len(valid)] += valid.sum(axis=(1, 2))

    @property
    def unknown_share(self) -> float:
        """Return the share of pixels where an image has no data."""
        return 1 - float(self._valid[len(self.paths) - 1]) / max(1, self.pixels)

    def require_data(self) -> None:
        """Refuse a result that would be unknown everywhere.

        Raises:
            InputError: no pixel has data in all images.
        """
        if self._valid[0] == 0:
            raise InputError(
                f"'{self.paths[0]}' holds nothing but no-data in the chosen extent: check its"
                " no-data value or choose another extent."
            )
        if self._valid[len(self.paths) - 1] == 0:
            raise InputError(
                f"'{self.paths[1]}' has no data where '{self.paths[0]}' has some: check that both"
                " show the same place, or choose another extent."
            )


def footprint_head(model: Model) -> Head:
    """Return the question 'is this a building?', one channel from the image before."""
    return Head(lambda pre: model.footprints(pre)[:, np.newaxis], channels=1, images=1)


def damage_head(model: Model) -> Head:
    """Return the question 'how damaged would a building be here?', four channels from both."""
    return Head(model.damage, channels=4, images=2)


@contextmanager
def predict_blocks(
    plan: Plan,
    sources: Sequence[Pixels],
    heads: Sequence[Head],
    card: ModelCard,
    progress: Progress,
) -> Iterator[Iterator[Block]]:
    """Give the finished blocks that together cover the plan's window once.

    On leaving, however that happens, the thread that reads ahead has ended: the images may then be
    closed. Leaving that to the garbage collector crashes the process where a traceback keeps the
    run alive.

    Args:
        plan: the tiles.
        sources: images on one grid, the one before first.
        heads: what to ask; their channels follow each other in a block.
        card: tells the mean colour, which stands for no data.
        progress: updated per tile.
    """
    if not plan.sees_whole:
        progress.log(
            f"Tiles are smaller than four times what the network sees ({card.field_of_view} px):"
            " larger tiles would change the result a little."
        )
    fill = [255 * mean for mean in card.mean]
    images = [head.images for head in heads for _ in range(head.channels)]
    with closing(predict(plan, sources, heads, fill)) as answers:
        yield blend(plan, track(answers, len(plan), progress, "Running the network"), images)
