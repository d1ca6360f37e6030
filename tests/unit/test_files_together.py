"""Outputs of one run appear together or not at all; what killed runs leave is cleared."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aftermap.core import cli
from aftermap.core.cli import TerminalProgress
from aftermap.core.errors import Cancelled, OutputError
from aftermap.core.files import clear_stale, temporary_folder, together, when_whole, whole_file
from aftermap.core.files import scratch as scratch_module

ROOT = Path(__file__).resolve().parents[2]
LOAD = f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); import package; package.load()"


def write(path: Path, text: str) -> None:
    with whole_file(str(path)) as partial:
        Path(partial).write_text(text)
        Path(partial).with_suffix(".qml").write_text(f"style of {text}")


def write_all(paths: list[Path]) -> None:
    with together(map(str, paths)):
        for path in paths:
            write(path, "new")


def contents(folder: Path) -> dict[str, str]:
    return {item.name: item.read_text() for item in folder.iterdir() if item.is_file()}


def older(folder: Path) -> dict[str, str]:
    """Write two older outputs with their sidecars; return what is there."""
    for name in ("one.tif", "two.tif"):
        (folder / name).write_text(f"older {name}")
        (folder / f"{name}.aux.xml").write_text(f"statistics of older {name}")
    (folder / "one.qml").write_text("older style")
    return contents(folder)


def break_replacing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    replace = os.replace

    def broken(source: Any, target: Any) -> None:
        if Path(target).name == name and "kept" not in Path(source).parts:
            raise PermissionError(13, "Permission denied", str(source), None, str(target))
        replace(source, target)

    monkeypatch.setattr("os.replace", broken)


@pytest.mark.parametrize("name", ["one.tif", "one.qml", "two.tif", "two.qml"])
@pytest.mark.parametrize("with_older", [True, False])
@pytest.mark.parametrize("links", [True, False])
def test_all_is_as_it_was_if_one_file_cannot_be_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, with_older: bool, links: bool
) -> None:
    before = older(tmp_path) if with_older else {}
    paths = [tmp_path / "one.tif", tmp_path / "two.tif"]
    if not links:
        monkeypatch.setattr("os.link", lambda *args, **options: os.stat("/no/such/file"))
    break_replacing(monkeypatch, name)
    with pytest.raises(OutputError, match=f"{name}' cannot be written"):
        write_all(paths)
    monkeypatch.undo()
    assert contents(tmp_path) == before
    assert not list(tmp_path.glob(".aftermap-*"))


def test_nothing_appears_before_the_end_and_all_at_the_end(tmp_path: Path) -> None:
    before, done = older(tmp_path), []
    paths = [tmp_path / "one.tif", tmp_path / "two.tif"]
    with together(map(str, paths)):
        for path in paths:
            write(path, "new")
        when_whole(lambda: done.append(True))
        assert contents(tmp_path) == before and not done
    assert done
    assert contents(tmp_path) == {
        **{name: "new" for name in ("one.tif", "two.tif")},
        **{name: "style of new" for name in ("one.qml", "two.qml")},
    }
    assert not list(tmp_path.glob(".aftermap-*"))


def test_outputs_in_several_folders_are_one_act(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        (folder / "x.tif").write_text("older")
    break_replacing(monkeypatch, "last.tif")
    paths = [folders[0] / "x.tif", folders[1] / "x.tif", folders[1] / "last.tif"]
    with pytest.raises(OutputError):
        write_all(paths)
    assert [contents(folder) for folder in folders] == [{"x.tif": "older"}] * 2


KILLED = """
import os, signal
from pathlib import Path
from aftermap.core.files import together, whole_file
from aftermap.core.files import undo
replace, number = os.replace, 0
def counted(source, target):
    global number
    if Path(target).suffix in (".tif", ".qml"):
        number += 1
        if number == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
    replace(source, target)
os.replace = counted
paths = [str(Path(sys.argv[1], name)) for name in ("a/one.tif", "b/two.tif", "b/three.tif")]
with together(paths):
    for path in paths:
        with whole_file(path) as partial:
            Path(partial).write_text("new")
            Path(partial).with_suffix(".qml").write_text("new style")
"""


@pytest.mark.parametrize("at", [1, 2, 4, 6])
def test_a_kill_between_two_renames_is_undone_by_the_next_run(tmp_path: Path, at: int) -> None:
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
        older(folder)
    before = [contents(tmp_path / name) for name in ("a", "b")]
    line = [sys.executable, "-c", f"{LOAD}\n{KILLED}", str(tmp_path), str(at)]
    assert subprocess.run(line, check=False, timeout=60).returncode == -signal.SIGKILL
    clear_stale(tmp_path / "b")
    clear_stale(tmp_path / "a")
    assert [contents(tmp_path / name) for name in ("a", "b")] == before
    assert not list(tmp_path.glob("*/.aftermap-*"))


def test_what_someone_made_after_the_kill_stays(tmp_path: Path) -> None:
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
    line = [sys.executable, "-c", f"{LOAD}\n{KILLED}", str(tmp_path), "4"]
    subprocess.run(line, check=False, timeout=60)
    (tmp_path / "a" / "one.tif").write_text("made by a person meanwhile")
    clear_stale(tmp_path / "a")
    assert contents(tmp_path / "a") == {"one.tif": "made by a person meanwhile"}


def test_scratch_of_the_living_and_of_other_machines_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead, foreign, nameless = (tmp_path / f".aftermap-{name}" for name in "abc")
    for folder in (dead, foreign, nameless):
        folder.mkdir()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    owner = {"host": scratch_module._host(), "process": ended.pid, "started": ""}
    (dead / "owner.json").write_text(json.dumps(owner))
    (foreign / "owner.json").write_text(json.dumps({**owner, "host": "another machine"}))
    with whole_file(str(tmp_path / "x.tif")) as partial:
        Path(partial).write_text("mine")
        clear_stale(tmp_path)
        assert not dead.exists() and foreign.exists() and nameless.exists()
    assert (tmp_path / "x.tif").read_text() == "mine"
    os.utime(nameless, (0, 0))
    clear_stale(tmp_path)
    assert not nameless.exists() and foreign.exists()


def test_a_process_number_given_again_is_told_apart(tmp_path: Path) -> None:
    folder = tmp_path / ".aftermap-x"
    folder.mkdir()
    owner = {"host": scratch_module._host(), "process": os.getpid(), "started": "another time"}
    (folder / "owner.json").write_text(json.dumps(owner))
    clear_stale(tmp_path)
    assert folder.exists() is not Path("/proc/self/stat").exists()


def test_temporary_folders_of_killed_runs_are_cleared_by_the_next(tmp_path: Path) -> None:
    code = (
        f"{LOAD}\nimport os, signal, tempfile\ntempfile.tempdir = {str(tmp_path)!r}\n"
        "from aftermap.core.files import temporary_folder\n"
        "with temporary_folder():\n    os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert len(list(tmp_path.iterdir())) == 1
    with temporary_folder(tmp_path / "x"):
        assert len(list(tmp_path.iterdir())) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("heard_signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_hang_up_ends_like_an_interrupt(name: str) -> None:
    progress = TerminalProgress(sys.stderr, quiet=True)
    before = signal.getsignal(getattr(signal, name))
    with cli._stops_politely(progress):
        os.kill(os.getpid(), getattr(signal, name))
        with pytest.raises(Cancelled):
            progress.update(0, 1)
    assert signal.getsignal(getattr(signal, name)) == before


def test_nohup_stays_in_force() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        progress = TerminalProgress(sys.stderr, quiet=True)
        with cli._stops_politely(progress):
            os.kill(os.getpid(), signal.SIGHUP)
            progress.update(0, 1)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_terminal_that_is_gone_stops_the_run(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w") as stream:
        progress = TerminalProgress(stream)
        os.close(stream.fileno())
        progress.update(0, 2, "one")
        with pytest.raises(Cancelled):
            progress.update(1, 2, "two")
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
