"""Nothing that the QGIS side names of Qt is missing in PyQt6."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest
from aftermap.tests.conftest import ROOT


@pytest.fixture(scope="module")
def checker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_qt6", ROOT / "scripts" / "check_qt6.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_qt_6_has_all_that_is_named(checker: ModuleType) -> None:
    found = {
        str(path.relative_to(ROOT)): checker.problems(path.read_text(encoding="utf-8"))
        for path in checker.modules()
    }
    assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("from qgis.PyQt.QtCore import QRegExp", "QtCore has no QRegExp"),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "Qt has no AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.Left", "Qt.AlignmentFlag has no Left"),
        ("from qgis.PyQt.QtCore import QVariant\nQVariant.Type.Int", "QVariant has no Type"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "QtWidgets has no QDesktopWidget"),
        ("dialog.exec_()", "dialog.exec_() is no more"),
    ],
)
def test_what_qt_6_lacks_is_found(checker: ModuleType, line: str, problem: str) -> None:
    assert [text for text in checker.problems(line) if problem in text]


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtWidgets import QAction, QApplication\nQApplication.instance().style()",
        "from qgis.PyQt.QtWidgets import QLabel\nQLabel.Shape.Box",  # of a base class
        "from qgis.PyQt.QtCore import QVariant, pyqtSignal\nQVariant.Int",
    ],
)
def test_what_both_have_is_fine(checker: ModuleType, line: str) -> None:
    assert checker.problems(line) == []
