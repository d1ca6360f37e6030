"""Puts sentences into words: the language that this process speaks, and the catalogues' reader.

QGIS's side speaks through Qt, which knows its catalogues; the command line and the engine, which
have no Qt, read the same ones from `i18n/*.ts`. Standard library only.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree  # nosec B405 # the plugin's own files

from .sentences import Sentence

CATALOGUES = Path(__file__).resolve().parents[1] / "i18n"

Find = Callable[[str, str, Optional[int]], Optional[str]]


def _like_english(count: int) -> int:
    return 0 if count == 1 else 1


def _like_french(count: int) -> int:
    return 0 if count < 2 else 1


def _like_ukrainian(count: int) -> int:
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def _like_arabic(count: int) -> int:
    if count <= 2:
        return count
    if 3 <= count % 100 <= 10:
        return 3
    return 4 if count % 100 >= 11 else 5


PLURALS: dict[str, tuple[int, Callable[[int], int]]] = {
    "ar": (6, _like_arabic),
    "fr": (2, _like_french),
    "id": (1, lambda count: 0),
    "tr": (1, lambda count: 0),
    "uk": (3, _like_ukrainian),
}
"""Number of forms and which a count takes, as Qt has them; other languages have English's two."""

SEPARATORS = {
    "ar": (",", "."),
    "en": (",", "."),
    "fr": ("\u202f", ","),
    "uk": ("\u00a0", ","),
}
"""Between thousands and before decimals; other languages write 1.234,5."""

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
"""Codes of languages that are read from right to left."""

ISOLATE, END = "\u2068", "\u2069"
"""Unicode's marks around a text that keeps its own direction."""


@dataclass(frozen=True)
class Language:
    """A language to speak.

    Args:
        find: returns the translation of (context, source, count), None where there is none.
        group: stands between thousands.
        point: stands before decimals.
        code: of the language.
    """

    find: Find = lambda context, source, count: None
    group: str = ","
    point: str = "."
    code: str = "en"

    def text(self, context: str, source: str) -> str:
        """Return a text of a context, in English where it has no translation."""
        return self.find(context, source, None) or source

    @property
    def is_right_to_left(self) -> bool:
        """Return whether it is read from right to left."""
        return self.code in RIGHT_TO_LEFT

    def spelled(self, number: str) -> str:
        """Return a number that is written as in English (1,234.5) as the language writes it."""
        return number.translate({ord(","): self.group, ord("."): self.point})

    def data(self, text: str) -> str:
        """Return a text that is no word of the language, as names and coordinates.

        Among words from right to left it keeps its own direction: a latitude stays before its
        longitude.
        """
        return f"{ISOLATE}{text}{END}" if text and self.is_right_to_left else text


ENGLISH = Language()
_spoken = [ENGLISH]


def speak(language: Language) -> None:
    """Let this process speak a language from now on."""
    _spoken[0] = language


def current() -> Language:
    """Return the language that this process speaks."""
    return _spoken[0]


def worded(text: str, language: Optional[Language] = None) -> str:
    """Return a text as a reader reads it; what has no translation stays English.

    Args:
        text: a sentence, or a text that is a sentence by itself.
        language: the reader's; None is the one that this process speaks.
    """
    language = language or current()
    if language is ENGLISH:
        return str(text)
    if not isinstance(text, Sentence):
        return language.text("Engine", text) if text else text
    form = language.find("Engine", text.template, text.number)
    if form is None and text.number is not None:
        return str(text)
    try:
        return _Filler(language).vformat(form or text.template, (), text.values)
    except (LookupError, ValueError, AttributeError, TypeError):
        return str(text)  # a catalogue's mistake must not cost the message


class _Filler(string.Formatter):
    """Fills values into a template: sentences in words, numbers as the language writes them."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def vformat(self, format_string: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
        words = {
            name: worded(value, self._language) if isinstance(value, Sentence) else value
            for name, value in kwargs.items()
        }
        return super().vformat(format_string, args, words)

    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return text if isinstance(value, str) else self._language.spelled(text)


def codes() -> list[str]:
    """Return the codes of the languages that have a catalogue, and English's."""
    return ["en", *sorted(path.stem.partition("_")[2] for path in CATALOGUES.glob("*.ts"))]


@lru_cache(maxsize=2)
def language_of(code: str) -> Language:
    """Return a language by its code or locale (`uk`, `es_MX`); English where there is none."""
    for name in (code, code.partition("_")[0]):
        path = CATALOGUES / f"aftermap_{name}.ts"
        if name and name in codes() and path.exists():
            return _from_catalogue(name, path)
    return ENGLISH


def _from_catalogue(name: str, path: Path) -> Language:
    forms = forms_in(path)
    choose = PLURALS.get(name, (2, _like_english))[1]

    def find(context: str, source: str, count: Optional[int]) -> Optional[str]:
        found = forms.get((context, source), ())
        index = choose(count) if count is not None and len(found) > 1 else 0
        return (found[index] if index < len(found) else "") or None

    return Language(find, *SEPARATORS.get(name, (".", ",")), code=name)


def forms_in(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return a catalogue's translations by context and source: one each, or one per plural form.

    Those that are unfinished are empty.
    """
    root = ElementTree.parse(path).getroot()  # nosec B314 # the plugin's own file
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = tuple(forms) or (message.findtext("translation", ""),)
    return found


def plural_forms(code: str) -> int:
    """Return how many plural forms a language has."""
    return PLURALS.get(code, (2, _like_english))[0]
