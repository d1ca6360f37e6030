"""What the network saw of each building, in a table beside the buildings of a GeoPackage.

A row holds a building's id and its features, 2 bytes each (little-endian float16). Which model they
are of and how they lie in a row stands in the table's description.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..files import FEATURES, features_file, is_database, reading_address
from ..sentences import say

Ids = npt.NDArray[np.int64]
Halves = npt.NDArray[np.float16]

VERSION = 1
FORMAT = "<f2"

CREATED = f"CREATE TABLE {FEATURES} (building_id INTEGER PRIMARY KEY NOT NULL, features BLOB)"
LISTED = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
    " VALUES (?, 'attributes', ?, ?, 0)"
)


@dataclass(frozen=True)
class Features:
    """Features of buildings.

    Args:
        ids: of the buildings, each once, shape (n,).
        values: 0..1, shape (n, d).
        model: fingerprint of the model that saw them.
        layout: what the values of a row are.
    """

    ids: Ids
    values: Halves
    model: str
    layout: str

    def of(self, ids: Ids) -> npt.NDArray[np.float64]:
        """Return the features of buildings, rows of NaN where there are none, shape (m, d)."""
        order = np.argsort(self.ids, kind="stable")
        found = np.full((len(ids), self.values.shape[1]), np.nan)
        if len(order):
            at = np.searchsorted(self.ids[order], ids).clip(max=len(order) - 1)
            same = self.ids[order][at] == ids
            found[same] = self.values[order[at[same]]]
        return found


def put_features(path: str, features: Features) -> None:
    """Write features beside the buildings of a GeoPackage; no other kind of file has any."""
    if not len(features.ids) or not is_database(Path(path)):
        return
    told = {"version": VERSION, "format": FORMAT, "count": int(features.values.shape[1])}
    told |= {"model": features.model, "layout": features.layout}
    rows = features.values.astype(FORMAT)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(CREATED)
        database.execute(LISTED, (FEATURES, FEATURES, json.dumps(told)))
        database.executemany(
            f"INSERT INTO {FEATURES} VALUES (?, ?)",  # nosec B608 # our name
            ((int(one), row.tobytes()) for one, row in zip(features.ids, rows)),
        )


def carry_features(path: str, partial: str) -> None:
    """Write the features of a layer, where it has any, beside the buildings that come of it.

    Args:
        path: of the layer.
        partial: a GeoPackage that is being written; its buildings keep their ids.
    """
    seen = read_features(path)
    if seen is not None:
        put_features(partial, seen)


def read_features(path: str) -> Features | None:
    """Return the features that a GeoPackage holds, or that lie beside a copy of it; None of none.

    Raises:
        InputError: the table is there and cannot be read.
    """
    file = features_file(path)
    if file is None:
        return None
    address = reading_address(file.absolute())
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=5)) as database:
            asked = "SELECT description FROM gpkg_contents WHERE table_name = ?"
            listed = database.execute(asked, (FEATURES,)).fetchone()
            if listed is None:
                return None
            told = json.loads(listed[0])
            if told["version"] != VERSION:
                return None  # of a later Aftermap: grading without them is as before
            rows = f"SELECT building_id, features FROM {FEATURES}"  # nosec B608 # our name
            found = database.execute(rows).fetchall()
        ids = np.array([one for one, _ in found], np.int64)
        packed = b"".join(row for _, row in found)
        values = np.frombuffer(packed, FORMAT).reshape(len(ids), int(told["count"]))
    except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
        raise InputError(
            say(
                "The table '{table}' of '{file}' cannot be read ({error}): repair it or remove it.",
                table=FEATURES,
                file=file,
                error=error,
            )
        ) from error
    return Features(ids, values.astype(np.float16), str(told["model"]), str(told["layout"]))
