"""Batches of augmented pairs with damage levels: class-aware crops, CutMix, simulated damage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..data.tiles import IGNORE, Image, Labels, Tile, blank_like, is_blank
from .augment import Geometry, Rng, change_light, shifted, warp_image, warp_labels
from .batches import best_place, tile_weights, to_tensor
from .simulate import simulate_damage

HARD = (2, 3)
"""Levels that are confused with their neighbours: minor and major."""

RARITY = np.array([0, 1, 6, 6, 4, *[0] * 251], np.uint8)
"""How much a pixel of each class counts when a crop's place is chosen."""


@dataclass(frozen=True)
class Pair:
    """A crop of a pair: images `(side, side, 3)`, levels `(side, side)`."""

    pre: Image
    post: Image
    damage: Labels


@dataclass(frozen=True)
class Recipe:
    """What is done to pairs beyond their geometry and light.

    Args:
        cutmix: probability that a patch of a pair with hard classes is pasted in.
        simulate: probability that undamaged buildings are damaged.
        dilate: side of the kernel that grows each level, in pixels; 0 for none.
        blind: probability that the image before is blank.
    """

    cutmix: float = 0.13
    simulate: float = 0.5
    dilate: int = 3
    blind: float = 0.0


class PairCrops:
    """Draws augmented crops of pairs.

    A tile without an image after the event is paired with itself: another light on the same ground
    teaches what is not damage.
    """

    def __init__(
        self,
        tiles: Sequence[Tile],
        shares: dict[str, float],
        geometry: Geometry,
        recipe: Recipe = Recipe(),
    ) -> None:
        self._tiles = list(tiles)
        self._weights = tile_weights(self._tiles, shares)
        self._geometry, self._recipe = geometry, recipe
        self._hard = [
            index for index, tile in enumerate(self._tiles) if np.isin(levels_of(tile), HARD).any()
        ]

    def draw(self, rng: Rng) -> Pair:
        """Return one augmented pair."""
        pair = self._cut(rng, int(rng.choice(len(self._tiles), p=self._weights)))
        if self._hard and rng.random() < self._recipe.cutmix:
            weights = self._weights[self._hard]
            partner = rng.choice(self._hard, p=weights / weights.sum())
            pair = cutmix(rng, pair, self._cut(rng, int(partner)))
        blind = self._recipe.blind and rng.random() < self._recipe.blind
        pre = np.ascontiguousarray(blank_like(pair.pre)) if blind else pair.pre
        return Pair(pre, pair.post, dilate_levels(pair.damage, self._recipe.dilate))

    def _cut(self, rng: Rng, index: int) -> Pair:
        tile, side = self._tiles[index], self._geometry.side
        levels = levels_of(tile)
        matrix = best_place(rng, tile, rarity(levels), self._geometry, 4)
        zoom = float(np.hypot(*matrix[:, 0]))
        pixels = self._geometry.misregistration / tile.gsd * zoom
        moved = shifted(rng, matrix, pixels if tile.post is None or rng.random() < 0.6 else 0)
        damage = warp_labels(levels, matrix, side)
        pre = warp_image(tile.pre, matrix, side)
        post = warp_image(tile.pre if tile.post is None else tile.post, moved, side)
        if rng.random() < self._recipe.simulate:
            post, damage = simulate_damage(rng, post, damage, float(rng.uniform(0.1, 0.7)))
        strengths = rng.random(2)
        if not is_blank(tile.pre):
            pre = change_light(rng, pre, strengths[0])
        return Pair(pre, change_light(rng, post, strengths[1]), damage)


def rarity(levels: Labels) -> Labels:
    """Return how much each pixel counts when a crop's place is chosen."""
    return np.asarray(cv2.LUT(levels, RARITY), np.uint8)


def levels_of(tile: Tile) -> Labels:
    """Return the damage levels of a tile; a tile without any shows no damage."""
    return tile.footprints if tile.damage is None else tile.damage


def cutmix(rng: Rng, pair: Pair, partner: Pair) -> Pair:
    """Paste a patch of `partner` into `pair`: both images and the levels.

    The patch's side is that of the crop times sqrt(1 - lambda), lambda ~ Beta(2, 1.8) (BDANet).
    Under the patch no label of `pair` stays behind.
    """
    side = pair.damage.shape[0]
    patch = round(side * float(np.sqrt(1 - rng.beta(2, 1.8))))
    row, column = (int(rng.integers(0, side - patch + 1)) for _ in range(2))
    at = np.s_[row : row + patch, column : column + patch]
    mixed = Pair(pair.pre.copy(), pair.post.copy(), pair.damage.copy())
    for target, source in (
        (mixed.pre, partner.pre),
        (mixed.post, partner.post),
        (mixed.damage, partner.damage),
    ):
        target[at] = source[at]
    return mixed


def dilate_levels(damage: Labels, side: int) -> Labels:
    """Grow every level by a square kernel: minor over major over destroyed over none (BDANet)."""
    if side < 2:
        return damage
    kernel = np.ones((side, side), np.uint8)
    grown = np.zeros_like(damage)
    for level in (1, 4, 3, 2):
        mask = cv2.dilate((damage == level).astype(np.uint8), kernel)
        grown[mask > 0] = level
    grown[damage == IGNORE] = IGNORE
    return grown


def pair_batch(pairs: Sequence[Pair]) -> tuple[Tensor, ...]:
    """Stack pairs to uint8 images before and after `(b, 3, side, side)` and int64 levels."""
    return (
        to_tensor([pair.pre for pair in pairs]),
        to_tensor([pair.post for pair in pairs]),
        torch.from_numpy(np.stack([pair.damage for pair in pairs])).long(),
    )


def level_weights(tiles: Sequence[Tile]) -> NDArray[np.float32]:
    """Return how much a pixel of each level counts: the inverse root of how often it occurs."""
    counts = sum(
        (np.bincount(levels_of(tile).ravel(), minlength=256)[1:5] for tile in tiles), np.zeros(4)
    )
    # A level that never occurs counts as the rarest one that does, or it would drown the others.
    rarest = min(counts[counts > 0], default=1)
    weights = 1 / np.sqrt(np.maximum(counts, rarest) / max(1.0, float(np.sum(counts))))
    return np.asarray(weights / weights.mean(), np.float32)
