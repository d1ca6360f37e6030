"""Which two of a project's layers are the images before and after, by their names alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

BEFORE = ("before", "pre", "avant", "antes", "önce", "once", "öncesi", "oncesi")
AFTER = ("after", "post", "après", "apres", "sonra", "sonrası", "sonrasi", "despues", "después")
DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")


def guess_pair(names: Sequence[str]) -> tuple[Optional[int], Optional[int]]:
    """Return the indices of the images before and after; None for a side that no name tells.

    Words go before dates, and dates before the order: of two names without either, the lower layer
    is taken for the older one, as it was most likely loaded first.
    """
    before, after = _first(names, BEFORE), _first(names, AFTER)
    if before is None or after is None:
        left = [index for index in range(len(names)) if index not in (before, after)]
        dated = sorted((date, index) for index in left if (date := date_in(names[index])))
        guesses = [index for _, index in dated] if len(dated) > 1 else left[::-1]
        if before is None and guesses:
            before = guesses.pop(0)
        if after is None and guesses:
            after = guesses.pop()
    return before, after


def date_in(name: str) -> str:
    """Return the first date in a name as YYYYMMDD; empty if there is none."""
    found = DATE.search(name)
    return "".join(found.groups()) if found else ""


def _first(names: Sequence[str], words: Sequence[str]) -> Optional[int]:
    for index, name in enumerate(names):
        if set(re.split(r"[\W_]+", name.lower())) & set(words):
            return index
    return None
