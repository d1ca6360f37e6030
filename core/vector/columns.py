"""Fields as columns that every format takes: GDAL knows lists, times and bytes besides."""

from __future__ import annotations

import datetime
import json
from typing import Any

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[Any]

EXACT = 2**53
"""Whole numbers beyond it are no longer all told apart as floating point."""


def as_column(column: Column, kind: str) -> Column:
    """Return a column of plain values.

    Whole numbers and truth values with NULLs, which come as floating point, are masked; lists
    become JSON, times ISO 8601 and bytes hexadecimal text.

    Args:
        column: as pyogrio reads it, shape (n,).
        kind: its own type, as pyogrio names it.
    """
    if column.dtype.kind == "f" and is_whole(kind):
        empty = np.isnan(column)
        return np.ma.masked_array(np.where(empty, 0, column).astype(kind), empty)
    if column.dtype == object:
        plain = np.empty(len(column), dtype=object)
        plain[:] = [_as_text(value) for value in column]
        return plain
    return column


def is_whole(kind: str) -> bool:
    """Return whether pyogrio's name of a type is one of whole numbers or truth values."""
    try:
        return np.dtype(kind).kind in "iub"
    except TypeError:  # list(str)
        return False


def lost_digits(column: Column, kind: str) -> bool:
    """Return whether a column of whole numbers was rounded because of a NULL in it."""
    if column.dtype.kind != "f" or not is_whole(kind):
        return False
    return bool(np.nanmax(np.abs(column), initial=0) >= EXACT)


def _as_text(value: Any) -> Any:
    if isinstance(value, (list, tuple, np.ndarray)):
        return json.dumps(np.asarray(value).tolist(), ensure_ascii=False)
    if isinstance(value, (datetime.time, datetime.date)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).hex()
    return value
