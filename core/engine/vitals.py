"""Whether a process still works: what tells a run that hangs from one that is slow.

Silence proves nothing. One call of GDAL, or one tile on an old processor, may take minutes without
a word, and may hold Python's lock meanwhile, so that no thread of the engine could speak up for it.
So the process is looked at from outside: as long as it computes, reads or writes, it is slow; if it
has done none of them for `PATIENCE`, it waits for what will not come: a pipe that nobody writes, a
server that does not answer, a lock that nobody gives back. A loop without end is not found out, for
it looks like work; a person cancels that.

Standard library only, for Python 3.9: QGIS's side has nothing else.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import time
from pathlib import Path
from typing import Any, Callable, Optional

from ..sentences import say

PATIENCE = 60.0
"""Seconds without any work after which a run is ended."""

LEAST_WORK = 0.05
"""Seconds of computing between two looks that are work; waiting threads wake up for less."""

AWAKE = 1.0
"""Most seconds that count between two looks: a computer that slept did not wait."""

Work = tuple[float, int]
"""Seconds of computing and bytes (on Linux and Windows) read and written so far."""

STUCK = say(
    "The engine has neither computed nor read nor written anything for {patience:.0f} s and was"
    " ended: check that the disks, servers and files it was given answer, then run it again.",
    patience=PATIENCE,
)


class Watchdog:
    """Watches one run of a process.

    Args:
        measure: returns what the process has done so far, None if that cannot be told.
        patience: seconds without work that are a hang.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        measure: Callable[[], Optional[Work]],
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._measure, self._patience, self._clock = measure, patience, clock
        self._every = patience / 12
        self._last = self._looked = clock()
        self._idle = 0.0
        self._seen: Optional[Work] = measure()

    def heard(self) -> None:
        """Note that the process has said something."""
        self._idle = 0.0

    def is_hung(self) -> bool:
        """Return whether the process has done nothing for too long; ask several times a second."""
        now = self._clock()
        self._idle += min(now - self._last, AWAKE)
        self._last = now
        if now - self._looked < self._every:
            return False
        self._looked = now
        work = self._measure()
        if work is None or self._seen is None or _has_worked(self._seen, work):
            self._idle, self._seen = 0.0, work
        return self._idle >= self._patience


def _has_worked(before: Work, now: Work) -> bool:
    return now[0] - before[0] >= LEAST_WORK or now[1] != before[1]


def work_of(pid: int) -> Optional[Work]:
    """Return what a process has done so far, None if the system does not tell."""
    try:
        if platform.system() == "Linux":
            return _on_linux(pid)
        return _on_windows(pid) if os.name == "nt" else _by_ps(pid)
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None


def _on_linux(pid: int) -> Work:
    # The name may hold spaces and brackets; what follows the last bracket does not.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    _require_going(fields[0])
    ticks = sum(map(int, fields[11:15]))  # its own and its ended children's
    moved = re.findall(r"^[rw]char: (\d+)", Path(f"/proc/{pid}/io").read_text(), re.MULTILINE)
    return ticks / os.sysconf("SC_CLK_TCK"), sum(map(int, moved))


def _by_ps(pid: int) -> Work:
    told = subprocess.run(  # nosec B603 # a list, no shell; a number alone varies
        ["/bin/ps", "-o", "stat=", "-o", "time=", "-p", str(pid)],
        capture_output=True,
        check=True,
        timeout=5,
    )
    state, spent = told.stdout.decode("ascii").split()
    _require_going(state)
    seconds = 0.0
    for part in re.split("[:-]", spent):
        seconds = 60 * seconds + float(part)
    return seconds, 0


def _require_going(state: str) -> None:
    """Refuse to measure what a person has stopped, as by Ctrl-Z: it waits for them."""
    if state[0] in "Tt":
        raise ValueError("stopped")


def _on_windows(pid: int) -> Work:
    import ctypes

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 (it exists on Windows only)
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        raise OSError("no such process")
    try:
        times, moved = (ctypes.c_ulonglong * 4)(), (ctypes.c_ulonglong * 6)()
        places = [ctypes.byref(times, 8 * index) for index in range(4)]
        if not kernel.GetProcessTimes(handle, *places):
            raise OSError("no times")
        kernel.GetProcessIoCounters(handle, ctypes.byref(moved))
    finally:
        kernel.CloseHandle(handle)
    return (times[2] + times[3]) / 1e7, sum(moved[3:6])
