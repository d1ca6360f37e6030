"""docs/architecture.md lists every module as it is, and `pip install .` takes them all along."""

from __future__ import annotations

import importlib.util
import re
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
    lines = load_script().PAGE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("- `") and line.rstrip().endswith("`")] == []


def test_every_room_of_the_engine_is_installed():
    """Python 3.10 has no reader of TOML."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'^  "(aftermap\.core[\w.]*)",$', text, re.MULTILINE)
    rooms = (ROOT / "core").rglob("__init__.py")
    found = [".".join(("aftermap", *room.parent.relative_to(ROOT).parts)) for room in rooms]
    assert sorted(listed) == sorted(found)
