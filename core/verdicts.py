"""What a person may say of a building, and the fields that keep it; see docs/review.md.

Standard library only, since the engine and the review dock write the same fields.
"""

from __future__ import annotations

from .requests import NO_BUILDING, UNKNOWN

VERDICTS = (NO_BUILDING, 1, 2, 3, 4, UNKNOWN)
"""Levels that a person can give: no building, none to destroyed, cannot be told."""

PARTS = ("level", "by", "at", "note")
REVIEW, FIRST, SECOND = (
    tuple(f"{who}_{part}" for part in PARTS) for who in ("reviewed", "first", "second")
)
"""What is in force, what the first reader said where the second contradicts, and what the second
said."""

SOURCE, PHOTO = "reviewed_source", "reviewed_photo"
"""From where a verdict came in, and the picture that goes with it: of results from the field."""

CONFLICT = "conflict"
"""Whether two readers gave one building different levels; empty where one or none read it."""

DOUBTFUL = "needs_review"
