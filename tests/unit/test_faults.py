"""A small part of `make faults`, by another seed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from aftermap.tests.faults import table
from aftermap.tests.faults.outcome import faults_of, told

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX"),
    pytest.mark.timeout(300),
]


def test_nothing_is_lost_or_left_and_everything_is_said() -> None:
    counts = {"kills": 1, "disks": 3, "files": 10, "requests": 16, "cancels": 2}
    tallies = table.run(counts, 11)
    assert [fault for tally in tallies for fault in tally.faults] == []
    assert {tally.kind: tally.tried for tally in tallies}["damaged files"] == counts["files"]


def test_what_must_not_be_is_seen(tmp_path: Path) -> None:
    (tmp_path / ".aftermap-1").mkdir()
    (tmp_path / "a.tif").write_bytes(b"half a raster")
    found = faults_of(tmp_path, {"gone.gpkg": b"x"})
    assert found == ["left behind: .aftermap-1", "lost: gone.gpkg", "partial: a.tif"]
    assert told("The engine crashed (SIGSEGV): x").kind == "crashed"
    assert told("a\nb").kind == told("ValueError('x')").kind == "unexpected"
    assert told("'a.tif' is no raster: choose another.").kind == "refused"
