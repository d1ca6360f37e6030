"""The report on a pair: verdict, both images side by side, and what they are like."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ..naming import counted
from ..raster.grid import name_of
from ..reporting.charts import BLUE, GREEN, Line, Panel, draw_panel
from ..reporting.report import Report
from ..results import CheckPairResult
from . import clouds
from .distance import Distance
from .facts import File, Masks
from .look import Image, Look

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
    report = Report("Check of a pair of images")
    report.heading(f"Verdict: {result.verdict}")
    for reason in result.reasons:
        report.paragraph(reason)
    if seen is not None:
        _pictures(report, seen.look, seen.masks)
        report.heading("The pair")
        report.facts(_pair(result, seen.distance))
    report.heading("The files")
    report.table(("", "before", "after"), _files(files))
    if seen is not None:
        report.heading("Histograms")
        _histograms(report, seen.look)
    report.write(path)


def _pictures(report: Report, look: Look, masks: Masks) -> None:
    shown = [
        _thumbnail(image, mask) for image, mask in ((look.pre, masks.pre), (look.post, masks.post))
    ]
    gap = np.full((shown[0].shape[0], 8, 3), 255, np.uint8)
    report.picture(
        np.concatenate([shown[0], gap, shown[1]], axis=1),
        "Before and after, on the grid of the image before; what is tinted cannot be judged",
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
    moved = "not measurable"
    if result.shift_m is not None:
        mean = f"{distance.east:+.2f} m east, {distance.north:+.2f} m north"
        moved = f"{result.shift_m:.2f} m, root mean square (on the average {mean})"
    return [
        ("Overlap", f"{result.overlap:.1%} of the image before"),
        ("Shift of the image after", moved),
        (
            "Reliability of the shift",
            f"{result.reliability:.2f} of 1, from {distance.matched} of"
            f" {counted(distance.seen, 'place', 'places')}",
        ),
        ("Days between", "not known" if result.days is None else str(result.days)),
        ("Cloud, shadow, glare before", f"{result.cloud_pre:.1%}"),
        ("Cloud, shadow, glare after", f"{result.cloud_post:.1%}"),
        ("Cannot be compared", f"{result.unknown_share:.1%}, no data included"),
    ]


def _files(files: tuple[File, File]) -> list[tuple[str, str, str]]:
    def row(name: str, texts: list[str]) -> tuple[str, str, str]:
        return name, texts[0], texts[1]

    sizes = [file.grid.gsd() for file in files]
    return [
        row("File", [file.path.replace("\\", "/").rsplit("/", 1)[-1] for file in files]),
        row("Reference system", [name_of(file.grid.crs) for file in files]),
        row("Pixels", [f"{file.grid.width:,} x {file.grid.height:,}" for file in files]),
        row("Pixel size", [f"{across:.2f} x {down:.2f} m" for across, down in sizes]),
        row("Bands", [str(file.bands) for file in files]),
        row("Values", [file.kind for file in files]),
        row("Taken", [str(file.date) if file.date else "not known" for file in files]),
    ]


def _histograms(report: Report, look: Look) -> None:
    panels = []
    for name, image in (("before", look.pre), ("after", look.post)):
        share = image.histogram / max(1, image.valid)
        lines = [
            Line(band, range(256), 100 * share[index], colour)
            for index, (band, colour) in enumerate((("red", RED), ("green", GREEN), ("blue", BLUE)))
        ]
        panels.append(draw_panel(Panel(f"value, {name}", "% of pixels", lines), (440, 300)))
    report.picture(np.concatenate(panels, axis=1), "How often each value occurs, of 0 to 255")
