"""One codec between the request and result dataclasses and JSON, both ways.

A message is `{"type": class name, field: value, ...}`; nested dataclasses are nested objects. The
classes known here are the only ones ever built, so a message cannot name code.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from .. import requests, results
from ..errors import ParameterError

TYPES: dict[str, type] = {
    name: value
    for module in (requests, results)
    for name, value in vars(module).items()
    if isinstance(value, type) and is_dataclass(value)
}


def to_json(message: Any) -> str:
    """Encode a request or result as one line of JSON."""
    return json.dumps(_encode(message), ensure_ascii=True, allow_nan=False)


def from_json(text: str) -> Any:
    """Decode one line of JSON into the dataclass it names.

    Raises:
        ParameterError: not JSON, an unknown type, an unknown field or a value of the wrong type.
    """
    try:
        data = json.loads(text)
        return _decode(TYPES[data["type"]], data)
    except (ValueError, KeyError, TypeError) as error:
        raise ParameterError(f"The engine was sent a message it cannot read: {error!r}.") from error


def _encode(value: Any) -> Any:
    if is_dataclass(value):
        encoded = {item.name: _encode(getattr(value, item.name)) for item in fields(value)}
        return {"type": type(value).__name__, **encoded}
    if isinstance(value, (list, tuple)):
        return [_encode(item) for item in value]
    return value


def _decode(hint: Any, value: Any) -> Any:
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        given = {key: item for key, item in value.items() if key != "type"}
        return hint(**{key: _decode(hints[key], item) for key, item in given.items()})
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Union:
        if value is None:
            return None
        return _decode(next(item for item in arguments if item is not type(None)), value)
    if origin is tuple:
        kinds = arguments if len(arguments) == len(value) else (arguments[0],) * len(value)
        return tuple(_decode(kind, item) for kind, item in zip(kinds, value))
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint in (int, float, str, bool) and type(value) is not hint:
        raise TypeError(f"{value!r} is not a {hint.__name__}")
    return value
