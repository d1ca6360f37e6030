"""Inside QGIS: opens every entry of Plugins > Aftermap with the real mouse, and runs a model."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from aftermap.ui import practice
from aftermap.ui.engine_dialog import EngineDialog
from aftermap.ui.guide import DONE, GuideDock
from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.gui.ProcessingToolbox import ProcessingToolbox
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QMenu,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QToolBar,
)
from qgis.utils import iface

from . import dialogs
from .watch import click, picture, wait, xdotool

Values = Callable[[], dict[str, Any]]


def visible(kind: type) -> Any:
    """Return the visible window of a class; None if there is none."""
    windows = [item for item in QApplication.topLevelWidgets() if isinstance(item, kind)]
    return next((item for item in windows if item.isVisible()), None)


def entries() -> list[str]:
    """Return the texts of the entries of Plugins > Aftermap."""
    return [action.text() for action in _own_menu().actions()]


def choose(entry: str) -> None:
    """Choose an entry of Plugins > Aftermap with the mouse."""
    plugins, own = iface.pluginMenu(), _own_menu()
    bar = iface.mainWindow().menuBar()
    xdotool("key", "Escape")
    click(bar, bar.actionGeometry(plugins.menuAction()).center())
    wait(plugins.isVisible, 10, "the menu Plugins")
    click(plugins, plugins.actionGeometry(own.menuAction()).center())
    wait(own.isVisible, 10, "the menu Aftermap")
    if entry == entries()[0]:
        picture("menu")
    action = next(item for item in own.actions() if item.text() == entry)
    click(own, own.actionGeometry(action).center())


def _own_menu() -> QMenu:
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    return next(menu for menu in menus if menu.title().replace("&", "") == "Aftermap")


def meanwhile(kind: type, drive: Callable[[Any], Any], act: Callable[[], Any]) -> Any:
    """Do what opens a window that QGIS waits for, drive that window, and return what came of it."""
    seen: list[Any] = []
    timer = QTimer()

    def look() -> None:
        window = visible(kind)
        if window is None:
            return
        timer.stop()
        try:
            seen.append(drive(window))
        except Exception:
            seen.append({"failed": traceback.format_exc()})
        window.close()

    timer.timeout.connect(look)
    timer.start(200)
    act()
    return wait(lambda: seen, dialogs.LIMIT, f"a window {kind.__name__}")[0]


def greeting() -> dict[str, Any]:
    """Press the greeting's button on the first start, and wait for the map."""
    practice.SIDE = 384
    bar = iface.messageBar()
    shown = wait(bar.currentItem, 20, "the greeting")
    picture("greeting")
    found = {item.text(): item for item in shown.findChildren(QPushButton)}
    button = found["Try the practice scene"]
    click(button, button.rect().center())
    project = QgsProject.instance()
    wait(lambda: len(project.mapLayers()) == 4, dialogs.LIMIT, "the practice scene's map")
    iface.mapCanvas().waitWhileRendering()
    picture("greeting-map")
    tools = iface.mainWindow().findChild(QToolBar, "AftermapToolBar")
    seen = {
        "buttons": list(found),
        "layers": [layer.name() for layer in project.layerTreeRoot().layerOrder()],
        "tools": [action.text() for action in tools.actions()],
    }
    project.clear()
    return seen


def rapid() -> dict[str, Any]:
    choose(entries()[0])
    dialog = wait(lambda: visible(AlgorithmDialog), 20, "the dialog")
    picture("menu-rapid")
    seen = {"entries": entries(), "title": dialog.windowTitle()}
    dialog.close()
    return seen


def engine() -> dict[str, Any]:
    choose("Engine…")
    dialog = wait(lambda: visible(EngineDialog), 20, "the window of the engine")
    wait(lambda: all(button.isEnabled() for button in dialog._actions), dialogs.LIMIT, "its state")
    picture("menu-engine")
    pages = dialog.findChild(QTabWidget)
    bar = pages.tabBar()
    click(bar, bar.tabRect(1).center())
    wait(lambda: pages.currentIndex() == 1, 10, "the models' page")
    picture("menu-models")
    page = pages.currentWidget()
    models = [page.list.item(row).text() for row in range(page.list.count())]
    seen = {"state": dialog._state.text(), "models": models}
    dialog.close()
    return seen


def guide() -> dict[str, Any]:
    """Open the panel that leads, and press one of its buttons with the mouse."""
    choose("Step by step")
    dock = wait(lambda: iface.mainWindow().findChild(GuideDock), 20, "the panel that leads")
    wait(dock.isVisible, 20, "the panel that leads")
    picture("menu-guide")
    button = dock.buttons["review"]
    click(button, button.rect().center())
    wait(lambda: dock.signs["review"].text() == DONE, 20, "the step's tick")
    picture("menu-guide-review")
    choose("Review")
    dock.close()
    return {"enabled": [name for name, one in dock.buttons.items() if one.isEnabled()]}


def example(values: Values) -> dict[str, Any]:
    """Open the example model and press the Designer's green triangle, as a person does."""
    choose("Example model")
    designer = wait(lambda: visible(ModelerDialog), 20, "the Designer")
    QTest.qWaitForWindowExposed(designer)
    picture("designer")
    button = designer.toolbar().widgetForAction(designer.actionRun())
    press = partial(click, button, button.rect().center())
    seen = meanwhile(AlgorithmDialog, partial(_run_model, values()), press)
    picture("designer-ran")
    seen["file"] = designer.model().sourceFilePath()
    designer.setDirty(False)  # the values of its run are kept in it
    designer.close()
    return seen


def _run_model(values: dict[str, Any], dialog: Any) -> dict[str, Any]:
    dialog.setParameters(values)
    picture("designer-asks")
    return dialogs.press_run(dialog, "designer")


class Reader(QObject):
    """Stands in for the program that opens files on a desktop."""

    opened: list[str] = []

    @pyqtSlot(QUrl)
    def read(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def help_() -> dict[str, Any]:
    reader = Reader()
    QDesktopServices.setUrlHandler("file", reader, "read")
    choose("Help")
    wait(lambda: reader.opened, 10, "the manual")
    dialog = dialogs.open_dialog("checkpair", {})
    panel = dialog.findChild(QTextBrowser, "textShortHelp").toPlainText()
    picture("help-panel")
    boxes = dialog.findChildren(QDialogButtonBox)
    found = [box.button(QDialogButtonBox.StandardButton.Help) for box in boxes]
    QTest.mouseClick(next(filter(None, found)), Qt.MouseButton.LeftButton)
    wait(lambda: len(reader.opened) == 2, 10, "the page of the algorithm")
    dialog.close()
    QDesktopServices.unsetUrlHandler("file")
    return {"opened": reader.opened, "panel": panel}


def toolbox(values: Values) -> dict[str, Any]:
    """Find an algorithm by typing into the toolbox, and run it from there."""
    box = iface.mainWindow().findChild(ProcessingToolbox)
    box.setUserVisible(True)

    def type_its_name() -> None:
        click(box.searchBox, box.searchBox.rect().center())
        xdotool("type", "--delay", "30", "check pair")
        wait(box.algorithmTree.selectedAlgorithm, 10, "the algorithm in the toolbox")
        picture("toolbox")
        xdotool("key", "Return")

    def run(dialog: Any) -> dict[str, Any]:
        dialog.setParameters(values())
        return dialogs.press_run(dialog, "toolbox")

    seen = meanwhile(AlgorithmDialog, run, type_its_name)
    box.searchBox.clear()
    return seen


def to_batch(values: Values) -> dict[str, Any]:
    """Go from an algorithm's dialog to its batch window, fill in two rows and run them."""
    dialog = dialogs.open_dialog("refinemorphology", values())

    def run(window: Any) -> dict[str, Any]:
        return dialogs.run_batch(window, values())

    return meanwhile(BatchAlgorithmDialog, run, dialog.runAsBatchButton.click)


def checks(values: Callable[[str], dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Yield the checks of this file; `values` returns what a person fills into an algorithm."""
    yield "menu rapid", rapid
    yield "menu engine", engine
    yield "menu guide", guide
    yield "menu example", partial(example, partial(values, "rapidassessment"))
    yield "menu help", help_
    yield "toolbox", partial(toolbox, partial(values, "checkpair"))
    yield "batch run", partial(to_batch, partial(values, "refinemorphology"))
