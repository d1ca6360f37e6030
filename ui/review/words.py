"""Levels in a person's words, and in the colours of the map."""

from __future__ import annotations

from typing import Optional

from ...algorithms.shared.texts import tr
from .queue import NO_BUILDING, UNKNOWN

COLOURS = {1: "#8fbca0", 2: "#f7db4a", 3: "#f07d1e", 4: "#990a1c"}


def level_name(level: Optional[int]) -> str:
    """Return a level, or another verdict, in words."""
    names = {
        NO_BUILDING: tr("No building"),
        1: tr("No damage"),
        2: tr("Minor damage"),
        3: tr("Major damage"),
        4: tr("Destroyed"),
    }
    return names.get(UNKNOWN if level is None else level, tr("Unknown"))


def order_names() -> dict[str, str]:
    """Return the orders of the queue in words."""
    return {
        "needs review": tr("What needs review"),
        "urgency": tr("Most people in damage"),
        "doubt": tr("Most doubtful"),
        "survey": tr("Survey sample"),
        "random": tr("Random order"),
        "layer": tr("As in the layer"),
    }
