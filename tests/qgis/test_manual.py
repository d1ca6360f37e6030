"""docs/parameters.md says what the algorithms say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import aftermap

ROOT = Path(aftermap.__file__).parent


def test_the_manual_of_parameters_is_up_to_date(tmp_path):
    """If this fails: make docs."""
    script = ROOT / "scripts" / "describe_algorithms.py"
    fresh = tmp_path / "parameters.md"
    done = subprocess.run(
        [sys.executable, script, fresh], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    kept = ROOT / "docs" / "parameters.md"
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
