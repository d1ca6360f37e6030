"""The chips in the map tip of buildings: an expression function that the shipped styles ask for.

The styles ask by `eval('aftermap_chips()')`, which is nothing where this plugin is not at work.
"""

from __future__ import annotations

import time
from base64 import b64encode
from collections import OrderedDict
from typing import Any

from qgis.core import (
    QgsCsException,
    QgsExpression,
    QgsExpressionFunction,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMessageLog,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize, QThread
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QApplication

from ...algorithms.shared.texts import tr
from .chip_picture import GROUND, draw_outline, draw_title, in_metres, path_on, settings_around
from .images import images_of
from .scale import ground_across

NAME = "aftermap_chips"
SIDE = 150
"""Of a chip in a tip, in pixels."""

KEPT = 64
"""Chips of so many buildings are kept."""

PATIENCE = 0.5
"""Seconds: an image that takes longer is not drawn in tips again, for QGIS waits meanwhile."""


class ChipsFunction(QgsExpressionFunction):
    """`aftermap_chips()`: the present building before and after as HTML, or nothing."""

    def __init__(self) -> None:
        about = tr("The present building before and after, as HTML for a map tip.")
        super().__init__(NAME, 0, "Aftermap", about)
        self._kept: OrderedDict[Any, str] = OrderedDict()
        self._slow: set[str] = set()

    def usesGeometry(self, node: Any) -> bool:
        return True

    def func(self, values: Any, context: Any, parent: Any, node: Any) -> str:
        layer = QgsProject.instance().mapLayer(str(context.variable("layer_id")))
        there = QThread.currentThread() is QApplication.instance().thread()
        geometry = context.feature().geometry()
        if not there or not isinstance(layer, QgsVectorLayer) or geometry.isEmpty():
            return ""
        try:
            return self._chips(layer, context.feature().id(), geometry)
        except QgsCsException:
            return ""

    def _chips(self, layer: QgsVectorLayer, fid: int, geometry: QgsGeometry) -> str:
        images = images_of(layer)
        drawn = tuple(tuple(image.source() for image in side) for side in images)
        key = (layer.id(), fid, bytes(geometry.asWkb()), drawn)
        if key not in self._kept:
            outline, own = in_metres(geometry, layer.crs())
            titles = (tr("Before"), tr("After"))
            chips = [
                self._chip(side, outline, own, title)
                for side, title in zip(images, titles)
                if side and not self._slow & {image.source() for image in side}
            ]
            self._kept[key] = side_by_side(chips)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[key]

    def _chip(self, images: list[Any], outline: QgsGeometry, crs: Any, title: str) -> str:
        started = time.monotonic()
        picture = draw(images, outline, crs, title)
        if time.monotonic() - started > PATIENCE:
            self._slow |= {image.source() for image in images}
            text = tr("{0} takes too long to read for a map tip: it is left out there.")
            QgsMessageLog.logMessage(text.format(images[0].name()), "Aftermap")
        return f'<img width="{SIDE}" height="{SIDE}" src="{as_data(picture)}">'


def side_by_side(chips: list[str]) -> str:
    """Return chips in a row; in a table, since a tip is no wider than it must be."""
    if not chips:
        return ""
    cells = "".join(f'<td style="padding:0 2px 2px 0">{chip}</td>' for chip in chips)
    return f'<table cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def draw(images: list[Any], outline: QgsGeometry, crs: Any, title: str) -> QImage:
    """Return a chip of images around an outline, which is in a CRS in metres."""
    ratio = QApplication.instance().devicePixelRatio()
    picture = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(GROUND)
    box = outline.boundingBox()
    across = ground_across(box.width(), box.height())
    size = QSize(SIDE, SIDE)
    settings = settings_around(outline, crs, across, size, ratio)
    settings.setLayers(images)
    painter = QPainter(picture)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    draw_outline(painter, path_on(settings, outline), across, size)
    draw_title(painter, title, size)
    painter.end()
    return picture


def as_data(picture: QImage) -> str:
    """Return a picture as an address that holds all of it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return "data:image/png;base64," + b64encode(bytes(buffer.data())).decode()


_registered: list[ChipsFunction] = []
"""QGIS keeps no reference to a function written in Python."""


def register() -> None:
    """Teach QGIS's expressions the function."""
    unregister()
    _registered.append(ChipsFunction())
    QgsExpression.registerFunction(_registered[0])


def unregister() -> None:
    """Take the function away again."""
    if _registered:
        QgsExpression.unregisterFunction(NAME)
        _registered.clear()
