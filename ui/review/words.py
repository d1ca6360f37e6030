"""Levels in a person's words, and in the colours of the map."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QLocale

from ...algorithms.shared.texts import tr
from ...core.palette import LEVEL_COLOURS
from ...core.requests import NO_BUILDING, UNKNOWN
from ...core.review.kappa import Concord, Kappa
from .queue import CONFLICTS, READ_AGAIN, TELLING
from .session import Session

COLOURS = {level: f"#{LEVEL_COLOURS[level]}" for level in (1, 2, 3, 4)}


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
        TELLING: tr("Most telling, ten at a time"),
        "survey": tr("Survey sample"),
        "random": tr("Random order"),
        READ_AGAIN: tr("Second reader, blind"),
        CONFLICTS: tr("Conflicts of two readers"),
        "layer": tr("As in the layer"),
    }


def agreement_in_words(found: Concord) -> tuple[str, str]:
    """Return how far two readers agree in short, and in full."""
    short = tr("kappa {0}").format(_kappa(found.answers))
    full = [
        tr("{0} buildings read by two, the same of {1:.0%}").format(
            found.answers.count, found.answers.observed or 0.0
        ),
        tr("Cohen's kappa, 95 %: {0}").format(_kappa_within(found.answers)),
        tr("Levels, near misses in part: {0}").format(_kappa_within(found.weighted)),
    ]
    each = (f"{level_name(level)}: {_kappa_within(one)}" for level, one in found.each.items())
    return short, "\n".join([*full, *each])


def _kappa(found: Kappa) -> str:
    return "–" if found.value is None else f"{found.value:.2f}"


def _kappa_within(found: Kappa) -> str:
    if found.low is None or found.high is None:
        return _kappa(found)
    return f"{_kappa(found)} ({found.low:.2f} … {found.high:.2f})"


def why_none(session: Session) -> str:
    """Say why no building is shown."""
    layer = session.layer
    if layer is not None and session.is_reading:
        return tr("Reading {0} buildings…").format(QLocale().toString(layer.featureCount()))
    if session.blind:
        return tr("No building is in the queue: nobody but you has reviewed any.")
    return tr("No building is in the queue.")
