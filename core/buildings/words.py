"""Damage levels in a layer's field, in whatever words or numbers they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import InputError, ParameterError
from ..naming import counted
from ..progress import Progress
from ..requests import UNKNOWN
from ..requests.shared import RECOGNISE, WRITTEN
from ..sentences import say, say_counted
from ..vector.io import read_field
from .levels import LABELS
from .vocabularies import (
    NUMBERED,
    OURS,
    ROMAN,
    TITLES,
    UNKNOWN_WORDS,
    VOCABULARIES,
    is_number,
    level_in,
    plain,
)

SHOWN = 12
"""Values that one sentence names; a field of free text has thousands."""


@dataclass(frozen=True)
class Wording:
    """What a field's values mean.

    Args:
        vocabulary: a key of `VOCABULARIES`.
        meaning: level 1..4, 255 unknown, of each value as it is written.
        strangers: values that are no level, with their counts; they are unknown.
        doubt: what a person should know who did not choose the vocabulary; may be empty.
    """

    vocabulary: str
    meaning: Mapping[str, int]
    strangers: Mapping[str, int] = field(default_factory=dict)
    doubt: str = ""

    def levels(self, column: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
        """Return the levels 1..4, 255 unknown, of a column, shape (n,)."""
        said = [self.meaning.get(_text(value), UNKNOWN) for value in column]
        return np.array(said, np.uint8)


def wording_of(
    path: str, name: str, written: str, progress: Progress, *, needed: bool = True
) -> Wording | None:
    """Find out what the values of a layer's field mean, and tell the person.

    All of the layer is looked at, so that the answer does not hang on the part that is used.

    Args:
        path: a polygon layer.
        name: of the field, or its first ten letters; case is of no account.
        written: how levels are written there, see `WRITTEN`.
        progress: told which vocabulary was taken, what each value means, and what is no level.
        needed: refuse a field without any level; else all are unknown, and the person is warned.

    Returns:
        None if there is no such field.

    Raises:
        InputError: no value is a level, or numbers do not tell of which scale they are.
        ParameterError: no such vocabulary.
    """
    column = read_field(path, name)
    if column is None:
        return None
    where = say("the field '{name}' of '{path}'", name=name, path=path)
    wording = find_wording(column, written, where, hint=name)
    if needed:
        require_levels(wording, where)
    _tell(wording, where, _is_ours(name), progress)
    return wording


def find_wording(
    column: npt.NDArray[Any], written: str = RECOGNISE, where: str = "the field", hint: str = ""
) -> Wording:
    """Find out what values mean; see `wording_of`.

    Args:
        column: the values, shape (n,).
        written: a vocabulary, or "recognise".
        where: they are, for the message.
        hint: the field's name, which may tell the scale of its numbers.

    Raises:
        InputError: numbers do not tell of which scale they are.
        ParameterError: no such vocabulary.
    """
    if written not in WRITTEN:
        raise ParameterError(
            say(
                "‹written_as› is '{written}': choose {written_2}.",
                written=written,
                written_2=", ".join(WRITTEN),
            )
        )
    counts = Counter(_text(value) for value in column)
    words = {plain(value) for value in counts} - UNKNOWN_WORDS
    vocabulary, doubt = (written, "") if written != RECOGNISE else _recognise(words, where, hint)
    meaning = {value: _level(plain(value), vocabulary, written) for value in counts}
    known = {value: level for value, level in meaning.items() if level is not None}
    strangers = {value: counts[value] for value, level in meaning.items() if level is None}
    return Wording(vocabulary, known, strangers, doubt)


def require_levels(wording: Wording, where: str) -> None:
    """Refuse a field that holds values, and no level among them.

    Raises:
        InputError: that is so.
    """
    if wording.strangers and all(level == UNKNOWN for level in wording.meaning.values()):
        raise InputError(
            say(
                "No value of {where} is a damage level ({strangers}): choose the field that holds"
                " it, and how levels are written there ({written}).",
                where=where,
                strangers=_listed(wording.strangers),
                written=", ".join(WRITTEN),
            )
        )


def _level(word: str, vocabulary: str, written: str) -> int | None:
    """Return a word's level; where nobody chose the vocabulary, others that agree may know it."""
    level = level_in(vocabulary, word)
    if level is not None or written != RECOGNISE:
        return level
    if is_number(word) or word in ROMAN:
        return None if vocabulary in NUMBERED else OURS.get(word)
    elsewhere = {level_in(other, word) for other in VOCABULARIES} - {None}
    return elsewhere.pop() if len(elsewhere) == 1 else None


def _recognise(words: set[str], where: str, hint: str) -> tuple[str, str]:
    """Return the vocabulary that knows most of the words, and what is doubtful about it."""
    if words and all(is_number(word) for word in words):
        return _scale_of(words & {*"012345"}, where, hint)
    score = {name: sum(level_in(name, word) is not None for word in words) for name in VOCABULARIES}
    return max(score, key=lambda name: score[name]), ""


def _scale_of(numbers: set[str], where: str, hint: str) -> tuple[str, str]:
    """Return the scale that whole numbers are of: by the field's name, or by which occur."""
    choose = say("if they are of another scale, choose how levels are written")
    if "ems" in hint.lower():
        return "ems-98", ""
    if "5" in numbers:
        return "ems-98", say("Numbers up to 5 are taken for EMS-98; {choose}.", choose=choose)
    if "0" not in numbers:
        doubt = (
            ""
            if _is_ours(hint) or "4" in numbers
            else say("No 4 is among the numbers; {choose}.", choose=choose)
        )
        return "1-4", doubt
    if "4" in numbers:
        return "1-4", say("0 is no level where 4 is one; {choose}.", choose=choose)
    if numbers <= {"0", "1"}:
        raise InputError(
            say(
                "{where}{where_2} holds no numbers but 0 and 1, which may be levels or yes and no:"
                " choose how levels are written ({written}).",
                where=where[0].upper(),
                where_2=where[1:],
                written=", ".join(WRITTEN[1:]),
            )
        )
    return "0-3", say(
        "Numbers from 0 to 3 are taken for levels from none to destroyed; {choose}.", choose=choose
    )


def _is_ours(name: str) -> bool:
    return name.lower().startswith(("damage_lev", "reviewed_l"))


def _tell(wording: Wording, where: str, is_ours: bool, progress: Progress) -> None:
    told = "" if wording.vocabulary == "1-4" else f": {_meaning(wording)}"
    if set(wording.meaning.values()) - {UNKNOWN} and (told or not is_ours):
        progress.log(
            say(
                "Levels in {where} are read as {titles}{told}.",
                where=where,
                titles=TITLES[wording.vocabulary],
                told=told,
            )
        )
    if wording.doubt:
        progress.warn(say("Levels in {where}: {doubt}", where=where, doubt=wording.doubt))
    if wording.strangers:
        progress.warn(strangers_told(wording.strangers, where))


def strangers_told(strangers: Mapping[str, int], where: str) -> str:
    """Return the sentence that names values that are no level, with their counts."""
    return say_counted(
        sum(strangers.values()),
        "{n:,} value of {where} is no damage level and counts as unknown: {values}.",
        "{n:,} values of {where} are no damage level and count as unknown: {values}.",
        where=where,
        values=_listed(strangers),
    )


def _meaning(wording: Wording) -> str:
    ranked = sorted(wording.meaning.items(), key=lambda item: (item[1], item[0]))
    named = [f"'{value}' = {LABELS[level]}" for value, level in ranked if value]
    return ", ".join(named[:SHOWN]) + (", ..." if len(named) > SHOWN else "")


def _listed(counts: Mapping[str, int]) -> str:
    often = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"'{value[:40]}' ({count})" for value, count in often[:SHOWN]]
    more = (
        say(" and {others}", others=counted(len(often) - SHOWN, "other", "others"))
        if len(often) > SHOWN
        else ""
    )
    return ", ".join(shown) + more


def _text(value: Any) -> str:
    """Return a value as a person writes it; nothing for NULL and NaN."""
    if value is None or value is np.ma.masked:
        return ""
    if isinstance(value, (float, np.floating)):
        if np.isnan(value):
            return ""
        return str(int(value)) if float(value).is_integer() else f"{value:g}"
    return str(value).strip()
