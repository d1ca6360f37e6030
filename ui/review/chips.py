"""A building before and after, side by side: north-up, to one scale, with its outline."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ...algorithms.shared.texts import tr
from ..swipe.picture import SidePicture
from .scale import bar_length, ground_across

MOST_ZOOM, LEAST_ZOOM = 8.0, 0.1


def local_crs(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Any:
    """Return a CRS in metres, true to scale and north around a geometry; its own if it has none."""
    centre = geometry.boundingBox().center()
    if not crs.isValid():
        return crs
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    place = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transform(centre)
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={place.y():.8f} +lon_0={place.x():.8f} +datum=WGS84 +units=m"
    )


class Chip(QWidget):
    """One side of the building."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._picture = SidePicture(self)
        self._picture.ready.connect(self.update)
        self._outline: Optional[QPainterPath] = None
        self._across = 0.0
        self.setMinimumSize(140, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def is_drawing(self) -> bool:
        """Return whether its picture is on its way."""
        return self._picture.is_drawing()

    def stop(self) -> None:
        """Read no layer any more."""
        self._picture.stop(wait=True)

    def clear(self) -> None:
        """Show nothing."""
        self._picture.stop()
        self._picture.image, self._outline, self._across = None, None, 0.0
        self.update()

    def draw(self, layers: list[Any], outline: QgsGeometry, crs: Any, across: float) -> None:
        """Draw layers around a building whose outline is in the CRS that is drawn in."""
        side = max(min(self.width(), self.height()), 1)
        settings = QgsMapSettings()
        settings.setDestinationCrs(crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(QSize(side, side))
        settings.setDevicePixelRatio(self.devicePixelRatioF())
        settings.setOutputDpi(96.0 * self.devicePixelRatioF())
        settings.setBackgroundColor(QColor(60, 60, 60))
        centre, half = outline.boundingBox().center(), across / 2
        settings.setExtent(
            QgsRectangle(
                *(centre.x() - half, centre.y() - half), *(centre.x() + half, centre.y() + half)
            )
        )
        drawn = QgsGeometry(outline)
        drawn.mapToPixel(settings.mapToPixel())
        self._outline, self._across = drawn.constGet().asQPainterPath(), across
        self._picture.image = None
        self._picture.draw(settings, layers)
        self.update()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.parentWidget().draw_soon()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(60, 60, 60))
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        if self._picture.image is not None:
            painter.drawImage(QPointF(0, 0), self._picture.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._outline is not None:
            for colour, width in ((QColor(0, 0, 0, 160), 3.5), (QColor(0, 255, 255), 1.5)):
                painter.strokePath(self._outline, QPen(colour, width))
            self._draw_bar(painter, side)
        self._write(painter, QRectF(6, 4, side - 12, 20), self.title)

    def _draw_bar(self, painter: QPainter, side: int) -> None:
        metres = bar_length(self._across)
        length = side * metres / self._across
        for colour, width in ((QColor(0, 0, 0, 160), 5.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(8, side - 8), QPointF(8 + length, side - 8))
        self._write(painter, QRectF(8, side - 30, side, 20), f"{metres:g} m")

    def _write(self, painter: QPainter, place: QRectF, text: str) -> None:
        flag = Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor("black"))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawText(place.translated(x, y), int(flag), text)
        painter.setPen(QColor("white"))
        painter.drawText(place, int(flag), text)


class Chips(QWidget):
    """Both sides of one building; they share ground and scale."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.before, self.after = Chip(tr("Before")), Chip(tr("After"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for chip in (self.before, self.after):
            layout.addWidget(chip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom = 1.0
        self._shown: Any = None

    def show_building(
        self, geometry: Optional[QgsGeometry], crs: Any, before: list[Any], after: list[Any]
    ) -> None:
        """Show a building, or nothing where it has no geometry that can be drawn."""
        self._shown = (geometry, crs, before, after)
        self.draw()

    def zoom(self, factor: float) -> None:
        """Show less ground, or more."""
        self._zoom = min(max(self._zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        self.draw()

    def wheelEvent(self, event: Any) -> None:
        self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
        event.accept()

    def draw_soon(self) -> None:
        """Draw again, after a change of size."""
        if self._shown is not None and self.isVisible():
            self.draw()

    def draw(self) -> None:
        """Draw what is shown."""
        geometry, crs, before, after = self._shown or (None, None, [], [])
        outline = None if geometry is None else QgsGeometry(geometry)
        try:
            if outline is None or outline.isEmpty():
                raise QgsCsException("no geometry")
            own = local_crs(outline, crs)
            outline.transform(QgsCoordinateTransform(crs, own, QgsProject.instance()))
        except QgsCsException:
            self.before.clear()
            self.after.clear()
            return
        box = outline.boundingBox()
        across = ground_across(box.width(), box.height(), self._zoom)
        self.before.draw(before, outline, own, across)
        self.after.draw(after, outline, own, across)

    def is_drawing(self) -> bool:
        """Return whether a picture is on its way."""
        return self.before.is_drawing() or self.after.is_drawing()

    def stop(self) -> None:
        """Read no layer any more, until the next building."""
        self._shown = None
        self.before.stop()
        self.after.stop()
