"""Start QGIS without a window and register Aftermap's provider, for scripts that ask it things."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import package
import setup


def use_qgis_python() -> None:
    """Run this script again with QGIS's own interpreter, unless this is the one."""
    if importlib.util.find_spec("qgis") is None:
        done = subprocess.run([setup.ensure_qgis(), *sys.argv], check=False)
        sys.exit(done.returncode)


@contextmanager
def provider() -> Iterator[object]:
    """Yield the registered provider inside a running QGIS in plain English."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    program = QgsApplication([], False)
    program.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    package.load()
    from aftermap.algorithms.provider import AftermapProvider

    registered = AftermapProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    program.exitQgis()


use_qgis_python()
