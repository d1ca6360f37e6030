"""A job that misbehaves on request, known to the engine that `engine_rehearsal_worker` starts."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from aftermap.core.engine import codec, jobs
from aftermap.core.errors import InputError
from aftermap.core.files import when_whole, whole_file
from aftermap.core.progress import Progress
from aftermap.core.requests import given, output


@dataclass(frozen=True)
class Rehearse:
    """Do what `act` says, with `output` half written meanwhile if it is given."""

    act: str = given("What to do.")
    output: Optional[str] = output("A file to write.", None, kind="table")
    other: str = given("Another path that the act needs.", "")


@dataclass(frozen=True)
class RehearseResult:
    text: str


def enrol() -> None:
    """Make codec and jobs of this process know the rehearsal."""
    codec.TYPES.update({"Rehearse": Rehearse, "RehearseResult": RehearseResult})
    jobs.JOBS[Rehearse] = "rehearsal"
    sys.modules["aftermap.core.rehearsal"] = sys.modules[__name__]


def run(request: Rehearse, progress: Progress) -> RehearseResult:
    """Answer a rehearsal."""
    act = ACTS[request.act]
    if request.output is None:
        return RehearseResult(act(request, progress))
    with whole_file(request.output) as partial:
        Path(partial).write_text("half")
        return RehearseResult(act(request, progress))


def count(request: Rehearse, progress: Progress) -> str:
    for done in range(11):
        progress.update(done, 10, f"step {done}")
    progress.log("counted")
    progress.warn("few")
    return "counted"


def shout(request: Rehearse, progress: Progress) -> str:
    print('{"message": "Answer", "run": "x", "result": "no"}', flush=True)
    os.write(1, b"raw bytes \xff on standard output\n")
    subprocess.run([sys.executable, "-c", "print('a child prints')"], check=True)
    return repr(sys.stdin.read())


def polite(request: Rehearse, progress: Progress) -> str:
    _announce(request)
    while True:
        progress.update(0, 1, "waiting")
        time.sleep(0.01)


def stubborn(request: Rehearse, progress: Progress) -> str:
    Path(tempfile.gettempdir(), "left-behind").write_text("x")
    _announce(request)
    progress.update(0, 1, "deaf")
    while True:
        time.sleep(1)


def wait_for_ever(request: Rehearse, progress: Progress) -> str:
    """Wait for a lock that nobody gives back."""
    progress.update(0, 1, "waiting")
    threading.Event().wait()
    return ""


def grip(request: Rehearse, progress: Progress) -> str:
    """Wait in one call that keeps Python's lock."""
    ctypes.PyDLL(None).sleep(600)
    return ""


def toil(request: Rehearse, progress: Progress) -> str:
    """Compute for seconds in one call that keeps Python's lock and says nothing."""
    progress.update(0, 1, "toiling")
    end = time.process_time() + 4
    while time.process_time() < end:
        sum(range(20_000_000))
    return "done"


def crash_for_memory(request: Rehearse, progress: Progress) -> str:
    print("terminate called after throwing an instance of 'std::bad_alloc'", file=sys.stderr)
    os.abort()


def family(request: Rehearse, progress: Progress) -> str:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    Path(request.other).write_text(str(child.pid))
    return stubborn(Rehearse("stubborn"), progress)


def meet(request: Rehearse, progress: Progress) -> str:
    """Wait until the other run is there too; give up after a while."""
    _announce(request)
    for _ in range(3000):
        progress.update(0, 1, "waiting for the other")
        if len(list(Path(request.other).parent.glob("*.here"))) == 2:
            return str(os.getpid())
        time.sleep(0.01)
    raise InputError("Nobody came.")


def place_slowly(request: Rehearse, progress: Progress) -> str:
    """Take long once the files are in their places."""

    def linger() -> None:
        _announce(request)
        time.sleep(1.5)

    when_whole(linger)
    return "placed"


def finish_unasked(request: Rehearse, progress: Progress) -> str:
    """Finish without asking whether to go on."""
    _announce(request)
    time.sleep(0.5)
    return "finished"


def hog(request: Rehearse, progress: Progress) -> str:
    taken = []
    while True:
        taken.append(bytearray(64 << 20))
        progress.update(len(taken), 1000)


def tell(request: Rehearse, progress: Progress) -> str:
    return json.dumps({**os.environ, "pid": str(os.getpid()), "temp": tempfile.gettempdir()})


def die(request: Rehearse, progress: Progress) -> str:
    print("about to be killed", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
    return ""


def crash(request: Rehearse, progress: Progress) -> str:
    os.abort()


def leave(request: Rehearse, progress: Progress) -> str:
    os._exit(3)


def refuse(request: Rehearse, progress: Progress) -> str:
    raise InputError("'a.tif' has one band: choose an image with three or more.")


def stumble(request: Rehearse, progress: Progress) -> str:
    return str(1 / 0)


def interrupt(request: Rehearse, progress: Progress) -> str:
    signal.raise_signal(signal.SIGINT)
    progress.update(0, 1)
    return ""


def _announce(request: Rehearse) -> None:
    if request.other:
        Path(request.other).write_text("here")


ACTS: dict[str, Callable[[Rehearse, Progress], str]] = {
    act.__name__: act
    for act in (
        *(count, shout, polite, stubborn, family, meet, hog, tell),
        *(wait_for_ever, grip, toil, crash_for_memory, place_slowly, finish_unasked),
        *(die, crash, leave, refuse, stumble, interrupt),
    )
}
