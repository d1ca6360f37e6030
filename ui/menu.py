"""What the entries of Plugins > Aftermap open."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDockWidget

from ..algorithms.provider import EXAMPLE_MODEL
from ..algorithms.shared import manual


def open_rapid_assessment() -> None:
    """Open the dialog of the whole chain."""
    import processing

    processing.createAlgorithmDialog("aftermap:rapidassessment").show()


def open_situation_report() -> None:
    """Open the dialog of the sheet for whoever decides."""
    import processing

    processing.createAlgorithmDialog("aftermap:situationreport").show()


def practise(iface: Any) -> None:
    """Make and assess the practice scene; one at a time."""
    from .practice import Practice

    window = iface.mainWindow()
    (window.findChild(Practice) or Practice(iface)).start()


def open_engine(parent: Any) -> None:
    """Show the engine's state, install it or choose another; there is one such window."""
    from .engine_dialog import EngineDialog

    (parent.findChild(EngineDialog) or EngineDialog(parent)).present()


def close_engine(parent: Any) -> None:
    """Take the window away and cancel what it began."""
    from .engine_dialog import EngineDialog

    window = parent.findChild(EngineDialog)
    if window is not None:
        window.cancel()
        window.deleteLater()


def toggle_swipe(iface: Any) -> None:
    """Take the swipe in hand, or put it away; there is one panel of it."""
    from .swipe.panel import SwipePanel

    window = iface.mainWindow()
    panel = window.findChild(SwipePanel)
    if panel is None:
        panel = SwipePanel(iface.mapCanvas(), window)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.toggle()


def toggle_review(iface: Any) -> None:
    """Open the review dock, or close it; there is one."""
    from .review.dock import ReviewDock

    window = iface.mainWindow()
    dock = window.findChild(ReviewDock)
    if dock is None:
        _show_in_tab(iface, ReviewDock(iface.mapCanvas(), window))
    else:
        dock.setVisible(not dock.isVisible())


def _show_in_tab(iface: Any, dock: QDockWidget) -> None:
    # Below the toolbox the images of a review would have a hand's breadth between them.
    iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, [], True)
    dock.show()


def open_review(iface: Any) -> None:
    """Bring the review dock to the front; one that is open stays open."""
    from .review.dock import ReviewDock

    dock = iface.mainWindow().findChild(ReviewDock)
    if dock is None:
        toggle_review(iface)
    else:
        dock.show()
        dock.raise_()


def toggle_guide(iface: Any) -> None:
    """Open the panel that leads from two images to a report, or close it; there is one."""
    from .guide import GuideDock

    window = iface.mainWindow()
    dock = window.findChild(GuideDock)
    if dock is None:
        _show_in_tab(iface, GuideDock(iface, lambda: open_review(iface)))
    else:
        dock.setVisible(not dock.isVisible())


def close_panels(iface: Any) -> None:
    """Take the docks away, and the map tools with them; a practice scene is given up."""
    from .guide import GuideDock
    from .practice import Practice
    from .review.dock import ReviewDock
    from .swipe.panel import SwipePanel

    window = iface.mainWindow()
    for kind in (SwipePanel, ReviewDock, GuideDock):
        for panel in window.findChildren(kind):
            panel.close()
            iface.removeDockWidget(panel)
            panel.deleteLater()
    for practice in window.findChildren(Practice):
        practice.stop()
        practice.deleteLater()


def open_example_model() -> None:
    """Open the steps as a model in the Model Designer, to run or to change."""
    from processing.modeler.ModelerDialog import ModelerDialog

    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(EXAMPLE_MODEL))
    # As the Designer does with a file it opens: running a model of no provider makes QGIS crash.
    # Its path is not set, so that Save asks for one and the example stays as it came.
    model.setProvider(QgsApplication.processingRegistry().providerById("model"))
    ModelerDialog.create(model).show()


def open_help() -> None:
    """Open the page that leads to those of all algorithms, and to the guides."""
    QDesktopServices.openUrl(
        QUrl(manual.start(QgsApplication.processingRegistry().providerById("aftermap")))
    )
