"""uv: one program that brings a Python of its own, and knows PyTorch's builds and the system's
certificates. Its wheel comes from the package index or a folder, as any other package does.
"""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ...core.errors import EngineError
from ...core.files import temporary_folder
from ...core.sentences import say
from .base_python import find_pip
from .machine import Machine, latest_in
from .process import Feedback
from .processes import answer_of
from .programs import execute
from .sources import Sources
from .stamp import REQUIREMENTS

OLDEST = (0, 7)
"""The first uv that picks PyTorch's build by itself and brings a Python when told to."""

FETCHED = ""
"""Stands in a plan for a uv that is yet to be fetched."""


def find_uv(home: Path, machine: Machine, sources: Sources) -> Optional[str]:
    """Return uv, `FETCHED` if it can be had, or None.

    Args:
        home: the folder that holds what Aftermap installs.
        machine: to run it on.
        sources: a folder of wheels among them, which then must hold it.
    """
    own = home / "uv" / machine.program("uv")
    found = str(own) if own.is_file() else _recent(shutil.which("uv"))
    if found:
        return found
    if sources.wheels:
        return FETCHED if latest_in(sources.wheels, "uv-*.whl", machine.takes_wheel) else None
    return FETCHED if find_pip() else None


def _recent(program: Optional[str]) -> Optional[str]:
    """Return a uv that a person has, where it knows all that it is told; else None."""
    if program is None:
        return None
    version = re.match(r"uv (\d+)\.(\d+)", answer_of([program, "--version"], seconds=20) or "")
    return program if version and (int(version[1]), int(version[2])) >= OLDEST else None


def fetch_uv(
    home: Path,
    machine: Machine,
    sources: Sources,
    variables: Mapping[str, str],
    feedback: Feedback,
) -> str:
    """Bring uv's program into `home`, held to the hash on file unless it is the person's own file.

    Raises:
        EngineError: it could not be fetched.
        Cancelled: the person asked to stop.
    """
    feedback.setProgressText("Fetching uv")
    home.mkdir(parents=True, exist_ok=True)
    with temporary_folder(home / "uv") as temp:
        wheel = latest_in(sources.wheels, "uv-*.whl", machine.takes_wheel)
        if wheel is None:
            execute(_download(temp, sources), variables, feedback, lambda line: None)
            wheel = latest_in(temp, "uv-*.whl", lambda name: True)
        if wheel is None:
            raise EngineError("uv could not be fetched: install a Python from python.org instead.")
        return str(_unpack(wheel, home / "uv", machine))


def _download(folder: str, sources: Sources) -> list[str]:
    pip = find_pip()
    if pip is None:
        raise EngineError(
            "There is no Python with pip that could fetch uv: install a 64-bit Python from"
            " python.org and try again."
        )
    command = [*pip, "download", "--no-input", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary", ":all:", "--require-hashes", "--requirement"]
    command.append(str(REQUIREMENTS / "uv.hashes.txt"))
    index = ["--index-url", sources.index] if sources.index else []
    return [*command, *index, "--dest", folder]


def _unpack(wheel: Path, folder: Path, machine: Machine) -> Path:
    """Write the program out of a wheel; it appears whole."""
    name = machine.program("uv")
    folder.mkdir(parents=True, exist_ok=True)
    part, program = folder / f"{name}.part", folder / name
    with zipfile.ZipFile(wheel) as archive:
        inside = [one for one in archive.namelist() if one.endswith(f".data/scripts/{name}")]
        if not inside:
            raise EngineError(
                say(
                    "'{wheel}' holds no program {name}: choose another wheel of uv.",
                    wheel=wheel,
                    name=name,
                )
            )
        with archive.open(inside[0]) as source, part.open("wb") as target:
            shutil.copyfileobj(source, target)
    part.chmod(0o755)
    os.replace(part, program)
    return program
