"""The bench at sizes where its numbers mean nothing, to see that each part of it still runs."""

from __future__ import annotations

import importlib
import io
import json
import runpy
import subprocess
import sys
from contextlib import redirect_stdout
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import pytest

BENCH = Path(__file__).resolve().parents[2] / "scripts" / "bench.py"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures as POSIX does")


@pytest.fixture
def jobs_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the bench's jobs in this process, but the first: to start sixteen takes 15 s of CPU."""
    monkeypatch.syspath_prepend(str(BENCH.parent))
    fresh = importlib.import_module("benching.fresh")
    start, jobs = subprocess.run, count()

    def run(command: list[str], **options: Any) -> Any:
        if next(jobs) == 0:
            return start(command, **options)
        with redirect_stdout(io.StringIO()) as said:
            status = fresh.answer(*command[-2:])
        return SimpleNamespace(returncode=status, stdout=said.getvalue())

    monkeypatch.setattr(fresh, "subprocess", SimpleNamespace(run=run, PIPE=subprocess.PIPE))


def test_the_vector_part_tells_time_memory_and_ratios(
    tmp_path: Path,
    jobs_here: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    options = ["--parts", "vector", "--sizes", "512", "--out", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", [str(BENCH), *options])
    runpy.run_path(str(BENCH), run_name="__main__")
    told = json.loads((tmp_path / "bench.json").read_text())
    rows = {(row["scene"], row["job"]): row for row in told["rows"]}
    for job in ("refinemorphology", "assessbuildings", "assessbuildings, no levels", "outlines"):
        few, many = rows["town", job], rows["crowded town", job]
        assert 0 < few["buildings"] < many["buildings"]
        assert few["buildings"] == rows["town", "refinemorphology"]["buildings"]
        assert few["peak_mb"] > 50 and few["seconds"] > 0
    assert rows["town", "rescueurgency"]["zones"] > 0
    assert {ratio["job"] for ratio in told["ratios"]} <= {job for _, job in rows}
    assert "| the three steps | town | 512 |" in capsys.readouterr().out
    assert cv2.imread(str(tmp_path / "bench.png")) is not None


@pytest.mark.parametrize("side", [1, 300, 512, 513, 947, 948, 2048])
def test_the_peer_keeps_each_pixel_once(monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    monkeypatch.syspath_prepend(str(BENCH.parent))
    peer = importlib.import_module("benching.peer")
    pieces = list(peer._pieces(side, 512))
    assert [first for _, first, _ in pieces] == [0, *(last for _, _, last in pieces[:-1])]
    assert pieces[-1][2] == side
    assert all(start <= first < last <= start + 512 for start, first, last in pieces)
