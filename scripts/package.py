"""Load the clone, whatever its folder is called, as the package `aftermap`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def load() -> None:
    """Register the repository root in `sys.modules` under the package's name."""
    if "aftermap" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "aftermap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    sys.modules["aftermap"] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
