"""A session on a lent GPU: what is carried is gathered, a stage that is stopped is not lost."""

from __future__ import annotations

import importlib
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest
from aftermap.tests.conftest import ROOT

STANDS_IN = """
import sys, time
from pathlib import Path

def after(name):
    return Path(sys.argv[sys.argv.index(name) + 1])

first, second = (float(sys.argv[sys.argv.index("--minutes") + at]) for at in (1, 2))
stage = "footprints" if first else "damage"
folder = after("--checkpoint") / stage
folder.mkdir(parents=True, exist_ok=True)
(folder / "checkpoint.pt").write_text(stage)
print(stage, "from", after("--start") if "--start" in sys.argv else "nothing", flush=True)
if first + second > 99:
    time.sleep(60)
Path(sys.argv[2]).mkdir(exist_ok=True)
(Path(sys.argv[2]) / "card.json").write_text(stage)
"""
LIGHT = """
import sys
from pathlib import Path

Path(sys.argv[2]).mkdir(parents=True)
(Path(sys.argv[2]) / "part").write_bytes((Path(sys.argv[1]) / "checkpoint.pt").read_bytes())
"""


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the script with stand-ins for training and packing."""
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setattr(sys, "path", [str(ROOT / "scripts"), *sys.path])
    module = importlib.import_module("gpu_session")
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    (scripts / "train_default.py").write_text(STANDS_IN)
    (scripts / "light_checkpoint.py").write_text(LIGHT)
    monkeypatch.setattr(module, "SCRIPTS", scripts)
    return module


def asked(tmp_path: Path, *carried: Path, **given: Any) -> Namespace:
    plain = {
        "carried": carried, "work": tmp_path / "work", "out": tmp_path / "out",
        "minutes": (0.0, 0.0), "within": 5.0, "device": "cpu", "batch": 2, "steps": 3,
        "megabytes": 15.0,
    }  # fmt: skip
    return Namespace(**{**plain, **given})


def test_calls_bring_their_parts_and_no_checkpoint_is_put_back(
    session: Any, tmp_path: Path
) -> None:
    for name, content in (("one", b"1"), ("two", b"2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"part-{name}.zip").write_bytes(content)
    packed = tmp_path / "footprints"
    packed.mkdir()
    (packed / "checkpoint.pt").write_text("old")
    session.parcels.pack([packed], tmp_path / "one" / "footprints", 1)
    session.main(asked(tmp_path, tmp_path / "one"))
    checkpoint = tmp_path / "work" / "checkpoints" / "footprints" / "checkpoint.pt"
    assert checkpoint.read_text() == "old" and not (tmp_path / "out").exists()
    checkpoint.write_text("new")
    session.main(asked(tmp_path, tmp_path / "one", tmp_path / "two"))
    assert checkpoint.read_text() == "new"
    data = sorted(file.name for file in (tmp_path / "work" / "data").iterdir())
    assert data == ["part-one.zip", "part-two.zip"]


def test_the_second_stage_starts_from_the_first(session: Any, tmp_path: Path) -> None:
    session.main(asked(tmp_path, minutes=(1.0, 1.0)))
    said = (tmp_path / "out" / "log.txt").read_text().splitlines()
    assert said == ["footprints from nothing", f"damage from {tmp_path / 'work' / 'start'}"]
    assert (tmp_path / "out" / "model" / "card.json").read_text() == "damage"
    assert (tmp_path / "out" / "damage" / "part").read_text() == "damage"
    assert not (tmp_path / "out" / "footprints").exists()


def test_a_stage_that_is_stopped_leaves_its_checkpoint_and_the_model_before(
    session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "RESERVE", 0)
    session.main(asked(tmp_path, minutes=(1.0, 100.0), within=0.1))
    assert (tmp_path / "out" / "model" / "card.json").read_text() == "footprints"
    assert (tmp_path / "out" / "damage" / "part").read_text() == "damage"


def test_a_second_stage_without_a_first_is_one_sentence(session: Any, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="carry a model in 'start'"):
        session.main(asked(tmp_path, minutes=(0.0, 1.0)))
