"""What a try ended in, and whether that is how it may end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pyogrio
import rasterio

MAY_END = ("answered", "refused", "cancelled", "out of memory")

_LEAKS = re.compile(
    r"Traceback|did not expect|\b[A-Za-z]+Error\(|has no attribute|<class '|object is not"
    r"|unsupported operand|not subscriptable"
)
"""What a person should never read: Python's own words."""


@dataclass(frozen=True)
class Outcome:
    """How a try ended: `kind` is one of `MAY_END`, or `crashed`, `hung`, `unexpected`."""

    kind: str
    text: str = ""


def told(text: str) -> Outcome:
    """Return the outcome that an error's text stands for."""
    if "crashed (" in text or "ended too early" in text:
        return Outcome("crashed", text)
    if "ran out of memory" in text or "memory ran out" in text:
        return Outcome("out of memory", text)
    if _LEAKS.search(text) or len(text.strip().splitlines()) != 1:
        return Outcome("unexpected", text)
    return Outcome("refused", text)


def faults_of(folder: Path, before: dict[str, bytes]) -> list[str]:
    """Return what is wrong with an output folder after a try.

    Args:
        folder: where outputs were to be written.
        before: bytes by name of what lay there when it began.
    """
    found = []
    for path in sorted(folder.rglob("*")):
        if path.name.startswith(".aftermap-"):
            found.append(f"left behind: {path.name}")
    found += [f"lost: {name}" for name in before if not (folder / name).exists()]
    for path in sorted(folder.iterdir()):
        changed = path.is_file() and before.get(path.name) != path.read_bytes()
        if changed and not is_whole(path):
            found.append(f"partial: {path.name}")
    return found


def is_whole(path: Path) -> bool:
    """Return whether all of an output can be read; other kinds of file only need content."""
    try:
        if path.suffix == ".tif":
            with rasterio.open(path) as image:
                image.read()
        elif path.suffix == ".gpkg":
            for layer, _ in pyogrio.list_layers(path):
                pyogrio.raw.read(path, layer=layer)
        else:
            return path.stat().st_size > 0
    except Exception:
        return False
    return True


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of the files in a folder, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
