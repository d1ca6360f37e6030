"""The colours of the damage levels, the same on every map, sheet and plot.

From the house's styles, for people too who see red and green alike: from destroyed to minor each is
lighter than the one before; none and unknown are paler in colour. Standard library only, for both
sides of the process border.
"""

from __future__ import annotations

from .requests import UNKNOWN

LEVEL_COLOURS = {4: "990a1c", 3: "f07d1e", 2: "f7db4a", 1: "8fbca0", UNKNOWN: "bebebe"}
"""Red, green and blue by level, in hexadecimal digits."""


def rgb(level: int) -> tuple[int, int, int]:
    """Return the colour of a level as three numbers from 0 to 255."""
    digits = LEVEL_COLOURS[level]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
