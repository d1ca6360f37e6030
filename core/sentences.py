"""Sentences that remember how they were made, so that each reader can be told in their language.

Whoever writes a message does not know who will read it. A `Sentence` is its English text, and keeps
the template and the values beside it: it crosses processes, files of workers and exceptions as
text, and `language` puts it into words again wherever it is shown. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

Value = Union[str, int, float]


class Sentence(str):
    """An English text with what it was made from.

    Args:
        text: in English.
        template: the text with named places for the values; the catalogues' key.
        values: by name: numbers, texts that are data (such as paths), and further sentences.
        number: the one that decides between forms of one and of many; None where none does.
    """

    template: str
    values: Mapping[str, Value]
    number: Optional[int]

    def __new__(
        cls, text: str, template: str, values: Mapping[str, Value], number: Optional[int] = None
    ) -> Sentence:
        self = super().__new__(cls, text)
        self.template, self.values, self.number = template, values, number
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Sentence, (str(self), self.template, dict(self.values), self.number)

    def __str__(self) -> str:
        return str.__str__(self)

    def __add__(self, other: str) -> Sentence:
        return joined("", (self, other))

    def __radd__(self, other: str) -> Sentence:
        return joined("", (other, self))


def say(template: str, /, **values: object) -> Sentence:
    """Return a sentence: `say("{count} tiles of '{path}'", count=3, path=path)`.

    Args:
        template: an English literal, which catalogues translate; `{share:.0%}` formats as usual.
        values: what its places hold.
    """
    kept = {name: _kept(value) for name, value in values.items()}
    return Sentence(template.format(**kept), template, kept)


def say_counted(number: int, one: str, many: str, /, **values: object) -> Sentence:
    """Return a sentence whose form follows a number, which it shows as `{n:,}` where it does.

    Args:
        number: of things.
        one: the template where it is 1.
        many: the template for any other number, and the catalogues' key.
        values: what its other places hold.
    """
    count = int(number)
    kept = {"n": count, **{name: _kept(value) for name, value in values.items()}}
    return Sentence((one if count == 1 else many).format(**kept), many, kept, count)


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Return texts and sentences as one, as `separator.join(parts)` would, each kept as it is."""
    values = {f"p{index}": part for index, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    template = between.join(f"{{{name}}}" for name in values)
    return Sentence(separator.join(values.values()), template, values)


def packed(text: str) -> Any:
    """Return a text in a form that JSON holds: a sentence as an object, any other as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {
        name: packed(value) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return {"text": str(text), "template": text.template, "values": values, "number": text.number}


def unpacked(data: Any) -> Any:
    """Return what `packed` packed.

    Raises:
        KeyError, TypeError: it is nothing that `packed` makes.
    """
    if not isinstance(data, dict):
        return data
    values = {str(name): unpacked(value) for name, value in data["values"].items()}
    return Sentence(str(data["text"]), str(data["template"]), values, data["number"])


def _kept(value: object) -> Value:
    """Return a value as a sentence keeps it: numbers and sentences as they are, others as text."""
    value = getattr(value, "marked", value)  # what an error says, with the fields it names marked
    if type(value).__module__ == "numpy" and getattr(value, "ndim", 1) == 0:
        item = value.item()  # type: ignore[attr-defined]
        value = float(str(value)) if isinstance(item, float) else item  # 0.1 of 32 bits is 0.1
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return value if isinstance(value, str) else str(value)
