"""How request fields are declared: their help text, and which of them name files to write."""

from __future__ import annotations

from dataclasses import MISSING, field, fields, is_dataclass
from typing import Any

SUFFIXES = {
    "raster": (".tif", ".tiff"),
    "vector": (".gpkg", ".geojson", ".json", ".shp"),
    "geopackage": (".gpkg",),
    "table": (".csv", ".tsv", ".txt"),
    "report": (".html", ".htm"),
    "picture": (".png",),
    "sheet": (".pdf",),
    "drawing": (".svg",),
    "workbook": (".xlsx",),
    "places": (".kmz", ".kml"),
    "waypoints": (".gpx",),
    "project": (".zip", ".qgz"),
    "features": (".geojson", ".json"),
    "model": (),
}
"""Endings of a file's name by kind of output; a model is a folder."""


def given(doc: str, default: Any = MISSING) -> Any:
    """Declare an input field with its help text."""
    return field(default=default, metadata={"doc": doc})


def source(doc: str, default: Any = MISSING, *, positional: bool = False) -> Any:
    """Declare a field that names a file or folder the engine reads, or several.

    One that is `positional` stands on the command line by itself, without its name before it.
    """
    return field(default=default, metadata={"doc": doc, "input": True, "positional": positional})


def output(doc: str, default: Any = MISSING, kind: str = "raster") -> Any:
    """Declare a field that names a file the engine writes, of one of the kinds in `SUFFIXES`."""
    return field(default=default, metadata={"doc": doc, "output": kind})


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


def inputs_of(request: Any) -> dict[str, tuple[str, ...]]:
    """Return the names of files and folders that `request` reads, by field."""
    found = {}
    for item in fields(request):
        value = getattr(request, item.name)
        if item.metadata.get("input") and value:
            found[item.name] = (value,) if isinstance(value, str) else tuple(value)
    return found


def kinds_of(request: Any) -> dict[str, str]:
    """Return the kind of each output of a request or of its class, by field."""
    return {
        item.name: item.metadata["output"]
        for item in fields(request)
        if item.metadata.get("output")
    }
