"""Rasters made in code for the tests of raster and inference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import calculate_default_transform, reproject

UTM = CRS.from_epsg(32637)
DEGREES = CRS.from_epsg(4326)
EAST, NORTH = 300000, 4100000


def place(gsd: float = 0.5) -> Affine:
    """Return the geotransform that the test rasters share."""
    return Affine(gsd, 0, EAST, 0, -gsd, NORTH)


def pattern(height: int, width: int, seed: int = 1) -> npt.NDArray[np.uint8]:
    """Return a smooth random colour image, (3, h, w), without black or white."""
    rng = np.random.default_rng(seed)
    small = rng.integers(30, 226, (height // 8 + 2, width // 8 + 2, 3), dtype=np.uint8)
    large = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.ascontiguousarray(large.transpose(2, 0, 1))


def save(path: Path, image: npt.NDArray[Any], **profile: Any) -> str:
    """Write an image (c, h, w), by default in UTM at 0.5 m."""
    given = {"crs": UTM, "transform": place(), "driver": "GTiff", **profile}
    count, height, width = image.shape
    with rasterio.open(
        path, "w", width=width, height=height, count=count, dtype=image.dtype, **given
    ) as sink:
        sink.write(image)
    return str(path)


def save_in_degrees(path: Path, image: npt.NDArray[np.uint8], gsd: float) -> str:
    """Warp an image that lies at `place(gsd)` to EPSG:4326 and write it; no-data is 0."""
    count, height, width = image.shape
    bounds = (EAST, NORTH - height * gsd, EAST + width * gsd, NORTH)
    transform, columns, rows = calculate_default_transform(UTM, DEGREES, width, height, *bounds)
    warped = np.zeros((count, rows, columns), np.uint8)
    reproject(
        image,
        warped,
        src_transform=place(gsd),
        src_crs=UTM,
        dst_transform=transform,
        dst_crs=DEGREES,
        resampling=rasterio.enums.Resampling.cubic,
    )
    return save(path, warped, crs=DEGREES, transform=transform)
