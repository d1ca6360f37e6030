"""Readers of the default model's other sources: aerial tiles, drone tiles, xBD by place."""

from __future__ import annotations

import csv
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
from ...raster.opening import open_raster
from ...sentences import say
from .tiles import IGNORE, Image, Labels, Place, Tile, blank_like

WEB_MERCATOR_HALF = 20037508.342789244

LEVELS = 4
"""Damage levels of xBD; its targets hold 5 where a building is not classified."""


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
        raise InputError(
            say("'{folder}' holds no map tiles: choose the folder with the images.", folder=folder)
        )
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


def read_post_only(folder: Path, gsd: float = 0.5) -> Iterator[Tile]:
    """Read xBD images after the event that have no partner; the image before is blank."""
    for file in sorted((folder / "images").glob("*_post_disaster.*")):
        name = file.name.rsplit("_post_disaster", 1)[0]
        levels = _gray(folder / "targets" / f"{name}_post_disaster_target.png")
        footprints = np.where(levels > LEVELS, IGNORE, levels > 0).astype(np.uint8)
        damage = np.where(levels > LEVELS, IGNORE, levels).astype(np.uint8)
        post = _rgb(file)
        yield Tile(folder.name, name, blank_like(post), footprints, gsd, post, damage)


def read_places(folder: Path) -> dict[tuple[str, str], Place]:
    """Return longitude and latitude by source and tile, as a folder's `counts.csv` tells them."""
    file = folder / "counts.csv"
    if not file.exists():
        return {}
    with open(file, encoding="utf-8", newline="") as stream:
        return {
            (folder.name, row["tile"]): (float(row["lon"]), float(row["lat"]))
            for row in csv.DictReader(stream)
            if row["lon"] and row["lat"]
        }


def read_marked(folder: Path) -> Iterator[Tile]:
    """Read georeferenced pairs of which some buildings are marked: the rest is not known.

    Args:
        folder: holds `scenes/<scene>_{pre,post}.jpg` and `labels.geojson` (longitude and latitude)
            with `scene` and `level` per building.
    """
    marks = json.loads((folder / "labels.geojson").read_text(encoding="utf-8"))["features"]
    for file in sorted((folder / "scenes").glob("*_post.jpg")):
        name = file.name.rsplit("_post", 1)[0]
        with open_raster(str(file)) as place:
            crs, transform, size = place.crs, place.transform, (place.height, place.width)
        shapes = [
            (transform_geom("EPSG:4326", crs, mark["geometry"]), mark["properties"]["level"])
            for mark in marks
            if mark["properties"]["scene"] == name
        ]
        damage = np.full(size, IGNORE, np.uint8)
        if shapes:
            damage = rasterize(shapes, size, fill=IGNORE, transform=transform, dtype="uint8")
        footprints = np.where(damage == IGNORE, IGNORE, 1).astype(np.uint8)
        pre = _rgb(file.with_name(f"{name}_pre.jpg"))
        yield Tile(folder.name, name, pre, footprints, abs(transform.a), _rgb(file), damage)


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
        raise InputError(
            say("'{file}' is not an image that can be read: copy the data set again.", file=file)
        )
    return np.ascontiguousarray(image[..., ::-1]).astype(np.uint8)


def _gray(file: Path) -> Labels:
    image = cv2.imread(str(file), cv2.IMREAD_UNCHANGED)
    if image is None:
        raise InputError(
            say("'{file}' is not an image that can be read: copy the data set again.", file=file)
        )
    return (image if image.ndim == 2 else image[..., 0]).astype(np.uint8)
