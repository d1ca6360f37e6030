"""The default model's split, read from its sources or from the parts that it was packed into."""

from __future__ import annotations

from pathlib import Path

from ...progress import Progress
from .packed import is_packed, read_packed
from .tiles import Split

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
