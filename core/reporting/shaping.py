"""Arabic as letters that stand by themselves: joined, and in the order in which they are drawn.

OpenCV draws one letter after the other from the left. Arabic letters change with their neighbours
and run from the right: here each becomes the form that Unicode has for its place, and the line is
put into the order of drawing, with numbers and words of other scripts from the left within. It is
the part of Unicode's rules for both that the labels of a chart need.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import groupby

FORMS = range(0xFB50, 0xFF00)
"""Where Unicode keeps the letters' forms."""

ISOLATED, FINAL, INITIAL, MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"

LAM_ALEF = {"\u0644" + alef for alef in "\u0622\u0623\u0625\u0627"}
"""The two letters that are always written as one."""

MARKS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks of direction, which nobody draws."""

MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")

FROM_RIGHT, FROM_LEFT, NUMBER, NEUTRAL = "right", "left", "number", "neutral"


def is_from_right(text: str) -> bool:
    """Return whether a text holds letters that are read from the right."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def in_drawing_order(text: str) -> str:
    """Return a line as it is drawn from the left; one without letters from the right as it is."""
    plain = text.translate(MARKS)
    if not is_from_right(plain):
        return plain
    letters = _joined(plain)
    kinds = _directions([_kind(letter) for letter in letters])
    runs = []
    for kind, run in groupby(zip(kinds, letters), key=lambda one: one[0]):
        drawn = [letter for _, letter in run]
        if kind in (FROM_RIGHT, NEUTRAL):
            # Fonts set a mark over what is drawn after it.
            drawn = [letter.translate(MIRRORED)[::-1] for letter in reversed(drawn)]
        runs.append("".join(drawn))
    return "".join(reversed(runs))


def _joined(text: str) -> list[str]:
    """Return letters in the forms of their places, each with its marks; lam and alef as one."""
    letters: list[str] = []
    for letter in text:
        if (letters and unicodedata.combining(letter)) or (
            letters and letters[-1] + letter in LAM_ALEF
        ):
            letters[-1] += letter
        else:
            letters.append(letter)
    bare = ["".join(part for part in one if not unicodedata.combining(part)) for one in letters]
    joins = [
        INITIAL in _forms(one) and FINAL in _forms(after)
        for one, after in zip(bare, [*bare[1:], ""])
    ]
    place = {(True, True): MEDIAL, (True, False): FINAL, (False, True): INITIAL}
    return [
        _forms(base).get(place.get((before, after), ISOLATED), base) + one[len(base) :]
        for one, base, before, after in zip(letters, bare, [False, *joins], joins)
    ]


def _kind(letter: str) -> str:
    kind = unicodedata.bidirectional(letter[0])
    if kind in ("R", "AL"):
        return FROM_RIGHT
    return {"L": FROM_LEFT, "EN": NUMBER, "AN": NUMBER}.get(kind, NEUTRAL)


def _directions(kinds: list[str]) -> list[str]:
    """Settle what has no direction by itself: in and after words from the left it is theirs."""
    settled, strong = list(kinds), FROM_RIGHT
    for index, kind in enumerate(kinds):
        if kind == NUMBER and strong == FROM_LEFT:
            settled[index] = FROM_LEFT
        elif kind in (FROM_LEFT, FROM_RIGHT):
            strong = kind
    for index, kind in enumerate(settled):
        if kind == NEUTRAL:
            before = settled[index - 1] if index else FROM_RIGHT
            after = next((one for one in settled[index:] if one != NEUTRAL), FROM_RIGHT)
            alone = after == NUMBER and kinds[index - 1 : index + 2].count(NUMBER) == 2
            if before == after == FROM_LEFT or (before == after == NUMBER and alone):
                settled[index] = before
            else:
                settled[index] = FROM_RIGHT
    return settled


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for code in FORMS:
        place, *bases = unicodedata.decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(base, 16)) for base in bases)
        if place in (ISOLATED, FINAL, INITIAL, MEDIAL):
            found.setdefault(letters, {}).setdefault(place, chr(code))
    return found


def _forms(letters: str) -> dict[str, str]:
    """Return the forms of a letter, or of lam with an alef, by place."""
    return _table().get(letters, {})
