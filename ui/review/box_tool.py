"""The map tool that takes a block of buildings at once."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class BoxTool(QgsMapTool):
    """Draws a box that is upright on the screen, whichever way the map is turned."""

    drawn = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._start: Optional[QPoint] = None
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drop()
            self._start = event.pos()
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setColor(QColor(0, 255, 255, 60))
            self._band.setStrokeColor(QColor(0, 160, 160))

    def canvasMoveEvent(self, event: Any) -> None:
        if self._start is not None and self._band is not None:
            self._band.setToGeometry(self._box(event.pos()))

    def canvasReleaseEvent(self, event: Any) -> None:
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = self._box(event.pos())
        self._drop()
        self.drawn.emit(box)

    def deactivate(self) -> None:
        self._drop()
        super().deactivate()

    def _box(self, end: QPoint) -> QgsGeometry:
        box = QRect(self._start, end).normalized()
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QgsGeometry.fromPolygonXY(
            [[QgsPointXY(self.toMapCoordinates(corner)) for corner in corners]]
        )

    def _drop(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
        self._band = self._start = None
