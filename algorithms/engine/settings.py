"""Aftermap's one option under Settings > Options > Processing: the engine's interpreter."""

from __future__ import annotations

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.PyQt.QtGui import QIcon

from ..shared.texts import tr
from . import environment

GROUP = "Aftermap"


def add_option(icon: QIcon) -> None:
    """Show the option in QGIS."""
    ProcessingConfig.settingIcons[GROUP] = icon
    title = tr("Engine: Python interpreter (empty for the one that Aftermap installs)")
    setting = Setting(GROUP, environment.SETTING, title, "", valuetype=Setting.FILE)
    ProcessingConfig.addSetting(setting)
    ProcessingConfig.readSettings()


def remove_option() -> None:
    """Take the option away; its value stays in the profile."""
    ProcessingConfig.removeSetting(environment.SETTING)
    ProcessingConfig.settingIcons.pop(GROUP, None)


def choose_engine(python: str) -> None:
    """Store a person's own interpreter, or forget it if empty; the option shows it at once.

    `environment.try_out` tells first whether it can be the engine.

    Raises:
        EngineError: the file does not exist.
    """
    environment.choose(python)
    ProcessingConfig.readSettings()
