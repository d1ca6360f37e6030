"""The inspection curtain's switch in the review dock, and what lies under it in words."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...algorithms.shared.texts import tr
from ...core.mgrs import SIDES, Cell
from ...core.requests import EVERY_BUILDING, NEEDS_REVIEW
from .buildings import fields_of
from .curtain_item import CurtainItem
from .curtain_watch import CurtainWatch


class CurtainBox(QWidget):
    """Off until a person wants it: nothing is read for it before."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._layer: Optional[QgsVectorLayer] = None
        self._item: Optional[CurtainItem] = None
        self._open = False
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
        self._lay_out()
        self.wanted.toggled.connect(self._renew)
        for box in (self.side, self.queue):
            box.activated.connect(self._renew)
        self.watch.laid.connect(self._hang)
        self.watch.turned.connect(self._turn)
        self.watch.counted.connect(self._tell)
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

    def _renew(self, news: Any = None) -> None:
        hangs = self.wanted.isChecked() and self._open and self._layer is not None
        for widget in (self.side, self.queue):
            widget.setVisible(self.wanted.isChecked())
        self.told.setVisible(hangs)  # of no curtain it would say that 0 of 0 cells are inspected
        if not hangs and self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None
        if hangs and self._item is None:
            self._item = CurtainItem(self._canvas)
        self.watch.follow(
            self._layer if hangs else None, self.side.currentData(), self.queue.currentData()
        )
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
        self.told.setText(text.format(curtain.inspected, len(curtain), curtain.under, people))
