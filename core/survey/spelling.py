"""What the fields of an estimate are called: in a Shapefile by names of ten letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Spelling:
    """How the names of fields are put together.

    Args:
        measures: before a level, by measure.
        levels: where one is called otherwise than by its name.
        edges: after it, by edge of the interval.
    """

    measures: Mapping[str, str]
    levels: Mapping[str, str]
    edges: Mapping[str, str]

    @classmethod
    def of(cls, path: str) -> Spelling:
        """Return the spelling for a file, by its format."""
        return SHORT if Path(path).suffix.lower() == ".shp" else FULL

    def field(self, measure: str, level: str, edge: str) -> str:
        """Return a name such as `n_severe_low`."""
        return f"{self.measures[measure]}_{self.levels.get(level, level)}{self.edges[edge]}"


FULL = Spelling(
    {"buildings": "n", "area_m2": "m2", "people": "pop"},
    {},
    {"value": "", "low": "_low", "high": "_high"},
)
SHORT = Spelling(
    {"buildings": "n", "area_m2": "a", "people": "p"},
    {"destroyed": "destr"},
    # What is left of the names that the style knows once they are cut after ten letters.
    {"value": "", "low": "_l", "high": "_h"},
)
"""For a Shapefile, which would cut `n_destroyed_low` to `n_destro_1`."""
