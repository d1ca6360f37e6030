"""Engines that hang, are slow, print before they speak, or get too little memory."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from aftermap.algorithms.engine.base_python import probe
from aftermap.algorithms.engine.client import EnginePool
from aftermap.algorithms.engine.process import EngineProcess
from aftermap.core.engine import jobs
from aftermap.core.engine.vitals import Watchdog, work_of
from aftermap.core.errors import EngineError, InputError, ModelError
from aftermap.core.models.folder import load_card, load_model
from aftermap.core.progress import Silent
from aftermap.core.requests import CheckPair, SegmentFootprints
from aftermap.tests.unit import engine_rehearsal
from aftermap.tests.unit.engine_rehearsal import Rehearse
from aftermap.tests.unit.test_engine_process import ROOT, WORKER, Watcher, leftovers

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="signals, pipes and limits of POSIX"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def pool() -> Iterator[EnginePool]:
    engine_rehearsal.enrol()
    engines = EnginePool(WORKER)
    yield engines
    engines.stop()


def program(path: Path, *lines: str) -> str:
    """Write a shell script that ends as Python, and return its path."""
    path.write_text("\n".join(("#!/bin/sh", *lines, "")))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_an_engine_that_waits_for_ever_is_ended_with_a_sentence(
    pool: EnginePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftermap.core.engine.vitals.PATIENCE", 2.0)
    with pytest.raises(EngineError, match="neither computed nor read nor written"):
        pool.run(Rehearse("wait_for_ever", str(tmp_path / "a.csv")), Watcher(), sys.executable)
    assert leftovers(tmp_path) == []
    assert pool.run(Rehearse("count"), Watcher(), sys.executable).text == "counted"


def test_an_engine_that_computes_without_a_word_is_not(
    pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftermap.core.engine.vitals.PATIENCE", 2.0)
    assert pool.run(Rehearse("toil"), Watcher(), sys.executable).text == "done"


def test_the_work_of_a_process_grows_while_it_computes_only() -> None:
    before = work_of(os.getpid())
    sum(range(20_000_000))
    after = work_of(os.getpid())
    assert before is not None and after is not None and after[0] > before[0]
    sleeper = subprocess.Popen([sys.executable, "-c", "print('here', flush=True); input()"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    assert sleeper.stdout is not None and sleeper.stdout.readline() == b"here\n"
    first, second = work_of(sleeper.pid), work_of(sleeper.pid)
    sleeper.communicate(b"\n")
    assert first == second
    assert work_of(2**22 + 1) is None


def test_a_sleeping_computer_and_a_process_that_cannot_be_measured_are_no_hang() -> None:
    now = [0.0]
    watchdog = Watchdog(lambda: (0.0, 0), 60.0, lambda: now[0])
    now[0] = 3600.0  # one look after an hour of sleep
    assert not watchdog.is_hung()
    for _ in range(70):
        now[0] += 1
        hung = watchdog.is_hung()
    assert hung
    blind = Watchdog(lambda: None, 60.0, lambda: now[0])
    for _ in range(200):
        now[0] += 1
        assert not blind.is_hung()


@pytest.mark.parametrize("banner", ["echo Welcome to Python", "printf 'no end of line '"])
def test_a_python_that_prints_a_banner_is_an_engine_and_a_base(banner: str, tmp_path: Path) -> None:
    python = program(tmp_path / "python", banner, f'exec "{sys.executable}" "$@"')
    engine = EngineProcess(python)
    engine.stop()
    assert engine.hello is not None and "torch" in engine.hello.packages
    if "echo" in banner:
        assert probe([python]) is not None


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("echo Licence expired", "exit 0"), r"exit code 0\).*'Licence expired'"),
        (("echo Licence expired", "exec 1>&-", "sleep 30"), "closed its output.*Licence expired"),
        (("exit 7",), "exit code 7"),
    ],
)
def test_a_python_that_never_says_hello_is_told_by_what_it_printed(
    lines: tuple[str, ...], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match=sentence) as caught:
        EngineProcess(program(tmp_path / "python", *lines))
    assert "memory" not in str(caught.value)


def test_a_crash_that_tells_of_memory_is_the_memory_sentence(pool: EnginePool) -> None:
    with pytest.raises(EngineError, match=r"^The engine ran out of memory") as caught:
        pool.run(Rehearse("crash_for_memory"), Watcher(), sys.executable)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("megabytes", [300, 500, 560, 700, 900])
def test_a_limit_of_memory_is_the_memory_sentence(megabytes: int, tmp_path: Path) -> None:
    limit = f"ulimit -v {megabytes}000"
    python = program(tmp_path / "python", limit, f'exec "{sys.executable}" "$@"')
    pool = EnginePool()
    request = SegmentFootprints(str(tmp_path / "a.tif"), str(tmp_path / "b.tif"))
    with pytest.raises(EngineError, match=r"^The engine ran out of memory") as caught:
        pool.run(request, Watcher(), python)
    pool.stop()
    assert "\n" not in str(caught.value)


def test_the_command_line_says_it_too(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "run_request.py"
    code = (
        f"import sys; sys.path.insert(0, {str(script.parent)!r}); import package; package.load();"
    )
    code += "from aftermap.core.cli import main; sys.exit(main(sys.argv[1:]))"
    line = f'ulimit -v 520000; exec "{sys.executable}" -c "$0" check-pair --pre a --post b'
    ended = subprocess.run(["sh", "-c", line, code], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("aftermap: The engine ran out of memory")


@pytest.mark.timeout(30)
def test_a_pipe_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    pipe, folder = tmp_path / "pipe.tif", tmp_path / "model"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match=r"pipe\.tif' is a pipe or a device"):
        jobs.run(CheckPair(str(pipe), "b.tif"), Silent())
    with pytest.raises(InputError, match="is a pipe or a device"):
        jobs.run(CheckPair("a.tif", "/dev/zero"), Silent())
    folder.mkdir()
    os.mkfifo(folder / "card.json")
    with pytest.raises((InputError, ModelError), match=r"card\.json"):
        load_card(folder)
    (folder / "card.json").unlink()
    card = ROOT / "resources" / "models" / "default" / "card.json"
    (folder / "card.json").write_bytes(card.read_bytes())
    os.mkfifo(folder / "weights.safetensors")
    with pytest.raises((InputError, ModelError), match=r"weights\.safetensors"):
        load_model(folder)
