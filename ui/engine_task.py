"""Work about the engine that would hold up QGIS's window, done in a task of QGIS."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled
from ..core.language import worded

_running: set[EngineTask] = set()
"""QGIS keeps a task's C++ half only."""


class EngineTask(QgsTask):
    """Calls `work(feedback)` in the background and emits its outcome on the main thread.

    The task itself is the feedback that `work` gets.
    """

    said = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, title: str, work: Callable[[Any], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._outcome: Any = None
        self._problem = str(Cancelled())

    def start(self) -> None:
        """Hand the task to QGIS."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        try:
            self._outcome = self._work(self)
        except Exception as error:  # a task has nobody else to tell
            self._problem = worded(str(error) or repr(error))
            return False
        return True

    def finished(self, result: bool) -> None:
        _running.discard(self)
        if result:
            self.succeeded.emit(self._outcome)
        else:
            self.failed.emit(self._problem)

    def setProgressText(self, text: str) -> None:
        self.said.emit(worded(text))

    def pushInfo(self, info: str) -> None:
        self.said.emit(worded(info))

    def pushWarning(self, warning: str) -> None:
        self.said.emit(worded(warning))
