"""Edges of an image by direction: what the sides of a footprint are laid against.

Roofs are brighter than the ground here and darker there, so that only the strength of an edge
counts, not which of its sides is brighter; and as faint edges are as good a sign as strong ones,
each is divided by the contrast of the image (as in `pairing.shift`). Shadows stay as they are: to
make the darkest pixels alike, which helps between two days, would take dark roofs away.
"""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
import numpy.typing as npt

from .outlines import DIRECTIONS

BLUR = 0.8
"""Standard deviation in pixels: noise goes."""

FAINTEST = 2.0
"""Grey levels per pixel that an edge must have to count in full: below is noise."""

MARGIN = 3
"""Pixels next to invalid ones whose edges are not those of the ground."""

Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


def contrast_of(samples: Iterable[tuple[Bytes, Bools]]) -> float:
    """Return the contrast of an image, from parts of it: grey levels per pixel, squared.

    It is measured once, so that a place looks alike from every window.

    Args:
        samples: RGB (3, h, w), and where it is valid, (h, w).
    """
    found = []
    for image, valid in samples:
        inside = _inside(valid)
        if inside.any():
            across, down = _gradients(image)
            found.append(float(np.median((across**2 + down**2)[inside])))
    return max(float(np.median(found)) if found else 0.0, FAINTEST**2)


def edge_maps(image: Bytes, valid: Bools, contrast: float) -> Bytes:
    """Return how strong an edge facing each of `DIRECTIONS` is, 0..255, (DIRECTIONS, h, w).

    Args:
        image: RGB (3, h, w).
        valid: (h, w); there is no edge next to what is not.
        contrast: of the whole image.
    """
    across, down = _gradients(image)
    share = 255 * _inside(valid) / np.sqrt(across**2 + down**2 + np.float32(contrast))
    across, down = across * share, down * share
    maps = np.empty((DIRECTIONS, *valid.shape), np.uint8)
    for number, angle in enumerate(np.arange(DIRECTIONS) * np.pi / DIRECTIONS):
        maps[number] = np.abs(across * np.float32(np.cos(angle)) + down * np.float32(np.sin(angle)))
    return maps


def _inside(valid: Bools) -> Bools:
    size = 2 * MARGIN + 1
    padded = np.pad(valid.astype(np.uint8), MARGIN)  # beyond the window nothing is known
    whole = cv2.erode(padded, np.ones((size, size), np.uint8))
    return np.asarray(whole[MARGIN:-MARGIN, MARGIN:-MARGIN] > 0)


def _gradients(image: Bytes) -> tuple[Floats, Floats]:
    grey = cv2.GaussianBlur(image.mean(axis=0, dtype=np.float32), (0, 0), BLUR)
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=1 / 8)
    return np.asarray(across, np.float32), np.asarray(down, np.float32)
