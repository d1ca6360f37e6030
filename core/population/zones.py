"""Zones: the population raster's cells as polygons, ranked by urgency."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..buildings.table import Columns
from ..raster.grid import Grid
from ..vector.io import Polygons
from .allocation import Cells
from .classes import CLASSES, classify
from .coverage import cell_boxes
from .ranks import RANKINGS, assured, rank_bounds

Floats = npt.NDArray[np.float64]

BANDS = ("urgency", "people", "severity")
"""Bands of the urgency raster."""

NODATA = -9999.0
"""Value of cells outside the assessed area or of unknown severity in the urgency raster."""

PEOPLE = ("people_l1", "people_l2", "people_l3", "people_l4", "people_unknown")

LOW = "urgency_low"
"""Column of the urgency that a zone has at least in three of four draws."""

VARIANCE = "severity_variance"
"""Column that is gathered for the ranks' bounds and not written."""


class Zones:
    """Gathers cells block by block.

    Args:
        grid: the part of the population raster's grid that is assessed.

    Attributes:
        people: persons in all cells.
        by_level: persons in buildings of levels 1..4, and of unknown fate, shape (5,).
        without_building: persons in cells without buildings.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._cells: list[npt.NDArray[np.int64]] = []
        self._columns: list[Columns] = []
        self.people, self.without_building = 0.0, 0.0
        self.by_level = np.zeros(5)

    def __len__(self) -> int:
        return sum(len(cells) for cells in self._cells)

    def add(
        self,
        window: Window,
        shown: npt.NDArray[np.intp],
        cells: Cells,
        areas_m2: Floats,
    ) -> None:
        """Add a block.

        Args:
            window: the block on the grid.
            shown: the block's cells that become zones, shape (k,).
            cells: all cells of the block.
            areas_m2: area per cell.
        """
        row, column = np.divmod(shown, int(window.width))
        self._cells.append((row + window.row_off) * self._grid.width + column + int(window.col_off))
        self._columns.append(
            {
                "people": cells.people[shown],
                **dict(zip(PEOPLE, cells.by_level[:, shown])),
                "buildings": cells.buildings[shown],
                "building_m2": (cells.built * areas_m2)[shown],
                "severity": cells.severity[shown],
                "urgency": cells.urgency[shown],
                VARIANCE: cells.variance[shown],
            }
        )
        self.people += float(cells.people.sum())
        self.by_level += cells.by_level.sum(axis=1)
        self.without_building += float(cells.without_building.sum())

    def positive(self) -> Floats:
        """Return the urgencies above 0."""
        urgency = self._joined()["urgency"]
        return np.asarray(urgency[urgency > 0])

    def polygons(self, limits: Floats, ranking: str = RANKINGS[0]) -> Polygons:
        """Return the zones, most urgent first.

        Args:
            limits: upper limit of each of the five classes.
            ranking: one of `ranks.RANKINGS`.
        """
        ranked, order = self._ranked(ranking)
        urgency = ranked["urgency"]
        unknown = np.isnan(urgency)
        urgent = urgency > 0
        low, high = _rank_bounds(ranked, urgent, ranked.pop(VARIANCE))
        ranked["severity"] = np.ma.masked_invalid(ranked["severity"])
        ranked["urgency"] = np.ma.masked_invalid(urgency)
        ranked[LOW] = np.ma.masked_array(ranked.pop(LOW), unknown)
        classes = classify(np.where(unknown, 0, urgency), limits)
        ranked["urgency_class"] = np.ma.masked_array(classes, unknown)
        rank = np.arange(1, len(order) + 1, dtype=np.int32)
        ranked["rank"] = np.ma.masked_array(rank, ~urgent)
        ranked["rank_low"] = np.ma.masked_array(np.minimum(low, rank), ~urgent)
        ranked["rank_high"] = np.ma.masked_array(np.maximum(high, rank), ~urgent)
        cells = np.concatenate([np.zeros(0, np.int64), *self._cells])[order]
        return Polygons(cell_boxes(cells, self._grid), self._grid.crs, ranked)

    def urgent(self, top: int, ranking: str = RANKINGS[0]) -> Polygons:
        """Return the most urgent zones as `polygons` ranks them, `top` at most."""
        ranked, order = self._ranked(ranking)
        chosen = np.flatnonzero(ranked["urgency"] > 0)[:top]
        ranked = {name: column[chosen] for name, column in ranked.items()}
        ranked["rank"] = (chosen + 1).astype(np.int32)
        cells = np.concatenate([np.zeros(0, np.int64), *self._cells])[order[chosen]]
        return Polygons(cell_boxes(cells, self._grid), self._grid.crs, ranked)

    def _ranked(self, ranking: str) -> tuple[Columns, npt.NDArray[np.intp]]:
        """Return the columns of all cells, the most urgent first, and the order they were put in.

        Args:
            ranking: one of `ranks.RANKINGS`.
        """
        columns = self._joined()
        urgency = columns["urgency"]
        columns[LOW] = assured(columns["people"], columns["severity"], columns[VARIANCE])
        by = columns[LOW] if ranking == RANKINGS[0] else urgency
        known, leading = (np.where(np.isnan(urgency), -1, values) for values in (urgency, by))
        order = np.lexsort((-columns["people"], -known, -leading))
        return {name: column[order] for name, column in columns.items()}, order

    def _joined(self) -> Columns:
        return {
            name: np.concatenate([columns[name] for columns in self._columns])
            for name in self._columns[0]
        }


def _rank_bounds(
    zones: Columns, urgent: npt.NDArray[np.bool_], variance: Floats
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    low, high = np.zeros(len(urgent), np.int32), np.zeros(len(urgent), np.int32)
    found = (zones["people"], zones["severity"], variance)
    low[urgent], high[urgent] = rank_bounds(*(values[urgent] for values in found))
    return low, high


def legend(limits: Floats) -> dict[str, str]:
    """Return the placeholders of the styles `zones` and `urgency`: class ranges and breaks."""
    lower = [0.0, *limits[:-1]]
    texts = {
        f"class{number}": f"{_short(low)} to {_short(high)}" if high > low else "no zone"
        for number, low, high in zip(range(1, CLASSES + 1), lower, limits)
    }
    return {**texts, **{f"break{index}": f"{limit:.9g}" for index, limit in enumerate(limits, 1)}}


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2g}"
