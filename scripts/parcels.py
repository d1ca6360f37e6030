"""Send a folder where only small files may travel: training data to a GPU, checkpoints back.

    .venv/bin/python scripts/parcels.py pack FOLDER... OUT [--megabytes 60]
    .venv/bin/python scripts/parcels.py unpack OUT FOLDER

OUT holds parts of one archive and `parcels.json`, which says what the checksum of each is: nothing
is unpacked from parts that are missing or damaged. Whoever is killed while packing leaves what was
packed before, and while unpacking every file as it was or as it will be. Images and weights are
compressed already, so the archive is not. `scripts/train_default.py` reads what is unpacked from
data folders, and goes on from an unpacked checkpoint.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import shutil
import sys
import tarfile
import tempfile
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
        part = bytes(self._buffer[:length])
        del self._buffer[:length]
        checksum = hashlib.sha256(part).hexdigest()
        # Named after what it holds, so that no part of an earlier packing is written over.
        name = f"part-{len(self.list):03}-{checksum[:8]}.bin"
        write_whole(self._out / name, part)
        self.list.append({"name": name, "sha256": checksum})


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file as a whole."""
    partial = file.with_name(file.name + ".partial")
    partial.write_bytes(content)
    os.replace(partial, file)


def pack(folders: Sequence[Path], out: Path, megabytes: float) -> int:
    """Write folders, each under its own name, as parts of at most so many megabytes; count them."""
    out.mkdir(parents=True, exist_ok=True)
    parts = Parts(out, int(megabytes * MEGABYTE))
    with parts, tarfile.open(fileobj=parts, mode="w|") as archive:
        for folder in folders:
            archive.add(folder, folder.resolve().name)
    write_whole(out / LIST, (json.dumps(parts.list, indent=1) + "\n").encode())
    listed = {str(item["name"]) for item in parts.list}
    for stale in out.glob("part-*.bin*"):
        if stale.name not in listed:
            stale.unlink()
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
    folder.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=folder))
    try:
        with tarfile.open(fileobj=io.BytesIO(b"".join(parts)), mode="r|") as archive:
            archive.extractall(scratch, filter="data")
        for item in sorted(scratch.rglob("*")):
            final = folder / item.relative_to(scratch)
            if item.is_dir():
                final.mkdir(exist_ok=True)
            else:
                os.replace(item, final)
    finally:
        shutil.rmtree(scratch)


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
