"""Downloads people per cell from WorldPop, cuts them to an extent, and lists what there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from pathlib import Path

from ..errors import InputError, OffExtentError, ParameterError
from ..fetch.documents import Reader, size_of
from ..fetch.files import fetch
from ..fetch.remote import RemoteFile, require_addresses
from ..files import whole_file
from ..population.raster import open_people
from ..prefetch import side_by_side
from ..progress import Progress, Stages
from ..raster.origin import Origin
from ..reporting.metadata import LayerMetadata, put_metadata
from ..reporting.tables import write_rows
from ..requests import DownloadPopulation
from ..results import DownloadPopulationResult
from ..sentences import joined, say
from .clipping import clip_people
from .worldpop import Entry, entries_of, nearest

THREADS = 4
"""That ask for the sizes of files at once."""

HEAD = ("product", "country", "year", "size", "licence", "citation", "doi", "date", "caveat",
        "address")  # fmt: skip


@dataclass(frozen=True)
class _Got:
    """A raster on this disk, what it is, and its size in bytes."""

    entry: Entry
    path: Path
    address: str
    size: int


def run(request: DownloadPopulation, progress: Progress) -> DownloadPopulationResult:
    """List what there is, and download, cut and write what is asked for.

    Raises:
        InputError: the service or a server cannot be reached, stalls, or has nothing of the kind;
            the extent does not touch the country.
        ParameterError: no output, no country or no such year.
        OutputError: an output cannot be written.
    """
    require_addresses(request, "service", "mirror", "proxy")
    if not request.population and not request.listing:
        raise ParameterError("Choose at least one of ‹population› and ‹listing›.")
    countries = _countries(request.country)
    stages = Stages(progress, [5, 5, 70, 20])
    reader = Reader(request.proxy, stages.stage("Asking for what there is"))
    listed = [
        entries_of(request.service, request.product, country, reader) for country in countries
    ]
    chosen = _chosen(listed, request.year)
    sizing = stages.stage("Asking for sizes")
    if request.listing:
        listed = [_with_sizes(entries, request.proxy, sizing) for entries in listed]
        _write_list(request.listing, [entry for entries in listed for entry in entries], progress)
    people, size = None, None
    if request.population:
        got = _download(chosen, request, stages.stage())
        size = sum(one.size for one in got)
        people = _write(got, request, stages.stage())
    first = chosen[0]
    _tell(chosen, progress)
    return DownloadPopulationResult(
        request.population,
        request.listing,
        first.product,
        first.year,
        people,
        size,
        first.licence,
        first.citation,
        first.caveat,
    )


def _countries(text: str) -> list[str]:
    found = [part.strip().upper() for part in text.split(",") if part.strip()]
    if not found:
        raise ParameterError(
            "‹country› is empty: write the three letters of ISO 3166, such as TUR."
        )
    return list(dict.fromkeys(found))


def _chosen(listed: Sequence[list[Entry]], year: int | None) -> list[Entry]:
    """Return the entry of each country, all of one year."""
    if year is None:
        year = nearest(listed[0], date.today().year).year
    for entries in listed:
        there = [entry.year for entry in entries]
        if year not in there:
            first = entries[0]
            raise ParameterError(
                say(
                    "‹year› is {year}, and {product} has {there} for {country}: choose one of"
                    " these.",
                    year=year,
                    product=first.product,
                    there=_spans(there),
                    country=first.country,
                )
            )
    return [nearest(entries, year) for entries in listed]


def _spans(years: Sequence[int]) -> str:
    """Return years in words, those that follow each other as a span."""
    spans: list[list[int]] = []
    for year in years:
        if spans and year == spans[-1][1] + 1:
            spans[-1][1] = year
        else:
            spans.append([year, year])
    return joined(", ", (say("{a} to {b}", a=a, b=b) if a != b else str(a) for a, b in spans))


def _with_sizes(entries: list[Entry], proxy: str | None, progress: Progress) -> list[Entry]:
    def sized(entry: Entry) -> Entry:
        return replace(entry, size=size_of(entry.addresses[0], proxy))

    found: list[Entry] = []
    for entry in side_by_side(sized, (entry for entry in entries), THREADS):
        found.append(entry)
        progress.update(len(found), len(entries))
    return found


def _write_list(path: str, entries: Sequence[Entry], progress: Progress) -> None:
    with whole_file(path) as partial:
        write_rows(partial, [HEAD, *(_row(entry) for entry in entries)])
    for entry in entries:
        size = (
            say("{size:.1f} MB", size=entry.size / 1e6) if entry.size else say("size not published")
        )
        progress.log(
            say(
                "{country} {year}: {size}, {licence}. {caveat}",
                country=entry.country,
                year=entry.year,
                size=size,
                licence=entry.licence,
                caveat=entry.caveat,
            )
        )


def _row(entry: Entry) -> tuple[str | int | None, ...]:
    return (
        *(entry.product, entry.country, entry.year, entry.size, entry.licence),
        *(entry.citation, entry.doi, entry.date, entry.caveat, entry.addresses[0]),
    )


def _download(
    chosen: Sequence[Entry], request: DownloadPopulation, progress: Progress
) -> list[_Got]:
    stages = Stages(progress, [1] * len(chosen))
    return [_first_that_answers(entry, request, stages.stage()) for entry in chosen]


def _first_that_answers(entry: Entry, request: DownloadPopulation, progress: Progress) -> _Got:
    """Return an entry's raster from the first of its addresses that has it."""
    failures: list[InputError] = []
    for address in entry.addresses:
        size = None if request.mirror else size_of(address, request.proxy)
        file = RemoteFile(address, size)
        try:
            path, _ = fetch(file, request.mirror, request.proxy, progress, _require_people)
        except InputError as error:
            failures.append(error)
            if request.mirror:
                break
        else:
            return _Got(entry, path, address, path.stat().st_size)
    over_ftp = [link for link in entry.links if link.lower().startswith("ftp:")]
    if over_ftp and not request.mirror:
        raise InputError(
            say(
                "'{over_ftp}' is named for download by FTP, which is not read here, and over https"
                " it did not come: {marked}",
                over_ftp=over_ftp[0],
                marked=failures[-1].marked,
            )
        ) from failures[-1]
    raise failures[0]


def _require_people(path: Path) -> None:
    """Remove what came if it is no raster of people, such as a page to log in.

    Raises:
        InputError: it is none.
    """
    try:
        with open_people(str(path), "count"):
            pass
    except InputError as error:
        path.unlink()
        raise InputError(
            say(
                "What came as '{name}' is no raster of people, and was removed ({marked})",
                name=path.name,
                marked=error.marked,
            )
        ) from error


def _write(got: Sequence[_Got], request: DownloadPopulation, progress: Progress) -> float:
    """Write the cells that are kept, and what they are; a file that proves damaged is removed."""
    assert request.population
    origin = _origin(got)
    with whole_file(request.population) as partial:
        try:
            paths = [str(one.path) for one in got]
            people = clip_people(paths, request.extent, partial, progress, origin.tags())
        except OffExtentError:
            raise
        except InputError:
            for one in got:
                one.path.unlink(missing_ok=True)
            raise
        put_metadata(partial, _metadata(origin))
    return people


def _origin(got: Sequence[_Got]) -> Origin:
    entry = got[0].entry
    countries = ", ".join(one.entry.country for one in got)
    return Origin(
        f"{entry.source}, {countries}",
        entry.licence,
        entry.citation or (f"DOI {entry.doi}" if entry.doi else ""),
        entry.caveat,
        ", ".join(one.address for one in got),
    )


def _metadata(origin: Origin) -> LayerMetadata:
    now = datetime.now(timezone.utc).isoformat(sep=" ", timespec="seconds")
    parts = (f"{now} · {origin.source}", origin.licence, origin.citation, origin.address)
    return LayerMetadata(
        "Population",
        " ".join(
            filter(
                None,
                (say("People per cell: {origin}.", origin=origin), origin.citation, origin.caveat),
            )
        ),
        origin.licence,
        (" · ".join(filter(None, parts)),),
    )


def _tell(chosen: Sequence[Entry], progress: Progress) -> None:
    for entry in chosen:
        progress.log(
            say(
                "{source}, {country}: {licence}. {citation}",
                source=entry.source,
                country=entry.country,
                licence=entry.licence,
                citation=entry.citation,
            )
        )
    if chosen[0].caveat:
        progress.warn(chosen[0].caveat)
