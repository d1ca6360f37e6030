"""Plugins > Aftermap > Engine: what state it is in, install it, or take a Python of one's own."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.engine import environment, installer
from ..algorithms.engine.client import POOL
from ..algorithms.engine.diagnostics import report
from ..algorithms.engine.machine import Machine
from ..algorithms.engine.settings import choose_engine
from ..algorithms.shared.texts import tr
from ..core.language import worded
from .engine_sources import SourcesBox
from .engine_task import EngineTask
from .models_page import ModelsPage
from .scrolling import scrolled

SIGNS = {
    environment.READY: ("✔", "#1a7f37"),
    environment.OUTDATED: ("⟳", "#9a6700"),
    environment.BROKEN: ("✖", "#b42318"),
    environment.NONE: ("○", "#57606a"),
}
"""A state at a glance: a sign and its colour, beside its word."""


class EngineDialog(QDialog):
    """Everything that takes time runs in a task; closing hides the window and leaves it running."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Aftermap: engine"))
        self._task: Optional[EngineTask] = None
        self._unread = False
        self._known = environment.EngineState(False, "")
        self._machine = Machine.here()
        self._build()
        self._sources.show_sources(environment.sources())
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
        sources, python = self._sources.sources(), self._sources.base.filePath() or None
        target, network = environment.managed_folder(sources), environment.network()
        self._start(
            tr("Planning the installation"),
            lambda feedback: installer.plan(target, sources, python, network),
            self._ask_and_install,
        )

    def choose(self) -> None:
        """Use the named interpreter as the engine, once it was tried; an empty name forgets one."""
        python = self._python.filePath().strip()
        if python == environment.installed_python():
            python = ""
        self._start(
            tr("Trying this Python"),
            lambda feedback: environment.try_out(python, feedback),
            lambda outcome: self._take(python),
        )

    def copy_diagnostics(self) -> None:
        """Put versions, paths and the last lines into the clipboard, the home folder blanked."""
        sources = environment.sources()
        text = report(self._known, sources, self._machine, Qgis.QGIS_VERSION)
        QgsApplication.clipboard().setText(text)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _take(self, python: str) -> None:
        choose_engine(python)
        POOL.retire()
        self.look()

    def _build(self) -> None:
        self._sign, self._state = QLabel(), QLabel()
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._bar = QProgressBar()
        self._python = QgsFileWidget()
        self._sources = SourcesBox(self._machine)
        body = QWidget()
        inside = QVBoxLayout(body)
        for part in (self._sign, self._state, QLabel(tr("Python in force")), self._python):
            inside.addWidget(part)
        inside.addWidget(self._sources)
        inside.addStretch()
        pages = QTabWidget()
        pages.addTab(scrolled(body), tr("Engine"))
        pages.addTab(ModelsPage(), tr("Models"))
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(self._bar)
        layout.addLayout(self._buttons())
        size = self.fontMetrics().height()
        self.resize(min(40 * size, 900), min(36 * size, 700))

    def _buttons(self) -> QGridLayout:
        """Lay the buttons in rows of two, which fit a narrow window in any language."""
        self._actions = [
            self._button(tr("Install…"), self.install),
            self._button(tr("Use this Python"), self.choose),
            self._button(tr("Check again"), self.look),
        ]
        self._stop = self._button(tr("Cancel"), self.cancel)
        copy = self._button(tr("Copy diagnostics"), self.copy_diagnostics)
        close = self._button(tr("Close"), self.close)
        grid = QGridLayout()
        for number, button in enumerate([*self._actions, copy, self._stop, close]):
            grid.addWidget(button, number // 2, number % 2)
        return grid

    def _button(self, text: str, pressed: Callable[[], Any]) -> QPushButton:
        button = QPushButton(text)
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
        self._known = state
        lines = [worded(state.sentence)]
        if state.python:
            lines.append(tr("Interpreter: {0} ({1})").format(state.python, state.source))
            self._python.setFilePath(state.python)
        if state.megabytes:
            lines.append(tr("On disk: {0} MB").format(state.megabytes))
        if state.versions:
            packages = (f"{name} {version}" for name, version in state.versions.items())
            lines.append(", ".join(packages))
        self._state.setText("\n\n".join(lines))
        sign, colour = SIGNS[state.kind]
        self._sign.setText(f"{sign} {_word(state.kind)}")
        self._sign.setStyleSheet(f"font-size: 140%; font-weight: bold; color: {colour}")

    def _ask_and_install(self, plan: installer.InstallPlan) -> None:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        question = f"{worded(plan.summary())}\n\n{tr('Install it now?')}"
        if QMessageBox.question(self, self.windowTitle(), question, yes | no, no) == yes:
            self._start(
                tr("Installing the engine"),
                lambda feedback: installer.install(plan, feedback),
                lambda python: self._keep(plan),
            )
        else:
            self.look()

    def _keep(self, plan: installer.InstallPlan) -> None:
        """Remember where the engine went and where it came from, now that it works."""
        plan.sources.store(environment.settings())
        choose_engine("")
        self.look()


def _word(kind: str) -> str:
    words = {
        environment.READY: tr("Ready"),
        environment.OUTDATED: tr("Outdated"),
        environment.BROKEN: tr("Broken"),
        environment.NONE: tr("Not installed"),
    }
    return words[kind]
