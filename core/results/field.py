"""What went out to the field and what came back, as the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class FieldProjectResult:
    """`pixel_m` is the side of the basemap's pixels in metres, None without a basemap."""

    project: str
    building_count: int
    pixel_m: Optional[float]
    megabytes: float


@dataclass(frozen=True)
class ImportFieldResultsResult:
    """Of all results, how many went into buildings, and what became of the others.

    `by_number` and `by_place` tell how those that went in found their building. `unchanged` say
    what the buildings say already. `without_time` tell no time, so that nobody knows whether
    they are later than the dated one that is in force.
    """

    imported: str
    table: Optional[str]
    building_count: int
    result_count: int
    taken: int
    by_number: int
    by_place: int
    unchanged: int
    overruled: int
    without_time: int
    unmatched: int
    not_understood: int
