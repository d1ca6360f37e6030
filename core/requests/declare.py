"""How request fields are declared: their help text, and which of them name files to write."""

from __future__ import annotations

from dataclasses import MISSING, field, fields, is_dataclass
from typing import Any


def given(doc: str, default: Any = MISSING) -> Any:
    """Declare an input field with its help text."""
    return field(default=default, metadata={"doc": doc})


def output(doc: str, default: Any = MISSING) -> Any:
    """Declare a field that names a file the engine writes."""
    return field(default=default, metadata={"doc": doc, "output": True})


def doc_of(request: type, name: str) -> str:
    """Return the help text of a field.

    Raises:
        KeyError: the request has no such field.
    """
    return str({item.name: item for item in fields(request)}[name].metadata["doc"])


def outputs_of(request: Any) -> list[str]:
    """Return every path that `request` names as an output, without the ones not asked for."""
    paths = []
    for item in fields(request):
        value = getattr(request, item.name)
        if item.metadata.get("output") and value:
            paths.append(str(value))
        elif is_dataclass(value):
            paths.extend(outputs_of(value))
    return paths
