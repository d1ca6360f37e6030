"""The four probabilities of a building as one bar in the colours of the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.shared.texts import tr
from .words import COLOURS, level_name

ROOM = 34
"""Pixels that a percentage takes."""


class ProbabilityBar(QWidget):
    """As long as the dock is wide; empty where the layer tells no probabilities."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: list[float] = []
        self.setFixedHeight(22)

    def show_probabilities(self, probabilities: tuple[float, ...]) -> None:
        """Show shares of the levels 1..4; they are drawn as they add up."""
        whole = sum(max(p, 0.0) for p in probabilities)
        self._shares = [max(p, 0.0) / whole for p in probabilities] if whole else []
        told = (f"{level_name(level)}: {share:.0%}" for level, share in enumerate(self._shares, 1))
        self.setToolTip("\n".join(told))
        self.update()

    def paintEvent(self, event: Any) -> None:
        painter, left = QPainter(self), 0.0
        centred = int(Qt.AlignmentFlag.AlignCenter)
        if not self._shares:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(QRectF(self.rect()), centred, tr("The layer tells no probabilities"))
        for level, share in enumerate(self._shares, 1):
            part = QRectF(left, 0, share * self.width(), self.height())
            painter.fillRect(part, QColor(COLOURS[level]))
            if part.width() > ROOM:
                painter.setPen(QColor("white" if level == 4 else "black"))
                painter.drawText(part, centred, f"{share:.0%}")
            left += part.width()
