"""What a run came to, in words: in the log, and to whoever listens on the window's side."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.closing import closing
from .texts import spelling, tr


class Notice(QObject):
    """Carries what happens in the thread of a run to the window.

    `said` is the end of a run, its title and lines; `engine_missing` the sentence on why there is
    none to run in.
    """

    said = pyqtSignal(str, list)
    engine_missing = pyqtSignal(str)


NOTICE = Notice()
"""Nobody listens where there is no window."""


def tell(title: str, result: Any, feedback: QgsProcessingFeedback) -> None:
    """Write the readable end of a run to its log, and pass it on.

    Args:
        title: of the algorithm.
        result: what the run came to.
        feedback: whose log it goes to.
    """
    lines = closing(result, tr, spelling())
    if lines:
        feedback.pushInfo("\n".join(["", title, *lines, ""]))
        NOTICE.said.emit(title, lines)
