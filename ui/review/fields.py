"""What the fields of a building layer are called, in full and as a Shapefile cuts them."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.verdicts import CONFLICT, DOUBTFUL, FIRST, REVIEW, SECOND

LEVEL, BY, _, NOTE = REVIEW
TWO = (*FIRST, *SECOND, CONFLICT)
"""Fields that are there only where two people read."""

LEVELS_SAID = (LEVEL, FIRST[0], SECOND[0])
PROBABILITIES = ("p_none", "p_minor", "p_major", "p_destroyed")
READ = (
    *("building_id", "damage_level", "confidence", "share_seen", DOUBTFUL, "people"),
    *PROBABILITIES,
    "survey_order",
)
LONGEST = 10
"""Letters that a Shapefile keeps."""


def find_fields(names: Sequence[str]) -> dict[str, int]:
    """Return the index of each field that the review knows and the layer has."""
    places = {name.lower(): index for index, name in reversed(list(enumerate(names)))}
    found = {}
    for name in (*READ, *REVIEW, *TWO):
        index = places.get(name, places.get(name[:LONGEST]))
        if index is not None:
            found[name] = index
    return found
