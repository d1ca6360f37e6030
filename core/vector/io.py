"""Polygon layers in and out: GeoPackage, GeoJSON, Shapefile, and whatever else GDAL reads."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..errors import InputError, OutputError
from ..files import whole_file
from ..raster.grid import Bounds, reproject_bounds
from .geometry import Geometries, polygon_parts, reproject
from .whole import is_whole

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".shp": "ESRI Shapefile"}
"""File suffix to GDAL driver of the vector formats that are written."""

Fields = Mapping[str, npt.NDArray[Any]]
"""Field name to one value per polygon; a masked array's masked values are NULL."""


@dataclass(frozen=True)
class Polygons:
    """A polygon layer in memory.

    Args:
        geometries: valid, non-empty Polygons and MultiPolygons, shape (n,).
        crs: coordinate reference system of `geometries`.
        fields: the layer's own fields, each of shape (n,); NULL is masked in whole numbers, NaN in
            others, None in text.
        dropped: features left out because no polygon could be made of them.
    """

    geometries: Geometries
    crs: CRS
    fields: dict[str, npt.NDArray[Any]] = field(default_factory=dict)
    dropped: int = 0


def is_vector(path: str) -> bool:
    """Return whether GDAL opens `path` as a vector layer."""
    source, _, _ = path.partition("|")
    try:
        return len(pyogrio.list_layers(source)) > 0
    except (DataSourceError, DataLayerError):
        return False


def read_polygons(path: str, to_crs: CRS | None = None, bounds: Bounds | None = None) -> Polygons:
    """Read a polygon layer; broken geometries are repaired, other kinds and empty ones dropped.

    Args:
        path: file, or `file|layername=name` as QGIS writes it. Without a name, the file's first
            layer with polygons.
        to_crs: CRS to return, the layer's own if None.
        bounds: read only features that touch this box, in `to_crs`.

    Raises:
        InputError: missing, not a vector layer, without CRS, or without any polygon.
    """
    source, layer, crs = _open(path)
    target = to_crs or crs
    box = None if bounds is None else reproject_bounds(bounds, target, crs)
    meta, _, wkb, columns = pyogrio.raw.read(
        source, layer=layer, bbox=box, force_2d=True, datetime_as_string=True
    )
    geometries = polygon_parts(shapely.from_wkb(wkb, on_invalid="fix"))
    kept = ~shapely.is_empty(geometries)
    if len(kept) and not kept.any():
        raise InputError(f"'{path}' holds no polygons: choose a layer of building footprints.")
    return Polygons(
        geometries=reproject(geometries[kept], crs, target),
        crs=target,
        fields={
            str(name): _nullable(column[kept], kind)
            for name, kind, column in zip(meta["fields"], meta["dtypes"], columns)
        },
        dropped=int((~kept).sum()),
    )


def layer_bounds(path: str) -> tuple[Bounds, CRS, int]:
    """Return the bounds, CRS and number of features of a layer, all of it.

    Raises:
        InputError: as for `read_polygons`.
    """
    source, layer, crs = _open(path)
    info = pyogrio.read_info(source, layer=layer, force_total_bounds=True, force_feature_count=True)
    left, bottom, right, top = info["total_bounds"] or (0.0, 0.0, 0.0, 0.0)
    return (left, bottom, right, top), crs, int(info["features"])


def write_polygons(
    path: str,
    layer: str,
    geometries: Geometries,
    crs: CRS,
    fields: Fields,
    *,
    append: bool = False,
) -> None:
    """Write a polygon layer, whole or not at all.

    Args:
        path: `.gpkg`, `.geojson` or `.shp`.
        layer: layer name; only a GeoPackage keeps it.
        geometries: Polygons and MultiPolygons, shape (n,); n may be 0.
        crs: their coordinate reference system.
        fields: values per field; masked values become NULL.
        append: add the layer to the GeoPackage `path`, which the caller is making in a
            `whole_file` of its own.

    Raises:
        OutputError: the format is not known, or the file cannot be written.
    """
    if Path(path).suffix.lower() not in DRIVERS:
        raise OutputError(
            f"'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or .shp."
        )
    polygons = Polygons(geometries, crs, dict(fields))
    try:
        if append and Path(path).exists():
            _write(path, layer, polygons)
            return
        with whole_file(path) as partial:
            _write(partial, layer, polygons)
    except (DataSourceError, DataLayerError, RuntimeError) as error:
        raise OutputError(
            f"'{path}' cannot be written ({error}): free some space or choose another place."
        ) from error


def _open(path: str) -> tuple[str, str, CRS]:
    source, _, options = path.partition("|")
    if not Path(source).exists():
        raise InputError(f"'{source}' does not exist: choose a polygon layer.")
    named = dict(item.split("=", 1) for item in options.split("|") if "=" in item)
    try:
        layer = named.get("layername") or _first_polygon_layer(source)
        info = pyogrio.read_info(source, layer=layer)
    except (DataSourceError, DataLayerError) as error:
        raise InputError(
            f"'{path}' cannot be read as a vector layer: choose a polygon layer."
        ) from error
    if not info["crs"]:
        raise InputError(
            f"'{path}' has no coordinate reference system: set it in the layer's properties and"
            " save the layer."
        )
    return source, layer, CRS.from_user_input(info["crs"])


def _nullable(column: npt.NDArray[Any], kind: str) -> npt.NDArray[Any]:
    """Return whole numbers as such: pyogrio reads a column with NULLs as floats."""
    if column.dtype.kind != "f" or not np.issubdtype(np.dtype(kind), np.integer):
        return column
    empty = np.isnan(column)
    return np.ma.masked_array(np.where(empty, 0, column).astype(kind), empty)


def _first_polygon_layer(source: str) -> str:
    layers = [(str(name), str(kind)) for name, kind in pyogrio.list_layers(source)]
    if not layers:
        raise DataLayerError("no layer")
    return next((name for name, kind in layers if "Polygon" in kind), layers[0][0])


def _write(path: str, layer: str, polygons: Polygons) -> None:
    kinds = shapely.get_type_id(polygons.geometries)
    several = bool((kinds == shapely.GeometryType.MULTIPOLYGON).any())
    columns = polygons.fields.values()
    driver = DRIVERS[Path(path).suffix.lower()]
    # The newest version makes older QGIS warn about every layer.
    options = {"dataset_options": {"VERSION": "1.2"}} if driver == "GPKG" else {}
    with warnings.catch_warnings():
        # Shapefile shortens field names to ten letters; that is the format, not a fault.
        warnings.simplefilter("ignore")
        pyogrio.raw.write(
            path,
            shapely.to_wkb(polygons.geometries),
            [np.ma.getdata(values) for values in columns],
            list(polygons.fields),
            field_mask=[np.ma.getmaskarray(values) for values in columns],
            layer=layer,
            driver=driver,
            geometry_type="MultiPolygon" if several else "Polygon",
            promote_to_multi=several,
            crs=polygons.crs.to_wkt(),
            **options,
        )
    if not is_whole(path, layer, len(polygons.geometries)):
        raise DataSourceError("its end is missing")
