"""Which interpreter is chosen, which Python can be a base, and how an installation ends."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from aftermap.algorithms.engine import base_python, environment, installer, recipe
from aftermap.algorithms.engine.beside import new_of
from aftermap.algorithms.engine.client import EnginePool
from aftermap.algorithms.engine.install_plan import InstallPlan
from aftermap.algorithms.engine.network import Network
from aftermap.algorithms.engine.processes import locked, python_in
from aftermap.algorithms.engine.sources import Sources
from aftermap.core.errors import Cancelled, EngineError
from aftermap.core.requests import RefineMorphology
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.test_engine_process import Watcher

posix = pytest.mark.skipif(os.name != "posix", reason="writes shell scripts as interpreters")


def interpreter(folder: Path) -> str:
    """Make a file where a virtual environment has its interpreter."""
    path = python_in(folder)
    path.parent.mkdir(parents=True)
    path.touch()
    return str(path)


@pytest.fixture(autouse=True)
def _nothing_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("AFTERMAP_PYTHON", raising=False)
    monkeypatch.setattr(environment, "_setting", lambda: "")
    monkeypatch.setattr(environment, "managed_folder", lambda: tmp_path / "managed")
    monkeypatch.setattr(environment, "ROOT", tmp_path / "clone")


def test_the_order_is_setting_variable_managed_developer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    developer = interpreter(tmp_path / "clone" / ".venv")
    assert environment.find().python == developer
    managed = interpreter(tmp_path / "managed")
    assert environment.find().python == managed
    variable = interpreter(tmp_path / "variable")
    monkeypatch.setenv("AFTERMAP_PYTHON", variable)
    assert environment.find().python == variable
    setting = interpreter(tmp_path / "setting")
    monkeypatch.setattr(environment, "_setting", lambda: setting)
    assert environment.find().python == setting


def test_a_chosen_interpreter_that_is_gone_is_not_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    interpreter(tmp_path / "managed")
    monkeypatch.setenv("AFTERMAP_PYTHON", str(tmp_path / "gone"))
    with pytest.raises(EngineError, match=r"gone', named by the variable AFTERMAP_PYTHON"):
        environment.find()


def test_without_an_engine_a_run_says_what_installs_it() -> None:
    with pytest.raises(EngineError, match="is not installed: install it with Plugins > Aftermap"):
        EnginePool().run(RefineMorphology("a.tif"), Watcher())


def test_the_engine_describes_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERMAP_PYTHON", sys.executable)
    state = environment.describe(Watcher())
    assert state.ready and state.sentence.startswith("The engine is ready and computes on ")
    assert (state.versions["torch"] and state.megabytes is None) or state.megabytes > 100


def test_a_broken_engine_is_described_not_raised(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AFTERMAP_PYTHON", interpreter(tmp_path / "empty"))
    state = environment.describe(Watcher())
    assert not state.ready and "cannot be started" in state.sentence


def test_this_python_is_a_base() -> None:
    base = base_python.probe([sys.executable])
    assert base is not None and base.version == sys.version_info[:2]


@posix
@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ('{"version": [3, 12], "bits": 64, "venv": false}', r"apt install python3\.12-venv"),
        ('{"version": [3, 9], "bits": 64, "venv": true}', "is Python 3.9 with 64 bits, and"),
        ('{"version": [3, 12], "bits": 32, "venv": true}', "is Python 3.12 with 32 bits, and"),
        ("Python was not found; run without arguments to install", "does not start as a Python"),
        ("[1]", "does not start as a Python"),
    ],
)
def test_a_python_that_does_not_fit_is_one_sentence(
    tmp_path: Path, answer: str, sentence: str
) -> None:
    fake = tmp_path / "python"
    fake.write_text(f"#!/bin/sh\ncat <<'END'\n{answer}\nEND\n")
    fake.chmod(0o755)
    with pytest.raises(EngineError, match=sentence):
        base_python.find_base(str(fake))


def test_the_executable_of_qgis_is_never_a_candidate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/qgis/bin/qgis-bin.exe")
    commands = [command[0] for command in base_python._candidates()]
    assert commands and "/qgis/bin/qgis-bin.exe" not in commands


def test_a_plan_says_what_where_and_how_much(tmp_path: Path) -> None:
    plan = installer.plan(tmp_path / "new", python=sys.executable)
    text = plan.summary()
    assert str(tmp_path / "new") in text and f"{plan.download_mb} MB" in text
    assert "QGIS's own Python is not touched" in text and f"{plan.installed_mb} MB" in text
    assert not (tmp_path / "new").exists()


def test_torch_is_pinned_with_its_torchvision() -> None:
    lines = (installer.REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    assert {"torch==2.13.0", "torchvision==0.28.0"} <= set(lines)
    assert all("==" in line for line in lines if not line.startswith("#"))


def hashed(file: str) -> dict[str, int]:
    """Return how many hashes each requirement of a file has, by its name and version."""
    text = (installer.REQUIREMENTS / file).read_text(encoding="utf-8")
    found: dict[str, int] = {}
    name = ""
    for line in text.splitlines():
        if "==" in line:
            name = line.split(" ")[0]
            found[name] = 0
        elif "--hash=sha256:" in line:
            found[name] += 1
    return found


def test_every_pinned_package_has_hashes() -> None:
    lines = (installer.REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.split(" ")[0] for line in lines if "==" in line}
    of_torch, of_others = hashed("torch.hashes.txt"), hashed("engine.hashes.txt")
    found = {**of_torch, **of_others}
    assert pinned <= set(found) and min(found.values()) >= 1
    assert found["numpy==2.4.6"] > 20 and not set(of_torch) & set(of_others)
    assert {"torch==2.13.0", "torchvision==0.28.0"} <= set(of_torch)
    assert set(found) - pinned == {
        name
        for name in found
        if name.startswith(("nvidia-", "cuda-", "triton==", "httpx2-jsfetch"))
    }


@pytest.mark.parametrize(
    ("wheels", "configuration", "files"),
    [
        (None, ["global.index-url='mirror'"], [("engine.hashes.txt", "torch.hashes.txt")]),
        (None, [":env:.find-links='w'"], [("engine.hashes.txt",), ("engine.txt",)]),
        (None, ["global.extra-index-url='cpu'"], [("engine.hashes.txt",), ("engine.txt",)]),
        ("wheels", [], [("engine.txt",)]),
    ],
)
def test_what_comes_from_an_index_is_held_to_its_hash(
    tmp_path: Path, wheels: str | None, configuration: list[str], files: list[tuple[str, ...]]
) -> None:
    plan = replace(plan_with(tmp_path, "-c", ""), wheels=wheels)
    commands = recipe.pip_commands(plan, tmp_path, configuration)
    read = [tuple(Path(part).name for part in one if part.endswith(".txt")) for one in commands]
    assert read == files
    for command, names in zip(commands, read):
        assert ("--require-hashes" in command) == ("engine.hashes.txt" in names)


def test_a_plan_does_not_touch_other_folders(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").touch()
    with pytest.raises(EngineError, match="holds other files"):
        installer.plan(tmp_path, python=sys.executable)
    with pytest.raises(EngineError, match="not a folder with wheel files"):
        installer.plan(
            tmp_path / "new", sources=Sources(wheels=str(tmp_path)), python=sys.executable
        )


def plan_with(target: Path, *maker: str) -> InstallPlan:
    return InstallPlan(str(target), (sys.executable, *maker), "Python", 1, None, 1, 1)


def test_a_failed_installation_puts_the_old_environment_back(tmp_path: Path) -> None:
    target = tmp_path / "engine"
    (target / "bin").mkdir(parents=True)
    (target / "pyvenv.cfg").write_text("old")
    with pytest.raises(EngineError, match="No module named pip"):
        installer.install(plan_with(target, "-m", "venv", "--without-pip"), Watcher())
    assert (target / "pyvenv.cfg").read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["engine"]


def test_a_cancelled_installation_leaves_nothing(tmp_path: Path) -> None:
    code = "import sys, pathlib, time; pathlib.Path(sys.argv[1]).mkdir(); time.sleep(600)"
    target = tmp_path / "engine"
    with pytest.raises(Cancelled, match="is as it was"):
        installer.install(plan_with(target, "-c", code), Watcher(new_of(target).exists))
    assert list(tmp_path.iterdir()) == []


def test_programs_that_install_use_the_proxy_and_the_disk_of_the_engine(tmp_path: Path) -> None:
    code = (
        "import os, sys, tempfile; print(os.environ['https_proxy'], tempfile.gettempdir());"
        "sys.exit(1)"
    )
    plan = replace(
        plan_with(tmp_path / "engine", "-c", code),
        network=Network(proxy="http://me:a%40b@proxy:8080"),
    )
    with pytest.raises(EngineError, match=f"http://me:a%40b@proxy:8080 {tmp_path}"):
        installer.install(plan, Watcher())


def test_a_small_disk_is_said_before_anything_is_fetched(tmp_path: Path) -> None:
    plan = InstallPlan(str(tmp_path / "e"), ("nix",), "Python", 1, None, 1, 10**9)
    with pytest.raises(EngineError, match="MB free and the engine needs"):
        installer.install(plan, Watcher())


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(beside: Path) -> None:
        raise PermissionError(13, "Permission denied", str(beside))

    monkeypatch.setattr(installer, "temporary_folder", read_only)
    with pytest.raises(EngineError, match=r"cannot be written \(Permission denied\)"):
        installer.install(plan_with(tmp_path / "engine", "-c", ""), Watcher())
    assert list(tmp_path.iterdir()) == []


def test_two_programs_do_not_install_at_once(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; sys.path.insert(0, sys.argv[1]); import package; package.load();"
        "from aftermap.algorithms.engine.processes import locked\n"
        "with locked(pathlib.Path(sys.argv[2])) as held: print(held, flush=True); sys.stdin.read()"
    )
    lock = tmp_path / "engine.lock"
    command = [sys.executable, "-c", code, str(ROOT / "scripts"), str(lock)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    plan = plan_with(tmp_path / "engine", "-c", "import sys; sys.exit(1)")
    with subprocess.Popen(command, **pipes) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        with pytest.raises(EngineError, match="already being installed"):
            installer.install(plan, Watcher())
        other.kill()
    with pytest.raises(EngineError, match="could not be installed"):
        installer.install(plan, Watcher())
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_file_system_without_locks_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def unknown(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unknown)
    with locked(tmp_path / "lock") as held:
        assert held


@posix
def test_a_lock_on_a_file_that_was_removed_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"

    def lock(descriptor: int) -> bool:
        path.unlink()  # by another, who had it until now
        return True

    monkeypatch.setattr("aftermap.algorithms.engine.processes._lock", lock)
    with locked(path) as held:
        assert not held
