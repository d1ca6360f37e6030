"""The map tool: while it is in hand the curtain hangs over the canvas, and goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from ..sides import layers_of
from .curtain import LINE, Curtain, Point, blinked, pressed
from .item import CurtainItem
from .picture import SidePicture

NEAR = 14.0
"""Pixels from the edge within which a drag takes hold of it, instead of wiping another way."""

DIRECTION = 10.0
"""Pixels of a drag that tell its direction."""

PAUSE = 60
"""Milliseconds in which several reasons to draw again are taken as one."""

KEY_CODES = {
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_R: "R",
    Qt.Key.Key_L: "L",
    Qt.Key.Key_Plus: "Plus",
    Qt.Key.Key_Equal: "Equal",
    Qt.Key.Key_Minus: "Minus",
    Qt.Key.Key_B: "B",
    Qt.Key.Key_E: "E",
}


class SwipeTool(QgsMapTool):
    """Draws both sides itself, so that no layer of the project is touched."""

    swapped = pyqtSignal()
    blink_wanted = pyqtSignal()
    reshaped = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.curtain = Curtain()
        self.keep_vectors = True
        self._canvas = canvas
        self._sides: tuple[Any, Any] = (None, None)
        self._pictures = (SidePicture(self), SidePicture(self))
        self._item: Optional[CurtainItem] = None
        self._watched: list[QgsMapLayer] = []
        self._pressed: Optional[Point] = None
        self._blink, self._soon = QTimer(self), QTimer(self)
        self._blink.timeout.connect(lambda: self.show_curtain(blinked(self.curtain)))
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._draw)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def activate(self) -> None:
        super().activate()
        if self._item is None:
            self._item = CurtainItem(self._canvas, *self._pictures)
            for picture in self._pictures:
                picture.ready.connect(self._item.follow)
            self._canvas.renderStarting.connect(self._draw_soon)
            QgsProject.instance().layersWillBeRemoved.connect(self._let_go)
        self.show_curtain(self.curtain)
        self._draw()
        self._canvas.setFocus()

    def deactivate(self) -> None:
        self._blink.stop()
        self._soon.stop()
        self._watch([])
        for picture in self._pictures:
            picture.stop()
        if self._item is not None:
            self._canvas.renderStarting.disconnect(self._draw_soon)
            QgsProject.instance().layersWillBeRemoved.disconnect(self._let_go)
            for picture in self._pictures:
                picture.ready.disconnect(self._item.follow)
                picture.image = None
            self._canvas.scene().removeItem(self._item)
            self._item = None
        self.curtain = replace(self.curtain, whole="")
        super().deactivate()

    def compare(self, before: Any, after: Any) -> None:
        """Take the two sides, see `sides.Side`."""
        self._sides = (before, after)
        self._draw_soon()

    def show_curtain(self, curtain: Curtain) -> None:
        """Hang the curtain otherwise."""
        before, self.curtain = self.curtain, curtain
        if curtain.form != before.form:
            self.reshaped.emit(curtain.form)
        if self._item is not None:
            self._item.show_curtain(curtain)

    def blink(self, seconds: float) -> None:
        """Show one side after the other, each for so long; 0 ends it."""
        if seconds and self._item is not None:
            self._blink.start(round(seconds * 1000))
            self.show_curtain(blinked(self.curtain))
        else:
            self._blink.stop()
            self.show_curtain(replace(self.curtain, whole=""))

    def is_drawing(self) -> bool:
        """Return whether a picture is still on its way."""
        return self._soon.isActive() or any(picture.is_drawing() for picture in self._pictures)

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._place(event)
        taken = abs(self.curtain.distance(place, *self._size())) < NEAR
        self._pressed = None if taken or self.curtain.form != LINE else place
        self._move_to(place)

    def canvasMoveEvent(self, event: Any) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        x, y = self._place(event)
        if self._pressed is not None:
            dx, dy = x - self._pressed[0], y - self._pressed[1]
            if abs(dx) + abs(dy) > DIRECTION:
                self._pressed = None
                self.curtain = self.curtain.along(dx, dy)
        self._move_to((x, y))

    def canvasReleaseEvent(self, event: Any) -> None:
        self._pressed = None

    def keyPressEvent(self, event: Any) -> None:
        name = KEY_CODES.get(event.key())
        if name is None:
            return
        event.ignore()  # this is how a tool tells the canvas not to act on the key as well
        if name == "B":
            self.blink_wanted.emit()
        elif name == "E":
            self.swapped.emit()
        else:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.show_curtain(pressed(self.curtain, name, shift))

    def _move_to(self, place: Point) -> None:
        width, height = self._size()
        self.show_curtain(self.curtain.at(place[0] / width, place[1] / height))

    def _place(self, event: Any) -> Point:
        return float(event.pos().x()), float(event.pos().y())

    def _size(self) -> Point:
        return max(float(self._canvas.width()), 1.0), max(float(self._canvas.height()), 1.0)

    def _draw_soon(self) -> None:
        if self._item is not None:
            self._soon.start()

    def _draw(self) -> None:
        if self._item is None:
            return
        settings = self._canvas.mapSettings()
        chosen = [layers_of(side) for side in self._sides]
        above = self._vectors([layer for layers in chosen for layer in layers])
        self._watch([*above, *(layer for layers in chosen for layer in layers)])
        for picture, layers in zip(self._pictures, chosen):
            picture.draw(settings, [*above, *layers] if layers else [])

    def _vectors(self, taken: list[QgsMapLayer]) -> list[QgsMapLayer]:
        """Return the vectors that the map shows, to be drawn over both sides."""
        if not self.keep_vectors:
            return []
        shown = (layer for layer in self._canvas.layers() if isinstance(layer, QgsVectorLayer))
        return [layer for layer in shown if layer not in taken]

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        for layer in self._watched:
            layer.repaintRequested.disconnect(self._draw_soon)
        self._watched = list(dict.fromkeys(layers))
        for layer in self._watched:
            layer.repaintRequested.connect(self._draw_soon)

    def _let_go(self, ids: list[str]) -> None:
        """Read no layer that is about to go."""
        if any(layer.id() in ids for layer in self._watched):
            for picture in self._pictures:
                picture.stop(wait=True)
            self._watch([layer for layer in self._watched if layer.id() not in ids])
            self._draw_soon()
