"""What virtual rasters (VRT) point at, looked at before GDAL does.

A VRT is a text that says which files to read and how. One from elsewhere may name any file of this
machine as raw numbers, a server, or a program to run for each pixel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from ..errors import InputError
from ..files.markup import parse_xml
from ..sentences import say

MARK = b"<VRTDataset"
HEAD = 2048
LARGEST = 64 << 20
"""Bytes of a VRT; one of ten thousand scenes has ten million."""

DEEPEST = 8
"""Virtual rasters within each other."""

SOURCES = ("SourceFilename", "SourceDataset", "SourceVRT")
ARCHIVES = re.compile(r"^/vsi(zip|tar|gzip|7z|rar|subfile)(/|\{|_)", re.I)
ELSEWHERE = re.compile(
    r"/vsi(?!zip|tar|gzip|7z|rar|subfile)|://|^<|^[A-Z][A-Z0-9_]+:(?![\\/])", re.I
)
"""What reaches beyond the files of this machine, or is a driver's own syntax."""


def check_virtual(path: str, depth: int = 0) -> None:
    """Refuse a virtual raster that reads what it should not; pass anything else.

    Raises:
        InputError: it cannot be read, runs a program, reads raw numbers outside its own folder,
            contacts a server, or a file that it consists of is missing.
    """
    text = _text_of(Path(path))
    if text is None:
        return
    if depth > DEEPEST:
        raise InputError(
            say("'{path}' lies in too many virtual rasters: build it from images again.", path=path)
        )
    try:
        root = parse_xml(text)
    except ElementTree.ParseError as error:
        raise InputError(
            say(
                "'{path}' is no whole virtual raster ({error}): build it again.",
                path=path,
                error=error,
            )
        ) from error
    _check_no_program(path, root)
    for source, relative, is_raw in _sources(root):
        if ELSEWHERE.search(source) and not _is_drive(source):
            raise InputError(
                say(
                    "'{path}' would read '{source}', which nobody named: choose the images that it"
                    " consists of themselves.",
                    path=path,
                    source=source[:80],
                )
            )
        if ARCHIVES.match(source):
            continue
        file = Path(path).parent / source if relative else Path(source)
        _check_source(path, file, is_raw)
        check_virtual(str(file), depth + 1)


def missing_files(path: str) -> list[str]:
    """Return which files that a virtual raster consists of, at any depth, are not there."""
    try:
        check_virtual(path)
        text = _text_of(Path(path))
        found = [] if text is None else list(_sources(parse_xml(text)))
    except (InputError, ElementTree.ParseError):
        return []
    files = [Path(path).parent / one if relative else Path(one) for one, relative, _ in found]
    here = [str(file) for file in files if not str(file).startswith("/vsi") and not file.exists()]
    return here + [gone for file in files if file.is_file() for gone in missing_files(str(file))]


def _text_of(path: Path) -> bytes | None:
    """Return the text of a virtual raster; None for any other file."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            text = stream.read(HEAD)
            if MARK not in text:
                return None
            text += stream.read(LARGEST)
    except (OSError, ValueError):
        return None
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            say(
                "'{path}' is a virtual raster with characters that are no UTF-8: build it again,"
                " or rename the files that it names.",
                path=path,
            )
        ) from error
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or len(text) >= LARGEST:
        raise InputError(say("'{path}' is no plain virtual raster: build it again.", path=path))
    return text


def _check_no_program(path: str, root: ElementTree.Element) -> None:
    languages = {str(item.text).strip().lower() for item in root.iter("PixelFunctionLanguage")}
    if "python" in languages or root.find(".//PixelFunctionCode") is not None:
        raise InputError(
            say(
                "'{path}' is a virtual raster that runs a program for its pixels: write it as a"
                " GeoTIFF where you trust it.",
                path=path,
            )
        )


def _sources(root: ElementTree.Element) -> Iterator[tuple[str, bool, bool]]:
    """Yield what is read, whether it is counted from the VRT's folder, and whether as raw bytes."""
    raw = {
        id(item)
        for band in root.iter("VRTRasterBand")
        if band.get("subClass") == "VRTRawRasterBand"
        for item in band.iter("SourceFilename")
    }
    for name in SOURCES:
        for item in root.iter(name):
            relative = item.get("relativeToVRT", item.get("relativetoVRT", "0")) == "1"
            yield str(item.text or "").strip(), relative, id(item) in raw


def _is_drive(source: str) -> bool:
    return re.match(r"^[A-Z]:[\\/]", source, re.I) is not None and "://" not in source


def _check_source(path: str, file: Path, is_raw: bool) -> None:
    folder = Path(path).resolve().parent
    if is_raw and folder not in file.resolve().parents:
        raise InputError(
            say(
                "'{path}' reads '{name}' as raw numbers, which does not lie beside it: keep both"
                " in one folder, or write a GeoTIFF.",
                path=path,
                name=file.name,
            )
        )
    if file.exists() and not file.is_file():
        raise InputError(
            say("'{path}' reads '{file}', which is no file: build it again.", path=path, file=file)
        )
