"""The steps of an installation: a Python, an environment, its packages; with pip or with uv."""

from __future__ import annotations

import os
import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path

from ...core.errors import EngineError
from ...core.sentences import say
from .base_python import pip_listed
from .fetching import Fetching
from .install_plan import InstallPlan
from .machine import Machine
from .pip_settings import SOURCES, brings_its_own, for_uv, pip_settings
from .process import Feedback
from .processes import clean_environment, python_in
from .programs import execute, said_by
from .stamp import REQUIREMENTS
from .uv import fetch_uv

WANTED = "3.12"
"""Version of a Python that is fetched: every pinned package has wheels for it."""

HASHED = ("--no-deps", "--require-hashes")


class Recipe:
    """Carries out a plan in a new folder.

    Args:
        plan: what to do.
        new: the environment's folder until it is whole.
        temp: for temporary files.
        feedback: is told, and asked whether to cancel.
    """

    def __init__(self, plan: InstallPlan, new: Path, temp: Path, feedback: Feedback) -> None:
        self._plan, self._new, self._temp, self._feedback = plan, new, temp, feedback
        self._machine = Machine.here()
        self._home = Path(plan.target).parent
        self._variables = self._own_variables()
        self._uv = plan.uv

    def make(self) -> None:
        """Make the environment and fill it.

        Raises:
            EngineError: a step failed.
            Cancelled: the person asked to stop.
        """
        if self._uv is not None:
            listed = [] if self._plan.wheels else pip_listed()
            self._variables.update(self._for_uv(listed))
            self._uv = self._uv or fetch_uv(
                self._home, self._machine, self._plan.sources, self._variables, self._feedback
            )
        self._feedback.setProgressText("Making the environment")
        self._run([*self._maker(), str(self._new)])
        if self._uv is None:
            config = [str(python_in(self._new)), "-I", "-m", "pip", "config", "list"]
            listed = said_by(config, self._variables, self._feedback)
            self._fetch(pip_commands(self._plan, self._new, listed))
        else:
            self._fetch(uv_commands(self._plan, self._uv, self._new, listed, self._machine))

    def tidy(self) -> None:
        """Remove what only another try would have needed."""
        shutil.rmtree(self._cache, ignore_errors=True)

    @property
    def _cache(self) -> Path:
        """Return where uv keeps what it fetched, until an installation succeeds.

        It is removed then, so its name is one that no folder of a person's own has.
        """
        return self._home / f"{Path(self._plan.target).name}.fetched"

    def _maker(self) -> tuple[str, ...]:
        plan, maker = self._plan, self._plan.maker
        if plan.archive:
            python = unpack_python(Path(plan.archive), self._home / "python", self._machine)
            maker = (str(python), "-I", "-m", "venv")
        if maker:
            return (*maker, "--without-pip") if self._uv else maker
        assert self._uv is not None
        self._feedback.setProgressText("Fetching a Python")
        return (self._uv, "venv", "--relocatable", "--managed-python", "--python", WANTED)

    def _fetch(self, commands: Sequence[Sequence[str]]) -> None:
        into, total = self._temp, self._plan.download_mb
        if self._uv is not None:
            into, total = self._cache, self._plan.installed_mb
        fetching = Fetching(self._feedback, 3.0, 85.0, total, into)
        for command in commands:
            execute(command, self._variables, self._feedback, fetching.hear, fetching.look)

    def _run(self, command: Sequence[str]) -> None:
        execute(command, self._variables, self._feedback, lambda line: None)
        self._feedback.setProgress(3.0)

    def _own_variables(self) -> dict[str, str]:
        """Return the variables of the programs: on the target's disk, by QGIS's network."""
        kept = clean_environment(os.environ)
        temp = str(self._temp)
        network = self._plan.network.variables(kept, self._temp)
        return {**kept, "TMPDIR": temp, "TEMP": temp, "TMP": temp, **network}

    def _for_uv(self, listed: Sequence[str]) -> dict[str, str]:
        settings = pip_settings("\n".join(listed))
        known = {name: settings[name] for name in SOURCES if name in settings}
        known.pop("constraint", None)  # every version is pinned
        handed = for_uv(known) or {}
        if "SSL_CERT_FILE" in self._variables:
            handed.pop("SSL_CERT_FILE", None)
        sources = self._plan.sources
        handed.update(
            UV_CACHE_DIR=str(self._cache),
            UV_PYTHON_INSTALL_DIR=str(self._home / "python"),
            UV_SYSTEM_CERTS="1",
            UV_HTTP_TIMEOUT="120",
        )
        if sources.index:
            handed["UV_DEFAULT_INDEX"] = sources.index
        if sources.python:
            handed["UV_PYTHON_INSTALL_MIRROR"] = _address(sources.python)
        return handed


def pip_commands(plan: InstallPlan, new: Path, configuration: Sequence[str]) -> list[list[str]]:
    """Return how pip is called: what comes from an index must have the hash that is on file.

    Args:
        plan: to be carried out.
        new: the environment.
        configuration: the lines of pip's own settings.
    """
    sources = plan.sources
    pip = [str(python_in(new)), "-I", "-m", "pip", "install", "--no-input"]
    pip += ["--disable-pip-version-check", "--progress-bar", "off", "--only-binary", ":all:"]
    if plan.wheels:
        # The person's own files, for which no index answers: a build of torch for CPUs among them.
        return [[*pip, *_files("engine.txt"), "--no-index", "--find-links", plan.wheels]]
    if sources.index:
        pip += ["--index-url", sources.index]
    if not brings_its_own(configuration) and not sources.torch_index:
        return [[*pip, *_files("engine.hashes.txt", "torch.hashes.txt"), *HASHED]]
    # Another source was set up to have another build of torch, which has another hash.
    further = ["--extra-index-url", sources.torch_index] if sources.torch_index else []
    return [
        [*pip, *_files("engine.hashes.txt"), *HASHED],
        [*pip, *_files("engine.txt"), *further],
    ]


def uv_commands(
    plan: InstallPlan, uv: str, new: Path, configuration: Sequence[str], machine: Machine
) -> list[list[str]]:
    """Return how uv is called: as pip, but PyTorch alone comes from its own index where it must.

    Args:
        plan: to be carried out.
        uv: the program.
        new: the environment.
        configuration: the lines of pip's own settings.
        machine: to install on.
    """
    command = [uv, "pip", "install", "--python", str(python_in(new)), "--only-binary", ":all:"]
    sources, torch = plan.sources, _pinned("torch", "torchvision")
    if plan.wheels:
        return [[*command, *_files("engine.txt"), "--no-index", "--find-links", plan.wheels]]
    rest = [*command, *_files("engine.hashes.txt"), *HASHED]
    if sources.torch_index:
        return [rest, [*command, *torch, "--index", sources.torch_index]]
    if brings_its_own(configuration):
        return [rest, [*command, *torch]]
    if machine.own_build(plan.backend) and not sources.index:
        # uv knows PyTorch's own index, and which build fits the driver that is there.
        return [rest, [*command, *torch, "--torch-backend", _build(plan.backend)]]
    return [[*command, *_files("engine.hashes.txt", "torch.hashes.txt"), *HASHED]]


def unpack_python(archive: Path, folder: Path, machine: Machine) -> Path:
    """Unpack a standalone Python and return its interpreter.

    Raises:
        EngineError: the file is damaged or holds something else.
    """
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        with tarfile.open(archive) as packed:
            _extract(packed, part)
        if not machine.standalone_python(part).is_file():
            raise tarfile.ReadError("no Python is in it")
    except (OSError, tarfile.TarError, EOFError, ValueError) as error:
        shutil.rmtree(part, ignore_errors=True)
        raise EngineError(
            say(
                "'{archive}' cannot be unpacked as a standalone Python ({error}): fetch it again.",
                archive=archive,
                error=error,
            )
        ) from error
    home = folder / archive.name.partition("-install_only")[0]
    shutil.rmtree(home, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    os.replace(part, home)
    return machine.standalone_python(home)


def _extract(packed: tarfile.TarFile, folder: Path) -> None:
    """Unpack what stays inside the folder; newer Pythons see to that themselves."""
    if hasattr(tarfile, "data_filter"):
        packed.extractall(folder, filter="tar")  # nosec B202 # leaves the folder nowhere
        return
    for item in packed.getmembers():
        inside = os.path.normpath(os.path.join(os.path.dirname(item.name), item.linkname))
        if item.name.startswith(("/", "..")) or ".." in item.name.split("/"):
            raise ValueError(say("'{name}' leads out of it", name=item.name))
        if item.issym() and (item.linkname.startswith("/") or inside.startswith("..")):
            raise ValueError(say("'{name}' leads out of it", name=item.name))
    packed.extractall(folder)  # nosec B202 # names and links were looked at


def _files(*names: str) -> list[str]:
    return [part for name in names for part in ("--requirement", str(REQUIREMENTS / name))]


def _pinned(*names: str) -> list[str]:
    lines = (REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.split("==")[0] in names]


def _build(backend: str) -> str:
    return "auto" if backend == "cuda" else backend


def _address(place: str) -> str:
    """Return a folder as an address; an address is itself."""
    return Path(place).absolute().as_uri() if Path(place).is_dir() else place
