"""The inspection curtain on the canvas: every cell that nobody has inspected, darkened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from ...core.mgrs import Cell
from .curtain_ground import Ground

BELOW_RUBBER_BANDS = -6.0
"""QGIS's own picture of the map lies at -10, the swipe at -5."""

CLOTH, SEAM = QColor(15, 20, 40, 150), QColor(255, 255, 255, 110)
"""In the colours of the style of *Inspection curtain*; the cloth lets a little more through."""

REACH = 1000.0


class CurtainItem(QgsMapCanvasItem):
    """Drawn over the map and below what is drawn by hand; outlines are made once per map CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._crs: Any = None
        self._ground: Optional[Ground] = None
        self._cells: set[Cell] = set()
        self._paths: dict[Cell, QPainterPath] = {}
        self._area = QRectF(canvas.sceneRect())
        self.setZValue(BELOW_RUBBER_BANDS)

    def hang(self, cells: Iterable[Cell]) -> None:
        """Darken these cells and no others."""
        self._cells = set(cells)
        self.update()

    def turn(self, cell: Cell, hangs: bool) -> None:
        """Let one cell hang, or lift it."""
        (self._cells.add if hangs else self._cells.discard)(cell)
        self.update()

    def touched(self, cells: Iterable[Cell], area: QgsGeometry) -> list[Cell]:
        """Return the cells that an area of the map touches; one without a size is a place."""
        self._follow_crs()
        if area.area() <= 0 and not area.isEmpty():
            area = QgsGeometry(area.vertexAt(0).clone())
        box, ground = area.boundingBox().toRectF(), self._ground
        near = (cell for cell in cells if self._path(cell).boundingRect().intersects(_grown(box)))
        return [c for c in near if ground is not None and ground.outline(c).intersects(area)]

    def updatePosition(self) -> None:
        if self._area != self._canvas.sceneRect():
            self.prepareGeometryChange()
            self._area = QRectF(self._canvas.sceneRect())
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        self._follow_crs()
        placed = self._placed()
        seen = placed.inverted()[0].mapRect(self._area)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(SEAM, 1.0))
        painter.setBrush(CLOTH)
        for cell in self._cells:
            path = self._path(cell)
            if path.boundingRect().intersects(seen):
                painter.drawPath(placed.map(path))
        painter.restore()

    def _follow_crs(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        if self._ground is None or crs != self._crs:
            self._crs, self._ground, self._paths = crs, Ground(crs), {}

    def _path(self, cell: Cell) -> QPainterPath:
        if cell not in self._paths:
            ground = self._ground
            shape = QgsGeometry() if ground is None else ground.outline(cell)
            path = QPainterPath() if shape.isEmpty() else shape.constGet().asQPainterPath()
            self._paths[cell] = path
        return self._paths[cell]

    def _placed(self) -> QTransform:
        """Return how map coordinates lie on the scene, turned maps too."""
        now, corner = self._canvas.getCoordinateTransform(), self._canvas.sceneRect().topLeft()
        size = now.mapUnitsPerPixel() * REACH
        left = self._canvas.center()
        origin, right, above = (
            now.transform(left.x() + x, left.y() + y) for x, y in ((0, 0), (size, 0), (0, size))
        )
        across = ((right.x() - origin.x()) / size, (right.y() - origin.y()) / size)
        up = ((above.x() - origin.x()) / size, (above.y() - origin.y()) / size)
        return QTransform(
            *(*across, *up),
            origin.x() - across[0] * left.x() - up[0] * left.y() + corner.x(),
            origin.y() - across[1] * left.x() - up[1] * left.y() + corner.y(),
        )


def _grown(box: QRectF) -> QRectF:
    """Return a box that a box of no size does not slip through."""
    least = 1e-9 * max(abs(box.x()), abs(box.y()), 1.0)
    return box.adjusted(-least, -least, least, least)
