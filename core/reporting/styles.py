"""Products carry their looks with them: QML inside a GeoPackage, or in a file beside the rest.

So the style is there in every route: toolbox, `qgis_process`, command line, a file sent by mail.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from xml.sax.saxutils import escape

from ..errors import OutputError

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

LAYER_STYLES = """
CREATE TABLE IF NOT EXISTS layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
  f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
  styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
  owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')))
"""
"""The table in which QGIS keeps styles, column by column as QGIS itself creates it."""


def style_text(style: str, values: Mapping[str, str] | None = None) -> str:
    """Return the QML of a style with its placeholders filled.

    Args:
        style: name of a file in `resources/styles`, without suffix.
        values: text per placeholder; `@name@` in the file is replaced.

    Raises:
        FileNotFoundError: there is no such style.
    """
    text = (STYLES / f"{style}.qml").read_text(encoding="utf-8")
    for name, value in (values or {}).items():
        text = text.replace(f"@{name}@", escape(value, {'"': "&quot;"}))
    return text


def attach_style(
    path: str, style: str, layer: str | None = None, values: Mapping[str, str] | None = None
) -> None:
    """Give a product its style: as the default style of a GeoPackage layer, else as `.qml` beside.

    Call it on the path inside `whole_file`, so that product and style appear together.

    Args:
        path: the product.
        style: name of a file in `resources/styles`, without suffix.
        layer: layer of a GeoPackage; the file's stem if None.
        values: text per placeholder of the style.

    Raises:
        OutputError: the style cannot be written.
    """
    put_style(path, style_text(style, values), layer)


def put_style(path: str, text: str, layer: str | None = None) -> None:
    """Give a product a style that is already QML text; see `attach_style`.

    Raises:
        OutputError: the style cannot be written.
    """
    if Path(path).suffix.lower() == ".shp":
        # Shapefile keeps ten letters of a field's name.
        text = re.sub(r"(&quot;|feature, ')(\w{10})\w*(&quot;|')", r"\1\2\3", text)
    try:
        if Path(path).suffix.lower() == ".gpkg":
            _store(path, layer or Path(path).stem, text)
        else:
            Path(path).with_suffix(".qml").write_text(text, encoding="utf-8")
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"The style of '{path}' cannot be written ({error}): free some space or choose another"
            " place."
        ) from error


def style_of(path: str) -> str | None:
    """Return the QML that a product of one layer carries, or None."""
    if Path(path).suffix.lower() != ".gpkg":
        beside = Path(path).with_suffix(".qml")
        return beside.read_text(encoding="utf-8") if beside.exists() else None
    with closing(sqlite3.connect(path)) as database:
        row = database.execute("SELECT styleQML FROM layer_styles WHERE useAsDefault").fetchone()
    return str(row[0]) if row else None


def _store(path: str, layer: str, text: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        column = database.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
        ).fetchone()
        database.execute(LAYER_STYLES)
        database.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', 0)"
        )
        database.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (layer,))
        database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            " f_geometry_column, styleName, styleQML, useAsDefault, description, owner)"
            " VALUES ('', '', ?, ?, ?, ?, 1, 'Aftermap', '')",
            (layer, column[0] if column else "geom", layer, text),
        )
