"""Simulated damage on real imagery: destroyed buildings are rare in labels and common in need.

What is painted is what a collapse looks like from above at 0.3 to 1 m: rough, dusty, unsorted, with
dark gaps, no straight roof edge, and debris beyond the outline.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ..data.tiles import Image, Labels
from .augment import Rng

Mask = NDArray[np.bool_]
SHARES = (0.3, 0.28, 0.42)
"""Of the buildings chosen: how many become minor, major, destroyed."""

LITTERED = 0.5
"""Share of damaged crops whose ground is littered too."""

SMALLEST = 40
"""Pixels below which a building is left alone: too small to show what happened."""


def simulate_damage(rng: Rng, image: Image, damage: Labels, share: float) -> tuple[Image, Labels]:
    """Damage some of the undamaged buildings of a crop.

    Args:
        image: after the event, `(h, w, 3)`.
        damage: `(h, w)`, 0 no building, 1..4 levels, 255 ignore.
        share: of the undamaged buildings to damage, 0..1; neighbours fall together.

    Returns:
        New image and labels; a building changes as a whole, its label with it.
    """
    count, parts = cv2.connectedComponents((damage == 1).astype(np.uint8), connectivity=4)
    if count < 2:
        return image, damage
    image, damage = image.copy(), damage.copy()
    for part in _chosen(rng, parts, count, share):
        inside = parts == part
        if inside.sum() < SMALLEST:
            continue
        level = int(rng.choice((2, 3, 4), p=SHARES))
        _paint(rng, image, inside, level)
        damage[inside] = level
    if rng.random() < LITTERED:
        _scatter(rng, image, damage)
    return image, damage


def _chosen(rng: Rng, parts: NDArray[np.int32], count: int, share: float) -> NDArray[np.int64]:
    """Choose buildings near a random place first, as an earthquake's worst quarter is one place."""
    rows, columns = np.mgrid[: parts.shape[0], : parts.shape[1]]
    area = np.bincount(parts.ravel(), minlength=count).clip(min=1)
    y = np.bincount(parts.ravel(), rows.ravel(), count) / area
    x = np.bincount(parts.ravel(), columns.ravel(), count) / area
    centre = rng.uniform(0, parts.shape[0]), rng.uniform(0, parts.shape[1])
    far = np.hypot(y - centre[0], x - centre[1]) * rng.uniform(0.5, 1.5, count)
    far[0] = np.inf
    return np.asarray(np.argsort(far)[: max(1, round(share * (count - 1)))])


def _scatter(rng: Rng, image: Image, damage: Labels) -> None:
    """Litter the ground around destroyed buildings, as a tornado or a blast does."""
    heaps = damage == 4
    if not heaps.any():
        return
    far = cv2.distanceTransform((~heaps).astype(np.uint8), cv2.DIST_L2, 3)
    pieces = _octaves(rng, heaps.shape, rng.uniform(2, 4))
    sparse = np.clip((pieces - np.quantile(pieces, rng.uniform(0.55, 0.9))) * 9, 0, 1)
    cover = sparse * np.clip(1 - far / rng.uniform(8, 45), 0, 1)
    cover[(damage >= 1) & (damage <= 3)] = 0  # what stands stays clean, or its label would lie
    litter = _rubble(rng, heaps.shape, image[heaps].mean(axis=0), image)
    painted = image + (litter - image) * cover[..., None]
    image[:] = np.clip(painted, 0, 255).astype(np.uint8)


def _paint(rng: Rng, image: Image, inside: Mask, level: int) -> None:
    """Paint one building's damage into the image, inside its own window."""
    reach = {2: 2, 3: 5, 4: int(rng.integers(3, 11))}[level]
    rows, columns = np.where(inside)
    height, width = inside.shape
    window = np.s_[
        max(0, rows.min() - reach - 2) : min(height, rows.max() + reach + 3),
        max(0, columns.min() - reach - 2) : min(width, columns.max() + reach + 3),
    ]
    crop, mask = image[window], inside[window]
    cover = _cover(rng, mask, level, reach)[..., None]
    roof = crop[mask].mean(axis=0)
    rubble = _rubble(rng, mask.shape, roof, image)
    image[window] = np.clip(crop + (rubble - crop) * cover, 0, 255).astype(np.uint8)


def _cover(rng: Rng, mask: Mask, level: int, reach: int) -> NDArray[np.float32]:
    """Return how much rubble covers each pixel, 0..1."""
    noise = _octaves(rng, mask.shape, 6)
    outside = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 3)
    if level == 4:
        edge = reach * (0.5 + 2.2 * (noise - 0.5))
        cover = np.clip(edge - outside + 0.5, 0, 1)
        if rng.random() < 0.3:  # some heaps are patchy: the ground or a slab shows through
            cover = cover * np.clip((_octaves(rng, mask.shape, 9) - 0.36) * 8, 0.25, 1)
        return np.asarray(cover, np.float32)
    if level == 3:
        rows, columns = np.mgrid[: mask.shape[0], : mask.shape[1]]
        angle = rng.uniform(0, 2 * np.pi)
        along = columns * np.cos(angle) + rows * np.sin(angle) + 14 * (noise - 0.5)
        cut = np.quantile(along[mask], 1 - rng.uniform(0.3, 0.6))
        fallen = np.clip(along - cut + 0.5, 0, 1) * (outside < reach * noise)
        return np.asarray(fallen, np.float32)
    spots = np.clip((noise - np.quantile(noise[mask], rng.uniform(0.8, 0.92))) * 14, 0, 1)
    return np.asarray(spots * (outside < 1.5), np.float32)


def _rubble(
    rng: Rng, shape: tuple[int, int], roof: NDArray[np.float64], image: Image
) -> NDArray[np.float32]:
    """Return a rough texture in the scene's own light: its dust, its roof, its dark gaps."""
    scene = image.reshape(-1, 3)[:: max(1, image.size // 6000)].astype(np.float32)
    bright, dark = np.percentile(scene, (85, 8), axis=0)
    dust = (0.55 * bright + 0.45 * bright.mean()) * rng.uniform(0.7, 1.05)
    wood = dust * np.array([0.9, 0.78, 0.62]) * rng.uniform(0.7, 1.0)
    base = dust if rng.random() < 0.6 else wood
    mixed = _octaves(rng, shape, 5)[..., None] * rng.uniform(0.2, 0.9)
    colour = base + (roof - base) * mixed
    contrast = rng.uniform(0.35, 1.0)
    grain = 0.5 * _octaves(rng, shape, 3.2) + 0.5 * _octaves(rng, shape, 1.6)
    rough = 1 + contrast * 2.2 * (grain - 0.5)
    painted = dark + (colour - dark) * np.clip(rough, 0.05, 1.7)[..., None]
    return np.asarray(painted, np.float32)


def _octaves(rng: Rng, shape: tuple[int, int], period: float) -> NDArray[np.float32]:
    """Return smooth noise in 0..1, mean 0.5, features of about `period` pixels."""
    total = np.zeros(shape, np.float32)
    for weight, scale in ((0.6, period), (0.4, period / 2)):
        size = (int(shape[1] / scale) + 2, int(shape[0] / scale) + 2)
        nodes = rng.random((size[1], size[0]), dtype=np.float32)
        total += weight * cv2.resize(nodes, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.clip(total, 0, 1)
