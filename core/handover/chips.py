"""Small pictures of the most urgent places, as a KMZ carries them: before and after, as JPEG."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..progress import Progress
from ..sentences import say
from .errands import ZONE, Errand
from .pictures import Shown, jpeg_of, place_pictures

QUALITY = 80
"""Of JPEG, 1 to 100: outlines stay sharp, and a picture takes 20 to 50 kB."""

TITLES = (say("Before"), say("After"))


@dataclass(frozen=True)
class Chip:
    """One picture of a place.

    Args:
        name: of the file inside the KMZ.
        title: before or after.
        side: pixels.
        jpeg: the file.
    """

    name: str
    title: str
    side: int
    jpeg: bytes


def chips_of(
    errands: Sequence[Errand],
    images: tuple[str | None, str | None],
    shown: Shown,
    most: int,
    progress: Progress,
) -> dict[int, list[Chip]]:
    """Return pictures of the first zones and of the first buildings, by index among the errands.

    Args:
        errands: the most pressing first, zones and buildings.
        images: before and after, at least one of them.
        shown: the buildings, whose outlines are drawn on the image after.
        most: zones, and buildings, that have pictures.
        progress: told if an image shows nothing at a place.
    """
    chosen = list(_first(errands, most))
    titles = [title for title, image in zip(TITLES, images) if image]
    found = {}
    for done, index in enumerate(chosen):
        progress.update(done, len(chosen), "Cutting pictures")
        pictures = place_pictures(images, shown, errands[index].outline, progress)
        found[index] = [
            Chip(
                f"files/{index + 1}_{title.lower()}.jpg",
                title,
                len(picture),
                jpeg_of(picture, QUALITY),
            )
            for title, picture in zip(titles, pictures)
        ]
    return found


def _first(errands: Sequence[Errand], most: int) -> Iterator[int]:
    taken: Counter[bool] = Counter()
    for index, one in enumerate(errands):
        is_zone = one.level == ZONE
        if taken[is_zone] < most:
            taken[is_zone] += 1
            yield index
