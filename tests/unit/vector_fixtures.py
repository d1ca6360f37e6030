"""Small rasters and layers that several tests make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.transform import from_origin

UTM = CRS.from_epsg(32637)
LEFT, TOP = 300000.0, 4100000.0


def write_raster(path, array, *, gsd=0.5, crs=UTM, origin=(LEFT, TOP), valid=None, nodata=None):
    """Write (h, w) or (bands, h, w) as a GeoTIFF and return its path as text."""
    array = np.asarray(array)
    bands = array if array.ndim == 3 else array[np.newaxis]
    across, down = gsd if isinstance(gsd, tuple) else (gsd, gsd)
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=bands.shape[2],
            height=bands.shape[1],
            count=len(bands),
            dtype=bands.dtype,
            crs=crs,
            transform=from_origin(*origin, across, down),
            nodata=nodata,
        ) as dataset,
    ):
        dataset.write(bands)
        if valid is not None:
            dataset.write_mask(valid)
    return str(path)


def read_raster(path):
    """Return the first band and its validity."""
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.read_masks(1) > 0


def pixel_box(column, row, width, height, gsd=0.5):
    """Return a rectangle given in pixels of the rasters above."""
    left, top = LEFT + column * gsd, TOP - row * gsd
    return shapely.box(left, top - height * gsd, left + width * gsd, top)


def names(folder: Path) -> list[str]:
    """Return what lies in a folder, hidden files too."""
    return sorted(item.name for item in folder.iterdir())
