"""Tiles in, network answers out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.grid import Grid, meet
from ..raster.source import Bools, Bytes
from .plan import Plan, Tile

Floats = npt.NDArray[np.float32]

BATCH_PIXELS = 1 << 20
"""Network pixels per batch: what fits beside everything else in 4 GB."""


class Pixels(Protocol):
    """What tiles are read from; `ImageSource` is one."""

    grid: Grid

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Return RGB (3, h, w) and validity (h, w) of a window inside the grid."""


@dataclass(frozen=True)
class Head:
    """One question to the network.

    Args:
        ask: from `images` arrays (n, 3, h, w) uint8 to probabilities (n, channels, h, w).
        channels: how many it answers.
        images: how many images it looks at, the first ones.
    """

    ask: Callable[..., Floats]
    channels: int
    images: int


@dataclass(frozen=True)
class Loaded:
    """A tile's pixels.

    Args:
        tile: where they lie.
        images: per image RGB (3, h, w) in network pixels.
        valid: (images, h, w) in image pixels: True where this image and all before it have data.
    """

    tile: Tile
    images: tuple[Bytes, ...]
    valid: Bools


@dataclass(frozen=True)
class Answer:
    """What the heads say about a tile.

    Args:
        tile: where it lies.
        values: (channels of all heads, h, w) in network pixels; None where no image has data.
        valid: as in `Loaded`.
    """

    tile: Tile
    values: Floats | None
    valid: Bools


def predict(
    plan: Plan, sources: Sequence[Pixels], heads: Sequence[Head], fill: Sequence[float]
) -> Generator[Answer, None, None]:
    """Answer every tile of a plan, in order, reading the next ones meanwhile.

    Args:
        plan: the tiles.
        sources: images on one grid.
        heads: what to ask.
        fill: colour that stands for no data, 0..255 per band.
    """

    def load(batch: list[Tile]) -> list[Loaded]:
        return [load_tile(sources, tile, fill) for tile in batch]

    side = max(plan.y.tile, plan.x.tile) * plan.stride
    batches = plan.batches(max(1, BATCH_PIXELS // side**2))
    with closing(_ahead(load, batches)) as loaded:
        for batch in loaded:
            yield from _answer(batch, heads)


def load_tile(sources: Sequence[Pixels], tile: Tile, fill: Sequence[float]) -> Loaded:
    """Read a tile from every image, mirrored at the image's edges, in network pixels.

    Where the first image has no data it shows `fill`. Where any of two lacks data the second shows
    what the first does: attention averages over the tile, and would take the colour of a gap for
    damage to the buildings beside it.
    """
    part = meet(tile.window, sources[0].grid.window)
    pads = _pads(tile.window, part)
    images: list[Bytes] = []
    validity: list[Bools] = []
    for source in sources:
        values, valid = source.read(part)
        if validity:
            valid = valid & validity[-1]
            values[:, ~valid] = images[0][:, ~valid]
        else:
            values[:, ~valid] = np.rint(np.asarray(fill)[:, np.newaxis]).astype(np.uint8)
        images.append(values)
        validity.append(valid)
    top, bottom, left, right = pads
    framed = [np.pad(valid, ((top, bottom), (left, right))) for valid in validity]
    return Loaded(tile, tuple(_as_seen(image, pads, tile) for image in images), np.stack(framed))


def resample(image: npt.NDArray[Any], shape: tuple[int, int]) -> npt.NDArray[Any]:
    """Resize (h, w) or (h, w, c) to `shape`, pixel edges on pixel edges."""
    if image.shape[:2] == shape:
        return image
    shrinks = shape[0] * shape[1] < image.shape[0] * image.shape[1]
    # Enlarged probabilities must stay within 0..1, which cubic interpolation does not promise.
    enlarge = cv2.INTER_CUBIC if image.dtype == np.uint8 else cv2.INTER_LINEAR
    method = cv2.INTER_AREA if shrinks else enlarge
    return cv2.resize(image, (shape[1], shape[0]), interpolation=method)


def _as_seen(values: Bytes, pads: tuple[int, int, int, int], tile: Tile) -> Bytes:
    """Mirror an image (3, h, w) beyond its edges and resample it to network pixels."""
    mirrored = cv2.copyMakeBorder(
        np.ascontiguousarray(values.transpose(1, 2, 0)), *pads, cv2.BORDER_REFLECT
    )
    image = resample(mirrored, tile.shape).astype(np.uint8).transpose(2, 0, 1)
    return np.ascontiguousarray(image)


def _pads(window: Window, part: Window) -> tuple[int, int, int, int]:
    top, left = int(part.row_off - window.row_off), int(part.col_off - window.col_off)
    bottom, right = int(window.height - part.height) - top, int(window.width - part.width) - left
    return top, bottom, left, right


def _ahead(
    load: Callable[[list[Tile]], list[Loaded]], batches: Iterator[list[Tile]]
) -> Generator[list[Loaded], None, None]:
    with ThreadPoolExecutor(1) as pool:
        pending: Future[list[Loaded]] | None = None
        for batch in batches:
            following = pool.submit(load, batch)
            if pending is not None:
                yield pending.result()
            pending = following
        if pending is not None:
            yield pending.result()


def _answer(batch: list[Loaded], heads: Sequence[Head]) -> Iterator[Answer]:
    parts = [_ask(head, batch) for head in heads]
    for index, loaded in enumerate(batch):
        empty = not loaded.valid[0].any()
        values = None if empty else np.concatenate([part[index] for part in parts])
        yield Answer(loaded.tile, values, loaded.valid)


def _ask(head: Head, batch: list[Loaded]) -> Floats:
    """Return (n, channels, h, w), zero for tiles where one of the head's images is empty."""
    answers = np.zeros((len(batch), head.channels, *batch[0].tile.shape), np.float32)
    chosen = [index for index, item in enumerate(batch) if item.valid[head.images - 1].any()]
    if chosen:
        images = [
            np.stack([batch[index].images[which] for index in chosen])
            for which in range(head.images)
        ]
        answers[chosen] = head.ask(*images)
    return answers
