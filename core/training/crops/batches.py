"""Batches of augmented crops: an image and its footprints."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..data.tiles import IGNORE, Image, Labels, Tile
from .augment import Geometry, Rng, change_light, draw_affine, draw_zoom, warp_image, warp_labels

CENTRE_TRIES = 8


class FootprintCrops:
    """Draws augmented crops of one image and its footprints.

    Args:
        tiles: what to draw from.
        shares: share of draws per source.
        geometry: size, scale and turn of the crops.
        best_of: draws per crop; the one with most building pixels is kept half of the time.
    """

    def __init__(
        self,
        tiles: Sequence[Tile],
        shares: dict[str, float],
        geometry: Geometry,
        best_of: int = 2,
    ) -> None:
        self._tiles = list(tiles)
        self._weights = tile_weights(self._tiles, shares)
        self._geometry, self._best_of = geometry, best_of

    def draw(self, rng: Rng) -> tuple[Image, Labels]:
        """Return a crop `(side, side, 3)` and its labels `(side, side)`."""
        tile = self._tiles[rng.choice(len(self._tiles), p=self._weights)]
        matrix = best_place(rng, tile, tile.footprints == 1, self._geometry, self._best_of)
        image = self._look(rng, tile)
        crop = warp_image(image, matrix, self._geometry.side)
        labels = warp_labels(tile.footprints, matrix, self._geometry.side)
        return change_light(rng, crop, rng.random()), labels

    def _look(self, rng: Rng, tile: Tile) -> Image:
        """Now and then take the image after the event, where nothing on the tile was damaged."""
        if tile.post is None or tile.damage is None or rng.random() > 0.25:
            return tile.pre
        hurt = (tile.damage > 1) & (tile.damage != IGNORE)
        return tile.pre if hurt.mean() > 0.001 else tile.post


def tile_weights(tiles: Sequence[Tile], shares: dict[str, float]) -> NDArray[np.float64]:
    """Return each tile's probability: its source's share, divided by area within the source."""
    areas = np.array([tile.footprints.size for tile in tiles], float)
    sources = np.array([tile.source for tile in tiles])
    weights = np.zeros(len(tiles))
    for source in set(sources.tolist()):
        mine = sources == source
        weights[mine] = shares.get(source, 0.0) * areas[mine] / areas[mine].sum()
    return np.asarray(weights / weights.sum())


def best_place(
    rng: Rng,
    tile: Tile,
    wanted: NDArray[np.bool_] | Labels,
    geometry: Geometry,
    draws: int,
) -> NDArray[np.float64]:
    """Draw places on a tile; half of the time keep the one with most of what is wanted."""
    zoom = draw_zoom(rng, tile.gsd, geometry)
    reach = geometry.side / zoom / 2
    count = draws if rng.random() < 0.5 else 1
    candidates = [_centre(rng, tile, reach) for _ in range(count)]
    gains = [_around(wanted, centre, reach) for centre in candidates]
    return draw_affine(rng, candidates[int(np.argmax(gains))], zoom, geometry)


def _centre(rng: Rng, tile: Tile, reach: float) -> tuple[float, float]:
    """Draw a position on labelled ground, after a few tries at least."""
    height, width = tile.shape
    for _ in range(CENTRE_TRIES):
        x = rng.uniform(min(reach, width / 2), max(width - reach, width / 2))
        y = rng.uniform(min(reach, height / 2), max(height - reach, height / 2))
        if tile.footprints[int(y), int(x)] != IGNORE:
            break
    return x, y


def _around(wanted: NDArray[np.bool_] | Labels, centre: tuple[float, float], reach: float) -> float:
    x, y = centre
    rows = slice(max(0, int(y - reach)), int(y + reach) + 1, 4)
    columns = slice(max(0, int(x - reach)), int(x + reach) + 1, 4)
    return float(wanted[rows, columns].sum())


def footprint_batch(crops: Sequence[tuple[Image, Labels]]) -> tuple[Tensor, ...]:
    """Stack crops to uint8 images `(b, 3, side, side)` and int64 labels `(b, side, side)`."""
    return (
        to_tensor([image for image, _ in crops]),
        torch.from_numpy(np.stack([labels for _, labels in crops])).long(),
    )


def to_tensor(images: Sequence[Image]) -> Tensor:
    """Stack `(h, w, 3)` images to `(b, 3, h, w)` uint8, channels last in memory."""
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2)
