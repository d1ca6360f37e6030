"""Starts, cleans after and kills other processes, the same way on every system."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ...core.sentences import say

INSTALL = say("install it with Plugins > Aftermap > Engine or with the algorithm 'Set up engine'")

_DROPPED = (
    "PYTHON",
    "GDAL_",
    "OGR_",
    "CPL_",
    "PROJ_",
    "QT_",
    "QGIS",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_",
    "VIRTUAL_ENV",
    "CONDA_",
    "GISBASE",
    "GRASS",
)


def clean_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` without what would lead the engine to QGIS's own libraries.

    Proxies, certificates, CUDA and thread settings stay. On Windows the folders of QGIS leave the
    PATH too, since DLLs are looked for there.
    """
    kept = {key: value for key, value in environ.items() if not key.upper().startswith(_DROPPED)}
    homes = [environ[name] for name in ("OSGEO4W_ROOT", "QGIS_PREFIX_PATH") if environ.get(name)]
    if os.name == "nt" and homes:
        inside = tuple(os.path.normcase(os.path.abspath(home)) for home in homes)
        folders = kept.get("PATH", "").split(os.pathsep)
        kept["PATH"] = os.pathsep.join(
            folder for folder in folders if not os.path.normcase(folder).startswith(inside)
        )
    return kept


def python_in(folder: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def popen_options() -> dict[str, Any]:
    """Return what every process needs that QGIS starts: no window, and a group to kill at once."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return {"creationflags": flags, "start_new_session": os.name == "posix"}


@contextlib.contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Hold a lock that ends with this process at the latest; False if another holds it.

    Where the file system knows no locks, everyone holds it.

    Raises:
        OSError: the file cannot be made.
    """
    with path.open("ab") as stream:
        held = _lock(stream.fileno()) and _is_at(path, stream.fileno())
        try:
            yield held
        finally:
            if held:
                with contextlib.suppress(OSError):  # Windows removes no file that is open
                    path.unlink()


def _lock(descriptor: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN)
    return True


def _is_at(path: Path, descriptor: int) -> bool:
    """Tell whether an open file still lies where it was opened: another may have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """Kill a process started with `popen_options` and its children, and wait for its end."""
    if process.poll() is None:
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            taskkill = os.path.join(os.environ["SYSTEMROOT"], "System32", "taskkill.exe")
            subprocess.run(  # nosec B603 # a list, no shell; Windows' own program
                [taskkill, "/T", "/F", "/PID", str(process.pid)],
                check=False,
                capture_output=True,
                **popen_options(),
            )
        process.kill()
    process.wait()


def answer_of(command: Sequence[str], seconds: float) -> Optional[str]:
    """Return what a short program prints; None if it does not run, fails, or takes longer.

    Args:
        command: a program that was found, or that the person chose, and its arguments.
        seconds: that it may take.

    Raises:
        ValueError: a word of the command that no program can be given.
    """
    try:
        answer = subprocess.run(  # nosec B603 # a list, no shell
            command,
            capture_output=True,
            check=True,
            timeout=seconds,
            encoding="utf-8",
            errors="replace",
            env=clean_environment(os.environ),
            stdin=subprocess.DEVNULL,
            **popen_options(),
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout


def cause_of_death(code: int) -> str:
    """Return what a process's exit code says, as the rest of a sentence.

    Args:
        code: as `Popen.returncode`: minus the signal's number on POSIX, an NTSTATUS on Windows.
    """
    if code < 0:
        name = signal.Signals(-code).name
        if name == "SIGKILL":
            return say(
                "was killed (SIGKILL), most often because memory ran out: close other programs, or"
                " choose a smaller tile or extent"
            )
        return say("crashed ({name}): please report it with the log", name=name)
    if code >= 0xC0000000:
        return say("crashed (0x{code:08X}): please report it with the log", code=code)
    return say("ended too early (exit code {code}): {install}", code=code, install=INSTALL)
