"""Plugins > Aftermap > Engine: what state it is in, install it, or take a Python of one's own."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.engine import environment, installer
from ..algorithms.engine.client import POOL
from ..algorithms.engine.settings import choose_engine
from ..algorithms.shared.texts import tr
from ..core.errors import AftermapError
from .engine_task import EngineTask


class EngineDialog(QDialog):
    """Everything that takes time runs in a task; closing hides the window and leaves it running."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Aftermap: engine"))
        self.setMinimumWidth(520)
        self._task: Optional[EngineTask] = None
        self._unread = False
        self._build()
        self.look()

    def present(self) -> None:
        """Come to the front, with a fresh look unless a task runs or failed behind the scenes."""
        if self._task is None and not self._unread:
            self.look()
        self._unread = False
        self.show()
        self.raise_()
        self.activateWindow()

    def look(self) -> None:
        """Start the engine once and show its state."""
        self._start(tr("Looking at the engine"), environment.describe, self._show_state)

    def install(self) -> None:
        """Ask with what, where and how many megabytes; then install."""
        wheels, python = self._wheels.filePath() or None, self._python.filePath() or None
        target = environment.managed_folder()
        self._start(
            tr("Planning the installation"),
            lambda feedback: installer.plan(target, wheels, python, environment.proxy()),
            self._ask_and_install,
        )

    def choose(self) -> None:
        """Use the named interpreter as the engine; an empty name forgets an earlier choice."""
        try:
            choose_engine(self._python.filePath())
        except AftermapError as error:
            self._state.setText(str(error))
        else:
            POOL.retire()
            self.look()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _build(self) -> None:
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._python, self._wheels = QgsFileWidget(), QgsFileWidget()
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form = QFormLayout()
        form.addRow(tr("Python of your own (optional)"), self._python)
        form.addRow(tr("Folder of wheels (offline)"), self._wheels)
        self._buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._actions = [
            self._button(tr("Install…"), self.install, role),
            self._button(tr("Use this Python"), self.choose, role),
            self._button(tr("Check again"), self.look, role),
        ]
        self._stop = self._button(tr("Cancel"), self.cancel, role)
        self._button(tr("Close"), self.close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)
        layout.addWidget(self._bar)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _button(self, text: str, pressed: Callable[[], Any], role: Any) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: pressed())
        return button

    def _start(self, title: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        self._state.setText(f"{title}…")
        self._task = EngineTask(f"Aftermap: {title}", work)
        self._task.said.connect(self._state.setText)
        self._task.progressChanged.connect(self._show_progress)
        self._task.succeeded.connect(self._end)
        self._task.succeeded.connect(done)
        self._task.failed.connect(self._show_problem)
        self._set_busy(True)
        self._task.start()

    def _end(self, outcome: Any = None) -> None:
        self._task = None
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._bar.setRange(0, 0 if busy else 100)
        self._bar.setVisible(busy)
        self._stop.setEnabled(busy)
        for button in self._actions:
            button.setEnabled(not busy)

    def _show_progress(self, percent: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(round(percent))

    def _show_problem(self, sentence: str) -> None:
        self._end()
        self._unread = not self.isVisible()
        self._state.setText(sentence)

    def _show_state(self, state: environment.EngineState) -> None:
        lines = [state.sentence]
        if state.python:
            lines.append(tr("Interpreter: {0} ({1})").format(state.python, state.source))
        if state.megabytes:
            lines.append(tr("On disk: {0} MB").format(state.megabytes))
        if state.versions:
            packages = (f"{name} {version}" for name, version in state.versions.items())
            lines.append(", ".join(packages))
        self._state.setText("\n\n".join(lines))

    def _ask_and_install(self, plan: installer.InstallPlan) -> None:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        question = f"{plan.summary()}\n\n{tr('Install it now?')}"
        if QMessageBox.question(self, self.windowTitle(), question, yes | no, no) == yes:
            self._start(
                tr("Installing the engine"),
                lambda feedback: installer.install(plan, feedback),
                self._look_again,
            )
        else:
            self.look()

    def _look_again(self, python: str) -> None:
        self.look()
