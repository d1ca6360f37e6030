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
    home.mkdir(exist_ok=True)
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "AFTERMAP_PYTHON": str(setup.python_of(setup.ENGINE)),
    }


def enable() -> None:
    """Enable the plugin in this profile; doing so again changes nothing."""
    _qgis_process("plugins", "enable", "aftermap", capture=True)


def algorithm(name: str, **parameters: Any) -> dict[str, Any]:
    """Run `aftermap:<name>` and return its outputs; progress goes to the terminal.

    Raises:
        subprocess.CalledProcessError: the algorithm failed; its message was printed.
    """
    arguments = [f"--{key}={value}" for key, value in parameters.items()]
    done = _qgis_process("run", f"aftermap:{name}", "--json", "--", *arguments, capture=True)
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


def python(script: Path, *arguments: str | Path) -> None:
    """Run a PyQGIS script with QGIS's own interpreter."""
    command = [setup.ensure_qgis(), str(script), *map(str, arguments)]
    subprocess.run(command, env=environment(), check=True)


def _qgis_process(*arguments: str, capture: bool) -> subprocess.CompletedProcess[str]:
    program = setup.qgis_process()
    assert program is not None, "ensure_qgis() comes first"
    done = subprocess.run(
        [program, *arguments], env=environment(), text=True, capture_output=capture, check=False
    )
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n")
        done.check_returncode()
    return done
