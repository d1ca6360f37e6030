"""The report on a pair: verdict, both images side by side, and what they are like."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ..language import current
from ..naming import counted
from ..raster.grid import name_of
from ..reporting.charts import BLUE, GREEN, Line, Panel, draw_panel
from ..reporting.report import Report
from ..results import CheckPairResult
from ..sentences import Sentence, joined, say
from . import clouds
from .dates import Taken
from .distance import Distance
from .facts import File, Masks
from .look import Image, Look

VERDICTS = {
    str(word): word for word in (say("good"), say("usable with alignment"), say("not usable"))
}
"""What a pair may be, as results have it, in words."""

THUMBNAIL = 560
"""Pixels of the longer side of each picture."""

RED = (203, 24, 29)
VEIL = 0.55
"""How much of its colour the mask lays over an image."""

Picture = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Seen:
    """What two images of one place show.

    Args:
        look: what is in them.
        masks: what cannot be judged in them.
        distance: how far they lie from each other.
    """

    look: Look
    masks: Masks
    distance: Distance


def write_report(
    path: str, files: tuple[File, File], seen: Seen | None, result: CheckPairResult
) -> None:
    """Write the report.

    Args:
        path: HTML file.
        files: what both say of themselves.
        seen: what they show; None if they share no ground.
        result: verdict and numbers.

    Raises:
        OutputError: it cannot be written.
    """
    report = Report(say("Check of a pair of images"))
    report.heading(say("Verdict: {verdict}", verdict=VERDICTS[result.verdict]))
    for reason in result.reasons:
        report.paragraph(reason)
    if seen is not None:
        _pictures(report, seen.look, seen.masks)
        report.heading(say("The pair"))
        report.facts(_pair(result, seen.distance))
    report.heading(say("The files"))
    report.table(("", say("before"), say("after")), _files(files))
    if seen is not None:
        report.heading(say("Histograms"))
        _histograms(report, seen.look)
    report.write(path)


def _pictures(report: Report, look: Look, masks: Masks) -> None:
    shown = [
        _thumbnail(image, mask) for image, mask in ((look.pre, masks.pre), (look.post, masks.post))
    ]
    gap = np.full((shown[0].shape[0], 8, 3), 255, np.uint8)
    report.picture(
        np.concatenate([shown[0], gap, shown[1]], axis=1),
        say("Before and after, on the grid of the image before; what is tinted cannot be judged"),
    )
    report.legend(
        [
            ("#" + bytes(clouds.PALETTE[value]).hex(), name)
            for value, name in clouds.NAMES.items()
            if value != clouds.USABLE
        ]
    )


def _thumbnail(image: Image, mask: npt.NDArray[np.uint8]) -> Picture:
    picture = np.rint(image.coarse.mean).clip(0, 255).astype(np.uint8).transpose(1, 2, 0)
    veil = np.array([clouds.PALETTE[value] for value in sorted(clouds.PALETTE)], np.float32)[mask]
    mixed = np.where(
        (mask != clouds.USABLE)[..., np.newaxis], (1 - VEIL) * picture + VEIL * veil, picture
    )
    scale = THUMBNAIL / max(mask.shape)
    size = tuple(max(1, round(side * scale)) for side in mask.shape[::-1])
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(mixed.astype(np.uint8), size, interpolation=method), np.uint8)


def _pair(result: CheckPairResult, distance: Distance) -> list[tuple[str, str]]:
    moved = say("not measurable")
    if result.shift_m is not None:
        moved = say(
            "{shift:.2f} m, root mean square (on the average {east:+.2f} m east, {north:+.2f} m"
            " north)",
            shift=result.shift_m,
            east=distance.east,
            north=distance.north,
        )
    spelled = current().spelled
    return [
        (say("Overlap"), say("{overlap:.1%} of the image before", overlap=result.overlap)),
        (say("Shift of the image after"), moved),
        (
            say("Reliability of the shift"),
            say(
                "{reliability:.2f} of 1, from {matched} of {places}",
                reliability=result.reliability,
                matched=distance.matched,
                places=counted(distance.seen, "place", "places"),
            ),
        ),
        (say("Days between"), say("not known") if result.days is None else str(result.days)),
        (say("Cloud, shadow, glare before"), spelled(f"{result.cloud_pre:.1%}")),
        (say("Cloud, shadow, glare after"), spelled(f"{result.cloud_post:.1%}")),
        (
            say("Cannot be compared"),
            say("{share:.1%}, no data included", share=result.unknown_share),
        ),
    ]


def _files(files: tuple[File, File]) -> list[tuple[str, str, str]]:
    def row(name: str, texts: list[str]) -> tuple[str, str, str]:
        return name, texts[0], texts[1]

    grids, spelled = [file.grid for file in files], current().spelled
    sizes = [grid.gsd() for grid in grids]
    return [
        row(say("File"), [file.path.replace("\\", "/").rsplit("/", 1)[-1] for file in files]),
        row(say("Reference system"), [name_of(file.grid.crs) for file in files]),
        row(say("Pixels"), [spelled(f"{one.width:,} x {one.height:,}") for one in grids]),
        row(
            say("Pixel size"),
            [say("{across:.2f} x {down:.2f} m", across=one, down=other) for one, other in sizes],
        ),
        row(say("Bands"), [str(file.bands) for file in files]),
        row(say("Values"), [file.kind for file in files]),
        row(say("Taken"), [_date(file.date) for file in files]),
    ]


def _date(found: Taken | None) -> Sentence:
    if found is None:
        return say("not known")
    return joined("", (f"{found.day.isoformat()} (", found.source, ")"))


def _histograms(report: Report, look: Look) -> None:
    panels = []
    for name, image in (
        (say("value, before"), look.pre),
        (say("value, after"), look.post),
    ):
        share = image.histogram / max(1, image.valid)
        lines = [
            Line(band, range(256), 100 * share[index], colour)
            for index, (band, colour) in enumerate(
                ((say("red"), RED), (say("green"), GREEN), (say("blue"), BLUE))
            )
        ]
        panels.append(draw_panel(Panel(name, say("% of pixels"), lines), (440, 300)))
    report.picture(np.concatenate(panels, axis=1), say("How often each value occurs, of 0 to 255"))
