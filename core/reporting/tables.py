"""Tables of comma-separated values, which a spreadsheet opens without running what is in them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import Any

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell begins with that spreadsheets take for a formula, the wide forms among it."""


def write_rows(path: str, rows: Iterable[Sequence[Any]]) -> None:
    """Write rows as UTF-8; the caller sees to it that the file is whole.

    Raises:
        OSError: it cannot be written.
    """
    with open(path, "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([defused(value) for value in row] for row in rows)


def defused(value: Any) -> Any:
    """Return a cell that stays text: one that begins as a formula does gets an apostrophe.

    Numbers are written as they are, even if they come as text.
    """
    if not isinstance(value, str) or not value.lstrip(" ").startswith(FORMULAS):
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
