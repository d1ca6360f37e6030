"""How numbers are written for a person: rounded as a person would, in the form of a language.

Standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], str]
"""Translates a text."""


@dataclass(frozen=True)
class Spelling:
    """How numbers are written: by default as in English.

    Args:
        group: between thousands.
        point: before decimals.
    """

    group: str = ","
    point: str = "."

    def whole(self, value: float) -> str:
        """Return a count, to the last one."""
        return f"{round(value):,}".replace(",", self.group)

    def about(self, value: float) -> str:
        """Return a number that nobody knows to the last one, to two digits: 3,412 is 3,400."""
        if 0 < value < 1:
            return "<1"
        digits = max(0, math.floor(math.log10(value)) - 1) if value >= 1 else 0
        return self.whole(round(value, -digits))

    def share(self, part: float, whole: float) -> str:
        """Return a share in percent: never 0 for what is there, nor 100 while something is not."""
        if not whole > 0:
            return "–"
        percent = 100 * part / whole
        if 0 < percent < 0.1:
            return f"<0{self.point}1 %"
        if 99.9 < percent < 100:
            return f">99{self.point}9 %"
        return f"{percent:.1f} %".replace(".", self.point)

    def percent(self, part: float, whole: float) -> str:
        """Return a share in whole percents, for tables; see `share`."""
        if not whole:
            return "–"
        percent = 100 * part / whole
        if 0 < percent < 0.5:
            return "<1 %"
        return ">99 %" if 99.5 <= percent < 100 else f"{percent:.0f} %"

    def area(self, square_metres: float) -> str:
        """Return an area in hectares, a small one in square metres."""
        if square_metres < 10_000:
            return f"{self.whole(square_metres)} m²"
        hectares = square_metres / 10_000
        if hectares >= 100:
            return f"{self.whole(hectares)} ha"
        return f"{hectares:.1f} ha".replace(".", self.point)

    def decimal(self, value: float, digits: int = 1) -> str:
        """Return a measured number, without zeros at its end."""
        text = f"{value:.{digits}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return text.replace(".", self.point)

    def size(self, size: int) -> str:
        """Return bytes as megabytes or gigabytes, never as 0 of what is there."""
        if size >= 1e9:
            return f"{self.decimal(size / 1e9)} GB"
        if 0 < size < 5e4:
            return f"<0{self.point}1 MB"
        return f"{self.decimal(size / 1e6, 0 if size >= 1e7 else 1)} MB"


ENGLISH = Spelling()
