"""How long a run has learnt, which its learning rate follows."""

from __future__ import annotations

import time

import torch


class LearningClock:
    """Counts the seconds in which a run worked.

    On a processor a second counts as far as one core worked for the process in it: a run that
    sleeps, or gets half a core beside others, would otherwise come to low learning rates without
    having learnt. On a GPU, whose time is what is short, every second counts.

    Args:
        device: on which the network learns.
    """

    def __init__(self, device: torch.device) -> None:
        self._counts_work = device.type == "cpu"
        self._wall, self._work = time.monotonic(), time.process_time()
        self._counted = 0.0

    def seconds(self) -> float:
        """Return what counts since the clock was made.

        Ask after every step: over a longer span the work of several cores makes up for a pause.
        """
        wall, work = time.monotonic(), time.process_time()
        passed, worked = wall - self._wall, work - self._work
        self._counted += min(passed, worked) if self._counts_work else passed
        self._wall, self._work = wall, work
        return self._counted
