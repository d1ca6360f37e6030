"""The report of a comparison: figures with their counts, the picture, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..naming import counted
from ..raster.grid import Grid
from ..reporting.report import Report
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

HEAD = ("", "IoU", "F1", "precision", "recall", "right (TP)", "false (FP)", "missed (FN)")
FEW = 50
FORMS = {
    "polygons": "polygons",
    "levels": "damage classes",
    "mask": "mask",
    "share": "probability, building from {threshold} of 255",
    "probability": "probability, building from {threshold} of 255",
}


@dataclass(frozen=True)
class Comparison:
    """What a comparison came to.

    Args:
        pixels: counted by pixel.
        matched: building by building; None for xView2 folders.
        has_levels: whether both sides know levels.
        forms: what the predicted and the reference layer hold; None for folders.
        grid: the pixels compared; None for folders.
    """

    pixels: XView2
    matched: Matched | None
    has_levels: bool
    forms: tuple[str, str] | None = None
    grid: Grid | None = None


def write_report(
    request: Evaluate, comparison: Comparison, picture: NDArray[np.uint8] | None
) -> None:
    """Write the report that a request asks for.

    Raises:
        OutputError: it cannot be written.
    """
    report = Report("Comparison with a reference")
    _inputs(report, request, comparison)
    report.heading("Where buildings are")
    rows = [_row("pixels", comparison.pixels.location)]
    if comparison.matched is not None:
        located = comparison.matched.located
        rows.append(_row(f"buildings (IoU at least {request.iou:g})", located))
    report.table(HEAD, rows)
    if comparison.matched is not None:
        _about_buildings(report, comparison.matched, comparison.forms or ())
    if comparison.has_levels:
        _levels(report, request, comparison)
    if picture is not None:
        report.heading("Where they agree")
        report.picture(picture, "Every pixel compared, shrunk to the page.")
        report.legend([(f"rgb{colour}", meaning) for colour, meaning in COLOURS.values()])
        report.paragraph("Magenta and green as in Fig. 10 of the Islahiye paper.")
    assert request.report is not None
    report.write(request.report)


def _inputs(report: Report, request: Evaluate, comparison: Comparison) -> None:
    kinds = ("xView2 folder", "xView2 folder")
    if comparison.forms is not None:
        one, other = (FORMS[form].format(threshold=request.threshold) for form in comparison.forms)
        kinds = (one, other)
    facts = [
        ("predicted", f"{_name(request.predicted)} ({kinds[0]})"),
        ("reference", f"{_name(request.reference)} ({kinds[1]})"),
    ]
    if request.area:
        facts.append(("within", _name(request.area)))
    if comparison.grid is not None:
        across, down = comparison.grid.gsd()
        facts.append(("pixel", f"{across:.3g} x {down:.3g} m"))
    report.facts(facts)


def _about_buildings(report: Report, matched: Matched, forms: Sequence[str]) -> None:
    if forms and set(forms) != {"polygons"}:
        report.paragraph(
            "The buildings of a raster are its patches of connected pixels, specks included: refine"
            " a probability to footprints first to see what the finished map is worth."
        )
    true = len(matched.true.levels)
    if true < FEW:
        report.paragraph(
            f"Only {counted(true, 'building is', 'buildings are')} in the reference: figures"
            " from so few may be far off."
        )


def _levels(report: Report, request: Evaluate, comparison: Comparison) -> None:
    pixels, matched = comparison.pixels, comparison.matched
    report.heading("How damaged they are")
    report.paragraph(
        "Pixels are counted on true buildings, as the xView2 score does"
        + (". " if matched is None else ", buildings where they are matched. ")
        + "Buildings of unknown level in the reference "
        + ("are left out." if request.unclassified == "ignore" else "count as no damage.")
    )
    head = ("level", "F1, pixels", "true pixels")
    rows = [(name, one.f1, one.tp + one.fn) for name, one in zip(LEVELS, pixels.levels)]
    if matched is None:
        report.table(head, rows)
    else:
        by_building = [(one.f1, one.tp + one.fn) for one in level_counts(matched.table)]
        both = [(*row, *other) for row, other in zip(rows, by_building)]
        report.table((*head, "F1, buildings", "true buildings matched"), both)
    if pixels.unsaid:
        report.paragraph(
            f"{counted(pixels.unsaid, 'true pixel has', 'true pixels have')} no predicted level:"
            " these figures leave them out."
        )
    _score(report, pixels)
    _matrices(report, pixels, matched)


def _score(report: Report, pixels: XView2) -> None:
    there = [level for level in pixels.levels if level.tp + level.fn]
    mean = sum(level.f1 for level in there) / max(1, len(there))
    report.table(
        ("score, by pixel", ""),
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


def _matrices(report: Report, pixels: XView2, matched: Matched | None) -> None:
    report.heading("Which level was taken for which")
    report.paragraph("Rows are true, columns are what was said.")
    missed = [
        level.tp + level.fn - int(row.sum()) for level, row in zip(pixels.levels, pixels.table)
    ]
    _matrix(report, "pixels", pixels.table, missed)
    if matched is None:
        return
    alone = np.delete(matched.true.levels, matched.pairs[:, 1])
    missed = [int(np.count_nonzero(alone == level)) for level in range(1, 5)]
    _matrix(report, "buildings", matched.table, missed)
    report.table(HEAD, [_row("major or destroyed, matched buildings", severe(matched.table))])


def _matrix(report: Report, what: str, table: Table, missed: Sequence[int]) -> None:
    rows = [
        (name, *(int(value) for value in row), lost)
        for name, row, lost in zip(LEVELS, table, missed)
    ]
    report.table((what, *LEVELS, "not found"), rows)


def _row(name: str, counts: Counts) -> Sequence[object]:
    figures = (counts.iou, counts.f1, counts.precision, counts.recall)
    return (name, *figures, counts.tp, counts.fp, counts.fn)


def _name(path: str) -> str:
    return Path(path.partition("|")[0]).name
