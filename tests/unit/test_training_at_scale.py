"""Training where time is short: what counts as learning, processes, light checkpoints."""

from __future__ import annotations

import copy
import functools
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from aftermap.core.errors import InputError
from aftermap.core.progress import Silent
from aftermap.core.requests import Learning
from aftermap.core.training import clock
from aftermap.core.training.average import DECAY, MovingAverage
from aftermap.core.training.checkpoint import FILE, write_light
from aftermap.core.training.clock import LearningClock
from aftermap.core.training.crops import ahead
from aftermap.core.training.crops.ahead import Ahead, by_processes
from aftermap.core.training.light import lighten, whole
from aftermap.core.training.run import Learnt, Task, learn
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.training_rehearsal import LEARNING, rehearse, task


class FakeTime:
    """Time that passes when it is told to: on the wall, and in the process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.wall = self.work = 100.0
        fake = SimpleNamespace(monotonic=lambda: self.wall, process_time=lambda: self.work)
        monkeypatch.setattr(clock, "time", fake)

    def passes(self, wall: float, work: float) -> None:
        self.wall += wall
        self.work += work


@pytest.mark.parametrize(("device", "counted"), [("cpu", 15.5), ("cuda", 3635.0)])
def test_what_is_waited_for_counts_on_a_gpu_alone(
    monkeypatch: pytest.MonkeyPatch, device: str, counted: float
) -> None:
    now = FakeTime(monkeypatch)
    learning = LearningClock(torch.device(device))
    now.passes(5, 10)  # two cores
    assert learning.seconds() == 5
    now.passes(20, 5)  # a quarter of a core beside others
    assert learning.seconds() == (10 if device == "cpu" else 25)
    now.passes(3600, 0.5)  # suspended
    learning.seconds()
    now.passes(10, 5)  # more than one core in the steps before does not make up for it
    assert learning.seconds() == counted


def test_the_rate_follows_what_was_learnt_not_the_clock_on_the_wall(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = FakeTime(monkeypatch)
    one = task()
    drawn = one.draw

    def slowly(rng: object) -> object:
        now.passes(600, 0.6)
        return drawn(rng)

    learning = replace(LEARNING, epochs=2, minutes=10.0)
    assert rehearse_with(replace(one, draw=slowly), learning).stopped == "epochs"


def rehearse_with(one: Task, learning: Learning) -> Learnt:
    return learn(one, learning, Silent())


def in_a_process_of_its_own(test: Callable[..., None]) -> Callable[..., None]:
    """Run a test that forks where nothing has run that does not outlive it, as OpenVINO."""

    @functools.wraps(test)
    def run(**fixtures: Any) -> None:
        if os.environ.get("AFTERMAP_TEST_ALONE"):
            test(**fixtures)
            return
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, f"{__file__}::{test.__name__}"],
            env={**os.environ, "AFTERMAP_TEST_ALONE": "1"},
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr

    return run


@pytest.mark.skipif(sys.platform != "linux", reason="processes that share memory are of Linux")
@in_a_process_of_its_own
def test_processes_draw_and_a_run_learns_what_threads_do(monkeypatch: pytest.MonkeyPatch) -> None:
    assert_drawn_in_order()
    assert_learnt_alike(monkeypatch)


def assert_drawn_in_order() -> None:
    def make(epoch: int, step: int) -> tuple[torch.Tensor, ...]:
        return (
            torch.full((2, 3), 10 * epoch + step, dtype=torch.uint8),
            torch.full((2,), 255, dtype=torch.int64),
        )

    drawn = by_processes(make, 3, 4, processes=2)
    batches = list(islice(drawn, 7))
    drawn.close()
    assert [int(images[0, 0]) for images, _ in batches] == [40, 41, 42, 50, 51, 52, 60]
    assert all(int(labels[0]) == 255 for _, labels in batches)
    assert all(labels.dtype is torch.uint8 for _, labels in batches)


def assert_learnt_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    learning = replace(LEARNING, epochs=2)
    beside = rehearse_with(task(), learning)

    class Apart(Ahead):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)
            self._apart = True

    monkeypatch.setattr("aftermap.core.training.run.Ahead", Apart)
    monkeypatch.setattr(ahead.os, "cpu_count", lambda: 3)
    apart = rehearse_with(task(), learning)
    expected = beside.network.state_dict()
    for name, value in apart.network.state_dict().items():
        assert torch.equal(value, expected[name]), name


def test_little_room_to_share_means_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead.shutil, "disk_usage", lambda _: SimpleNamespace(free=64 << 20))
    assert not ahead.can_fork()


def test_a_process_in_which_openvino_ran_is_not_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead.shutil, "disk_usage", lambda _: SimpleNamespace(free=64 << 30))
    monkeypatch.delitem(sys.modules, "openvino", raising=False)
    assert ahead.can_fork() == (sys.platform == "linux")
    monkeypatch.setitem(sys.modules, "openvino", SimpleNamespace())
    assert not ahead.can_fork()


def test_the_average_moves_as_each_tensor_would() -> None:
    torch.manual_seed(3)
    network, averaged = (torch.nn.Sequential(torch.nn.Conv2d(3, 5, 3), torch.nn.BatchNorm2d(5))
                         for _ in range(2))  # fmt: skip
    network(torch.rand(2, 3, 8, 8))
    expected = copy.deepcopy(averaged.state_dict())
    for kept, new in zip(expected.values(), network.state_dict().values()):
        if kept.is_floating_point():
            kept.lerp_(new.detach(), 1 - DECAY)
        else:
            kept.copy_(new)
    MovingAverage(averaged, network).follow(10**6)
    for name, value in averaged.state_dict().items():
        assert torch.equal(value, expected[name]), name


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run") / "footprints"
    rehearse(folder, replace(LEARNING, epochs=3), Silent())
    return folder


def state_of(folder: Path) -> dict[str, object]:
    state: dict[str, object] = torch.load(folder / FILE, weights_only=True)["state"]
    return state


def test_a_light_state_is_smaller_and_nearly_the_same(learnt: Path) -> None:
    state = state_of(learnt)
    light = lighten(state)
    assert lighten(light) is light and whole(state) is state
    again = whole(light)
    assert again.keys() == state.keys()
    for name in ("network", "averaged", "best"):
        for key, value in state[name].items():
            assert again[name][key].dtype is value.dtype
            near = 0 if name == "network" else 2**-8 * (value - state["network"][key]).abs()
            assert ((again[name][key] - value).abs() <= near + 1e-7).all(), (name, key)
    for index, one in state["optimizer"]["state"].items():
        for key, value in one.items():
            assert torch.allclose(again["optimizer"]["state"][index][key], value, rtol=2**-8)


def test_a_light_checkpoint_travels_and_the_run_goes_on_to_nearly_the_same_curve(
    learnt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(script: str, *arguments: object) -> None:
        monkeypatch.setattr(sys, "argv", [script, *map(str, arguments)])
        runpy.run_path(str(ROOT / "scripts" / script), run_name="__main__")

    monkeypatch.syspath_prepend(str(ROOT / "scripts"))

    run("light_checkpoint.py", learnt, tmp_path / "out", "--megabytes", 0.005)
    assert len(list((tmp_path / "out").glob("part-*.bin"))) > 1
    run("parcels.py", "unpack", tmp_path / "out", tmp_path / "there")
    there = tmp_path / "there" / "footprints"
    assert (there / FILE).stat().st_size < (learnt / FILE).stat().st_size
    gone_on = rehearse(there, replace(LEARNING, epochs=6), Silent())
    shutil.copytree(learnt, tmp_path / "whole")
    unbroken = rehearse(tmp_path / "whole", replace(LEARNING, epochs=6), Silent())
    assert gone_on.resumed_at == unbroken.resumed_at == 3
    for ours, theirs in zip(gone_on.epochs, unbroken.epochs):
        assert abs(ours.validation_loss - theirs.validation_loss) < 1e-3


def test_what_is_no_checkpoint_is_one_sentence(tmp_path: Path) -> None:
    for content in (None, b"", b"nonsense"):
        if content is not None:
            (tmp_path / FILE).write_bytes(content)
        with pytest.raises(InputError, match="no checkpoint"):
            write_light(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out" / FILE).exists()
