"""Which predicted building is which true one, as counts and as a layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..requests import UNKNOWN
from ..vector.io import Polygons
from ..vector.product import write_product
from .buildings import intersection_over_union, match
from .counts import Counts, Table
from .patches import Buildings

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Matched:
    """Buildings of both sides.

    Args:
        found: what was predicted.
        true: what is so.
        pairs: indices of found and true that are the same building, (k, 2).
        located: how many were found, false and missed.
        table: levels of pairs that know theirs, `[true - 1, predicted - 1]`.
    """

    found: Buildings
    true: Buildings
    pairs: NDArray[np.intp]
    located: Counts
    table: Table


def match_buildings(
    found: Buildings,
    true: Buildings,
    compared: tuple[Bools, Bools],
    iou: float,
    unclassified: str,
) -> Matched:
    """Pair the buildings of both sides.

    Args:
        found: what was predicted.
        true: what is so.
        compared: which of both stand where pixels were compared; one that does not still counts
            if its partner does.
        iou: least intersection over union of a pair.
        unclassified: `none` to count unknown true levels as no damage.
    """
    if unclassified == "none":
        true = Buildings(true.geometries, np.where(true.levels == UNKNOWN, 1, true.levels))
    pairs = match(found.geometries, true.geometries, iou)
    either = compared[0][pairs[:, 0]] | compared[1][pairs[:, 1]]
    found, firsts = _chosen(found, compared[0], pairs[:, 0], either)
    true, seconds = _chosen(true, compared[1], pairs[:, 1], either)
    pairs = np.stack([firsts, seconds], axis=1)
    said, is_so = found.levels[pairs[:, 0]], true.levels[pairs[:, 1]]
    known = (said != UNKNOWN) & (is_so != UNKNOWN)
    table = np.zeros((4, 4), np.int64)
    np.add.at(table, (is_so[known] - 1, said[known] - 1), 1)
    count = len(pairs)
    located = Counts(count, len(found.geometries) - count, len(true.geometries) - count)
    return Matched(found, true, pairs, located, table)


def _chosen(
    side: Buildings, compared: Bools, paired: NDArray[np.intp], either: Bools
) -> tuple[Buildings, NDArray[np.intp]]:
    """Return the buildings of one side that count, and the new indices of the pairs that do."""
    kept = compared.copy()
    kept[paired] = either
    return side.chosen(kept), (np.cumsum(kept) - 1)[paired[either]]


def write_matched(path: str, matched: Matched, crs: CRS) -> None:
    """Write found, false and missed buildings with both levels, styled.

    Raises:
        OutputError: the layer cannot be written.
    """
    found, true, pairs = matched.found, matched.true, matched.pairs
    missed = np.setdiff1d(np.arange(len(true.geometries)), pairs[:, 1])
    status = np.array(["false"] * len(found.geometries) + ["missed"] * len(missed), dtype=object)
    status[pairs[:, 0]] = "found"
    unknown = np.full(len(status), UNKNOWN, np.uint8)
    said, is_so, overlap = unknown.copy(), unknown, np.full(len(status), np.nan)
    said[: len(found.levels)] = found.levels
    is_so[pairs[:, 0]] = true.levels[pairs[:, 1]]
    is_so[len(found.levels) :] = true.levels[missed]
    overlap[pairs[:, 0]] = intersection_over_union(
        found.geometries[pairs[:, 0]], true.geometries[pairs[:, 1]]
    )
    columns = {
        "status": status,
        "predicted_level": np.ma.masked_array(said.astype(np.int32), said == UNKNOWN),
        "true_level": np.ma.masked_array(is_so.astype(np.int32), is_so == UNKNOWN),
        "iou": np.ma.masked_invalid(overlap),
    }
    shapes = np.concatenate([found.geometries, true.geometries[missed]])
    write_product(path, "difference", Polygons(shapes, crs, columns), "difference_buildings")
