"""Start QGIS without a window and register Aftermap's provider, for scripts that ask it things."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import setup

ROOT = Path(__file__).resolve().parents[1]


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
    _load_package()
    from aftermap.algorithms.provider import AftermapProvider

    registered = AftermapProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    program.exitQgis()


def _load_package() -> None:
    spec = importlib.util.spec_from_file_location(
        "aftermap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["aftermap"] = module
    spec.loader.exec_module(module)


use_qgis_python()
