"""How the engine is installed: on this machine from a tiny folder of wheels, and on others as told.

Windows, macOS and Flatpak are pretended (`Machine`); what pip and uv do is real.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from aftermap.algorithms.engine import (
    base_python,
    beside,
    diagnostics,
    fetching,
    installer,
    programs,
    recipe,
    stamp,
    uv,
)
from aftermap.algorithms.engine.base_python import BasePython
from aftermap.algorithms.engine.client import EnginePool
from aftermap.algorithms.engine.install_plan import InstallPlan
from aftermap.algorithms.engine.machine import Machine, latest_in
from aftermap.algorithms.engine.network import Network
from aftermap.algorithms.engine.processes import python_in
from aftermap.algorithms.engine.sources import Sources
from aftermap.core.errors import EngineError
from aftermap.tests.unit.test_engine_process import Watcher

LINUX = Machine("linux", "x86_64")
NVIDIA = Machine("linux", "x86_64", nvidia=True)
WINDOWS = Machine("windows", "x86_64", nvidia=True)
MAC = Machine("macos", "aarch64")
UV = Path(sys.executable).parent / "uv"

posix = pytest.mark.skipif(os.name != "posix", reason="writes shell scripts as programs")


@pytest.fixture(autouse=True)
def _no_pip_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (installer, recipe):
        monkeypatch.setattr(module, "pip_listed", list)


def wheel(folder: Path, name: str, files: dict[str, str], tag: str = "py3-none-any") -> Path:
    """Write a wheel of a package."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-1.0-{tag}.whl"
    about = f"{name}-1.0.dist-info"
    meta = {
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{about}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in {**files, **meta}.items():
            archive.writestr(inside, text)
        record = "".join(f"{one},,\n" for one in [*archive.namelist(), f"{about}/RECORD"])
        archive.writestr(f"{about}/RECORD", record)
    return path


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels for requirements that are one package, and an engine that always runs."""
    requirements = tmp_path / "requirements"
    requirements.mkdir()
    (requirements / "engine.txt").write_text("tinypart==1.0\n")
    sizes = {"linux": {"download_mb": 1, "installed_mb": 1}}
    (requirements / "sizes.json").write_text(
        json.dumps({**sizes, "linux_cuda": sizes["linux"], "windows": sizes["linux"]})
    )
    for module in (installer, recipe, stamp):
        monkeypatch.setattr(module, "REQUIREMENTS", requirements)
    monkeypatch.setattr(installer, "_try_out", lambda python, feedback: None)
    monkeypatch.setattr(installer, "POOL", EnginePool())
    wheel(tmp_path / "whéels of ours", "tinypart", {"tinypart.py": "FINE = True\n"})
    return tmp_path / "whéels of ours"


def soon(plan: InstallPlan) -> InstallPlan:
    """Return a plan that takes uv where it is here: making pip takes ten times as long."""
    return replace(plan, uv=str(UV)) if UV.exists() else plan


def has_part(python: str) -> bool:
    code = "import tinypart, sys; sys.exit(0 if tinypart.FINE else 1)"
    return os.spawnv(os.P_WAIT, python, [python, "-I", "-c", code]) == 0


def test_an_engine_is_installed_from_a_folder_without_a_network(tiny: Path, tmp_path: Path) -> None:
    target = tmp_path / "Zoë's profile" / "engine"
    plan = installer.plan(target, Sources(wheels=str(tiny)), sys.executable)
    assert "from the folder" in plan.summary() and plan.uv is None
    python = installer.install(plan, Watcher())
    assert python == str(python_in(target)) and has_part(python)
    assert [item.name for item in target.parent.iterdir()] == ["engine"]
    assert stamp.outdated(target) == ""


def test_an_engine_of_other_packages_is_outdated(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "engine").mkdir()
    stamp.stamp(tmp_path / "engine", "cpu")
    assert stamp.outdated(tmp_path / "engine") == ""
    (tmp_path / "requirements" / "engine.txt").write_text("tinypart==1.1\n")
    assert "press Install to renew it" in stamp.outdated(tmp_path / "engine")
    assert stamp.outdated(tmp_path) == "", "a person's own environment has no stamp"


@pytest.mark.skipif(not UV.exists(), reason="uv is not beside this Python")
def test_uv_installs_the_same(tiny: Path, tmp_path: Path) -> None:
    maker = (sys.executable, "-I", "-m", "venv")
    plan = InstallPlan(
        str(tmp_path / "at home" / "engine"), maker, "Python", 1, str(tiny), 1, 1,
        uv=str(UV), sources=Sources(wheels=str(tiny)),
    )  # fmt: skip
    assert has_part(installer.install(plan, Watcher()))
    assert [item.name for item in (tmp_path / "at home").iterdir()] == ["engine"]


def test_what_lies_beside_the_engine_is_a_persons_own(tiny: Path, tmp_path: Path) -> None:
    home = tmp_path / "disk"
    for name in ("fetched", "engine.old"):
        (home / name).mkdir(parents=True)
        (home / name / "thesis.txt").write_text("years of work")
    sources = Sources(wheels=str(tiny))
    with pytest.raises(EngineError, match=r"engine\.old' holds other files"):
        installer.plan(home / "engine", sources, sys.executable)
    installer.install(soon(installer.plan(home / "other", sources, sys.executable)), Watcher())
    assert len(list(home.glob("*/thesis.txt"))) == 2


def test_a_failed_installation_never_touches_the_former_engine(tiny: Path, tmp_path: Path) -> None:
    target = tmp_path / "home" / "engine"
    plan = soon(installer.plan(target, Sources(wheels=str(tiny)), sys.executable))
    installer.install(plan, Watcher())
    before = (target / "pyvenv.cfg").stat().st_mtime_ns
    for part in tiny.glob("*.whl"):
        part.write_bytes(b"damaged")
    seen: list[bool] = []
    with pytest.raises(EngineError, match="is as it was"):
        installer.install(plan, Watcher(lambda: bool(seen.append(has_part_now(target)))))
    assert all(seen) and (target / "pyvenv.cfg").stat().st_mtime_ns == before
    assert has_part(str(python_in(target)))


def has_part_now(target: Path) -> bool:
    return python_in(target).is_file()


def test_a_program_that_ended_between_two_renames_leaves_a_way_back(tmp_path: Path) -> None:
    old = beside.old_of(tmp_path / "engine")
    old.mkdir()
    beside.settle(tmp_path / "engine")
    assert (tmp_path / "engine").is_dir() and not old.exists()


@pytest.mark.parametrize(
    ("machine", "backends", "sizes"),
    [
        (LINUX, ("cpu",), "linux"),
        (NVIDIA, ("cuda", "cpu"), "linux_cuda"),
        (WINDOWS, ("cuda", "cpu"), "windows_cuda"),
        (replace(WINDOWS, nvidia=False), ("cpu",), "windows"),
        (MAC, ("mps",), "macos"),
    ],
)
def test_what_the_machine_has_is_offered(
    machine: Machine, backends: tuple[str, ...], sizes: str
) -> None:
    assert machine.backends == backends
    assert machine.size_key(backends[0]) == sizes
    assert sizes in json.loads((stamp.REQUIREMENTS / "sizes.json").read_text())
    assert installer.backend_for(machine, "mps") == backends[0]


def test_an_old_mac_is_told_that_there_is_no_pytorch() -> None:
    with pytest.raises(EngineError, match="Macs with Intel"):
        installer.backend_for(Machine("macos", "x86_64"))


def test_a_driver_is_found_by_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("SYSTEMROOT", "D:/Win")
    assert Machine.here(lambda path: path == "D:/Win/System32/nvcuda.dll").nvidia
    monkeypatch.setattr(sys, "platform", "linux")
    there = Machine.here(lambda path: path in ("/proc/driver/nvidia/version", "/.flatpak-info"))
    assert there.nvidia and there.boxed and there.keeps_no_python


WHEELS = {
    "uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl": LINUX,
    "uv-0.13.8-py3-none-win_amd64.whl": WINDOWS,
    "uv-0.13.8-py3-none-macosx_11_0_arm64.whl": MAC,
}
PYTHONS = {
    "cpython-3.12.11+20250818-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz": LINUX,
    "cpython-3.12.11+20250818-x86_64-pc-windows-msvc-install_only.tar.gz": WINDOWS,
    "cpython-3.12.11+20250818-aarch64-apple-darwin-install_only.tar.gz": MAC,
}


def test_each_machine_takes_its_own_files(tmp_path: Path) -> None:
    for name in (*WHEELS, *PYTHONS):
        (tmp_path / name).touch()
    for name, machine in WHEELS.items():
        assert latest_in(str(tmp_path), "uv-*.whl", machine.takes_wheel) == tmp_path / name
    for name, machine in PYTHONS.items():
        assert latest_in(str(tmp_path), "cpython-3.1*", machine.takes_python) == tmp_path / name
    assert latest_in(None, "*", lambda name: True) is None


def plan_on(machine: Machine, sources: Sources) -> InstallPlan:
    backend = installer.backend_for(machine, sources.backend)
    plan = InstallPlan("/h/engine", ("py", "-m", "venv"), "P", 1, None, 1, 1, backend, "uv")
    return replace(plan, sources=sources)


@pytest.mark.parametrize(
    ("machine", "sources", "listed", "options"),
    [
        (LINUX, Sources(), [], ["--torch-backend", "cpu"]),
        (WINDOWS, Sources(), [], ["--torch-backend", "auto"]),
        (LINUX, Sources(torch_index="file:///mirror"), [], ["--index", "file:///mirror"]),
        (LINUX, Sources(), ["global.extra-index-url='file:///own'"], []),
    ],
)
def test_torch_alone_comes_from_an_index_of_its_own(
    machine: Machine, sources: Sources, listed: list[str], options: list[str]
) -> None:
    rest, torch = recipe.uv_commands(plan_on(machine, sources), "uv", Path("n"), listed, machine)
    assert "--require-hashes" in rest and "--require-hashes" not in torch
    pins = [part for part in torch if "==" in part]
    assert [pin.split("==")[0] for pin in pins] == ["torch", "torchvision"]
    assert torch[torch.index(pins[-1]) + 1 :] == options


@pytest.mark.parametrize(
    ("machine", "sources"),
    [
        (NVIDIA, Sources()),
        (MAC, Sources()),
        (replace(WINDOWS, nvidia=False), Sources()),
        (LINUX, Sources(index="file:///office")),
    ],
)
def test_what_the_index_has_is_held_to_its_hashes(machine: Machine, sources: Sources) -> None:
    (command,) = recipe.uv_commands(plan_on(machine, sources), "uv", Path("n"), [], machine)
    assert "--require-hashes" in command and command[-2].endswith("torch.hashes.txt") is False
    assert any(part.endswith("torch.hashes.txt") for part in command)


def without_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(python: str | None = None) -> BasePython:
        raise EngineError("There is no Python.")

    monkeypatch.setattr(installer, "find_base", none)


def test_without_a_python_uv_brings_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    without_python(monkeypatch)
    monkeypatch.setattr(uv, "find_pip", lambda: ("python", "-m", "pip"))
    monkeypatch.setattr(uv.shutil, "which", lambda name: None)
    for machine in (WINDOWS, MAC, LINUX):
        plan = installer.plan(tmp_path / "engine", machine=machine)
        assert plan.maker == () and plan.uv == uv.FETCHED and "of its own" in plan.python
    monkeypatch.setattr(uv, "find_pip", lambda: None)
    with pytest.raises(EngineError, match="There is no Python"):
        installer.plan(tmp_path / "engine", machine=MAC)


def test_the_python_of_qgis_is_not_built_upon_where_it_goes_with_qgis(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inside = BasePython((f"{sys.base_exec_prefix}/bin/python3",), (3, 12), venv=True)
    assert inside.inside_qgis
    monkeypatch.setattr(installer, "find_base", lambda python: inside)
    monkeypatch.setattr(uv, "find_pip", lambda: ("python", "-m", "pip"))
    flatpak = replace(LINUX, boxed=True)
    for machine, maker in ((WINDOWS, ()), (MAC, ()), (flatpak, ()), (NVIDIA, inside.command)):
        assert installer.plan(tmp_path / "e", machine=machine).maker[:1] == maker
    plan = installer.plan(tmp_path / "e", python=inside.command[0], machine=WINDOWS)
    assert plan.maker[:1] == inside.command, "a person's choice holds"


def test_a_standalone_python_of_a_folder_is_unpacked_and_used(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_python(monkeypatch)
    name = next(iter(PYTHONS))
    script = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'.encode()
    with tarfile.open(tiny / name, "w:gz") as archive:
        item = tarfile.TarInfo("python/bin/python3")
        item.size, item.mode = len(script), 0o755
        archive.addfile(item, io.BytesIO(script))
    plan = soon(installer.plan(tmp_path / "h" / "engine", Sources(wheels=str(tiny)), machine=LINUX))
    assert plan.archive and name in plan.summary()
    assert has_part(installer.install(plan, Watcher()))
    (tiny / name).write_bytes(b"cut off")
    with pytest.raises(EngineError, match="cannot be unpacked as a standalone Python"):
        installer.install(plan, Watcher())
    assert has_part(str(python_in(tmp_path / "h" / "engine")))


def test_an_archive_writes_nowhere_else(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "p.tar.gz", "w:gz") as archive:
        archive.addfile(tarfile.TarInfo("../outside"))
    with pytest.raises(EngineError, match="cannot be unpacked"):
        recipe.unpack_python(tmp_path / "p.tar.gz", tmp_path / "deep" / "python", LINUX)
    assert not (tmp_path / "deep" / "outside").exists()


@posix
def test_uv_comes_out_of_its_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tag = "py3-none-manylinux_2_17_x86_64"
    wheel(tmp_path / "w", "uv", {"uv-1.0.data/scripts/uv": "#!/bin/sh\necho uv 1\n"}, tag)
    monkeypatch.setattr(uv.shutil, "which", lambda name: None)
    sources, home = Sources(wheels=str(tmp_path / "w")), tmp_path / "home"
    assert uv.find_uv(home, LINUX, sources) == uv.FETCHED
    assert uv.find_uv(home, MAC, sources) is None
    program = uv.fetch_uv(home, LINUX, sources, dict(os.environ), Watcher())
    assert programs.said_by([program], dict(os.environ), Watcher()) == ["uv 1"]
    assert uv.find_uv(home, LINUX, Sources()) == program


@posix
@pytest.mark.parametrize(("said", "taken"), [("0.4.30", False), ("0.13.8 (x)", True), ("", False)])
def test_an_old_uv_of_a_persons_own_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str, taken: bool
) -> None:
    fake = tmp_path / "uv"
    fake.write_text(f"#!/bin/sh\necho 'uv {said}'\n")
    fake.chmod(0o755)
    monkeypatch.setattr(uv.shutil, "which", lambda name: str(fake))
    monkeypatch.setattr(uv, "find_pip", lambda: ("python", "-m", "pip"))
    found = uv.find_uv(tmp_path / "home", LINUX, Sources())
    assert found == (str(fake) if taken else uv.FETCHED)


def test_a_password_with_an_at_is_blanked_whole() -> None:
    assert diagnostics.blanked("https://me:p@ss@host/simple") == "https://host/simple"


@posix
def test_a_python_is_fetched_from_where_it_was_said(tmp_path: Path) -> None:
    """A pretended uv writes down its variables, and fails: what it fetched stays for a next try."""
    fake, home = tmp_path / "uv", tmp_path / "home"
    fake.write_text(
        "#!/bin/sh\nmkdir -p $UV_CACHE_DIR && echo part > $UV_CACHE_DIR/torch.part\n"
        'echo "$UV_PYTHON_INSTALL_MIRROR $UV_PYTHON_INSTALL_DIR $UV_SYSTEM_CERTS $NO_PROXY $*"\n'
        "exit 2\n"
    )
    fake.chmod(0o755)
    (tmp_path / "pythons").mkdir()
    plan = InstallPlan(
        str(home / "engine"), (), "a Python", 1, None, 1, 1, uv=str(fake),
        sources=Sources(python=str(tmp_path / "pythons")),
        network=Network(proxy="http://p:1", past=("intranet",)),
    )  # fmt: skip
    with pytest.raises(EngineError) as caught:
        installer.install(plan, Watcher())
    mirror = (tmp_path / "pythons").as_uri()
    said = f"{mirror} {home / 'python'} 1 intranet venv --relocatable --managed-python"
    assert said in str(caught.value)
    assert [item.name for item in home.iterdir()] == ["engine.fetched"]


@posix
def test_a_policy_that_forbids_programs_is_one_sentence(tmp_path: Path) -> None:
    forbidden = tmp_path / "uv"
    forbidden.write_text("#!/bin/sh\n")
    with pytest.raises(EngineError, match=r"may not be started here .*another folder"):
        programs.execute([str(forbidden)], {}, Watcher(), print)


def test_certificates_that_a_person_set_go_before_those_of_qgis(tmp_path: Path) -> None:
    network = Network(certificates="-----BEGIN CERTIFICATE-----")
    given = network.variables({"PIP_CERT": "/office.pem"}, tmp_path)
    assert "PIP_CERT" not in given
    assert Path(given["SSL_CERT_FILE"]).read_text().startswith("-----BEGIN")


def test_what_is_fetched_is_told_in_megabytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "EVERY", 0.0)
    texts: list[str] = []
    feedback = Watcher()
    monkeypatch.setattr(feedback, "setProgressText", texts.append)
    fetch = fetching.Fetching(feedback, 0.0, 100.0, 8, tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "torch.whl").write_bytes(bytes(2_000_000))
    fetch.look()
    assert texts == ["Fetching packages: 2 of about 8 MB"]


class Stored(dict):  # type: ignore[type-arg]
    """QGIS's settings, as far as they are used."""

    def value(self, name: str, other: object) -> object:
        return self.get(name, other)

    def setValue(self, name: str, value: object) -> None:  # noqa: N802
        self[name] = value

    def remove(self, name: str) -> None:
        self.pop(name, None)


def test_sources_are_kept_and_forgotten() -> None:
    stored = Stored()
    Sources(folder="/x", wheels="/w").store(stored)
    assert Sources.stored(stored) == Sources(folder="/x", wheels="/w")
    Sources(folder="/x").store(stored)
    assert Sources.stored(stored).having(index="", backend="cpu") == Sources(
        folder="/x", backend="cpu"
    )
    assert Sources.stored(None) == Sources()


def test_the_first_pip_is_asked_for_its_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", "/some/wheels")
    monkeypatch.setattr(base_python, "_candidates", lambda: iter([(sys.executable,)]))
    assert ":env:.find-links='/some/wheels'" in base_python.pip_listed()
