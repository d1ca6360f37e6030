"""The training loop: what stops it, what it keeps, and how a killed one goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import pytest
import torch
from aftermap.core.errors import Cancelled, OutputError, ParameterError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import TrainFootprints
from aftermap.core.requests.ranges import RANGES, Range
from aftermap.core.training.checkpoint import FILE, Checkpoint, fingerprint_of
from aftermap.core.training.crops.ahead import Ahead
from aftermap.core.training.curves import PICTURE, TABLE
from aftermap.core.training.run import Verdict, learn
from aftermap.tests.unit.training_rehearsal import LEARNING, rehearse, task

STEPS = LEARNING.crops // LEARNING.batch
SCRIPT = Path(__file__).with_name("training_rehearsal.py")


def in_a_process(folder: Path, epochs: int, die_at: int) -> Any:
    """Run the rehearsal in a process of its own."""
    command = [sys.executable, str(SCRIPT), str(folder), str(epochs), str(die_at)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    saved = torch.load(folder / FILE, weights_only=True)["state"]
    return {f"{part} {key}": value for part in ("network", "averaged", "best")
            for key, value in saved[part].items()}  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_run_goes_on_to_the_same_curve_and_the_same_weights(tmp_path: Path) -> None:
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    learning = replace(LEARNING, epochs=6)
    rehearse(whole, learning, Silent())
    killed = in_a_process(broken, 6, die_at=3 * STEPS + 2)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    resumed = rehearse(broken, learning, Silent())
    assert resumed.resumed_at == 3
    assert (broken / TABLE).read_text() == (whole / TABLE).read_text()
    expected = weights_of(whole)
    for name, value in weights_of(broken).items():
        assert torch.equal(value, expected[name]), name
    assert not list(broken.glob(".aftermap-*"))


def test_it_learns_and_draws_its_curves(tmp_path: Path) -> None:
    learnt = rehearse(tmp_path, replace(LEARNING, crops=160, epochs=4, rate=1e-2), Silent())
    assert learnt.epochs[-1].validation_loss < 0.6 * learnt.epochs[0].validation_loss
    assert learnt.best.score > 0.7
    assert learnt.crops_per_second > 0
    assert learnt.stopped == "epochs"
    table = (tmp_path / TABLE).read_text().splitlines()
    assert table[0] == "epoch,rate,training_loss,validation_loss,validation_iou"
    assert [line.split(",")[0] for line in table[1:]] == ["1", "2", "3", "4"]
    picture = cv2.imread(str(tmp_path / PICTURE))
    assert picture is not None and len(set(map(tuple, picture.reshape(-1, 3).tolist()))) > 20


def test_what_is_kept_is_the_best_epoch_and_patience_ends_the_run() -> None:
    verdicts = iter([0.5, 0.4, 0.6, 0.7, 0.3])
    seen = []

    def judge(network: torch.nn.Module) -> Verdict:
        seen.append({key: value.clone() for key, value in network.state_dict().items()})
        return Verdict(next(verdicts), 0.0)

    learnt = learn(replace(task(), judge=judge), replace(LEARNING, epochs=50, patience=2), Silent())
    assert learnt.stopped == "patience"
    assert len(learnt.epochs) == 4
    assert learnt.best.number == 2
    kept = learnt.network.state_dict()
    assert all(torch.equal(kept[key], value) for key, value in seen[1].items())
    assert any(not torch.equal(kept[key], value) for key, value in seen[3].items())


def test_minutes_end_a_run_within_an_epoch() -> None:
    learning = replace(LEARNING, crops=10**6, minutes=0.002)
    learnt = learn(task(), learning, Silent())
    assert learnt.stopped == "minutes"
    assert len(learnt.epochs) == 1


def test_cancel_keeps_the_checkpoint_of_the_epoch_before(tmp_path: Path) -> None:
    said: list[str] = []
    progress = CallbackProgress(cancelled=lambda: bool(said), on_log=said.append)
    with pytest.raises(Cancelled):
        rehearse(tmp_path, LEARNING, progress)
    learnt = rehearse(tmp_path, LEARNING, Silent())
    assert learnt.resumed_at == 1
    assert len(learnt.epochs) == LEARNING.epochs


def test_another_request_starts_afresh_and_says_so(tmp_path: Path) -> None:
    rehearse(tmp_path, replace(LEARNING, epochs=1), Silent())
    said: list[str] = []
    learnt = rehearse(tmp_path, LEARNING, CallbackProgress(on_log=said.append), "another")
    assert learnt.resumed_at == 0
    assert any("other settings or data" in line for line in said)


def test_a_damaged_checkpoint_starts_afresh_and_says_so(tmp_path: Path) -> None:
    rehearse(tmp_path, replace(LEARNING, epochs=1), Silent())
    whole = (tmp_path / FILE).read_bytes()
    for left in (whole[: len(whole) // 2], b"", b"nonsense"):
        (tmp_path / FILE).write_bytes(left)
        said: list[str] = []
        checkpoint = Checkpoint(tmp_path, "one")
        assert checkpoint.load(CallbackProgress(on_log=said.append)) is None
        assert "starts afresh" in said[0]


def test_the_fingerprint_tells_requests_and_data_apart(tmp_path: Path) -> None:
    labels = tmp_path / "labels.geojson"
    labels.write_text("{}")
    request = TrainFootprints(images="a", model="b", learning=LEARNING)
    first = fingerprint_of(request, [labels, tmp_path / "missing", None])
    moved = replace(request, model="c", split="s", learning=replace(LEARNING, device="cuda"))
    assert fingerprint_of(moved, [f"{labels}|layername=x"]) == first
    assert fingerprint_of(replace(request, gsd=1.0), [labels]) != first
    labels.write_text("{ }")
    assert fingerprint_of(request, [tmp_path]) != first


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes, as on a full disk."""
    import resource

    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heard)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_full_disk_is_one_sentence_and_leaves_the_checkpoint_before(tmp_path: Path) -> None:
    rehearse(tmp_path, replace(LEARNING, epochs=1), Silent())
    before = (tmp_path / FILE).read_bytes()
    with (
        files_of_at_most(6000),
        pytest.raises(OutputError, match=r"cannot be written.*free some space"),
    ):
        rehearse(tmp_path, replace(LEARNING, epochs=2), Silent())
    assert (tmp_path / FILE).read_bytes() == before


def test_a_rate_that_is_too_high_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RANGES, "rate", Range(0, 1e31))
    with pytest.raises(ParameterError, match="Rate below 1e\\+30"):
        rehearse(tmp_path, replace(LEARNING, rate=1e30, epochs=9), Silent())


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be created"):
        Checkpoint(tmp_path / "file" / "training", "one")


def test_threads_keep_the_order_and_stop_when_nobody_listens() -> None:
    def drawn(make, steps):
        return Ahead(make, steps, torch.device("cpu")).epoch(7)

    with drawn(lambda epoch, step: epoch + step * step, 9) as batches:
        assert list(batches) == [7 + n * n for n in range(9)]
    made = []
    with drawn(lambda _, step: made.append(step) or step, 1000) as batches:
        assert next(batches) == 0
    assert len(made) < 20

    def fail(epoch: int, step: int) -> int:
        raise OSError("unreadable")

    with drawn(fail, 3) as batches, pytest.raises(OSError, match="unreadable"):
        list(batches)
