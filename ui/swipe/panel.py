"""The dock of the swipe: which two sides, line or lens, how fast a blink."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.shared.texts import tr
from ..sides import PairBox
from .curtain import LENS, LINE
from .tool import SwipeTool


class SwipePanel(QDockWidget):
    """Visible as long as its map tool is in hand; closing it puts the tool away."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Before and after"), parent)
        self.setObjectName("AftermapSwipe")
        self._canvas, self.tool = canvas, SwipeTool(canvas)
        self._build()
        self.tool.compare(self.pair.before(), self.pair.after())
        self.tool.activated.connect(self.show)
        self.tool.deactivated.connect(self._put_away)
        self.tool.swapped.connect(self.pair.swap)
        self.tool.reshaped.connect(
            lambda form: self._form.setCurrentIndex(self._form.findData(form))
        )
        self.tool.blink_wanted.connect(self._blinks.toggle)

    def toggle(self) -> None:
        """Take the tool in hand, or put it away."""
        if self.tool.isActive():
            self._canvas.unsetMapTool(self.tool)
        else:
            self.pair.refresh()
            self._canvas.setMapTool(self.tool)

    def closeEvent(self, event: Any) -> None:
        self._canvas.unsetMapTool(self.tool)
        super().closeEvent(event)

    def _build(self) -> None:
        self.pair = PairBox()
        self.pair.changed.connect(self._compare)
        self._form = QComboBox()
        self._form.setObjectName("shape")
        self._form.addItem(tr("Line"), LINE)
        self._form.addItem(tr("Lens"), LENS)
        self._form.activated.connect(self._shape)
        self._blinks, self._seconds = QCheckBox(tr("Blink, seconds each")), QDoubleSpinBox()
        self._seconds.setRange(0.2, 10.0)
        self._seconds.setSingleStep(0.2)
        self._seconds.setValue(0.8)
        self._blinks.toggled.connect(self._blink)
        self._seconds.valueChanged.connect(self._blink)
        self._vectors = QCheckBox(tr("Vector layers over both sides"))
        self._vectors.setChecked(True)
        self._vectors.toggled.connect(self._keep_vectors)
        keys = QLabel(
            tr(
                "Drag over the map, in any direction. Arrows move, R turns, L line or lens, + and -"
                " size it, B blinks, E exchanges the sides; Shift for small steps."
            )
        )
        keys.setWordWrap(True)
        body = QWidget()
        layout, form = QVBoxLayout(body), QFormLayout()
        layout.addWidget(self.pair)
        form.addRow(tr("Shape"), self._form)
        form.addRow(self._blinks, self._seconds)
        layout.addLayout(form)
        layout.addWidget(self._vectors)
        layout.addWidget(keys)
        layout.addStretch()
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)

    def _compare(self) -> None:
        self.tool.compare(self.pair.before(), self.pair.after())

    def _shape(self, index: int = 0) -> None:
        self.tool.show_curtain(replace(self.tool.curtain, form=self._form.currentData()))

    def _blink(self, news: Any = None) -> None:
        self.tool.blink(self._seconds.value() if self._blinks.isChecked() else 0.0)

    def _keep_vectors(self, kept: bool) -> None:
        self.tool.keep_vectors = kept
        self._compare()

    def _put_away(self) -> None:
        self._blinks.setChecked(False)
        self.hide()
