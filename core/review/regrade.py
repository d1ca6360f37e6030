"""Grades all buildings again from a few reviews, keeps the model's answer, and can take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..buildings.table import (
    PIXELS,
    PROBABILITIES,
    Columns,
    as_levels,
    as_numbers,
    level_columns,
    nothing,
)
from ..errors import InputError
from ..files import final_of
from ..naming import counted
from ..progress import Progress
from ..requests import LEVELS, REVIEW_BELOW, UNKNOWN, Regrade
from ..results import RegradeResult
from ..sentences import joined, say
from ..survey.columns import Column, verdicts
from ..vector.features import Features, read_features
from ..vector.io import Polygons, find_field, full_names, read_polygons
from ..vector.product import write_product
from ..vector.reviews import with_reviews
from .grading import Judgement, Score
from .ordinal import Floats
from .regrading import LEAST_LEVELS, LEAST_REVIEWS, Graded, enough, grade_again

KEPT = {
    "damage_level": "model_level",
    "confidence": "model_confidence",
    "needs_review": "model_needs_review",
    **{name: f"model_{name}" for name in PROBABILITIES},
}
"""Fields that re-grading changes, and those in which it keeps what the model said."""

POSSIBLE = "levels_possible"

QUESTIONS = (say("damaged or not"), say("severe or not"), say("destroyed or not"))


def run(request: Regrade, progress: Progress) -> RegradeResult:
    """Grade again, or take it back.

    Raises:
        InputError: the buildings cannot be read, have no levels or probabilities, or too few
            reviews; or nothing was re-graded that could be taken back.
        OutputError: the buildings cannot be written.
    """
    progress.update(0, 3, "Reading buildings")
    layer = read_polygons(request.buildings)
    layer = with_reviews(replace(layer, fields=_named(layer.fields)), [final_of(request.regraded)])
    if request.restore:
        return _taken_back(request, layer, progress)
    fields = restored(layer.fields)
    own = _own_levels(request.buildings, fields)
    probability, known = _probability(request.buildings, fields)
    known &= own != UNKNOWN
    found, looked = verdicts(fields)
    reviewed = np.where(known & (found > 0), found, 0).astype(np.int64)
    reviews = int((reviewed > 0).sum())
    if not enough(reviewed):
        raise InputError(
            say(
                "'{buildings}' has {reviews} of buildings that the model graded: review at least"
                " {least_reviews}, in {least_levels} different levels.",
                buildings=request.buildings,
                reviews=counted(reviews, "review", "reviews"),
                least_reviews=LEAST_REVIEWS,
                least_levels=LEAST_LEVELS,
            )
        )
    progress.update(1, 3, "Learning from reviews")
    seen = read_features(request.buildings)
    graded = grade_again(
        probability[known],
        own[known].astype(np.int64),
        reviewed[known],
        _features_of(seen, fields, known),
    )
    _tell(graded.judgement, reviews, progress)
    progress.update(2, 3, "Writing buildings")
    columns = fields
    if graded.judgement.used:
        rewritten = np.flatnonzero(known & ~looked)
        columns = _columns(fields, own, graded, known, rewritten)
    _write(request, layer, columns, progress)
    after = as_levels(columns["damage_level"])
    return _result(request, graded.judgement, reviews, int((after != own).sum()))


def restored(fields: Mapping[str, Column]) -> Columns:
    """Return columns with what the model said in its place again, as before any re-grading."""
    back = dict(fields)
    for name, kept in KEPT.items():
        if kept in back:
            back[name] = back.pop(kept)
    back.pop(POSSIBLE, None)
    if len(back) < len(fields):
        back.update(level_columns(as_levels(back["damage_level"])))
    return back


def _named(fields: Mapping[str, Column]) -> Columns:
    """Return columns by their full names, of which a Shapefile keeps ten letters."""
    wanted = (*KEPT, *KEPT.values(), "damage_label", POSSIBLE, *PIXELS)
    return full_names(fields, wanted)


def _taken_back(request: Regrade, layer: Polygons, progress: Progress) -> RegradeResult:
    if KEPT["damage_level"] not in layer.fields:
        raise InputError(
            say(
                "'{buildings}' was not re-graded: there is nothing to take back. Choose a layer"
                " that Regrade wrote.",
                buildings=request.buildings,
            )
        )
    fields = restored(layer.fields)
    before, after = (as_levels(one["damage_level"]) for one in (layer.fields, fields))
    _write(request, layer, fields, progress)
    progress.log("Every building has the level that the model gave it again.")
    return _result(request, None, 0, int((before != after).sum()))


def _own_levels(path: str, fields: Columns) -> npt.NDArray[np.uint8]:
    column = fields.get("damage_level")
    if column is None or column.dtype.kind not in "iuf":
        raise InputError(
            say(
                "'{path}' has no field damage_level with numbers 1 to 4: choose buildings that"
                " Rapid assessment or Assess buildings wrote.",
                path=path,
            )
        )
    return as_levels(column)


def _probability(path: str, fields: Columns) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Return the model's probabilities, shape (n, 4), and which buildings have any.

    Layers without calibrated ones have counts of pixels per level, whose shares stand in.
    """
    for names in (PROBABILITIES, PIXELS[:4]):
        if not set(names) <= set(fields):
            continue
        values = np.array([as_numbers(fields[name]) for name in names]).T
        values = np.clip(np.nan_to_num(values), 0, None)
        whole = values.sum(axis=1)
        if (whole > 0).any():
            even = np.full_like(values, 1 / len(LEVELS))
            return np.divide(values, whole[:, None], out=even, where=whole[:, None] > 0), whole > 0
    raise InputError(
        say(
            "'{path}' has neither probabilities ({probabilities} to {probabilities_2}) nor pixels"
            " per level ({pixels} to {pixels_2}): choose buildings that Rapid assessment or Assess"
            " buildings wrote.",
            path=path,
            probabilities=PROBABILITIES[0],
            probabilities_2=PROBABILITIES[3],
            pixels=PIXELS[0],
            pixels_2=PIXELS[3],
        )
    )


def _columns(
    fields: Columns,
    own: npt.NDArray[np.uint8],
    graded: Graded,
    known: npt.NDArray[np.bool_],
    rewritten: npt.NDArray[np.intp],
) -> Columns:
    """Return all columns: new answers where nobody reviewed, the model's kept beside them."""
    place = np.cumsum(known)[rewritten] - 1
    columns = {**fields, **_kept(fields, len(own))}
    levels = own.copy()
    levels[rewritten] = graded.levels[place]
    columns.update(level_columns(levels))
    for index, name in enumerate(PROBABILITIES):
        columns[name] = _put(
            fields.get(name), len(own), rewritten, graded.probability[place, index]
        )
    sure = graded.probability[place, graded.levels[place] - 1]
    columns["confidence"] = _put(fields.get("confidence"), len(own), rewritten, sure)
    doubtful = np.ma.filled(np.ma.asarray(fields.get("needs_review", np.zeros(len(own)))), 0) > 0
    doubtful[rewritten] = sure < REVIEW_BELOW
    columns["needs_review"] = doubtful
    words = np.full(len(own), None, dtype=object)
    words[rewritten] = [
        ",".join(str(level) for level in np.flatnonzero(row) + 1) for row in graded.possible[place]
    ]
    columns[POSSIBLE] = words
    return columns


def _kept(fields: Columns, count: int) -> Columns:
    return {kept: fields.get(name, nothing(count, np.float64)) for name, kept in KEPT.items()}


def _put(column: Column | None, count: int, where: npt.NDArray[np.intp], values: Floats) -> Column:
    there = np.full(count, np.nan) if column is None else as_numbers(column).copy()
    there[where] = values
    return np.ma.masked_invalid(there)


def _tell(judgement: Judgement, reviews: int, progress: Progress) -> None:
    progress.log(
        say(
            "{reviews}, each judged by what the others taught (cross-validation):",
            reviews=counted(reviews, "review", "reviews"),
        )
    )
    words = (say("damaged"), say("severe"))
    for word, own, again in zip(words, judgement.own, judgement.again):
        progress.log(
            say(
                "  {word}: model {own}; graded again {again}",
                word=word,
                own=_told(own),
                again=_told(again),
            )
        )
    if judgement.used and judgement.strength:
        progress.log("What the network saw of the buildings, which the run kept, helps to tell.")
    if judgement.used:
        progress.log("Graded again is better: the buildings that nobody reviewed have new levels.")
        if not judgement.better.all():
            anew = [word for word, better in zip(QUESTIONS, judgement.better) if better]
            progress.log(
                say(
                    "Only this is answered anew: {questions}. The rest is the model's.",
                    questions=joined(", ", anew),
                )
            )
    else:
        progress.warn(
            "Graded again is not better than the model by these reviews: its own levels are kept."
            " More reviews may tell."
        )


def _told(score: Score) -> str:
    return say(
        "precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}",
        precision=score.precision,
        recall=score.recall,
        f1=score.f1,
    )


def _features_of(
    seen: Features | None, fields: Columns, known: npt.NDArray[np.bool_]
) -> Floats | None:
    """Return what the network saw of the buildings that it graded; None if nobody kept it."""
    name = find_field(fields, "building_id")
    if seen is None or name is None:
        return None
    ids = np.nan_to_num(as_numbers(fields[name])[known], nan=-1).astype(np.int64)
    return seen.of(ids)


def _write(request: Regrade, layer: Polygons, fields: Columns, progress: Progress) -> None:
    polygons = Polygons(layer.geometries, layer.crs, fields)
    write_product(
        request.regraded, "buildings", polygons, "buildings",
        progress=progress, seen_in=request.buildings,
    )  # fmt: skip


def _result(
    request: Regrade, judgement: Judgement | None, reviews: int, changed: int
) -> RegradeResult:
    scores: tuple[float | None, ...] = (None,) * 4
    if judgement is not None:
        scores = tuple(score.f1 for pair in (judgement.own, judgement.again) for score in pair)
    damaged, severe, damaged_again, severe_again = scores
    return RegradeResult(
        regraded=request.regraded,
        used=judgement is not None and judgement.used,
        reviews=reviews,
        changed=changed,
        severe_f1_own=severe,
        severe_f1_again=severe_again,
        damaged_f1_own=damaged,
        damaged_f1_again=damaged_again,
    )
