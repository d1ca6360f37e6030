"""Worksites: sectors as a report tells them, for the sheet that a team takes along."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import InputError
from ..results import ReportPlace, ReportWorksite
from ..sentences import say
from ..vector.io import Polygons, find_field
from ..vector.reviews import plain_values

NUMBER = "site_2020"
"""Field by which a layer is known to hold sectors."""


def worksite_of(layer: Polygons, index: int) -> ReportWorksite | None:
    """Return what a sector says of itself; None where a layer holds no sectors."""
    if find_field(layer.fields, NUMBER) is None:
        return None

    def text(name: str) -> str:
        value = _value(layer, name, index)
        return "" if value is None else str(value)

    def number(name: str) -> float | None:
        value = _value(layer, name, index)
        return None if value is None or isinstance(value, str) else float(value)

    return ReportWorksite(
        site_2020=text(NUMBER),
        site_2027=text("site_2027"),
        triage=text("triage"),
        asr_level=int(number("asr_level") or 0),
        people_at_risk=number("people_at_risk"),
        people_unknown=number("people_unknown"),
        area_m2=number("area_m2"),
        share_not_seen=number("share_not_seen"),
        access=text("access"),
        entry_mgrs=text("entry_mgrs"),
        blocked_edges=_whole(number("blocked_edges")),
        urgency_rank=_whole(number("urgency_rank")),
    )


def require_worksites(path: str, places: list[ReportPlace]) -> None:
    """Refuse sectors that are none.

    Raises:
        InputError: they are polygons of another kind.
    """
    if any(place.worksite is None for place in places):
        raise InputError(
            say(
                "'{path}' holds no sectors: choose the layer that Make sectors has written.",
                path=path,
            )
        )


def _value(layer: Polygons, name: str, index: int) -> Any:
    """Return a value as plain Python has it, None for NULL."""
    found = find_field(layer.fields, name)
    if found is None:
        return None
    return plain_values(layer.fields[found][index : index + 1])[0]


def _whole(value: float | None) -> int | None:
    return None if value is None or not np.isfinite(value) else int(value)
