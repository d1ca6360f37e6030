"""How others write damage levels, and the level of ours that each word stands for.

Ours are xBD's, so a word of another scale goes where its definition meets xBD's: "major" is a wall
or roof that partly came down (EMS-98 grade 4), "minor" is damage short of that (grades 1 to 3). No
word for damage, however slight, becomes "none".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from ..requests import UNKNOWN

NONE, MINOR, MAJOR, DESTROYED = 1, 2, 3, 4

OURS = {"1": NONE, "2": MINOR, "3": MAJOR, "4": DESTROYED}

NUMBERED = ("1-4", "0-3", "ems-98")
"""The vocabularies that say of every number whether it is one of theirs."""

VOCABULARIES: dict[str, Mapping[str, int]] = {
    "1-4": {**OURS, "none": NONE, "minor": MINOR, "major": MAJOR, "destroyed": DESTROYED},
    "0-3": {"0": NONE, "1": MINOR, "2": MAJOR, "3": DESTROYED},
    "ems-98": {
        **{"0": NONE, "1": MINOR, "2": MINOR, "3": MINOR, "4": MAJOR, "5": DESTROYED},
        "no damage": NONE,
        "negligible to slight damage": MINOR,
        "moderate damage": MINOR,
        "substantial to heavy damage": MINOR,
        "very heavy damage": MAJOR,
        "destruction": DESTROYED,
    },
    "xbd": {
        "no damage": NONE,
        "minor damage": MINOR,
        "major damage": MAJOR,
        "destroyed": DESTROYED,
    },
    "copernicus": {
        "no visible damage": NONE,
        "possibly damaged": MINOR,
        "damaged": MAJOR,
        "destroyed": DESTROYED,
        "not affected": NONE,
        "negligible to slight damage": MINOR,
        "moderately damaged": MINOR,
        "highly damaged": MAJOR,
        "completely destroyed": DESTROYED,
    },
    "unosat": {
        "no visible damage": NONE,
        "no damage": NONE,
        "possible damage": MINOR,
        "moderate damage": MINOR,
        "severe damage": MAJOR,
        "destroyed": DESTROYED,
    },
    "ministry": {
        "hasarsiz": NONE,
        "az hasarli": MINOR,
        "hafif hasarli": MINOR,
        "orta hasarli": MINOR,
        "agir hasarli": MAJOR,
        "acil yiktirilacak": DESTROYED,
        "yikik": DESTROYED,
    },
    "atc-20": {
        "green": NONE,
        "yellow": MINOR,
        "red": MAJOR,
        "inspected": NONE,
        "restricted use": MINOR,
        "unsafe": MAJOR,
    },
    "common": {
        "undamaged": NONE,
        "not damaged": NONE,
        "intact": NONE,
        "no damage": NONE,
        "affected": MINOR,
        "slight damage": MINOR,
        "slightly damaged": MINOR,
        "light damage": MINOR,
        "lightly damaged": MINOR,
        "minor damage": MINOR,
        "partially damaged": MINOR,
        "major damage": MAJOR,
        "extensive damage": MAJOR,
        "heavy damage": MAJOR,
        "heavily damaged": MAJOR,
        "severely damaged": MAJOR,
        "partial collapse": MAJOR,
        "partially collapsed": MAJOR,
        "complete damage": DESTROYED,
        "collapse": DESTROYED,
        "collapsed": DESTROYED,
        "total collapse": DESTROYED,
        "totally destroyed": DESTROYED,
    },
}
"""Plain words (see `plain`) to levels, by the name that a person chooses."""

TITLES = {
    "1-4": "1 none, 2 minor, 3 major, 4 destroyed",
    "0-3": "0 none, 1 minor, 2 major, 3 destroyed",
    "ems-98": "grades of EMS-98",
    "xbd": "words of xBD",
    "copernicus": "words of Copernicus EMS",
    "unosat": "words of UNOSAT",
    "ministry": "words of Türkiye's ministry",
    "atc-20": "tags of ATC-20, which tell how safe a building is and only roughly its damage",
    "common": "common words",
}

UNKNOWN_WORDS = frozenset(
    {
        *("", "255", "null", "nan", "n a", "na", "unknown", "un classified", "unclassified"),
        *("not analysed", "not analyzed", "not applicable", "not assessed", "not surveyed"),
        *("not inspected", "not visible", "no data", "inaccessible", "undetermined", "unsure"),
        *("tespit yapilamadi", "bilinmiyor"),
    }
)
"""What says that the level is not known, in any vocabulary; nothing at all among it."""

ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}

_GRADE = re.compile(r"(?:ems ?98 ?)?(?:damage )?(?:(?:grade|dg|d|g) ?)?([0-5]|i{1,3}|iv|v)")
_OTHER = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Return a word without case, accents, hyphens and underscores: `Az-Hasarlı` as `az hasarli`.

    A sign before a number stays, for -1 is not 1, and so does the point within one, unless it is a
    whole number: tables write 4 as 4.0.
    """
    bare = unicodedata.normalize("NFKD", text.casefold()).replace("ı", "i")
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter)).strip()
    if is_number(letters):
        return re.sub(r"\.0*$", "", letters)
    return _OTHER.sub(" ", letters).strip()


def is_number(text: str) -> bool:
    """Return whether a text is a number."""
    try:
        float(text)
    except ValueError:
        return False
    return text != "nan"


def level_in(vocabulary: str, word: str) -> int | None:
    """Return the level of a plain word in a vocabulary, 255 for unknown, None if it has no such."""
    if word in UNKNOWN_WORDS:
        return UNKNOWN
    grade = _GRADE.fullmatch(word) if vocabulary == "ems-98" else None
    return VOCABULARIES[vocabulary].get(ROMAN.get(grade[1], grade[1]) if grade else word)
