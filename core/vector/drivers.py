"""The vector formats that are read; GDAL knows others, some of which contact servers or run SQL."""

from __future__ import annotations

from typing import Any

import pyogrio
from pyogrio import core

READ = (
    "GPKG",
    "GeoJSON",
    "GeoJSONSeq",
    "FlatGeobuf",
    "ESRI Shapefile",
    "GML",
    "KML",
    "LIBKML",
    "MapInfo File",
    "CSV",
    "Parquet",
)
"""GDAL's names of the drivers that may open a layer."""

OPTIONS: dict[str, dict[str, str]] = {
    "CSV": {
        "GEOM_POSSIBLE_NAMES": "geometry,geom,wkt,the_geom,WKT",
        "AUTODETECT_TYPE": "YES",
        "KEEP_GEOM_COLUMNS": "NO",
    },
    # A schema is fetched from wherever the file says; a .gfs is written beside it.
    "GML": {"DOWNLOAD_SCHEMA": "NO", "WRITE_GFS": "NO"},
}
"""Open options by driver."""

_SUFFIXES = {"CSV": (".csv", ".tsv", ".csv.gz", ".tsv.gz"), "GML": (".gml", ".gml.gz", ".xml")}


def allow_only_listed() -> dict[str, str]:
    """Take every other driver away from GDAL, for this process: none can then open a file.

    Their names are known only after GDAL has registered them, so it registers twice.

    Returns:
        What is refused: the format's name by file suffix.
    """
    known = pyogrio.list_drivers_details()
    others = sorted(set(known) - set(READ))
    pyogrio.set_gdal_config_options({"OGR_SKIP": ",".join(others)})
    register: Any = getattr(core, "_register_drivers")  # noqa: B009 - no public name
    register()
    pyogrio.set_gdal_config_options({"OGR_SKIP": None})
    return {
        suffix: str(known[name]["long_name"])
        for name in others
        for suffix in known[name]["extensions"] or ()
    }


REFUSED = allow_only_listed()
"""Name of a format by the suffix of the files that are not opened."""


def options_for(source: str) -> dict[str, str]:
    """Return the open options that a path's suffix calls for."""
    name = source.lower()
    return next((OPTIONS[kind] for kind, ends in _SUFFIXES.items() if name.endswith(ends)), {})
