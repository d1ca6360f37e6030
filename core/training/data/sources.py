"""How each source of the default model is read, and how they are split."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ...progress import Silent
from .default import SPLIT
from .readers import (
    read_marked,
    read_massachusetts,
    read_places,
    read_post_only,
    read_web_tiles,
)
from .tiles import Split, Tile, split_tiles
from .xbd import read_xbd


def read_tiles(data: Path, only: Sequence[str] | None = None) -> list[Tile]:
    """Read every labelled source below `data` that is there.

    Args:
        data: holds one folder per source.
        only: names of the sources to read; None reads all.
    """
    wanted = SOURCES if only is None else only
    return [
        tile
        for source, read in SOURCES.items()
        if source in wanted and (data / source).is_dir()
        for tile in read(data / source)
    ]


def _pairs(gsd: float) -> Callable[[Path], Iterable[Tile]]:
    return lambda folder: (item.tile for item in read_xbd(folder, Silent(), gsd=gsd))


def _drone(images: str, labels: str) -> Callable[[Path], Iterable[Tile]]:
    return lambda folder: [read_web_tiles(folder / images, folder / labels, folder.name, 0.4)]


SOURCES: dict[str, Callable[[Path], Iterable[Tile]]] = {
    "xbd-pairs": _pairs(0.5),
    "xbd-more": _pairs(0.5),
    "xbd-mexico-512": _pairs(1.0),
    "xbd-midwest-512": _pairs(1.0),
    "xbd-post-only": read_post_only,
    "turkey-2023": read_marked,
    "massachusetts-1m": read_massachusetts,
    "nepal-oam": _drone("chips", "footprints.geojson"),
    "kampala-oam": _drone("input", "input/labels.geojson"),
}
"""How each source is read, by the name of its folder."""


def split_default(tiles: Sequence[Tile], data: Path | None = None) -> Split:
    """Split as the default model's card says.

    Args:
        tiles: of `read_tiles`.
        data: the folder they were read from, for the places of tiles.
    """
    places = {
        identity: place
        for source in (sorted({tile.source for tile in tiles}) if data else ())
        for identity, place in read_places(Path(data or "") / source).items()
    }
    return split_tiles(tiles, SPLIT, places)
