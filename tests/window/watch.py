"""Inside QGIS: writes down everything that goes wrong, whoever says it, and takes screenshots."""

from __future__ import annotations

import faulthandler
import json
import os
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

FOLDER = Path(os.environ["AFTERMAP_WINDOW"])
PICTURES = Path(os.environ["AFTERMAP_PICTURES"])

BOXES: list[str] = []
"""What message boxes said; each was closed."""

WEIGHTY = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)


class Watch:
    """Collects tracebacks, messages and message boxes, and keeps one record a check."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self._crash = (FOLDER / "crash.txt").open("w")
        faulthandler.enable(self._crash)
        sys.excepthook = self._hook
        threading.excepthook = lambda raised: self._hook(*raised[:3])
        QgsApplication.messageLog().messageReceived.connect(self._hear)
        self._timer = QTimer()
        self._timer.timeout.connect(self._answer_boxes)
        self._timer.start(200)

    def note(self, record: dict[str, Any]) -> None:
        """Append a record; the one of an unfinished check has no `errors`."""
        with (FOLDER / "records.jsonl").open("a", encoding="utf-8") as records:
            records.write(json.dumps(record, default=str) + "\n")

    def check(self, name: str, run: Any) -> None:
        """Run one check and write down what it returned and what went wrong in it."""
        self.errors.clear()
        self.note({"check": name})
        seen: dict[str, Any] = {}
        try:
            seen = run() or {}
        except Exception:
            self.errors.append(traceback.format_exc())
            picture(f"{name}-error")
        self.note({"check": name, **seen, "errors": list(self.errors)})

    def _hook(self, kind: Any, error: Any, trace: Any) -> None:
        self.errors.append("".join(traceback.format_exception(kind, error, trace)))

    def _hear(self, text: str, tag: str, level: Any) -> None:
        if level in WEIGHTY and tag in ("Aftermap", "Processing", "Python", "Python error"):
            self.errors.append(f"{tag}: {text}")

    def _answer_boxes(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            BOXES.append(box.text())
            picture("box")
            box.reject()


class Stillness:
    """The longest that QGIS's window worked on without looking at what a person does.

    Counted in seconds of its own thread: other programs on the machine make no window stand still.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(20)

    def end(self) -> float:
        """Count no more; return the seconds."""
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def wait(condition: Any, seconds: float, what: str) -> Any:
    """Let QGIS work until a condition holds, and return what it returned.

    Raises:
        AssertionError: it never did.
    """
    for _ in range(int(seconds * 50)):
        value = condition()
        if value:
            return value
        QTest.qWait(20)
    raise AssertionError(f"waited {seconds} s for {what}")


def xdotool(*arguments: Any) -> None:
    """Move the mouse and press keys as a person does; QGIS goes on meanwhile."""
    process = subprocess.Popen(["xdotool", *map(str, arguments)])
    wait(lambda: process.poll() is not None, 20, "xdotool")


def click(widget: Any, place: Any) -> None:
    """Click a place of a widget with the real mouse."""
    point = widget.mapToGlobal(place)
    xdotool("mousemove", "--sync", point.x(), point.y(), "click", 1)


def picture(name: str) -> None:
    """Take a screenshot of the whole screen."""
    QTest.qWait(150)
    path = PICTURES / f"{len(list(PICTURES.iterdir())) + 1:02d}-{name}.png"
    process = subprocess.Popen(["import", "-window", "root", str(path)])
    wait(lambda: process.poll() is not None, 20, "a screenshot")


def layer_named(name: str) -> Any:
    """Return a layer of the project."""
    return QgsProject.instance().mapLayersByName(name)[0]
