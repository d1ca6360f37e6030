"""When an image was taken, if it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..raster.opening import open_raster

TAGS = (
    ("IMAGERY", "ACQUISITIONDATETIME"),
    ("IMD", "IMAGE_1.firstLineTime"),
    (None, "ACQUISITIONDATETIME"),
    (None, "NITF_IDATIM"),
)
"""GDAL's metadata domains and items, the most telling first."""

WRITTEN = "TIFFTAG_DATETIME"
"""When the file was written, by the sensor's ground station or by anyone since."""

OF_FILE = "date of the file"

DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-:_/.]?(0[1-9]|1[0-2])[-:_/.]?(0[1-9]|[12]\d|3[01])(?!\d)"
)


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


def taken(path: str) -> Taken | None:
    """Return when an image was taken: from its metadata, else from its name; None if unknown.

    Without either it is when the file was written: see `Taken.is_capture`.

    Raises:
        InputError: it cannot be opened.
    """
    for text, source in _texts(path):
        found = DATE.search(text if source == "file name" else text[:10])
        if found:
            try:
                return Taken(date(*map(int, found.groups())), source)
            except ValueError:
                continue  # the 31st of February
    return None


def _texts(path: str) -> Iterator[tuple[str, str]]:
    with open_raster(path) as dataset:
        for domain, item in TAGS:
            tags: dict[str, Any] = dataset.tags(ns=domain) if domain else dataset.tags()
            if item in tags:
                yield str(tags[item]), "metadata"
        written = dataset.tags().get(WRITTEN, "")
    yield Path(path).stem, "file name"
    yield str(written), OF_FILE
