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

from ...core.errors import EngineError, EngineMissingError
from ...core.sentences import joined, say
from . import base_python
from .fetching import megabytes_in
from .network import Network, of_qgis, proxy_of
from .process import EngineProcess, Feedback
from .processes import INSTALL, python_in
from .sources import Sources
from .stamp import outdated

SETTING = "AFTERMAP_PYTHON"
"""Name of the provider's setting, for `ProcessingConfig.addSetting`."""

VARIABLE = "AFTERMAP_PYTHON"

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Choice:
    """The interpreter that runs the engine, and where that was decided."""

    python: str
    source: str


NONE, READY, OUTDATED, BROKEN = "none", "ready", "outdated", "broken"


@dataclass(frozen=True)
class EngineState:
    """What a person wants to know about the engine; `sentence` says it in one line.

    `kind` is the state at a glance: `none`, `ready`, `outdated` or `broken`; one that is outdated
    computes, and is `ready` too.
    """

    ready: bool
    sentence: str
    python: str = ""
    source: str = ""
    device: str = ""
    note: str = ""
    megabytes: Optional[int] = None
    versions: dict[str, str] = field(default_factory=dict)
    old: str = ""

    @property
    def kind(self) -> str:
        """Return the state in one word."""
        if self.ready:
            return OUTDATED if self.old else READY
        return BROKEN if self.python else NONE


def find() -> Choice:
    """Return the interpreter to run the engine with.

    Raises:
        EngineMissingError: there is none, or the one that was chosen does not exist.
    """
    chosen = (
        (_setting(), "the Processing option 'Engine'"),
        (os.environ.get(VARIABLE, ""), say("the variable {variable}", variable=VARIABLE)),
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
    choice = Choice(_setting() or os.environ.get(VARIABLE, ""), "")
    try:
        choice = find()
        return _look_at(choice, feedback)
    except EngineError as error:
        return EngineState(False, str(error), choice.python, choice.source)


def _look_at(choice: Choice, feedback: Feedback) -> EngineState:
    engine = EngineProcess(choice.python, feedback.isCanceled)
    try:
        checked = engine.check(feedback)
    finally:
        engine.stop()
    assert engine.hello is not None
    folder = Path(choice.python).parent.parent
    sentence = say("The engine is ready and computes on {device}.", device=checked.device)
    old = outdated(folder)
    return EngineState(
        True,
        joined(" ", filter(None, (sentence, checked.note, old))),
        choice.python,
        choice.source,
        checked.device,
        checked.note,
        megabytes_of(folder),
        {"python": engine.hello.python, **engine.hello.packages},
        old,
    )


def try_out(python: str, feedback: Feedback) -> None:
    """Try a Python that a person would choose as the engine, before the choice is stored.

    It starts Python and imports torch: do not call it on QGIS's main thread.

    Raises:
        EngineError: it is no Python, too old, of 32 bits, or lacks packages; the sentence says
            what to do.
        Cancelled: the person asked to stop.
    """
    if not python:
        return
    _require_file(python)
    base_python.fitting(python)
    _look_at(Choice(python, ""), feedback)


def _require_file(python: str) -> None:
    if not Path(python).is_file():
        raise EngineError(
            say("'{python}' does not exist: choose a Python interpreter's file.", python=python)
        )


def choose(python: str) -> None:
    """Store a person's own interpreter in the provider's setting; an empty text forgets it.

    Raises:
        EngineError: the file does not exist.
    """
    if python:
        _require_file(python)
    stored = settings()
    if stored is not None:
        stored.setValue(f"Processing/Configuration/{SETTING}", python)


def managed_folder(wanted: Optional[Sources] = None) -> Optional[Path]:
    """Return where Aftermap installs its engine, or None outside QGIS.

    Args:
        wanted: may name another folder than the one that is set.
    """
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return None
    chosen = (wanted or sources()).folder
    home = Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "aftermap"
    return home / "engine"


def proxy() -> Optional[str]:
    """Return the address of the HTTP proxy that QGIS's options name, None if they name none."""
    return proxy_of(settings())


def installed_python() -> str:
    """Return the interpreter of the environment that Aftermap installs, be it there or not."""
    folder = managed_folder()
    return str(python_in(folder)) if folder is not None else ""


def network() -> Network:
    """Return how QGIS's options reach the network."""
    return of_qgis(settings())


def sources() -> Sources:
    """Return from where the engine's parts come and where they go, as it is set."""
    return Sources.stored(settings())


def megabytes_of(folder: Path) -> Optional[int]:
    """Return the size on disk of a virtual environment, None if `folder` is not one."""
    if not (folder / "pyvenv.cfg").is_file():
        return None
    return round(megabytes_in(folder))


def settings() -> Any:
    """Return QGIS's settings; None outside QGIS."""
    try:
        from qgis.core import QgsSettings
    except ImportError:
        return None
    return QgsSettings()


def _setting() -> str:
    stored = settings()
    return str(stored.value(f"Processing/Configuration/{SETTING}", "") or "") if stored else ""
