"""Digests of a layer's columns as they were written, so that one changed value is found later.

They travel in the layer's metadata, as keywords of a vocabulary of their own, which QGIS shows and
keeps. What a person's review writes is left out: it is meant to change.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, SubElement

from ..files import reading_address
from ..files.markup import parse_xml
from ..verdicts import CONFLICT, DOUBTFUL, FIRST, PHOTO, REVIEW, SECOND, SOURCE

VOCABULARY = "aftermap:columns"
ROWS = "rows"
"""Keyword with the number of rows; no column of GDAL's can be called so with a sign before it."""

MARK = "="
KEPT = 32
"""Letters of a digest that are kept."""

REVIEWED = frozenset({*REVIEW, SOURCE, PHOTO, *FIRST, *SECOND, CONFLICT, DOUBTFUL})

Seal = Mapping[str, str]
"""Digest by column; under `ROWS` with `MARK` before it, the number of rows."""


def seal_of(database: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the digests of a table's columns, row by row in the order of their keys."""
    name = _quoted(table)
    columns = [str(row[1]) for row in database.execute(f"PRAGMA table_info({name})")]
    # A table's name cannot be bound; it is quoted, and so is a column's.
    (rows,) = database.execute(f"SELECT count(*) FROM {name}").fetchone()  # nosec B608
    seal = {MARK + ROWS: str(rows)}
    for column in columns:
        if column not in REVIEWED:
            one = f"SELECT {_quoted(column)} FROM {name} ORDER BY rowid"  # nosec B608
            found = database.execute(one)
            seal[column] = _digest(value for (value,) in found)
    return seal


def seals_of(path: Path) -> tuple[dict[str, Seal], dict[str, Seal]]:
    """Return the seals that a GeoPackage's layers carry, and those that they would get now.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    address = reading_address(path.absolute())
    with closing(sqlite3.connect(address, uri=True)) as database:
        layers = [
            str(name)
            for (name,) in database.execute(
                "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
            )
        ]
        carried: dict[str, Seal] = {}
        for name, text in _metadata(database):
            if name in layers and (seal := _read(text)):
                carried[name] = seal
        return carried, {name: seal_of(database, name) for name in layers}


def put_seal(root: Element, seal: Seal) -> None:
    """Add a seal to a layer's metadata."""
    if seal:
        keywords = SubElement(root, "keywords", {"vocabulary": VOCABULARY})
        for column, digest in seal.items():
            SubElement(keywords, "keyword").text = f"{column}{MARK}{digest}"


def _metadata(database: sqlite3.Connection) -> list[tuple[str, str]]:
    known = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_metadata_reference'")
    if known.fetchone() is None:
        return []
    return list(
        database.execute(
            "SELECT r.table_name, m.metadata FROM gpkg_metadata m"
            " JOIN gpkg_metadata_reference r ON r.md_file_id = m.id"
            " WHERE r.reference_scope = 'table'"
        )
    )


def _read(text: str) -> Seal:
    try:
        root = parse_xml(text[text.index("<qgis") :])
    except (ValueError, ParseError):
        return {}
    words = (
        word.text
        for keywords in root.iter("keywords")
        if keywords.get("vocabulary") == VOCABULARY
        for word in keywords.iter("keyword")
        if word.text and MARK in word.text
    )
    pairs = (word.rpartition(MARK) for word in words)
    return {column: digest for column, _, digest in pairs}


def _digest(values: Iterable[object]) -> str:
    found = hashlib.sha256()
    for value in values:
        text = value if isinstance(value, bytes) else repr(value).encode("utf-8", "surrogatepass")
        found.update(b"%d:" % len(text) + text)
    return found.hexdigest()[:KEPT]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
