"""What has changed between two results of one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import output, source


@dataclass(frozen=True)
class CompareSituations:
    """Tell what a later result says of a place that an earlier one did not."""

    before: str = source(
        "Buildings of the earlier result. The levels are those in force: a person's, else the"
        " model's."
    )
    after: str = source(
        "Buildings of the later result: a newer image, more reviews, another model."
    )
    changes: str = output(
        "Every building with its level before and after (level_before, level_after) and what that"
        " means: newly destroyed, worse, better, no change, newly seen, newly found, withdrawn.",
        kind="vector",
    )
    zones_before: Optional[str] = source(
        "Zones of the earlier result, of the same population raster.", None
    )
    zones_after: Optional[str] = source("Zones of the later result.", None)
    area: Optional[str] = source(
        "Raster or polygons that bound what the later result saw. Earlier buildings outside it are"
        " not looked at again, and not withdrawn. Empty takes the box around its buildings.",
        None,
    )
    zone_changes: Optional[str] = output(
        "Zones that rose, fell, came or left, with both ranks.", None, kind="vector"
    )
    table: Optional[str] = output(
        "Buildings and people by change and by level before and after; its sums are those of both"
        " layers.",
        None,
        kind="table",
    )
