"""How long a run will still take: from how fast it went so far, and from what runs took before."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass
from typing import Callable, Optional

from ..sentences import say

WINDOW = 30.0
"""Seconds looked back at least: stages differ in speed, so the mean since the start would mislead.

In a long run it is half of the run, since a tile alone may take minutes.
"""

SETTLED = 2.0
"""Seconds to watch before a first estimate without earlier runs."""

TRUST = 0.15
"""Share of a run after which its own speed counts as much as that of earlier ones."""

LATE = 0.8
"""Share of an estimate that is counted down second by second; then it waits for the next one."""

TENTHS = 10

OVERDUE = 1.5
"""How many times as long as was estimated nothing may be heard before the estimate is dropped."""


@dataclass(frozen=True)
class Expected:
    """What earlier runs make one expect, in seconds.

    Args:
        lead: until the run first reports, as libraries and the model are loaded.
        work: from there to the end.
        trust: share of the run after which its own speed counts as much.
        curve: share of the work's time after each tenth of the run, as stages differ in speed;
            empty is as told.
    """

    lead: float
    work: float
    trust: float = TRUST
    curve: tuple[float, ...] = ()

    def done(self, share: float) -> float:
        """Return the share of the work's time that has passed when a run tells of a share."""
        return share if len(self.curve) != TENTHS - 1 else _between(_curve(self.curve), share)


class TimeLeft:
    """Estimates the seconds left of one run.

    Args:
        clock: monotonic seconds.
        expected: what earlier runs took; None if there were none like it.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        expected: Optional[Expected] = None,
    ) -> None:
        self._clock, self._expected = clock, expected
        self._marks: deque[tuple[float, float]] = deque()
        self._started = clock()
        self._begun: Optional[float] = None  # when the run first reported
        self._first = 0.0
        self._way: list[tuple[float, float]] = []  # share and seconds, a hundred at most

    def before(self) -> Optional[float]:
        """Return the seconds of a run that has not begun to report, None when unknown."""
        return None if self._expected is None else self._expected.lead + self._expected.work

    def seconds(self, share: float) -> Optional[float]:
        """Note that `share` (0 to 1) is done now; return seconds left, None when unknown."""
        now = self._clock()
        self._walk(share, now)
        if self._expected is not None:
            share = self._expected.done(share)
        if self._begun is None:
            self._begun, self._first = now, share
        if not self._marks or share > self._marks[-1][1]:
            self._marks.append((now, share))
        back = max(WINDOW, (now - self._begun) / 2)
        while len(self._marks) > 2 and now - self._marks[1][0] >= back:
            self._marks.popleft()
        return self._blended(self._observed(), now)

    def took(self) -> Optional[Expected]:
        """Return what the run took, None if it did not report."""
        if self._begun is None:
            return None
        work = self._clock() - self._begun
        way = [(0.0, 0.0), *self._way, (1.0, work)]
        curve = [
            _between(way, tenth / TENTHS) / work if work else 0.0 for tenth in range(1, TENTHS)
        ]
        lead = self._begun - self._started
        return Expected(lead, work, curve=tuple(round(part, 3) for part in curve))

    def _walk(self, share: float, now: float) -> None:
        passed = now - (now if self._begun is None else self._begun)
        if share >= (self._way[-1][0] if self._way else 0.0) + 0.01:
            self._way.append((share, passed))

    def _observed(self) -> Optional[float]:
        """Return the seconds left, as it went lately, when the share last moved."""
        (then, share_then), (last, share) = self._marks[0], self._marks[-1]
        if share <= share_then or (last - then < SETTLED and self._expected is None):
            return None
        return (1.0 - share) * (last - then) / (share - share_then)

    def _blended(self, observed: Optional[float], now: float) -> Optional[float]:
        last, share = self._marks[-1]
        moved = (share - self._first) / max(1.0 - self._first, 1e-9)
        left = observed
        if self._expected is not None:
            usual = self._expected.work * (1.0 - moved)
            own = 0.0 if observed is None else moved / (moved + self._expected.trust)
            left = own * (observed or 0.0) + (1.0 - own) * usual
        return None if left is None else counted_down(left, now - last)


def _curve(parts: tuple[float, ...]) -> list[tuple[float, float]]:
    middle = [((tenth + 1) / TENTHS, part) for tenth, part in enumerate(parts)]
    return [(0.0, 0.0), *middle, (1.0, 1.0)]


def _between(points: list[tuple[float, float]], x: float) -> float:
    """Return y at x on the way through points (x, y), which rise in x."""
    for (left, low), (right, high) in zip(points, points[1:]):
        if x <= right:
            return low + (high - low) * (x - left) / (right - left) if right > left else high
    return points[-1][1]


def counted_down(seconds: float, passed: float) -> Optional[float]:
    """Return what is left of an estimate some seconds later; None once it was plainly wrong.

    Work that is a little late never seems over: the last fifth is approached, and not reached.
    """
    if passed > OVERDUE * seconds + SETTLED:
        return None
    steady = LATE * seconds
    if passed <= steady:
        return seconds - passed
    rest = seconds - steady
    return rest * math.exp(-(passed - steady) / rest) if rest > 0 else 0.0


def in_words(seconds: float) -> str:
    """Return a duration as a person says it: `40 s`, `3 min 5 s`, `1 h 20 min`."""
    whole = round(seconds)
    if whole < 60:
        return say("{seconds} s", seconds=whole)
    if whole < 3600:
        return say("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    minutes = round(seconds / 60)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
