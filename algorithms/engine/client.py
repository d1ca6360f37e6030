"""Sends requests to warm engines: the one way by which QGIS asks for pixels.

An engine that has answered is kept for the next run, so that torch is imported once, and ended
after a while without one, since it holds gigabytes. Two runs at once take two engines. No qgis
here: `environment` knows which interpreter is meant.
"""

from __future__ import annotations

import atexit
import os
import threading
from pathlib import Path
from typing import Any, Optional

from ...core.errors import AftermapError, EngineError
from ...core.requests.ranges import require_in_range
from ...core.sentences import say
from . import environment
from .process import WORKER, EngineProcess, Feedback, Moved

KEPT = 600.0
"""Seconds for which an engine waits for the next run."""


class EnginePool:
    """Engines of one QGIS: one idle at most, and as many busy ones as there are runs.

    Args:
        script: the engine's front door.
    """

    def __init__(self, script: Path = WORKER) -> None:
        self._script = script
        self._lock = threading.Lock()
        self._idle: Optional[EngineProcess] = None
        self._idle_stamp: object = None
        self._clock: Optional[threading.Timer] = None
        self._busy: set[EngineProcess] = set()
        self.moved: Optional[Moved] = None
        """Where the time left is shown as it moves; see `process`."""
        self._era = 0  # an engine taken in an earlier one is not kept after its run

    def run(self, request: Any, feedback: Feedback, python: Optional[str] = None) -> Any:
        """Answer `request` in an engine; see `run_request`."""
        require_in_range(request)  # what is no number cannot be sent either
        chosen = python or environment.find().python
        stamp, era = _stamp(chosen), self._era
        engine = self._take(chosen, stamp, feedback)
        keep = False
        try:
            result = engine.run(request, feedback, self.moved)
            keep = True
            return result
        except EngineError:
            # It died, or is short of memory: its memory goes back and the next run starts anew.
            raise
        except AftermapError:
            keep = True
            raise
        finally:
            self._give_back(engine, stamp, keep, era)

    def retire(self) -> None:
        """End the idle engine now, and those at work once their runs are done."""
        with self._lock:
            self._era += 1
            engine = self._pick_up()
        if engine is not None:
            engine.stop()

    def make_way(self, folder: Path) -> None:
        """Retire the engines, so that the environment in `folder` can be replaced.

        Raises:
            EngineError: a run uses the environment; it goes on.
        """
        self.retire()
        with self._lock:
            used = any(folder in Path(engine.python).parents for engine in self._busy)
        if used:
            raise EngineError(
                say(
                    "A run in progress uses '{folder}': wait for its end, then install.",
                    folder=folder,
                )
            )

    def stop(self) -> None:
        """End every engine; a run in progress fails."""
        self.retire()
        with self._lock:
            engines = list(self._busy)
            self._busy.clear()
        for engine in engines:
            engine.stop()

    def _take(self, python: str, stamp: object, feedback: Feedback) -> EngineProcess:
        with self._lock:
            engine = self._pick_up()
            fits = engine is not None and engine.alive and self._idle_stamp == stamp
        if engine is not None and not fits:
            engine.stop()
        if engine is None or not fits:
            feedback.setProgressText("Starting the engine")
            engine = EngineProcess(python, feedback.isCanceled, self._script)
        with self._lock:
            self._busy.add(engine)
        return engine

    def _give_back(self, engine: EngineProcess, stamp: object, keep: bool, era: int) -> None:
        with self._lock:
            wanted = keep and engine.alive and self._idle is None and era == self._era
            self._busy.discard(engine)
            if wanted:
                self._lay_down(engine, stamp)
        if not wanted:
            engine.stop()

    def _lay_down(self, engine: EngineProcess, stamp: object) -> None:
        """Keep an engine for a while; call with the lock held."""
        self._idle, self._idle_stamp = engine, stamp
        self._clock = threading.Timer(KEPT, self._expire)
        self._clock.daemon = True
        self._clock.start()

    def _pick_up(self) -> Optional[EngineProcess]:
        """Return the idle engine, which is no longer kept; call with the lock held."""
        if self._clock is not None:
            self._clock.cancel()
        engine, self._idle, self._clock = self._idle, None, None
        return engine

    def _expire(self) -> None:
        with self._lock:
            late = self._clock is not threading.current_thread()
            engine = None if late else self._pick_up()
        if engine is not None:
            engine.stop()


def _stamp(python: str) -> object:
    """Return what changes when another interpreter is chosen or the environment is made anew."""
    marker = Path(python).parent.parent / "pyvenv.cfg"
    return python, marker.stat().st_mtime_ns if marker.exists() else os.path.getmtime(python)


POOL = EnginePool()
"""The engines of this QGIS; the plugin calls `POOL.stop()` when it is unloaded."""

atexit.register(POOL.stop)


def run_request(request: Any, feedback: Feedback) -> Any:
    """Answer a request of `core.requests` in the engine and return its result.

    Progress, time left and log go to `feedback`; when it is cancelled the engine is asked to stop
    and killed after two seconds. Unless the run succeeds, its unfinished files are removed.

    Raises:
        EngineError: there is no engine, it cannot start, or it died; the message says what to do.
        Cancelled: the person asked to stop.
        AftermapError: any other class, with the sentence that the engine gave.
    """
    return POOL.run(request, feedback)
