"""Zones that rose and fell between two results."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..buildings.table import Columns, numbers_in
from ..errors import InputError
from ..evaluation.buildings import match
from ..naming import counted
from ..progress import Progress
from ..requests import CompareSituations
from ..sentences import say
from ..vector.io import Polygons, find_field, read_polygons
from ..vector.product import write_product

Floats = npt.NDArray[np.float64]
Words = npt.NDArray[np.object_]

ALIKE = 0.9
"""Least intersection over union of one cell in two layers, which a change of CRS may bend."""

ROSE, FELL, CAME, LEFT, STAYED = "rose", "fell", "newly urgent", "no longer urgent", "same rank"
NEVER = "not ranked"

FIELDS = ("rank", "urgency", "people")
BOUNDS = ("rank_low", "rank_high")


def compare_zones(request: CompareSituations, progress: Progress) -> tuple[int, int]:
    """Write what became of the zones, if that is asked for; return how many rose and fell.

    A rise or fall is sure where the ranks between which the zone lay and lies do not meet.

    Raises:
        InputError: a layer cannot be read, has no ranks, or holds other cells than the other one.
        OutputError: the layer cannot be written.
    """
    if not request.zones_before or not request.zones_after:
        return 0, 0
    after = _read(request.zones_after, None)
    before = _read(request.zones_before, after)
    pairs = match(before.geometries, after.geometries, ALIKE)
    if not len(pairs):
        raise InputError(
            say(
                "‹zones_before›, ‹zones_after›: no cell of '{zones_before}' is one of"
                " '{zones_after}': choose zones of the same population raster.",
                zones_before=request.zones_before,
                zones_after=request.zones_after,
            )
        )
    columns = _columns(before, after, pairs)
    gone = np.setdiff1d(np.arange(len(before.geometries)), pairs[:, 0])
    if request.zone_changes:
        outlines = np.concatenate([after.geometries, before.geometries[gone]])
        layer = Polygons(outlines, after.crs, columns)
        write_product(request.zone_changes, "zone_changes", layer, "zone_changes")
    rose, fell = (int((columns["change"] == word).sum()) for word in (ROSE, FELL))
    sure = int((columns["sure"] & np.isin(columns["change"], (ROSE, FELL))).sum())
    came, left = (int((columns["change"] == word).sum()) for word in (CAME, LEFT))
    progress.log(
        say(
            "Zones: {rose} rose, {fell} fell, of which {sure} sure; {came} newly urgent, {left} no"
            " longer.",
            rose=rose,
            fell=fell,
            sure=counted(sure, "is", "are"),
            came=came,
            left=left,
        )
    )
    return rose, fell


def _read(path: str, like: Polygons | None) -> Polygons:
    layer = read_polygons(path, to_crs=None if like is None else like.crs)
    if find_field(layer.fields, "rank") is None:
        raise InputError(
            say(
                "'{path}' has no field rank: choose the zones that Rescue urgency wrote.", path=path
            )
        )
    return layer


def _columns(before: Polygons, after: Polygons, pairs: npt.NDArray[np.intp]) -> Columns:
    """Return both results' figures side by side: later zones first, then those that are gone."""
    gone = np.setdiff1d(np.arange(len(before.geometries)), pairs[:, 0])
    count = len(after.geometries)
    sides: dict[str, Floats] = {}
    for name in (*FIELDS, *BOUNDS):
        earlier = np.full(count, np.nan)
        earlier[pairs[:, 1]] = _numbers(before, name)[pairs[:, 0]]
        sides[f"{name}_before"] = np.concatenate([earlier, _numbers(before, name)[gone]])
        sides[f"{name}_after"] = np.concatenate([_numbers(after, name), np.full(len(gone), np.nan)])
    apart = (sides["rank_high_before"] < sides["rank_low_after"]) | (
        sides["rank_high_after"] < sides["rank_low_before"]
    )
    ranks = {f"rank_{when}": _whole(sides[f"rank_{when}"]) for when in ("before", "after")}
    others = {
        f"{name}_{when}": sides[f"{name}_{when}"]
        for name in FIELDS[1:]
        for when in ("before", "after")
    }
    change = _change(sides["rank_before"], sides["rank_after"])
    return {"change": change, "sure": apart, **ranks, **others}


def _change(before: Floats, after: Floats) -> Words:
    had, has = np.isfinite(before), np.isfinite(after)
    found = np.full(len(before), NEVER, dtype=object)
    found[had & has] = STAYED
    found[had & has & (after < before)] = ROSE
    found[had & has & (after > before)] = FELL
    found[~had & has] = CAME
    found[had & ~has] = LEFT
    return found


def _numbers(layer: Polygons, name: str) -> Floats:
    return numbers_in(layer.fields, name, len(layer.geometries))


def _whole(numbers: Floats) -> npt.NDArray[np.int32]:
    return np.ma.masked_array(np.nan_to_num(numbers).astype(np.int32), np.isnan(numbers))
