"""Progress and cancel as one object that is handed down.

A long function takes a `Progress`, calls `update` now and then, and lets `Cancelled` pass through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable, Protocol, TypeVar

from .errors import Cancelled

T = TypeVar("T")


class Progress(Protocol):
    """What a long-running function reports to."""

    def update(self, done: float, total: float, note: str = "") -> None:
        """Report that `done` of `total` units are finished; raise `Cancelled` if asked to stop."""

    def log(self, message: str) -> None:
        """Tell the person something that is worth reading afterwards; one line."""

    def warn(self, message: str) -> None:
        """Tell the person what they must not overlook, as it limits the result; one line."""


class Silent:
    """A `Progress` that nobody watches and nobody cancels."""

    def update(self, done: float, total: float, note: str = "") -> None:
        pass

    def log(self, message: str) -> None:
        pass

    def warn(self, message: str) -> None:
        pass


class Stages:
    """Splits one `Progress` into consecutive stages of given weights.

    Args:
        parent: where the joint progress goes.
        weights: expected share of time per stage, any positive unit.
    """

    def __init__(self, parent: Progress, weights: Sequence[float]) -> None:
        self._parent = parent
        self._weights = list(weights)
        self._next = 0

    def stage(self, note: str = "") -> Progress:
        """Begin the next stage and return the `Progress` for it."""
        start = sum(self._weights[: self._next])
        weight = self._weights[self._next]
        self._next += 1
        return _Stage(self._parent, start, weight, sum(self._weights), note)


class _Stage:
    def __init__(
        self, parent: Progress, start: float, weight: float, total: float, note: str
    ) -> None:
        self._parent, self._start, self._weight = parent, start, weight
        self._total, self._note = total, note
        self.update(0, 1)

    def update(self, done: float, total: float, note: str = "") -> None:
        share = done / total if total else 1.0
        self._parent.update(self._start + self._weight * share, self._total, note or self._note)

    def log(self, message: str) -> None:
        self._parent.log(message)

    def warn(self, message: str) -> None:
        self._parent.warn(message)


class Watched:
    """A `Progress` that passes all on, and can be asked meanwhile whether to stop."""

    def __init__(self, parent: Progress) -> None:
        self._parent = parent
        self._last: tuple[float, float, str] = (0.0, 1.0, "")

    def update(self, done: float, total: float, note: str = "") -> None:
        self._last = (done, total, note)
        self._parent.update(done, total, note)

    def log(self, message: str) -> None:
        self._parent.log(message)

    def warn(self, message: str) -> None:
        self._parent.warn(message)

    def ask(self) -> None:
        """Raise `Cancelled` if asked to stop; nothing else has changed."""
        self._parent.update(*self._last)


class Asking:
    """A `Progress` for what works in threads: it only asks whether to stop.

    How far the run is tells whoever started them.
    """

    def __init__(self, run: Watched) -> None:
        self._run = run

    def update(self, done: float, total: float, note: str = "") -> None:
        self._run.ask()

    def log(self, message: str) -> None:
        self._run.log(message)

    def warn(self, message: str) -> None:
        self._run.warn(message)


class CallbackProgress:
    """A `Progress` over plain callables, for scripts and tests.

    Args:
        on_update: called with (done, total, note).
        cancelled: asked on every update; True stops the run.
        on_log: called with each line.
        on_warn: called with each warning; None logs them.
    """

    def __init__(
        self,
        on_update: Callable[[float, float, str], None] = lambda done, total, note: None,
        cancelled: Callable[[], bool] = lambda: False,
        on_log: Callable[[str], None] = lambda message: None,
        on_warn: Callable[[str], None] | None = None,
    ) -> None:
        self._on_update, self._cancelled, self._on_log = on_update, cancelled, on_log
        self._on_warn = on_warn or on_log

    def update(self, done: float, total: float, note: str = "") -> None:
        if self._cancelled():
            raise Cancelled()
        self._on_update(done, total, note)

    def log(self, message: str) -> None:
        self._on_log(message)

    def warn(self, message: str) -> None:
        self._on_warn(message)


def track(items: Iterable[T], total: int, progress: Progress, note: str = "") -> Iterator[T]:
    """Yield `items`, reporting after each one that the caller has dealt with."""
    for index, item in enumerate(items):
        yield item
        progress.update(index + 1, total, note)
