"""Buildings of the Overture Maps Foundation, by its own program `overturemaps`, in a process apart.

It reads Overture's files with pyarrow, which may die hard; what it does to its own process is a
sentence here. It is no part of the engine's environment: a person installs it who wants it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which

from ..errors import InputError
from ..progress import Progress
from ..raster.grid import Bounds
from ..sentences import say

PROGRAM = "overturemaps"

NAME = "Overture Maps"

LICENCE = "ODbL 1.0"
"""Of Overture's buildings, as OpenStreetMap's are among them."""

SILENCE = 600.0
"""Seconds without a byte after which the program is given up: it looks long before it sends."""

LAST_WORDS = 12
"""Lines of what it says that are kept."""

SHOWN = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|Downloading:[^\r\n]*?(?:rows/s\]|rows(?! \[))")
"""Colours, and a bar of progress, which are not what it says."""

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")


def command(program: str | None) -> list[str]:
    """Return how the program is called.

    Args:
        program: its path; None looks for it in the engine's environment and on this machine.

    Raises:
        InputError: it is not there.
    """
    if program:
        found = which(program)
        if found is None:
            raise InputError(
                say(
                    "‹program› is '{program}', which is no program: name the file overturemaps of"
                    " the environment that it was installed into.",
                    program=program,
                )
            )
        return [found]
    if find_spec(PROGRAM) is not None:
        return [sys.executable, "-m", PROGRAM]
    if found := which(PROGRAM):
        return [found]
    raise InputError(
        say(
            "Overture's buildings are downloaded by its program overturemaps, which is not"
            " installed: install it with '{python} -m pip install overturemaps', or into an"
            " environment of its own and name it in ‹program›; or choose a file of footprints in"
            " ‹file›.",
            python=sys.executable,
        )
    )


def download(
    box: Bounds,
    target: Path,
    progress: Progress,
    *,
    program: str | None = None,
    release: str | None = None,
    proxy: str | None = None,
) -> str:
    """Download the buildings in a box as GeoJSON, one a line.

    Args:
        box: in degrees: west, south, east, north.
        target: file to write, in a folder of this run.
        progress: told how much has come, and asked whether to stop.
        program: see `command`.
        release: such as 2026-10-21.0; None for the latest.
        proxy: address of a proxy; None takes the system's.

    Returns:
        The release that they are of; empty if the program does not say.

    Raises:
        InputError: the program is not there, fails, stalls, or has no building there.
    """
    asked = [
        *command(program),
        "download",
        "--bbox=" + ",".join(f"{edge:.7f}" for edge in box),
        *("-f", "geojsonseq", "--type=building", "-o", str(target)),
        *(("-r", release) if release else ()),
    ]
    with _running(asked, target.parent, proxy) as (process, said):
        _wait(process, target, said, progress)
        code = process.returncode
    words = " ".join(said)[-300:]
    if code != 0:
        raise InputError(
            say(
                "Overture's program overturemaps failed ({words}): check the connection and the"
                " proxy, try again, or choose a file of footprints.",
                words=words or say("it ended with {code}", code=code),
            )
        )
    if not target.is_file() or not target.stat().st_size:
        raise InputError(
            say(
                "Overture sent no building for this extent ({words}): check the extent and the"
                " release.",
                words=words or say("it said nothing"),
            )
        )
    return _release(target) or release or ""


@contextmanager
def _running(
    asked: Sequence[str], folder: Path, proxy: str | None
) -> Iterator[tuple[subprocess.Popen[bytes], deque[str]]]:
    """Start the program, listen to it, and see to it that it ends with the block."""
    environment = {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1"}
    if proxy:
        environment |= dict.fromkeys(PROXIES, proxy)
    try:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; what a person installed
            asked,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise InputError(
            say(
                "Overture's program '{program}' cannot be started ({why}): install it anew.",
                program=asked[0],
                why=error.strerror or error,
            )
        ) from error
    said: deque[str] = deque(maxlen=LAST_WORDS)
    listener = threading.Thread(target=_listen, args=(process, said), daemon=True)
    listener.start()
    try:
        yield process, said
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        listener.join(1)  # a child of its own may keep the pipe open


def _listen(process: subprocess.Popen[bytes], said: deque[str]) -> None:
    assert process.stdout is not None
    with process.stdout as stream:
        for raw in stream:
            line = SHOWN.sub("", raw.decode("utf-8", "replace")).rpartition("\r")[2].strip()
            if line:
                said.append(line)


def _wait(
    process: subprocess.Popen[bytes], target: Path, said: deque[str], progress: Progress
) -> None:
    """Wait for the program's end.

    Raises:
        InputError: nothing has come for long.
    """
    begun = heard = time.monotonic()
    size, words = 0, 0
    while process.poll() is None:
        now = target.stat().st_size if target.exists() else 0
        if (now, len(said)) != (size, words):
            heard, size, words = time.monotonic(), now, len(said)
        if time.monotonic() - heard > SILENCE:
            raise InputError(
                say(
                    "Overture's program overturemaps has sent nothing for {silence:.0f} seconds"
                    " and was ended: check the connection and the proxy, or try again later.",
                    silence=SILENCE,
                )
            )
        # How much will come nobody says: the bar nears its end without reaching it.
        progress.update(
            size,
            size + 50e6,
            say(
                "Overture sends buildings: {size:.1f} MB in {seconds:.0f} s",
                size=size / 1e6,
                seconds=time.monotonic() - begun,
            ),
        )
        try:
            process.wait(0.2)
        except subprocess.TimeoutExpired:
            continue


def _release(target: Path) -> str:
    """Return the release that the program wrote down beside its file; empty if it did not."""
    beside = target.with_name(f"{target.name}.state")
    try:
        told = json.loads(beside.read_text(encoding="utf-8"))
        return str(told.get("last_release") or "")
    except (OSError, ValueError, AttributeError):
        return ""
