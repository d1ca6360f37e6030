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
from ..sentences import say

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

FORM = "<!-- buildings_form -->"
"""Where a style of buildings takes the form, the aliases and the map tip."""

NAMED = {
    "buildings": {
        "levels": "buildings",
        "outlines": "buildings_outlines",
        "needs review": "buildings_review",
        "reviewed": "buildings_reviewed",
    }
}
"""Styles by the name that a person chooses them by in a GeoPackage; the first is the default."""

Style = tuple[str, str, bool]
"""Its name, its QML, and whether it is the default."""

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
    form = STYLES / "buildings_form.xml"
    if FORM in text:
        text = text.replace(FORM, form.read_text(encoding="utf-8").strip())
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
    if Path(path).suffix.lower() != ".gpkg":
        _put_beside(path, style_text(style, values))
        return
    name = layer or Path(path).stem
    named = NAMED.get(style, {name: style})
    styles = [(title, style_text(file, values), file == style) for title, file in named.items()]
    put_styles(path, styles, name)


def put_styles(path: str, styles: list[Style], layer: str) -> None:
    """Give a layer of a GeoPackage styles in place of those that it has.

    Raises:
        OutputError: the styles cannot be written.
    """
    try:
        _store(path, layer, styles)
    except (OSError, sqlite3.Error) as error:
        raise _unwritten(path, error) from error


def _unwritten(path: str, error: Exception) -> OutputError:
    return OutputError(
        say(
            "The style of '{path}' cannot be written ({error}): free some space or choose another"
            " place.",
            path=path,
            error=error,
        )
    )


def styles_of(path: str) -> list[Style]:
    """Return the styles that a product of one layer carries; outside a GeoPackage it is one."""
    if Path(path).suffix.lower() != ".gpkg":
        beside = Path(path).with_suffix(".qml")
        return [(beside.stem, beside.read_text(encoding="utf-8"), True)] if beside.exists() else []
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT styleName, styleQML, useAsDefault FROM layer_styles")
        return [(str(name), str(text), bool(default)) for name, text, default in rows]


def style_of(path: str) -> str | None:
    """Return the QML of the default style that a product of one layer carries, or None."""
    return next((text for _, text, default in styles_of(path) if default), None)


def _put_beside(path: str, text: str) -> None:
    if Path(path).suffix.lower() == ".shp":
        # Shapefile keeps ten letters of a field's name.
        text = re.sub(r"(&quot;|feature, ')(\w{10})\w*(&quot;|')", r"\1\2\3", text)
        text = re.sub(r'(<(?:alias field|field name|\w+Field name)=")(\w{10})\w*', r"\1\2", text)
    try:
        Path(path).with_suffix(".qml").write_text(text, encoding="utf-8")
    except OSError as error:
        raise _unwritten(path, error) from error


def _store(path: str, layer: str, styles: list[Style]) -> None:
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
        database.executemany(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            " f_geometry_column, styleName, styleQML, useAsDefault, description, owner)"
            " VALUES ('', '', ?, ?, ?, ?, ?, 'Aftermap', '')",
            [(layer, column[0] if column else "geom", *style) for style in styles],
        )
