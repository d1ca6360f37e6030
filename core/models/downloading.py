"""Downloads another project's network and imports it: resumable, checked, whole or not at all.

By Python's own urllib: it knows the system's proxies, follows redirects and needs no package.
"""

from __future__ import annotations

import hashlib
import http.client
import os
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

from ..caches import cache_folder, is_old
from ..errors import InputError, ModelError, OutputError, ParameterError
from ..files import apart, free_space, sha256_of, temporary_folder
from ..naming import counted
from ..progress import Progress, Stages
from ..requests import DownloadModel, ImportModel
from ..results import DownloadModelResult, ImportModelResult
from ..sentences import say
from .catalogue import ADDRESS, Entry, RemoteFile, find_entry, read_catalogue
from .importing import run as import_model

SILENCE = 30.0
"""Seconds without a byte after which a server counts as stalled."""

TRIES = 4
"""How often in a row a download that broke off is taken up again without getting further."""

PIECE = 1 << 16
LOOPBACK = ("localhost", "127.0.0.1", "::1")
MOVED_ON = 206
PAST_END = 416
WORTH_ANOTHER_TRY = (408, 429, 500, 502, 503, 504)


def run(request: DownloadModel, progress: Progress) -> DownloadModelResult:
    """Download a model of the catalogue and write a model folder of it.

    Raises:
        InputError: a server cannot be reached, has no such file, or stalls.
        ModelError: the catalogue or what was downloaded is not what it should be.
        ParameterError: the catalogue has no such entry, or mirror or proxy are no addresses.
        OutputError: the disk is full or cannot be written.
    """
    for name in ("mirror", "proxy"):
        value = getattr(request, name)
        if value and not ADDRESS.match(value.rstrip("/") + "/x"):
            raise ParameterError(
                say("‹{name}› is no address that begins with http:// or https://.", name=name)
            )
    entry = find_entry(read_catalogue(request.catalogue), request.entry)
    if entry.form is None:
        raise ModelError(
            say(
                "'{name}' cannot be downloaded. {untried} ({page})",
                name=entry.name,
                untried=entry.untried,
                page=entry.page,
            )
        )
    progress.log(
        say("'{name}' is under this licence: {licence}.", name=entry.name, licence=entry.licence)
    )
    if entry.untried:
        progress.warn(say("{name}: {untried}", name=entry.name, untried=entry.untried))
    stages = Stages(progress, [90, 10])
    with _fetched(entry, request, stages.stage()) as got:
        done = _import(entry, request, got, stages.stage("Trying the network"))
    return DownloadModelResult(request.model, entry.name, entry.licence, got.sums, done.parameters)


@dataclass(frozen=True)
class _Got:
    """The files of an entry on this disk, in the order of `_all`, and their SHA-256."""

    files: list[Path]
    sums: tuple[str, ...]


def _import(
    entry: Entry, request: DownloadModel, got: _Got, progress: Progress
) -> ImportModelResult:
    addresses = ", ".join(file.address for file in _all(entry))
    count = len(entry.files)
    form = ImportModel(
        str(got.files[0]),
        request.model,
        name=entry.name,
        licence=entry.licence,
        members=tuple(map(str, got.files[1:count])),
        origin=f"Downloaded from {addresses} (SHA-256 {', '.join(got.sums)}). {entry.untried}",
        **(entry.form or {}),
    )
    if entry.footprints is None:
        return import_model(form, progress)
    with temporary_folder() as folder:
        start = str(Path(folder, "start"))
        finder = str(got.files[count])
        first = replace(form, file=finder, model=start, kind="footprints", classes="", members=())
        with apart():
            import_model(first, progress)
        return import_model(replace(form, start=start), progress)


def _all(entry: Entry) -> list[RemoteFile]:
    return [*entry.files, *([entry.footprints] if entry.footprints else [])]


@contextmanager
def _fetched(entry: Entry, request: DownloadModel, progress: Progress) -> Iterator[_Got]:
    """Give an entry's files; remove them once they are imported, or are what nobody can vouch for.

    What was checked against a published sum is kept when the import fails, for the next try.
    """
    remote = _all(entry)
    stages = Stages(progress, [1] * len(remote))
    got = [fetch(file, request.mirror, request.proxy, stages.stage()) for file in remote]
    try:
        yield _Got([local for local, _ in got], tuple(checksum for _, checksum in got))
    except ModelError:
        _remove(local for (local, _), file in zip(got, remote) if not file.sha256)
        raise
    _remove(local for local, _ in got)


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def fetch(
    file: RemoteFile, mirror: str | None, proxy: str | None, progress: Progress
) -> tuple[Path, str]:
    """Download a file, going on where an earlier run was cut off; return it and its SHA-256.

    Args:
        file: what to download.
        mirror: address of a folder with files of the same names.
        proxy: address of a proxy; None takes the system's.
        progress: told after each piece, and the checksum if none was published.

    Raises:
        InputError: the server cannot be reached, has no such file, or stalls.
        ModelError: size or SHA-256 are not those published.
        OutputError: the disk is full or cannot be written.
    """
    address = f"{mirror.rstrip('/')}/{file.name}" if mirror else file.address
    whole = _place(address) / file.name
    part = whole.with_name(f"{file.name}.part")
    try:
        with FileLock(whole.with_name("lock"), timeout=0):
            if not whole.exists():
                _Download(
                    address, file.size, part, opener=_opener(proxy, address), progress=progress
                ).finish()
                os.replace(part, whole)
            return whole, _checked(whole, file, progress)
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
    _remove(item for item in root.glob("*/*") if is_old(item))
    folder = root / hashlib.sha256(address.encode()).hexdigest()[:16]
    folder.mkdir(exist_ok=True)
    return folder


def _checked(whole: Path, file: RemoteFile, progress: Progress) -> str:
    """Return the checksum of a file that is as published; remove one that is not."""
    checksum, size = sha256_of(whole).hex(), whole.stat().st_size
    wrong = (
        f"its SHA-256 is {checksum} and not {file.sha256}"
        if file.sha256 and checksum != file.sha256
        else f"it has {counted(size, 'byte', 'bytes')} and not {file.size:,}"
        if file.size and size != file.size
        else ""
    )
    if wrong:
        whole.unlink()
        raise ModelError(
            say(
                "'{name}' is not the file that the catalogue describes ({wrong}): it was removed;"
                " try again, or take another mirror.",
                name=file.name,
                wrong=wrong,
            )
        )
    progress.log(
        say(
            "'{name}': {size:.1f} MB, SHA-256 {checksum}.",
            name=file.name,
            size=size / 1000000.0,
            checksum=checksum,
        )
    )
    if not file.sha256:
        progress.warn(
            say(
                "Nobody published a SHA-256 for '{name}': its content could not be checked.",
                name=file.name,
            )
        )
    return checksum


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but not from https to http, nor to anything else."""

    def redirect_request(  # noqa: PLR0917 - urllib calls it so
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        kind = urlsplit(newurl).scheme.lower()
        if kind != "https" and kind != urlsplit(req.full_url).scheme.lower():
            raise InputError(
                say(
                    "'{full_url}' leads on to '{newurl}', which is not as safe: take another"
                    " mirror.",
                    full_url=req.full_url,
                    newurl=newurl,
                )
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(proxy: str | None, address: str) -> urllib.request.OpenerDirector:
    near = urlsplit(address).hostname in LOOPBACK
    proxies = {} if near else {"http": proxy, "https": proxy} if proxy else None
    context = ssl.create_default_context()
    try:
        import certifi  # some Pythons bring no certificates
    except ImportError:
        pass
    else:
        context.load_verify_locations(certifi.where())
    return urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPSHandler(context=context),
        _Redirects,
    )


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
        failures = 0
        while True:
            before = self.done
            try:
                self._go_on()
                return
            except urllib.error.HTTPError as error:
                error.close()
                if error.code not in WORTH_ANOTHER_TRY:
                    raise self._refused(
                        f"the server answers {error.code} {error.reason}"
                    ) from error
                reason = f"the server answers {error.code} {error.reason}"
            except TimeoutError:
                reason = f"nothing came for {SILENCE:.0f} seconds"
            except (http.client.HTTPException, urllib.error.URLError, ConnectionError) as error:
                reason = str(getattr(error, "reason", error)) or type(error).__name__
            failures = 0 if self.done > before else failures + 1
            if failures >= TRIES:
                raise self._refused(reason)
            self._wait(failures)

    def _refused(self, reason: str) -> InputError:
        kept = f" {self.done / 1e6:.1f} MB are kept: start again to go on." if self.done else ""
        return InputError(
            say(
                "'{address}' cannot be downloaded ({reason}): check the connection and the proxy,"
                " or take a mirror.{kept}",
                address=self.address,
                reason=reason[:200],
                kept=kept,
            )
        )

    def _wait(self, failures: int) -> None:
        until = time.monotonic() + 0.2 * 2**failures
        while time.monotonic() < until:
            self._tell(self.done, self.size)
            time.sleep(0.1)

    def _tell(self, done: int, total: int | None) -> None:
        of = f" of {total / 1e6:.1f}" if total else ""
        self.progress.update(
            min(done, total) if total else 0,
            total or 1,
            say(
                "Downloading {stem}: {done:.1f}{of} MB",
                stem=self.part.stem,
                done=done / 1000000.0,
                of=of,
            ),
        )

    def _go_on(self) -> None:
        """Ask for what is missing and append it; start anew where the server gives no parts."""
        mark = self.part.with_suffix(".mark")
        asked = urllib.request.Request(self.address, headers={"User-Agent": "Aftermap"})
        begun, version = self.done, mark.read_text() if mark.exists() else ""
        if begun and version:
            asked.add_header("Range", f"bytes={begun}-")
            asked.add_header("If-Range", version)  # of another version all is sent
        try:
            answer = self.opener.open(asked, timeout=SILENCE)
        except urllib.error.HTTPError as error:
            if error.code != PAST_END:
                raise
            self.part.unlink(missing_ok=True)
            raise ConnectionError("the server has another file now") from error
        with answer:
            goes_on = answer.status == MOVED_ON and _first_byte(answer) == begun
            if answer.status == MOVED_ON and not goes_on:
                self.part.unlink(missing_ok=True)
                raise ConnectionError("the server sent another part")
            begun = begun if goes_on else 0
            mark.write_text(_version(answer))
            self._append(answer, begun)

    def _append(self, answer: Any, begun: int) -> None:
        length = answer.headers.get("Content-Length")
        total = begun + int(length) if length and length.isdigit() else self.size
        if self.size and total != self.size:
            there = counted(total or 0, "byte", "bytes")
            raise self._refused(f"the server has {there}, the catalogue says {self.size:,}")
        if total and total - begun > free_space(self.part.parent):
            raise OSError(28, f"it has {total / 1e6:.0f} MB, and less is free there")
        done = begun
        with self.part.open("ab" if begun else "wb") as stream:
            while piece := answer.read1(PIECE):
                stream.write(piece)
                done += len(piece)
                self._tell(done, total)
        if total and done != total:
            whole = counted(total, "byte", "bytes")
            raise ConnectionError(f"it broke off after {done:,} of {whole}")


def _first_byte(answer: Any) -> int:
    text = str(answer.headers.get("Content-Range", "")).removeprefix("bytes ").partition("-")[0]
    return int(text) if text.isdigit() else -1


def _version(answer: Any) -> str:
    """Return what names this state of a file; a weak tag cannot vouch for its bytes."""
    tag = answer.headers.get("ETag") or ""
    return tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified") or ""
