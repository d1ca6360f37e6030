"""When an image was taken, if it says so.

What is asked, in this order, until something answers:

1. the STAC item by which the image was given, or that lies beside it (`datetime` and its kin);
2. the metadata that the provider wrote, which GDAL reads from the file and from those beside
   it (IMD, DIM XML, NITF header, EXIF of drones);
3. the file's name, see `named_dates`;
4. the name of its folder, if that is a date and nothing else;
5. when the file was written (`TIFFTAG_DATETIME`): of it no days are counted, for that may be when
   anybody converted it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..raster.opening import open_raster
from ..raster.scenes import items_in, scenes_of
from ..sentences import say
from .named_dates import date_in_name, only_date, stated_date

DOMAINS = ("IMAGERY", "IMD", "", "EXIF", "TRE")
"""GDAL's metadata domains, the most telling first; the empty one is the default."""

ITEMS = (
    "acquisitiondatetime",
    "image1firstlinetime",
    "firstlinetime",
    "mapprojectedproductearliestacqtime",
    "earliestacqtime",
    "imagingdate",
    "imagingtime",
    "dateacquired",
    "acquisitiondate",
    "acquisitiontime",
    "acquisitionstart",
    "acquired",
    "sensingtime",
    "productstarttime",
    "datatake1datatakesensingstart",
    "exifdatetimeoriginal",
    "exifdatetimedigitized",
    "datetimeoriginal",
    "stdidcacqdate",
    "nitfstdidcacquisitiondate",
    "nitfidatim",
    "datetime",
)
"""Their items that say when an image was taken, as letters and digits alone, best first."""

WRITTEN = ("TIFFTAG_DATETIME", "EXIF_DateTime")
"""When the file was written, by the sensor's ground station or by anyone since."""

OF_FILE = say("date of the file")


@dataclass(frozen=True)
class Taken:
    """A date and what says so."""

    day: date
    source: str

    @property
    def is_capture(self) -> bool:
        """Return whether it is the image's date, not only the file's."""
        return self.source != OF_FILE

    def __str__(self) -> str:
        return f"{self.day.isoformat()} ({self.source})"


def taken(image: str) -> Taken | None:
    """Return when an image was taken; None if nothing says so.

    What says it only of the file is marked: see `Taken.is_capture`. Of several scenes the first
    one counts.

    Args:
        image: a file, a folder, or a list of STAC items.

    Raises:
        InputError: it cannot be opened.
    """
    for item in items_in(image):
        day = _of_item(item)
        return Taken(day, say("STAC item")) if day else _of_file(scenes_of((image,))[0])
    return _of_file(scenes_of((image,))[0])


def _of_file(path: str) -> Taken | None:
    with open_raster(path) as dataset:
        stated = list(_stated(dataset))
        written = [str(dataset.tags().get(item, "")) for item in WRITTEN]
    beside = _beside(path)
    if beside:
        return Taken(beside, say("STAC item"))
    for text in stated:
        if day := stated_date(text):
            return Taken(day, say("metadata"))
    if day := date_in_name(Path(path.partition("?")[0]).stem):
        return Taken(day, say("file name"))
    if day := only_date(Path(path).parent.name):
        return Taken(day, say("folder name"))
    days = [day for day in map(stated_date, written) if day]
    return Taken(days[0], OF_FILE) if days else None


def _stated(dataset: Any) -> Iterator[str]:
    """Yield what a raster's metadata say of its capture, the most telling first."""
    found: dict[str, str] = {}
    for domain in DOMAINS:
        tags = dataset.tags(ns=domain) if domain else dataset.tags()
        for key, value in tags.items():
            found.setdefault("".join(filter(str.isalnum, key)).lower(), str(value))
    yield from (found[item] for item in ITEMS if item in found)


def _of_item(item: Any) -> date | None:
    """Return the date of a STAC item: of its capture, or of when that began."""
    properties = item.get("properties")
    if not isinstance(properties, dict):
        return None
    for key in ("datetime", "start_datetime", "end_datetime"):
        if day := stated_date(str(properties.get(key) or "")):
            return day
    return None


def _beside(path: str) -> date | None:
    """Return the date of the STAC item of the same name beside a file."""
    item = Path(path).with_suffix(".json")
    try:
        return next(iter(map(_of_item, items_in(str(item)))), None) if item.is_file() else None
    except (InputError, OSError, ValueError):
        return None  # some other JSON
