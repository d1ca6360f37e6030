"""GeoParquet, which this GDAL does not read, by way of pyarrow where it is installed."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pyogrio
from pyproj import CRS

from ..errors import InputError
from ..sentences import say

ROWS = 50_000
"""Rows that are held at once."""


def as_flatgeobuf(path: Path) -> str:
    """Return the path of a GeoParquet file's copy that GDAL reads; it goes when the process ends.

    Raises:
        InputError: pyarrow is not installed, or the file is no GeoParquet or is damaged.
    """
    status = path.stat()
    return _converted(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=4)
def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="aftermap-")


@lru_cache(maxsize=64)
def _converted(path: Path, size: int, changed: int) -> str:
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise InputError(
            say(
                "'{path}' is a GeoParquet file, which needs the package pyarrow in the engine's"
                " environment: install it there, or save the layer as a GeoPackage.",
                path=path,
            )
        ) from error
    try:
        with parquet.ParquetFile(path) as file:
            folder = tempfile.mkdtemp(dir=_scratch().name)
            return _write(file, arrow, path, f"{folder}/{path.stem[:50]}.fgb")
    except (arrow.ArrowException, ValueError, KeyError, TypeError, RuntimeError, OSError) as error:
        raise InputError(
            say(
                "'{path}' cannot be read as GeoParquet ({splitlines}): save the layer as a"
                " GeoPackage.",
                path=path,
                splitlines=str(error).splitlines()[0][:200],
            )
        ) from error


def _write(file: Any, arrow: Any, path: Path, out: str) -> str:
    described = json.loads((file.schema_arrow.metadata or {})[b"geo"])
    name = described["primary_column"]
    column = described["columns"][name]
    if column["encoding"] != "WKB":
        raise InputError(
            say(
                "'{path}' holds geometries as {encoding}: save it anew with WKB, or as a"
                " GeoPackage.",
                path=path,
                encoding=column["encoding"],
            )
        )
    crs = column.get("crs", "OGC:CRS84")
    empty = _plain(file.schema_arrow.empty_table(), arrow)
    batches = (batch for part in _parts(file, arrow) for batch in part.to_batches())
    pyogrio.write_arrow(
        arrow.RecordBatchReader.from_batches(empty.schema, batches),
        out,
        driver="FlatGeobuf",
        geometry_name=name,
        geometry_type="Unknown",
        crs=CRS.from_user_input(crs).to_wkt() if crs else None,
        SPATIAL_INDEX="NO",
    )
    return out


def _parts(file: Any, arrow: Any) -> Iterator[Any]:
    for batch in file.iter_batches(ROWS):
        yield _plain(arrow.Table.from_batches([batch]), arrow)


def _plain(table: Any, arrow: Any) -> Any:
    """Return a table whose lists and structures are JSON."""
    for index, item in enumerate(table.schema):
        if arrow.types.is_nested(item.type):
            said = [
                None if value is None else json.dumps(value, ensure_ascii=False, default=str)
                for value in table.column(index).to_pylist()
            ]
            table = table.set_column(index, item.name, arrow.array(said, arrow.string()))
    return table.replace_schema_metadata(None)
