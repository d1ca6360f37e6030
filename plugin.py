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
        self._tools: list[QAction] = []
        self._notices: Any = None

    def initProcessing(self) -> None:
        self._provider = AftermapProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        self.initProcessing()
        from .ui import menu
        from .ui.notices import Notices
        from .ui.review import tip

        tip.register()
        self._notices = Notices(self._iface)
        window, icon = self._iface.mainWindow(), self._provider.icon()
        self._add(icon, tr("Rapid assessment…"), menu.open_rapid_assessment)
        self._add_tool("swipe", tr("Before and after"), lambda: menu.toggle_swipe(self._iface))
        self._add_tool("review", tr("Review"), lambda: menu.toggle_review(self._iface))
        self._add(QIcon(), tr("Engine…"), lambda: menu.open_engine(window))
        self._add(QIcon(), tr("Example model"), menu.open_example_model)
        self._add(QIcon(), tr("Help"), menu.open_help)

    def unload(self) -> None:
        if self._notices is not None:
            self._notices.stop()
            self._notices = None
        if self._actions:
            from .ui import menu
            from .ui.review import tip

            tip.unregister()
            menu.close_engine(self._iface.mainWindow())
            menu.close_panels(self._iface)
        for action in self._tools:
            self._iface.removeToolBarIcon(action)
        self._tools.clear()
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

    def _add_tool(self, icon: str, text: str, opened: Any) -> None:
        """Add what is used again and again: to the menu, and as a button."""
        self._add(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), text, opened)
        self._tools.append(self._actions[-1])
        self._iface.addToolBarIcon(self._tools[-1])

    def _add(self, icon: QIcon, text: str, opened: Any) -> None:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(opened)
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)
