"""Real engine processes that print, hang, die and run out of memory."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

import psutil
import pytest
from aftermap.algorithms.engine.client import EnginePool
from aftermap.algorithms.engine.process import EngineProcess
from aftermap.algorithms.engine.processes import cause_of_death, clean_environment
from aftermap.core.engine import codec
from aftermap.core.engine.protocol import Run
from aftermap.core.errors import Cancelled, EngineError, InputError
from aftermap.tests.unit import engine_rehearsal
from aftermap.tests.unit.engine_rehearsal import Rehearse

WORKER = Path(engine_rehearsal.__file__).with_name("engine_rehearsal_worker.py")
ROOT = WORKER.parents[2]

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


class Watcher:
    """A feedback that remembers; cancels once `cancel_when` is true."""

    def __init__(self, cancel_when: Callable[[], bool] = lambda: False) -> None:
        self._cancel_when = cancel_when
        self.shares: list[float] = []
        self.texts: list[str] = []
        self.log: list[str] = []
        self.warnings: list[str] = []

    def isCanceled(self) -> bool:  # noqa: N802
        return self._cancel_when()

    def setProgress(self, progress: float) -> None:  # noqa: N802
        self.shares.append(progress)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.texts.append(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.log.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.warnings.append(warning)


@pytest.fixture(autouse=True)
def _rehearsal() -> None:
    engine_rehearsal.enrol()


@pytest.fixture
def pool() -> Iterator[EnginePool]:
    engines = EnginePool(WORKER)
    yield engines
    engines.stop()


def ask(pool: EnginePool, act: str, watcher: Optional[Watcher] = None, **more: Any) -> str:
    watcher = watcher or Watcher()
    answer: str = pool.run(Rehearse(act, **more), watcher, python=sys.executable).text
    return answer


def facts(pool: EnginePool) -> dict[str, str]:
    answer: dict[str, str] = json.loads(ask(pool, "tell"))
    return answer


def leftovers(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def test_progress_comes_in_order_and_the_log_arrives(pool: EnginePool) -> None:
    watcher = Watcher()
    assert ask(pool, "count", watcher) == "counted"
    assert watcher.shares == [10.0 * step for step in range(11)]
    assert watcher.texts[1:] == [f"step {step}" for step in range(11)]
    assert watcher.log == ["counted"]
    assert watcher.warnings == ["few"]


def test_prints_do_not_break_the_protocol_and_input_reads_as_empty(pool: EnginePool) -> None:
    assert ask(pool, "shout") == "''"


def test_the_output_appears_only_when_it_is_whole(pool: EnginePool, tmp_path: Path) -> None:
    ask(pool, "count", output=str(tmp_path / "größe 1.txt"))
    assert leftovers(tmp_path) == ["größe 1.txt"]


def test_an_engine_is_kept_warm_and_its_temporary_folder_is_not(pool: EnginePool) -> None:
    first, second = facts(pool), facts(pool)
    assert first["pid"] == second["pid"]
    assert first["temp"] != second["temp"]
    assert not Path(first["temp"]).exists() and not Path(second["temp"]).exists()


def test_errors_keep_their_class_and_sentence_and_the_engine(pool: EnginePool) -> None:
    before = facts(pool)["pid"]
    with pytest.raises(InputError, match=r"^'a.tif' has one band: choose"):
        ask(pool, "refuse")
    assert facts(pool)["pid"] == before


@pytest.mark.timeout(30)
def test_an_engine_that_still_computes_when_the_feedback_fails_is_ended(
    pool: EnginePool, tmp_path: Path
) -> None:
    before, begun, out = facts(pool)["pid"], tmp_path / "begun", tmp_path / "out"
    out.mkdir()

    def fail() -> bool:
        if begun.exists():
            raise RuntimeError("wrapped C/C++ object has been deleted")
        return False

    with pytest.raises(RuntimeError, match="has been deleted"):
        ask(pool, "stubborn", Watcher(fail), output=str(out / "a.txt"), other=str(begun))
    assert leftovers(out) == []
    assert not psutil.pid_exists(int(before))
    assert facts(pool)["pid"] != before


def test_a_run_is_not_answered_with_the_result_of_another(tmp_path: Path) -> None:
    engine = EngineProcess(sys.executable, script=WORKER)
    watcher = Watcher()
    engine._send(Run("another", codec.to_json(Rehearse("count")), str(tmp_path / "temp")))
    answer = engine.run(Rehearse("shout"), watcher).text
    engine.stop()
    assert (answer, watcher.log) == ("''", [])


def test_an_unexpected_error_is_one_sentence_with_its_traceback_in_the_log(
    pool: EnginePool,
) -> None:
    watcher = Watcher()
    with pytest.raises(EngineError, match="ZeroDivisionError: division by zero") as caught:
        ask(pool, "stumble", watcher)
    assert "\n" not in str(caught.value)
    assert "Traceback" in watcher.log[0] and "engine_rehearsal" in watcher.log[0]


def test_a_polite_job_is_cancelled_and_the_engine_stays(pool: EnginePool, tmp_path: Path) -> None:
    before, begun, out = facts(pool)["pid"], tmp_path / "begun", tmp_path / "out"
    out.mkdir()
    with pytest.raises(Cancelled):
        ask(pool, "polite", Watcher(begun.exists), output=str(out / "a.txt"), other=str(begun))
    assert leftovers(out) == []
    assert facts(pool)["pid"] == before


@pytest.mark.timeout(30)
def test_a_deaf_job_is_killed_and_nothing_of_it_is_left(
    pool: EnginePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, temp, begun = tmp_path / "out", tmp_path / "temp", tmp_path / "begun"
    out.mkdir()
    temp.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    before = facts(pool)["pid"]
    with pytest.raises(Cancelled):
        ask(pool, "stubborn", Watcher(begun.exists), output=str(out / "a.txt"), other=str(begun))
    assert leftovers(out) == [] and leftovers(temp) == []
    assert not psutil.pid_exists(int(before))
    assert facts(pool)["pid"] != before


def test_who_cancels_while_files_are_put_in_place_gets_them_all(
    pool: EnginePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed then, some files would be new and others old, and the run cancelled all the same."""
    monkeypatch.setattr("aftermap.algorithms.engine.process.GRACE", 0.2)
    out, begun = tmp_path / "a.txt", tmp_path / "begun"
    said = ask(pool, "place_slowly", Watcher(begun.exists), output=str(out), other=str(begun))
    assert said == "placed" and out.read_text() == "half"


def test_who_cancels_before_files_are_put_in_place_keeps_the_old_ones(
    pool: EnginePool, tmp_path: Path
) -> None:
    out, begun = tmp_path / "a.txt", tmp_path / "begun"
    out.write_text("old")
    with pytest.raises(Cancelled):
        ask(pool, "finish_unasked", Watcher(begun.exists), output=str(out), other=str(begun))
    assert out.read_text() == "old" and leftovers(tmp_path) == ["a.txt", "begun"]


@pytest.mark.timeout(30)
def test_the_children_of_a_killed_engine_die_too(pool: EnginePool, tmp_path: Path) -> None:
    note = tmp_path / "child"
    with pytest.raises(Cancelled):
        ask(
            pool,
            "family",
            Watcher(lambda: note.exists() and note.read_text() != ""),
            other=str(note),
        )
    child = int(note.read_text())
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == "zombie"


@posix
def test_a_real_kill_is_named_and_a_new_engine_follows(pool: EnginePool, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"SIGKILL.*memory") as caught:
        ask(pool, "die", output=str(tmp_path / "a.txt"))
    assert "about to be killed" in str(caught.value)
    assert leftovers(tmp_path) == []
    assert ask(pool, "count") == "counted"


@posix
def test_a_real_crash_is_named(pool: EnginePool) -> None:
    with pytest.raises(EngineError, match=r"crashed \(SIGABRT\)") as caught:
        ask(pool, "crash")
    assert "Fatal Python error: Aborted" in str(caught.value)


def test_an_engine_that_leaves_is_named(pool: EnginePool) -> None:
    with pytest.raises(EngineError, match="exit code 3"):
        ask(pool, "leave")


@posix
def test_a_real_memory_limit_is_named(pool: EnginePool, tmp_path: Path) -> None:
    limited = tmp_path / "python with little memory"
    limited.write_text(f'#!/bin/sh\nulimit -v 1000000\nexec "{sys.executable}" "$@"\n')
    limited.chmod(limited.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(EngineError, match=r"ran out of memory.*smaller tile"):
        pool.run(Rehearse("hog", str(tmp_path / "a.txt")), Watcher(), python=str(limited))
    assert leftovers(tmp_path) == [limited.name]


@pytest.mark.timeout(60)
def test_two_runs_at_once_take_two_engines(pool: EnginePool, tmp_path: Path) -> None:
    answers: list[str] = []

    def run(name: str) -> None:
        answers.append(ask(pool, "meet", other=str(tmp_path / f"{name}.here")))

    threads = [threading.Thread(target=run, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 2
    assert facts(pool)["pid"] in answers


@pytest.mark.timeout(30)
def test_an_engine_without_its_qgis_cleans_up_and_ends(tmp_path: Path) -> None:
    out, begun = tmp_path / "out", tmp_path / "begun"
    out.mkdir()
    engine = EngineProcess(sys.executable, script=WORKER)
    failed = threading.Event()

    def run() -> None:
        with pytest.raises(EngineError, match="was stopped while it worked"):
            engine.run(Rehearse("stubborn", str(out / "a.txt"), str(begun)), Watcher())
        failed.set()

    threading.Thread(target=run, daemon=True).start()
    while not begun.exists():
        time.sleep(0.01)
    engine.stop()
    assert failed.wait(20)
    assert leftovers(out) == []


@pytest.mark.parametrize("line", [b'{"message": "Run", "ru', b"no message\n"])
def test_an_engine_that_cannot_read_its_orders_ends(line: bytes) -> None:
    command = [sys.executable, "-I", str(WORKER)]
    ended = subprocess.run(command, input=line, capture_output=True, timeout=30, check=True)
    assert line.endswith(b"\n") or ended.stderr == b""


def test_stopping_the_pool_ends_the_engine(pool: EnginePool) -> None:
    process = psutil.Process(int(facts(pool)["pid"]))
    pool.stop()
    assert not process.is_running()


def test_the_engine_does_not_inherit_the_libraries_of_qgis(
    pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = ("PYTHONPATH", "GDAL_DATA", "PROJ_LIB", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")
    for name in (*foreign, "QGIS_PREFIX_PATH", "VIRTUAL_ENV", "PYTHONHOME"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    seen = facts(pool)
    assert [name for name in (*foreign, "PYTHONHOME", "VIRTUAL_ENV") if name in seen] == []
    assert seen["HTTPS_PROXY"] == "http://proxy" and seen["OMP_NUM_THREADS"] == "1"
    assert seen["PATH"] == os.environ["PATH"]


def test_case_does_not_matter_when_the_environment_is_cleaned() -> None:
    assert clean_environment({"PythonHome": "x", "Gdal_Data": "y", "Path": "z"}) == {"Path": "z"}


def test_an_engine_is_ended_whatever_interrupts_its_start() -> None:
    def fail() -> bool:
        raise RuntimeError("wrapped C/C++ object has been deleted")

    before = psutil.Process().children()
    with pytest.raises(RuntimeError, match="has been deleted"):
        EngineProcess(sys.executable, fail)
    assert psutil.Process().children() == before


def test_a_missing_interpreter_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"nix' cannot be started .*Set up engine"):
        EngineProcess(str(tmp_path / "nix"))


def test_a_python_without_the_packages_is_one_sentence(tmp_path: Path) -> None:
    maker = [sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")]
    subprocess.run(maker, check=True)
    python = tmp_path / "bare" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with pytest.raises(EngineError, match=r"lacks torch, .*rasterio.*Set up engine"):
        EngineProcess(str(python))


def test_the_clone_may_be_called_anything(tmp_path: Path) -> None:
    clone = tmp_path / "mon clône 2"
    shutil.copytree(ROOT / "core", clone / "core", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", clone)
    engine = EngineProcess(sys.executable, script=clone / "core" / "worker.py")
    engine.stop()
    assert "torch" in engine.hello.packages


def test_an_updated_plugin_asks_for_a_restart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aftermap.algorithms.engine.process.__version__", "0.0.1")
    with pytest.raises(EngineError, match=r"updated from 0.0.1 .*restart QGIS"):
        EngineProcess(sys.executable)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(-9, "SIGKILL"), (-11, "SIGSEGV"), (0xC0000005, "0xC0000005"), (1, "exit code 1")],
)
def test_exit_codes_are_said_in_words(code: int, sentence: str) -> None:
    assert sentence in cause_of_death(code)


def test_the_client_needs_the_standard_library_only() -> None:
    code = (
        "import importlib.util as u, sys; from pathlib import Path; root = Path(sys.argv[1]);"
        "s = u.spec_from_file_location('aftermap', root / '__init__.py',"
        " submodule_search_locations=[str(root)]);"
        "m = sys.modules['aftermap'] = u.module_from_spec(s); s.loader.exec_module(m);"
        "import aftermap.core.cli;"
        "import aftermap.algorithms.engine.client, aftermap.algorithms.engine.installer"
    )
    subprocess.run([sys.executable, "-I", "-S", "-c", code, str(ROOT)], check=True)
