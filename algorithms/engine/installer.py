"""Makes the engine's environment, when a person asks for it: says what, then does it whole.

The new one is made beside the former, which stays as it is until the new one has been tried.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from ...core.errors import Cancelled, EngineError
from ...core.files import temporary_folder
from ...core.sentences import say
from .base_python import BasePython, find_base, pip_listed
from .beside import beside, new_of, old_of
from .client import POOL
from .install_plan import DIRECT, USUAL, InstallPlan
from .machine import Machine, latest_in
from .network import Network
from .pip_settings import brings_its_own
from .process import EngineProcess, Feedback
from .processes import locked, python_in
from .recipe import WANTED, Recipe
from .sources import Sources
from .stamp import REQUIREMENTS, STAMP, stamp
from .uv import find_uv

VENV = ("-I", "-m", "venv")

PARTS = {"pyvenv.cfg", "bin", "lib", "lib64", "include", "share", "etc", "man", "Lib", "Scripts",
         "Include", ".gitignore", ".lock", "CACHEDIR.TAG", STAMP}  # fmt: skip
"""What an environment holds, whole or not: a folder with anything else is not the engine's."""


def plan(
    target: Path,
    sources: Sources = USUAL,
    python: Optional[str] = None,
    network: Network = DIRECT,
    machine: Optional[Machine] = None,
) -> InstallPlan:
    """Look for a base Python and return what an installation would do, without doing it.

    Args:
        target: folder of the environment; replaced if it holds one already.
        sources: from where the parts come.
        python: base interpreter; looked for if None.
        network: how the network is reached.
        machine: to install on; this one if None.

    Raises:
        EngineError: no Python fits, there is no PyTorch for this machine, the folder of wheels
            holds none, or `target` holds other files.
    """
    machine = machine or Machine.here()
    _check_folders(target, sources.wheels)
    backend = backend_for(machine, sources.backend)
    way = _way(machine, sources, python, target.parent)
    own_source = bool(sources.wheels or sources.torch_index) or brings_its_own(pip_listed())
    by_uv = way.by_uv or (machine.own_build(backend) and not own_source)
    uv = way.uv if by_uv else None
    key = machine.size_key(backend)
    if machine.system == "linux" and not own_source and (uv is None or sources.index):
        key = "linux_cuda"  # which is what the index has
    download_mb, installed_mb = _sizes(key)
    return InstallPlan(
        str(target),
        way.maker,
        way.name,
        len(requirement_names()),
        sources.wheels or None,
        download_mb,
        installed_mb,
        backend,
        uv,
        way.archive,
        sources,
        network,
    )


def sizes_of(machine: Machine, backend: str) -> tuple[int, int]:
    """Return how many megabytes a choice of backend has to fetch, and on disk."""
    return _sizes(machine.size_key(backend))


def _sizes(key: str) -> tuple[int, int]:
    sizes = json.loads((REQUIREMENTS / "sizes.json").read_text(encoding="utf-8"))[key]
    return sizes["download_mb"], sizes["installed_mb"]


def backend_for(machine: Machine, wanted: str = "") -> str:
    """Return what PyTorch will compute with: `wanted` where it is possible, else the best.

    Raises:
        EngineError: there is no PyTorch for this machine.
    """
    if not machine.backends:
        raise EngineError(
            "PyTorch is no longer made for Macs with Intel processors: run the engine on another"
            " machine."
        )
    return wanted if wanted in machine.backends else machine.backends[0]


def install(plan: InstallPlan, feedback: Feedback) -> str:
    """Carry out a plan and return the new interpreter's path.

    An environment that was there before stays until the new one works. The idle engine is ended,
    since Windows does not move a program that runs.

    Raises:
        EngineError: something failed, another installation runs, or a run uses the environment;
            the former environment is as it was.
        Cancelled: the person asked to stop; the former environment is as it was.
    """
    target = Path(plan.target)
    _check_space(plan, feedback)
    with _alone(target), _temporary(target) as temp:
        recipe = Recipe(plan, new_of(target), Path(temp), feedback)
        with beside(target, POOL.make_way, partial(_wait_for_runs, feedback=feedback)) as new:
            recipe.make()
            feedback.setProgressText("Trying the engine")
            _try_out(str(python_in(new)), feedback)
            stamp(new, plan.backend)
        recipe.tidy()
    feedback.setProgress(100.0)
    return str(python_in(target))


def requirement_names() -> list[str]:
    """Return the distributions that requirements/engine.txt names, each once."""
    lines = (REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    return sorted({line.split("==")[0].strip() for line in lines if "==" in line})


@dataclass(frozen=True)
class _Way:
    """How the environment is made: a command, with or without uv, from an archive or not."""

    maker: tuple[str, ...]
    name: str
    uv: Optional[str]
    archive: Optional[str] = None
    by_uv: bool = False


def _way(machine: Machine, sources: Sources, python: Optional[str], home: Path) -> _Way:
    uv = find_uv(home, machine, sources)
    archive = latest_in(sources.python_folder(), "cpython-3.1*", machine.takes_python)
    try:
        base = find_base(python)
    except EngineError:
        base = None
        if python or not (archive or _brings_python(uv, sources)):
            raise
    if base and (python or not _goes_with_qgis(base, machine) or not (archive or uv is not None)):
        version = ".".join(map(str, base.version))
        name = f"Python {version} ('{base.command[0]}')"
        return _Way((*base.command, *VENV), name, None if sources.wheels else uv)
    if archive:
        return _Way((), say("the Python of '{name}'", name=archive.name), None, str(archive))
    return _Way((), say("a Python {wanted} of its own", wanted=WANTED), uv, None, True)


def _brings_python(uv: Optional[str], sources: Sources) -> bool:
    """Tell whether uv can fetch a Python: not from a folder of wheels alone."""
    return uv is not None and (not sources.wheels or bool(sources.python))


def _goes_with_qgis(base: BasePython, machine: Machine) -> bool:
    return machine.keeps_no_python and base.inside_qgis


def _check_space(plan: InstallPlan, feedback: Feedback) -> None:
    """Refuse a disk that holds no engine."""
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


def _check_folders(target: Path, wheels: str) -> None:
    if target.is_dir() and any(target.iterdir()) and not (target / "pyvenv.cfg").is_file():
        raise _holds_others(target)
    for beside_it in (new_of(target), old_of(target)):  # both are removed
        if beside_it.is_dir() and not {item.name for item in beside_it.iterdir()} <= PARTS:
            raise _holds_others(beside_it)
    if wheels and not any(Path(wheels).glob("*.whl")):
        raise EngineError(
            say(
                "'{wheels}' is not a folder with wheel files (*.whl): choose another.",
                wheels=wheels,
            )
        )


def _holds_others(folder: Path) -> EngineError:
    return EngineError(
        say("'{target}' holds other files: choose an empty folder for the engine.", target=folder)
    )


def _wait_for_runs(target: Path, feedback: Feedback) -> None:
    """Wait until no run uses the former environment: it may have begun while this one was made."""
    while True:
        try:
            return POOL.make_way(target)
        except EngineError as error:
            if feedback.isCanceled():
                raise Cancelled() from error
        feedback.setProgressText("Waiting for a run that uses the engine before this one")
        time.sleep(0.5)


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


def _existing(folder: Path) -> Path:
    return next(item for item in (folder, *folder.parents) if item.exists())
