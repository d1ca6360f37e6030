"""Room on disks, and the checksums of what lies there."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from ..errors import OutputError
from ..sentences import say

SAMPLE, SAMPLES = 1 << 14, 64
"""Bytes of a piece of a file by which it is recognised, and how many pieces: a megabyte in all."""


def require_space(needs: Mapping[str, int]) -> None:
    """Refuse to begin what a disk has no room for.

    Args:
        needs: bytes by file that will be written.

    Raises:
        OutputError: the files on one disk need more than is free there.
    """
    by_disk: dict[int, list[str]] = {}
    for path in needs:
        by_disk.setdefault(Path(path).absolute().parent.stat().st_dev, []).append(path)
    for paths in by_disk.values():
        needed, free = sum(needs[path] for path in paths), free_space(Path(paths[0]).parent)
        if needed > free:
            raise OutputError(
                say(
                    "'{paths}' and what is written with it need about {needed:.1f} GB, and"
                    " {free:.1f} GB are free there: free some space or choose another place.",
                    paths=paths[0],
                    needed=needed / 1e9,
                    free=free / 1e9,
                )
            )


def sha256_of(path: Path) -> bytes:
    """Return the SHA-256 of a file, which is read in pieces.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.digest()


def sampled(file: Path) -> str:
    """Return a digest of pieces all over a file; of all of a small one.

    Reading all of a scene takes as long as many of its tiles.

    Raises:
        OSError: it cannot be read.
    """
    digest, size = hashlib.sha256(), file.stat().st_size
    last = max(0, size - SAMPLE)
    # Each start once: a small file is read from one piece to the next.
    starts = sorted({last * index // (SAMPLES - 1) for index in range(SAMPLES)})
    with file.open("rb") as stream:
        for start in starts:
            stream.seek(start)
            digest.update(stream.read(SAMPLE))
    return digest.hexdigest()


def free_space(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder."""
    return shutil.disk_usage(folder).free
