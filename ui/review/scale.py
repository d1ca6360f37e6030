"""How much ground a chip shows, and the bar that tells it."""

from __future__ import annotations

import math

LEAST = 40.0
"""Metres across a chip of a small building, so that its surroundings are seen."""

MARGIN = 2.2
"""Ground across a chip, in times of the building's longer side."""


def ground_across(width: float, height: float, zoom: float = 1.0) -> float:
    """Return the metres across a chip of a building of so many metres, at a zoom of 1 or more."""
    longest = max(width, height, 0.0)
    across = max(LEAST, MARGIN * longest) if math.isfinite(longest) else LEAST
    return across / zoom


def bar_length(across: float) -> float:
    """Return the round number of metres that fills a third of a chip at most."""
    room = across / 3
    power = 10.0 ** math.floor(math.log10(room))
    return max(step * power for step in (1, 2, 5) if step * power <= room)
