"""Finds a Python that can make the engine's environment, without mistaking QGIS for one."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...core.errors import EngineError
from ...core.sentences import say
from .processes import answer_of

OLDEST, NEWEST = (3, 10), (3, 14)
"""Versions for which every pinned package has wheels."""

_PREFERRED = ("3.12", "3.11", "3.13", "3.10", "3.14")

_FOLDERS = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
"""Looked through beside the PATH, since a program started from macOS's dock has a short one."""

_PROBE = """
import json, struct, sys
from importlib.util import find_spec
print(json.dumps({"version": sys.version_info[:2], "bits": struct.calcsize("P") * 8,
                  "venv": all(map(find_spec, ("venv", "ensurepip"))),
                  "pip": find_spec("pip") is not None}))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python as it described itself: `command` starts it.

    `venv` says whether it can make environments, `pip` whether it can fetch packages.
    """

    command: tuple[str, ...]
    version: tuple[int, int]
    venv: bool
    bits: int = 64
    pip: bool = True

    @property
    def fits(self) -> bool:
        """Return whether every pinned package has wheels for it."""
        return OLDEST <= self.version <= NEWEST and self.bits == 64

    @property
    def inside_qgis(self) -> bool:
        """Return whether it lies in the folder of QGIS's own Python."""
        folder = os.path.normcase(sys.base_exec_prefix)
        return folder in map(os.path.normcase, map(str, Path(self.command[0]).parents))


def find_base(python: Optional[str] = None) -> BasePython:
    """Return the Python to make an environment with, `python` itself if it is given.

    Raises:
        EngineError: there is none that fits; the message says how to get one.
    """
    if python:
        return examine(python)
    found = [base for command in _candidates() if (base := probe(command)) is not None]
    for base in found:
        if base.venv:
            return base
    if found:
        raise EngineError(_without_venv(found[0]))
    raise EngineError(
        say(
            "There is no 64-bit Python {oldest} to {newest} here: install one from python.org (on"
            " Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.",
            oldest=_dotted(OLDEST),
            newest=_dotted(NEWEST),
        )
    )


def examine(python: str) -> BasePython:
    """Return a Python that a person chose as a base.

    Raises:
        EngineError: it does not start, is too old, too new or of 32 bits, or makes no
            environments; the sentence says which.
    """
    base = fitting(python)
    if not base.venv:
        raise EngineError(_without_venv(base))
    return base


def fitting(python: str) -> BasePython:
    """Return a Python that a person chose, for which every pinned package has wheels.

    Raises:
        EngineError: it does not start, is too old, too new or of 32 bits.
    """
    base = describe([python])
    if base is None:
        raise EngineError(
            say(
                "'{python}' does not start as a Python: choose the file of a Python interpreter,"
                " or leave the field empty.",
                python=python,
            )
        )
    if not base.fits:
        raise EngineError(
            say(
                "'{python}' is Python {version} with {bits} bits, and Python {oldest} to {newest}"
                " with 64 bits is needed: choose another, or leave the field empty.",
                python=python,
                version=_dotted(base.version),
                bits=base.bits,
                oldest=_dotted(OLDEST),
                newest=_dotted(NEWEST),
            )
        )
    return base


def probe(command: Sequence[str]) -> Optional[BasePython]:
    """Run an interpreter and return what it is; None if it does not run or does not fit."""
    base = describe(command)
    return base if base is not None and base.fits else None


def describe(command: Sequence[str]) -> Optional[BasePython]:
    """Run an interpreter and return what it is, whether it fits or not; None if it does not run."""
    try:
        printed = answer_of([*command, "-I", "-c", _PROBE], seconds=20)
        facts = json.loads((printed or "").splitlines()[-1])  # a sitecustomize may print before
        version = (int(facts["version"][0]), int(facts["version"][1]))
        return BasePython(
            tuple(command), version, facts["venv"], facts["bits"], facts.get("pip", False)
        )
    except (ValueError, LookupError, TypeError):
        return None


def find_pip() -> Optional[tuple[str, ...]]:
    """Return the command of some pip, however old its Python; None if there is none."""
    for command in _candidates():
        base = describe(command)
        if base is not None and base.pip:
            return (*command, "-I", "-m", "pip")
    return None


def pip_listed() -> list[str]:
    """Return the lines of pip's own settings, as `pip config list` has them; none without pip."""
    pip = find_pip()
    if pip is None:
        return []
    return (answer_of([*pip, "config", "list"], seconds=60) or "").splitlines()


def _without_venv(base: BasePython) -> str:
    short = _dotted(base.version)
    return say(
        "Python {short} ('{command}') cannot make environments because its venv module is missing:"
        " install it (on Debian and Ubuntu: sudo apt install python{short}-venv) and try again.",
        short=short,
        command=base.command[0],
    )


def _candidates() -> Iterator[tuple[str, ...]]:
    launcher = shutil.which("py") if os.name == "nt" else None
    if launcher:
        yield from ((launcher, f"-{version}") for version in _PREFERRED)
    path = os.pathsep.join([os.environ.get("PATH", ""), *_FOLDERS])
    for name in (*(f"python{version}" for version in _PREFERRED), "python3", "python"):
        program = shutil.which(name, path=path)
        if program:
            yield (program,)
    # The Python inside QGIS's own folder is a program too, unlike sys.executable; it goes with
    # the next QGIS, so it is the last resort.
    name = "python.exe" if os.name == "nt" else "bin/python3"
    yield (str(Path(sys.base_exec_prefix) / name),)


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))
