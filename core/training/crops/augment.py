"""Augmentation of crops: one affine warp for the geometry, one table per band for the light."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..data.tiles import IGNORE, Image, Labels

Rng = np.random.Generator
Affine = NDArray[np.float64]


@dataclass(frozen=True)
class Geometry:
    """How crops are cut.

    Args:
        side: crop side in pixels.
        gsd: range of ground sampling distances the crops are scaled to, metres.
        zoom: range of enlargement against the tile's own pixels.
        any_angle: share of crops turned by any angle instead of a right one.
        misregistration: largest shift of the post image against the pre image, in metres.
    """

    side: int = 256
    gsd: tuple[float, float] = (0.3, 1.15)
    zoom: tuple[float, float] = (0.55, 2.0)
    any_angle: float = 0.5
    misregistration: float = 1.5


def draw_zoom(rng: Rng, native: float, geometry: Geometry) -> float:
    """Draw crop pixels per tile pixel for a tile of ground sampling distance `native`, metres."""
    finest = max(geometry.gsd[0], native / geometry.zoom[1])
    coarsest = max(finest, min(geometry.gsd[1], native / geometry.zoom[0]))
    return native / float(np.exp(rng.uniform(np.log(finest), np.log(coarsest))))


def draw_affine(rng: Rng, centre: tuple[float, float], zoom: float, geometry: Geometry) -> Affine:
    """Draw a turn and a mirror; return the 2x3 matrix from tile to crop coordinates.

    Args:
        centre: tile position (x, y) that becomes the middle of the crop.
        zoom: crop pixels per tile pixel.
    """
    turned = rng.random() < geometry.any_angle
    angle = rng.uniform(0, 2 * np.pi) if turned else rng.integers(4) * np.pi / 2
    cos, sin = zoom * np.cos(angle), zoom * np.sin(angle)
    mirror = rng.choice((-1.0, 1.0))
    linear = np.array([[cos * mirror, -sin], [sin * mirror, cos]])
    middle = (geometry.side - 1) / 2
    offset = np.array([middle, middle]) - linear @ np.asarray(centre, float)
    return np.column_stack([linear, offset])


def shifted(rng: Rng, matrix: Affine, pixels: float) -> Affine:
    """Return `matrix` moved by up to `pixels`, turned and scaled a little: misregistration."""
    if pixels <= 0:
        return matrix
    moved: Affine = matrix.copy()
    moved[:, :2] *= 1 + rng.normal(0, 0.002)
    moved[:, 2] += rng.normal(0, pixels / 2, 2).clip(-pixels, pixels)
    return moved


def warp_image(image: Image, matrix: Affine, side: int) -> Image:
    """Cut a crop `(side, side, 3)`; what lies outside mirrors the inside."""
    warped = cv2.warpAffine(
        image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return warped.astype(np.uint8, copy=False)


def warp_labels(labels: Labels, matrix: Affine, side: int) -> Labels:
    """Cut labels `(side, side)`; what lies outside is ignored."""
    warped = cv2.warpAffine(
        labels,
        matrix,
        (side, side),
        flags=cv2.INTER_NEAREST,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(IGNORE,),
    )
    return warped.astype(np.uint8, copy=False)


def change_light(rng: Rng, image: Image, strength: float = 1.0) -> Image:
    """Draw other light, season, haze, sensor and focus for an image `(h, w, 3)`.

    Args:
        strength: 0 leaves the image as it is; 1 is what two acquisitions may differ by.
    """
    if strength <= 0:
        return image
    changed = cv2.transform(image, _mix_bands(rng, strength)) if rng.random() < 0.5 else image
    changed = cv2.LUT(changed, _tone_curves(rng, strength))
    return _degrade(rng, changed.astype(np.uint8, copy=False), strength)


def _mix_bands(rng: Rng, strength: float) -> NDArray[np.float64]:
    """Move saturation and rotate hue a little; rows sum to one, so greys stay grey."""
    saturation = np.clip(rng.normal(1, 0.35 * strength), 0, 1.8)
    grey = np.full((3, 3), 1 / 3)
    mixed = grey + saturation * (np.eye(3) - grey) + rng.normal(0, 0.06 * strength, (3, 3))
    return np.asarray(mixed / mixed.sum(axis=1, keepdims=True))


def _tone_curves(rng: Rng, strength: float) -> NDArray[np.uint8]:
    """Return one table `(256, 1, 3)`: gamma, contrast, haze and a gain per band."""
    level = np.linspace(0, 1, 256)[:, None]
    gamma = np.exp(rng.normal(0, 0.3 * strength))
    gains = np.exp(rng.normal(0, 0.18 * strength) + rng.normal(0, 0.08 * strength, 3))
    contrast = np.exp(rng.normal(0, 0.2 * strength))
    haze = max(0.0, rng.normal(0, 0.15 * strength)) * rng.uniform(0.6, 1.0, 3)
    curve = ((level**gamma - 0.4) * contrast + 0.4) * gains * (1 - haze) + haze
    table: NDArray[np.uint8] = (curve * 255).clip(0, 255).astype(np.uint8)
    return table[:, None, :]


def _degrade(rng: Rng, image: Image, strength: float) -> Image:
    kind = rng.random()
    if kind < 0.25 * strength:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 1.3)).astype(np.uint8)
    elif kind < 0.35 * strength:
        image = cv2.addWeighted(image, 1.6, cv2.GaussianBlur(image, (0, 0), 1.0), -0.6, 0).astype(
            np.uint8
        )
    elif kind < 0.45 * strength:
        noise = rng.normal(0, rng.uniform(2, 8), image.shape).astype(np.float32)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    return image
