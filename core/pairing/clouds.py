"""Cloud, its shadow, and glare in a pair of images, from red, green and blue alone.

Simple, and meant to be: a cloud is large, bright, white and smooth, and it is in one image only;
its shadow is large, dark and near it. Thin haze is not found, nor what is smaller than a few
houses, since white roofs would be found with it. A large white roof or snow that is new in the
second image looks the same and is marked too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..sentences import say

Bytes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]

USABLE, NO_DATA, SATURATED, CLOUD, SHADOW = range(5)
"""Values of the mask."""

NAMES = {
    USABLE: say("usable"),
    NO_DATA: say("no data"),
    SATURATED: say("saturated"),
    CLOUD: say("cloud"),
    SHADOW: say("cloud shadow"),
}

PALETTE = {
    USABLE: (255, 255, 255),
    NO_DATA: (90, 90, 90),
    SATURATED: (230, 97, 200),
    CLOUD: (66, 133, 210),
    SHADOW: (40, 60, 120),
}

BRIGHT = 150.0
"""The darkest of the three bands of a cloud is at least this, of 255."""

WHITE = 0.22
"""A cloud's bands differ by at most this share of the brightest."""

BRIGHTER = 45.0
"""By how much the other image is darker, in the mean, where there is a cloud in this one."""

ROUGH = 26.0
"""Most standard deviation of a cloud within `REACH`: towns are rougher."""

DARK = 0.6
"""A shadow is at most so bright as the other image is there, both scaled to the same median."""

REACH = 30.0
"""Metres: half the width that a cloud has at least, and around which roughness is measured."""

LEAST = 10_000.0
"""Square metres of the smallest cloud: 100 m by 100 m."""

SHADE = 0.12
"""By how much the ground is darker, in the mean, where the clouds' shape is taken for a shadow."""

SEEN = 0.2
"""Share of the clouds' area that must lie on ground that can be compared, to find their shadow."""

FAR = 1500.0
"""Metres from a cloud within which its shadow lies."""

EDGE, THIN = 60.0, 0.7
"""Metres around the middle of a cloud in which this share of brightness is enough."""

RIM = 12.0
"""Metres around a cloud that are marked with it: there it is thinner still."""


SMALL = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class Coarse:
    """An image averaged to cells of some metres.

    Args:
        mean: (3, h, w), 0..255.
        spread: (h, w), standard deviation of grey within a cell.
        known: (h, w), where most pixels have data.
        saturated: (h, w), where most pixels are at the top of all bands.
    """

    mean: Floats
    spread: Floats
    known: Bools
    saturated: Bools


def find(image: Coarse, other: Coarse, cell: float) -> Bytes:
    """Return the mask (h, w) of one image of a pair, with the values above.

    Args:
        image: the image that is judged.
        other: the other one, on the same cells.
        cell: side of a cell in metres.
    """
    mask = np.full(image.known.shape, USABLE, np.uint8)
    clouds = _clouds(image, other, cell)
    if clouds.any():
        mask[_shadows(image, other, clouds, cell)] = SHADOW
    mask[_large(image.saturated, cell)] = SATURATED
    mask[clouds] = CLOUD
    mask[~image.known] = NO_DATA
    return mask


def _clouds(image: Coarse, other: Coarse, cell: float) -> Bools:
    body = _like_cloud(image, other, 1.0)
    seeds = _large(body & (_roughness(image, body, cell) <= ROUGH), cell)
    if not seeds.any():
        return seeds
    # From its middle a cloud goes on to where it is thin, as long as it is one.
    thin = _grown(seeds, EDGE / cell) & (_like_cloud(image, other, THIN) | seeds)
    _, labels = cv2.connectedComponents(thin.astype(np.uint8), connectivity=8)
    return _grown(np.isin(labels, np.unique(labels[seeds])), RIM / cell)


def _like_cloud(image: Coarse, other: Coarse, share: float) -> Bools:
    """Return where an image is white, and brighter than the other; `share` lowers the demands."""
    darkest, brightest = image.mean.min(axis=0), image.mean.max(axis=0)
    white = (darkest >= share * BRIGHT) & (brightest - darkest <= WHITE / share * brightest)
    brighter = image.mean.mean(axis=0) - other.mean.mean(axis=0) >= share * BRIGHTER
    return np.asarray(white & (brighter | ~other.known) & image.known, np.bool_)


def _shadows(image: Coarse, other: Coarse, clouds: Bools, cell: float) -> Bools:
    """Return large dark patches near clouds, and what is darker in the clouds' own shape."""
    grey, compared = image.mean.mean(axis=0), other.mean.mean(axis=0)
    both = image.known & other.known & ~clouds
    if not both.any():
        return np.zeros(clouds.shape, np.bool_)
    level = float(np.median(grey[both])) / max(1.0, float(np.median(compared[both])))
    ratio = np.where(both, grey / np.maximum(level * compared, 1.0), 1.0).astype(np.float32)
    near = _grown(clouds, FAR / cell)
    closed = cv2.morphologyEx(
        (both & near & (ratio <= DARK)).astype(np.uint8), cv2.MORPH_CLOSE, SMALL
    )
    alone = _grown(_large(closed > 0, cell), RIM / cell) & near
    return (alone | _cast(ratio, both, clouds, cell)) & ~clouds


def _cast(ratio: Floats, both: Bools, clouds: Bools, cell: float) -> Bools:
    """Return the clouds' shadows: their own shape, moved to where the ground is darkest.

    All clouds of an image are about as high, so one movement serves them all (object matching, as
    Fmask does it, Zhu and Woodcock 2012, but without the sun's place and in every direction).

    Args:
        ratio: brightness against the other image, 1 where it is as bright, (h, w).
        both: where both images can be compared, (h, w).
        clouds: (h, w).
        cell: side of a cell in metres.
    """
    darker = np.where(both, 1 - np.minimum(ratio, 1), 0).astype(np.float32)
    usual = float(darker[both].mean())
    reach = round(min(FAR / cell, max(clouds.shape)))
    covered = np.maximum(_overlap(clouds, both, reach), 1.0)
    mean = _overlap(clouds, darker, reach) / covered
    mean[covered < max(LEAST / cell**2, SEEN * clouds.sum())] = 0
    row, column = np.unravel_index(int(((mean - usual) * np.sqrt(covered)).argmax()), mean.shape)
    if mean[row, column] - usual < SHADE:
        return np.zeros(clouds.shape, np.bool_)
    moved = np.zeros(clouds.shape, np.bool_)
    down, right = int(row) - reach, int(column) - reach
    height, width = clouds.shape
    moved[max(0, down) : height + min(0, down), max(0, right) : width + min(0, right)] = clouds[
        max(0, -down) : height + min(0, -down), max(0, -right) : width + min(0, -right)
    ]
    width_of_mean = 2 * round(RIM / cell) + 1
    smooth = cv2.blur(darker, (width_of_mean, width_of_mean))
    return np.asarray(_grown(moved, RIM / cell) & (smooth >= usual + SHADE / 2), np.bool_)


def _overlap(clouds: Bools, values: npt.NDArray[Any], reach: int) -> Floats:
    """Return the sum of values under the clouds per movement by -reach..reach rows and columns."""
    shape = [cv2.getOptimalDFTSize(side + reach) for side in clouds.shape]
    pattern = np.conj(np.fft.rfft2(clouds.astype(np.float32), shape))
    sums = np.fft.irfft2(pattern * np.fft.rfft2(values.astype(np.float32), shape), shape)
    steps = np.arange(-reach, reach + 1)
    return np.asarray(sums[np.ix_(steps, steps)], np.float32)


def _roughness(image: Coarse, body: Bools, cell: float) -> Floats:
    """Return the standard deviation of grey within `REACH`, in and between cells of `body`."""
    size = 2 * round(REACH / cell) + 1
    weight = body.astype(np.float32)
    count = np.maximum(cv2.blur(weight, (size, size)), 1e-6)

    def mean(values: Floats) -> Floats:
        return np.asarray(cv2.blur(values * weight, (size, size)) / count, np.float32)

    grey = image.mean.mean(axis=0)
    between = mean(grey**2) - mean(grey) ** 2
    return np.asarray(np.sqrt(np.maximum(between + mean(image.spread**2), 0)), np.float32)


def _large(mask: Bools, cell: float) -> Bools:
    """Keep patches of `LEAST` square metres that are twice `REACH` wide somewhere."""
    width = 2 * round(REACH / cell) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    # Holes, such as a gap in the clouds or a dark roof seen through thin ones, are filled first.
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, SMALL)
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, disc, borderValue=0)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] * cell**2 >= LEAST
    large[0] = False
    return np.asarray(large[labels], np.bool_)


def _grown(mask: Bools, cells: float) -> Bools:
    """Return what lies within so many cells of `mask`."""
    if not mask.any():
        return mask
    distance = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    return np.asarray(distance <= cells, np.bool_)
