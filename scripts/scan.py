"""Scan the plugin's ZIP as the QGIS plugin site does: bandit, and detect-secrets.

    .venv/bin/python scripts/scan.py

What is scanned is what `make zip` packs, with the changes that are not committed yet.
"""

from __future__ import annotations

import os
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


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _unpack(folder)
        files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
        texts = [file for file in files if not file.endswith((".png", ".qm", ".safetensors"))]
        # In each other's company, not one after the other.
        running = [
            subprocess.Popen(command, cwd=folder)
            for command in (
                BANDIT,
                (*SECRETS, *(file for file in texts if (folder / file).is_file())),
            )
        ]
        return max(abs(process.wait()) for process in running)


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
