"""Hidden and temporary folders that nobody has to tidy up after.

Every one holds a small file that says who made it: host, process and when that process started.
A run that is killed outright cannot clean up; the next one does, for what belonged to processes of
this machine that are gone. What a living run or another machine on a shared disk works on stays.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import tempfile
import threading
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..caches import is_old
from ..errors import OutputError
from ..sentences import say
from . import undo

HIDDEN, TEMPORARY = ".aftermap-", "aftermap-"
"""Beginnings of the names of folders beside outputs, and of those among temporary files."""

OWNER = "owner.json"

_TEMP_NAMES = ("TMPDIR", "TEMP", "TMP", "CPL_TMPDIR")

_run_id = uuid.uuid4().hex[:12]
_changing = threading.Lock()


def set_run_id(run_id: str) -> None:
    """Name the run whose partial outputs follow; the worker calls this once per request."""
    global _run_id
    _run_id = run_id


def run_id() -> str:
    """Return the name of the run whose partial outputs this process writes."""
    return _run_id


def partial_folder(final: str | Path, run_id: str | None = None) -> Path:
    """Return the hidden folder in which a run writes what will become `final`; this run if None."""
    return place_of(final).parent / f"{HIDDEN}{run_id or _run_id}"


def place_of(final: str | Path) -> Path:
    """Return the absolute path of a file, with the links in its folder's path followed."""
    path = Path(final).absolute()
    return Path(os.path.realpath(path.parent), path.name)


def remove_partials(outputs: Iterable[str], run_id: str) -> None:
    """Remove everything that an interrupted run left beside `outputs`; never raises."""
    for final in outputs:
        for place in (partial_folder(final, run_id), partial_folder(Path(final, "x"), run_id)):
            if undo.roll_back(place):
                shutil.rmtree(place, ignore_errors=True)


def clear_stale(folder: Path, beginning: str = HIDDEN) -> None:
    """Remove what runs that are gone left in a folder; never raises.

    A run that was killed while its outputs were moved to their places is undone first.
    """
    try:
        left = [item for item in folder.iterdir() if item.name.startswith(beginning)]
    except OSError:
        return
    for item in left:
        left_over = item.is_dir() and not item.is_symlink() and _is_left(item)
        if left_over and undo.roll_back(item):
            shutil.rmtree(item, ignore_errors=True)


@contextmanager
def temporary_folder(beside: Path | None = None) -> Iterator[str]:
    """Give a new folder for temporary files, on the disk of `beside`, and remove it afterwards."""
    parent = beside.parent if beside else Path(tempfile.gettempdir())
    clear_stale(parent, TEMPORARY)
    folder = Path(tempfile.mkdtemp(prefix=TEMPORARY, dir=parent))
    try:
        _sign(folder)
        yield str(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def temporary_files_in(folder: str) -> Iterator[None]:
    """Let temporary files of Python and of GDAL go to `folder`, and remove it afterwards."""
    before = {name: os.environ.get(name) for name in _TEMP_NAMES}
    os.environ.update(dict.fromkeys(_TEMP_NAMES, folder))
    tempfile.tempdir = folder
    try:
        yield
    finally:
        tempfile.tempdir = None
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def scratch_folder(final: str) -> Iterator[Path]:
    """Give a hidden folder beside an output, on its disk, and remove it with all that is in it.

    Raises:
        OutputError: the folder of `final` cannot be written.
    """
    folder = make_scratch(final)
    try:
        yield folder
    finally:
        remove_scratch(folder)


def make_scratch(final: str) -> Path:
    """Make a new folder in this run's hidden folder beside `final`, for `remove_scratch`.

    Raises:
        OutputError: the folder of `final` cannot be written.
    """
    place = partial_folder(final)
    folder = place / uuid.uuid4().hex[:8]
    try:
        with _changing:
            folder.mkdir(parents=True)
            if not (place / OWNER).exists():
                _sign(place)
    except OSError as error:
        raise not_written(final, error) from error
    return folder


def remove_scratch(folder: Path) -> None:
    """Remove a folder of `make_scratch`, and the hidden one around it after the last."""
    shutil.rmtree(folder, ignore_errors=True)
    with _changing, suppress(OSError):
        if [item.name for item in folder.parent.iterdir()] == [OWNER]:
            (folder.parent / OWNER).unlink()
            folder.parent.rmdir()


def not_written(final: str, error: OSError) -> OutputError:
    """Return the sentence for what the file system said of an output."""
    return OutputError(
        say(
            "'{final}' cannot be written ({strerror}): free some space or choose another place.",
            final=final,
            strerror=error.strerror or error,
        )
    )


def _sign(folder: Path) -> None:
    owner = {"host": _host(), "process": os.getpid(), "started": _started(os.getpid())}
    (folder / OWNER).write_text(json.dumps(owner), encoding="utf-8")


def _is_left(folder: Path) -> bool:
    """Return whether the process that made a folder is gone; after days without a name on it."""
    try:
        owner = json.loads((folder / OWNER).read_text(encoding="utf-8"))
        return owner["host"] == _host() and not _is_alive(owner)
    except (OSError, ValueError, KeyError, TypeError):
        # Killed before it could sign, or not ours at all.
        with suppress(OSError):
            return is_old(folder)
        return False


def _is_alive(owner: dict[str, Any]) -> bool:
    number = int(owner["process"])
    if not _is_running(number):
        return False
    started = _started(number)
    # A number is given again; by its start another process is told apart.
    return not (started and owner["started"]) or started == owner["started"]


def _is_running(number: int) -> bool:
    if os.name == "nt":
        import ctypes

        query_limited = 0x1000
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
        handle = kernel.OpenProcess(query_limited, False, number)
        if handle:
            kernel.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another person's
    return True


def _started(number: int) -> str:
    """Return when a process started, in the system's own terms; empty where it does not tell."""
    try:
        status = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {status.rpartition(')')[2].split()[19]}"
    except (OSError, IndexError):
        return ""


def _host() -> str:
    """Return what tells machines apart, and containers of one machine: each counts from 1."""
    try:
        space = os.readlink("/proc/self/ns/pid")
    except OSError:
        space = ""
    return f"{platform.node()} {space}"
