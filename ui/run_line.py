"""The line of a run's dialog that tells, second by second, what it does and how long it will take.

What a feedback is told stays in the log of Processing's dialog: a line each second would flood it.
So the label above the progress bar is written to, or QGIS's status bar where there is no dialog.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Optional

from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QLabel

from ..algorithms.engine.client import POOL

LABEL = "lblProgress"
"""The label's name in QGIS's own form."""

SHOWN = 3000
"""Milliseconds for which the status bar shows a line: until after the next one."""


class RunLine(QObject):
    """Shows how runs move.

    Args:
        iface: QGIS's window.
    """

    moved = pyqtSignal(object, str)

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.moved.connect(self.show)
        POOL.moved = self._tell

    def _tell(self, feedback: object, text: str) -> None:
        """Cross to the window: runs are in threads of their own, and may outlive it."""
        with suppress(RuntimeError):
            self.moved.emit(feedback, text)

    def show(self, feedback: object, text: str) -> None:
        """Show what a run says where a person looks for it."""
        dialog = _dialog_of(feedback)
        label = None if dialog is None else dialog.findChild(QLabel, LABEL)
        if label is None:
            self._iface.statusBarIface().showMessage(text, SHOWN)
        else:
            label.setText(text)

    def stop(self) -> None:
        """Show no more."""
        POOL.moved = None
        self.deleteLater()


def _dialog_of(feedback: object) -> Optional[QgsProcessingAlgorithmDialogBase]:
    """Return the dialog of a run; of one in a model or a batch the only one at work."""
    dialogs = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QgsProcessingAlgorithmDialogBase)
        and widget.cancelButton().isEnabled()
    ]
    own = [dialog for dialog in dialogs if getattr(dialog, "feedback", None) is feedback]
    if own:
        return own[0]
    return dialogs[0] if len(dialogs) == 1 else None
