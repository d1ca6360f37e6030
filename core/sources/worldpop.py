"""What WorldPop's service says of its population rasters, as entries of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from ..errors import InputError, ParameterError
from ..fetch.documents import Reader
from ..fetch.links import leads_to, over_https
from ..requests.sources import WORLDPOP
from ..sentences import say

FILES = "https://data.worldpop.org/"
"""What the paths begin with that WorldPop's service gives without a server."""

LICENCE = "CC BY 4.0"
"""Of WorldPop's products, where the service names none."""

RELEASE = re.compile(r"_R(\d\d)[A-Z]_")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
CAVEAT = re.compile(r"[^.]*\b(?:alpha|beta)\b[^.]*\.?", re.I)
"""A sentence by which WorldPop calls a product unfinished."""

ALPHA = "WorldPop calls the release R2025A an alpha version: its figures may still change."
DEEPEST = 8
MOST_ENTRIES = 500


@dataclass(frozen=True)
class Entry:
    """A population raster that can be downloaded.

    Args:
        product: what the service calls its kind.
        country: three letters.
        year: that people are counted for.
        links: where it lies, the likeliest first; those over FTP are not read.
        licence, citation, doi, date, caveat: as WorldPop says them.
        size: in bytes; None where no server says.
    """

    product: str
    country: str
    year: int
    links: tuple[str, ...]
    licence: str
    citation: str
    doi: str
    date: str
    caveat: str
    size: int | None = None

    @property
    def addresses(self) -> list[str]:
        """Return the addresses to try in turn; FTP is tried over https."""
        return list(dict.fromkeys(over_https(link) or link for link in self.links))

    @property
    def source(self) -> str:
        """Return product and vintage as tables name them."""
        return f"WorldPop {self.product}, {self.year}"


def entries_of(service: str, product: str, country: str, reader: Reader) -> list[Entry]:
    """Return what there is of a product in a country, by year.

    Args:
        service: address of the service.
        product: what it calls the product.
        country: three letters.
        reader: reads what the service answers.

    Raises:
        InputError: the service cannot be reached, or has nothing.
        ParameterError: product or country are no such names.
    """
    if not re.fullmatch(r"[A-Z]{3}", country):
        raise ParameterError(
            say(
                "‹country› is '{country}': write the three letters of ISO 3166, such as TUR.",
                country=country,
            )
        )
    if not re.fullmatch(r"[\w.-]+", product):
        raise ParameterError(
            say("‹product› is '{product}': write it as WorldPop does.", product=product)
        )
    asked = f"{service.rstrip('/')}/{product}"
    found: dict[int, Entry] = {}
    for record in _records(asked, country, reader):
        entry = _entry(record, product, country, service)
        if entry and (entry.year not in found or len(entry.links) > len(found[entry.year].links)):
            found[entry.year] = entry
    if not found:
        raise InputError(
            say(
                "'{service}' has no raster of '{product}' for {country}: check the letters of the"
                " country, or take another product.",
                service=service,
                product=product,
                country=country,
            )
        )
    return [found[year] for year in sorted(found)]


def nearest(entries: list[Entry], year: int) -> Entry:
    """Return the entry of a year, or of the nearest one; of two, the earlier."""
    return min(entries, key=lambda entry: (abs(entry.year - year), entry.year))


def _records(asked: str, country: str, reader: Reader) -> Iterator[Mapping[str, Any]]:
    """Yield the service's records on a country; where one has no files, ask for it by its id."""
    answer = reader.read(f"{asked}?{urlencode({'iso3': country})}")
    for record in list(_walk(answer))[:MOST_ENTRIES]:
        if str(record.get("iso3") or country).upper() != country:
            continue
        if "files" in record or "data_file" in record:
            yield record
        elif record.get("id"):
            yield from _walk(reader.read(f"{asked}?{urlencode({'id': record['id']})}"))


def _walk(answer: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Yield the records in an answer, however deep they are nested in it."""
    if depth > DEEPEST:
        return
    if isinstance(answer, Mapping):
        if {"files", "data_file", "popyear"} & set(answer):
            yield answer
            return
        answer = list(answer.values())
    for item in answer if isinstance(answer, list) else ():
        yield from _walk(item, depth + 1)


def _entry(record: Mapping[str, Any], product: str, country: str, service: str) -> Entry | None:
    """Return what a record stands for; None if it names no raster or no year."""
    links = _links(record, service)
    told = [str(record.get("popyear") or ""), *(link.rpartition("/")[2] for link in links)]
    years = [int(found[1]) for text in told if (found := YEAR.search(text))]
    if not links or not years:
        return None
    text = {
        name: " ".join(str(record.get(name) or "").split())
        for name in ("license", "citation", "doi", "date", "desc")
    }
    return Entry(
        product,
        country,
        years[0],
        links,
        text["license"] or LICENCE,
        text["citation"],
        text["doi"],
        text["date"],
        _caveat(product, years[0], text["desc"]),
    )


def _links(record: Mapping[str, Any], service: str) -> tuple[str, ...]:
    """Return where a record's raster lies: web first, then its path, then FTP."""
    named = [link for link in _texts(record.get("files")) if _is_raster(link)]
    own = str(record.get("data_file") or "")
    own = own if _is_raster(own) else ""
    if own and named:
        same = [link for link in named if _name(link) == _name(own)]
        named = same or named[:1]
    root = FILES if service.rstrip("/") == WORLDPOP else service
    web = [found for link in named if (found := leads_to(link, root))]
    path = "" if "://" in own else f"/{own.lstrip('/')}"
    if own and (found := leads_to(path or own, root)):
        web.append(found)
    ftp = [link for link in (*named, own) if link.lower().startswith("ftp://")]
    return tuple(dict.fromkeys((*web, *ftp)))


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in whatever holds them."""
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, Mapping):
        yield from _texts(list(value.values()))
    elif isinstance(value, list):
        for item in value[:MOST_ENTRIES]:
            yield from _texts(item)


def _is_raster(link: str) -> bool:
    try:
        return urlsplit(link).path.lower().endswith((".tif", ".tiff"))
    except ValueError:  # brackets that hold no address
        return False


def _name(link: str) -> str:
    return urlsplit(link).path.rpartition("/")[2]


def _caveat(product: str, year: int, told: str) -> str:
    """Return what WorldPop warns of, and that a year beyond the release is a projection."""
    said = [found.strip() for found in CAVEAT.findall(told)]
    if not said and "R25A" in product:
        said = [ALPHA]
    release = RELEASE.search(product)
    if release and year > 2000 + int(release[1]):
        said.append(say("{year} is a projection from before that year.", year=year))
    return " ".join(said)
