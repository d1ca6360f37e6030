"""What was brought in from elsewhere, as the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class DownloadPopulationResult:
    """What was downloaded; `people` live in the cells kept, `size` is in bytes, as it came."""

    population: Optional[str]
    listing: Optional[str]
    product: str
    year: int
    people: Optional[float]
    size: Optional[int]
    licence: str
    citation: str
    caveat: str
