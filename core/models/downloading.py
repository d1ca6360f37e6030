"""Downloads another project's network and imports it: checked, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import ModelError
from ..fetch import files
from ..fetch.remote import RemoteFile, require_addresses
from ..files import apart, sha256_of, temporary_folder
from ..naming import counted
from ..progress import Progress, Stages
from ..requests import DownloadModel, ImportModel
from ..results import DownloadModelResult, ImportModelResult
from ..sentences import say
from .catalogue import Entry, find_entry, read_catalogue
from .importing import run as import_model


def run(request: DownloadModel, progress: Progress) -> DownloadModelResult:
    """Download a model of the catalogue and write a model folder of it.

    Raises:
        InputError: a server cannot be reached, has no such file, or stalls.
        ModelError: the catalogue or what was downloaded is not what it should be.
        ParameterError: the catalogue has no such entry, or mirror or proxy are no addresses.
        OutputError: the disk is full or cannot be written.
    """
    require_addresses(request, "mirror", "proxy")
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
        origin=say(
            "Downloaded from {addresses} (SHA-256 {sums}). {untried}",
            addresses=addresses,
            sums=", ".join(got.sums),
            untried=entry.untried,
        ),
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
    """Download a file of the catalogue and return it and its SHA-256; see `fetch.files.fetch`.

    Raises:
        InputError: the server cannot be reached, has no such file, or stalls.
        ModelError: size or SHA-256 are not those published.
        OutputError: the disk is full or cannot be written.
    """
    return files.fetch(file, mirror, proxy, progress, lambda whole: _checked(whole, file, progress))


def _checked(whole: Path, file: RemoteFile, progress: Progress) -> str:
    """Return the checksum of a file that is as published; remove one that is not."""
    checksum, size = sha256_of(whole).hex(), whole.stat().st_size
    wrong = (
        say("its SHA-256 is {checksum} and not {sha256}", checksum=checksum, sha256=file.sha256)
        if file.sha256 and checksum != file.sha256
        else say(
            "it has {bytes} and not {size:,}", bytes=counted(size, "byte", "bytes"), size=file.size
        )
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
            size=size / 1e6,
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
