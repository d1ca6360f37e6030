"""GeoPackages that another program works on: they are not replaced under its hands."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from ..errors import OutputError


def require_closed(paths: Iterable[str]) -> None:
    """Refuse to replace a GeoPackage that someone edits: its journal would end in the new file.

    Raises:
        OutputError: one is open for editing.
    """
    for path in paths:
        journals = [Path(f"{path}{suffix}") for suffix in ("-wal", "-journal")]
        if any(journal.exists() for journal in journals) and not _settled(path, journals):
            raise OutputError(
                f"'{path}' is being edited: save or cancel the edits and close the layer, or choose"
                " another name."
            )


def _settled(path: str, journals: Iterable[Path]) -> bool:
    """Return whether a database could take in the journals that a crash left; not if it is open."""
    if not Path(path).exists():
        for journal in journals:
            journal.unlink(missing_ok=True)
        return True
    try:
        with closing(sqlite3.connect(path, timeout=0)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        return False
    return not any(journal.exists() for journal in journals)
