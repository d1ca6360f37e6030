"""Which files on disk lie behind a name that GDAL or QGIS reads: options, drivers, archives, VRTs.

Nothing is opened through GDAL: QGIS asks too, where another GDAL is at work.
"""

from __future__ import annotations

import html
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Union
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

Identity = tuple[Union[str, int], ...]
"""What two names have in common if they mean one file."""

OF_A_RASTER = (".msk", ".msk.ovr", ".ovr", ".aux.xml")
"""Added to a raster's name: what GDAL takes for its mask, its overviews and its statistics."""

APPENDED = (*OF_A_RASTER, ".xml", "-wal", "-shm", "-journal")
"""What belongs to a file and is named after its whole name."""

BESIDE = (
    *(".tfw", ".tifw", ".wld", ".jgw", ".jpgw", ".pgw", ".pngw", ".j2w", ".prj", ".qpj", ".ovr"),
    *(".qml", ".qmd", ".sld", ".aux", ".rrd", ".rpb", ".imd", ".xml", ".ige", ".hdr", ".msk"),
    *(".shx", ".dbf", ".cpg", ".sbn", ".sbx", ".qix"),
)
"""What belongs to a file and has another ending in the place of its own."""

LISTS = (".vrt", ".ovf", ".json", ".geojson")
LARGEST_LIST = 16_000_000
"""Bytes of a VRT or a list of STAC items; a larger GeoJSON holds features."""

MOST_FILES = 100_000
"""Files of one folder that are looked at for links."""

DEEPEST = 8
"""VRTs inside each other that are followed."""

_SOURCE = re.compile(
    r"<(?:SourceFilename|SourceDataset|SrcDataSource)\b([^>]*)>\s*([^<]+?)\s*</", re.IGNORECASE
)
_HREF = re.compile(r'"href"\s*:\s*"([^"]+)"')
_ARCHIVE = re.compile(r"^/vsi[a-z0-9_]+/", re.IGNORECASE)


def files_behind(name: str) -> list[Path]:
    """Return the local files and folders that a name leads to, those inside VRTs and lists too.

    Args:
        name: a path, or what GDAL and QGIS take for one: `file|layername=x`, `GPKG:file:layer`,
            `/vsizip/...`, `vrt://...`, the text of a VRT.
    """
    found: dict[Path, None] = {}
    _follow(name, Path(), found, DEEPEST)
    return list(found)


def parts_of(path: Path) -> list[Path]:
    """Return a file and what belongs to it beside it, as far as it is there."""
    named = [path.with_name(path.name + suffix) for suffix in APPENDED]
    named += [path.with_suffix(suffix) for suffix in BESIDE if path.suffix]
    return [path, *(item for item in named if os.path.lexists(item))]


def identity(path: Path) -> Identity:
    """Return what is alike for two names of one file: links, other cases, `..` make none new."""
    try:
        status = os.stat(path)
        if status.st_ino:
            return status.st_dev, status.st_ino
    except (OSError, ValueError):
        pass
    real = Path(os.path.realpath(path))
    if real.parent == real:
        return (str(real),)
    name = unicodedata.normalize("NFC", os.path.normcase(real.name))
    blind = is_case_blind(real.parent)
    return (*identity(real.parent), name.casefold() if blind else name)


def is_case_blind(folder: Path) -> bool:
    """Return whether a folder's disk takes `A` and `a` for one name."""
    for place in (folder, *folder.parents):
        swapped = place.with_name(place.name.swapcase()) if place.name else place
        if swapped.name != place.name and place.exists():
            return swapped.exists() and os.path.samefile(place, swapped)
    return os.name == "nt"


def _follow(name: str, base: Path, found: dict[Path, None], deeper: int) -> None:
    for path in _local(name, base):
        if path in found:
            continue
        found[path] = None
        if path.is_dir():
            _enter(path, found, deeper)
        if deeper and path.suffix.lower() in LISTS:
            for inside, beside in _listed(path):
                _follow(inside, path.parent if beside else Path(), found, deeper - 1)
    if deeper and name.lstrip().startswith("<"):
        for inside, _ in _named_in(name):
            _follow(inside, Path(), found, deeper - 1)


def _enter(folder: Path, found: dict[Path, None], deeper: int) -> None:
    """Add the files in a folder, since some may be links to elsewhere, or VRTs."""
    count = 0
    for place, _, names in os.walk(folder):
        for name in names:
            count += 1
            if count > MOST_FILES:
                return
            path = Path(place, name)
            if deeper and path.suffix.lower() in LISTS:
                _follow(str(path), Path(), found, deeper - 1)
            elif _has_other_names(path):
                found[path] = None


def _has_other_names(path: Path) -> bool:
    try:
        return os.path.islink(path) or os.stat(path).st_nlink > 1
    except OSError:
        return False  # gone since it was listed: other programs work in folders of theirs


def _local(name: str, base: Path) -> Iterator[Path]:
    """Yield what is on disk of all that a name could mean; folders by their whole name only."""
    text = name.strip()
    if text.startswith("<") or "\0" in text:
        return
    for whole in dict.fromkeys((text, text.partition("|")[0])):
        if (path := _existing(whole, base, folders=True)) is not None:
            yield path
            return
    for piece in _pieces(text):
        if (path := _existing(piece, base, folders=False)) is not None:
            yield path


def _pieces(text: str) -> Iterator[str]:
    """Yield the parts of a name that may be a path, those with colons in them too."""
    for piece in re.split(r"""[|?"'{},=]""", unquote(text) if "%" in text else text):
        words = piece.split(":")
        for first in range(len(words)):
            for last in range(len(words), first, -1):
                yield ":".join(words[first:last])


def _existing(text: str, base: Path, folders: bool) -> Path | None:
    while match := _ARCHIVE.match(text):
        text = text[match.end() :].strip("{}")
        if text.startswith("//"):
            text = text[1:]
    if text.lower().startswith("file:"):
        text = url2pathname(urlsplit(text).path)
    if text.lower().startswith("vrt://"):
        text = text[6:]
    if not text.strip("./\\ "):
        return base / text if folders and text else None
    path = base / text
    try:
        if path.is_dir():
            return path if folders else None
        # A file in the place of a folder is an archive.
        return next((item for item in (path, *path.parents) if item.is_file()), None)
    except (OSError, ValueError):
        return None


def _listed(path: Path) -> Iterator[tuple[str, bool]]:
    try:
        if path.stat().st_size > LARGEST_LIST or not path.is_file():
            return
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if path.suffix.lower() in (".json", ".geojson"):
        yield from ((match[1], True) for match in _HREF.finditer(text))
    else:
        yield from _named_in(text)


def _named_in(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the sources that the text of a VRT names, and whether each is beside the VRT."""
    for match in _SOURCE.finditer(text):
        beside = re.search(r"""relative(?:ToVRT)?\s*=\s*["']1""", match[1], re.IGNORECASE)
        yield html.unescape(match[2]), beside is not None
