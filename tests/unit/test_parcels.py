from __future__ import annotations

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
    part = tmp_path / "out" / "part-001.bin"
    part.unlink() if harm == "missing" else part.write_bytes(part.read_bytes()[:-1] + b"x")
    done = run("unpack", tmp_path / "out", tmp_path / "there")
    assert done.returncode and "part-001.bin' is missing or damaged" in done.stderr
    assert not (tmp_path / "there").exists()
