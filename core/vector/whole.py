"""Looking at a layer just written: GDAL writes the last bytes on closing and may fail silently.

A GeoJSON then ends in mid-feature, and a GeoPackage lacks its spatial index.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError


def is_whole(path: str, layer: str, count: int) -> bool:
    """Return whether a layer holds all its features, and a GeoPackage its spatial index too.

    Args:
        path: file just written.
        layer: its layer, for a GeoPackage.
        count: features that were written.
    """
    packaged = Path(path).suffix.lower() == ".gpkg"
    try:
        info = pyogrio.read_info(path, layer=layer if packaged else None, force_feature_count=True)
        return info["features"] == count and (not packaged or _is_indexed(path, layer))
    except (DataSourceError, DataLayerError, sqlite3.Error):
        return False


def _is_indexed(path: str, layer: str) -> bool:
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            "SELECT 1 FROM gpkg_extensions WHERE table_name = ? AND extension_name = ?",
            (layer, "gpkg_rtree_index"),
        ).fetchall()
    return bool(found)
