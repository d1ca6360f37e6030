"""Install pinned packages into an environment: with uv where it can be had, else with pip.

uv fetches and unpacks side by side and compiles nothing ahead: 14 s of CPU for the engine's
environment, where pip takes 110. It reads none of pip's settings, so they are handed on.
"""

from __future__ import annotations

import ast
import os
import subprocess
from pathlib import Path

SECTIONS = ("global", "install", ":env:")
"""Where pip's settings stand, those that win last."""

SOURCES = {
    "index-url": ("UV_DEFAULT_INDEX", " "),
    "extra-index-url": ("UV_EXTRA_INDEX_URL", " "),
    "find-links": ("UV_FIND_LINKS", ","),
    "constraint": ("UV_CONSTRAINT", " "),
    "cert": ("SSL_CERT_FILE", " "),
}
"""pip's settings that uv has too: its variable, and what stands between several values."""

MANNERS = {"cache-dir", "default-timeout", "disable-pip-version-check", "no-cache-dir", "no-color",
           "no-input", "progress-bar", "quiet", "require-virtualenv", "retries",
           "root-user-action", "timeout"}  # fmt: skip
"""pip's settings that do not change what is installed."""


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


def pip_settings(listed: str) -> dict[str, str]:
    """Return the settings that hold for an install.

    Args:
        listed: what `pip config list` prints: `section.name='value'` a line.
    """
    lines = [line.partition("=") for line in listed.splitlines() if "=" in line]
    named = [(*name.rsplit(".", 1), ast.literal_eval(value)) for name, _, value in lines]
    return {name: value for at in SECTIONS for section, name, value in named if section == at}


def for_uv(settings: dict[str, str]) -> dict[str, str] | None:
    """Return uv's variables for pip's settings, or None where one has no equal in uv.

    uv stops at the first source that has a package; pip takes the best of all.
    """
    if settings.keys() - SOURCES.keys() - MANNERS:
        return None
    handed = {"UV_INDEX_STRATEGY": "unsafe-best-match"}
    for setting in settings.keys() & SOURCES.keys():
        variable, between = SOURCES[setting]
        handed[variable] = between.join(settings[setting].split())
    return handed


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
