"""Makes the engine's environment, when a person asks for it: says what, then does it whole."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...core.errors import Cancelled, EngineError
from ...core.files import temporary_folder
from ...core.naming import counted
from ...core.sentences import say
from .base_python import NEWEST, find_base, find_uv
from .client import POOL
from .process import EngineProcess, Feedback
from .processes import (
    clean_environment,
    kill_tree,
    locked,
    popen_options,
    python_in,
)

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"

OWN_SOURCES = ("extra-index-url", "find-links")
"""Settings of pip that bring packages from elsewhere than the index."""


@dataclass(frozen=True)
class InstallPlan:
    """What `install` will do; `summary` says it to a person.

    Sizes are megabytes (10^6 bytes); `cuda_*` hold where the index offers torch with CUDA only.
    `proxy` is an address that the package index is asked through.
    """

    target: str
    maker: tuple[str, ...]
    python: str
    packages: int
    wheels: Optional[str]
    download_mb: int
    installed_mb: int
    cuda_download_mb: Optional[int] = None
    cuda_installed_mb: Optional[int] = None
    proxy: Optional[str] = None

    def summary(self) -> str:
        """Return what will be installed, where, from where, and how large it is."""
        source = f"from the folder '{self.wheels}'" if self.wheels else "from the package index"
        text = (
            f"Aftermap's engine ({counted(self.packages, 'package', 'packages')}, PyTorch"
            f" among them) will be installed {source} into '{self.target}' with {self.python}:"
            f" about {self.download_mb} MB to fetch and {self.installed_mb} MB on disk."
        )
        if self.cuda_download_mb:
            text += (
                f" Where the index offers PyTorch with CUDA only, the default on Linux, it is about"
                f" {self.cuda_download_mb} MB and {self.cuda_installed_mb} MB."
            )
        return text + " QGIS's own Python is not touched."


def plan(
    target: Path,
    wheels: Optional[str] = None,
    python: Optional[str] = None,
    proxy: Optional[str] = None,
) -> InstallPlan:
    """Look for a base Python and return what an installation would do, without doing it.

    Args:
        target: folder of the environment; replaced if it holds one already.
        wheels: folder of wheel files to install from instead of the package index.
        python: base interpreter; looked for if None.
        proxy: address of a proxy; None leaves it to the variables of the environment.

    Raises:
        EngineError: no Python fits, `wheels` is no folder of wheels, or `target` holds other files.
    """
    _check_folders(target, wheels)
    maker, name = _maker(python)
    sizes = json.loads((REQUIREMENTS / "sizes.json").read_text(encoding="utf-8"))
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    here, cuda = sizes[system], {} if wheels else sizes.get(f"{system}_cuda", {})
    return InstallPlan(
        str(target),
        maker,
        name,
        len(requirement_names()),
        wheels,
        here["download_mb"],
        here["installed_mb"],
        cuda.get("download_mb"),
        cuda.get("installed_mb"),
        proxy,
    )


def install(plan: InstallPlan, feedback: Feedback) -> str:
    """Carry out a plan and return the new interpreter's path.

    An environment that was there before is put back unless the new one works. The idle engine is
    ended, since Windows does not move a program that runs.

    Raises:
        EngineError: something failed, another installation runs, or a run uses the environment;
            nothing half-made is left.
        Cancelled: the person asked to stop; nothing half-made is left.
    """
    target = Path(plan.target)
    _check_space(plan, feedback)
    with _alone(target), _replacing(target), _temporary(target) as temp:
        variables = _variables(temp, plan.proxy)
        feedback.setProgressText("Making the environment")
        _execute([*plan.maker, str(target)], variables, feedback, _Counter(feedback, 0.0, 3.0, 1))
        fetched = _Counter(feedback, 3.0, 85.0, plan.packages)
        for command in _pip_commands(plan, _configuration(plan, variables, feedback)):
            _execute(command, variables, feedback, fetched)
        feedback.setProgressText("Trying the engine")
        _try_out(str(python_in(target)), feedback)
    feedback.setProgress(100.0)
    return str(python_in(target))


def _check_space(plan: InstallPlan, feedback: Feedback) -> None:
    """Refuse a disk that holds no engine; tell of one that holds none with CUDA."""
    free = shutil.disk_usage(_existing(Path(plan.target))).free / 1e6
    needed = plan.download_mb + plan.installed_mb
    if free < needed:
        raise EngineError(
            say(
                "The disk of '{target}' has {free:.0f} MB free and the engine needs {needed} MB"
                " while it is installed: free some space or choose another folder.",
                target=plan.target,
                free=free,
                needed=needed,
            )
        )
    with_cuda = (plan.cuda_download_mb or 0) + (plan.cuda_installed_mb or 0)
    if free < with_cuda:
        feedback.pushInfo(
            say(
                "The disk has {free:.0f} MB free. Should the index offer PyTorch with CUDA only,"
                " the engine needs {with_cuda} MB and the installation will fail; nothing is left"
                " then.",
                free=free,
                with_cuda=with_cuda,
            )
        )


def requirement_names() -> list[str]:
    """Return the distributions that requirements/engine.txt names, each once."""
    lines = (REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    return sorted({line.split("==")[0].strip() for line in lines if "==" in line})


def _check_folders(target: Path, wheels: Optional[str]) -> None:
    if target.is_dir() and any(target.iterdir()) and not (target / "pyvenv.cfg").is_file():
        raise EngineError(
            say(
                "'{target}' holds other files: choose an empty folder for the engine.",
                target=target,
            )
        )
    if wheels and not any(Path(wheels).glob("*.whl")):
        raise EngineError(
            say(
                "'{wheels}' is not a folder with wheel files (*.whl): choose another.",
                wheels=wheels,
            )
        )


def _maker(python: Optional[str]) -> tuple[tuple[str, ...], str]:
    try:
        base = find_base(python)
    except EngineError:
        uv = find_uv()
        if uv is None or python:
            raise
        return (uv, "venv", "--seed", "--python", f">=3.10,<=3.{NEWEST[1]}"), f"uv ('{uv}')"
    version = ".".join(map(str, base.version))
    return (*base.command, "-I", "-m", "venv"), f"Python {version} ('{base.command[0]}')"


def _pip_commands(plan: InstallPlan, configuration: Sequence[str]) -> list[list[str]]:
    """Return how pip is called: what comes from an index must have the hash that is on file.

    Args:
        plan: to be carried out.
        configuration: the lines of pip's own settings.
    """
    if plan.wheels:
        # The person's own files, for which no index answers: a build of torch for CPUs among them.
        return [_pip(plan, ["engine.txt"], "--no-index", "--find-links", plan.wheels)]
    hashed = ("--no-deps", "--require-hashes")
    if not any(name in line for line in configuration for name in OWN_SOURCES):
        return [_pip(plan, ["engine.hashes.txt", "torch.hashes.txt"], *hashed)]
    # Another source was set up to have another build of torch, which has another hash.
    return [_pip(plan, ["engine.hashes.txt"], *hashed), _pip(plan, ["engine.txt"])]


def _pip(plan: InstallPlan, files: Sequence[str], *options: str) -> list[str]:
    command = [str(python_in(Path(plan.target))), "-I", "-m", "pip", "install", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar", "off", "--only-binary", ":all:"]
    for file in files:
        command += ["--requirement", str(REQUIREMENTS / file)]
    return [*command, *options]


def _configuration(
    plan: InstallPlan, variables: dict[str, str], feedback: Feedback
) -> Sequence[str]:
    lines: list[str] = []
    command = [str(python_in(Path(plan.target))), "-I", "-m", "pip", "config", "list"]
    _execute(command, variables, feedback, lines.append)
    return lines


class _Counter:
    """Turns the lines of a program into progress from `start` to `end` percent."""

    def __init__(self, feedback: Feedback, start: float, end: float, total: int) -> None:
        self._feedback, self._start, self._end, self._total = feedback, start, end, total
        self._done = 0

    def __call__(self, line: str) -> None:
        if line.startswith("Collecting "):
            self._done = min(self._done + 1, self._total)
            span = (self._end - self._start) * self._done / self._total
            self._feedback.setProgress(self._start + span)
            self._feedback.setProgressText(say("Fetching {line}", line=line.split()[1]))
        elif line.startswith("Installing collected"):
            self._feedback.setProgressText(
                say("Unpacking {packages}", packages=counted(self._total, "package", "packages"))
            )
        elif "Downloading" in line and ".metadata" not in line:
            self._feedback.pushInfo(line.strip())


def _variables(temp: str, proxy: Optional[str]) -> dict[str, str]:
    """Return the variables of the programs that install: on the target's disk, by the proxy."""
    variables = {**clean_environment(os.environ), "TMPDIR": temp, "TEMP": temp, "TMP": temp}
    if proxy:
        variables.update(http_proxy=proxy, https_proxy=proxy)
    return variables


def _execute(
    command: Sequence[str],
    variables: dict[str, str],
    feedback: Feedback,
    on_line: Callable[[str], None],
) -> None:
    tail: deque[str] = deque(maxlen=8)
    try:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; of our own making
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=variables,
            **popen_options(),
        )
    except OSError as error:
        raise EngineError(
            say(
                "'{command}' cannot be started ({strerror}).",
                command=command[0],
                strerror=error.strerror,
            )
        ) from error
    try:
        for line in _lines(process, feedback):
            tail.append(line)
            on_line(line)
    finally:
        kill_tree(process)
    if process.returncode != 0:
        raise EngineError(
            "The engine could not be installed; nothing is left of it. Check the connection and the"
            " proxy, or install from a folder of wheels. Last lines:\n" + "\n".join(tail)
        )


def _lines(process: subprocess.Popen[bytes], feedback: Feedback) -> Iterator[str]:
    """Yield lines as they come; `Cancelled` is raised within moments even if none comes."""
    assert process.stdout is not None
    stream, lines = process.stdout, queue.Queue[Optional[bytes]]()

    def read() -> None:
        with stream:
            for line in stream:
                lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        if feedback.isCanceled():
            raise Cancelled("The installation was cancelled; nothing is left of it.")
        try:
            line = lines.get(timeout=0.1)
        except queue.Empty:
            continue
        if line is None:
            process.wait()
            return
        yield line.decode("utf-8", "replace").rstrip()


def _try_out(python: str, feedback: Feedback) -> None:
    engine = EngineProcess(python, feedback.isCanceled)
    try:
        checked = engine.check(feedback)
    finally:
        engine.stop()
    feedback.pushInfo(
        say(
            "The engine is ready and computes on {device}. {note}",
            device=checked.device,
            note=checked.note,
        )
    )


@contextlib.contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Keep every other installation out, of other QGIS programs too: it would undo this one."""
    with contextlib.ExitStack() as stack:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            held = stack.enter_context(locked(target.with_name(f"{target.name}.lock")))
        except OSError as error:
            raise _cannot_write(target, error) from error
        if not held:
            raise EngineError(
                "Aftermap's engine is already being installed: wait for that installation to end."
            )
        yield


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[str]:
    """Give a folder for temporary files on the disk of the environment."""
    with contextlib.ExitStack() as stack:
        try:
            temp = stack.enter_context(temporary_folder(target))
        except OSError as error:
            raise _cannot_write(target, error) from error
        yield temp


def _cannot_write(target: Path, error: OSError) -> EngineError:
    return EngineError(
        say(
            "'{parent}' cannot be written ({strerror}): choose another folder.",
            parent=target.parent,
            strerror=error.strerror,
        )
    )


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[None]:
    old = target.with_name(f"{target.name}.old")
    POOL.make_way(target)
    shutil.rmtree(old, ignore_errors=True)
    try:
        if target.exists():
            os.replace(target, old)
    except OSError as error:
        raise EngineError(
            say(
                "'{target}' cannot be made ({strerror}): wait for running jobs, restart QGIS, or"
                " choose another folder.",
                target=target,
                strerror=error.strerror,
            )
        ) from error
    try:
        yield
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        if old.exists():
            os.replace(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _existing(folder: Path) -> Path:
    return next(item for item in (folder, *folder.parents) if item.exists())
