"""The engine's front door: QGIS starts this file by its path, with the engine's interpreter.

It secures the two streams before anything can print or read, registers the folder it lies in as
the package `aftermap` whatever that folder is called, and hands over to `service`.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).resolve().parents[1]


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return private copies of standard input and output and detach the public ones.

    Output goes to standard error from here on, so no library can break the protocol. Input reads
    as empty: on Windows a library that inspects a pipe on which a thread is waiting would hang.
    """
    commands = os.fdopen(os.dup(0), "rb")
    messages = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return commands, messages


def load_package() -> None:
    """Register the plugin's folder in `sys.modules` as `aftermap`."""
    # Python puts a script's own folder first, where `requests` would shadow the library.
    sys.path[:] = [item for item in sys.path if Path(item or ".").resolve() != ROOT / "core"]
    spec = importlib.util.spec_from_file_location(
        "aftermap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["aftermap"] = module
    spec.loader.exec_module(module)


def main() -> None:
    """Serve requests until standard input ends."""
    commands, messages = take_streams()
    load_package()
    importlib.import_module("aftermap.core.engine.service").Service(commands, messages).serve()


if __name__ == "__main__":
    main()
