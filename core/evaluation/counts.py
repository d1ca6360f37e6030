"""Counts of what agrees and what does not, and the figures made from them (method, section 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..results import Agreement, Confusion, PerLevel

Table = NDArray[np.int64]
"""Confusion matrix `[true level - 1, predicted level - 1]`, (4, 4)."""

SEVERE = 3
"""Lowest level that sends a team: major damage."""


@dataclass(frozen=True)
class Counts:
    """Pixels or buildings that agree and that do not; every figure is 0 where `tp` is 0."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def iou(self) -> float:
        """Intersection over union, 0..1."""
        return self.tp / max(1, self.tp + self.fp + self.fn)

    @property
    def precision(self) -> float:
        """Share of what was said that is right, 0..1."""
        return self.tp / max(1, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """Share of what is true that was found, 0..1."""
        return self.tp / max(1, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0..1."""
        return 2 * self.tp / max(1, 2 * self.tp + self.fp + self.fn)

    def agreement(self) -> Agreement:
        """Return the counts with their figures, as a result holds them."""
        return Agreement(self.tp, self.fp, self.fn, self.precision, self.recall, self.f1, self.iou)


def level_counts(table: Table) -> Sequence[Counts]:
    """Return the counts of each level from a confusion matrix."""
    return [
        Counts(
            int(table[level, level]),
            int(table[:, level].sum() - table[level, level]),
            int(table[level].sum() - table[level, level]),
        )
        for level in range(4)
    ]


def severe(table: Table) -> Counts:
    """Return how well levels 3 and 4 are told from 1 and 2."""
    cut = SEVERE - 1
    return Counts(
        int(table[cut:, cut:].sum()), int(table[:cut, cut:].sum()), int(table[cut:, :cut].sum())
    )


def per_level(counts: Sequence[Counts]) -> PerLevel:
    """Return the F1 of the four levels."""
    none, minor, major, destroyed = (level.f1 for level in counts)
    return none, minor, major, destroyed


def as_confusion(table: Table) -> Confusion:
    """Return a confusion matrix as a result holds it."""
    none, minor, major, destroyed = (
        (int(row[0]), int(row[1]), int(row[2]), int(row[3])) for row in table
    )
    return none, minor, major, destroyed
