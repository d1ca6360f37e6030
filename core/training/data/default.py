"""What the model that ships with Aftermap learns from, and the places that are kept from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ...progress import Silent
from .readers import (
    read_marked,
    read_massachusetts,
    read_places,
    read_post_only,
    read_web_tiles,
)
from .tiles import Block, Split, SplitRules, Tile, split_tiles
from .xbd import read_xbd

SPLIT = SplitRules(
    held_out=(
        *(f"hurricane-michael_0000000{number}" for number in (2, 6, 7)),
        "hurricane-harvey_00000002",
        "hurricane-florence",
        "hatay-mimar_sinan",
    ),
    blocks=(
        Block("santa-rosa-wildfire", south=38.515),
        Block("hurricane-michael", north=30.15),
        Block("midwest-flooding", east=-93.0, north=36.14),
    ),
    every=(("xbd-mexico-512", 7), ("massachusetts-1m", 8)),
    lower_rows=(("santa-rosa-wildfire_00000008", 0.5), ("nepal-oam", 0.85)),
)
FOOTPRINT_SHARES = {
    "xbd-more": 0.34,
    "xbd-pairs": 0.12,
    "xbd-mexico-512": 0.18,
    "xbd-midwest-512": 0.07,
    "massachusetts-1m": 0.14,
    "nepal-oam": 0.05,
    "kampala-oam": 0.03,
    "practice": 0.07,
}
OPEN_SHARES = {"massachusetts-1m": 0.5, "nepal-oam": 0.15, "kampala-oam": 0.08, "practice": 0.27}
"""Of the variant that learns from open data alone."""

DAMAGE_SHARES = {
    "xbd-more": 0.36,
    "xbd-pairs": 0.12,
    "xbd-mexico-512": 0.05,
    "xbd-midwest-512": 0.08,
    "xbd-post-only": 0.09,
    "turkey-2023": 0.05,
    "massachusetts-1m": 0.02,
    "nepal-oam": 0.02,
    "practice": 0.21,
}


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
