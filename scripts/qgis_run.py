"""Run Aftermap's algorithms through the real `qgis_process`, in a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import setup

BUILD = setup.ROOT / "build"


def environment() -> dict[str, str]:
    """Return an environment in which QGIS finds this clone as the plugin `aftermap`."""
    plugins = BUILD / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "aftermap"
    if not link.exists():
        link.symlink_to(setup.ROOT, target_is_directory=True)
    home = BUILD / "home"
    home.mkdir(mode=0o700, exist_ok=True)
    # QGIS finds its Python by the first `python3` on PATH; another one there makes it crash.
    path = os.pathsep.join([str(Path(setup.ensure_qgis()).parent), os.environ["PATH"]])
    return {
        **setup.without_python_settings(),
        "PATH": path,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "AFTERMAP_PYTHON": str(setup.python_of(setup.ENGINE)),
    }


def enable() -> None:
    """Enable the plugin in this profile."""
    command = [_program(), "plugins", "enable", "aftermap"]
    done = _run(command)
    # QGIS calls it an error to enable what is enabled.
    if "already enabled" not in done.stdout + done.stderr:
        _require(done)


def algorithm(name: str, **parameters: Any) -> dict[str, Any]:
    """Run `aftermap:<name>` and return its outputs; progress goes to the terminal.

    Raises:
        subprocess.CalledProcessError: the algorithm failed; its message was printed.
    """
    arguments = [f"{key}={value}" for key, value in parameters.items()]
    command = [_program(), "run", f"aftermap:{name}", "--json", "--", *arguments]
    done = _run(command)
    _require(done)
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


def python(script: Path, *arguments: str | Path) -> None:
    """Run a PyQGIS script with QGIS's own interpreter."""
    command = [setup.ensure_qgis(), str(script), *map(str, arguments)]
    subprocess.run(command, env=environment(), check=True)


def _program() -> str:
    program = setup.qgis_process()
    if program is None:
        raise setup.SetupError("qgis_process was not found.")
    return program


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=environment(), text=True, capture_output=True, check=False)


def _require(done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n")
        done.check_returncode()
