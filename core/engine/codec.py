"""One codec between the request and result dataclasses and JSON, both ways.

A message is `{"type": class name, field: value, ...}`; nested dataclasses are nested objects. The
classes known here are the only ones ever built, so a message cannot name code.
"""

from __future__ import annotations

import json
import types
from dataclasses import MISSING, fields, is_dataclass
from math import isfinite
from typing import Any, Union, get_args, get_origin, get_type_hints

from .. import requests, results
from ..errors import ParameterError
from ..language import worded
from ..requests.ranges import shown
from ..sentences import Sentence, packed, say, unpacked

TYPES: dict[str, type] = {
    name: value
    for module in (requests, results)
    for name, value in vars(module).items()
    if isinstance(value, type) and is_dataclass(value)
}

UNIONS = (Union, getattr(types, "UnionType", Union))
"""`Optional[X]`, and `X | None` where Python knows it (3.10)."""

WORDS = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}


def to_json(message: Any) -> str:
    """Encode a request or result as one line of JSON.

    Raises:
        ParameterError: a value that JSON has no form for, such as a number that is not finite.
    """
    return json.dumps(_encode(message, type(message).__name__), ensure_ascii=True, allow_nan=False)


def plain(message: Any) -> Any:
    """Return a request or result as plain objects, its sentences in words, for a person to read."""
    return _in_words(json.loads(to_json(message)))


def _in_words(data: Any) -> Any:
    if isinstance(data, list):
        return [_in_words(item) for item in data]
    if not isinstance(data, dict):
        return data
    if "template" in data:
        return worded(unpacked(data))
    return {name: _in_words(item) for name, item in data.items()}


def from_json(text: str) -> Any:
    """Decode one line of JSON into the dataclass it names.

    Raises:
        ParameterError: not JSON, an unknown type, a missing or unknown field, or a value of the
            wrong type; the message names the field.
    """
    try:
        data = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise _unreadable(say("it is no JSON ({error})", error=error)) from error
    name = data.get("type") if isinstance(data, dict) else None
    kind = TYPES.get(name) if isinstance(name, str) else None
    if kind is None:
        raise _unreadable(say("it is of the type {name}, which is not known", name=shown(name)))
    return _object(kind, data, kind.__name__)


def _unreadable(reason: str) -> ParameterError:
    return ParameterError(
        say("The engine was sent a message it cannot read: {reason}.", reason=reason)
    )


def _wrong(where: str, value: Any, wanted: str) -> ParameterError:
    return _unreadable(
        say("{where} is {value}, not {wanted}", where=where, value=shown(value), wanted=wanted)
    )


def _encode(value: Any, where: str) -> Any:
    if is_dataclass(value):
        encoded = {
            item.name: _encode(getattr(value, item.name), f"{where}.{item.name}")
            for item in fields(value)
        }
        return {"type": type(value).__name__, **encoded}
    if isinstance(value, Sentence):
        return packed(value)
    if isinstance(value, (list, tuple)):
        return [_encode(item, f"{where}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, float) and not isfinite(value):
        raise _wrong(where, value, "a finite number")
    if value is not None and not isinstance(value, (str, int, float)):
        raise _wrong(where, value, "a text or a number")
    return value


def _decode(hint: Any, value: Any, where: str) -> Any:
    if isinstance(hint, type) and is_dataclass(hint):
        return _object(hint, value, where)
    origin = get_origin(hint)
    if origin in UNIONS:
        return _one_of(get_args(hint), value, where)
    if origin is tuple:
        return _sequence(get_args(hint), value, where)
    return _plain(hint, value, where)


def _object(kind: type, value: Any, where: str) -> Any:
    if not isinstance(value, dict) or value.get("type", kind.__name__) != kind.__name__:
        raise _wrong(where, value, say("an object of the type {name}", name=kind.__name__))
    hints, known = get_type_hints(kind), {item.name: item for item in fields(kind)}
    given = {key: item for key, item in value.items() if key != "type"}
    unknown = [key for key in given if key not in known]
    if unknown:
        raise _unreadable(
            say("{where} has no field {unknown}", where=where, unknown=shown(unknown[0]))
        )
    for name, item in known.items():
        if name not in given and item.default is MISSING and item.default_factory is MISSING:
            raise _unreadable(say("{where}.{name} is missing", where=where, name=name))
    return kind(**{key: _decode(hints[key], item, f"{where}.{key}") for key, item in given.items()})


def _one_of(hints: tuple[Any, ...], value: Any, where: str) -> Any:
    """Decode a value of a union by the first of its types that the value fits."""
    if value is None and type(None) in hints:
        return None
    others = [hint for hint in hints if hint is not type(None)]
    for hint in others[:-1]:
        try:
            return _decode(hint, value, where)
        except ParameterError:
            continue
    return _decode(others[-1], value, where)


def _sequence(hints: tuple[Any, ...], value: Any, where: str) -> Any:
    if not isinstance(value, list):
        raise _wrong(where, value, "a list")
    # An ellipsis is compared by what it is: a list of two has as many items as `X, ...` has.
    if len(hints) == 2 and hints[1] is Ellipsis:
        hints = (hints[0],) * len(value)
    if len(hints) != len(value):
        raise _wrong(where, value, say("a list of {count}", count=len(hints)))
    pairs = enumerate(zip(hints, value))
    return tuple(_decode(hint, item, f"{where}[{index}]") for index, (hint, item) in pairs)


def _plain(hint: Any, value: Any, where: str) -> Any:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if hint is float and is_number:
        return _finite(value, where)
    if hint is str and isinstance(value, dict):
        return _sentence(value, where)
    if type(value) is not hint:
        raise _wrong(where, value, WORDS.get(hint, str(hint)))
    return value


def _sentence(value: dict[str, Any], where: str) -> Any:
    try:
        return unpacked(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise _wrong(where, value, WORDS[str]) from error


def _finite(value: float, where: str) -> float:
    """Return a number as a float; JSON's `1e999` and `NaN` are read, but mean nothing here."""
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    if not isfinite(number):
        raise _wrong(where, value, "a finite number")
    return number
