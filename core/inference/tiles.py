"""Tiles in, network answers out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..errors import ParameterError
from ..models.described import CELL, folded_channels, unfolded
from ..models.memory import is_shortage
from ..prefetch import ahead, side_by_side
from ..raster.grid import meet
from ..raster.resampling import resample
from ..raster.source import Bools, Bytes
from ..raster.strip import Source
from ..sentences import say
from .blend import Answer
from .plan import Plan, Tile, batches

CPU_BATCH, GPU_BATCH = 1 << 20, 1 << 23
"""Network pixels per batch: a processor gains nothing from more, and 4 GB must do for all."""


@dataclass(frozen=True)
class Head:
    """One question to the network.

    Args:
        ask: from `images` arrays (n, 3, h, w) uint8 to probabilities 0..255, (n, channels, h, w).
        channels: how many it answers.
        images: how many images it looks at, the first ones.
        features: that it tells of each cell, in further channels: see `models.described`.
    """

    ask: Callable[..., Bytes]
    channels: int
    images: int
    features: int = 0

    @property
    def answered(self) -> int:
        """Return how many channels come back."""
        return self.channels + folded_channels(self.features)


@dataclass(frozen=True)
class Loaded:
    """A tile's pixels.

    Args:
        tile: where they lie.
        images: per image RGB (3, h, w) in network pixels; none where the network is not asked.
        valid: (images, h, w) in image pixels: True where this image and all before it have data.
    """

    tile: Tile
    images: tuple[Bytes, ...]
    valid: Bools


def predict(
    plan: Plan,
    tiles: Iterable[Tile],
    sources: Sequence[Source],
    heads: Sequence[Head],
    fill: Sequence[float],
    *,
    batch: int = CPU_BATCH,
    streams: int = 1,
) -> Generator[Answer, None, None]:
    """Answer tiles, in order; one thread reads the next ones, others run the network.

    Args:
        plan: what the tiles are part of.
        tiles: which ones.
        sources: images on one grid.
        heads: what to ask.
        fill: colour that stands for no data, 0..255 per band.
        batch: network pixels that are asked at once; halved where they do not fit in memory.
        streams: threads that ask, each with a batch of its own.
    """
    size = max(1, batch // (plan.y.tile * plan.x.tile * plan.stride**2))

    def load() -> Generator[list[Loaded], None, None]:
        for some in batches(tiles, size):
            yield [load_tile(sources, tile, fill) for tile in some]

    def answer() -> Generator[Answer, None, None]:
        patient = [_Patient(head, size) for head in heads]

        def ask(some: list[Loaded]) -> list[Answer]:
            return _answer(plan, some, patient)

        with closing(side_by_side(ask, ahead(load()), streams)) as answered:
            for answers in answered:
                yield from answers

    return ahead(answer(), 2 * size)


def load_tile(sources: Sequence[Source], tile: Tile, fill: Sequence[float]) -> Loaded:
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
            if not valid.all():
                values = np.where(valid, values, images[0])
        elif not valid.all():
            empty = np.rint(np.asarray(fill)).astype(np.uint8)[:, np.newaxis, np.newaxis]
            values = np.where(valid, values, empty)
        images.append(values)
        validity.append(valid)
    top, bottom, left, right = pads
    framed = np.zeros((len(sources), int(tile.window.height), int(tile.window.width)), np.bool_)
    for frame, valid in zip(framed, validity):
        frame[top : frame.shape[0] - bottom, left : frame.shape[1] - right] = valid
    if not tile.asked:
        return Loaded(tile, (), framed)
    return Loaded(tile, tuple(_as_seen(image, pads, tile) for image in images), framed)


def _as_seen(values: Bytes, pads: tuple[int, int, int, int], tile: Tile) -> Bytes:
    """Mirror an image (3, h, w) beyond its edges and resample it to network pixels."""
    if any(pads):
        values = np.pad(values, ((0, 0), pads[:2], pads[2:]), "symmetric")
    if values.shape[1:] == tile.shape:
        return values
    image = np.ascontiguousarray(values.transpose(1, 2, 0))
    return np.ascontiguousarray(resample(image, tile.shape).transpose(2, 0, 1))


def _pads(window: Window, part: Window) -> tuple[int, int, int, int]:
    top, left = int(part.row_off - window.row_off), int(part.col_off - window.col_off)
    bottom, right = int(window.height - part.height) - top, int(window.width - part.width) - left
    return top, bottom, left, right


class _Patient:
    """Asks a head about batches, and about smaller ones once memory has run out.

    Args:
        head: what to ask.
        most: tiles that are asked at once.
    """

    def __init__(self, head: Head, most: int) -> None:
        self.head = head
        self._most = most

    def ask(self, images: Sequence[Bytes]) -> Bytes:
        """Return (n, channels, h, w) for `head.images` arrays (n, 3, h, w).

        Raises:
            ParameterError: not even one tile fits.
        """
        while True:
            # Other threads may lower it meanwhile.
            most = self._most
            starts = range(0, len(images[0]), most)
            try:
                parts = [
                    self.head.ask(*(image[start : start + most] for image in images))
                    for start in starts
                ]
                return parts[0] if len(parts) == 1 else np.concatenate(parts)
            except (MemoryError, RuntimeError) as error:
                if not is_shortage(error):
                    raise
                if most == 1:
                    side = images[0].shape[-1]
                    raise ParameterError(
                        say(
                            "Not even one tile of {side} pixels fits into the memory: choose"
                            " smaller tiles, another device, or close other programs.",
                            side=side,
                        )
                    ) from error
            self._most = min(self._most, most // 2)


def _answer(plan: Plan, batch: list[Loaded], heads: Sequence[_Patient]) -> list[Answer]:
    parts = [_ask(plan, head, batch) for head in heads]
    return [
        _cut(plan, loaded, [part[index] for part in parts], [one.head for one in heads])
        for index, loaded in enumerate(batch)
    ]


def _ask(plan: Plan, patient: _Patient, batch: list[Loaded]) -> Bytes:
    """Return (n, channels, h, w), zero for tiles of which no answer is wanted.

    Those are the ones marked so, and those with no data in one of the head's images where they have
    weight: what only the margin shows counts for a neighbour.
    """
    head = patient.head
    chosen = [
        index
        for index, item in enumerate(batch)
        if item.tile.asked and item.valid[head.images - 1][_inner(plan, item.tile)].any()
    ]
    answers = np.zeros((len(batch), head.answered, *batch[0].tile.shape), np.uint8)
    if chosen:
        images = [
            _batch([batch[index].images[which] for index in chosen]) for which in range(head.images)
        ]
        if len(chosen) == len(batch):
            return patient.ask(images)
        answers[chosen] = patient.ask(images)
    return answers


def _batch(images: Sequence[Bytes]) -> Bytes:
    return images[0][np.newaxis] if len(images) == 1 else np.stack(images)


def _cut(plan: Plan, loaded: Loaded, parts: Sequence[Bytes], heads: Sequence[Head]) -> Answer:
    """Bring a tile's answers to image pixels and leave its margins out."""
    tile = loaded.tile
    shape = (int(tile.window.height), int(tile.window.width))
    inner = _inner(plan, tile)
    valid = np.stack([each[inner] for each in loaded.valid])
    told = [channel for part, head in zip(parts, heads) for channel in part[: head.channels]]
    if tile.asked:
        channels = [resample(channel, shape, shares=True) for channel in told]
        values = np.stack([channel[inner] for channel in channels])
    else:
        values = np.zeros((len(told), *valid.shape[1:]), np.uint8)
    cells = None
    for part, head in zip(parts, heads):
        if head.features:
            cells = _cells(plan, unfolded(part[head.channels :], head.features))
    return Answer(tile.row, tile.column, tile.column, values, valid, cells)


def _cells(plan: Plan, cells: Bytes) -> Bytes:
    """Leave out of a tile's cells those without weight."""
    parts = plan.stride // CELL
    top, left = plan.y.margin * parts, plan.x.margin * parts
    return np.ascontiguousarray(cells[:, top : cells.shape[1] - top, left : cells.shape[2] - left])


def _inner(plan: Plan, tile: Tile) -> tuple[slice, slice]:
    """Return where a tile has weight, in image pixels from its corner."""
    top, left = plan.y.margin * plan.y.unit, plan.x.margin * plan.x.unit
    return np.s_[top : int(tile.window.height) - top, left : int(tile.window.width) - left]
