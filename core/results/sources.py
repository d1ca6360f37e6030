"""What was brought in from elsewhere, as the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class DownloadPopulationResult:
    """What was downloaded; `people` live in the cells kept, `size` is in bytes, as it came."""

    population: Optional[str]
    listing: Optional[str]
    product: str
    year: int
    people: Optional[float]
    size: Optional[int]
    licence: str
    citation: str
    caveat: str


@dataclass(frozen=True)
class CaptureFound:
    """What one side of the best pair is: one image, or several of one capture side by side.

    `images` are what QGIS and the engine open; `cloud` is in percent, `off_nadir` in degrees, `gsd`
    in metres and `size` in bytes, each None where nobody says.
    """

    title: str
    images: tuple[str, ...]
    when: str
    cloud: Optional[float]
    off_nadir: Optional[float]
    gsd: Optional[float]
    size: Optional[int]
    licence: str


@dataclass(frozen=True)
class FindImagesResult:
    """The images found; `share` of the place is on both images of the pair, None without one.

    `count` are all that show the place, though the layer may hold fewer.

    `lean` is by how many degrees they were taken at other angles off nadir; `has_event` tells
    whether anything says when the event was.
    """

    scenes: str
    count: int
    before_count: int
    after_count: int
    has_event: bool
    before: Optional[CaptureFound]
    after: Optional[CaptureFound]
    share: Optional[float]
    lean: Optional[float]
    skipped: int
