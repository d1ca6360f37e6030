"""The button that has all buildings graded again by what was reviewed so far."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.shared.texts import tr
from .session import Session

ALGORITHM, OUTPUT = "aftermap:regrade", "REGRADED"


class Teacher(QObject):
    """Opens *Regrade* for the layer of a session, and hands over the layer that it made."""

    regraded = pyqtSignal(object)
    said = pyqtSignal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.dialog: Any = None

    def press(self) -> None:
        """Open the dialog, with the layer filled in; its unsaved verdicts count too."""
        layer = self._session.layer
        if layer is None:
            return
        import processing

        self.dialog = processing.createAlgorithmDialog(ALGORITHM, {"BUILDINGS": layer.id()})
        self.dialog.algorithmFinished.connect(self._finish)
        self.dialog.show()

    def _finish(self, fine: bool, results: dict[str, Any]) -> None:
        if fine and results.get("USED") != "yes":
            self.said.emit(
                tr("By these reviews the new levels are not better than the model's: its own stay.")
            )
        elif fine:
            # The dialog is about to load it.
            QTimer.singleShot(0, partial(self._hand_over, str(results.get(OUTPUT, ""))))

    def _hand_over(self, made: str) -> None:
        layers = QgsProject.instance().mapLayers()
        files = {layer.source().partition("|")[0]: layer for layer in layers.values()}
        layer = layers.get(made) or files.get(made.partition("|")[0])
        if layer is not None:
            self.regraded.emit(layer)
