"""Outputs appear under their final name only when they are whole.

Every file is written in a hidden folder beside its final place, on the same file system, and moved
there as the last act. The folder's name holds the run's id, so that whoever outlives a killed
engine can remove what it left: see `remove_partials`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from .errors import OutputError

BESIDE = (".msk", ".msk.ovr", ".ovr", ".aux.xml")
"""Added to a raster's name: what GDAL takes for its mask, its overviews and its statistics."""

_run_id = uuid.uuid4().hex[:12]


def set_run_id(run_id: str) -> None:
    """Name the run whose partial outputs follow; the worker calls this once per request."""
    global _run_id
    _run_id = run_id


def partial_folder(final: str, run_id: str) -> Path:
    """Return the hidden folder in which run `run_id` writes what will become `final`."""
    return Path(final).absolute().parent / f".aftermap-{run_id}"


def remove_partials(outputs: Iterable[str], run_id: str) -> None:
    """Remove everything that an interrupted run left beside `outputs`; never raises."""
    for final in outputs:
        shutil.rmtree(partial_folder(final, run_id), ignore_errors=True)


def remove_leftovers(folder: Path) -> None:
    """Remove what killed runs were writing inside a folder that one run has for itself."""
    for left in folder.glob(".aftermap-*"):
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def scratch_folder(final: str) -> Iterator[Path]:
    """Give a hidden folder beside an output, on its disk, and remove it with all that is in it.

    Raises:
        OutputError: the folder of `final` cannot be written.
    """
    folder = partial_folder(final, _run_id) / uuid.uuid4().hex[:8]
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise _not_written(final, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        _remove_if_empty(folder.parent)


@contextmanager
def whole_file(final: str) -> Iterator[str]:
    """Give a path to write to; on success move it to `final`, on failure remove it.

    The path keeps the final file name, since formats are chosen by suffix and a GeoPackage's or
    TIFF's sidecars are named after it.

    Raises:
        OutputError: the folder is missing or cannot be written, the disk is full, or `final` is a
            GeoPackage being edited elsewhere.
    """
    target = Path(final).absolute()
    if not target.parent.is_dir():
        raise OutputError(f"The folder of '{final}' does not exist: choose another place.")
    with scratch_folder(final) as folder:
        partial = folder / target.name
        try:
            yield str(partial)
            require_closed([final])
            _move(folder, target)
        except OutputError as error:
            # Whoever wrote knew the partial path only; a person knows the final one.
            raise OutputError(str(error).replace(str(partial), str(final))) from error
        except OSError as error:
            if error.filename is not None and not _inside(str(error.filename), target.parent):
                raise
            raise _not_written(final, error) from error


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


def require_closed(paths: Iterable[str]) -> None:
    """Refuse to replace a GeoPackage that someone edits: its journal would end in the new file.

    Raises:
        OutputError: one is open for editing.
    """
    for path in paths:
        journals = [Path(f"{path}{suffix}") for suffix in ("-wal", "-journal")]
        if any(journal.exists() for journal in journals) and not _settled(path, journals):
            raise OutputError(
                f"'{path}' is being edited: save or cancel the edits and close the layer, or choose"
                " another name."
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


def _not_written(final: str, error: OSError) -> OutputError:
    return OutputError(
        f"'{final}' cannot be written ({error.strerror or error}): free some space or choose"
        " another place."
    )


def _inside(path: str, folder: Path) -> bool:
    return folder in Path(path).absolute().parents


def _settled(path: str, journals: Iterable[Path]) -> bool:
    """Return whether a database could take in the journals that a crash left; not if it is open."""
    if not Path(path).exists():
        for journal in journals:
            journal.unlink(missing_ok=True)
        return True
    try:
        with closing(sqlite3.connect(path, timeout=0)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        return False
    return not any(journal.exists() for journal in journals)


def _move(folder: Path, target: Path) -> None:
    """Move what was written to its place, and remove what went with the file that was there."""
    items = sorted(folder.iterdir(), key=lambda path: len(path.name), reverse=True)
    names = {item.name for item in items}
    for item in items:
        os.replace(item, target.with_name(item.name))
    if target.name in names:
        for name in {f"{target.name}{suffix}" for suffix in BESIDE} - names:
            target.with_name(name).unlink(missing_ok=True)


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        pass
