"""Write the hashes of every package of requirements/engine.txt, and of uv, for all platforms.

    python3 scripts/lock_requirements.py

Needs uv, which asks the package index. PyTorch and what it brings along on Linux go into a file of
their own: where a person's own source offers a build of it for CPUs, the index's hashes are none.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements"
HEAD = "# Made by `make requirements`: change engine.txt or, for uv, dev.txt.\n"
OLDEST = "3.10"
BLOCK = re.compile(r"^[a-z].*\\\n(?:    --hash=.*\n)+", re.M)
TORCH = re.compile(r"(torch|torchvision|triton)==|(nvidia|cuda)-")


def main() -> int:
    uv = shutil.which("uv")
    if uv is None:
        print("Please install uv (pip install uv), then run make again.", file=sys.stderr)
        return 1
    blocks = BLOCK.findall(_compiled(uv, REQUIREMENTS / "engine.txt"))
    _write("torch.hashes.txt", [block for block in blocks if TORCH.match(block)])
    _write("engine.hashes.txt", [block for block in blocks if not TORCH.match(block)])
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder, "uv.txt")
        lines = (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8").splitlines()
        alone.write_text("\n".join(line for line in lines if line.startswith("uv==")))
        _write("uv.hashes.txt", BLOCK.findall(_compiled(uv, alone)))
    return 0


def _compiled(uv: str, file: Path) -> str:
    """Return a requirements file with the hashes of all that it needs."""
    command = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += ["--python-version", OLDEST, "--only-binary", ":all:"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url"]
    command.append(str(file))
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout


def _write(name: str, blocks: list[str]) -> None:
    (REQUIREMENTS / name).write_text(HEAD + "".join(blocks), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
