"""Reads the buildings of a layer a little at a time, between which QGIS answers a person."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice
from typing import Callable, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from .buildings import read_buildings
from .queue import Building

AT_ONCE = 500
"""Buildings that are read before anything else happens: most scenes have no more."""

PART, TURN = 50, 0.05
"""Buildings between two looks at the clock, and seconds of reading at a time."""


class Reading(QObject):
    """One reading of one layer; another one takes its place."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._coming: Optional[Iterator[Building]] = None
        self._found: list[Building] = []
        self._layer: Optional[QgsVectorLayer] = None
        self._late = False
        self._then: Callable[[list[Building]], None] = list
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go_on)

    @property
    def is_going_on(self) -> bool:
        """Whether there is more to read."""
        return self._coming is not None

    def begin(
        self, layer: Optional[QgsVectorLayer], then: Callable[[list[Building]], None]
    ) -> None:
        """Read a layer and hand on its buildings: at once where they are few, else later."""
        self.stop()
        self._layer, self._then = layer, then
        self._coming = iter(()) if layer is None else read_buildings(layer)
        self._take(AT_ONCE)

    def begin_anew(self) -> None:
        """Read from the first again, soon: what was read may be out of date."""
        self._late = True
        self._soon.start()

    def stop(self) -> None:
        """Read no more: the layer goes, or has changed."""
        self._soon.stop()
        self._coming, self._found, self._layer, self._late = None, [], None, False

    def _go_on(self) -> None:
        if self._late and self._layer is not None:
            self._coming, self._found, self._late = read_buildings(self._layer), [], False
        end = time.monotonic() + TURN
        while self._coming is not None:
            self._take(PART)
            if time.monotonic() > end:
                return

    def _take(self, count: int) -> None:
        assert self._coming is not None
        part = list(islice(self._coming, count))
        self._found += part
        if len(part) == count:
            self._soon.start()
            return
        found = self._found
        self.stop()
        self._then(found)
