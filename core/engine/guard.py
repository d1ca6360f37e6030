"""Watches a run on the command line from a process beside it, as QGIS's side watches its engine.

A thread of the run could not: a call that waits for ever may hold Python's lock meanwhile. So the
guard is a process of its own; `vitals` says what it takes for a hang. It ends with the run, however
that ends.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from .. import worker
from ..files import remove_partials, run_id
from . import vitals

HEARD, WAITS, WORKS = b".", b"-", b"+"
"""What a run tells its guard: a sign of life, that it waits for a person, that it goes on."""

EVERY = 1.0
"""Least seconds between two signs of life."""

GRACE = 2.0
"""Seconds that a run gets to end by itself, and a guard that is not needed any more."""

FAILED = 1
"""Exit code of a run that hung."""

START = (
    "import runpy, sys; runpy.run_path(sys.argv[1])['load_package']();"
    " from aftermap.core.engine.guard import watch; watch()"
)


class Guard:
    """What a run tells its guard.

    Args:
        stream: the guard's standard input; None if nobody watches.
    """

    def __init__(self, stream: IO[bytes] | None = None) -> None:
        self._stream = stream
        self._next = 0.0

    def heard(self) -> None:
        """Give a sign of life: work done elsewhere, as by a cluster, is seen by nothing else."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + EVERY
            self._tell(HEARD)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Hold the watch while a person is waited for, who may have stopped the output."""
        self._tell(WAITS)
        try:
            yield
        finally:
            self._tell(WORKS)

    def _tell(self, sign: bytes) -> None:
        if self._stream is not None:
            with suppress(OSError, ValueError):  # the guard was killed: the run goes on without
                self._stream.write(sign)
                self._stream.flush()


@contextmanager
def guarded(outputs: Sequence[str], temp: str, prefix: str = "") -> Iterator[Guard]:
    """End this process with a sentence if it hangs before the block is left.

    Args:
        outputs: files that the run writes; what it left beside them is removed.
        temp: its temporary folder, removed too.
        prefix: what stands before the sentence.
    """
    ward = {
        "process": os.getpid(),
        "outputs": list(outputs),
        "run": run_id(),
        "temp": temp,
        "patience": vitals.PATIENCE,
        "said": f"{prefix}{vitals.STUCK}",
    }
    try:
        guard = _start(ward)
    except OSError:  # no room for another process: nobody watches
        yield Guard()
        return
    try:
        yield Guard(guard.stdin)
    finally:
        _dismiss(guard)


def watch() -> None:
    """Watch the run that the first line of standard input tells of, until that ends or hangs."""
    told = os.fdopen(0, "rb", buffering=0, closefd=False)  # what follows the line stays unread
    line = told.readline()
    if not line.endswith(b"\n"):
        return  # the run is over
    ward = json.loads(line)
    signs: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(told, signs), daemon=True).start()
    watchdog = vitals.Watchdog(lambda: vitals.work_of(ward["process"]), ward["patience"])
    waits = False
    while True:
        try:
            sign = signs.get(timeout=0.2)
        except queue.Empty:
            if not waits and watchdog.is_hung():
                _end(ward, signs)
                return
            continue
        if not sign:
            return
        watchdog.heard()
        waits = sign.endswith(WAITS)


def _start(ward: dict[str, Any]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(  # nosec B603 # a list, no shell; this interpreter, this code
        [sys.executable, "-I", "-c", START, str(Path(worker.__file__).absolute())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=os.name == "posix",  # Ctrl-C is for the run alone
    )
    assert process.stdin is not None
    with suppress(OSError):
        process.stdin.write(json.dumps(ward).encode() + b"\n")
        process.stdin.flush()
    threading.Thread(target=_obey, args=(process, ward["said"]), daemon=True).start()
    return process


def _obey(guard: subprocess.Popen[bytes], said: str) -> None:
    """Leave when the guard says so: with a proper exit code, which a kill would not have."""
    assert guard.stdout is not None
    with suppress(OSError, ValueError):
        if guard.stdout.read(1):
            _say(said)
            os._exit(FAILED)


def _dismiss(guard: subprocess.Popen[bytes]) -> None:
    assert guard.stdin is not None
    with suppress(OSError):
        guard.stdin.close()
    try:
        guard.wait(GRACE)
    except subprocess.TimeoutExpired:
        guard.kill()
        guard.wait()


def _listen(told: IO[bytes], signs: queue.SimpleQueue[bytes]) -> None:
    while sign := told.read(4096):
        signs.put(sign)
    signs.put(b"")


def _end(ward: dict[str, Any], signs: queue.SimpleQueue[bytes]) -> None:
    _clear(ward)
    os.write(1, b"!")
    if not _is_over(signs):
        with suppress(OSError):
            os.kill(ward["process"], getattr(signal, "SIGKILL", FAILED))
        _is_over(signs)
        _say(ward["said"])
    _clear(ward)  # what was open, or written since


def _say(sentence: str) -> None:
    with suppress(OSError):
        bar = "\n" if os.isatty(2) else ""  # it stands on the line still
        os.write(2, f"{bar}{sentence}\n".encode())


def _is_over(signs: queue.SimpleQueue[bytes]) -> bool:
    """Wait a moment for the end of the run."""
    deadline = time.monotonic() + GRACE
    while (left := deadline - time.monotonic()) > 0:
        with suppress(queue.Empty):
            if not signs.get(timeout=left):
                return True
    return False


def _clear(ward: dict[str, Any]) -> None:
    remove_partials(ward["outputs"], ward["run"])
    shutil.rmtree(ward["temp"], ignore_errors=True)
