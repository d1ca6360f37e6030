"""Finds the interpreter that runs the engine, and says what state it is in.

The order: the provider's setting, the variable AFTERMAP_PYTHON, the managed environment under the
QGIS profile, and last the `.venv` that `make` creates in a developer's clone. A choice that a
person made and that does not exist is an error, never silently passed over. `sys.executable` is
not in the list: inside QGIS for Windows it is QGIS.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote

from ...core.errors import EngineError, EngineMissingError
from ...core.sentences import say
from .process import EngineProcess, Feedback
from .processes import INSTALL, python_in

SETTING = "AFTERMAP_PYTHON"
"""Name of the provider's setting, for `ProcessingConfig.addSetting`."""

VARIABLE = "AFTERMAP_PYTHON"

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Choice:
    """The interpreter that runs the engine, and where that was decided."""

    python: str
    source: str


@dataclass(frozen=True)
class EngineState:
    """What a person wants to know about the engine; `sentence` says it in one line."""

    ready: bool
    sentence: str
    python: str = ""
    source: str = ""
    device: str = ""
    note: str = ""
    megabytes: Optional[int] = None
    versions: dict[str, str] = field(default_factory=dict)


def find() -> Choice:
    """Return the interpreter to run the engine with.

    Raises:
        EngineMissingError: there is none, or the one that was chosen does not exist.
    """
    chosen = (
        (_setting(), "the Processing option 'Engine'"),
        (os.environ.get(VARIABLE, ""), f"the variable {VARIABLE}"),
    )
    for path, source in chosen:
        if path and not Path(path).is_file():
            raise EngineMissingError(
                say(
                    "The engine's Python '{path}', named by {source}, does not exist: choose"
                    " another one there, or empty it and {install}.",
                    path=path,
                    source=source,
                    install=INSTALL,
                )
            )
        if path:
            return Choice(path, source)
    managed = managed_folder()
    if managed is not None and python_in(managed).is_file():
        return Choice(str(python_in(managed)), "the environment that Aftermap installed")
    if python_in(ROOT / ".venv").is_file():
        return Choice(str(python_in(ROOT / ".venv")), "the developer's environment")
    raise EngineMissingError(say("Aftermap's engine is not installed: {install}.", install=INSTALL))


def describe(feedback: Feedback) -> EngineState:
    """Start the engine once and return its state; never raises except `Cancelled`.

    It imports torch, which takes seconds: do not call it on QGIS's main thread.
    """
    choice = Choice("", "")
    try:
        choice = find()
        engine = EngineProcess(choice.python, feedback.isCanceled)
        try:
            checked = engine.check(feedback)
        finally:
            engine.stop()
    except EngineError as error:
        return EngineState(False, str(error), choice.python, choice.source)
    versions = {"python": engine.hello.python, **engine.hello.packages}
    sentence = f"The engine is ready and computes on {checked.device}."
    return EngineState(
        True,
        " ".join(filter(None, (sentence, checked.note))),
        choice.python,
        choice.source,
        checked.device,
        checked.note,
        megabytes_of(Path(choice.python).parent.parent),
        versions,
    )


def choose(python: str) -> None:
    """Store a person's own interpreter in the provider's setting; an empty text forgets it.

    Raises:
        EngineError: the file does not exist.
    """
    if python and not Path(python).is_file():
        raise EngineError(
            say("'{python}' does not exist: choose a Python interpreter's file.", python=python)
        )
    settings = _settings()
    if settings is not None:
        settings.setValue(f"Processing/Configuration/{SETTING}", python)


def managed_folder() -> Optional[Path]:
    """Return where Aftermap installs its engine, or None outside QGIS."""
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return None
    return Path(QgsApplication.qgisSettingsDirPath()) / "aftermap" / "engine"


def proxy() -> Optional[str]:
    """Return the address of the HTTP proxy that QGIS's options name, None if they name none."""
    settings = _settings()
    if not settings or not settings.value("proxy/proxyEnabled", False, type=bool):
        return None
    kind, host, port, user, password = (
        str(settings.value(f"proxy/proxy{name}", "") or "")
        for name in ("Type", "Host", "Port", "User", "Password")
    )
    if kind not in ("HttpProxy", "HttpCachingProxy") or not host:
        return None
    person = f"{quote(user, '')}:{quote(password, '')}@" if user else ""
    return f"http://{person}{host}:{port or 80}"


def megabytes_of(folder: Path) -> Optional[int]:
    """Return the size on disk of a virtual environment, None if `folder` is not one."""
    if not (folder / "pyvenv.cfg").is_file():
        return None
    files = (item for item in folder.rglob("*") if item.is_file() and not item.is_symlink())
    return round(sum(item.stat().st_size for item in files) / 1e6)


def _settings() -> Any:
    try:
        from qgis.core import QgsSettings
    except ImportError:
        return None
    return QgsSettings()


def _setting() -> str:
    settings = _settings()
    return str(settings.value(f"Processing/Configuration/{SETTING}", "") or "") if settings else ""
