"""Levels that teams wrote, in words or numbers, as verdicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from ..buildings.vocabularies import is_number, plain
from ..buildings.words import find_wording, strangers_told
from ..errors import InputError
from ..progress import Progress
from ..requests import NO_BUILDING, UNKNOWN, ImportFieldResults
from ..requests.shared import RECOGNISE
from ..sentences import say
from ..verdicts import VERDICTS
from .columns import LEVEL, NAMES, column_of
from .reading import Result

OURS = "reviewed level"

NONE_THERE = frozenset(
    {"no building", "not a building", "no structure", "no building there", "bina yok"}
)
UNTOLD = frozenset({"cannot be told", "cannot tell", "can not be told", "unclear", "not sure"})
UNSEEN = frozenset(
    {
        *("", "null", "nan", "n a", "na", "not analysed", "not analyzed", "not applicable"),
        *("not assessed", "not surveyed", "not inspected", "not looked at", "no data"),
    }
)
"""What says that nobody looked, which is no verdict."""


@dataclass(frozen=True)
class Verdicts:
    """What a file's rows say.

    Args:
        levels: one of `VERDICTS` each, None where there is none.
        words: as they are written, empty where nothing is.
        strange: rows whose word is no level.
    """

    levels: list[int | None]
    words: list[str]
    strange: set[int]


def verdicts_in(
    results: Sequence[Result],
    names: Collection[str],
    path: str,
    request: ImportFieldResults,
    progress: Progress,
) -> Verdicts:
    """Return the verdicts of a file's rows.

    Args:
        results: the rows.
        names: of the file's columns, of empty ones too.
        path: for messages.
        request: names the column and the words, where a person chose them.
        progress: told which words are no level.

    Raises:
        InputError: there is no column of levels, or its numbers are of no certain scale.
    """
    name = _column(names, path, request.field)
    words = [str(one.row.get(name, "")).strip() for one in results]
    plainly = [plain(word) for word in words]
    where = say("the column '{name}' of '{path}'", name=name, path=path)
    numbers = all(is_number(word) or not word for word in plainly)
    if name == OURS and numbers and request.written_as == RECOGNISE:
        levels = [_coded(word) for word in plainly]
    else:
        levels = _worded(words, plainly, where, request.written_as)
    strange = {
        index
        for index, (level, word) in enumerate(zip(levels, plainly))
        if level is None and word not in UNSEEN
    }
    if strange:
        progress.warn(strangers_told(Counter(words[index] for index in strange), where))
    return Verdicts(levels, words, strange)


def _column(names: Collection[str], path: str, chosen: str | None) -> str:
    wanted = (column_of(chosen).bare,) if chosen else NAMES[LEVEL]
    found = next((name for name in wanted if name in names), None)
    if found is None:
        raise InputError(
            say(
                "'{path}' has no column of levels (there are {names}): write its name under"
                " ‹field›.",
                path=path,
                names=", ".join(sorted(names)) or "-",
            )
        )
    return found


def _coded(word: str) -> int | None:
    number = float(word) if word else -1.0
    return int(number) if number in VERDICTS else None


def _worded(words: list[str], plainly: list[str], where: str, written: str) -> list[int | None]:
    """Return levels of words; those that a vocabulary of damage lacks have their own."""
    own = {**dict.fromkeys(NONE_THERE, NO_BUILDING), **dict.fromkeys(UNTOLD, UNKNOWN)}
    rest = np.array(
        [word for word, bare in zip(words, plainly) if bare not in own and bare not in UNSEEN],
        dtype=object,
    )
    wording = find_wording(rest, written, str(where))
    levels: list[int | None] = []
    for word, bare in zip(words, plainly):
        if bare in own:
            levels.append(own[bare])
        else:
            levels.append(None if bare in UNSEEN else wording.meaning.get(word))
    return levels
