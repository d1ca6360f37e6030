"""Work areas for teams, made of a damage map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source

PEOPLE_AT_RISK, BUILDINGS_AT_RISK = "people at risk", "buildings at risk"
ALL_BUILDINGS = "buildings"
BALANCES = (PEOPLE_AT_RISK, BUILDINGS_AT_RISK, ALL_BUILDINGS)
"""Of what each sector gets as much as any other."""


@dataclass(frozen=True)
class MakeSectors:
    """Divide a damaged town into work areas with as many people at risk in each."""

    buildings: str = source(
        "Buildings with a damage level, and with people where they are known: what Rapid assessment"
        " or Rescue urgency writes. A person's reviewed_level goes before the model's level."
    )
    sectors: str = output(
        "Work areas with grid reference, worksite numbers of INSARAG, triage, buildings per level,"
        " people, people at risk, and what was not seen.",
        kind="vector",
    )
    zones: Optional[str] = source(
        "Zones that Rescue urgency ranked: sectors are numbered by the most urgent zone in each."
        " Empty numbers them by people at risk per area.",
        None,
    )
    roads: Optional[str] = source(
        "Lines of a road network, such as OpenStreetMap's with its field highway. Sectors then"
        " follow the streets and tell whether debris closes the way there. Empty lays them along"
        " the MGRS grid.",
        None,
    )
    balance: str = given(
        "What each sector gets as much of: people at risk, who live in destroyed or major"
        " buildings or in those that nobody could judge; such buildings; or all buildings.",
        PEOPLE_AT_RISK,
    )
    sector_count: int = given("How many sectors there shall be, such as one per team.", 8)
    target: Optional[float] = given(
        "How many people at risk, or buildings, a sector shall hold; goes before the number of"
        " sectors where it is given.",
        None,
    )
    debris: float = given(
        "How far from a destroyed or major building, in metres, the middle of a street is taken to"
        " lie under debris.",
        8.0,
    )
    letter: str = given(
        "Letter of INSARAG's sector that the area is in, as the coordination cell (UCC) gave it: A"
        " makes worksites A-1, A-2, …",
        "A",
    )
    team: Optional[str] = given(
        "Number of the team that opens the worksites, such as TUR01, for the form of 2027:"
        " TUR01-0001. Empty leaves the four digits, before which a team sets its own.",
        None,
    )
