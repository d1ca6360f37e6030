"""Finds a Python that can make the engine's environment, without mistaking QGIS for one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...core.errors import EngineError
from ...core.sentences import say
from .processes import clean_environment, popen_options

OLDEST, NEWEST = (3, 10), (3, 14)
"""Versions for which every pinned package has wheels."""

_PREFERRED = ("3.12", "3.11", "3.13", "3.10", "3.14")

_FOLDERS = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
"""Looked through beside the PATH, since a program started from macOS's dock has a short one."""

_PROBE = """
import json, struct, sys
from importlib.util import find_spec
print(json.dumps({"version": sys.version_info[:2], "bits": struct.calcsize("P") * 8,
                  "venv": all(map(find_spec, ("venv", "ensurepip")))}))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that can be a base: `command` starts it, `venv` says whether it can make one."""

    command: tuple[str, ...]
    version: tuple[int, int]
    venv: bool


def find_base(python: Optional[str] = None) -> BasePython:
    """Return the Python to make an environment with, `python` itself if it is given.

    Raises:
        EngineError: there is none that fits; the message says how to get one.
    """
    commands = [(python,)] if python else _candidates()
    found = [base for command in commands if (base := probe(command)) is not None]
    for base in found:
        if base.venv:
            return base
    if found:
        short = ".".join(map(str, found[0].version))
        raise EngineError(
            say(
                "Python {short} ('{command}') cannot make environments because its venv module is"
                " missing: install it (on Debian and Ubuntu: sudo apt install python{short}-venv)"
                " and try again.",
                short=short,
                command=found[0].command[0],
            )
        )
    what = f"'{python}' is not" if python else "There is no"
    raise EngineError(
        say(
            "{what} 64-bit Python {oldest} to {newest} here: install one from python.org (on"
            " Debian and Ubuntu: sudo apt install python3-venv), or uv, and try again.",
            what=what,
            oldest=_dotted(OLDEST),
            newest=_dotted(NEWEST),
        )
    )


def probe(command: Sequence[str]) -> Optional[BasePython]:
    """Run an interpreter and return what it is; None if it does not run or does not fit."""
    try:
        answer = subprocess.run(  # nosec B603 # a list, no shell; found or chosen by the person
            [*command, "-I", "-c", _PROBE],
            capture_output=True,
            check=True,
            timeout=20,
            env=clean_environment(os.environ),
            stdin=subprocess.DEVNULL,
            **popen_options(),
        )
        facts = json.loads(answer.stdout.splitlines()[-1])  # a sitecustomize may print before
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
    version = (facts["version"][0], facts["version"][1])
    if not OLDEST <= version <= NEWEST or facts["bits"] != 64:
        return None
    return BasePython(tuple(command), version, facts["venv"])


def find_uv() -> Optional[str]:
    """Return the program uv, which makes environments where Python itself cannot."""
    return shutil.which("uv")


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
