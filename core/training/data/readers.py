"""Readers of the default model's other sources: Massachusetts, drone tiles with footprints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from rasterio.features import rasterize
from rasterio.transform import from_bounds
from rasterio.warp import transform_bounds, transform_geom

from ...errors import InputError
from .tiles import IGNORE, Image, Labels, Tile

WEB_MERCATOR_HALF = 20037508.342789244


def read_massachusetts(folder: Path, gsd: float = 1.0) -> Iterator[Tile]:
    """Read the Massachusetts Buildings tiles; white pixels are no-data and ignored."""
    for file in sorted((folder / "images").iterdir()):
        image = _rgb(file)
        footprints = (_gray(folder / "targets" / f"{file.stem}.png") > 0).astype(np.uint8)
        blank = (image.min(axis=2) >= 250).astype(np.uint8)
        blank = cv2.morphologyEx(blank, cv2.MORPH_OPEN, np.ones((15, 15), np.uint8))
        footprints[cv2.dilate(blank, np.ones((9, 9), np.uint8)) > 0] = IGNORE
        yield Tile("massachusetts-1m", file.stem, image, footprints, gsd)


def read_web_tiles(folder: Path, labels: Path, source: str, gsd: float) -> Tile:
    """Join web map tiles named `...-<x>-<y>-<zoom>`, the finest zoom, and burn footprints.

    Args:
        folder: image files of equal size.
        labels: polygons in longitude and latitude (GeoJSON).
        source: name of the result.
        gsd: ground sampling distance to average down to, metres.

    Raises:
        InputError: no tiles, or one that is no image.
    """
    found = {_position(file): file for file in _images(folder)}
    if not found:
        raise InputError(f"'{folder}' holds no map tiles: choose the folder with the images.")
    zoom = max(zoom for _, _, zoom in found)
    files = {place: file for place, file in found.items() if place[2] == zoom}
    left, top = min(x for x, _, _ in files), min(y for _, y, _ in files)
    right, bottom = max(x for x, _, _ in files) + 1, max(y for _, y, _ in files) + 1
    bounds = (*_corner(left, bottom, zoom), *_corner(right, top, zoom))
    side = _tile_side(bounds, right - left, gsd)
    image = np.zeros(((bottom - top) * side, (right - left) * side, 3), np.uint8)
    covered = np.zeros(image.shape[:2], bool)
    for (x, y, _), file in files.items():
        place = np.s_[
            (y - top) * side : (y - top + 1) * side, (x - left) * side : (x - left + 1) * side
        ]
        image[place] = cv2.resize(_rgb(file), (side, side), interpolation=cv2.INTER_AREA)
        covered[place] = True
    footprints = _burn(labels, bounds, image.shape[:2])
    footprints[~covered | (image.max(axis=2) == 0)] = IGNORE
    return Tile(source, source, image, footprints, gsd)


def _tile_side(bounds: tuple[float, ...], columns: int, gsd: float) -> int:
    west, south, east, north = transform_bounds("EPSG:3857", "EPSG:4326", *bounds)
    metres = np.radians(east - west) * 6371000 * np.cos(np.radians((south + north) / 2))
    return max(1, round(float(metres) / columns / gsd))


def _position(file: Path) -> tuple[int, int, int]:
    x, y, zoom = file.stem.split("-")[-3:]
    return int(x), int(y), int(zoom)


def _corner(x: int, y: int, zoom: int) -> tuple[float, float]:
    size = 2 * WEB_MERCATOR_HALF / 2**zoom
    return x * size - WEB_MERCATOR_HALF, WEB_MERCATOR_HALF - y * size


def _burn(labels: Path, bounds: tuple[float, ...], shape: tuple[int, ...]) -> Labels:
    features: list[dict[str, Any]] = json.loads(labels.read_text(encoding="utf-8"))["features"]
    shapes = [
        transform_geom("EPSG:4326", "EPSG:3857", feature["geometry"])
        for feature in features
        if feature["geometry"]["type"] in ("Polygon", "MultiPolygon")
    ]
    height, width = shape[:2]
    burnt: Labels = rasterize(
        shapes, (height, width), transform=from_bounds(*bounds, width, height), dtype="uint8"
    )
    return burnt


def _images(folder: Path) -> list[Path]:
    return sorted(
        file for file in folder.iterdir() if file.suffix.lower() in (".png", ".jpg", ".tif")
    )


def _rgb(file: Path) -> Image:
    image = cv2.imread(str(file), cv2.IMREAD_COLOR)
    if image is None:
        raise InputError(f"'{file}' is not an image that can be read: copy the data set again.")
    return np.ascontiguousarray(image[..., ::-1]).astype(np.uint8)


def _gray(file: Path) -> Labels:
    image = cv2.imread(str(file), cv2.IMREAD_UNCHANGED)
    if image is None:
        raise InputError(f"'{file}' is not an image that can be read: copy the data set again.")
    return (image if image.ndim == 2 else image[..., 0]).astype(np.uint8)
