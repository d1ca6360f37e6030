"""What a training run leaves behind after every epoch, so that a killed run can go on."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ..engine.codec import to_json
from ..errors import InputError, OutputError
from ..files import clear_stale, whole_file
from ..progress import Progress
from ..sentences import say
from .light import lighten, whole

FILE = "checkpoint.pt"
UNREADABLE = (RuntimeError, OSError, EOFError, KeyError, TypeError, pickle.PickleError)
"""What torch raises where a file is no checkpoint."""


class Checkpoint:
    """The one file that a run goes on from.

    Args:
        folder: where it lies; made if it is not there.
        fingerprint: of the request and its data, see `fingerprint_of`.

    Raises:
        OutputError: the folder cannot be made.
    """

    def __init__(self, folder: Path, fingerprint: str) -> None:
        self._file, self._fingerprint = folder / FILE, fingerprint
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                say(
                    "'{folder}' cannot be created ({strerror}): choose another place.",
                    folder=folder,
                    strerror=error.strerror or error,
                )
            ) from error
        clear_stale(folder)

    def load(self, progress: Progress) -> dict[str, Any] | None:
        """Return what the last epoch of the same request saved, in memory; None to start afresh."""
        if not self._file.is_file():
            return None
        try:
            saved = torch.load(self._file, map_location="cpu", weights_only=True)
            same = saved["fingerprint"] == self._fingerprint
        except UNREADABLE as error:
            progress.log(
                say(
                    "'{file}' cannot be read ({name}): starts afresh.",
                    file=self._file,
                    name=type(error).__name__,
                )
            )
            return None
        if not same:
            progress.log(
                say(
                    "'{file}' was left by a run with other settings or data: starts afresh.",
                    file=self._file,
                )
            )
            return None
        return whole(saved["state"])

    def save(self, state: dict[str, Any]) -> None:
        """Replace the checkpoint as a whole; the one before stays if that fails.

        Raises:
            OutputError: the disk is full or the folder cannot be written.
        """
        try:
            with whole_file(str(self._file)) as partial, open(partial, "wb") as stream:
                torch.save({"fingerprint": self._fingerprint, "state": state}, stream)
        except RuntimeError as error:  # torch wraps what the file system said
            raise OutputError(
                say(
                    "The checkpoint '{file}' cannot be written (the disk may be full): free some"
                    " space and start again; the run goes on from the epoch before.",
                    file=self._file,
                )
            ) from error

    def remove(self) -> None:
        """Remove it once the run has ended."""
        self._file.unlink(missing_ok=True)


def write_light(folder: Path, out: Path) -> Path:
    """Write the checkpoint of a folder into another one in three fifths of its size.

    Returns:
        The file, from which a run goes on as from the one it was made of; see `light`.

    Raises:
        InputError: there is no checkpoint, or it cannot be read.
        OutputError: it cannot be written.
    """
    file = folder / FILE
    try:
        saved = torch.load(file, map_location="cpu", weights_only=True)
        state, mark = lighten(saved["state"]), str(saved["fingerprint"])
    except UNREADABLE as error:
        raise InputError(
            say("'{file}' is missing or no checkpoint of a training: choose its folder.", file=file)
        ) from error
    Checkpoint(out, mark).save(state)
    return out / FILE


def fingerprint_of(request: Any, sources: Iterable[str | Path | None]) -> str:
    """Return what changes when another result must be expected of a training.

    Args:
        request: with `model`, `split` and `learning`; where outputs go and where the network runs
            does not count.
        sources: files and folders of the data; their sizes and times count, not their contents.
    """
    plain = replace(
        request, model="", split=None, learning=replace(request.learning, device="auto")
    )
    digest = hashlib.sha256(to_json(plain).encode())
    for source in sources:
        for file in _files(source):
            status = file.stat()
            digest.update(f"{file.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _files(source: str | Path | None) -> list[Path]:
    if not source:
        return []
    path = Path(str(source).split("|")[0])
    if path.is_dir():
        return sorted(item for item in path.rglob("*") if item.is_file())
    return [path] if path.is_file() else []
