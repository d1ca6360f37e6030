"""What computes a stage, behind one small interface."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Images = NDArray[np.uint8]
"""RGB, `(n, 3, h, w)`; sides are multiples of the card's stride."""

Probabilities = NDArray[np.uint8]
"""0..255 stand for 0..1."""


class Backend(Protocol):
    """One stage of a model, ready to be asked."""

    name: str
    """One of `device.DEVICES`."""

    device: str
    """One phrase that names the device and the number format."""

    number_format: str
    """`bfloat16` or `float32`; answers in one are not quite those in the other."""

    is_gpu: bool

    streams: int
    """How many batches it computes at once, from as many threads."""

    def __call__(self, *images: Images, margin: int = 0) -> Probabilities:
        """Answer a batch: `(n, c, h, w)`, or `(n, c)` for grid cells.

        Args:
            images: as many as the stage looks at.
            margin: pixels at each edge where nobody needs an answer, and 0 may come back.

        Raises:
            MemoryError, RuntimeError: the batch does not fit; see `memory.is_shortage`.
        """

    def rest(self) -> None:
        """Give back the memory that is kept for the next answer; nobody asks meanwhile."""
