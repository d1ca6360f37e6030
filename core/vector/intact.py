"""Whether a vector file is all there: some formats end early without a word, or are locked."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import IO
from xml.parsers import expat

from ..errors import InputError
from ..files import is_database, reading_address, require_file
from ..naming import counted
from ..sentences import say

PATIENCE = 5.0
"""Seconds to wait for another program's lock, which most give back at once."""

SMALL = 20_000_000
"""Bytes of a GeoJSON that is looked at feature by feature; that takes ten times its size."""

LINES = (".geojsonl", ".geojsons", ".ndjson", ".geojsonseq", ".jsonl")
MARKUP = (".gml", ".kml", ".xml")
OBJECTS = ("Feature", "FeatureCollection", "Polygon", "MultiPolygon", "GeometryCollection")
COPY = say("copy it again, or save it anew as a GeoPackage")


def require_intact(path: Path) -> None:
    """Refuse a file that was cut off, lacks a part, or is locked by another program.

    GDAL itself finds out for formats that have an end: GeoJSON, FlatGeobuf.

    Raises:
        InputError: that is so.
    """
    require_file(path)
    if path.is_file():
        if path.suffix.lower() == ".gpkg":
            _check_lock(path)
        status = path.stat()
        _look_once(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=64)
def _look_once(path: Path, size: int, changed: int) -> None:
    """Look at a file of one size and time; a run opens each several times."""
    suffixes = path.suffixes
    name = "".join(suffixes[-2:]).lower() if path.suffix.lower() == ".gz" else path.suffix.lower()
    try:
        if name == ".shp":
            _check_shapefile(path)
        elif name.removesuffix(".gz") in LINES:
            _check_lines(path)
        elif name.removesuffix(".gz") in (".csv", ".tsv"):
            _check_lines(path) if holds_json(path) else _check_table(path)
        elif name in (".geojson", ".json") and size <= SMALL:
            _check_collection(path)
        elif name.removesuffix(".gz") in MARKUP:
            _check_markup(path)
    except (EOFError, gzip.BadGzipFile, UnicodeDecodeError, struct.error, csv.Error) as error:
        raise InputError(
            say("'{path}' is damaged ({error}): {copy}.", path=path, error=error, copy=COPY)
        ) from error
    except OSError as error:
        raise InputError(
            say(
                "'{path}' cannot be read ({strerror}).", path=path, strerror=error.strerror or error
            )
        ) from error


def holds_json(path: Path) -> bool:
    """Return whether a file begins as a JSON object does, whatever its name says."""
    try:
        with _open(path) as stream:
            return stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n\x1e").startswith(b"{")
    except (OSError, EOFError):
        return False


def encoding_of(path: Path | None) -> str | None:
    """Return UTF-8 for a Shapefile that does not tell its encoding and whose texts are UTF-8.

    GDAL would take them for Latin-1, and QGIS shows them well.
    """
    if path is None or path.suffix.lower() != ".shp" or _beside(path, ".cpg").exists():
        return None
    table = _beside(path, ".dbf").read_bytes()
    begin, told = struct.unpack("<H", table[8:10])[0], table[29]
    try:
        table[begin:].decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if told else "UTF-8"


def _check_shapefile(path: Path) -> None:
    shape, index, table = path, _beside(path, ".shx"), _beside(path, ".dbf")
    for part in (index, table):
        if not part.exists():
            raise InputError(
                say(
                    "'{path}' lacks its part '{name}': copy all of a Shapefile's files, those that"
                    " end in .shp, .shx, .dbf, .prj and .cpg.",
                    path=path,
                    name=part.name,
                )
            )
    for part in (shape, index):
        head = _head(part, 100)
        (words,) = struct.unpack(">i", head[24:28])
        if part.stat().st_size < 2 * words:
            raise InputError(say("'{part}' was cut off: {copy}.", part=part, copy=COPY))
    records, begin, length = struct.unpack("<IHH", _head(table, 12)[4:12])
    if table.stat().st_size < begin + records * length:
        raise InputError(say("'{table}' was cut off: {copy}.", table=table, copy=COPY))
    shapes = (index.stat().st_size - 100) // 8
    if shapes != records:
        raise InputError(
            say(
                "'{path}' holds {shapes}, and '{name}' {rows}: they do not belong together;"
                " {copy}.",
                path=path,
                shapes=counted(shapes, "shape", "shapes"),
                name=table.name,
                rows=counted(records, "row", "rows"),
                copy=COPY,
            )
        )


def _check_lines(path: Path) -> None:
    """Refuse an object that has no end: GDAL would pass over it."""
    with _open(path) as stream:
        for number, text in enumerate(_records(stream), 1):
            if not _is_object(text):
                raise InputError(
                    say(
                        "'{path}' is damaged or was cut off at its object {number}: {copy}.",
                        path=path,
                        number=number,
                        copy=COPY,
                    )
                )


def _records(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the objects of a sequence: one a line, or set apart by the control character RS."""
    first = stream.read(1)
    if first != b"\x1e":
        yield from _stripped(first + stream.readline())
        for line in stream:
            yield from _stripped(line)
        return
    waiting = b""
    for line in stream:
        before, *after = line.split(b"\x1e")
        waiting += before
        for part in after:
            yield from _stripped(waiting)
            waiting = part
    yield from _stripped(waiting)


def _stripped(line: bytes) -> Iterator[bytes]:
    if text := line.strip():
        yield text


def _is_object(text: bytes) -> bool:
    """Return whether a text is JSON of a kind that GDAL makes a feature of."""
    try:
        return json.loads(text).get("type") in OBJECTS
    except (ValueError, AttributeError, RecursionError):
        return False


def _check_collection(path: Path) -> None:
    """Refuse GeoJSON of which a feature does not say that it is one: GDAL would pass over it.

    What is no JSON is left to GDAL, which is more tolerant and says where it stumbles.
    """
    try:
        found = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return
    items = found.get("features") if isinstance(found, dict) else None
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if not isinstance(item, dict) or item.get("type") != "Feature":
            raise InputError(
                say(
                    "'{path}' is damaged at its feature {number}: {copy}.",
                    path=path,
                    number=number,
                    copy=COPY,
                )
            )


def _check_markup(path: Path) -> None:
    """Refuse XML that breaks off: GDAL may say so once, and read what it has the next time."""
    with _open(path) as stream:
        parser = expat.ParserCreate()
        try:
            parser.ParseFile(stream)
        except expat.ExpatError as error:
            raise InputError(
                say("'{path}' is damaged ({error}): {copy}.", path=path, error=error, copy=COPY)
            ) from error


def _check_table(path: Path) -> None:
    """Refuse a table whose rows are not all of one length, or that ends within quotes."""
    csv.field_size_limit(1 << 30)
    with _open(path) as raw, io.TextIOWrapper(raw, "utf-8", "replace", newline="") as text:
        start = text.readline()
        kinds = max(",;\t|", key=start.count)
        rows = csv.reader(_chained(start, text), delimiter=kinds, strict=True)
        wanted = len(next(rows, []))
        for row in rows:
            if row and len(row) != wanted:
                raise InputError(
                    say(
                        "'{path}' is damaged or was cut off at line {line_num}, which has {fields}"
                        " of {wanted}: {copy}.",
                        path=path,
                        line_num=rows.line_num,
                        fields=counted(len(row), "field", "fields"),
                        wanted=wanted,
                        copy=COPY,
                    )
                )


def _chained(first: str, rest: IO[str]) -> Iterator[str]:
    for line in chain([first], rest):
        if "\0" in line:
            raise csv.Error("it has bytes that no text has")
        yield line


def _check_lock(path: Path) -> None:
    if not is_database(path):
        return
    try:
        with closing(
            sqlite3.connect(reading_address(path.absolute()), uri=True, timeout=PATIENCE)
        ) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise InputError(
                say(
                    "'{path}' is locked by another program: save or close it there, or choose a"
                    " copy.",
                    path=path,
                )
            ) from error
    except sqlite3.Error as error:
        raise InputError(
            say("'{path}' is damaged ({error}): {copy}.", path=path, error=error, copy=COPY)
        ) from error


def _beside(path: Path, suffix: str) -> Path:
    """Return a Shapefile's part, whose suffix may be in capitals."""
    upper = path.with_suffix(suffix.upper())
    return upper if upper.exists() else path.with_suffix(suffix)


def _head(path: Path, count: int) -> bytes:
    with path.open("rb") as stream:
        return stream.read(count)


def _open(path: Path) -> IO[bytes]:
    if path.suffix.lower() == ".gz":
        return gzip.open(path)  # type: ignore[return-value]
    return open(os.fspath(path), "rb")
