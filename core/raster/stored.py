"""How many bytes a raster's pixels take where they lie, told without reading them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from .opening import open_raster

LOOKED_AT = 400
"""Blocks of a file whose sizes are looked at; of more, every so many."""

COLOURS = 3
"""Bands that are read."""


def stored_bytes(path: str) -> int:
    """Return about how many bytes the colours of a raster take in its file.

    Of a GeoTIFF, also on the web, its own list of its blocks tells; of another file its size; else
    as many as its pixels take.

    Raises:
        InputError: it cannot be opened.
    """
    with open_raster(path) as dataset:
        sizes = _block_sizes(dataset) if dataset.driver in {"GTiff", "COG"} else []
        if sizes:
            return sum(sizes)
        files = [Path(name) for name in dataset.files]
        if files and all(file.is_file() for file in files):
            return sum(file.stat().st_size for file in files)
        depth = max(math.ceil(_bits(kind) / 8) for kind in dataset.dtypes)
        return int(dataset.width * dataset.height * min(dataset.count, COLOURS) * depth)


def _block_sizes(dataset: Any) -> list[int]:
    """Return the bytes of the blocks, some of them standing for their neighbours."""
    apart = dataset.interleaving is not None and dataset.interleaving.name == "band"
    bands = range(1, min(dataset.count, COLOURS) + 1) if apart else (1,)
    height, width = dataset.block_shapes[0]
    rows, columns = math.ceil(dataset.height / height), math.ceil(dataset.width / width)
    step = max(1, math.ceil(rows * columns * len(bands) / LOOKED_AT))
    sizes = []
    for band in bands:
        for index in range(0, rows * columns, step):
            row, column = divmod(index, columns)
            told = dataset.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=band)
            sizes.append(step * int(told or 0))
    return sizes


def _bits(kind: str) -> int:
    digits = "".join(letter for letter in kind if letter.isdigit())
    return int(digits or 8)
