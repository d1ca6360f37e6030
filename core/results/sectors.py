"""Work areas, as the engine answers them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class MakeSectorsResult:
    """What was divided, and how evenly.

    `largest` and `smallest` are loads of sectors, in people at risk or buildings, and `ratio` is
    one by the other, None where the smallest is none. `blocked_edges` and `cut_off` are None
    without roads; sectors are cut off where debris closes every way that was seen.
    """

    sectors: str
    sector_count: int
    building_count: int
    people: Optional[float]
    people_at_risk: Optional[float]
    largest: float
    smallest: float
    ratio: Optional[float]
    blocked_edges: Optional[int]
    cut_off: Optional[int]
