"""GeoPackages that are not replaced: those in use elsewhere, and those with a person's layers."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path, PurePath
from typing import Optional

from ..errors import OutputError
from ..sentences import say

SQLITE = b"SQLite format 3\0"
"""What every GeoPackage begins with."""

OURS = (
    *("buildings", "footprints", "zones", "truth", "split", "residuals", "difference"),
    *("survey", "survey_cells", "estimates", "corrections", "curtain", "bivariate"),
    *("changes", "zone_changes", "sectors", "scenes"),
)
"""Layers that Aftermap writes."""

NOT_MATCHED = "reviews_not_matched"
"""Layer with the reviews that found no building: see `vector.reviews`."""

LOOKED_AT = "cells_looked_at"
"""Table with the cells without buildings that a person looked through: see `vector.looked`."""

FEATURES = "building_features"
"""Table with what the network saw of each building: see `vector.features`."""

TABLES = ("layer_styles", NOT_MATCHED, LOOKED_AT, FEATURES)
SYSTEM = ("gpkg_", "rtree_", "sqlite_")

SIGNS = ({"building_id", "area_m2"}, {"building_id", "damage_level"})
"""Columns by which a layer of Aftermap is known under another name."""


def require_closed(paths: Iterable[str], patience: float = 0.0) -> None:
    """Refuse to replace a GeoPackage that another program holds, be it only to read.

    An editor's journal would end in the new file, and a reader would go on with the old one.

    Args:
        paths: files that will be replaced.
        patience: seconds to wait for one to be let go; a backup or an indexer reads for a moment.

    Raises:
        OutputError: one is held.
    """
    end = time.monotonic() + patience
    for path in paths:
        while (problem := _problem(path)) is not None:
            if time.monotonic() >= end:
                raise OutputError(
                    say("'{path}' {problem}, or choose another name.", path=path, problem=problem)
                )
            time.sleep(0.1)


def foreign_layers(path: Path) -> list[str]:
    """Return the layers and tables of a GeoPackage that Aftermap did not write."""
    if not is_database(path):
        return []
    try:
        address = reading_address(path.absolute())
        with closing(sqlite3.connect(address, uri=True, timeout=1)) as database:
            return [name for name in _tables(database) if not _is_ours(database, name)]
    except sqlite3.Error:
        return []  # locked or damaged, which is another refusal


def _tables(database: sqlite3.Connection) -> list[str]:
    rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    names = [str(name) for (name,) in rows]
    return [name for name in names if not name.startswith(SYSTEM) and name not in TABLES]


def _is_ours(database: sqlite3.Connection, name: str) -> bool:
    if name in OURS:
        return True
    quoted = name.replace('"', '""')
    columns = {row[1] for row in database.execute(f'PRAGMA table_info("{quoted}")')}
    return any(sign <= columns for sign in SIGNS)


def is_database(path: Path) -> bool:
    """Return whether a file is one of SQLite, as GeoPackages are."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(SQLITE)) == SQLITE
    except OSError:
        return False


def reading_address(path: PurePath) -> str:
    """Return the address by which SQLite reads an absolute path and writes nothing.

    A share on the network (`\\\\server\\share`) has its server within the path: SQLite refuses
    addresses with a server of their own.
    """
    address = path.as_uri()
    local = address if address.startswith("file:///") else address.replace("file:", "file://", 1)
    return f"{local}?mode=ro"


def _problem(path: str) -> Optional[str]:
    """Say how a file is held, and what to do; None if it is free."""
    journals = [Path(f"{path}{suffix}") for suffix in ("-wal", "-journal")]
    edited = any(journal.exists() for journal in journals)
    if not Path(path).exists():
        for journal in journals:
            journal.unlink(missing_ok=True)
        return None
    if not is_database(Path(path)):
        return None
    if not _is_free(path, journals):
        if edited:
            return "is being edited: save or cancel the edits and close the layer"
        return "is in use by another program: close it there"
    holder = next(_holders(path), None)
    return holder and say("is open in {holder}: close it there", holder=holder)


def _is_free(path: str, journals: Iterable[Path]) -> bool:
    """Return whether nobody has a lock; journals that a crash left are taken in."""
    try:
        with closing(sqlite3.connect(path, timeout=0)) as database:
            if any(journal.exists() for journal in journals):
                database.execute("PRAGMA journal_mode = DELETE")
            database.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        return False
    return not any(journal.exists() for journal in journals)


def _holders(path: str) -> Iterator[str]:
    """Yield the programs that have a file open, where the system tells (Linux).

    A reader between two questions holds no lock. On Windows an open file cannot be replaced anyway.
    """
    real, own, parent = os.path.realpath(path), str(os.getpid()), str(os.getppid())
    for process in Path("/proc").glob("[0-9]*"):
        if process.name == own:
            continue
        with suppress(OSError):
            for handle in (process / "fd").iterdir():
                if os.readlink(handle) == real:
                    name = (process / "comm").read_text(encoding="utf-8", errors="replace")
                    # QGIS is no other program to a person who looks at the layer in it.
                    began = process.name == parent
                    which = "the program that began this run" if began else "another program"
                    yield f"{which} ({name.strip()}, process {process.name})"
                    break
