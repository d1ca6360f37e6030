"""What the curtain looks like on the canvas: both pictures, each in its part, and the edge."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from .curtain import Curtain
from .picture import SidePicture

ABOVE_THE_MAP = -5.0
"""QGIS's own picture of the map lies at -10, rubber bands at 0."""


class CurtainItem(QgsMapCanvasItem):
    """Drawn over the map; where a side has no picture yet, the map itself is seen."""

    def __init__(self, canvas: QgsMapCanvas, before: SidePicture, after: SidePicture) -> None:
        super().__init__(canvas)
        self._canvas, self._before, self._after = canvas, before, after
        self._curtain = Curtain()
        self._area = QRectF(canvas.sceneRect())
        self.setZValue(ABOVE_THE_MAP)

    def show_curtain(self, curtain: Curtain) -> None:
        """Draw the curtain as it is now."""
        self._curtain = curtain
        self.follow()

    def follow(self) -> None:
        """Take the canvas's present size, and draw."""
        if self._area != self._canvas.sceneRect():
            self.prepareGeometryChange()
            self._area = QRectF(self._canvas.sceneRect())
        self.update()

    def updatePosition(self) -> None:
        self.follow()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        # While a person pans, QGIS moves the scene under the window: the curtain stays in place.
        corner = self._canvas.sceneRect().topLeft()
        size = self._canvas.sceneRect().size()
        ahead = QPainterPath()
        points = self._curtain.outline(size.width(), size.height())
        ahead.addPolygon(QPolygonF([QPointF(x, y) + corner for x, y in points]))
        ahead.closeSubpath()
        behind = QPainterPath()
        behind.addRect(QRectF(corner, size))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw(painter, self._before, behind.subtracted(ahead))
        self._draw(painter, self._after, ahead)
        self._draw_edge(painter, corner, size)

    def _draw(self, painter: QPainter, side: SidePicture, part: QPainterPath) -> None:
        settings = self._canvas.mapSettings()
        placed = side.placed(settings, self._canvas.getCoordinateTransform())
        if placed is None or side.image is None or part.isEmpty():
            return
        painter.save()
        painter.setClipPath(part)
        painter.setTransform(placed, True)
        painter.drawImage(QPointF(0, 0), side.image)
        painter.restore()

    def _draw_edge(self, painter: QPainter, corner: QPointF, size: Any) -> None:
        edge = self._curtain.edge(size.width(), size.height())
        line = QPolygonF([QPointF(x, y) + corner for x, y in edge])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(255, 255, 255), 1.6)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPolyline(line)
