"""Dasymetric allocation: a cell's people live in the cell's buildings, by area.

People are neither lost nor made: what the buildings get and what stays in cells without buildings
add up to the raster's own sum over the assessed area.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from ..requests import UNKNOWN
from .coverage import Cover

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

SEVERITY = np.arange(4) / 3
"""Of each level, none to destroyed."""


@dataclass(frozen=True)
class Cells:
    """What is known of each cell, all of shape (cells,).

    Args:
        people: persons in the cell, inside the assessed area.
        by_level: persons expected in buildings of levels 1..4, and those of whom nothing is known,
            in buildings of unknown level or in cells that were mostly not seen; shape (5, cells).
        without_building: persons in cells that no building touches.
        buildings: buildings that stand in the cell, in whole or in part.
        built: share of the cell's area that buildings cover (overlaps count twice).
        severity: 0 (no damage) to 1 (all destroyed); NaN where it is unknown.
        variance: of the severity, from what is not sure about its buildings' levels.
        in_damaged: of `by_level`, those in buildings that are said to be damaged.
        sound: no building that is said to be damaged stands in the cell.
    """

    people: Floats
    by_level: Floats
    without_building: Floats
    buildings: npt.NDArray[np.int64]
    built: Floats
    severity: Floats
    variance: Floats
    in_damaged: Floats
    sound: Bools

    @property
    def urgency(self) -> Floats:
        """Return severity times people: people-equivalents at risk; NaN where unknown."""
        return self.severity * self.people

    def doubt(self, unseen: npt.NDArray[np.intp]) -> None:
        """Take back what was concluded from the little that was seen of some cells.

        One sound house does not make such a cell sound: its severity becomes unknown, and so do
        the people outside damaged buildings. Damage that was seen stays, and so does its severity.

        Args:
            unseen: indices of cells that were mostly not seen, shape (k,).
        """
        doubtful = self.by_level[:4, unseen] - self.in_damaged[:4, unseen]
        self.by_level[4, unseen] += doubtful.sum(axis=0) + self.without_building[unseen]
        self.by_level[:4, unseen] = self.in_damaged[:4, unseen]
        self.without_building[unseen] = 0
        self.severity[unseen[self.sound[unseen]]] = np.nan


def allocate(
    people: Floats, found: Cover, levels: npt.NDArray[np.uint8], chances: Floats
) -> tuple[Cells, Floats]:
    """Divide each cell's people among its buildings.

    Each building gets people in proportion to its area inside the cell, and they are of its levels
    in proportion to their chances. A cell's severity is (expected mean level of its building area
    - 1) / 3, over buildings of known level (method, section 5).
    It is unknown where buildings of unknown level cover more than half of the building area and
    none is known to be damaged, and 0 where no building stands.

    Args:
        people: persons per cell, shape (cells,).
        found: what the buildings cover of each cell.
        levels: 1..4 or 255 unknown per building, shape (n,).
        chances: of levels 1..4 and unknown, rows that sum to 1, shape (n, 5).

    Returns:
        The cells, and the persons per building, shape (n,).
    """
    per_cell = partial(_per_cell, found, len(people))
    built = per_cell(found.share)
    portion = people[found.cell] * found.share / built[found.cell]
    level, chance = levels[found.polygon], chances[found.polygon]
    damaged = (level > 1) & (level != UNKNOWN)
    people_of = portion[:, None] * chance
    sound = per_cell(found.share, damaged) == 0
    severity, variance = _severity(found, chance, level != UNKNOWN, built, sound)
    cells = Cells(
        people=people,
        by_level=np.array([per_cell(column) for column in people_of.T]),
        without_building=np.where(built > 0, 0.0, people),
        buildings=np.bincount(found.cell, minlength=len(people)),
        built=built,
        severity=severity,
        variance=variance,
        in_damaged=np.array([per_cell(column, damaged) for column in people_of.T]),
        sound=sound,
    )
    per_building = np.bincount(found.polygon, portion, minlength=len(levels))
    return cells, per_building.astype(np.float64)


def _severity(
    found: Cover, chance: Floats, known: Bools, built: Floats, sound: Bools
) -> tuple[Floats, Floats]:
    """Return the severity of cells, NaN where it is unknown, and its variance, shape (cells,)."""
    per_cell = partial(_per_cell, found, len(built))
    expected = chance[:, :4] @ SEVERITY
    known_built = per_cell(found.share, known)
    weighted = per_cell(found.share * expected, known)
    # Every unknown building is possibly a destroyed one: one sound house among many that nobody
    # has seen does not make a cell sound. One destroyed house does make it damaged.
    judged = (known_built > 0) & ((known_built >= 0.5 * built) | ~sound)
    severity = np.where(built > 0, np.nan, 0.0)
    severity[judged] = np.clip(weighted[judged] / known_built[judged], 0, 1)
    # Buildings err apart from each other, so that the mean of many hardly does.
    each = np.clip(chance[:, :4] @ SEVERITY**2 - expected**2, 0, None)
    variance = per_cell(found.share**2 * each, known) / np.maximum(known_built, 1e-9) ** 2
    return severity, variance


def _per_cell(
    found: Cover, count: int, values: Floats, which: Bools | slice = slice(None)
) -> Floats:
    sums = np.bincount(found.cell[which], values[which], minlength=count)
    return sums.astype(np.float64)
