"""What people would otherwise pick: ONNX Runtime, square tiles, outlines of what it says.

The method is that of plugins which run any ONNX graph: tiles of 512 pixels that overlap by 15 %, of
which the middles are kept, in float32, a threshold, and outlines of the whole mask.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

import package

from .jobs import Facts, Job, limit_instructions
from .network import Bytes, exported

OVERLAP = 0.15
"""Share of a tile's side that it has in common with each neighbour."""


def onnx_polygons(
    image: str,
    footprints: str,
    *,
    tile: int = 512,
    isa: str | None = None,
    model: str | None = None,
) -> Job:
    """Find buildings with the footprint network in ONNX Runtime; polygons out."""
    limit_instructions(isa)
    package.load()
    from aftermap.core.models.folder import load_networks

    card, networks = load_networks(model)
    with TemporaryDirectory() as folder:
        session = exported(networks["footprints"], Path(folder) / "network.onnx", tile)
    mean, std = (np.array(three, np.float32).reshape(3, 1, 1) for three in (card.mean, card.std))
    level = card.threshold / 255

    def building(picture: Bytes) -> NDArray[np.bool_]:
        scaled = (picture.astype(np.float32) / 255 - mean) / std
        scores = session.run(None, {"image": scaled[np.newaxis]})[0][0]
        share: NDArray[np.bool_] = 1 / (1 + np.exp(scores[0] - scores[1])) >= level
        return share

    return lambda: _run(image, footprints, tile, building)


def _run(image: str, footprints: str, tile: int, building: Any) -> Facts:
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(image) as dataset:
        mask = np.zeros((dataset.height, dataset.width), np.uint8)
        rows, columns = (list(_pieces(side, tile)) for side in mask.shape)
        for top, *down in rows:
            for left, *across in columns:
                window = Window(left, top, tile, tile)
                found = building(dataset.read([1, 2, 3], window=window, boundless=True))
                kept = found[down[0] - top : down[1] - top, across[0] - left : across[1] - left]
                mask[slice(*down), slice(*across)] = kept
        count = _write(mask, dataset, footprints)
    tiles = len(rows) * len(columns)
    return {"tiles": tiles, "buildings": count, "device": "CPU, onnxruntime, float32"}


def _pieces(side: int, tile: int) -> Iterator[tuple[int, int, int]]:
    """Yield each tile's start along an axis, and the first pixel and the end of what is kept."""
    overlap = int(tile * OVERLAP)
    starts = range(0, max(1, side - overlap), tile - overlap)
    for start in starts:
        first = start + overlap // 2 if start else 0
        last = side if start == starts[-1] else start + tile - overlap + overlap // 2
        yield start, first, last


def _write(mask: Bytes, dataset: Any, footprints: str) -> int:
    import pyogrio
    import shapely
    from rasterio.features import shapes

    outlines = [
        shapely.geometry.shape(outline)
        for outline, _ in shapes(mask, mask.astype(bool), transform=dataset.transform)
    ]
    pyogrio.raw.write(
        footprints,
        shapely.to_wkb(np.array(outlines, dtype=object)),
        [],
        [],
        crs=dataset.crs.to_wkt(),
        geometry_type="Polygon",
        driver="GPKG",
    )
    return len(outlines)
