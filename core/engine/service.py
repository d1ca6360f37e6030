"""Answers requests one after the other while a thread listens for cancel and the end of input."""

from __future__ import annotations

import os
import platform
import queue
import shutil
import threading
import time
import traceback
from typing import Any, BinaryIO, Optional

from ... import __version__
from .. import files
from ..errors import Cancelled
from ..language import language_of, speak
from ..requests import outputs_of
from . import codec, jobs, packages
from .failures import address_limit, explain
from .pace import Paced
from .protocol import (
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
from .time_left import TimeLeft

GRACE = 2.0
"""Seconds a running job gets to stop by itself once nobody is there to receive its result."""

INTERVAL = 0.1
"""Least seconds between two progress messages of the same note."""


class Service:
    """One engine process.

    Args:
        commands: where `Run`, `Cancel` and `Check` come from, line by line.
        messages: where everything else goes.
    """

    def __init__(self, commands: BinaryIO, messages: BinaryIO) -> None:
        self._commands, self._messages = commands, messages
        self._inbox: queue.Queue[Any] = queue.Queue()
        self._cancelled: set[str] = set()
        self._alone = threading.Event()
        self._current: Optional[Run] = None
        self._sending = threading.Lock()
        self._cold = True  # nothing has been loaded yet

    def serve(self) -> None:
        """Say hello and answer until the commands end."""
        self.send(
            Hello(
                __version__,
                platform.python_version(),
                os.getpid(),
                packages.versions(),
                packages.missing(),
                address_limit(),
            )
        )
        threading.Thread(target=self._listen, daemon=True).start()
        while (message := self._inbox.get()) is not None:
            self._answer(message)

    def send(self, message: Any) -> None:
        """Send a message; without anyone to receive it, the current run is cancelled."""
        try:
            with self._sending:
                self._messages.write(to_line(message))
                self._messages.flush()
        except OSError:
            self._alone.set()

    def is_cancelled(self, run: str) -> bool:
        """Whether `run` was asked to stop, or its result has nowhere to go."""
        return run in self._cancelled or self._alone.is_set()

    def _listen(self) -> None:
        try:
            for line in self._commands:
                if not line.endswith(b"\n"):
                    break  # QGIS died while it wrote
                try:
                    message = from_line(line)
                except Exception:
                    break  # no order: a traceback would be cut off by the end of the process
                if isinstance(message, Cancel):
                    self._cancelled.add(message.run)
                else:
                    self._inbox.put(message)
        finally:
            self._alone.set()
            self._inbox.put(None)
            self._leave()

    def _leave(self) -> None:
        deadline = time.monotonic() + GRACE
        while self._current is not None and time.monotonic() < deadline:
            time.sleep(0.05)
        run = self._current
        if run is not None:
            files.remove_partials(outputs_of(codec.from_json(run.request)), run.run)
            shutil.rmtree(run.temp, ignore_errors=True)
            os._exit(1)

    def _answer(self, message: Run | Check) -> None:
        try:
            if isinstance(message, Check):
                packages.import_all()
                self.send(Checked(message.run, *packages.device()))
            else:
                self.send(Answer(message.run, codec.to_json(self._run(message))))
        except BaseException as error:
            said = explain(error)
            if said is not error:
                self.send(Log(message.run, traceback.format_exc()))
            self.send(Failure(message.run, type(said).__name__, said.marked))
        finally:
            self._cancelled.discard(message.run)
            self._current = None

    def _run(self, message: Run) -> Any:
        self._current = message
        files.set_run_id(message.run)
        speak(language_of(message.language))
        request = codec.from_json(message.request)
        paced, self._cold = Paced(request, self._cold), False
        progress = _RunProgress(self, message.run, TimeLeft(expected=paced.expected))
        with files.temporary_files_in(message.temp):
            result = jobs.run(request, progress)
        paced.ended(progress.left)
        return result


class _RunProgress:
    """The `Progress` of one run: tells the client, and stops the job when asked to."""

    def __init__(self, service: Service, run: str, left: TimeLeft) -> None:
        self._service, self._run = service, run
        self.left = left
        self._last, self._note = 0.0, ""
        before = left.before()
        if before is not None:
            service.send(Advance(run, 0.0, "", before))

    def update(self, done: float, total: float, note: str = "") -> None:
        if self._service.is_cancelled(self._run):
            raise Cancelled()
        now = time.monotonic()
        if now - self._last < INTERVAL and note == self._note and done < total:
            return
        self._last, self._note = now, note
        share = min(max(done / total, 0.0), 1.0) if total else 1.0
        self._service.send(Advance(self._run, share, note, self.left.seconds(share)))

    def placing(self) -> None:
        """Stop a last time if asked to; from now on the client waits for the answer."""
        if self._service.is_cancelled(self._run):
            raise Cancelled()
        self._service.send(Placing(self._run))

    def log(self, message: str) -> None:
        self._service.send(Log(self._run, message))

    def warn(self, message: str) -> None:
        self._service.send(Warn(self._run, message))
