"""The first day: two buttons in the message bar, and a way to the engine where there is none."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..algorithms.engine import environment
from ..algorithms.shared.notice import NOTICE
from ..algorithms.shared.texts import tr
from ..core.errors import EngineError
from . import menu

GREETED = "aftermap/greeted"
"""Setting that says that a person has seen the greeting."""


class Welcome(QObject):
    """Greets once, and leads to the engine's window whenever a run finds none.

    Args:
        iface: QGIS's window.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._shown: Optional[Any] = None
        NOTICE.engine_missing.connect(self.show_missing)

    def greet(self) -> None:
        """Say what there is to do, unless a person has been told."""
        if QgsSettings().value(GREETED, False, type=bool):
            return
        QgsSettings().setValue(GREETED, True)
        text = tr("A map of damaged buildings from two images.")
        buttons = {tr("Try the practice scene"): self.practise}
        if not has_engine():
            buttons = {tr("Set up engine…"): self.open_engine, **buttons}
        self._push(text, buttons, Qgis.MessageLevel.Info)

    def show_missing(self, sentence: str) -> None:
        """Say that a run found no engine, with the button that leads to it."""
        self._push(sentence, {tr("Set up engine…"): self.open_engine}, Qgis.MessageLevel.Warning)

    def practise(self) -> None:
        """Make the practice scene and assess it; first comes the engine, where there is none."""
        if has_engine():
            menu.practise(self._iface)
        else:
            self.open_engine()

    def open_engine(self) -> None:
        """Open the engine's window."""
        menu.open_engine(self._iface.mainWindow())

    def stop(self) -> None:
        """Take the message away, and listen no more."""
        NOTICE.engine_missing.disconnect(self.show_missing)
        self._close()
        self.deleteLater()

    def _push(self, text: str, buttons: dict[str, Callable[[], None]], level: Any) -> None:
        self._close()
        bar = self._iface.messageBar()
        item = bar.createMessage("Aftermap", text)
        for title, act in buttons.items():
            button = QPushButton(title, item)
            button.clicked.connect(partial(self._act, act))
            item.layout().addWidget(button)
        bar.pushWidget(item, level)
        self._shown = item

    def _act(self, act: Callable[[], None], checked: bool = False) -> None:
        self._close()
        act()

    def _close(self) -> None:
        if self._shown is not None and not sip.isdeleted(self._shown):
            self._iface.messageBar().popWidget(self._shown)
        self._shown = None


def has_engine() -> bool:
    """Return whether there is an interpreter to run the engine; it is not started."""
    try:
        environment.find()
    except EngineError:
        return False
    return True
