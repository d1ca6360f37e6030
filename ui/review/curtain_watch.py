"""Keeps the inspection curtain of one layer up to date, whoever edits it."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.mgrs import Cell
from .buildings import fields_of, verdict_of
from .curtain import Curtain
from .curtain_ground import buildings_in_cells
from .fields import LEVEL
from .looked import Looked
from .scene import cells_over

TURN = 0.04
"""Seconds of laying at a time, between which QGIS answers a person."""


class CurtainWatch(QObject):
    """Lays the curtain once, a little at a time, and then follows single verdicts."""

    laid = pyqtSignal()
    turned = pyqtSignal(object)
    counted = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.curtain = Curtain()
        self._layer: Optional[QgsVectorLayer] = None
        self._asked: tuple[int, str] = (100, "")
        self._scene = QgsGeometry()
        self._looked: Optional[Looked] = None
        self.is_whole = True
        """Whether cells without buildings hang too: there may be too many."""
        self._coming: Optional[Iterator[Any]] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._lay)

    def follow(
        self,
        layer: Optional[QgsVectorLayer],
        side: int,
        queue: str,
        scene: Optional[QgsGeometry] = None,
    ) -> None:
        """Lay the curtain over a layer, and over all of a scene in its CRS; None ends it."""
        self._listen(False)
        self._layer, self._asked = layer, (side, queue)
        self._scene = QgsGeometry() if scene is None else scene
        self._looked = None if layer is None else Looked(layer)
        self._listen(True)
        self.lay_again()

    def is_laying(self) -> bool:
        """Return whether it is not yet whole."""
        return self._coming is not None

    def lay_again(self, *news: Any) -> None:
        """Begin anew: buildings came, moved or were read again."""
        side, queue = self._asked
        self.curtain = Curtain(queue)
        layer = self._layer
        self._coming = None if layer is None else self._places(layer, side)
        self._soon.start()

    def _places(self, layer: QgsVectorLayer, side: int) -> Iterator[Any]:
        """Yield the ground, then the buildings, each with its cell."""
        ground = cells_over(self._scene, layer.crs(), side)
        self.is_whole = ground is not None
        yield from ((None, cell) for cell in ground or ())
        yield from buildings_in_cells(layer, side)

    def look_through(self, cells: Collection[Cell], by: str) -> None:
        """Lift cells without buildings, for somebody looked; let them fall if none hangs.

        Raises:
            ReviewError: it cannot be kept.
        """
        empty = set(self.curtain.empty())
        chosen = [cell for cell in cells if cell in empty]
        looked = any(self.curtain.hangs(cell) for cell in chosen)
        if not chosen or self._looked is None or self.is_laying():
            return
        self._looked.say(chosen, by, looked)
        for cell in chosen:
            self.curtain.add_ground(cell, looked)
            self.turned.emit(cell)
        self.counted.emit()

    def _lay(self) -> None:
        coming, end = self._coming, time.monotonic() + TURN
        if coming is None:
            self.laid.emit()
            return
        for item, cell in coming:
            if item is None:
                self.curtain.add_ground(cell, self._looked is not None and cell in self._looked)
            else:
                self.curtain.add(item, cell)
            if time.monotonic() > end:
                self._soon.start()
                self.counted.emit()
                return
        self._coming = None
        self.laid.emit()

    def _listen(self, on: bool) -> None:
        layer = self._layer
        if layer is None:
            return
        pairs = (
            (layer.attributeValueChanged, self._hear_value),
            (layer.featuresDeleted, self._hear_deleted),
            (layer.featureAdded, self.lay_again),
            (layer.geometryChanged, self.lay_again),
            (layer.afterRollBack, self.lay_again),
            (layer.dataChanged, self._hear_data),
            (layer.willBeDeleted, self._hear_end),
        )
        for signal, slot in pairs:
            (signal.connect if on else signal.disconnect)(slot)

    def _hear_value(self, fid: int, index: int, value: Any) -> None:
        layer = self._layer
        if layer is None or fields_of(layer).get(LEVEL) != index:
            return
        if self.is_laying():  # what was read already may be out of date
            self.lay_again()
            return
        cell = self.curtain.mark(fid, verdict_of(value) is not None)
        if cell is not None:
            self.turned.emit(cell)
        self.counted.emit()

    def _hear_deleted(self, fids: Iterable[int]) -> None:
        if self.is_laying():
            self.lay_again()
            return
        self.curtain.drop(fids)
        self.laid.emit()

    def _hear_data(self) -> None:
        if self._layer is not None and not self._layer.isEditable():
            self.lay_again()

    def _hear_end(self) -> None:
        self._layer = self._looked = None
        self.lay_again()
