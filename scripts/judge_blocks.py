"""Run Rapid assessment on blocks that no training touches, with their true outlines, and keep it.

    .venv/bin/python scripts/judge_blocks.py DATA OUT [EVENT ...] [--marked SCENE LAYER]

Blocks of one event and pixel size lie side by side in one image. OUT gets a file an event with the
true level of each building, the model's probabilities, what the network saw and where it lies, for
measure_choice.py and its neighbours. About a quarter of an hour on two cores; 5 GB of memory.
`--marked` writes such a file of a scene of the 2023 earthquake instead, by the layer that a run
wrote of it: its marked collapses and the roofs judged standing (docs/roofs.md).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import judged
import package

CRS = "EPSG:32616"
EAST, NORTH = 500_000, 4_000_000
NEITHER = ("xbd-post-only", "turkey-2023")
"""Without an image before, and without true outlines."""


def main(options: argparse.Namespace) -> None:
    from aftermap.core.training.data.sources import read_tiles, split_default
    from aftermap.core.training.scores.damaged_buildings import event_of

    options.out.mkdir(parents=True, exist_ok=True)
    if options.marked:
        scene, layer = options.marked
        found = judged.marked(options.data / "turkey-2023", scene, layer)
        arrays = dict(zip(("true", "shares", "features"), found))
        np.savez(options.out / f"{scene}.npz", event=np.full(len(found[0]), scene), **arrays)
        return
    tiles = split_default(read_tiles(options.data), options.data).validation
    tiles = [one for one in tiles if one.damage is not None and one.source not in NEITHER]
    events = sorted({event_of(one) for one in tiles})
    for event in [one for one in events if not options.events or one in options.events]:
        parts: dict[str, list[Any]] = {}
        own = [one for one in tiles if event_of(one) == event]
        for gsd in sorted({round(one.gsd, 3) for one in own}):
            seen = buildings_of([one for one in own if round(one.gsd, 3) == gsd], gsd)
            for name, values in seen.items():
                parts.setdefault(name, []).append(values)
        arrays = {name: np.concatenate(values) for name, values in parts.items()}
        kept = np.isfinite(arrays["shares"]).all(axis=1) & np.isfinite(arrays["features"]).all(1)
        arrays = {name: values[kept] for name, values in arrays.items()}
        np.savez(options.out / f"{event}.npz", event=np.full(kept.sum(), event), **arrays)
        print(event, np.bincount(arrays["true"], minlength=5)[1:].tolist(), flush=True)


def buildings_of(tiles: list[Any], gsd: float) -> dict[str, Any]:
    """Return what a run says and saw of the true buildings of blocks, by name."""
    import pyogrio
    import rasterio
    import shapely
    from aftermap.core import rapid
    from aftermap.core.buildings.table import probabilities_of
    from aftermap.core.progress import Silent
    from aftermap.core.requests import RapidAssessment
    from aftermap.core.vector.features import read_features
    from aftermap.core.vector.io import read_polygons

    side, across = max(max(one.shape) for one in tiles), int(np.ceil(np.sqrt(len(tiles))))
    shape = side * -(-len(tiles) // across), side * across
    place = rasterio.Affine(gsd, 0, EAST, 0, -gsd, NORTH)
    images = {name: np.zeros((3, *shape), np.uint8) for name in ("pre", "post")}
    outlines: list[Any] = []
    for number, tile in enumerate(tiles):
        row, column = number // across * side, number % across * side
        height, width = tile.shape
        for name, image in images.items():
            part = np.moveaxis(np.asarray(getattr(tile, name)), -1, 0)
            image[:, row : row + height, column : column + width] = part
        outlines += outlines_of(tile, place * rasterio.Affine.translation(column, row))
    with tempfile.TemporaryDirectory() as name:
        paths = {key: f"{name}/{key}" for key in ("pre.tif", "post.tif", "f.gpkg", "b.gpkg")}
        for key, image in images.items():
            write(paths[f"{key}.tif"], image, place)
        shapes, levels = zip(*outlines)
        pyogrio.raw.write(
            paths["f.gpkg"], shapely.to_wkb(np.array(shapes)), [np.array(levels)], ["true"],
            geometry_type="Unknown", crs=CRS, driver="GPKG",
        )  # fmt: skip
        request = RapidAssessment(
            paths["pre.tif"], paths["post.tif"], footprints=paths["f.gpkg"],
            buildings=paths["b.gpkg"], resume=False,
        )  # fmt: skip
        rapid.run(request, Silent())
        layer, seen = read_polygons(paths["b.gpkg"]), read_features(paths["b.gpkg"])
        middle = shapely.centroid(layer.geometries)
        assert seen is not None
        return {
            "true": layer.fields["true"].astype(int),
            "shares": probabilities_of(layer.fields),
            "features": seen.of(layer.fields["building_id"].astype(int)),
            "place": np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1),
        }


def outlines_of(tile: Any, place: Any) -> Iterator[tuple[Any, int]]:
    """Yield the true outlines of a block with their level, 1 to 4."""
    import cv2
    import rasterio.features
    import shapely
    from aftermap.core.training.scores.damaged_buildings import SMALLEST

    for level in (1, 2, 3, 4):
        count, parts = cv2.connectedComponents((tile.damage == level).astype(np.uint8))
        size = np.bincount(parts.ravel(), minlength=count) * tile.gsd**2
        kept = (size >= SMALLEST) & (np.arange(count) > 0)
        for shape, _ in rasterio.features.shapes(
            parts.astype(np.int32), mask=kept[parts], connectivity=8, transform=place
        ):
            yield shapely.make_valid(shapely.geometry.shape(shape)), level


def write(path: str, image: Any, place: Any) -> None:
    import rasterio

    bands, height, width = image.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint8",
        crs=CRS, transform=place, tiled=True,
    ) as file:  # fmt: skip
        file.write(image)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("events", nargs="*")
    parser.add_argument("--marked", nargs=2, metavar=("SCENE", "LAYER"))
    package.load()
    sys.exit(main(parser.parse_args()))
