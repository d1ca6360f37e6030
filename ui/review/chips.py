"""A building before and after, side by side: north-up, to one scale, with its outline."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCsException, QgsGeometry
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPainterPath
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ...algorithms.shared.texts import tr
from ..swipe.picture import SidePicture
from .chip_picture import GROUND, draw_outline, draw_title, in_metres, path_on, settings_around
from .scale import ground_across

MOST_ZOOM, LEAST_ZOOM = 8.0, 0.1


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
        size = self.size().expandedTo(QSize(1, 1))
        settings = settings_around(outline, crs, across, size, self.devicePixelRatioF())
        self._outline, self._across = path_on(settings, outline), across
        self._picture.image = None
        self._picture.draw(settings, layers)
        self.update()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.parentWidget().draw_soon()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        if self._picture.image is not None:
            painter.drawImage(QPointF(0, 0), self._picture.image)
        if self._outline is not None:
            draw_outline(painter, self._outline, self._across, self.size())
        draw_title(painter, self.title, self.size())


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
        try:
            if geometry is None or geometry.isEmpty():
                raise QgsCsException("no geometry")
            outline, own = in_metres(geometry, crs)
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
