"""Images that show nothing: one value throughout, or no data at all.

An export that failed, a band that was never filled or a wrong no-data value leave such files. Every
later step takes them as they are, and would find no building and no damage in them.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..sentences import say
from .fill import squares
from .grid import Grid, blocks

BLOCK = 1024
"""Side in pixels of the blocks that are read of an image whose squares are all alike."""


class Readable(Protocol):
    """What can be looked at: pixels of an image, as `pixels.Pixels`."""

    @property
    def grid(self) -> Grid: ...

    def read(self, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
        """Return values (c, h, w) and validity (h, w)."""


def why_blank(image: Readable) -> str | None:
    """Return what an image shows everywhere, as the rest of a sentence; None if it shows more.

    An image that shows something is known by its first square; all of it is read only where squares
    from all over it are alike.

    Raises:
        InputError: the file is damaged where it was read.
    """
    if image.grid.width * image.grid.height == 1:
        return None
    held: npt.NDArray[Any] | None = None
    everywhere = blocks(image.grid.width, image.grid.height, BLOCK)
    for window in chain(squares(image.grid), everywhere):
        values, valid = image.read(window)
        seen = values[:, valid]
        if not seen.shape[1]:
            continue
        held = seen[:, :1] if held is None else held
        if (seen != held).any():
            return None
    if held is None or not held.any():
        return "holds nothing but no-data: check its no-data value"
    shown = [f"{value:.9g}" for value in held[:, 0].astype(float)]
    value = shown[0] if len(set(shown)) == 1 else ", ".join(shown)
    return say(
        "holds nothing but the value {value}, from edge to edge: check its bands", value=value
    )
