"""What the model that ships with Aftermap learns from, and the places that are kept from it."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from .packed import is_packed, read_packed
from .tiles import Block, Split, SplitRules

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

SCENES, SCENES_JUDGED = 42, 6
"""Practice scenes of a split, and how many of them it is judged on."""


def read_split(data: Path, progress: Progress) -> Split:
    """Return what the default model learns from and is judged on, practice scenes with it.

    Args:
        data: holds one folder per source, or the parts of a packed split.
        progress: told.

    Raises:
        InputError: what is there cannot be read.
    """
    if is_packed(data):
        return read_packed(data, progress)
    # Imported late: who trains on packed tiles need not have the libraries that read rasters.
    from .scenes import practice_tiles
    from .sources import read_tiles, split_default

    real = split_default(read_tiles(data), data)
    scenes = practice_tiles(SCENES, progress)
    return Split(real.train + scenes[SCENES_JUDGED:], real.validation + scenes[:SCENES_JUDGED])
