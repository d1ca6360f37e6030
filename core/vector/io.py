"""Polygon layers in and out: GeoPackage, GeoJSON, Shapefile, and what else `drivers` lists."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
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
from ..naming import counted
from ..raster.grid import Bounds, reproject_bounds
from ..sentences import say
from .columns import as_column, lost_digits
from .geometry import Geometries, polygon_parts, reproject
from .intact import COPY
from .opening import Layer, is_vector, open_layer, reading
from .whole import is_whole

__all__ = [
    "Fields",
    "Polygons",
    "find_field",
    "is_vector",
    "layer_bounds",
    "read_features",
    "read_field",
    "read_polygons",
    "without_geometry",
    "write_polygons",
]

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".shp": "ESRI Shapefile"}
"""File suffix to GDAL driver of the vector formats that are written."""

FARTHEST = 1e12
"""A coordinate beyond it, in whatever unit, is no place on this earth."""

HOLD_POLYGONS = (
    *(shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON),
    shapely.GeometryType.GEOMETRYCOLLECTION,
)

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
        unplaced: those of them with coordinates that are no place: NaN, infinite or beyond reach.
    """

    geometries: Geometries
    crs: CRS
    fields: dict[str, npt.NDArray[Any]] = field(default_factory=dict)
    dropped: int = 0
    unplaced: int = 0


def read_polygons(path: str, to_crs: CRS | None = None, bounds: Bounds | None = None) -> Polygons:
    """Read a polygon layer; broken geometries are repaired, other kinds and empty ones dropped.

    Args:
        path: file, with what QGIS appends to it, see `address`. Without a layer's name, the file's
            only layer of polygons.
        to_crs: CRS to return, the layer's own if None.
        bounds: read only features that touch this box, in `to_crs`.

    Raises:
        InputError: missing, damaged, not a vector layer, without CRS, or without any polygon.
    """
    layer = open_layer(path)
    target = to_crs or layer.crs
    box = None if bounds is None else reproject_bounds(bounds, target, layer.crs)
    found, given, fields = _features(layer, box)
    placed = has_place(found)
    geometries = np.full(len(found), shapely.Polygon(), dtype=object)
    geometries[placed] = polygon_parts(found[placed])
    kept = ~shapely.is_empty(geometries)
    if len(kept) and not kept.any():
        raise _no_polygons(path)
    lost = ~placed & given & ~shapely.is_empty(found)
    return Polygons(
        geometries=reproject(geometries[kept], layer.crs, target),
        crs=target,
        fields={name: column[kept] for name, column in fields.items()},
        dropped=int((~kept).sum()),
        unplaced=int(lost.sum()),
    )


def read_features(path: str) -> Polygons:
    """Read a polygon layer as it is: each feature with its own geometry, be that broken or none.

    Args:
        path: as for `read_polygons`.

    Raises:
        InputError: missing, damaged, not a vector layer, without CRS, or without any polygon.
    """
    layer = open_layer(path)
    found, _, fields = _features(layer, None)
    kinds = shapely.get_type_id(found)
    if len(found) and not np.isin(kinds, HOLD_POLYGONS).any():
        raise _no_polygons(path)
    return Polygons(found, layer.crs, fields)


def _features(
    layer: Layer, box: Bounds | None
) -> tuple[Geometries, npt.NDArray[np.bool_], dict[str, npt.NDArray[Any]]]:
    """Return the geometries of a layer, None among them, which ones it gives, and its fields."""
    meta, wkb, columns = layer.read(box=box)
    _require_all(layer, len(wkb), partly=box is not None)
    with np.errstate(invalid="ignore"):  # NaN among the coordinates
        found = shapely.from_wkb(wkb, on_invalid="fix")
    names = [str(name) for name in meta["fields"]]
    whole = [
        _exact(layer, box, name, column, kind)
        for name, column, kind in zip(names, columns, meta["dtypes"])
    ]
    given = wkb != None  # noqa: E711 - one by one
    return np.asarray(found, dtype=object), given, dict(zip(names, whole))


def _no_polygons(path: str) -> InputError:
    return InputError(
        say("'{path}' holds no polygons: choose a layer of building footprints.", path=path)
    )


def read_field(path: str, name: str) -> npt.NDArray[Any] | None:
    """Read one field of all features of a layer; None if it has no such field.

    Args:
        path: as for `read_polygons`.
        name: of the field; see `find_field`.

    Raises:
        InputError: as for `read_polygons`.
    """
    layer = open_layer(path)
    found = find_field(layer.info["fields"], name)
    if found is None:
        return None
    meta, _, columns = layer.read(columns=[found], geometry=False)
    return _exact(layer, None, found, columns[0], meta["dtypes"][0])


def find_field(names: Iterable[str], name: str) -> str | None:
    """Return what a field is called in a layer: a Shapefile keeps ten letters, others the case."""
    known = {str(item): str(item).lower() for item in names}
    for wanted in (name.lower(), name.lower()[:10]):
        if name in known:
            return name
        found = [item for item, lower in known.items() if lower == wanted]
        if found:
            return found[0]
    return None


def full_names(fields: Fields, names: Iterable[str]) -> dict[str, npt.NDArray[Any]]:
    """Return fields, those that `find_field` finds by the given names under these."""
    full = {find_field(fields, name): name for name in names}
    return {full.get(name, name): column for name, column in fields.items()}


def without_geometry(path: str) -> int:
    """Return how many features of a layer have no geometry, an empty one, or one without a place.

    Raises:
        InputError: as for `read_polygons`.
    """
    layer = open_layer(path)
    with reading(layer.address):
        _, bounds = pyogrio.read_bounds(
            layer.address.source,
            layer=layer.name,
            where=layer.address.subset or None,
            **layer.options,
        )
    # The bounds of an empty geometry are 0; NaN is not within reach either.
    placed = (np.abs(bounds) < FARTHEST).all(axis=0) & (bounds != 0).any(axis=0)
    return int((~placed).sum())


def layer_bounds(path: str) -> tuple[Bounds, CRS, int]:
    """Return the bounds, CRS and number of features of a layer, all of it.

    Raises:
        InputError: as for `read_polygons`.
    """
    layer = open_layer(path)
    if layer.address.subset:
        return _bounds_of_part(path)
    with reading(layer.address):
        info = pyogrio.read_info(
            layer.address.source,
            layer=layer.name,
            force_total_bounds=True,
            force_feature_count=True,
            **layer.options,
        )
    left, bottom, right, top = info["total_bounds"] or (0.0, 0.0, 0.0, 0.0)
    return (left, bottom, right, top), layer.crs, int(info["features"])


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
            say(
                "'{path}' has no vector format that Aftermap writes: choose .gpkg, .geojson or"
                " .shp.",
                path=path,
            )
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
            say(
                "'{path}' cannot be written ({error}): free some space or choose another place.",
                path=path,
                error=error,
            )
        ) from error


def _require_all(layer: Layer, count: int, partly: bool) -> None:
    """Refuse fewer features than the file says it has: the others cannot be read.

    A GeoPackage's own count may be out of date; SQLite knows when it is damaged.
    """
    told = int(layer.info["features"])
    if not partly and not layer.address.subset and layer.info["driver"] != "GPKG" and told > count:
        raise InputError(
            say(
                "'{text}' says that it has {features}, and {count} can be read: it is damaged;"
                " {copy}.",
                text=layer.address.text,
                features=counted(told, "feature", "features"),
                count=count,
                copy=COPY,
            )
        )


def _bounds_of_part(path: str) -> tuple[Bounds, CRS, int]:
    found = read_polygons(path)
    left, bottom, right, top = shapely.total_bounds(found.geometries)
    return (left, bottom, right, top), found.crs, len(found.geometries) + found.dropped


def has_place(geometries: Geometries) -> npt.NDArray[np.bool_]:
    """Return which geometries have coordinates, all of them finite and of this earth."""
    vertices, owner = shapely.get_coordinates(geometries, return_index=True)
    # NaN is not within reach either.
    lost = owner[~(np.abs(vertices) < FARTHEST).all(axis=1)]
    placed: npt.NDArray[np.bool_] = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    placed[lost] = False
    return placed


def _exact(
    layer: Layer, box: Bounds | None, name: str, column: npt.NDArray[Any], kind: str
) -> npt.NDArray[Any]:
    """Return a field as `as_column` does; large numbers beside NULLs are read once more, alone."""
    plain = as_column(column, kind)
    if lost_digits(column, kind):
        _, _, (exact,) = layer.read(
            box=box, columns=[name], geometry=False, condition=f'"{name}" IS NOT NULL'
        )
        if exact.dtype.kind in "iu" and len(exact) == (~np.ma.getmaskarray(plain)).sum():
            plain[~np.ma.getmaskarray(plain)] = exact
    return plain


def _write(path: str, layer: str, polygons: Polygons) -> None:
    kinds = shapely.get_type_id(polygons.geometries)
    several = bool((kinds == shapely.GeometryType.MULTIPOLYGON).any())
    plain = (shapely.GeometryType.MISSING, *HOLD_POLYGONS[:2])
    kind = "MultiPolygon" if several else "Polygon"
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
            geometry_type=kind if np.isin(kinds, plain).all() else "Unknown",
            promote_to_multi=several and bool(np.isin(kinds, plain).all()),
            crs=polygons.crs.to_wkt(),
            **options,
        )
    if not is_whole(path, layer, len(polygons.geometries)):
        raise DataSourceError("its end is missing")
