"""A warm engine that is asked raw text, watched by the clock, and replaced when it dies."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

import psutil
from aftermap.algorithms.engine.process import EngineProcess
from aftermap.core import files
from aftermap.core.engine.protocol import Run
from aftermap.core.errors import AftermapError, Cancelled

from .outcome import Outcome, told

LIMIT = 60.0
"""Seconds of the processor, or without any of them, after which a try counts as hung."""


class Clock:
    """A feedback that nobody reads; cancels at `stop`, and when the limit is over.

    A machine that is busy with something else leaves the engine a part of each second only.

    Args:
        engine: the process.
        stop: the moment at which a person cancels.
    """

    def __init__(self, engine: psutil.Process, stop: Optional[float] = None) -> None:
        self._engine, self._stop = engine, stop
        self._worked = 0.0
        self._began = self._work()
        self._silent_since = time.monotonic()
        self.late = False

    def isCanceled(self) -> bool:  # noqa: N802
        now, work = time.monotonic(), self._work()
        if work > self._worked:
            self._worked, self._silent_since = work, now
        silence = now - self._silent_since
        self.late = self.late or max(work - self._began, silence) > LIMIT
        return self.late or (self._stop is not None and now >= self._stop)

    def _work(self) -> float:
        try:
            return sum(self._engine.cpu_times()[:2])
        except psutil.Error:  # it was killed, and is noticed elsewhere
            return self._worked

    def setProgress(self, progress: float) -> None:  # noqa: N802
        pass

    def setProgressText(self, text: str) -> None:  # noqa: N802
        pass

    def pushInfo(self, info: str) -> None:  # noqa: N802
        pass

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        pass


class Engine:
    """One engine process at a time; `ask` starts another when there is none."""

    def __init__(self) -> None:
        self._process: Optional[EngineProcess] = None

    @property
    def pid(self) -> int:
        return self._started().hello.pid

    def ask(
        self,
        request: str,
        *,
        outputs: tuple[str, ...] = (),
        after: Optional[float] = None,
        killed: Optional[float] = None,
        temp: Optional[Path] = None,
    ) -> Outcome:
        """Send the text of a request, as QGIS's side does, and return how it ended.

        Args:
            request: JSON, or what should have been.
            outputs: files that it names, whose remains are removed if it fails.
            after: seconds after which a person cancels.
            killed: seconds after which the engine is killed.
            temp: where the run's temporary folder is made.
        """
        process = self._started()
        run = uuid.uuid4().hex[:12]
        stop = None if after is None else time.monotonic() + after
        clock = Clock(psutil.Process(process.hello.pid), stop)
        with tempfile.TemporaryDirectory(dir=temp, ignore_cleanup_errors=True) as folder:
            try:
                with _killed(process, killed):
                    process._send(Run(run, request, folder))
                    process._follow(run, clock)
                return Outcome("answered")
            except AftermapError as error:
                files.remove_partials(outputs, run)
                return self._outcome(error, clock, killed is not None)

    def stop(self) -> None:
        if self._process is not None:
            self._process.stop()
            self._process = None

    def _started(self) -> EngineProcess:
        if self._process is None or not self._process.alive:
            self._process = EngineProcess(sys.executable)
        return self._process

    def _outcome(self, error: AftermapError, clock: Clock, killed: bool) -> Outcome:
        if isinstance(error, Cancelled):
            return Outcome("hung" if clock.late else "cancelled", str(error))
        if killed and "SIGKILL" in str(error):
            return Outcome("cancelled", str(error))
        return told(str(error))


@contextmanager
def _killed(process: EngineProcess, seconds: Optional[float]) -> Iterator[None]:
    clock = None if seconds is None else threading.Timer(seconds, process._process.kill)
    if clock is not None:
        clock.start()
    try:
        yield
    finally:
        if clock is not None:
            clock.cancel()
            clock.join()
