"""Work that QGIS allows in its main thread only, asked for by an algorithm in the background.

Layouts are graphics scenes, which live in the main thread. QGIS itself sends a model's steps there
in this way; so only the drawing holds the window up, and the engine's work does not.
"""

from __future__ import annotations

from traceback import clear_frames
from typing import Any, Callable, Optional, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, QThread, pyqtSignal

T = TypeVar("T")


class _Errand(QObject):
    """Carries one call over and its answer back."""

    asked = pyqtSignal()

    def __init__(self, call: Callable[[], Any]) -> None:
        super().__init__()
        self._call = call
        self.answer: Any = None
        self.error: Optional[BaseException] = None
        self.moveToThread(QgsApplication.instance().thread())
        self.asked.connect(self.carry_out, Qt.ConnectionType.BlockingQueuedConnection)

    def carry_out(self) -> None:
        try:
            self.answer = self._call()
        except BaseException as error:  # raised again where it was asked for
            _let_go(error)
            self.error = error


def _let_go(error: Optional[BaseException]) -> None:
    """Have what a failed call held end in this thread, where it lives: a layout, a project."""
    while error is not None:
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def in_main_thread(call: Callable[[], T]) -> T:
    """Return what `call` returns when it is made in QGIS's main thread, or raise what it raises."""
    if QThread.currentThread() == QgsApplication.instance().thread():
        return call()
    errand = _Errand(call)
    errand.asked.emit()
    if errand.error is not None:
        raise errand.error
    return errand.answer
