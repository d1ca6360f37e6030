"""How long a run will still take, from how fast it went lately."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Optional

from ..sentences import say

WINDOW = 30.0
"""Seconds looked back: stages differ in speed, so the mean since the start would mislead."""

SETTLED = 2.0
"""Seconds to watch before a first estimate."""


class TimeLeft:
    """Estimates the seconds left of one run.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, float]] = deque()

    def seconds(self, share: float) -> Optional[float]:
        """Note that `share` (0 to 1) is done now; return seconds left, None when unknown."""
        now = self._clock()
        self._marks.append((now, share))
        while len(self._marks) > 2 and now - self._marks[1][0] >= WINDOW:
            self._marks.popleft()
        then, share_then = self._marks[0]
        if now - then < SETTLED or share <= share_then:
            return None
        return (1.0 - share) * (now - then) / (share - share_then)


def in_words(seconds: float) -> str:
    """Return a duration as a person says it: `40 s`, `3 min`, `1 h 20 min`."""
    whole = round(seconds)
    if whole < 60:
        return say("{seconds} s", seconds=whole)
    minutes = round(seconds / 60)
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
