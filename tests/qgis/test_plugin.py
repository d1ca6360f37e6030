"""The plugin comes and goes without a trace, and its window says what the engine is."""

from __future__ import annotations

import configparser
import sys
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import aftermap
import pytest
from aftermap.algorithms.engine import environment, installer, programs
from aftermap.algorithms.engine.client import POOL
from aftermap.algorithms.engine.processes import python_in
from aftermap.algorithms.provider import ALGORITHMS
from aftermap.core.errors import EngineError
from aftermap.ui import engine_dialog, menu
from aftermap.ui.engine_dialog import EngineDialog
from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolBar,
)

ROOT = Path(aftermap.__file__).parent
PLAN = installer.InstallPlan("/place", ("python3",), "Python 3.11", 43, None, 390, 1490)
READY = environment.EngineState(
    True, "The engine is ready.", "/bin/python", "a test", "cpu", "", 1490, {"torch": "2"}
)


def wait_until(condition, seconds=20):
    for _ in range(seconds * 50):
        if condition():
            return
        QTest.qWait(20)
    raise AssertionError("nothing happened")


@pytest.fixture
def pool_stops(monkeypatch):
    stops = []
    for name in ("stop", "retire"):
        monkeypatch.setattr(POOL, name, partial(stops.append, name))
    return stops


@pytest.fixture
def dialog(plugin, monkeypatch, pool_stops):
    """The engine's window over an engine that only pretends."""
    monkeypatch.setattr(environment, "describe", lambda feedback: READY)
    monkeypatch.setattr(installer, "plan", lambda *arguments: PLAN)
    dialog = EngineDialog(plugin._iface.mainWindow())
    wait_until(lambda: "ready" in dialog._state.text())
    yield dialog
    menu.close_engine(plugin._iface.mainWindow())
    QTest.qWait(50)


def test_unload_undoes_everything(plugin, pool_stops):
    interface, registry = plugin._iface, QgsApplication.processingRegistry()
    assert [name for name, _ in interface.menu] == ["Aftermap"] * 9
    assert len(interface.toolbars[-1].actions()) == 4
    assert environment.SETTING in ProcessingConfig.settings
    plugin.unload()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert interface.menu == [] and not interface.window.findChildren(QToolBar)
    assert registry.providerById("aftermap") is None
    assert environment.SETTING not in ProcessingConfig.settings
    assert pool_stops == ["stop"], "warm engines are ended"
    plugin.unload()
    plugin.initGui()
    assert len(registry.providerById("aftermap").algorithms()) == len(ALGORITHMS)


def test_metadata_is_what_qgis_and_its_repository_want():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in ("name", "description", "about", "author", "email", "tags", "tracker", "repository"):
        assert general[key], key
    assert general["version"] == aftermap.__version__
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()
    assert general["supportsQt6"] == "yes"  # asked by QGIS up to 3.44, where it runs on Qt 6


def test_the_window_shows_the_engines_state(dialog):
    text = dialog._state.text()
    assert "/bin/python (a test)" in text
    assert "1490 MB" in text
    assert "torch 2" in text


def test_nothing_is_installed_before_a_yes(dialog, monkeypatch):
    asked, installed = [], []
    monkeypatch.setattr(installer, "install", lambda plan, feedback: installed.append(plan))
    answer = [QMessageBox.StandardButton.No]

    def question(parent, title, text, *buttons):
        asked.append(text)
        return answer[0]

    monkeypatch.setattr(engine_dialog.QMessageBox, "question", question)
    dialog.install()
    wait_until(lambda: asked and "ready" in dialog._state.text())
    assert "390 MB to fetch and 1490 MB on disk" in asked[0]
    assert "/place" in asked[0]
    assert installed == []
    answer[0] = QMessageBox.StandardButton.Yes
    dialog.install()
    wait_until(lambda: installed)
    assert installed == [PLAN]


def test_a_failure_is_said_in_the_window(dialog, monkeypatch):
    def fail(*arguments):
        raise EngineError("No Python fits.")

    monkeypatch.setattr(installer, "plan", fail)
    dialog.install()
    wait_until(lambda: "No Python fits." in dialog._state.text())
    assert all(button.isEnabled() for button in dialog._actions)


def test_a_person_can_take_a_python_of_their_own(dialog, pool_stops, tmp_path, monkeypatch):
    tried = []
    monkeypatch.setattr(environment, "try_out", lambda python, feedback: tried.append(python))
    python = tmp_path / "my python"
    python.write_text("")
    dialog._python.setFilePath(str(python))
    dialog.choose()
    wait_until(lambda: pool_stops and dialog._task is None)
    assert environment.find().python == str(python) and tried == [str(python)]
    assert ProcessingConfig.getSetting(environment.SETTING) == str(python)
    assert pool_stops == ["retire"], "the idle engine of before is ended, not a run"
    for forgets in ("", environment.installed_python()):
        dialog._python.setFilePath(forgets)
        dialog.choose()
        wait_until(lambda: dialog._task is None and "ready" in dialog._state.text())
        assert ProcessingConfig.getSetting(environment.SETTING) == ""


def shell(path, answer):
    """Write a program that answers as some Python would."""
    path.write_text(f"#!/bin/sh\ncat <<'END'\n{answer}\nEND\n")
    path.chmod(0o755)
    return str(path)


def test_a_bad_choice_is_said_and_not_stored(dialog, tmp_path):
    old = '{"version": [3, 9], "bits": 64, "venv": true, "pip": true}'
    narrow = '{"version": [3, 12], "bits": 32, "venv": true, "pip": true}'
    bad = {
        str(tmp_path / "nowhere"): "does not exist",
        shell(tmp_path / "old", old): "is Python 3.9 with 64 bits, and",
        shell(tmp_path / "narrow", narrow): "is Python 3.12 with 32 bits, and",
        shell(tmp_path / "other", "hello"): "does not start as a Python",
    }
    for python, sentence in bad.items():
        dialog._python.setFilePath(python)
        dialog.choose()
        wait_until(lambda said=sentence: said in dialog._state.text())
        assert ProcessingConfig.getSetting(environment.SETTING) == ""


def test_the_python_in_force_is_in_its_field(dialog):
    assert dialog._python.filePath() == READY.python and "Ready" in dialog._sign.text()


def test_diagnostics_tell_no_home_folder(dialog, monkeypatch, tmp_path):
    home = str(tmp_path / "zoë")
    monkeypatch.setenv("HOME", home)
    programs.LAST.append(f"Looking in {home}/wheels, http://zoe:word@mirror/simple")
    dialog._known = replace(READY, python=f"{home}/engine/bin/python")
    dialog.copy_diagnostics()
    text = QgsApplication.clipboard().text()
    assert "~/engine/bin/python" in text and "Looking in ~/wheels, http://mirror/simple" in text
    assert "zo" not in text.replace("horizon", "")


@pytest.mark.parametrize("points", [8, 24])
def test_nothing_of_the_window_is_cut_off_at_any_size_of_text(dialog, points):
    font = QFont(dialog.font())
    font.setPointSize(points)
    dialog.setFont(font)
    dialog.resize(500, 500)
    dialog.show()
    QTest.qWait(50)
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width() and dialog.width() < 1400


@pytest.fixture
def ended(monkeypatch):
    """Have the engine be looked at until that is cancelled; the list tells that it was."""
    ended = []

    def slow(feedback):
        while not feedback.isCanceled():
            QTest.qSleep(10)
        ended.append(True)
        return READY

    monkeypatch.setattr(environment, "describe", slow)
    return ended


def test_closing_the_window_leaves_a_task_to_end_in_peace(plugin, ended):
    dialog = EngineDialog()
    task = dialog._task
    wait_until(lambda: task.status() == type(task).TaskStatus.Running)
    dialog.close()
    QTest.qWait(50)
    task.cancel()
    wait_until(lambda: ended)
    QTest.qWait(50)


@pytest.fixture
def slot_errors(monkeypatch):
    errors = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(error))
    return errors


def test_there_is_one_window_and_closing_it_leaves_the_installation_running(
    plugin, dialog, monkeypatch, slot_errors
):
    go_on, parent = threading.Event(), plugin._iface.mainWindow()

    def install(plan, feedback):
        go_on.wait(20)
        return "/bin/python"

    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(installer, "install", install)
    monkeypatch.setattr(engine_dialog.QMessageBox, "question", lambda *question: yes)
    dialog.install()
    wait_until(lambda: "Installing" in dialog._state.text())
    dialog.close()
    QTest.qWait(50)
    menu.open_engine(parent)
    assert parent.findChildren(EngineDialog) == [dialog] and dialog.isVisible()
    assert not any(button.isEnabled() for button in dialog._actions)
    dialog.close()
    go_on.set()
    wait_until(lambda: "ready" in dialog._state.text())
    assert slot_errors == []


def test_what_failed_while_the_window_was_closed_is_still_said(plugin, dialog, monkeypatch):
    def fail(*arguments):
        raise EngineError("No Python fits.")

    monkeypatch.setattr(installer, "plan", fail)
    dialog.install()
    dialog.close()
    wait_until(lambda: "No Python fits." in dialog._state.text())
    menu.open_engine(plugin._iface.mainWindow())
    assert "No Python fits." in dialog._state.text()
    menu.open_engine(plugin._iface.mainWindow())
    wait_until(lambda: "ready" in dialog._state.text())


def test_unload_takes_the_window_away_and_cancels_its_task(plugin, ended, slot_errors):
    parent = plugin._iface.mainWindow()
    menu.open_engine(parent)
    task = parent.findChild(EngineDialog)._task
    wait_until(lambda: task.status() == type(task).TaskStatus.Running)
    plugin.unload()
    wait_until(lambda: ended and not parent.findChildren(EngineDialog))
    QTest.qWait(50)
    assert slot_errors == []
    plugin.initGui()


def test_a_second_installation_does_not_undo_the_first(monkeypatch, tmp_path):
    plan = replace(PLAN, target=str(tmp_path / "engine"), installed_mb=1)
    begun, go_on, answers = threading.Event(), threading.Event(), []

    def make(recipe):
        (tmp_path / "engine.new").mkdir()
        begun.set()
        go_on.wait(20)

    monkeypatch.setattr(installer.Recipe, "make", make)
    monkeypatch.setattr(installer, "_try_out", lambda python, feedback: None)
    install = partial(installer.install, plan, QgsProcessingFeedback())
    first = threading.Thread(target=lambda: answers.append(install()))
    first.start()
    assert begun.wait(20)
    with pytest.raises(EngineError, match="already being installed"):
        install()
    go_on.set()
    first.join()
    assert answers == [str(python_in(tmp_path / "engine"))]
    assert (tmp_path / "engine").is_dir()
    assert install()
