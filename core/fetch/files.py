"""Downloads a file: resumable, checked, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from ..caches import cache_folder, is_old
from ..errors import InputError, OutputError
from ..files import free_space
from ..naming import counted
from ..progress import Progress
from ..sentences import say
from . import contact
from .remote import RemoteFile

T = TypeVar("T")

TRIES = 4
"""How often in a row a download that broke off is taken up again without getting further."""

PIECE = 1 << 16
MOVED_ON = 206
PAST_END = 416


def fetch(
    file: RemoteFile,
    mirror: str | None,
    proxy: str | None,
    progress: Progress,
    check: Callable[[Path], T],
) -> tuple[Path, T]:
    """Download a file, going on where an earlier run was cut off; what is there already is taken.

    Args:
        file: what to download.
        mirror: address of a folder with files of the same names.
        proxy: address of a proxy; None takes the system's.
        progress: told after each piece.
        check: looks at the whole file, and may remove it and raise.

    Returns:
        The file on this disk, and what `check` said of it.

    Raises:
        InputError: the server cannot be reached, has no such file, or stalls.
        OutputError: the disk is full or cannot be written.
    """
    address = f"{mirror.rstrip('/')}/{file.name}" if mirror else file.address
    whole = _place(address) / file.name
    part = whole.with_name(f"{file.name}.part")
    try:
        with FileLock(whole.with_name("lock"), timeout=0):
            if not whole.exists():
                opener = contact.opener_for(address, proxy)
                _Download(address, file.size, part, opener, progress).finish()
                os.replace(part, whole)
            return whole, check(whole)
    except Timeout as error:
        raise InputError(
            say("'{address}' is being downloaded by another run: wait for it.", address=address)
        ) from error
    except OSError as error:
        raise OutputError(
            say(
                "'{parent}' cannot be written ({strerror}): free some space or name another folder"
                " with the variable AFTERMAP_CACHE.",
                parent=whole.parent,
                strerror=error.strerror or error,
            )
        ) from error


def _place(address: str) -> Path:
    """Return the folder of one address; those of downloads long given up are emptied."""
    root = cache_folder("downloads")
    for item in root.glob("*/*"):
        if is_old(item):
            item.unlink(missing_ok=True)
    folder = root / hashlib.sha256(address.encode()).hexdigest()[:16]
    folder.mkdir(exist_ok=True)
    return folder


@dataclass
class _Download:
    """One file on its way: what is there already lies in `part`."""

    address: str
    size: int | None
    part: Path
    opener: urllib.request.OpenerDirector
    progress: Progress

    @property
    def done(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def finish(self) -> None:
        """Download until the file is whole; break-offs are taken up again.

        Raises:
            InputError: the server gives no more.
        """
        failures, heard = 0, time.monotonic()
        while True:
            before = self.done
            try:
                self._go_on()
                return
            except contact.FAILURES as error:
                if isinstance(error, urllib.error.HTTPError):
                    error.close()
                reason = contact.reason_of(error)
                if not contact.is_worth_another_try(error):
                    raise self._refused(reason) from error
            failures = failures + 1
            if self.done > before:
                failures, heard = 0, time.monotonic()
            if failures >= TRIES or time.monotonic() - heard >= contact.PATIENCE:
                raise self._refused(reason)
            contact.wait(failures, lambda: self._tell(self.done, self.size))

    def _refused(self, reason: str) -> InputError:
        kept = (
            say(" {done:.1f} MB are kept: start again to go on.", done=self.done / 1e6)
            if self.done
            else ""
        )
        return InputError(
            say(
                "'{address}' cannot be downloaded ({reason}): check the connection and the proxy,"
                " or take a mirror.{kept}",
                address=self.address,
                reason=reason,
                kept=kept,
            )
        )

    def _tell(self, done: int, total: int | None) -> None:
        of = say(" of {total:.1f}", total=total / 1e6) if total else ""
        self.progress.update(
            min(done, total) if total else 0,
            total or 1,
            say(
                "Downloading {stem}: {done:.1f}{of} MB",
                stem=self.part.stem,
                done=done / 1e6,
                of=of,
            ),
        )

    def _go_on(self) -> None:
        """Ask for what is missing and append it; start anew where the server gives no parts."""
        mark = self.part.with_suffix(".mark")
        asked = contact.asked_for(self.address)
        begun, version = self.done, mark.read_text() if mark.exists() else ""
        if begun and version:
            asked.add_header("Range", f"bytes={begun}-")
            asked.add_header("If-Range", version)  # of another version all is sent
        try:
            answer = self.opener.open(asked, timeout=contact.SILENCE)
        except urllib.error.HTTPError as error:
            if error.code != PAST_END:
                raise
            self.part.unlink(missing_ok=True)
            raise ConnectionError(say("the server has another file now")) from error
        with answer:
            goes_on = answer.status == MOVED_ON and _first_byte(answer) == begun
            if answer.status == MOVED_ON and not goes_on:
                self.part.unlink(missing_ok=True)
                raise ConnectionError(say("the server sent another part"))
            begun = begun if goes_on else 0
            mark.write_text(_version(answer))
            self._append(answer, begun)

    def _append(self, answer: Any, begun: int) -> None:
        length = contact.length_of(answer)
        total = self.size if length is None else begun + length
        if self.size and total != self.size:
            there = counted(total or 0, "byte", "bytes")
            raise self._refused(
                say(
                    "the server has {there}, the catalogue says {size:,}",
                    there=there,
                    size=self.size,
                )
            )
        if total and total - begun > free_space(self.part.parent):
            raise OSError(
                28, say("it has {total:.0f} MB, and less is free there", total=total / 1e6)
            )
        done = begun
        with self.part.open("ab" if begun else "wb") as stream:
            while piece := answer.read1(PIECE):
                stream.write(piece)
                done += len(piece)
                self._tell(done, total)
        if total and done != total:
            whole = counted(total, "byte", "bytes")
            raise ConnectionError(
                say("it broke off after {done:,} of {whole}", done=done, whole=whole)
            )


def _first_byte(answer: Any) -> int:
    text = str(answer.headers.get("Content-Range", "")).removeprefix("bytes ").partition("-")[0]
    return int(text) if text.isdigit() else -1


def _version(answer: Any) -> str:
    """Return what names this state of a file; a weak tag cannot vouch for its bytes."""
    tag = answer.headers.get("ETag") or ""
    return tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified") or ""
