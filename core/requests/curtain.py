"""What a person has inspected, cell by cell of a grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source

EVERY_BUILDING, NEEDS_REVIEW = "every building", "needs review"
QUEUES = (EVERY_BUILDING, NEEDS_REVIEW)
"""What a person must have looked at before a cell counts as inspected."""


@dataclass(frozen=True)
class InspectionCurtain:
    """Lay a grid of MGRS cells over a scene and tell which of them a person has inspected."""

    buildings: str = source("Buildings, of which a person reviewed some, in reviewed_level.")
    curtain: str = output(
        "Cells with their MGRS reference, the buildings in them, those that are left to review"
        " (to_review), those that were reviewed, share_inspected, people, those of them that are"
        " not inspected (people_under), and inspected.",
        kind="vector",
    )
    cell: str = given(
        "Side of a cell: 100 m, as in 37SBV451126, or 1 km, as in 37SBV4512.", "100 m"
    )
    queue: str = given(
        "What must have a verdict before a cell is inspected: every building in it, or what needs"
        " review and what has no level. A cell in which nobody gave a verdict is not inspected,"
        " even if nothing in it asks for one.",
        EVERY_BUILDING,
    )
    area: Optional[str] = source(
        "Raster or polygons that bound what was seen: cells in it that hold no building are laid"
        " as well, and are inspected only where somebody looked through them. Empty lays cells"
        " where buildings are.",
        None,
    )
    looked: Optional[str] = source(
        "GeoPackage in which the review keeps the cells without buildings that somebody looked"
        " through (table cells_looked_at). Empty takes that of the buildings.",
        None,
    )
