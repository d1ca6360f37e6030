"""The engine's front door with one more job: what `core/worker.py` does, then a rehearsal."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path

WORKER = Path(__file__).resolve().parents[2] / "core" / "worker.py"


def main() -> None:
    spec = importlib.util.spec_from_file_location("worker", WORKER)
    assert spec is not None and spec.loader is not None
    worker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(worker)
    commands, messages = worker.take_streams()
    worker.load_package()
    importlib.import_module("aftermap.tests.unit.engine_rehearsal").enrol()
    importlib.import_module("aftermap.core.engine.service").Service(commands, messages).serve()


if __name__ == "__main__":
    main()
