"""What the network saw of buildings, as QGIS's side reads it and sends it along: without numpy.

The table `building_features` lies in the GeoPackage of the buildings. Where QGIS hands a copy of
the layer to the engine (it is being edited, filtered, or only some are selected), the table lies in
a file beside the copy.
"""

from __future__ import annotations

import json
import os
import sqlite3
import struct
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import Optional

from .held import FEATURES, is_database, reading_address

BESIDE = ".features"
"""What follows the name of a copy of a layer in the name of the file with its table."""

LIST = "SELECT description FROM gpkg_contents WHERE table_name = ?"
ROWS = f"SELECT building_id, features FROM {FEATURES}"  # nosec B608 # our name


def features_file(path: str) -> Optional[Path]:
    """Return the file that may hold what the network saw of a layer's buildings; None of none.

    Args:
        path: of the layer, with what QGIS and GDAL write behind a bar.
    """
    file = Path(path.partition("|")[0])
    found = (one for one in (file, Path(f"{file}{BESIDE}")) if is_database(one))
    return next(found, None)


def send_along(geopackage: str, copy: str) -> None:
    """Write the table of a GeoPackage beside a copy of its buildings; nothing where it has none.

    A table that cannot be read is left behind: the copy is whole without it.
    """
    partial = Path(f"{copy}{BESIDE}.{os.getpid()}")
    try:
        with closing(sqlite3.connect(partial)) as new, new:
            new.execute("ATTACH ? AS old", (str(Path(geopackage).absolute()),))
            told = new.execute(LIST.replace("gpkg_contents", "old.gpkg_contents"), (FEATURES,))
            description = told.fetchone()
            if description is not None:
                new.execute("CREATE TABLE gpkg_contents (table_name TEXT, description TEXT)")
                new.execute("INSERT INTO gpkg_contents VALUES (?, ?)", (FEATURES, *description))
                rows = ROWS.replace("FROM ", "FROM old.")
                new.execute(f"CREATE TABLE {FEATURES} AS {rows}")
        if description is not None:
            os.replace(partial, f"{copy}{BESIDE}")
    except (sqlite3.Error, OSError):
        pass
    finally:
        partial.unlink(missing_ok=True)


def seen_of(path: str, ids: Collection[int]) -> dict[int, tuple[float, ...]]:
    """Return what the network saw of buildings, by their ids; those that are not told are left out.

    Args:
        path: of the layer.
        ids: `building_id` of the wanted ones.
    """
    file = features_file(path)
    if file is None:
        return {}
    wanted = set(ids)
    try:
        address = reading_address(file.absolute())
        with closing(sqlite3.connect(address, uri=True, timeout=1)) as database:
            told = database.execute(LIST, (FEATURES,)).fetchone()
            if told is None:
                return {}
            row = struct.Struct(f"<{int(json.loads(told[0])['count'])}e")
            return {
                int(one): row.unpack(values)
                for one, values in database.execute(ROWS)
                if one in wanted
            }
    except (sqlite3.Error, ValueError, TypeError, KeyError, struct.error):
        return {}
