"""What names a vector layer: a file, and what QGIS appends to it after bars."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from ..sentences import say

ARCHIVES = {".zip": "/vsizip/", ".gz": "/vsigzip/", ".tgz": "/vsitar/", ".tar": "/vsitar/"}
"""File suffix to GDAL's name for looking inside; QGIS opens these alike."""

FILE_SYSTEMS = ("vsizip", "vsigzip", "vsitar", "vsicurl", "vsis3", "vsigs", "vsiaz")
"""What may stand before a path. Standard input, for one, would wait for ever."""

_SYSTEM = re.compile(r"/?(vsi[a-z0-9]+(?:_streaming)?)(?=[/?])")
_URL = re.compile(r"^https?://", re.I)
_PART = re.compile(
    r"\|(?:(layername|layerid|geometrytype|uniqueGeometryType)=([^|]*)|option:([^|=]*)=([^|]*))",
    re.I,
)
_SUBSET = "|subset="

FORBIDDEN = ("PRELUDE_STATEMENTS",)
"""Open options that would run what is written in them."""


@dataclass(frozen=True)
class Address:
    """Where a layer is.

    Args:
        text: as the person or QGIS wrote it.
        source: what GDAL opens.
        layer: its name, or its number from 0; None if nobody said.
        subset: a condition on its fields, or a whole SELECT; empty for all features.
        kind: geometry type that a layer of several types is narrowed to; empty for all.
        options: for GDAL's driver.
    """

    text: str
    source: str
    layer: str | int | None = None
    subset: str = ""
    kind: str = ""
    options: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> Path | None:
        """Return the file on a disk; None if it is inside an archive or elsewhere."""
        return None if self.source.startswith("/vsi") else Path(self.source)


def parse_address(text: str) -> Address:
    """Read a path, with what QGIS appends: `layername`, `layerid`, `subset`, `geometrytype`,
    `option:KEY=VALUE`.

    Raises:
        InputError: something else is appended, or the path is of a kind that is not opened.
    """
    head, _, subset = text.partition(_SUBSET)
    # QGIS writes the geometry type behind the subset, which may hold bars of its own.
    tail = re.search(r"(\|(?:geometrytype|uniqueGeometryType)=\w*)+$", subset, re.I)
    if tail:
        head, subset = head + tail[0], subset[: tail.start()]
    named: dict[str, str] = {}
    options: dict[str, str] = {}
    for part in _PART.finditer(head):
        if part[1]:
            named[part[1].lower()] = part[2]
        else:
            options[part[3].upper()] = part[4]
    path = _PART.sub("", head)
    _require_known(text, path, options)
    layer: str | int | None = named.get("layername") or None
    if layer is None and named.get("layerid", "").isdecimal():
        layer = int(named["layerid"])
    return Address(
        text, _source(path, text), layer, subset.strip(), named.get("geometrytype", ""), options
    )


def _require_known(text: str, path: str, options: dict[str, str]) -> None:
    _, bar, rest = path.partition("|")
    if bar and not Path(path).exists():
        raise InputError(
            say(
                "'{text}' has '|{rest}', which is no part of a layer's address: write |layername=,"
                " |layerid=, |subset=, |geometrytype= or |option:KEY=VALUE.",
                text=text,
                rest=rest,
            )
        )
    for name in FORBIDDEN:
        if name in options:
            raise InputError(
                say(
                    "'{text}' has the option {name}, which Aftermap does not pass on.",
                    text=text,
                    name=name,
                )
            )


def _source(path: str, text: str) -> str:
    if _URL.match(path):
        path = f"/vsicurl/{path}"
    elif not path.startswith("/vsi"):
        return ARCHIVES.get(Path(path).suffix.lower(), "") + path
    for system in _SYSTEM.findall(path):
        if system.removesuffix("_streaming") not in FILE_SYSTEMS:
            raise InputError(
                say(
                    "'{text}' begins with /{system}/, which Aftermap does not open: choose a file,"
                    " or one of {file_systems}.",
                    text=text,
                    system=system,
                    file_systems=", ".join(f"/{name}/" for name in FILE_SYSTEMS),
                )
            )
    suffix = Path(path.split("?")[0]).suffix.lower()
    inside = path.startswith(("/vsizip", "/vsigzip", "/vsitar"))
    return ("" if inside else ARCHIVES.get(suffix, "")) + path
