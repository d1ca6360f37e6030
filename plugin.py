"""The plugin's door: registers the provider and the menu with QGIS, and takes both away again."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.engine.client import POOL
from .algorithms.provider import RESOURCES, AftermapProvider
from .algorithms.shared.texts import install_translator, tr

MENU = "Aftermap"


class AftermapPlugin:
    """What QGIS creates when the plugin is enabled; `initProcessing` alone serves qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = install_translator()
        self._provider: Any = None
        self._actions: list[QAction] = []
        self._toolbar: Any = None
        self._welcome: Any = None
        self._notices: Any = None
        self._run_line: Any = None

    def initProcessing(self) -> None:
        self._provider = AftermapProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        self.initProcessing()
        from .ui import menu
        from .ui.notices import Notices
        from .ui.review import tip
        from .ui.run_line import RunLine
        from .ui.welcome import Welcome

        tip.register()
        self._notices, self._run_line = Notices(self._iface), RunLine(self._iface)
        self._welcome = Welcome(self._iface)
        window, icon = self._iface.mainWindow(), self._provider.icon()
        self._toolbar = self._iface.addToolBar(MENU)
        self._toolbar.setObjectName("AftermapToolBar")
        self._add_tool(icon, tr("Rapid assessment…"), menu.open_rapid_assessment)
        self._add_tool(
            _icon("swipe"), tr("Before and after"), lambda: menu.toggle_swipe(self._iface)
        )
        self._add_tool(_icon("review"), tr("Review"), lambda: menu.toggle_review(self._iface))
        self._add_tool(
            _icon("situationreport"), tr("Situation report…"), menu.open_situation_report
        )
        self._add(QIcon(), tr("Step by step"), lambda: menu.toggle_guide(self._iface))
        self._add(QIcon(), tr("Engine…"), lambda: menu.open_engine(window))
        practise = self._welcome.practise
        self._add(_icon("practicescene"), tr("Try the practice scene"), practise)
        self._add(QIcon(), tr("Example model"), menu.open_example_model)
        self._add(QIcon(), tr("Help"), menu.open_help)
        self._welcome.greet()

    def unload(self) -> None:
        if self._notices is not None:
            for part in (self._notices, self._run_line, self._welcome):
                part.stop()
            self._notices = self._run_line = self._welcome = None
        if self._actions:
            from .ui import menu
            from .ui.review import tip

            tip.unregister()
            menu.close_engine(self._iface.mainWindow())
            menu.close_panels(self._iface)
        if self._toolbar is not None:
            self._toolbar.setParent(None)
            self._toolbar.deleteLater()
            self._toolbar = None
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        POOL.stop()

    def _add_tool(self, icon: QIcon, text: str, opened: Any) -> None:
        """Add what is used again and again: to the menu, and as a button."""
        self._add(icon, text, opened)
        self._toolbar.addAction(self._actions[-1])

    def _add(self, icon: QIcon, text: str, opened: Any) -> None:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(opened)
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)


def _icon(name: str) -> QIcon:
    return QIcon(str(RESOURCES / "icons" / f"{name}.svg"))
