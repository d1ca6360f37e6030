"""Vector layers opened: which one of a file is meant, and a sentence for what cannot be read."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
from pyogrio import errors
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..files import NOT_MATCHED
from ..naming import counted
from ..sentences import say
from .address import Address, parse_address
from .drivers import READ, REFUSED, options_for
from .intact import COPY, encoding_of, holds_json, require_intact
from .parquet import as_flatgeobuf

GDAL_ERRORS = (
    errors.DataSourceError,
    errors.DataLayerError,
    errors.CRSError,
    errors.FeatureError,
    errors.GeometryError,
    errors.FieldError,
    UnicodeError,
    OverflowError,
    MemoryError,
)
"""What pyogrio raises for a file that GDAL cannot read to its end."""

NAMES = (
    ".gpkg",
    ".shp",
    ".fgb",
    ".gml",
    ".kml",
    ".kmz",
    ".tab",
    ".mif",
    ".csv",
    ".parquet",
    ".geoparquet",
)
"""Suffixes of files that are taken for vector layers even if they are damaged."""

PARQUET = (".parquet", ".geoparquet")

SURFACES = ("Polygon", "Surface", "Triangle", "TIN")
ANY = ("Unknown", "GeometryCollection")

GOOGLE = {"latitude", "longitude", "full_plus_code"}
"""Columns of Google's tables of footprints, which are in degrees and do not say so."""

POINTS = {"latitude", "longitude"}

DEGREES = "OGC:CRS84"


@dataclass(frozen=True)
class Layer:
    """One layer of a file, found and looked at.

    Args:
        address: what was asked for.
        name: of the layer.
        crs: its coordinate reference system.
        info: what pyogrio says of it.
        options: for GDAL's driver.
        encoding: of texts, where the file itself does not tell.
    """

    address: Address
    name: str
    crs: CRS
    info: dict[str, Any]
    options: dict[str, str]
    encoding: str | None = None

    def read(
        self,
        *,
        box: tuple[float, float, float, float] | None = None,
        columns: Sequence[str] | None = None,
        geometry: bool = True,
        condition: str = "",
    ) -> tuple[dict[str, Any], Any, Any]:
        """Read features, see `pyogrio.raw.read`: its meta, geometries as WKB, and columns.

        Args:
            box: only features that touch it, in the layer's CRS.
            columns: names of the fields to read; None for all.
            geometry: read the geometries too.
            condition: further one on the fields.

        Raises:
            InputError: the file is damaged, or the subset makes no sense.
        """
        subset = self.address.subset
        chosen: dict[str, Any] = {"layer": self.name}
        if subset[:7].lower() == "select ":
            # The person's own SQL on a file of theirs that is open for reading: nothing to bind.
            both = f"SELECT * FROM ({subset}) WHERE {condition}"  # nosec B608 # see above
            chosen = {"sql": both if condition else subset}
        elif conditions := [f"({part})" for part in (subset, condition) if part]:
            chosen["where"] = " AND ".join(conditions)
        with reading(self.address):
            meta, _, geometries, fields = pyogrio.raw.read(
                self.address.source,
                bbox=box,
                columns=columns,
                read_geometry=geometry,
                encoding=self.encoding,
                force_2d=True,
                datetime_as_string=True,
                **chosen,
                **self.options,
            )
        return meta, geometries, fields


def open_layer(text: str) -> Layer:
    """Find the layer that an address names; without a name, the only one of polygons.

    Raises:
        InputError: missing, locked, damaged, of no format that is read, without CRS, or with
            several layers of polygons of which none is named.
    """
    address = _existing(parse_address(text))
    file = address.file or _archive(address.source)
    if file is None or not file.is_file():
        return _look(address)
    status = file.stat()
    # GDAL parses a whole GeoJSON to open it, and a run asks several times.
    key = (address.text, status.st_size, status.st_mtime_ns)
    layer = _seen.get(key)
    if layer is None:
        layer = _look(address)
        _seen.clear()
        _seen[key] = layer
    return layer


_seen: dict[tuple[str, int, int], Layer] = {}
"""The layer that was opened last, with its file's size and time."""


def _look(address: Address) -> Layer:
    options = {**options_for(address.source), **address.options}
    with reading(address):
        name, info = _chosen(address, options)
        encoding = None if "ENCODING" in options else encoding_of(address.file)
        info = info or pyogrio.read_info(address.source, layer=name, encoding=encoding, **options)
    _require_shapes(address, info)
    return Layer(address, name, _crs_of(address, info), info, options, encoding)


def _require_shapes(address: Address, info: dict[str, Any]) -> None:
    """Refuse a table of points: Google publishes its footprints as one too, to count them by."""
    columns = {str(name).lower() for name in info["fields"]}
    if info["driver"] == "CSV" and not info["geometry_type"] and columns >= POINTS:
        raise InputError(
            say(
                "'{source}' lists buildings as points (latitude and longitude), without their"
                " outlines: download the file of polygons, which has a column 'geometry'.",
                source=address.source,
            )
        )


def is_vector(text: str) -> bool:
    """Return whether a path names a vector layer, be it damaged; False for a raster."""
    try:
        address = _existing(parse_address(text))
    except InputError:
        return "|layer" in text or Path(text.partition("|")[0]).suffix.lower() in NAMES
    name = address.source.lower().removesuffix(".gz")
    if address.layer is not None or name.endswith(tuple(set(NAMES) - {".gpkg"})):
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return len(pyogrio.list_layers(address.source)) > 0
    except GDAL_ERRORS:
        return False


@contextmanager
def reading(address: Address) -> Iterator[None]:
    """Turn what GDAL cannot read into a sentence; its warnings are no news to a person.

    Raises:
        InputError: GDAL cannot read it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except ValueError as error:
        if isinstance(error, UnicodeError):
            raise _unreadable(address, error) from error
        raise _unusable_subset(address, error) from error
    except GDAL_ERRORS as error:
        raise _unreadable(address, error) from error


def _existing(address: Address) -> Address:
    source, file = address.source, address.file
    if source.startswith(("/vsizip//", "/vsigzip//", "/vsitar//")) and not _archive(source):
        file = Path(source)
    if file is not None and not file.exists():
        raise InputError(
            say(
                "'{partition}' does not exist: choose a polygon layer.",
                partition=address.text.partition("|")[0],
            )
        )
    local = file or _archive(source)
    if local is not None:
        require_intact(local)
        if local.name.lower().endswith((".csv", ".csv.gz")) and holds_json(local):
            source = f"GeoJSONSeq:{source}"
        if file is not None and local.suffix.lower() in PARQUET and local.is_file():
            source = as_flatgeobuf(local)
    return Address(
        address.text, source, address.layer, address.subset, address.kind, address.options
    )


def _archive(source: str) -> Path | None:
    """Return the file on a disk that a path inside an archive leads into; None if there is none."""
    for prefix in ("/vsizip/", "/vsigzip/", "/vsitar/"):
        if source.startswith(prefix):
            path = Path(source.removeprefix(prefix))
            return next((part for part in (path, *path.parents) if part.is_file()), None)
    return None


def _chosen(address: Address, options: dict[str, str]) -> tuple[str, dict[str, Any] | None]:
    """Return the layer's name, and what was found out about it on the way."""
    if address.source.lower().endswith((".gml", ".gml.gz")):
        # Listing takes no options, and would write a file beside it.
        layers = [
            (item["layer_name"], str(item["geometry_type"])) for item in _each(address, options)
        ]
    else:
        found = pyogrio.list_layers(address.source)
        layers = [(str(name), str(kind)) for name, kind in found]
    names = [name for name, _ in layers]
    if not layers:
        raise errors.DataLayerError("it holds no layer")
    if isinstance(address.layer, int):
        if address.layer >= len(names):
            raise errors.DataLayerError(
                say(
                    "it has {layers}, counted from 0", layers=counted(len(names), "layer", "layers")
                )
            )
        return names[address.layer], None
    if address.layer is not None:
        same = [name for name in names if name.lower() == address.layer.lower()]
        if address.layer not in names and len(same) != 1:
            raise errors.DataLayerError(say("its layers are {names}", names=_quoted(names)))
        return (address.layer if address.layer in names else same[0]), None
    return _only_one(address, layers), None


def _only_one(address: Address, layers: list[tuple[str, str]]) -> str:
    layers = [item for item in layers if item[0] != NOT_MATCHED] or layers
    surfaces = [name for name, kind in layers if any(part in kind for part in SURFACES)]
    perhaps = surfaces or [name for name, kind in layers if kind.startswith(ANY)]
    if len(perhaps) > 1:
        raise InputError(
            say(
                "'{source}' has {layers} of polygons, {perhaps}: name one, as"
                " '{source}|layername={perhaps_2}'.",
                source=address.source,
                layers=counted(len(perhaps), "layer", "layers"),
                perhaps=_quoted(perhaps),
                perhaps_2=perhaps[-1],
            )
        )
    return (perhaps or [layers[0][0]])[0]


def _each(address: Address, options: dict[str, str]) -> Iterator[dict[str, Any]]:
    for number in range(1000):
        try:
            yield pyogrio.read_info(address.source, layer=number, **options)
        except errors.DataLayerError:
            return


def _crs_of(address: Address, info: dict[str, Any]) -> CRS:
    named = info["crs"]
    if not named and info["driver"] == "CSV" and {*info["fields"]} >= GOOGLE:
        named = DEGREES
    try:
        if named:
            return CRS.from_user_input(named)
    except CRSError as error:
        raise InputError(
            say(
                "The coordinate reference system of '{source}' is not known ({error}): set it in"
                " the layer's properties and save the layer.",
                source=address.source,
                error=_said(error),
            )
        ) from error
    raise InputError(
        say(
            "'{text}' has no coordinate reference system: set it in the layer's properties and"
            " save the layer.",
            text=address.text,
        )
    )


def _unreadable(address: Address, error: BaseException) -> InputError:
    suffix = Path(address.source).suffix.lower()
    if address.subset and "SQL" in str(error):
        return _unusable_subset(address, error)
    if suffix in REFUSED and suffix not in (".json", ".xml", ".zip", ".gz"):
        return InputError(
            say(
                "'{source}' is of a format that Aftermap does not open ({refused}): save it as a"
                " GeoPackage; {read} are read.",
                source=address.source,
                refused=REFUSED[suffix],
                read=", ".join(READ),
            )
        )
    if "not recognized" in str(error):
        return InputError(
            say(
                "'{text}' cannot be read as a vector layer: choose a polygon layer, of {read}.",
                text=address.text,
                read=", ".join(READ),
            )
        )
    return InputError(
        say(
            "'{text}' cannot be read as a vector layer ({error}): choose another layer, or {copy}.",
            text=address.text,
            error=_said(error),
            copy=COPY,
        )
    )


def _unusable_subset(address: Address, error: BaseException) -> InputError:
    return InputError(
        say(
            "The subset '{subset}' of '{source}' cannot be used ({error}): correct it, or leave it"
            " out.",
            subset=address.subset,
            source=address.source,
            error=_said(error),
        )
    )


def _said(error: BaseException) -> str:
    first = str(error).strip().splitlines() or [type(error).__name__]
    return first[0].split("; It might help")[0][:200].rstrip(".")


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in np.asarray(names[:12]))
