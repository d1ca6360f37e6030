from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from aftermap.tests.conftest import ROOT

PARCELS = str(ROOT / "scripts" / "parcels.py")


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, PARCELS, *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def filled(folder: Path) -> dict[str, bytes]:
    """Fill a folder with files of which the largest is longer than a part; return them."""
    noise = np.random.default_rng(0)
    lengths = {"images/one.jpg": 250_000, "two.png": 10, "empty.txt": 0}
    files = {name: noise.bytes(length) for name, length in lengths.items()}
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return files


def test_what_is_packed_in_small_parts_is_unpacked_as_it_was(tmp_path: Path) -> None:
    files = filled(tmp_path / "towns")
    done = run("pack", tmp_path / "towns", tmp_path / "out", "--megabytes", 0.1)
    parts = sorted((tmp_path / "out").glob("part-*.bin"))
    assert done.stdout == f"{len(parts)} parts\n" and len(parts) >= 3
    assert max(part.stat().st_size for part in parts) <= 0.1 * (1 << 20)
    assert run("unpack", tmp_path / "out", tmp_path / "there").returncode == 0
    assert {name: (tmp_path / "there" / "towns" / name).read_bytes() for name in files} == files


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_nothing_is_unpacked_from_parts_that_are_not_whole(tmp_path: Path, harm: str) -> None:
    filled(tmp_path / "towns")
    run("pack", tmp_path / "towns", tmp_path / "out", "--megabytes", 0.1)
    (part,) = (tmp_path / "out").glob("part-001-*.bin")
    part.unlink() if harm == "missing" else part.write_bytes(part.read_bytes()[:-1] + b"x")
    done = run("unpack", tmp_path / "out", tmp_path / "there")
    assert done.returncode and f"{part.name}' is missing or damaged" in done.stderr
    assert not (tmp_path / "there").exists()


def packed(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_packing_again_replaces_what_was_packed_and_a_broken_one_leaves_it(tmp_path: Path) -> None:
    filled(tmp_path / "towns")
    run("pack", tmp_path / "towns", tmp_path / "out", "--megabytes", 0.1)
    before = packed(tmp_path / "out")
    (tmp_path / "towns" / "more.bin").write_bytes(bytes(300_000))
    broken = run("pack", tmp_path / "towns", tmp_path / "missing", tmp_path / "out",
                 "--megabytes", 0.1)  # fmt: skip
    assert broken.returncode
    assert all(packed(tmp_path / "out")[name] == content for name, content in before.items())
    assert run("unpack", tmp_path / "out", tmp_path / "old").returncode == 0
    assert not (tmp_path / "old" / "towns" / "more.bin").exists()
    assert run("pack", tmp_path / "towns", tmp_path / "out", "--megabytes", 0.1).returncode == 0
    assert run("unpack", tmp_path / "out", tmp_path / "old").returncode == 0
    assert (tmp_path / "old" / "towns" / "more.bin").stat().st_size == 300_000
    assert not list((tmp_path / "old").glob(".unpacking-*"))
    listed = json.loads((tmp_path / "out" / "parcels.json").read_text())
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        "parcels.json", *(item["name"] for item in listed)
    }  # fmt: skip
