"""Whether what a run would write may be written there; asked before anything runs.

Standard library only: QGIS asks for its dialog, the engine asks again for every route.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..errors import OutputError, ParameterError
from ..naming import counted
from ..requests import SUFFIXES, inputs_of, kinds_of
from ..sentences import say
from .behind import OF_A_RASTER, Identity, files_behind, identity, parts_of
from .held import foreign_layers

LONGEST = 255
"""Bytes of a file's name; letters outside ASCII take several."""

LONGEST_PATH = 4000 if os.name != "nt" else 32_000

JOURNAL = "-journal"
"""SQLite puts this behind a GeoPackage's name while it writes."""

MODEL_FILES = ("card.json", "weights.safetensors", "network.pt", "network.onnx", "footprints")
"""What a model folder is made of; `training` may be in it too."""

BESIDE_A_LAYER = {".qml": "style", ".qmd": "metadata"}
"""What is written beside a layer that cannot hold it, by its ending."""

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

NO_LETTER = say("has a letter that no file name can hold: choose another name")

RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "123456789¹²³"
}
"""Names that Windows keeps for devices, whatever their ending."""


@dataclass(frozen=True)
class Read:
    """What one parameter reads: its label, and names of files and folders."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Written:
    """What one parameter writes: its label, the path, and its kind (see `SUFFIXES`)."""

    label: str
    path: str
    kind: str


def check_request(request: Any) -> None:
    """Refuse a request whose outputs cannot be where they are asked for; see `check_places`."""
    read = [Read(f"‹{name}›", names) for name, names in inputs_of(request).items()]
    written = [
        Written(f"‹{name}›", str(path), kind)
        for name, kind in kinds_of(request).items()
        if (path := getattr(request, name))
    ]
    check_places(read, written)


def check_places(read: Sequence[Read], written: Sequence[Written]) -> None:
    """Refuse outputs that would replace an input or each other, or cannot be written at all.

    What may be replaced is an ordinary older file of the same name.

    Raises:
        ParameterError: two parameters name one file; the message names both.
        OutputError: a name or place where nothing can be written.
    """
    for output in written:
        _check_name(output)
    _check_outputs(written)
    if written:
        _check_inputs(read, written)
    for output in written:
        _check_place(output)


def name_problem(name: str, windows: bool = os.name == "nt") -> Optional[str]:
    """Say why no file can have this name; None if one can.

    Args:
        name: the last part of a path.
        windows: by the rules of Windows.
    """
    try:
        size = len(name.encode("utf-16-le")) // 2 if windows else len(os.fsencode(name))
    except UnicodeEncodeError:
        return NO_LETTER
    longest = LONGEST - (len(JOURNAL) if name.lower().endswith(".gpkg") else 0)
    if "\0" in name:
        return NO_LETTER
    if size > longest:
        told = counted(size, "byte", "bytes")
        return say(
            "has a name of {told} where {longest} is the most: choose a shorter name",
            told=told,
            longest=longest,
        )
    return _windows_problem(name) if windows else None


def _windows_problem(name: str) -> Optional[str]:
    if name != name.rstrip(". "):
        return "ends with a dot or a space, which Windows takes away: choose another name"
    if any(letter in '<>:"|?*' or letter < " " for letter in name):
        return say("has a letter that Windows keeps from names: choose another name")
    if name.split(".", maxsplit=1)[0].rstrip().upper() in RESERVED:
        return say("is a name that Windows keeps for a device: choose another name")
    return None


def _check_name(output: Written) -> None:
    text = output.path
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        shown = text.encode("utf-8", "replace").decode().replace("\0", "?")
        raise OutputError(
            say(
                "{label}: '{shown}' {no_letter}.",
                label=output.label,
                shown=shown,
                no_letter=NO_LETTER,
            )
        )
    if text.startswith("/vsi"):
        raise OutputError(
            say(
                "{label}: '{text}' is inside an archive or a service: choose a file on a disk.",
                label=output.label,
                text=text,
            )
        )
    path = Path(text).absolute()
    for part in path.parts[1:]:
        if problem := name_problem(part):
            raise OutputError(
                say(
                    "{label}: '{text}' {problem}.",
                    label=output.label,
                    text=_short(text),
                    problem=problem,
                )
            )
    if len(os.fsencode(path)) > LONGEST_PATH:
        raise OutputError(
            say(
                "{label}: '{text}' is too long: choose a shorter path.",
                label=output.label,
                text=_short(text),
            )
        )
    endings = SUFFIXES[output.kind]
    if endings and path.suffix.lower() not in endings:
        raise OutputError(
            say(
                "{label}: '{text}' does not end like a file that Aftermap writes there: choose"
                " {endings}.",
                label=output.label,
                text=text,
                endings=" or ".join(endings),
            )
        )


def _check_place(output: Written) -> None:
    path = Path(output.path).absolute()
    try:
        if path.exists():
            _check_older(output, path.stat())
        elif taken := _of_another(path, output.kind):
            raise OutputError(
                say(
                    "{label}: '{with_suffix}' is the {beside_a_layer} of another layer and would"
                    " be replaced by that of '{path}': choose another name.",
                    label=output.label,
                    with_suffix=path.with_suffix(taken),
                    beside_a_layer=BESIDE_A_LAYER[taken],
                    path=output.path,
                )
            )
        folder = _made_in(path) if output.kind == "model" else path.parent
        if not folder.is_dir():
            raise OutputError(
                say(
                    "{label}: The folder of '{path}' does not exist: choose another place.",
                    label=output.label,
                    path=output.path,
                )
            )
        if not os.access(folder, os.W_OK | os.X_OK):
            raise OutputError(
                say(
                    "{label}: '{path}' cannot be written, since its folder is read-only: choose"
                    " another place.",
                    label=output.label,
                    path=output.path,
                )
            )
    except OSError as error:
        raise OutputError(
            say(
                "{label}: '{path}' cannot be written ({strerror}): choose another place.",
                label=output.label,
                path=_short(output.path),
                strerror=error.strerror or error,
            )
        ) from error


def _check_older(output: Written, there: os.stat_result) -> None:
    """Refuse to replace what is no ordinary older output."""
    wanted = stat.S_ISDIR if output.kind == "model" else stat.S_ISREG
    if not wanted(there.st_mode):
        what = say("a file") if stat.S_ISREG(there.st_mode) else say("a device or a pipe")
        what = say("a folder") if stat.S_ISDIR(there.st_mode) else what
        raise OutputError(
            say(
                "{label}: '{path}' is {what}: choose another name.",
                label=output.label,
                path=output.path,
                what=what,
            )
        )
    if not there.st_mode & 0o222:
        raise OutputError(
            say(
                "{label}: '{path}' is read-only: make it writable or choose another name.",
                label=output.label,
                path=output.path,
            )
        )
    if names := foreign_layers(Path(output.path).absolute()):
        raise OutputError(
            say(
                "{label}: '{path}' holds what Aftermap did not write ({names}) that would be lost:"
                " choose another file.",
                label=output.label,
                path=output.path,
                names=", ".join(names[:5]),
            )
        )
    if RESOURCES in (real := Path(os.path.realpath(output.path))).parents or real == RESOURCES:
        raise OutputError(
            say(
                "{label}: '{path}' is a part of Aftermap: choose another place.",
                label=output.label,
                path=output.path,
            )
        )


def _check_outputs(written: Sequence[Written]) -> None:
    taken: dict[Any, Written] = {}
    for output in written:
        for path in _files_of(output):
            other = taken.setdefault(identity(path), output)
            if other is not output:
                raise ParameterError(
                    say(
                        "{label}, {label_2}: both would write '{path}': choose another name for"
                        " one.",
                        label=other.label,
                        label_2=output.label,
                        path=path,
                    )
                )


def _check_inputs(read: Sequence[Read], written: Sequence[Written]) -> None:
    """Refuse an output that is a part of an input, or lies in a folder that is read."""
    names: dict[Identity, Read] = {}
    folders: dict[Identity, Read] = {}
    for one in read:
        for behind in (path for name in one.names for path in files_behind(name)):
            if behind.is_dir():
                folders[identity(behind)] = one
            names.update({identity(part): one for part in parts_of(behind)})
    for output in written:
        for path in _files_of(output):
            _refuse(
                names.get(identity(path)),
                output,
                say("'{path}' is read and would be replaced", path=path),
            )
        for folder in Path(os.path.realpath(output.path)).parents:
            said = say(
                "'{path}' lies in '{folder}', which is read", path=output.path, folder=folder
            )
            _refuse(folders.get(identity(folder)), output, said)


def _refuse(one: Optional[Read], output: Written, said: str) -> None:
    if one is not None:
        raise ParameterError(
            say(
                "{label}, {label_2}: {said}: choose another place for {label_2}.",
                label=one.label,
                label_2=output.label,
                said=said,
            )
        )


def _files_of(output: Written) -> Iterator[Path]:
    """Yield what an output consists of, sidecars among it."""
    path = Path(output.path).absolute()
    yield path
    if output.kind == "model":
        yield from (path / name for name in MODEL_FILES)
        return
    suffix = path.suffix.lower()
    if output.kind == "raster" or (output.kind == "vector" and suffix != ".gpkg"):
        yield from (path.with_suffix(end) for end in BESIDE_A_LAYER)
    if output.kind == "raster":
        yield from (path.with_name(path.name + end) for end in OF_A_RASTER)
    if suffix == ".shp":
        yield from (path.with_suffix(end) for end in (".shx", ".dbf", ".prj", ".cpg"))


def _of_another(path: Path, kind: str) -> str:
    """Return the ending of what beside a new output is another layer's; empty if there is none."""
    alone = kind in ("raster", "vector") and path.suffix.lower() != ".gpkg"
    beside = (end for end in BESIDE_A_LAYER if alone and path.with_suffix(end).exists())
    if not (first := next(beside, "")):
        return ""
    alike = (item for item in path.parent.iterdir() if item.stem == path.stem)
    others = any(item.suffix.lower() not in (*BESIDE_A_LAYER, ".xml") for item in alike)
    return first if others else ""


def _made_in(path: Path) -> Path:
    """Return the folder in which a folder is made: the first that is there."""
    return next((item for item in (path, *path.parents) if os.path.lexists(item)), path)


def _short(text: str) -> str:
    return text if len(text) < 200 else f"{text[:60]}…{text[-60:]}"
