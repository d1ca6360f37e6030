"""From what a user has (xBD, images with masks, images with polygons) to labelled tiles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ...errors import InputError
from ...progress import Progress
from ...raster.scenes import SUFFIXES
from ...requests import RECOGNISE
from ...sentences import say
from .imagery import SIDE, Imagery, cut, even_windows, read_labelled
from .masks import read_masked
from .shelf import Shelf
from .tiles import IGNORE, Located, Tile
from .xbd import is_xbd, read_xbd


@dataclass(frozen=True)
class Source:
    """What a user named as training data.

    Args:
        images: an image, a folder of images, or an xBD folder.
        labels: polygons, a mask or a folder of masks; None for xBD.
        post: the image after the event; None for xBD, or where footprints are learnt.
        level_field: field of the polygons with the damage level.
        written_as: how levels are written there, see `requests.WRITTEN`.
        bands: of red, green and blue.
        gsd: ground sampling distance of images that do not know theirs, in metres.
        unclassified: what un-classified buildings of xBD count as: `ignore`, or `none` (no damage).
    """

    images: str
    labels: str | None = None
    post: str | None = None
    level_field: str = "damage_level"
    bands: tuple[int, ...] = ()
    gsd: float | None = None
    unclassified: str = "ignore"
    written_as: str = RECOGNISE


def read_dataset(source: Source, progress: Progress, *, need: str = "footprints") -> list[Located]:
    """Read all labelled tiles of a source, none larger than 1024 pixels a side.

    Args:
        source: where they are.
        progress: told while reading.
        need: `footprints`; `damage` for tiles with both images and levels; `post` for levels on the
            image after alone, which then is `Tile.pre`.

    Raises:
        InputError: nothing can be learnt from the source; the message says why.
    """
    shelf = Shelf()
    found = [
        shelf.keep(piece) for whole in _read(source, need, progress) for piece in _pieces(whole)
    ]
    _require_classes(source, [item.tile for item in found], need)
    return found


def class_counts(tiles: Sequence[Tile]) -> dict[str, Any]:
    """Return how many pixels and objects each class has; connected pixels are one object."""
    counts: dict[str, Any] = {
        "pixels": sum(int((tile.footprints != IGNORE).sum()) for tile in tiles),
        "building_pixels": sum(int((tile.footprints == 1).sum()) for tile in tiles),
        "buildings": sum(_objects(tile.footprints == 1) for tile in tiles),
    }
    levels = [tile.damage for tile in tiles if tile.damage is not None]
    if levels:
        counts["level_pixels"] = {
            str(level): sum(int((damage == level).sum()) for damage in levels)
            for level in range(1, 5)
        }
        counts["level_objects"] = {
            str(level): sum(_objects(damage == level) for damage in levels) for level in range(1, 5)
        }
    return counts


def _read(source: Source, need: str, progress: Progress) -> Iterator[Located]:
    if source.labels is None:
        return _read_xbd(source, need, progress)
    if _is_mask(source.labels):
        if need != "footprints":
            raise InputError(
                say(
                    "'{labels}' is a mask, which tells no damage: choose building polygons with a"
                    " damage level.",
                    labels=source.labels,
                )
            )
        return read_masked(source.images, source.labels, source.bands, source.gsd, progress)
    field = None if need == "footprints" else source.level_field
    if need == "damage" and source.post is None:
        raise InputError(
            say(
                "'{images}' lacks an image after the event: choose one, or an xBD folder.",
                images=source.images,
            )
        )
    post = source.post if need == "damage" else None
    imagery = Imagery(source.images, source.labels, post, field, source.bands, source.written_as)
    return read_labelled(imagery, progress)


def _read_xbd(source: Source, need: str, progress: Progress) -> Iterator[Located]:
    folder = Path(source.images)
    if not folder.exists():
        raise InputError(
            say("'{folder}' does not exist: choose an image or a folder of images.", folder=folder)
        )
    if not folder.is_dir() or not is_xbd(folder):
        raise InputError(
            say(
                "'{folder}' is no xBD folder, and no labels were chosen: choose building polygons"
                " or masks for it.",
                folder=folder,
            )
        )
    return read_xbd(
        folder,
        progress,
        bands=source.bands,
        gsd=source.gsd,
        unclassified=source.unclassified,
        post_only=need == "post",
    )


def _is_mask(labels: str) -> bool:
    path = Path(labels)
    return path.is_dir() or path.suffix.lower() in SUFFIXES


def _pieces(located: Located) -> Iterator[Located]:
    height, width = located.tile.shape
    if max(height, width) <= SIDE:
        yield located
        return
    for window in even_windows(width, height, SIDE):
        yield cut(located, window)


def _require_classes(source: Source, tiles: Sequence[Tile], need: str) -> None:
    """Refuse data with an empty class: a network would learn to say the other everywhere."""
    footprints = [tile.footprints for tile in tiles]
    named = source.labels or source.images
    for value, what in ((1, "building"), (0, "ground beside buildings")):
        if not any((labels == value).any() for labels in footprints):
            raise InputError(
                say(
                    "'{named}' shows no {what} on the images: choose labels that do.",
                    named=named,
                    what=what,
                )
            )
    levels = {
        level
        for tile in tiles
        if need != "footprints" and tile.damage is not None
        for level in np.unique(tile.damage[(tile.damage > 0) & (tile.damage != IGNORE)]).tolist()
    }
    if need != "footprints" and len(levels) < 2:
        held = (
            say("buildings of level {level} alone", level=levels.pop())
            if levels
            else say("no buildings with a known damage level")
        )
        raise InputError(
            say(
                "'{named}' has {held}: choose labels with at least two of the levels 1 to 4.",
                named=named,
                held=held,
            )
        )


def _objects(mask: Any) -> int:
    return int(cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)[0]) - 1
