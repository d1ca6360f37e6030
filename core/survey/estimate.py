"""Totals with their bounds from a reviewed sample, as a table, a layer and a block in the log."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import shapely

from ..buildings.levels import LABELS
from ..errors import InputError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress
from ..reporting.tables import write_rows
from ..requests import LEVELS, NO_BUILDING, SurveyEstimate
from ..results import Interval, Intervals, SurveyEstimateResult
from ..sentences import say, say_counted
from ..vector.io import Polygons, read_polygons
from ..vector.product import write_product
from .accuracy import PREDICTED, Accuracy, accuracy
from .bounds import Bounds
from .columns import Column, Review, read_review
from .estimators import VERDICTS
from .ground import missed as missed_in
from .spelling import Spelling
from .totals import (
    SCENE,
    Totals,
    measures_of,
    reviews_to_halve,
    survey_of,
    totals_of,
    zones_in,
)
from .zoning import outline

NAMES = (*LEVELS, "severe")
"""Of `accuracy.KINDS`: severe is major and destroyed together."""

SPOKEN = (*LEVELS, "major or destroyed")
"""The same, as the log names them."""

WORDS = {NO_BUILDING: "no building", **LABELS}
TITLES = {"buildings": "Buildings", "area_m2": "Area (m²)", "people": "People"}
FEW = 30
"""Reviews below which a warning says that intervals may be too narrow."""

EDGES = ("value", "low", "high")

Rows = list[tuple[object, ...]]


def run(request: SurveyEstimate, progress: Progress) -> SurveyEstimateResult:
    """Estimate the totals.

    Raises:
        InputError: an input cannot be read, is no survey, or nobody has reviewed any of it.
        OutputError: an output cannot be written.
    """
    progress.update(0, 3, "Reading reviews")
    layer = read_polygons(request.sample)
    review = read_review(request.sample, layer.fields)
    survey = survey_of(review)
    if not survey.reviewed.any() and not review.certain.any():
        raise InputError(
            say(
                "Nobody has reviewed a building of the survey in '{sample}' yet: set"
                " reviewed_level of those that are in_survey.",
                sample=request.sample,
            )
        )
    _tell_open(review, progress)
    missed = _missed(request, progress)
    progress.update(1, 3, "Estimating totals")
    measures = measures_of(layer, progress)
    scene = totals_of(None, survey, measures, missed)
    parts = [scene, *zones_in(review, survey, measures, progress)]
    right = accuracy(survey, review, missed)
    more = reviews_to_halve(survey)
    progress.update(2, 3, "Writing totals")
    if request.table:
        with whole_file(request.table) as partial:
            write_rows(partial, [*_rows(parts, missed), *_accuracy_rows(right)])
    if request.estimates:
        _write_layer(request.estimates, parts, layer, review)
    for line in _block(scene, right, missed, more):
        progress.log(line)
    precision, recall, people = right.precision[-1], right.recall[-1], scene.measures.get("people")
    return SurveyEstimateResult(
        table=request.table,
        estimates=request.estimates,
        reviewed=scene.reviews,
        drawn=int(review.drawn.sum()),
        buildings=_intervals(scene.measures["buildings"]),
        area_m2=_intervals(scene.measures["area_m2"]),
        people=_intervals(people) if people else None,
        no_building=_interval(scene.no_building),
        missed=_interval(missed[-1]) if missed else None,
        precision=_interval(precision) if precision else None,
        recall=_interval(recall) if recall else None,
        more_reviews=more,
    )


def _tell_open(review: Review, progress: Progress) -> None:
    drawn, known = int(review.drawn.sum()), int((review.drawn & (review.verdict >= 0)).sum())
    untold = int((review.drawn & review.asked & (review.verdict < 0)).sum())
    others = int((review.asked & ~review.drawn & ~review.certain).sum())
    progress.log(
        say_counted(
            known,
            "{n} of {buildings} drawn has a verdict.",
            "{n} of {buildings} drawn have a verdict.",
            buildings=counted(drawn, "building", "buildings"),
        )
    )
    if untold:
        progress.log(
            say(
                "Could not be told: {buildings}. Others of the same stratum stand in, as if they"
                " were alike.",
                buildings=counted(untold, "building", "buildings"),
            )
        )
    if others:
        progress.log(
            say(
                "{reviews} of buildings outside the sample left out: what is chosen and not drawn"
                " stands for no others.",
                reviews=counted(others, "review", "reviews"),
            )
        )
    if 0 < known < FEW:
        progress.warn(
            say(
                "{reviews} few: the intervals are wide, and their 95 % holds from about {few} on.",
                reviews=counted(known, "review is", "reviews are"),
                few=FEW,
            )
        )


def _missed(request: SurveyEstimate, progress: Progress) -> list[Bounds] | None:
    if request.cells:
        cells = read_polygons(request.cells)
        found = missed_in(request.cells, cells.fields)
        if found is not None:
            return found
        progress.warn(
            say(
                "No ground cell of '{cells}' is filled in for each of its strata: missed buildings"
                " are not part of the totals.",
                cells=request.cells,
            )
        )
    else:
        progress.log("No ground cells were given: missed buildings are not part of the totals.")
    return None


def _rows(parts: list[Totals], missed: list[Bounds] | None) -> Rows:
    rows: Rows = [("part", "measure", "of", "value", "low_95", "high_95", "reviews")]
    for part in parts:
        for measure, found in part.measures.items():
            for name, bounds in zip(NAMES, found):
                rows.append((part.name, measure, name, *_shown(bounds), part.reviews))
        rows.append(
            (part.name, "buildings", "no building", *_shown(part.no_building), part.reviews)
        )
        if part.zone is None and missed:
            for name, bounds in zip((*NAMES, "all"), missed):
                rows.append((part.name, "missed buildings", name, *_shown(bounds), ""))
    return rows


def _accuracy_rows(found: Accuracy) -> Rows:
    rows: Rows = []
    for measure, values in (("precision", found.precision), ("recall", found.recall)):
        rows += [
            (SCENE, measure, name, *(_shown(bounds) if bounds else ("", "", "")), "")
            for name, bounds in zip(NAMES, values)
        ]
    for level, line in zip(PREDICTED, found.confusion):
        for verdict, bounds in zip(VERDICTS, line):
            pair = say("{words} is {words_2}", words=WORDS[level], words_2=WORDS[verdict])
            rows.append((SCENE, "confusion", pair, *_shown(bounds), ""))
    return rows


def _shown(bounds: Bounds) -> tuple[float, float, float]:
    return round(bounds.value, 6), round(bounds.low, 6), round(bounds.high, 6)


def _write_layer(path: str, parts: list[Totals], layer: Polygons, review: Review) -> None:
    shapes = [
        outline(
            layer.geometries if part.zone is None else layer.geometries[review.zone == part.zone]
        )
        for part in parts
    ]
    fields: dict[str, Column] = {
        "zone": np.array([part.name for part in parts], dtype=object),
        "buildings": np.array([part.buildings for part in parts]),
        "reviews": np.array([part.reviews for part in parts]),
    }
    spelt = Spelling.of(path)
    for measure in parts[0].measures:
        for index, name in enumerate(NAMES):
            for edge in EDGES:
                fields[spelt.field(measure, name, edge)] = np.array(
                    [getattr(part.measures[measure][index], edge) for part in parts]
                )
    geometries = np.array(shapes, dtype=object)
    kept = ~shapely.is_empty(geometries)
    polygons = Polygons(
        geometries[kept], layer.crs, {name: column[kept] for name, column in fields.items()}
    )
    write_product(path, "estimates", polygons, "survey_estimates")


def _block(
    scene: Totals, right: Accuracy, missed: list[Bounds] | None, more: int | None
) -> list[str]:
    """Return the lines that a person reads: every total with its bounds, then what they rest on."""
    lines: list[str] = [
        say(
            "Totals of {buildings} from {reviews} (95 %):",
            buildings=counted(scene.buildings, "building", "buildings"),
            reviews=counted(scene.reviews, "review", "reviews"),
        )
    ]
    for measure, found in scene.measures.items():
        for label, bounds in zip(SPOKEN, found):
            lines.append(
                say(
                    "  {measure}, {label}: {bounds}",
                    measure=TITLES[measure],
                    label=label,
                    bounds=_told(bounds),
                )
            )
    lines.append(
        say("  Outlines without a building: {no_building}", no_building=_told(scene.no_building))
    )
    if missed:
        lines.append(
            say("  Missed buildings, among those above: {missed}", missed=_told(missed[-1]))
        )
    for label, share in zip(SPOKEN, right.precision):
        if share:
            lines.append(
                say(
                    "  Of what was called {label} were right: {share}",
                    label=label,
                    share=_part(share),
                )
            )
    for label, share in zip(SPOKEN, right.recall):
        if share:
            lines.append(
                say("  Of what is {label} were found: {share}", label=label, share=_part(share))
            )
    if more is not None:
        needed = counted(more, "more review", "more reviews")
        lines.append(
            say("About {needed} would halve the interval of major or destroyed.", needed=needed)
        )
    return lines


def _told(bounds: Bounds) -> str:
    return say(
        "{value:,.0f} ({low:,.0f} to {high:,.0f})",
        value=bounds.value,
        low=bounds.low,
        high=bounds.high,
    )


def _part(bounds: Bounds) -> str:
    return say(
        "{value:.0%} ({low:.0%} to {high:.0%})",
        value=bounds.value,
        low=bounds.low,
        high=bounds.high,
    )


def _interval(bounds: Bounds) -> Interval:
    return Interval(*astuple(bounds))


def _intervals(found: tuple[Bounds, ...]) -> Intervals:
    one, two, three, four, severe = (_interval(bounds) for bounds in found)
    return one, two, three, four, severe
