"""Which engines are kept and which are ended, and what a run says in the log of its dialog."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aftermap.algorithms.engine import client as engine_client
from aftermap.algorithms.engine import environment, installer
from aftermap.algorithms.engine import process as engine_process
from aftermap.algorithms.engine.client import EnginePool
from aftermap.algorithms.engine.processes import python_in
from aftermap.core.engine.protocol import Advance
from aftermap.core.errors import EngineError
from qgis.core import QgsProcessingFeedback, QgsSettings


@dataclass
class Wait:
    """A request that is answered once `go_on` is set; its run sets `begun`."""

    begun: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)


class PretendedEngine:
    """Answers `Wait`."""

    made = []

    def __init__(self, python, cancelled, script):
        self.python, self.alive = python, True
        self.made.append(self)

    def run(self, request, feedback, moved=None):
        request.begun.set()
        assert request.go_on.wait(20)
        if not self.alive:
            raise EngineError("Stopped.")
        return self

    def stop(self):
        self.alive = False


@pytest.fixture
def pool(monkeypatch, tmp_path):
    monkeypatch.setattr(engine_client, "EngineProcess", PretendedEngine)
    monkeypatch.setattr(PretendedEngine, "made", [])
    pool = EnginePool()
    yield pool
    pool.stop()


@pytest.fixture
def python(tmp_path):
    path = python_in(tmp_path / "engine")
    path.parent.mkdir(parents=True)
    path.touch()
    return str(path)


@pytest.fixture
def ask(pool, python, feedback):
    def ask():
        request = Wait()
        request.go_on.set()
        return pool.run(request, feedback, python)

    return ask


@pytest.fixture
def at_work(pool, python, feedback):
    """Begin a run; return the event that lets it end, and the list that gets its engine."""
    request, answers = Wait(), []
    run = threading.Thread(target=lambda: answers.append(pool.run(request, feedback, python)))
    run.start()
    assert request.begun.wait(20)

    def finish():
        request.go_on.set()
        run.join(20)
        return answers

    yield finish
    finish()


def test_retiring_lets_a_run_end_and_its_engine_after_it(pool, ask, at_work):
    idle = ask()
    pool.retire()
    busy = PretendedEngine.made[0]
    assert (idle.alive, busy.alive) == (False, True)
    assert at_work() == [busy]
    assert not busy.alive
    assert ask() is not busy


def test_an_environment_at_work_is_not_replaced(pool, python, at_work, monkeypatch, feedback):
    target = Path(python).parents[1]
    plan = installer.InstallPlan(str(target), (python,), "Python", 1, None, 1, 1)
    monkeypatch.setattr(installer, "POOL", pool)
    with pytest.raises(EngineError, match=r"run in progress uses .*engine': wait for its end"):
        installer.install(plan, feedback)
    assert Path(python).is_file()
    assert at_work() == PretendedEngine.made


def relayed(monkeypatch, moved):
    """Relay a hundred seconds of a run; return the shares, and what the log was told."""
    clock, texts, shares = [0.0], [], []
    monkeypatch.setattr(engine_process.time, "monotonic", lambda: clock[0])
    feedback = QgsProcessingFeedback(False)
    monkeypatch.setattr(feedback, "setProgressText", texts.append)
    monkeypatch.setattr(feedback, "setProgress", shares.append)
    relay = engine_process._Relay(feedback, moved)
    for tenth in range(1000):
        clock[0] = 1000.0 + tenth / 10
        if tenth % 200 == 0:  # a tile takes twenty seconds
            note = "Aligning" if tenth < 800 else "Writing"
            relay.pass_on(Advance("run", tenth / 1000, note, 100.0 - tenth / 10))
            relay.pass_on(Advance("run", tenth / 1000, "Aligning", 100.0 - tenth / 10))
        relay.tick()
    return shares, texts


def test_the_log_gets_a_stage_once_and_the_time_left_now_and_then(monkeypatch):
    shares, texts = relayed(monkeypatch, None)
    assert len(shares) == 10
    assert texts == [
        "Aligning",
        "1 min 40 s left",
        "1 min 10 s left",
        "40 s left",
        "Writing",
        "20 s left",
    ]


def test_the_line_of_a_run_moves_each_second(monkeypatch):
    lines = []
    _, texts = relayed(monkeypatch, lambda feedback, text: lines.append(text))
    assert texts == ["Aligning", "Writing"]
    assert lines[:2] == ["Aligning, 1 min 40 s left", "Aligning, 1 min 39 s left"]
    assert 100 <= len(lines) <= 102 and len(set(lines)) >= 95


def test_an_idle_engine_is_ended_after_a_while(pool, ask, monkeypatch):
    monkeypatch.setattr(engine_client, "KEPT", 0.05)
    clocks = threading.active_count()
    engine = ask()
    for _ in range(400):
        if not engine.alive:
            break
        time.sleep(0.01)
    assert not engine.alive and pool._idle is None
    monkeypatch.setattr(engine_client, "KEPT", 600.0)
    second = ask()
    assert ask() is second and second.alive, "a new run starts its wait anew"
    pool.stop()
    pool.stop()
    for _ in range(400):
        if threading.active_count() <= clocks:
            break
        time.sleep(0.01)
    assert threading.active_count() <= clocks, "no clock outlives the pool"


def test_a_clock_that_comes_too_late_ends_nothing(pool, ask):
    engine = ask()
    pool._expire()
    assert engine.alive and pool._idle is engine


def test_the_proxy_of_qgis_is_used_for_installing(plugin):
    settings = QgsSettings()
    options = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy", "Port": "8080", "User": "a@b"}
    try:
        for name, value in options.items():
            settings.setValue(f"proxy/proxy{name}", value)
        assert environment.proxy() == "http://a%40b:@proxy:8080"
        settings.setValue("proxy/proxyEnabled", False)
        assert environment.proxy() is None
    finally:
        settings.remove("proxy")
