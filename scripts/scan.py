"""Scan the plugin's ZIP as the QGIS plugin site does: bandit, and detect-secrets.

    .venv/bin/python scripts/scan.py

What is scanned is what `make zip` packs, with the changes that are not committed yet.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BANDIT = (sys.executable, "-m", "bandit", "--quiet", "--recursive", ".", "--ini", ".bandit")
SECRETS = (
    *(sys.executable, "-m", "detect_secrets.pre_commit_hook"),
    *("--no-verify", "--baseline", ".secrets.baseline"),
)


BINARY = (".jpg", ".png", ".qm", ".safetensors")
"""Ends of the names of files in which no line is text."""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        whole, brief = Path(name, "whole"), Path(name, "brief")
        _unpack(whole)
        _abridge(whole, brief)
        # In each other's company, not one after the other.
        bandit = subprocess.Popen(BANDIT, cwd=whole)
        secrets = _look_for_secrets(brief)
        if secrets:  # once more, for the places as they are
            secrets = _look_for_secrets(whole)
        return max(abs(bandit.wait()), secrets)


def _look_for_secrets(folder: Path) -> int:
    files = (str(path.relative_to(folder)) for path in sorted(folder.rglob("*")) if path.is_file())
    texts = [file for file in files if not file.endswith(BINARY)]
    return abs(subprocess.run((*SECRETS, *texts), cwd=folder, check=False).returncode)


def _abridge(whole: Path, brief: Path) -> None:
    """Copy the texts, but each line once in all files of its kind.

    Detectors look at one line at a time, and the seven catalogues repeat each other's sources.
    """
    shutil.copytree(whole, brief, ignore=shutil.ignore_patterns(*(f"*{end}" for end in BINARY)))
    seen: dict[str, set[bytes]] = {}
    for file in sorted(path for path in brief.rglob("*") if path.is_file()):
        if file.name != ".secrets.baseline":  # which says how to look
            lines = file.read_bytes().splitlines(keepends=True)
            known = seen.setdefault(file.suffix, set())
            file.write_bytes(b"".join(line for line in dict.fromkeys(lines) if line not in known))
            known.update(lines)


def _unpack(folder: Path) -> None:
    git = ("git", "-C", str(ROOT))
    told = subprocess.run((*git, "stash", "create"), stdout=subprocess.PIPE, check=True, text=True)
    tree = told.stdout.strip() or "HEAD"
    packed = folder.with_suffix(".tar")
    try:
        command = (*git, "archive", "--worktree-attributes", "-o", str(packed), tree)
        subprocess.run(command, check=True)
        with tarfile.open(packed) as archive:
            archive.extractall(folder)
    finally:
        if packed.exists():
            os.unlink(packed)


if __name__ == "__main__":
    sys.exit(main())
