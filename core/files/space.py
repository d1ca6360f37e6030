"""Room on disks, and the checksum of what lies there."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from ..errors import OutputError


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
                f"'{paths[0]}' and what is written with it need about {needed / 1e9:.1f} GB, and"
                f" {free / 1e9:.1f} GB are free there: free some space or choose another place."
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


def free_space(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder."""
    return shutil.disk_usage(folder).free
