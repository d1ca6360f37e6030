"""Images in other sizes, pixel edges on pixel edges."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt


def resample(
    image: npt.NDArray[Any], shape: tuple[int, int], shares: bool = False
) -> npt.NDArray[Any]:
    """Resize (h, w) or (h, w, c) to `shape`, pixel edges on pixel edges.

    Args:
        image: an image (uint8), or shares (float, or uint8 if `shares`): those must stay within
            their range, which cubic interpolation does not promise.
        shape: wanted (height, width).
        shares: whether bytes are shares.
    """
    if image.shape[:2] == shape:
        return image
    shrinks = shape[0] * shape[1] < image.shape[0] * image.shape[1]
    enlarge = cv2.INTER_CUBIC if image.dtype == np.uint8 and not shares else cv2.INTER_LINEAR
    method = cv2.INTER_AREA if shrinks else enlarge
    return cv2.resize(image, (shape[1], shape[0]), interpolation=method)
