"""What a chip of a building consists of: its ground, its outline, its scale and its title."""

from __future__ import annotations

from functools import lru_cache
from math import isfinite
from typing import Any

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

from .scale import bar_length

GROUND = QColor(60, 60, 60)
"""Where no image reaches."""

NEAR = 0.05
"""Degrees: no further away, scale and north are true to a millionth and to a twentieth degree."""

SHADOW, LINE = QColor(0, 0, 0, 160), QColor(0, 255, 255)


def local_crs(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Any:
    """Return a CRS in metres, true to scale and north around a geometry; its own if it has none.

    Raises:
        QgsCsException: the geometry has no place on earth.
    """
    centre = geometry.boundingBox().center()
    if not crs.isValid():
        return crs
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    place = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transform(centre)
    if not (isfinite(place.x()) and isfinite(place.y())):
        raise QgsCsException("no place on earth")
    # One CRS serves a neighbourhood: making it, and the ways into it, takes longer than the chip.
    return _around(*(round(degree / NEAR) for degree in (place.y(), place.x())))


@lru_cache(maxsize=64)
def _around(north: int, east: int) -> Any:
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={north * NEAR:.2f} +lon_0={east * NEAR:.2f} +datum=WGS84 +units=m"
    )


def in_metres(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> tuple[QgsGeometry, Any]:
    """Return a geometry in the CRS of `local_crs`, and that CRS.

    Raises:
        QgsCsException: the geometry has no place on earth.
    """
    outline, own = QgsGeometry(geometry), local_crs(geometry, crs)
    outline.transform(QgsCoordinateTransform(crs, own, QgsProject.instance()))
    return outline, own


def settings_around(
    outline: QgsGeometry, crs: Any, across: float, size: QSize, ratio: float
) -> QgsMapSettings:
    """Return how the ground around an outline is drawn: so many metres along the shorter side."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs)
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setOutputSize(size)
    settings.setDevicePixelRatio(ratio)
    settings.setOutputDpi(96.0 * ratio)
    settings.setBackgroundColor(GROUND)
    metre = across / min(size.width(), size.height())
    centre = outline.boundingBox().center()
    wide, high = metre * size.width(), metre * size.height()
    settings.setExtent(QgsRectangle.fromCenterAndSize(centre, wide, high))
    return settings


def path_on(settings: QgsMapSettings, outline: QgsGeometry) -> QPainterPath:
    """Return an outline as it lies on a picture."""
    drawn = QgsGeometry(outline)
    drawn.mapToPixel(settings.mapToPixel())
    return drawn.constGet().asQPainterPath()


def draw_outline(painter: QPainter, path: QPainterPath, across: float, size: QSize) -> None:
    """Draw the outline, and a bar that tells the scale, on a picture of `settings_around`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((SHADOW, 3.5), (LINE, 1.5)):
        painter.strokePath(path, QPen(colour, width))
    metres, bottom = bar_length(across), size.height()
    length = min(size.width(), bottom) * metres / across
    for colour, width in ((SHADOW, 5.0), (QColor("white"), 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(8, bottom - 8), QPointF(8 + length, bottom - 8))
    _write(painter, QRectF(8, bottom - 30, size.width(), 20), f"{metres:g} m")


def draw_title(painter: QPainter, title: str, size: QSize) -> None:
    """Write on top which side it is."""
    _write(painter, QRectF(6, 4, size.width() - 12, 20), title)


def _write(painter: QPainter, place: QRectF, text: str) -> None:
    flag = Qt.AlignmentFlag.AlignLeft
    painter.setPen(QColor("black"))
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        painter.drawText(place.translated(x, y), int(flag), text)
    painter.setPen(QColor("white"))
    painter.drawText(place, int(flag), text)
