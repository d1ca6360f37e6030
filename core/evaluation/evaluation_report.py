"""The report of a comparison: figures with their counts, the picture, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..language import current
from ..naming import counted
from ..raster.grid import Grid
from ..reporting.report import Report
from ..requests import LEVELS, Evaluate
from ..sentences import Sentence, joined, say
from .counts import Counts, Table, level_counts, severe
from .matched import Matched
from .xview2 import XView2

RIGHT, MISSED, FALSE, OUTSIDE = 1, 2, 3, 255
COLOURS = {
    0: ((245, 245, 245), say("no building on both sides")),
    RIGHT: ((197, 27, 138), say("building, found (TP)")),
    MISSED: ((35, 160, 75), say("building, missed (FN)")),
    FALSE: ((245, 190, 20), say("no building, but said so (FP)")),
    OUTSIDE: ((160, 160, 160), say("not compared")),
}
"""Colour and meaning per value of the difference raster; magenta and green as in Islahiye's
Fig. 10."""

HEAD = (
    "",
    "IoU",
    "F1",
    say("precision"),
    say("recall"),
    say("right (TP)"),
    say("false (FP)"),
    say("missed (FN)"),
)
NAMES = (say("none"), say("minor"), say("major"), say("destroyed"))
"""Of levels 1 to 4; `LEVELS` are data."""

FEW = 50
FORMS = {
    "polygons": say("polygons"),
    "levels": say("damage classes"),
    "mask": say("mask"),
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
    report = Report(say("Comparison with a reference"))
    _inputs(report, request, comparison)
    report.heading(say("Where buildings are"))
    rows = [_row(say("pixels"), comparison.pixels.location)]
    if comparison.matched is not None:
        located = comparison.matched.located
        rows.append(_row(say("buildings (IoU at least {iou:g})", iou=request.iou), located))
    report.table(HEAD, rows)
    if comparison.matched is not None:
        _about_buildings(report, comparison.matched, comparison.forms or ())
    if comparison.has_levels:
        _levels(report, request, comparison)
    if picture is not None:
        report.heading(say("Where they agree"))
        report.picture(picture, say("Every pixel compared, shrunk to the page."))
        report.legend([(f"rgb{colour}", meaning) for colour, meaning in COLOURS.values()])
        report.paragraph(say("Magenta and green as in Fig. 10 of the Islahiye paper."))
    assert request.report is not None
    report.write(request.report)


def _inputs(report: Report, request: Evaluate, comparison: Comparison) -> None:
    folder = say("xView2 folder")
    kinds = [_form(form, request.threshold) for form in comparison.forms or ()] or [folder, folder]
    facts: list[tuple[str, str]] = [
        (say("predicted"), _named(request.predicted, kinds[0])),
        (say("reference"), _named(request.reference, kinds[1])),
    ]
    if request.area:
        facts.append((say("within"), _name(request.area)))
    if comparison.grid is not None:
        across, down = comparison.grid.gsd()
        size = say("{across:.3g} x {down:.3g} m", across=across, down=down)
        facts.append((say("pixel"), size))
    report.facts(facts)


def _form(form: str, threshold: float) -> Sentence:
    """Return what a layer holds in words."""
    if form in FORMS:
        return FORMS[form]
    return say("probability, building from {threshold} of 255", threshold=threshold)


def _named(path: str, kind: Sentence) -> Sentence:
    return joined("", (current().data(_name(path)), " (", kind, ")"))


def _about_buildings(report: Report, matched: Matched, forms: Sequence[str]) -> None:
    if forms and set(forms) != {"polygons"}:
        report.paragraph(
            say(
                "The buildings of a raster are its patches of connected pixels, specks included:"
                " refine a probability to footprints first to see what the finished map is worth."
            )
        )
    true = len(matched.true.levels)
    if true < FEW:
        report.paragraph(
            say(
                "Only {buildings} in the reference: figures from so few may be far off.",
                buildings=counted(true, "building is", "buildings are"),
            )
        )


def _levels(report: Report, request: Evaluate, comparison: Comparison) -> None:
    pixels, matched = comparison.pixels, comparison.matched
    report.heading(say("How damaged they are"))
    where = (
        say("Pixels are counted on true buildings, as the xView2 score does.")
        if matched is None
        else say(
            "Pixels are counted on true buildings, as the xView2 score does, buildings where they"
            " are matched."
        )
    )
    unknown = (
        say("Buildings of unknown level in the reference are left out.")
        if request.unclassified == "ignore"
        else say("Buildings of unknown level in the reference count as no damage.")
    )
    report.paragraph(joined(" ", (where, unknown)))
    head = (say("level"), say("F1, pixels"), say("true pixels"))
    rows = [(name, one.f1, one.tp + one.fn) for name, one in zip(NAMES, pixels.levels)]
    if matched is None:
        report.table(head, rows)
    else:
        by_building = [(one.f1, one.tp + one.fn) for one in level_counts(matched.table)]
        both = [(*row, *other) for row, other in zip(rows, by_building)]
        report.table((*head, say("F1, buildings"), say("true buildings matched")), both)
    if pixels.unsaid:
        report.paragraph(
            say(
                "{pixels} no predicted level: these figures leave them out.",
                pixels=counted(pixels.unsaid, "true pixel has", "true pixels have"),
            )
        )
    _score(report, pixels)
    _matrices(report, pixels, matched)


def _score(report: Report, pixels: XView2) -> None:
    there = [level for level in pixels.levels if level.tp + level.fn]
    mean = sum(level.f1 for level in there) / max(1, len(there))
    report.table(
        (say("score, by pixel"), ""),
        [
            (say("xView2 score (0.3 localisation + 0.7 damage)"), pixels.score),
            (say("localisation F1"), pixels.location.f1),
            (say("damage F1 (harmonic mean of four levels)"), pixels.damage),
            (say("mean F1 of the levels that occur"), mean),
        ],
    )
    if len(there) < len(LEVELS):
        report.paragraph(
            say(
                "Not every level occurs in the reference: the harmonic mean, and with it the xView2"
                " score, is then close to 0 by its definition."
            )
        )


def _matrices(report: Report, pixels: XView2, matched: Matched | None) -> None:
    report.heading(say("Which level was taken for which"))
    report.paragraph(say("Rows are true, columns are what was said."))
    missed = [
        level.tp + level.fn - int(row.sum()) for level, row in zip(pixels.levels, pixels.table)
    ]
    _matrix(report, say("pixels"), pixels.table, missed)
    if matched is None:
        return
    alone = np.delete(matched.true.levels, matched.pairs[:, 1])
    missed = [int(np.count_nonzero(alone == level)) for level in range(1, 5)]
    _matrix(report, say("buildings"), matched.table, missed)
    report.table(HEAD, [_row(say("major or destroyed, matched buildings"), severe(matched.table))])


def _matrix(report: Report, what: str, table: Table, missed: Sequence[int]) -> None:
    rows = [
        (name, *(int(value) for value in row), lost)
        for name, row, lost in zip(NAMES, table, missed)
    ]
    report.table((what, *NAMES, say("not found")), rows)


def _row(name: str, counts: Counts) -> Sequence[object]:
    figures = (counts.iou, counts.f1, counts.precision, counts.recall)
    return (name, *figures, counts.tp, counts.fp, counts.fn)


def _name(path: str) -> str:
    return Path(path.partition("|")[0]).name
