"""Practice scenes as plain arrays, for training and tests."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .render import Renderer, Scene

Bytes = npt.NDArray[np.uint8]


def render_arrays(
    seed: int, size: int, gsd: float = 0.5, severity: float = 0.5
) -> tuple[Bytes, Bytes, Bytes]:
    """Draw a small scene whole.

    Args:
        seed: the same seed gives the same scene; it also chooses the regional look.
        size: side in pixels.
        gsd: metres per pixel.
        severity: share of buildings with any damage, 0..1.

    Returns:
        Before (3, h, w), after (3, h, w), true class (h, w): 0 none, 1..4.
    """
    renderer = Renderer(Scene.make(seed, size, size, gsd, severity))
    window = Window(0, 0, size, size)
    return renderer.pre(window), renderer.post(window), renderer.classes(window)
