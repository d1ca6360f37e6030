"""What a run tells a person at a terminal: a bar with the time left that moves, and lines."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Optional, TextIO

from .engine.guard import Guard
from .engine.time_left import TimeLeft, counted_down, in_words
from .errors import Cancelled
from .language import worded
from .sentences import say

EVERY = 1.0
"""Seconds between two lines while nothing is reported."""


class TerminalProgress:
    """A `Progress` on a terminal: one line with a bar and the time left, rewritten in place.

    Where `stream` is no terminal, each new note is a line of its own.

    Args:
        stream: where to write, usually standard error.
        quiet: show log lines only.
    """

    WIDTH = 24

    def __init__(self, stream: TextIO, quiet: bool = False) -> None:
        self._stream, self._quiet = stream, quiet
        self.left = TimeLeft()
        self._seconds: Optional[float] = None
        self._heard = time.monotonic()
        self._share, self._note, self._shown = 0.0, "", 0
        self._writing = threading.Lock()
        self.cancelled = False
        self.guard = Guard()

    def update(self, done: float, total: float, note: str = "") -> None:
        self.guard.heard()
        if self.cancelled:
            raise Cancelled()
        if self._quiet:
            return
        self._share = min(max(done / total, 0.0), 1.0) if total else 1.0
        self._seconds, self._heard = self.left.seconds(self._share), time.monotonic()
        changed, self._note = note != self._note, note
        if self._stream.isatty():
            self._write(*self._bar())
        elif note and changed:
            self._write(f"{worded(note)}\n")

    def log(self, message: str) -> None:
        self._write(f"{self._wiped()}{worded(message)}\n")

    def warn(self, message: str) -> None:
        self.log(say("Warning: {message}", message=message))

    def finish(self) -> None:
        """Wipe the bar, so that what follows begins on a clean line."""
        self._write(self._wiped())

    @contextmanager
    def moving(self) -> Iterator[None]:
        """Count the time left down between reports, for a tile of a large scene takes minutes."""
        over = threading.Event()
        if self._quiet or not self._stream.isatty():
            yield
            return
        self._seconds = self.left.before()
        thread = threading.Thread(target=self._tick, args=(over,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join(EVERY)

    def _tick(self, over: threading.Event) -> None:
        while not over.wait(EVERY):
            if self._seconds is not None:
                # The guard must not take the clock for a sign of life.
                with suppress(OSError):
                    self._put(*self._bar())

    def _wiped(self) -> str:
        return f"\r{' ' * self._shown}\r" if self._shown else ""

    def _bar(self) -> tuple[str, int]:
        """Return the bar over the one before, and how long it is."""
        line = self._line()
        return "\r" + line.ljust(self._shown), len(line)

    def _line(self) -> str:
        bar, wait, left = "#" * round(self.WIDTH * self._share), "", None
        if self._seconds is not None:
            left = counted_down(self._seconds, time.monotonic() - self._heard)
        if left is not None:
            wait = "  " + worded(say("{time} left", time=in_words(left)))
        return f"[{bar:<{self.WIDTH}}] {self._share:4.0%}{wait}  {worded(self._note)}"

    def _write(self, text: str, shown: int = 0) -> None:
        """Write; a terminal that is gone stops the run like Ctrl-C."""
        try:
            # Ctrl-S, or a mark in a window of Windows, holds it up, or the clock's line before it.
            with self.guard.waiting():
                self._put(text, shown)
        except OSError:
            let_go(self._stream)
            self.cancelled = True

    def _put(self, text: str, shown: int) -> None:
        """Write a text after which a bar of some letters stands there."""
        with self._writing:
            self._stream.write(text)
            self._stream.flush()
            self._shown = shown


def let_go(stream: TextIO) -> None:
    """Turn a stream that nobody reads to nowhere: Python would complain of it at its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
