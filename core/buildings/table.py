"""The columns of footprint and building layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ..requests import NO_BUILDING, UNKNOWN
from ..vector.io import find_field
from ..verdicts import VERDICTS
from .levels import LABELS

Column = npt.NDArray[Any]
Columns = dict[str, Column]

PIXELS = ("px_none", "px_minor", "px_major", "px_destroyed", "px_unknown")
"""Pixels of level 1..4 and unknown ones inside a building."""

PROBABILITIES = ("p_none", "p_minor", "p_major", "p_destroyed")
"""Probabilities of the levels 1..4; NULL where the level is unknown, or nobody computed them."""

SLACK = 0.02
"""How far from 1 the probabilities of a building may add up to: other programs round them."""

RESERVED = ("fid", "geom", "geometry", "ogc_fid")
"""Names that GeoPackage and GDAL use themselves."""

REVIEW = ("reviewed_level", "reviewed_by", "reviewed_at")
"""Fields in which a person reviews a building."""


def footprint_columns(areas_m2: npt.NDArray[np.float64]) -> Columns:
    """Return the columns of plain footprints: `building_id` 1..n and `area_m2`."""
    return {"building_id": np.arange(1, len(areas_m2) + 1), "area_m2": areas_m2}


def assessed_columns(
    areas_m2: npt.NDArray[np.float64],
    levels: npt.NDArray[np.uint8],
    counts: npt.NDArray[np.int64],
    confidence: npt.NDArray[np.float64],
    *,
    shares: npt.NDArray[np.float64],
    share_seen: npt.NDArray[np.float64],
    doubtful: npt.NDArray[np.bool_],
) -> Columns:
    """Return the columns of assessed buildings.

    An unknown level is NULL in `damage_level`, so that no filter or mean takes it for a level:
    `damage_level >= 3` would count 255, `damage_level <= 1` would count 0.

    Args:
        areas_m2: shape (n,).
        levels: 1..4 or 255 unknown, shape (n,).
        counts: pixels per class, shape (n, 6), see `levels.building_levels`.
        confidence: 0..1 or NaN, shape (n,).
        shares: probabilities of the four levels, rows of NaN where unknown, shape (n, 4).
        share_seen: of the pixels inside, 0..1, shape (n,).
        doubtful: known levels that need a person's review all the same, shape (n,).
    """
    unknown = levels == UNKNOWN
    return {
        **footprint_columns(areas_m2),
        **level_columns(levels),
        **{name: counts[:, column].astype(np.int32) for column, name in enumerate(PIXELS, 1)},
        **{name: np.ma.masked_invalid(column) for name, column in zip(PROBABILITIES, shares.T)},
        "confidence": np.ma.masked_invalid(confidence),
        "share_seen": share_seen,
        "needs_review": unknown | doubtful,
        "people": nothing(len(levels), np.float64),
        "reviewed_level": nothing(len(levels), np.int32),
        "reviewed_by": np.full(len(levels), None, dtype=object),
        "reviewed_at": np.full(len(levels), None, dtype=object),
    }


def level_columns(levels: npt.NDArray[np.uint8]) -> Columns:
    """Return the columns that tell levels 1..4; 255, unknown, is NULL in `damage_level`."""
    return {
        "damage_level": np.ma.masked_array(levels.astype(np.int32), levels == UNKNOWN),
        "damage_label": np.array([LABELS[int(level)] for level in levels], dtype=object),
    }


def join_columns(ours: Mapping[str, Column], theirs: Mapping[str, Column]) -> Columns:
    """Return our columns, then those that came with the input.

    An input column whose name is taken is kept as `input_<name>`, unless it says the same as ours
    or nothing. A usable `building_id` of the input stays the building's id, and a person's review
    a review: footprints may be buildings of an earlier run.
    """
    joined = dict(ours)
    taken = {name.lower() for name in (*joined, *RESERVED)}
    theirs = _with_full_names(theirs)
    for name, column in theirs.items():
        if name == "building_id" and _is_key(column):
            joined[name] = np.ma.getdata(column).astype(np.int64)
        elif name in REVIEW and name in ours and _is_review(name, column):
            joined[name] = _as_verdicts(column) if name == REVIEW[0] else column
        elif name.lower() not in taken:
            joined[name] = column
        elif not _says_nothing_new(column, joined.get(name)):
            joined[_free_name(name, taken, theirs)] = column
        taken.update(item.lower() for item in joined)
    return joined


def _with_full_names(columns: Mapping[str, Column]) -> Columns:
    """Return columns with reviews under their full names; a Shapefile keeps ten letters."""
    full = {name[:10]: name for name in REVIEW if name not in columns}
    return {full.get(name, name): column for name, column in columns.items()}


def _is_review(name: str, column: Column) -> bool:
    """Return whether a column of the input can be taken for a person's reviews."""
    if name != REVIEW[0]:
        return bool(column.dtype == object)
    if column.dtype.kind not in "iufO":
        return False
    if column.dtype == object:
        told = np.array([value not in (None, "") for value in column], np.bool_)
    else:
        told = ~np.isnan(as_numbers(column))
    return bool((told == ~np.isnan(verdicts_of({name: column}))).all())


def _as_verdicts(column: Column) -> Column:
    numbers = verdicts_of({REVIEW[0]: column})
    return np.ma.masked_array(np.nan_to_num(numbers).astype(np.int32), np.isnan(numbers))


def levels_of(columns: Mapping[str, Column]) -> npt.NDArray[np.uint8]:
    """Return damage levels 1..4, 255 for unknown, shape (n,); a person's verdict goes first.

    NULL and anything that is no level are unknown; so is what a person could not tell (255), and
    what they found to be no building (0, see `no_buildings`). `damage_lev` is what a Shapefile
    leaves of the name.

    Raises:
        KeyError: there is no column of levels.
    """
    name = "damage_level" if "damage_level" in columns else "damage_lev"
    if columns[name].dtype.kind not in "iuf":
        raise KeyError(name)
    said = verdicts_of(columns)
    own = as_levels(columns[name])
    return np.where(np.isnan(said), own, as_levels(said)).astype(np.uint8)


def chances_of(columns: Mapping[str, Column]) -> npt.NDArray[np.float64]:
    """Return how likely each building is of level 1..4, or of unknown level, shape (n, 5).

    Rows sum to 1. A person's verdict is certain; without probabilities that make sense the level
    is; an unknown level stays unknown, whatever its probabilities are.

    Raises:
        KeyError: there is no column of levels.
    """
    levels, verdicts = levels_of(columns), reviewed_levels(columns)
    chances = np.eye(5)[np.where(levels == UNKNOWN, 4, levels - 1)]
    shares = probabilities_of(columns)
    told = np.isfinite(shares).all(axis=1) & (levels != UNKNOWN) & (verdicts == UNKNOWN)
    chances[told, :4] = shares[told]
    return chances


def probabilities_of(columns: Mapping[str, Column]) -> npt.NDArray[np.float64]:
    """Return the probabilities of the levels 1..4, rows that sum to 1 or are NaN, shape (n, 4).

    `p_destroye` is what a Shapefile leaves of the name.
    """
    count = len(next(iter(columns.values())))
    names = [name if name in columns else name[:10] for name in PROBABILITIES]
    if any(name not in columns or columns[name].dtype.kind not in "iuf" for name in names):
        return np.full((count, 4), np.nan)
    shares = np.stack([as_numbers(columns[name]) for name in names], axis=1)
    total = shares.sum(axis=1, keepdims=True)
    # What a person typed or a field calculator made may be no probability.
    good = (shares >= 0).all(axis=1, keepdims=True) & (abs(total - 1) < SLACK)
    return np.where(good, shares / np.where(good, total, 1), np.nan)


def reviewed_levels(columns: Mapping[str, Column]) -> npt.NDArray[np.uint8]:
    """Return the levels that a person gave, 255 where none did, shape (n,)."""
    return as_levels(verdicts_of(columns))


def no_buildings(columns: Mapping[str, Column]) -> npt.NDArray[np.bool_]:
    """Return which outlines a person found to be no building, shape (n,)."""
    none: npt.NDArray[np.bool_] = verdicts_of(columns) == NO_BUILDING
    return none


def verdicts_of(columns: Mapping[str, Column]) -> npt.NDArray[np.float64]:
    """Return 0 no building, 1..4, 255 cannot be told, and NaN where there is no verdict."""
    for name in ("reviewed_level", "reviewed_l"):
        if name in columns and columns[name].dtype.kind in "iufO":
            said = as_numbers(columns[name])
            return np.where(np.isin(said, VERDICTS), said, np.nan)
    return np.full(len(next(iter(columns.values()))), np.nan)


def as_numbers(column: Column) -> npt.NDArray[np.float64]:
    """Return a column as numbers, those written as text too, NaN for all else, shape (n,)."""
    if column.dtype == object:
        return np.array([_number(value) for value in column], np.float64)
    return np.ma.filled(np.ma.asarray(column).astype(np.float64), np.nan)


def numbers_in(columns: Mapping[str, Column], name: str, count: int) -> npt.NDArray[np.float64]:
    """Return a field, see `find_field`, as numbers; NaN where there is none, shape (count,)."""
    found = find_field(columns, name)
    return np.full(count, np.nan) if found is None else as_numbers(columns[found])


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def as_levels(column: Column) -> npt.NDArray[np.uint8]:
    """Return the damage levels 1..4 of a column of numbers, 255 for all else, shape (n,)."""
    numbers = as_numbers(column)
    known = np.isin(numbers, (1, 2, 3, 4))
    return np.where(known, numbers, UNKNOWN).astype(np.uint8)


def nothing(count: int, dtype: type) -> Column:
    """Return a column of NULLs, shape (count,)."""
    return np.ma.masked_array(np.zeros(count, dtype), mask=np.ones(count, np.bool_))


def _is_key(column: Column) -> bool:
    """Return whether a column holds a whole number per row, none of them twice."""
    if column.dtype.kind not in "iuf":
        return False
    numbers = as_numbers(column)
    whole = bool((numbers == np.floor(numbers)).all())
    return whole and len(np.unique(numbers)) == len(numbers)


def _says_nothing_new(column: Column, ours: Column | None) -> bool:
    if column.dtype == object:
        empty = bool(np.array([value is None for value in column], dtype=bool).all())
        return empty or (ours is not None and bool(np.array_equal(column, ours)))
    if column.dtype.kind not in "biuf":
        return False
    numbers = as_numbers(column)
    if np.isnan(numbers).all():
        return True
    if ours is None or ours.dtype.kind not in "biuf":
        return False
    return bool(np.allclose(numbers, as_numbers(ours), equal_nan=True))


def _free_name(name: str, taken: set[str], theirs: Mapping[str, Column]) -> str:
    used = taken | {item.lower() for item in theirs}
    free, number = f"input_{name}", 2
    while free.lower() in used:
        free, number = f"input_{name}_{number}", number + 1
    return free
