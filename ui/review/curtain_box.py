"""The inspection curtain's switch in the review dock, and what lies under it in words."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional

from qgis.core import QgsGeometry, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.shared.texts import tr
from ...core.mgrs import SIDES, Cell
from ...core.requests import EVERY_BUILDING, NEEDS_REVIEW
from .box_tool import BoxTool
from .buildings import fields_of
from .curtain_item import CurtainItem
from .curtain_watch import CurtainWatch
from .edits import ReviewError
from .scene import scene_of


class CurtainBox(QWidget):
    """Off until a person wants it: nothing is read for it before."""

    def __init__(
        self, canvas: QgsMapCanvas, images: Callable[[], list[QgsMapLayer]] = lambda: []
    ) -> None:
        super().__init__()
        self._canvas, self._images = canvas, images
        self._scene = QgsGeometry()
        self._layer: Optional[QgsVectorLayer] = None
        self._item: Optional[CurtainItem] = None
        self._open, self.reviewer = False, ""
        self.watch = CurtainWatch(self)
        self.wanted = QCheckBox(tr("Curtain over what nobody inspected"))
        self.side, self.queue, self.told = QComboBox(), QComboBox(), QLabel()
        for name, metres in SIDES.items():
            self.side.addItem(name, metres)
        self.queue.addItem(tr("until every building is reviewed"), EVERY_BUILDING)
        self.queue.addItem(tr("until all that needs review is"), NEEDS_REVIEW)
        self.queue.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.queue.setMinimumContentsLength(8)
        self.told.setWordWrap(True)
        self.look = QPushButton(tr("Looked through… (C)"))
        self.look.setCheckable(True)
        self.look.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look.setToolTip(
            tr(
                "Click or draw a box on the map: cells in which no building was found lift, since"
                " you saw that none is missing there; once more, and they fall again"
            )
        )
        self._tool = BoxTool(canvas)
        self._lay_out()
        self.wanted.toggled.connect(self._renew)
        for box in (self.side, self.queue):
            box.activated.connect(self._renew)
        self.watch.laid.connect(self._hang)
        self.watch.turned.connect(self._turn)
        self.watch.counted.connect(self._tell)
        self.look.toggled.connect(self._hold_tool)
        self._tool.drawn.connect(self._look_through)
        self._tool.deactivated.connect(partial(self.look.setChecked, False))
        self._renew()

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Hang over another layer, or over none."""
        if layer is self._layer:
            return
        if self._layer is not None:
            self._layer.willBeDeleted.disconnect(self._forget)
        if layer is not None:
            layer.willBeDeleted.connect(self._forget)
        self._layer = layer
        self._renew()

    def _forget(self) -> None:
        self._layer = None
        self._renew()

    def set_open(self, is_open: bool) -> None:
        """Hang only while the dock is open."""
        if is_open != self._open:
            self._open = is_open
            self._renew()

    def _lay_out(self) -> None:
        layout, choices = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.side)
        choices.addWidget(self.queue, 1)
        layout.addWidget(self.wanted)
        layout.addLayout(choices)
        layout.addWidget(self.told)
        layout.addWidget(self.look)

    def see(self) -> None:
        """Lay the curtain anew where the images show other ground than before."""
        if self._item is not None and not self._ground().equals(self._scene):
            self._renew()

    def press(self) -> None:
        """Take the tool in hand that lifts cells without buildings, or put it away."""
        if self._item is not None:
            self.look.toggle()

    def _ground(self) -> QgsGeometry:
        layer = self._layer
        return QgsGeometry() if layer is None else scene_of(layer, self._images())

    def _hold_tool(self, wanted: bool) -> None:
        if wanted and self._item is not None:
            self._canvas.setMapTool(self._tool)
        else:
            self.look.setChecked(False)
            self._canvas.unsetMapTool(self._tool)

    def _look_through(self, area: QgsGeometry) -> None:
        if self._item is None:
            return
        cells = self._item.touched(self.watch.curtain.empty(), area)
        try:
            self.watch.look_through(cells, self.reviewer)
        except ReviewError as error:
            self.told.setText(str(error))

    def _renew(self, news: Any = None) -> None:
        hangs = self.wanted.isChecked() and self._open and self._layer is not None
        for widget in (self.side, self.queue):
            widget.setVisible(self.wanted.isChecked())
        self.look.setVisible(hangs)
        if not hangs:
            self._hold_tool(False)
        self.told.setVisible(hangs)  # of no curtain it would say that 0 of 0 cells are inspected
        if not hangs and self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None
        if hangs and self._item is None:
            self._item = CurtainItem(self._canvas)
        self._scene = self._ground() if hangs else QgsGeometry()
        followed = self._layer if hangs else None
        self.watch.follow(followed, self.side.currentData(), self.queue.currentData(), self._scene)
        self._tell()

    def _hang(self) -> None:
        if self._item is not None:
            self._item.hang(self.watch.curtain.hanging())
        self._tell()

    def _turn(self, cell: Cell) -> None:
        if self._item is not None:
            self._item.turn(cell, self.watch.curtain.hangs(cell))

    def _tell(self) -> None:
        curtain, layer = self.watch.curtain, self._layer
        text = tr("{0} of {1} cells inspected; {2} buildings under the curtain: not inspected.")
        if layer is not None and "people" in fields_of(layer):
            text = tr(
                "{0} of {1} cells inspected; {2} buildings and {3} people under the curtain: not"
                " inspected."
            )
        if self.watch.is_laying():
            text = tr("The curtain is being laid: {1} cells so far.")
        people = round(curtain.people_under)
        told = text.format(curtain.inspected, len(curtain), curtain.under, people)
        if not self.watch.is_whole:
            told += " " + tr("Cells without buildings are too many to draw: choose larger cells.")
        elif curtain.empty_under:
            empty = tr("In {0} of the cells under it no building was found: look for missed ones.")
            told += " " + empty.format(curtain.empty_under)
        self.told.setText(told)
