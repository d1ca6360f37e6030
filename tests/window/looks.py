"""Inside QGIS: swipes and reviews with the real mouse and keyboard, on what runs before made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from aftermap.ui.review.dock import ReviewDock
from aftermap.ui.review.queue import CONFLICTS, READ_AGAIN
from aftermap.ui.swipe.panel import SwipePanel
from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

from . import menu
from .watch import click, layer_named, picture, wait, xdotool

REVIEWED = 50
KEYS = ("Return", "4", "3", "2", "1", "0", "x")


def drag(start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag over the canvas with the real mouse, between places in shares of its size."""
    canvas = iface.mapCanvas()
    places = []
    for x, y in (start, end):
        point = QPoint(int(x * canvas.width()), int(y * canvas.height()))
        places.append(canvas.viewport().mapToGlobal(point))
    xdotool("mousemove", "--sync", places[0].x(), places[0].y(), "mousedown", 1)
    for share in (0.1, 0.3, 0.6, 1.0):
        x = places[0].x() + share * (places[1].x() - places[0].x())
        y = places[0].y() + share * (places[1].y() - places[0].y())
        xdotool("mousemove", "--sync", round(x), round(y))
    xdotool("mouseup", 1)
    QTest.qWait(100)


def swipe() -> dict[str, Any]:
    """Wipe, turn, look through the lens and blink; then take another tool."""
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(*_whole()))
    QTest.qWait(300)
    before = set(project.mapLayers())
    shown = [layer.name() for layer in canvas.layers()]
    menu.choose("Before and after")
    panel = wait(lambda: iface.mainWindow().findChild(SwipePanel), 20, "the panel")
    tool = panel.tool
    wait(lambda: tool.isActive() and not tool.is_drawing(), 60, "both sides")
    drag((0.5, 0.5), (0.35, 0.5))
    seen: dict[str, Any] = {
        "sides": [panel.pair._before.currentText(), panel.pair._after.currentText()]
    }
    seen["line"] = (tool.curtain.x, tool.curtain.angle)
    picture("swipe-line")
    drag((0.7, 0.2), (0.6, 0.6))
    seen["turned"] = tool.curtain.angle
    picture("swipe-turned")
    xdotool("key", "l")
    drag((0.5, 0.5), (0.6, 0.4))
    xdotool("key", "plus", "key", "Left")
    seen["lens"] = (tool.curtain.form, tool.curtain.x)
    picture("swipe-lens")
    xdotool("key", "b")
    wait(lambda: tool.curtain.whole, 10, "a blink")
    xdotool("key", "b", "key", "l")
    canvas.setRotation(25)
    wait(lambda: not tool.is_drawing(), 60, "the turned map")
    QTest.qWait(300)
    picture("swipe-rotated")
    canvas.setRotation(0)
    iface.actionPan().trigger()
    seen["ended"] = not tool.isActive() and not panel.isVisible()
    seen["untouched"] = before == set(project.mapLayers()) and shown == [
        layer.name() for layer in canvas.layers()
    ]
    return seen


def _whole() -> tuple[Any, Any]:
    layer = layer_named("Image before the event")
    return layer, layer.extent()


def map_tip(values_of: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    """Rest the mouse on a building until QGIS shows what is known of it."""
    layer = _loaded(values_of("exportcorrections")["BUILDINGS"])
    canvas, feature = iface.mapCanvas(), next(layer.getFeatures())
    crs = canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    box = to_map.transformBoundingBox(feature.geometry().boundingBox())
    box.scale(6)
    canvas.setExtent(box)
    iface.setActiveLayer(layer)
    iface.messageBar().clearWidgets()  # as a person who has read it
    iface.actionMapTips().trigger()
    QTest.qWait(500)
    place = to_map.transform(feature.geometry().pointOnSurface().asPoint())
    pixel = canvas.getCoordinateTransform().transform(place)
    point = canvas.viewport().mapToGlobal(QPoint(int(pixel.x()), int(pixel.y())))
    for aside in (-40, -2, 0):
        xdotool("mousemove", "--sync", point.x() + aside, point.y())
        QTest.qWait(50)
    shown = wait(_tips, 20, "the map tip")
    QTest.qWait(500)
    picture("map-tip")
    seen = {"width": shown[0].width(), "height": shown[0].height()}
    iface.actionMapTips().trigger()
    return seen


def _tips() -> list[Any]:
    views = iface.mapCanvas().findChildren(QWidget)
    return [v for v in views if v.metaObject().className() == "QgsWebView" and v.isVisible()]


def review(values_of: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    """Review by keyboard alone, as fast as QGIS follows, and take a verdict back."""
    for other in iface.mainWindow().findChildren(QDockWidget):
        if iface.mainWindow().dockWidgetArea(other) == Qt.DockWidgetArea.RightDockWidgetArea:
            other.close()  # what earlier checks opened would leave it a third of the height
    iface.messageBar().clearWidgets()  # it lies over the top of the map
    menu.choose("Review")
    dock = wait(lambda: iface.mainWindow().findChild(ReviewDock), 20, "the dock")
    layer = _loaded(values_of("exportcorrections")["BUILDINGS"])
    dock.form.layer.setLayer(layer)
    dock.form.autosave.setChecked(True)
    dock.form.reviewer.setText("Ayşe")
    dock._name()
    chips, queue = dock.form.chips, lambda: dock.session.queue
    QTest.qWait(500)  # the dock takes its room first, and what is clicked moves
    click(chips, chips.rect().center())
    wait(lambda: chips.before._picture.image and chips.after._picture.image, 60, "the chips")
    hung = hang_curtain(dock)
    picture("review-begins")
    count, started = min(REVIEWED, len(queue())), time.monotonic()
    for index in range(count):
        xdotool("key", KEYS[index % len(KEYS)])
        wait(lambda done=index: queue().done > done, 60, f"verdict {index + 1}")
    spent = (time.monotonic() - started) / max(count, 1)
    xdotool("key", "z")
    wait(lambda: queue().done == count - 1, 20, "the step back")
    xdotool("key", "n")
    wait(dock.form.note.hasFocus, 10, "the note")
    xdotool("type", "--delay", "20", "1 floor gone")
    xdotool("key", "Return")
    wait(chips.hasFocus, 10, "the end of the note")
    wait(lambda: not chips.is_drawing(), 60, "the chips")
    picture("review-goes-on")
    xdotool("key", "k")
    wait(lambda: iface.mapCanvas().mapTool() is dock._box, 10, "the box")
    drag((0.05, 0.05), (0.95, 0.95))
    block = len(dock.session.block)
    picture("review-block")
    xdotool("key", "k")
    stored = layer.clone()
    levels = [feature["reviewed_level"] for feature in stored.getFeatures()]
    seen = {
        "count": count, "seconds": spent, "told": dock.form.told.text(), "block": block,
        "problem": dock.form.problem.text(), "hung": hung, "hangs": under(dock),
        "lifted": dock.curtain.watch.curtain.inspected, "curtain": dock.curtain.told.text(),
        "stored": sum(isinstance(level, int) for level in levels),
        "notes": [item["reviewed_note"] for item in stored.getFeatures() if item["reviewed_note"]],
    }  # fmt: skip
    layer.commitChanges()
    dock.close()
    return seen


def second(values_of: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    """Read a fifth again by keys, blind, as another person; then decide a conflict as a third."""
    dock = iface.mainWindow().findChild(ReviewDock)
    dock.show()
    layer, form = _loaded(values_of("exportcorrections")["BUILDINGS"]), dock.form
    form.layer.setLayer(layer)
    _sit_down(dock, "Béa", READ_AGAIN)
    click(form.chips, form.chips.rect().center())
    count, told = len(dock.session.queue), set()
    wait(lambda: not form.chips.is_drawing(), 60, "the chips")
    picture("second-reader")
    for index in range(count):
        told |= {form.title.text(), form.facts.text(), form.note.text(), form.told.text()}
        xdotool("key", "4" if index % 2 else "1")
        wait(lambda done=index: dock.session.queue.done > done, 20, f"answer {index + 1}")
    covered = bool(iface.mapCanvas().layerStyleOverrides())
    _sit_down(dock, "Cem", CONFLICTS)
    conflicts, both = len(dock.session.queue), form.facts.text()
    click(form.chips, form.chips.rect().center())
    wait(lambda: not form.chips.is_drawing(), 60, "the chips")
    picture("conflict-of-two")
    xdotool("key", "3")
    wait(lambda: dock.session.queue.done == 1, 60, "the decision")
    seen = {
        "count": count, "told": sorted(told), "covered": covered, "conflicts": conflicts,
        "both": both, "kappa": form.told.text(), "problem": form.problem.text(),
        "stored": sum(f["second_by"] == "Béa" for f in layer.clone().getFeatures()),
        "uncovered": iface.mapCanvas().layerStyleOverrides() == {},
    }  # fmt: skip
    layer.commitChanges()
    dock.close()
    return seen


def _sit_down(dock: ReviewDock, who: str, order: str) -> None:
    dock.form.reviewer.setText(who)
    dock._name()
    dock.form.share.setValue(20)
    dock.form.order.setCurrentIndex(dock.form.order.findData(order))
    dock._line_up()


def hang_curtain(dock: Any) -> int:
    """Tick the curtain with the mouse; return how many buildings are under it."""
    dock.widget().ensureWidgetVisible(dock.curtain)
    QTest.qWait(100)
    click(dock.curtain.wanted, QPoint(8, dock.curtain.wanted.height() // 2))
    wait(dock.curtain.wanted.isChecked, 10, "the switch")
    wait(lambda: not dock.curtain.watch.is_laying() and under(dock), 30, "the curtain")
    dock.widget().ensureWidgetVisible(dock.form.chips)
    dock.form.chips.setFocus()
    QTest.qWait(100)
    return under(dock)


def under(dock: Any) -> int:
    """Return how many buildings are under the curtain."""
    return dock.curtain.watch.curtain.under


def _loaded(made: str) -> Any:
    """Return the layer that a run loaded; several have the name of this one."""
    layers = QgsProject.instance().mapLayers()
    files = {layer.source().split("|")[0]: layer for layer in layers.values()}
    return layers.get(made) or files[made.split("|", maxsplit=1)[0]]


def checks(values_of: Callable[[str], dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Yield the checks of this file."""
    yield "swipe", swipe
    yield "map tip", partial(map_tip, values_of)
    yield "review", partial(review, values_of)
    yield "second reader", partial(second, values_of)
