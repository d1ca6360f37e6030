"""The report of a comparison: figures with their counts, the picture, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..report import Report
from ..requests import LEVELS, Evaluate
from .counts import Counts, Table, level_counts, severe
from .matched import Matched
from .xview2 import XView2

RIGHT, MISSED, FALSE, OUTSIDE = 1, 2, 3, 255
COLOURS = {
    0: ((245, 245, 245), "no building on both sides"),
    RIGHT: ((197, 27, 138), "building, found (TP)"),
    MISSED: ((35, 160, 75), "building, missed (FN)"),
    FALSE: ((245, 190, 20), "no building, but said so (FP)"),
    OUTSIDE: ((160, 160, 160), "not compared"),
}
"""Colour and meaning per value of the difference raster; magenta and green as in Islahiye's
Fig. 10."""

HEAD = ("", "IoU", "F1", "precision", "recall", "right", "false", "missed")
FEW = 50


@dataclass(frozen=True)
class Comparison:
    """What a comparison came to.

    Args:
        pixels: counted by pixel.
        matched: building by building; None for xView2 folders.
        has_levels: whether both sides know levels.
    """

    pixels: XView2
    matched: Matched | None
    has_levels: bool


def write_report(
    request: Evaluate, comparison: Comparison, picture: NDArray[np.uint8] | None
) -> None:
    """Write the report that a request asks for.

    Raises:
        OutputError: it cannot be written.
    """
    report = Report("Comparison with a reference")
    report.paragraph(
        f"Predicted: {_name(request.predicted)}. Reference: {_name(request.reference)}."
        + (f" Within: {_name(request.area)}." if request.area else "")
    )
    report.heading("Where buildings are")
    rows = [_row("pixels", comparison.pixels.location)]
    if comparison.matched is not None:
        located = comparison.matched.located
        rows.append(_row(f"buildings (IoU at least {request.iou:g})", located))
    report.table(HEAD, rows)
    _warn_of_few(report, comparison)
    if comparison.has_levels:
        _levels(report, request, comparison)
    if picture is not None:
        report.heading("Where they agree")
        report.picture(picture, "Every pixel compared, shrunk to the page.")
        report.legend([(f"rgb{colour}", meaning) for colour, meaning in COLOURS.values()])
    assert request.report is not None
    report.write(request.report)


def _levels(report: Report, request: Evaluate, comparison: Comparison) -> None:
    pixels, matched = comparison.pixels, comparison.matched
    table = None if matched is None else matched.table
    report.heading("How damaged they are")
    report.paragraph(
        "Pixels: as the xView2 score counts, on true buildings; buildings: those matched. Buildings"
        " of unknown level in the reference "
        + ("are left out." if request.unclassified == "ignore" else "count as no damage.")
    )
    by_building = level_counts(table) if table is not None else [None] * 4
    report.table(
        ("level", "F1, pixels", "true pixels", "F1, buildings", "true buildings"),
        [
            (name, one.f1, one.tp + one.fn, other and other.f1, other and other.tp + other.fn)
            for name, one, other in zip(LEVELS, pixels.levels, by_building)
        ],
    )
    there = [level for level in pixels.levels if level.tp + level.fn]
    mean = sum(level.f1 for level in there) / max(1, len(there))
    report.table(
        ("score", ""),
        [
            ("xView2 score (0.3 localisation + 0.7 damage)", pixels.score),
            ("localisation F1", pixels.location.f1),
            ("damage F1 (harmonic mean of four levels)", pixels.damage),
            ("mean F1 of the levels that occur", mean),
        ],
    )
    if len(there) < len(LEVELS):
        report.paragraph(
            "Not every level occurs in the reference: the harmonic mean, and with it the xView2"
            " score, is then close to 0 by its definition."
        )
    if table is not None:
        _matrix(report, table)


def _matrix(report: Report, table: Table) -> None:
    report.heading("Matched buildings: rows are true, columns are said")
    rows = [(name, *(int(value) for value in row)) for name, row in zip(LEVELS, table)]
    report.table(("", *LEVELS), rows)
    report.table(HEAD, [_row("major or destroyed, against none or minor", severe(table))])


def _warn_of_few(report: Report, comparison: Comparison) -> None:
    true = None if comparison.matched is None else len(comparison.matched.true.levels)
    if true is not None and true < FEW:
        report.paragraph(
            f"Only {true} buildings are in the reference: figures from so few may be far off."
        )


def _row(name: str, counts: Counts) -> Sequence[object]:
    figures = (counts.iou, counts.f1, counts.precision, counts.recall)
    return (name, *figures, counts.tp, counts.fp, counts.fn)


def _name(path: str) -> str:
    return Path(path.partition("|")[0]).name
