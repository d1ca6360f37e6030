"""Send a folder where only small files may travel: training data to a GPU, checkpoints back.

    .venv/bin/python scripts/parcels.py pack FOLDER... OUT [--megabytes 60]
    .venv/bin/python scripts/parcels.py unpack OUT FOLDER

OUT holds parts of one archive and `parcels.json`, which says how long each part is and what its
checksum is: nothing is unpacked from parts that are missing or damaged. Images and weights are
compressed already, so the archive is not. `scripts/train_default.py` reads what is unpacked from
data folders, and goes on from an unpacked checkpoint.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

LIST = "parcels.json"
MEGABYTE = 1 << 20


class Parts(io.RawIOBase):
    """A stream that begins a new file wherever the last one is full."""

    def __init__(self, out: Path, size: int) -> None:
        self._out, self._size, self._buffer = out, size, bytearray()
        self.list: list[dict[str, object]] = []

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._buffer += data
        while len(self._buffer) >= self._size:
            self._keep(self._size)
        return len(data)

    def close(self) -> None:
        if self._buffer:
            self._keep(len(self._buffer))
        super().close()

    def _keep(self, length: int) -> None:
        name = f"part-{len(self.list):03}.bin"
        part = bytes(self._buffer[:length])
        del self._buffer[:length]
        (self._out / name).write_bytes(part)
        self.list.append({"name": name, "sha256": hashlib.sha256(part).hexdigest()})


def pack(folders: Sequence[Path], out: Path, megabytes: float) -> int:
    """Write folders, each under its own name, as parts of at most so many megabytes; count them."""
    out.mkdir(parents=True, exist_ok=True)
    for stale in out.glob("part-*.bin"):
        stale.unlink()
    parts = Parts(out, int(megabytes * MEGABYTE))
    with parts, tarfile.open(fileobj=parts, mode="w|") as archive:
        for folder in folders:
            archive.add(folder, folder.resolve().name)
    (out / LIST).write_text(json.dumps(parts.list, indent=1) + "\n", encoding="utf-8")
    return len(parts.list)


def unpack(out: Path, folder: Path) -> None:
    """Unpack what `pack` wrote into a folder; end with a sentence if a part is not as it was."""
    parts = []
    for item in json.loads((out / LIST).read_text(encoding="utf-8")):
        file = out / item["name"]
        part = file.read_bytes() if file.exists() else b""
        if hashlib.sha256(part).hexdigest() != item["sha256"]:
            raise SystemExit(f"'{file}' is missing or damaged: copy it again.")
        parts.append(part)
    with tarfile.open(fileobj=io.BytesIO(b"".join(parts)), mode="r|") as archive:
        archive.extractall(folder, filter="data")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=("pack", "unpack"))
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--megabytes", type=float, default=60.0)
    given = parser.parse_args()
    if len(given.paths) < 2:
        parser.error("give what to pack or unpack, and where to")
    if given.task == "pack":
        sys.stdout.write(f"{pack(given.paths[:-1], given.paths[-1], given.megabytes)} parts\n")
    else:
        unpack(given.paths[0], given.paths[1])
