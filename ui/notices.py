"""The end of a run in QGIS's message bar: the last one, in place of the one before."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..algorithms.shared.notice import NOTICE

SECONDS = 60
"""For which it stays, unless a person closes it: long enough to come back to the screen."""


class Notices(QObject):
    """Shows what runs came to.

    Args:
        iface: QGIS's window.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._bar = iface.messageBar()
        self._shown: Optional[Any] = None
        NOTICE.said.connect(self.show)

    def show(self, title: str, lines: list[str]) -> None:
        """Show the first line of a run's end; the others are behind *Show more*."""
        if self._shown is not None and not sip.isdeleted(self._shown):
            self._bar.popWidget(self._shown)
        level = Qgis.MessageLevel.Success
        self._bar.pushMessage(title, lines[0], "\n".join(lines), level, SECONDS)
        self._shown = self._bar.currentItem()

    def stop(self) -> None:
        """Show no more."""
        NOTICE.said.disconnect(self.show)
        self.deleteLater()
