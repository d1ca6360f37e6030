"""Install pinned packages into an environment: with uv where it can be had, else with pip.

uv fetches and unpacks side by side and compiles nothing ahead: 14 s of CPU for the engine's
environment, where pip takes 110. It reads none of pip's settings, so they are handed on.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import package

package.load()
from aftermap.algorithms.engine.pip_settings import for_uv, pip_settings  # noqa: E402


def install(engine: Path, python: Path, *files: Path, dependencies: bool = True) -> None:
    """Install requirement files.

    Args:
        engine: the interpreter whose environment may hold uv.
        python: the interpreter of the environment to fill.
        files: lines of `name==version`.
        dependencies: whether to install what these packages ask for, too.

    Raises:
        subprocess.CalledProcessError: pip could not either.
    """
    wanted = [part for file in files for part in ("-r", str(file))]
    wanted += [] if dependencies else ["--no-deps"]
    handed = for_uv(pip_settings(_told(engine, "pip", "config", "list")))
    if handed is not None and _has_uv(engine):
        command = [str(engine), "-m", "uv", "pip", "install", "-q", "--python", str(python)]
        environment = {**os.environ, **handed}
        if subprocess.run([*command, *wanted], env=environment, check=False).returncode == 0:
            return
        print("[setup] uv could not; now pip", flush=True)
    subprocess.run(_pip(python, *wanted), check=True)


def _has_uv(engine: Path) -> bool:
    """Put the pinned uv into the engine's environment; tell whether that went well."""
    pinned = Path(__file__).resolve().parents[1] / "requirements" / "dev.txt"
    lines = pinned.read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line.startswith("uv==")]
    return subprocess.run(_pip(engine, *wanted), check=False).returncode == 0


def _pip(python: Path, *wanted: str) -> list[str]:
    return [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *wanted]


def _told(python: Path, *command: str) -> str:
    line = [str(python), "-m", *command]
    loud = {**os.environ, "PIP_QUIET": "0"}  # a quiet pip lists nothing
    return subprocess.run(
        line, stdout=subprocess.PIPE, check=True, encoding="utf-8", env=loud
    ).stdout
