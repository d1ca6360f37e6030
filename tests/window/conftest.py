"""One visit to QGIS serves every test here; without its programs they are left out, or an error."""

from __future__ import annotations

import os

import pytest
from aftermap.tests.window import desktop


@pytest.fixture(scope="session")
def visit(tmp_path_factory):
    lacking = desktop.missing()
    if lacking and os.environ.get("AFTERMAP_REQUIRE_QGIS") == "1":
        pytest.fail(f"QGIS's windows need {', '.join(lacking)}: python3 scripts/setup.py window")
    if lacking:
        pytest.skip(f"lacks {', '.join(lacking)}")
    return desktop.visit(tmp_path_factory.mktemp("window") / "ü 1")
