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
