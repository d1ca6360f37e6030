"""What was brought in from elsewhere and fitted to images, as the engine answers it."""

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


@dataclass(frozen=True)
class ImageFit:
    """What became of footprints on one image.

    `shift_m` is the median distance of those that were moved, `east_m` and `north_m` the median of
    either direction, `fit_before` and `fit_after` the median fit, 0 to 1, of all that it shows.
    """

    moved: int
    stay: int
    unseen: int
    shift_m: Optional[float]
    east_m: Optional[float]
    north_m: Optional[float]
    fit_before: Optional[float]
    fit_after: Optional[float]


@dataclass(frozen=True)
class FitFootprintsResult:
    """`pre` and `post` tell of the images given; `onto` is the one that the footprints lie on."""

    fitted: str
    footprint_count: int
    onto: str
    pre: Optional[ImageFit]
    post: Optional[ImageFit]


@dataclass(frozen=True)
class DownloadFootprintsResult:
    """What was taken; `datasets` says in words how many are of each, the most first."""

    downloaded: str
    footprint_count: int
    source: str
    vintage: str
    licence: str
    datasets: str
