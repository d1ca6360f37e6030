"""How fast a review goes, and when it will be done; breaks do not count."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Optional

BREAK = 120.0
"""Seconds without a verdict that are a break."""

LATEST = 30


class Pace:
    """Counts verdicts by a clock of seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()
        self._spent: deque[tuple[int, float]] = deque(maxlen=LATEST)

    def count(self, verdicts: int = 1) -> None:
        """Note that so many were given just now."""
        now = self._clock()
        spent, self._last = now - self._last, now
        if spent < BREAK:
            self._spent.append((verdicts, spent))

    def per_hour(self) -> Optional[float]:
        """Return the verdicts an hour, by the latest ones; None while too few were given."""
        seconds = sum(spent for _, spent in self._spent)
        if len(self._spent) < 2 or seconds <= 0:
            return None
        return 3600 * sum(verdicts for verdicts, _ in self._spent) / seconds

    def minutes_for(self, left: int) -> Optional[float]:
        """Return how many minutes so many more take; None while nobody can say."""
        speed = self.per_hour()
        return None if speed is None else 60 * left / speed
