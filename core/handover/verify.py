"""Whether a GeoPackage's figures hold: each table and rank made anew from its own buildings."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio

from ..buildings.table import verdicts_of
from ..errors import InputError
from ..files import whole_file
from ..files.behind import files_behind
from ..naming import counted
from ..progress import Progress
from ..reporting.metadata import history_of
from ..reporting.seals import MARK, REVIEWED, ROWS, Seal, seals_of
from ..reporting.tables import write_rows
from ..requests import Verify
from ..results import Misfit, VerifyResult
from ..sentences import say
from ..vector.io import find_field, read_polygons
from .checks import Layer, check_buildings, check_zones


def run(request: Verify, progress: Progress) -> VerifyResult:
    """Check a GeoPackage.

    Raises:
        InputError: it cannot be read, is no GeoPackage, or holds no layer that can be checked.
        OutputError: the table cannot be written.
    """
    path = _geopackage(request.file)
    progress.update(0, 3, "Reading the file")
    layers = _layers(path)
    progress.update(1, 3, "Comparing it with what was written")
    carried, now = _seals(path)
    found = [
        misfit
        for name, seal in carried.items()
        for misfit in _changed(name, seal, now.get(name, {}))
    ]
    progress.update(2, 3, "Making tables and ranks anew")
    found += _recomputed(request, path, layers)
    misfits = tuple(dict.fromkeys(found))
    if request.table:
        rows = [(item.layer, item.column, item.row, item.told) for item in misfits]
        with whole_file(request.table) as partial:
            write_rows(partial, [("layer", "column", "row", "what does not fit"), *rows])
    unsealed = tuple(name for name in layers if name not in carried)
    _tell(layers, unsealed, progress)
    return VerifyResult(
        request.table, not misfits, tuple(layers), unsealed, _unmade(layers), misfits
    )


def _geopackage(path: str) -> Path:
    found = next(iter(files_behind(path)), Path(path))
    if found.suffix.lower() != ".gpkg" or not found.is_file():
        raise InputError(
            say(
                "'{path}' is no GeoPackage that is there: choose the .gpkg file that a run wrote.",
                path=path,
            )
        )
    return found


def _layers(path: Path) -> dict[str, Layer]:
    """Return the layers of polygons that hold buildings with a level, or zones.

    Raises:
        InputError: the file cannot be read, or holds none.
    """
    try:
        names = [str(name) for name, kind in pyogrio.list_layers(str(path)) if kind]
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError(
            say(
                "'{path}' cannot be read ({error}): it is damaged; fetch it anew.",
                path=path,
                error=error,
            )
        ) from error
    layers = {}
    for name in names:
        try:
            polygons = read_polygons(f"{path}|layername={name}")
        except InputError:
            continue  # points, or a table of others
        is_zones = find_field(polygons.fields, "urgency") is not None
        if is_zones or find_field(polygons.fields, "damage_level") is not None:
            layers[name] = Layer(name, polygons, "rank" if is_zones else "building_id")
    if not layers:
        raise InputError(
            say(
                "'{path}' holds neither buildings with a damage_level nor zones: choose the"
                " GeoPackage that Rapid assessment or Rescue urgency wrote.",
                path=path,
            )
        )
    return layers


def _seals(path: Path) -> tuple[dict[str, Seal], dict[str, Seal]]:
    try:
        return seals_of(path)
    except (sqlite3.Error, OSError) as error:
        raise InputError(
            say(
                "'{path}' cannot be read ({error}): it is damaged; fetch it anew.",
                path=path,
                error=error,
            )
        ) from error


def _changed(name: str, written: Seal, now: Seal) -> Iterator[Misfit]:
    """Yield the columns that hold other than what was written."""
    rows, count = written.get(MARK + ROWS, ""), now.get(MARK + ROWS, "0")
    if rows != count:
        yield Misfit(
            name,
            "",
            "",
            say("number of rows {count}, but {rows} were written", count=count, rows=rows),
        )
        return
    for column, digest in written.items():
        if column not in now:
            yield Misfit(name, column, "", "was written and is gone")
        elif now[column] != digest:
            yield Misfit(name, column, "", "holds another value than was written")


def _recomputed(request: Verify, path: Path, layers: dict[str, Layer]) -> list[Misfit]:
    rule = _rule(path)
    buildings = [layer for layer in layers.values() if layer.key == "building_id"]
    zones = [layer for layer in layers.values() if layer.key == "rank"]
    found = [misfit for layer in buildings for misfit in check_buildings(layer, rule)]
    for layer in zones:
        if buildings:  # of copies in one file, those that the zones were made from fit best
            options = [_of_zones(layer, one, request.area) for one in buildings]
            best = min(options, key=len)
            found += best
    return found


def _unmade(layers: dict[str, Layer]) -> tuple[str, ...]:
    """Return the zones that cannot be made anew, for their buildings are in another file."""
    if any(layer.key == "building_id" for layer in layers.values()):
        return ()
    return tuple(name for name, layer in layers.items() if layer.key == "rank")


def _of_zones(zones: Layer, buildings: Layer, area: str | None) -> list[Misfit]:
    """Return what does not fit in zones; that a person reviewed buildings since is told as that."""
    found = list(check_zones(zones, buildings, area))
    reviews = int((~np.isnan(verdicts_of(buildings.polygons.fields))).sum())
    if found and reviews:
        fields = {
            name: column
            for name, column in buildings.polygons.fields.items()
            if name not in REVIEWED
        }
        before = replace(buildings, polygons=replace(buildings.polygons, fields=fields))
        if not list(check_zones(zones, before, area)):
            said = say(
                "does not count {reviews} made since: run Rescue urgency again",
                reviews=counted(reviews, "review", "reviews"),
            )
            return [Misfit(zones.name, "", "", said)]
    return found


def _rule(path: Path) -> str:
    """Return by which rule pixels became levels, as the history tells; empty if it does not hold.

    The rule expected hangs on the model's card, and levels that were graded again on reviews.
    """
    rule = ""
    for line in history_of(path):
        step, _, record = line.split(" · ", 2)[-1].partition(" · ")
        try:
            parameters = json.loads(record).get("parameters", {})
        except (ValueError, AttributeError, RecursionError):
            continue
        rule = "" if step == "Regrade" else str(parameters.get("rule", rule))
    return rule


def _tell(layers: dict[str, Layer], unsealed: tuple[str, ...], progress: Progress) -> None:
    rows = sum(len(layer.polygons.geometries) for layer in layers.values())
    progress.log(
        say(
            "Checked: {rows} of {layers}.",
            rows=counted(rows, "row", "rows"),
            layers=", ".join(layers),
        )
    )
    for name in unsealed:
        progress.log(
            say(
                "'{name}' tells no digests of what was written: it was checked by its own figures"
                " alone.",
                name=name,
            )
        )
