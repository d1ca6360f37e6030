"""Load the clone, whatever its folder is called, as the package `aftermap`."""

from __future__ import annotations

import atexit
import importlib.util
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"


def load_package() -> None:
    """Register the repository root in `sys.modules` under the package's name."""
    if "aftermap" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "aftermap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["aftermap"] = module
    spec.loader.exec_module(module)


def use_own_cache() -> None:
    """Keep the user's cache out of the tests, and the tests out of the user's cache."""
    folder = tempfile.mkdtemp(prefix="aftermap-cache-")
    os.environ["AFTERMAP_CACHE"] = folder
    fill_cache(Path(folder))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)


def fill_cache(folder: Path) -> None:
    """Lay down what `scripts/race.py` has recorded, where `make` says so: it takes 25 s of CPU."""
    if "AFTERMAP_RACED" in os.environ:
        shutil.copytree(os.environ["AFTERMAP_RACED"], folder, dirs_exist_ok=True)


@pytest.fixture
def heard_signals() -> Iterator[None]:
    """Hear signals as in a terminal, though `nohup` or a shell's `&` may have silenced them."""
    loud = {
        signal.SIGINT: signal.default_int_handler,
        **({signal.SIGHUP: signal.SIG_DFL} if hasattr(signal, "SIGHUP") else {}),
    }
    before = {number: signal.signal(number, handler) for number, handler in loud.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


load_package()
use_own_cache()
