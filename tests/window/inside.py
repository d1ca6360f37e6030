"""Inside QGIS: goes through every menu entry and every dialog, one after the other."""

from __future__ import annotations

import os
import time

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

from .checks import all_checks
from .watch import Watch


def begin() -> None:
    """Start once QGIS itself waits for a person."""
    QTimer.singleShot(0, go)


def go() -> None:
    watch = Watch()
    wanted = os.environ.get("AFTERMAP_CHECKS", "").split(",")
    for name, check in all_checks():
        if any(part in name for part in wanted):
            started = time.monotonic()
            watch.check(name, check)
            print(f"{name}: {time.monotonic() - started:.1f} s", flush=True)
    leave()


def leave() -> None:
    """End QGIS as a person does who does not save."""
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)
