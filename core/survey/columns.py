"""The fields by which a survey travels in its layer, and what a person's verdicts in it say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..buildings.levels import LABELS
from ..buildings.table import PROBABILITIES, as_levels, as_numbers
from ..errors import InputError
from ..naming import counted
from ..requests import LEVELS, NO_BUILDING, UNKNOWN
from ..sentences import say
from ..vector.io import find_field

Column = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]

STRATUM, WEIGHT, DRAWN = "survey_stratum", "survey_weight", "in_survey"
ORDER, ZONE = "survey_order", "survey_zone"
REVIEWED = "reviewed before"
"""Stratum of the buildings that had a verdict before the draw: each stands for itself."""

BETWEEN = " · "
"""Between a stratum's predicted level and its zone."""

MISSED = tuple(f"missed_{level}" for level in LEVELS)
"""Fields of ground cells: how many buildings of each level are missing there."""

NOT_TOLD = -1
"""Verdict of what nobody looked at, or could tell."""


@dataclass(frozen=True)
class Review:
    """What a reviewed survey layer says of each building, arrays of shape (n,).

    Args:
        stratum: name of each building's stratum.
        zone: name of its zone, empty for none.
        predicted: level by the model when the sample was drawn, 1..4 or 255.
        drawn: part of the random sample.
        certain: reviewed before the draw.
        verdict: 0 no building, 1..4, -1.
        asked: drawn or not, with any verdict at all, "cannot be told" included.
        model: calibrated probabilities, shape (n, 4), or None.
    """

    stratum: Column
    zone: Column
    predicted: npt.NDArray[np.uint8]
    drawn: npt.NDArray[np.bool_]
    certain: npt.NDArray[np.bool_]
    verdict: npt.NDArray[np.int8]
    asked: npt.NDArray[np.bool_]
    model: Floats | None


def stratum_names(levels: npt.NDArray[np.uint8], zones: Column | None) -> Column:
    """Return the name of each building's stratum: its level, and its zone where there are any."""
    names = np.array([LABELS[int(level)] for level in levels], dtype=object)
    if zones is None:
        return names
    joined: Column = names + BETWEEN + zones
    return joined


def level_of_stratum(name: str) -> int:
    """Return the predicted level in a stratum's name, 255 for any other name."""
    word = name.partition(BETWEEN)[0]
    return next((level for level, label in LABELS.items() if label == word), UNKNOWN)


def verdicts(fields: Mapping[str, Column]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.bool_]]:
    """Return what a person found, and where one looked at all, shape (n,) each.

    `reviewed_level` is 1 to 4, 0 for no building; any other number says that it cannot be told.
    """
    count = len(next(iter(fields.values()))) if fields else 0
    name = find_field(fields, "reviewed_level")
    numbers = np.full(count, np.nan) if name is None else as_numbers(fields[name])
    known = np.isin(numbers, (NO_BUILDING, 1, 2, 3, 4))
    found = np.where(known, numbers, NOT_TOLD).astype(np.int8)
    return found, ~np.isnan(numbers)


def probabilities(fields: Mapping[str, Column]) -> Floats | None:
    """Return the model's own calibrated probabilities, shape (n, 4), or None.

    What a re-grading learnt from the same reviews is no independent witness: the answers that it
    kept as `model_p_*` go first. Buildings without any have those of the mean.
    """
    for prefix in ("model_", ""):
        names = [find_field(fields, prefix + name) for name in PROBABILITIES]
        if all(name is not None for name in names):
            values = np.array([as_numbers(fields[str(name)]) for name in names]).T
            return _filled(values)
    return None


def read_review(path: str, fields: Mapping[str, Column]) -> Review:
    """Return what a survey layer says.

    Raises:
        InputError: it is none, or holds a part of the survey's buildings only.
    """
    found = {name: find_field(fields, name) for name in (STRATUM, WEIGHT, DRAWN)}
    missing = [name for name, there in found.items() if there is None]
    if missing:
        raise InputError(
            say(
                "'{path}' has no field {missing}: choose the layer that Survey sample wrote.",
                path=path,
                missing=missing[0],
            )
        )
    stratum = _texts(fields[str(found[STRATUM])])
    drawn = as_numbers(fields[str(found[DRAWN])]) > 0
    weights = np.nan_to_num(as_numbers(fields[str(found[WEIGHT])]))
    certain = stratum == REVIEWED
    _require_whole(path, weights[drawn | certain].sum(), len(stratum))
    zone = find_field(fields, ZONE)
    predicted = np.array([level_of_stratum(name) for name in stratum], np.uint8)
    level = find_field(fields, "damage_level")
    if level is not None:
        predicted[certain] = as_levels(fields[level])[certain]
    verdict, asked = verdicts(fields)
    return Review(
        stratum=stratum,
        zone=_texts(fields[zone]) if zone else np.full(len(stratum), "", object),
        predicted=predicted,
        drawn=drawn & ~certain,
        certain=certain,
        verdict=np.where(drawn | certain, verdict, NOT_TOLD).astype(np.int8),
        asked=asked,
        model=probabilities(fields),
    )


def _texts(column: Column) -> Column:
    return np.array(["" if value is None else str(value) for value in column], dtype=object)


def _filled(values: Floats) -> Floats | None:
    whole = values.sum(axis=1)
    known = np.isfinite(whole) & (whole > 0) & (values >= 0).all(axis=1)
    if not known.any():
        return None
    values[known] /= whole[known, None]
    values[~known] = values[known].mean(axis=0)
    return values


def _require_whole(path: str, weights: float, count: int) -> None:
    if count and abs(weights - count) > max(0.5, 1e-3 * count):
        raise InputError(
            say(
                "'{path}' holds {buildings} and its weights stand for {weights:,.0f}: choose the"
                " whole layer that Survey sample wrote, without a filter or a selection.",
                path=path,
                buildings=counted(count, "building", "buildings"),
                weights=weights,
            )
        )
