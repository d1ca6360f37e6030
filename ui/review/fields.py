"""What the fields of a building layer are called, in full and as a Shapefile cuts them."""

from __future__ import annotations

from collections.abc import Sequence

LEVEL, BY, AT, NOTE = "reviewed_level", "reviewed_by", "reviewed_at", "reviewed_note"
REVIEW = (LEVEL, BY, AT, NOTE)
PROBABILITIES = ("p_none", "p_minor", "p_major", "p_destroyed")
READ = (
    *("building_id", "damage_level", "confidence", "share_seen", "needs_review", "people"),
    *PROBABILITIES,
    "survey_order",
)
LONGEST = 10
"""Letters that a Shapefile keeps."""


def find_fields(names: Sequence[str]) -> dict[str, int]:
    """Return the index of each field that the review knows and the layer has."""
    places = {name.lower(): index for index, name in reversed(list(enumerate(names)))}
    found = {}
    for name in (*READ, *REVIEW):
        index = places.get(name, places.get(name[:LONGEST]))
        if index is not None:
            found[name] = index
    return found
