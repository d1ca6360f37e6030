"""docs/architecture.md lists every module as it is."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def load_script():
    path = ROOT / "scripts" / "describe_house.py"
    spec = importlib.util.spec_from_file_location("describe_house", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_of_modules_is_current():
    """If this fails: make docs."""
    script = load_script()
    assert script.PAGE.read_text(encoding="utf-8") == script.page()


def test_every_module_says_what_it_is():
    assert [line for line in load_script().described() if line.rstrip().endswith("`")] == []
