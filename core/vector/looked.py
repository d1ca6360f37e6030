"""The MGRS cells without buildings that a person looked through, kept beside the buildings.

A building that nobody outlined can only be missed where nobody looks, so that a cell without any
is inspected by somebody's word alone. The review dock keeps these words in a table of the
buildings' GeoPackage: a cell's reference, who looked, and when.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ..errors import InputError
from ..files import LOOKED_AT, is_database, reading_address
from ..sentences import say

Row = tuple[str, str, str]
"""A cell's MGRS reference, who looked and when."""

CREATED = f"""CREATE TABLE IF NOT EXISTS {LOOKED_AT} (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, mgrs TEXT NOT NULL UNIQUE, looked_by TEXT,
  looked_at TEXT)"""
LISTED = (
    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
    f" VALUES ('{LOOKED_AT}', 'attributes', '{LOOKED_AT}', 0)"
)


def looked_at(path: str) -> list[Row]:
    """Return the cells that a GeoPackage says somebody looked through; none of any other file.

    Raises:
        InputError: the table is there and cannot be read.
    """
    file = Path(path.partition("|")[0])
    if not is_database(file):
        return []
    address = reading_address(file.absolute())
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=5)) as database:
            known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
            if not database.execute(known, (LOOKED_AT,)).fetchone():
                return []
            asked = f"SELECT mgrs, looked_by, looked_at FROM {LOOKED_AT}"  # nosec B608 # our name
            rows = database.execute(asked)
            return [(str(mgrs), str(by or ""), str(at or "")) for mgrs, by, at in rows if mgrs]
    except sqlite3.Error as error:
        raise InputError(
            say(
                "The table '{looked_at}' of '{file}' cannot be read ({error}): repair it or remove"
                " it.",
                looked_at=LOOKED_AT,
                file=file,
                error=error,
            )
        ) from error


def keep_looked(path: str, rows: list[Row]) -> None:
    """Write such cells beside a layer of a GeoPackage that is being written."""
    if not rows or not is_database(Path(path)):
        return
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(CREATED)
        database.execute(LISTED)
        database.executemany(
            f"INSERT OR IGNORE INTO {LOOKED_AT} (mgrs, looked_by, looked_at) VALUES (?, ?, ?)", rows
        )
