"""Which cells of a scene a person has inspected, kept up to date verdict by verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Optional

from ...core.mgrs import Cell
from ...core.requests import EVERY_BUILDING
from .queue import Building


@dataclass
class Tally:
    """What lies in one cell.

    Args:
        buildings: all of them.
        left: those that are asked for and have no verdict.
        reviewed: those that have one.
        people: in all of them.
        ground: part of the scene, whether a building was found in it or not.
        looked: somebody looked through it for buildings that nobody found.
    """

    buildings: int = 0
    left: int = 0
    reviewed: int = 0
    people: float = 0.0
    ground: bool = False
    looked: bool = False

    @property
    def inspected(self) -> bool:
        """Whether somebody looked, at all that is asked for."""
        if not self.buildings:
            return self.looked
        return self.left == 0 and self.reviewed > 0


@dataclass(frozen=True)
class _Place:
    cell: Optional[Cell]
    asked: bool
    reviewed: bool
    people: float


class Curtain:
    """Counts as *Inspection curtain* does: each building in the one cell that it lies in.

    Args:
        queue: one of `core.requests.QUEUES`: what must have a verdict.
    """

    def __init__(self, queue: str = EVERY_BUILDING) -> None:
        self._queue = queue
        self._places: dict[int, _Place] = {}
        self._tallies: dict[Cell, Tally] = {}
        self._nowhere = Tally()
        self.inspected, self.under, self.people_under, self.empty_under = 0, 0, 0.0, 0

    def __len__(self) -> int:
        return len(self._tallies)

    def hanging(self) -> Iterator[Cell]:
        """Yield the cells that are not inspected."""
        return (cell for cell, tally in self._tallies.items() if not tally.inspected)

    def hangs(self, cell: Cell) -> bool:
        """Return whether a cell is part of the scene and is not inspected."""
        return cell in self._tallies and not self._tallies[cell].inspected

    def empty(self) -> Iterator[Cell]:
        """Yield the cells in which no building was found."""
        return (cell for cell, tally in self._tallies.items() if not tally.buildings)

    def add_ground(self, cell: Cell, looked: bool) -> None:
        """Count a cell of the scene, whether buildings lie in it or not."""
        tally = self._tallies.setdefault(cell, Tally())
        self._sum(tally, -1)
        tally.ground, tally.looked = True, looked
        self._sum(tally, 1)

    def add(self, building: Building, cell: Optional[Cell]) -> None:
        """Count a building in its cell; one that lies in none is never inspected."""
        asked = self._queue == EVERY_BUILDING or building.needs_review or building.level is None
        self._count(
            building.fid, _Place(cell, asked, building.verdict is not None, building.people), 1
        )

    def mark(self, fid: int, reviewed: bool) -> Optional[Cell]:
        """Note a verdict, or that it was taken back; return the cell that lifted or fell by it."""
        old = self._places.get(fid)
        if old is None or old.reviewed == reviewed:
            return None
        hung = old.cell is not None and self.hangs(old.cell)
        self._count(fid, old, -1)
        self._count(fid, _Place(old.cell, old.asked, reviewed, old.people), 1)
        return old.cell if old.cell is not None and self.hangs(old.cell) != hung else None

    def drop(self, fids: Iterable[int]) -> None:
        """Forget buildings that are no more."""
        for fid in fids:
            if fid in self._places:
                self._count(fid, self._places[fid], -1)

    def _count(self, fid: int, place: _Place, sign: int) -> None:
        tally = self._nowhere
        if place.cell is not None:
            tally = self._tallies.setdefault(place.cell, Tally())
        self._sum(tally, -1)
        tally.buildings += sign
        tally.left += sign * (place.asked and not place.reviewed)
        tally.reviewed += sign * place.reviewed
        tally.people += sign * place.people
        self._sum(tally, 1)
        if sign > 0:
            self._places[fid] = place
            return
        del self._places[fid]
        if place.cell is not None and not tally.buildings and not tally.ground:
            del self._tallies[place.cell]

    def _sum(self, tally: Tally, sign: int) -> None:
        """Count a cell into the totals, or out of them."""
        if tally.ground and not tally.buildings and not tally.looked:
            self.empty_under += sign
        if tally.inspected and tally is not self._nowhere:
            self.inspected += sign
        else:
            self.under += sign * tally.buildings
            self.people_under += sign * tally.people
