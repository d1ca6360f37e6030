"""The keys of the review: heard over the map and in the dock, never while a person types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QShortcut,
    QTextEdit,
    QWidget,
)

TYPED_INTO = (QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QPlainTextEdit)


class Keys(QObject):
    """Shortcuts that hold while the dock is open and the focus is on the map or in the dock."""

    def __init__(self, dock: QWidget, canvas: QWidget, acts: Mapping[str, Callable[[], Any]]):
        super().__init__(dock)
        self._dock, self._canvas = dock, canvas
        self._shortcuts = [self._shortcut(key, act) for key, act in acts.items()]
        QApplication.instance().focusChanged.connect(self.look)
        self.look()

    def _shortcut(self, key: str, act: Callable[[], Any]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._dock)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut

    def look(self, left: Any = None, entered: Any = None) -> None:
        """See anew whether keys are heard."""
        heard = self._dock.isVisible() and self._listens(QApplication.focusWidget())
        for shortcut in self._shortcuts:
            shortcut.setEnabled(heard)

    def _listens(self, focus: Any) -> bool:
        if focus is None:
            return True
        if isinstance(focus, TYPED_INTO):
            return False
        return any(
            place is focus or place.isAncestorOf(focus) for place in (self._dock, self._canvas)
        )
