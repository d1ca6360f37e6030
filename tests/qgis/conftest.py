"""Fixtures of the tests in real QGIS; without QGIS they are left out, unless it is required."""

from __future__ import annotations

import os
from importlib.util import find_spec

if find_spec("qgis") is not None:
    from aftermap.tests.qgis.qgis_session import (  # noqa: F401
        application,
        context,
        feedback,
        make_raster,
        make_squares,
        plugin,
        provider,
        run_answered,
        stop_qgis,
    )

    def pytest_unconfigure() -> None:
        stop_qgis()

elif os.environ.get("AFTERMAP_REQUIRE_QGIS") == "1":
    raise ImportError("QGIS is required here (AFTERMAP_REQUIRE_QGIS=1) and this Python has none.")
else:
    collect_ignore_glob = ["test_*.py"]
