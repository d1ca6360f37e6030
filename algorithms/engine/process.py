"""One engine process: started clean, listened to, cancelled, killed with all its children."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
import uuid
from collections import deque
from pathlib import Path
from typing import Any, Callable, Optional, Protocol

from ... import __version__
from ...core import errors, files
from ...core.engine import codec, vitals
from ...core.engine.failures import OUT_OF_MEMORY, reads_as_memory
from ...core.engine.protocol import (
    Advance,
    Answer,
    Cancel,
    Check,
    Checked,
    Failure,
    Hello,
    Log,
    Placing,
    Run,
    Warn,
    from_line,
    to_line,
)
from ...core.engine.time_left import counted_down, in_words
from ...core.engine.vitals import STUCK, Watchdog, work_of
from ...core.errors import AftermapError, Cancelled, EngineError
from ...core.language import current, worded
from ...core.requests import outputs_of
from ...core.sentences import say
from .processes import (
    INSTALL,
    cause_of_death,
    clean_environment,
    kill_tree,
    popen_options,
)

WORKER = Path(__file__).resolve().parents[2] / "core" / "worker.py"

GRACE = 2.0
"""Seconds between asking the engine to stop and killing it."""

HELLO = 60.0
"""Seconds for a first word; a virus scanner may read all of Python first."""

TIME_LEFT_EVERY = 30.0
"""Seconds between two estimates of the time left in the log, where nothing shows it moving."""

TIGHT = 2_000_000_000
"""Bytes of addresses with which no model runs."""

OPENING = b'{"message": "Hello"'
"""How the first message begins."""

LAST_LINES = 30
"""Lines of a dead engine's log that its error shows: a crash report of Python is as long."""


class Feedback(Protocol):
    """What a run tells and asks; `QgsProcessingFeedback` fits."""

    def isCanceled(self) -> bool: ...
    def setProgress(self, progress: float) -> None: ...
    def setProgressText(self, text: str) -> None: ...
    def pushInfo(self, info: str) -> None: ...
    def pushWarning(self, warning: str) -> None: ...


Moved = Callable[[Feedback, str], None]
"""Takes what a run does and how long it will still take, in words."""


class EngineProcess:
    """A started engine that has said hello.

    Args:
        python: the interpreter.
        cancelled: asked while waiting for the first word.
        script: the engine's front door.

    Raises:
        EngineError: it did not start, is another version, or lacks packages.
        Cancelled: `cancelled` said so.
    """

    def __init__(
        self,
        python: str,
        cancelled: Callable[[], bool] = lambda: False,
        script: Path = WORKER,
    ) -> None:
        self.python = python
        self._stopped = False
        self._inbox: queue.Queue[Any] = queue.Queue()
        self._chatter: deque[str] = deque(maxlen=3)
        self.hello: Optional[Hello] = None
        self._tail: deque[str] = deque(maxlen=200)
        self._process = self._start(python, script)
        self._listeners = [
            threading.Thread(target=target, daemon=True) for target in (self._hear, self._drain)
        ]
        for listener in self._listeners:
            listener.start()
        try:
            self.hello = self._welcome(cancelled)
        except BaseException:
            self.kill()
            raise

    @property
    def alive(self) -> bool:
        """Whether another run can be sent."""
        return self._process.poll() is None

    def run(self, request: Any, feedback: Feedback, moved: Optional[Moved] = None) -> Any:
        """Answer a request; nothing is left behind unless it succeeds.

        Args:
            request: of `core.requests`.
            feedback: the run's.
            moved: see `_Relay`.

        Raises:
            AftermapError: the class and sentence that the engine gave, `EngineError` if it died,
                `Cancelled` if the person asked to stop.
        """
        run = uuid.uuid4().hex[:12]
        with files.temporary_folder() as temp:
            try:
                self._send(Run(run, codec.to_json(request), temp, current().code))
                answer = self._follow(run, feedback, moved)
            except BaseException as error:
                if not isinstance(error, AftermapError):
                    self.kill()  # the feedback failed: the engine still computes and writes
                files.remove_partials(outputs_of(request), run)
                raise
        return codec.from_json(answer.result)

    def check(self, feedback: Feedback) -> Checked:
        """Import every package in the engine and return the device it would use.

        Raises:
            EngineError: a package is missing or damaged.
            Cancelled: the person asked to stop.
        """
        run = uuid.uuid4().hex[:12]
        self._send(Check(run))
        checked: Checked = self._follow(run, feedback)
        return checked

    def stop(self) -> None:
        """End the engine: politely by closing its input, by force after a moment."""
        self._stopped = True
        with contextlib.suppress(OSError):
            self._stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE)
        self.kill()

    def kill(self) -> None:
        """End the engine and its children now."""
        kill_tree(self._process)
        for listener in self._listeners:
            listener.join(GRACE)
        with contextlib.suppress(OSError):
            self._stdin.close()

    def _start(self, python: str, script: Path) -> subprocess.Popen[bytes]:
        command = [python, "-I", "-X", "utf8", "-X", "faulthandler", str(script)]
        try:
            process = subprocess.Popen(  # nosec B603 # a list, no shell; the engine's interpreter
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(os.environ),
                **popen_options(),
            )
        except OSError as error:
            raise EngineError(
                say(
                    "The engine's Python '{python}' cannot be started ({strerror}): {install}.",
                    python=python,
                    strerror=error.strerror,
                    install=INSTALL,
                )
            ) from error
        assert process.stdin is not None
        self._stdin = process.stdin
        return process

    def _hear(self) -> None:
        assert self._process.stdout is not None
        try:
            with self._process.stdout as lines:
                for line in lines:
                    self._take(line)
        finally:
            self._inbox.put(None)

    def _take(self, line: bytes) -> None:
        """Pass a message on, and keep what else was printed: by a sitecustomize, for example.

        A banner without an end of line stands before the first message on its line.
        """
        start = max(0, line.find(OPENING))
        try:
            message = from_line(line[start:])
        except (ValueError, RecursionError):
            self._chatter.append(line.decode("utf-8", "replace").strip()[:80])
            return
        self._inbox.put(message)

    def _drain(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            for line in lines:
                self._tail.append(line.decode("utf-8", "replace").rstrip())

    def _send(self, message: Any) -> None:
        try:
            self._stdin.write(to_line(message))
            self._stdin.flush()
        except (OSError, ValueError) as error:
            raise self._died() from error

    def _welcome(self, cancelled: Callable[[], bool]) -> Hello:
        deadline = time.monotonic() + HELLO
        while time.monotonic() < deadline:
            if cancelled():
                raise Cancelled()
            try:
                message = self._inbox.get(timeout=0.1)
            except queue.Empty:
                continue
            if message is None:
                raise self._died()
            if isinstance(message, Hello):
                return self._accept(message)
        raise EngineError(
            say(
                "The engine's Python '{python}' gave no answer in {hello:.0f} s{printed}:"
                " {install}.",
                python=self.python,
                hello=HELLO,
                printed=self._printed(),
                install=INSTALL,
            )
        )

    def _printed(self) -> str:
        """Return what was printed in place of messages, as the rest of a sentence."""
        return say(", but printed '{chatter}'", chatter=self._chatter[0]) if self._chatter else ""

    def _accept(self, hello: Hello) -> Hello:
        if hello.version != __version__:
            raise EngineError(
                say(
                    "Aftermap was updated from {version} to {version_2} while QGIS was running:"
                    " restart QGIS.",
                    version=__version__,
                    version_2=hello.version,
                )
            )
        if tuple(map(int, hello.python.split(".")[:2])) < (3, 10):
            raise EngineError(
                say(
                    "The engine's Python '{python}' is {python_2} and 3.10 is needed: {install}.",
                    python=self.python,
                    python_2=hello.python,
                    install=INSTALL,
                )
            )
        if hello.missing:
            raise EngineError(
                say(
                    "The engine's Python '{python}' lacks {missing}: {install}.",
                    python=self.python,
                    missing=", ".join(hello.missing),
                    install=INSTALL,
                )
            )
        return hello

    def _follow(self, run: str, feedback: Feedback, moved: Optional[Moved] = None) -> Any:
        kill_at: Optional[float] = None
        too_late = False  # to cancel: a kill now would leave some files and not others
        relay = _Relay(feedback, moved)
        watchdog = Watchdog(self._work, vitals.PATIENCE)
        while True:
            if kill_at is None and not too_late and feedback.isCanceled():
                kill_at = time.monotonic() + GRACE
                self._send(Cancel(run))
            is_over = kill_at is not None and time.monotonic() >= kill_at
            if is_over and self._inbox.empty():
                self.kill()
                raise Cancelled()
            relay.tick()
            try:
                message = self._inbox.get(timeout=0.1)
            except queue.Empty:
                if watchdog.is_hung():
                    self.kill()
                    raise EngineError(STUCK) from None
                continue
            watchdog.heard()
            if message is None:
                raise Cancelled() if kill_at else self._died()
            if message.run != run:
                continue  # an answer that nobody waited for
            if isinstance(message, Placing):
                kill_at, too_late = None, True
                continue
            if isinstance(message, (Answer, Checked)):
                return message
            if isinstance(message, Failure):
                raise _error(message)
            relay.pass_on(message)

    def _work(self) -> Optional[vitals.Work]:
        return work_of(self.hello.pid if self.hello else self._process.pid)

    def _died(self) -> EngineError:
        # It may have closed its output and not be gone yet: killed now, it would seem to have been
        # killed for its memory.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE)
        by_itself = self._process.poll() is not None
        self.kill()
        if self._stopped:
            return EngineError("The engine was stopped while it worked: run it again.")
        tail = [line for line in list(self._tail) if line]
        if self._lacked_memory("\n".join(tail)):
            return EngineError(OUT_OF_MEMORY)
        lines = "\n".join(tail[-LAST_LINES:])
        log = say(" Last lines of its log:\n{lines}", lines=lines) if tail else ""
        cause = cause_of_death(self._process.returncode) if by_itself else say("closed its output")
        return EngineError(
            say("The engine {cause}{printed}.{log}", cause=cause, printed=self._printed(), log=log)
        )

    def _lacked_memory(self, log: str) -> bool:
        """Tell whether an engine that crashed lacked memory: libraries seldom say it well.

        Under a limit of addresses that would not hold a model (measured: 2 GB), a crash is taken
        for that.
        """
        code = self._process.returncode
        if code in (0, -signal.SIGTERM):
            return False
        limit = self.hello.address_limit if self.hello else None
        return reads_as_memory(log) or (code < 0 and limit is not None and limit < TIGHT)


def _error(failure: Failure) -> AftermapError:
    kind = getattr(errors, failure.kind, EngineError)
    error: AftermapError = kind(failure.text)
    return error


class _Relay:
    """Passes one run's messages on; few texts, for each stays in the log of Processing's dialog.

    Args:
        feedback: the run's.
        moved: told once a second what the run does and how long it will still take; None leaves
            that to the log, now and then.
    """

    def __init__(self, feedback: Feedback, moved: Optional[Moved] = None) -> None:
        self._feedback, self._moved = feedback, moved
        self._note = ""
        self._said: set[str] = set()
        self._left: Optional[float] = None
        self._heard = time.monotonic()
        self._next = 0.0

    def pass_on(self, message: Any) -> None:
        if isinstance(message, Advance):
            self._left, self._heard = message.seconds_left, time.monotonic()
            self._feedback.setProgress(100.0 * message.share)
            self._tell(message.note)
        elif isinstance(message, Log):
            self._feedback.pushInfo(worded(message.text))
        elif isinstance(message, Warn):
            self._feedback.pushWarning(worded(message.text))

    def tick(self) -> None:
        """Count the time left down; call it often."""
        now = time.monotonic()
        if self._left is None or now < self._next:
            return
        self._next = now + (TIME_LEFT_EVERY if self._moved is None else 1.0)
        seconds = counted_down(self._left, now - self._heard)
        left = "" if seconds is None else say("{time} left", time=in_words(seconds))
        if self._moved is not None:
            self._moved(self._feedback, ", ".join(map(worded, filter(None, (self._note, left)))))
        elif left:
            self._feedback.setProgressText(worded(left))

    def _tell(self, note: str) -> None:
        """Say a stage, once in a run."""
        if note and note not in self._said:
            self._said.add(note)
            self._feedback.setProgressText(worded(note))
            self._next = 0.0
        self._note = note or self._note
