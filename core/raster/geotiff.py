"""Proof that a GeoTIFF was written to the end.

GDAL writes most of a file when it is closed, and rasterio drops what goes wrong then: on a full
disk a broken file would pass for a good one.
"""

from __future__ import annotations

import math
import os
import warnings
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError

from .grid import blocks


def check_whole(path: str, directories: int) -> None:
    """Check that a GeoTIFF holds all the blocks that its directories promise.

    Args:
        path: a tiled GeoTIFF without sparse blocks; masks may be sparse.
        directories: how many images it consists of: the main one, overviews, and masks of each.

    Raises:
        OSError: a directory or block is missing or cut off.
    """
    size = os.path.getsize(path)
    for index in range(1, directories + 1):
        if _end_of_directory(path, index) > size:
            raise OSError("no space was left to finish it")


def _end_of_directory(path: str, index: int) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # overviews and masks never are
        try:
            with rasterio.open(f"GTIFF_DIR:{index}:{path}") as dataset:
                return _end_of_blocks(dataset)
        except RasterioIOError:
            return math.inf


def _end_of_blocks(dataset: Any) -> float:
    """Return the first byte after the last block; infinite if a block is missing."""
    is_mask = dataset.tags(1, ns="IMAGE_STRUCTURE").get("NBITS") == "1"
    height, width = dataset.block_shapes[0]
    end = 0.0
    for band in dataset.indexes:
        for window in blocks(dataset.width, dataset.height, width):
            place = f"{window.col_off // width}_{window.row_off // height}"
            start = dataset.get_tag_item(f"BLOCK_OFFSET_{place}", "TIFF", bidx=band)
            length = dataset.get_tag_item(f"BLOCK_SIZE_{place}", "TIFF", bidx=band)
            if start is not None and length is not None:
                end = max(end, int(start) + int(length))
            elif not is_mask:
                return math.inf
    return end
