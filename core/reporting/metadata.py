"""Layer metadata as QGIS keeps it: inside a GeoPackage, else as `.qmd` beside the file.

QGIS shows it under Layer properties > Metadata. Of all its elements these are filled in: title,
abstract, licence, and the history with one line per step that led to the layer.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from ..errors import OutputError
from ..files import reading_address
from ..files.markup import parse_xml
from ..sentences import say
from .seals import Seal, put_seal, seal_of

SUFFIX = ".qmd"
DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
STANDARD = "http://mrcc.com/qgis.dtd"
"""By this QGIS finds its own metadata among those of a GeoPackage."""

LARGEST = 16_000_000
"""Bytes of a `.qmd` that are read; nobody's history is longer."""

TABLES = """
CREATE TABLE IF NOT EXISTS gpkg_metadata (
  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
  md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
  mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
  reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
"""
"""The tables of GeoPackage 1.2, annex F.8, as GDAL creates them."""

EXTENSION = "http://www.geopackage.org/spec120/#extension_metadata"
OF_LAYER = (
    "FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id"
    " WHERE m.md_standard_uri = ? AND r.reference_scope = 'table'"
)
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class LayerMetadata:
    """What is known of a layer.

    Args:
        title: what it shows.
        abstract: in a few sentences, how it came about and what it is good for.
        licence: under which it may be used; empty if nobody knows.
        history: one line per step, the earliest first.
    """

    title: str
    abstract: str
    licence: str
    history: tuple[str, ...]


def put_metadata(path: str, told: LayerMetadata, titles: dict[str, str] | None = None) -> None:
    """Give a product its metadata, in place of those that it has.

    Call it on the path inside `whole_file`, so that product and metadata appear together.

    Args:
        path: the product.
        told: what is known of it.
        titles: of the layers of a GeoPackage, where they are others than `told.title`.

    Raises:
        OutputError: the metadata cannot be written.
    """
    try:
        if Path(path).suffix.lower() == ".gpkg":
            _store(path, told, titles or {})
        else:
            Path(path).with_suffix(SUFFIX).write_text(_as_xml(told), encoding="utf-8")
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            say(
                "The metadata of '{path}' cannot be written ({error}): free some space or choose"
                " another place.",
                path=path,
                error=error,
            )
        ) from error


def history_of(path: Path) -> list[str]:
    """Return the steps that led to a file, as its metadata tell them; none where there are none."""
    return _told(path, "history")


def licences_of(path: Path) -> list[str]:
    """Return by whose terms a file may be used, as its metadata tell; none where there are none."""
    return [*_told(path, "license"), *_told(path, "rights")]


def abstracts_of(path: Path) -> list[str]:
    """Return what a file's metadata say of how it came about; none where there are none."""
    return _told(path, "abstract")


def _told(path: Path, element: str) -> list[str]:
    """Return the texts of an element in a file's metadata, each once."""
    try:
        if path.suffix.lower() == ".gpkg":
            texts = _stored(path)
        else:
            beside = path.with_suffix(SUFFIX)
            small = beside.is_file() and beside.stat().st_size < LARGEST
            texts = [beside.read_text(encoding="utf-8")] if small else []
        found = [line for text in texts for line in _texts(text, element)]
    except (OSError, ValueError, sqlite3.Error, ParseError):
        return []  # whoever reads the layer itself says what is wrong with it
    return list(dict.fromkeys(found))


def _texts(text: str, element: str) -> list[str]:
    root = parse_xml(re.sub(r"^\s*<!DOCTYPE[^>\[]*>", "", text))
    return [item.text for item in root.iter(element) if item.text]


def _as_xml(told: LayerMetadata, seal: Seal | None = None) -> str:
    root = Element("qgis")
    for name, texts in (
        ("type", ("dataset",)),
        ("title", (told.title,)),
        ("abstract", (told.abstract,)),
        ("history", told.history),
        ("license", (told.licence,) if told.licence else ()),
    ):
        for text in texts:
            SubElement(root, name).text = _ILLEGAL.sub("\ufffd", text)
    put_seal(root, seal or {})
    return DOCTYPE + tostring(root, encoding="unicode") + "\n"


def _store(path: str, told: LayerMetadata, titles: dict[str, str]) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(TABLES)
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            row = (table, "gpkg_metadata", EXTENSION, "read-write")
            database.execute(
                "DELETE FROM gpkg_extensions WHERE table_name = ? AND extension_name = ?", row[:2]
            )
            database.execute("INSERT INTO gpkg_extensions VALUES (?, NULL, ?, ?, ?)", row)
        rows = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
        for (layer,) in rows.fetchall():
            title = titles.get(layer, told.title)
            one = LayerMetadata(title, told.abstract, told.licence, told.history)
            text = _as_xml(one, seal_of(database, layer))
            _replace(database, layer, text)


def _replace(database: sqlite3.Connection, layer: str, text: str) -> None:
    found = database.execute(f"SELECT m.id {OF_LAYER} AND r.table_name = ?", (STANDARD, layer))
    for (number,) in found.fetchall():
        database.execute("DELETE FROM gpkg_metadata_reference WHERE md_file_id = ?", (number,))
        database.execute("DELETE FROM gpkg_metadata WHERE id = ?", (number,))
    number = database.execute(
        "INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES (?, ?)", (STANDARD, text)
    ).lastrowid
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id)"
        " VALUES ('table', ?, ?)",
        (layer, number),
    )


def _stored(path: Path) -> list[str]:
    address = reading_address(path.absolute())
    with closing(sqlite3.connect(address, uri=True)) as database:
        return [
            str(text) for (text,) in database.execute(f"SELECT metadata {OF_LAYER}", (STANDARD,))
        ]
