"""The cells without buildings that a person looked through: in the GeoPackage, or with the layer.

A layer of a GeoPackage keeps them in a table beside it, where *Inspection curtain* finds them; any
other layer keeps them as a property, which is saved with the project.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...algorithms.shared.export import geopackage_of
from ...algorithms.shared.texts import tr
from ...core.files import LOOKED_AT as TABLE
from ...core.mgrs import Cell
from .edits import ReviewError

PROPERTY = f"aftermap/{TABLE}"

UNREADABLE = (QgsException, QgsProviderConnectionException)
"""What QGIS raises; its Python knows no kinship between them."""

CREATE = (
    f"CREATE TABLE IF NOT EXISTS {TABLE} (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
    " mgrs TEXT NOT NULL UNIQUE, looked_by TEXT, looked_at TEXT)",
    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
    f" VALUES ('{TABLE}', 'attributes', '{TABLE}', 0)",
)
"""As `core.vector.looked` makes it."""

KNOWN = f"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{TABLE}'"  # nosec B608
READ = f"SELECT mgrs, looked_by, looked_at FROM {TABLE}"  # nosec B608
WRITE = f"INSERT INTO {TABLE} (mgrs, looked_by, looked_at)"  # nosec B608
"""QGIS's connections bind no values; the table's name is our own, and values are quoted."""


class Looked:
    """What is kept of one layer.

    Raises:
        ReviewError: (when told something) it cannot be written.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._path = geopackage_of(layer)
        self._rows = self._stored() if self._path else self._kept()

    def __contains__(self, cell: Cell) -> bool:
        return bool({cell.name(), cell.around().name()} & self._rows.keys())

    def say(self, cells: Collection[Cell], by: str, looked: bool) -> None:
        """Note that somebody looked through cells, or take that back.

        Raises:
            ReviewError: it cannot be written.
        """
        names = {cell.name() for cell in cells}
        if not looked:  # somebody's word for a whole kilometre does not hold for what is left of it
            names |= {cell.around().name() for cell in cells}
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        if self._path:
            self._store(names, by, now if looked else "")
        for name in names:
            self._rows.pop(name, None)
            if looked:
                self._rows[name] = (by, now)
        if not self._path:
            self._layer.setCustomProperty(PROPERTY, json.dumps(self._rows))

    def _kept(self) -> dict[str, Any]:
        try:
            return dict(json.loads(self._layer.customProperty(PROPERTY)))
        except (TypeError, ValueError):
            return {}

    def _stored(self) -> dict[str, Any]:
        try:
            if not self._run(KNOWN):
                return {}
            rows = self._run(READ)
        except UNREADABLE:
            return {}  # a cell of which nothing is known hangs
        return {str(mgrs): (by, at) for mgrs, by, at in rows}

    def _store(self, names: Collection[str], by: str, at: str) -> None:
        listed = ", ".join(map(_quoted, names))
        try:
            gone = f"DELETE FROM {TABLE} WHERE mgrs IN ({listed})"  # nosec B608 # quoted above
            for command in (*CREATE, gone):
                self._run(command)
            if at:
                rows = (f"({_quoted(name)}, {_quoted(by)}, {_quoted(at)})" for name in names)
                values = ", ".join(rows)
                self._run(f"{WRITE} VALUES {values}")
        except UNREADABLE as error:
            raise ReviewError(
                tr("What you looked through cannot be kept in '{0}' ({1}).").format(
                    self._path, str(error).strip()
                )
            ) from error

    def _run(self, command: str) -> list[Any]:
        metadata = QgsProviderRegistry.instance().providerMetadata("ogr")
        found: list[Any] = metadata.createConnection(self._path, {}).executeSql(command)
        return found


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
