"""Maps of damage that others made, read as they come: polygons or points, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..buildings.table import Columns, as_numbers, verdicts_of
from ..buildings.words import find_wording, require_levels, wording_of
from ..errors import InputError
from ..naming import counted
from ..progress import Progress
from ..requests import UNKNOWN
from ..requests.shared import RECOGNISE
from ..sentences import say, say_counted
from ..vector.columns import as_column
from ..vector.copies import first_of_each
from ..vector.geometry import Geometries, polygon_parts, reproject, transformed
from ..vector.io import find_field, has_place
from ..vector.opening import Layer, open_layer

Levels = npt.NDArray[np.uint8]

TELLING = re.compile(r"damag|grad|ems|subtype|schad|hasar|dano|dégât|class", re.IGNORECASE)
"""What is in the name of a field with damage levels."""

OWN = ("damage_level", "reviewed_level", "people", "building_id")


@dataclass(frozen=True)
class DamageMap:
    """What one map says.

    Args:
        title: its place in the list and its file, for messages and tables.
        shapes: polygons, and points where the map has no outlines, shape (n,).
        levels: 1..4, 255 unknown, 0 no building, shape (n,).
        people: NaN where nobody counted, shape (n,).
        fields: the layer's own, for the map whose outlines are kept.
    """

    title: str
    shapes: Geometries
    levels: Levels
    people: npt.NDArray[np.float64]
    fields: Columns

    @property
    def is_point(self) -> npt.NDArray[np.bool_]:
        """Return which shapes have no outline."""
        points: npt.NDArray[np.bool_] = shapely.get_dimensions(self.shapes) == 0
        return points


def read_map(
    path: str, number: int, *, crs: CRS | None, field: str, written_as: str, progress: Progress
) -> tuple[DamageMap, CRS]:
    """Return a map and its CRS.

    Args:
        path: as for `read_polygons`; points are read too.
        number: of the map, from 1.
        crs: to return it in; its own if None.
        field: with the level, where a layer has it; else it is looked for.
        written_as: one of `requests.WRITTEN`.
        progress: told what the words mean.

    Raises:
        InputError: the layer cannot be read, or has no field of levels.
    """
    layer = open_layer(path)
    shapes, fields, lost = _read(layer)
    target = crs or layer.crs
    if not len(shapes):
        raise InputError(
            say("'{path}' holds neither polygons nor points: choose a map of damage.", path=path)
        )
    if lost:
        gone = counted(lost, "feature", "features")
        progress.warn(
            say("Without a place, and left out: {gone} of '{path}'.", gone=gone, path=path)
        )
    levels = _levels(path, fields, field, written_as, progress)
    once = first_of_each(shapes, np.where(levels == UNKNOWN, -1.0, levels))
    if copies := int((~once).sum()):
        progress.warn(
            say_counted(
                copies,
                "{n:,} feature of '{path}' is an exact copy of another and counted once, with the"
                " worst level.",
                "{n:,} features of '{path}' are exact copies of others and counted once, with the"
                " worst level.",
                path=path,
            )
        )
    fields = {name: column[once] for name, column in fields.items()}
    return DamageMap(
        title=f"{number} {Path(path.partition('|')[0]).stem}",
        shapes=_placed(shapes[once], layer.crs, target),
        levels=levels[once],
        people=as_numbers(fields["people"]) if "people" in fields else np.full(once.sum(), np.nan),
        fields=fields,
    ), target


def _read(layer: Layer) -> tuple[Geometries, Columns, int]:
    meta, wkb, values = layer.read()
    with np.errstate(invalid="ignore"):  # NaN among the coordinates
        found = np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object)
    found[~has_place(found)] = None
    shapes = polygon_parts(found)
    bare = shapely.is_empty(shapes)
    shapes[bare] = [_middle(shape) for shape in found[bare]]
    kept = np.array([shape is not None for shape in shapes], np.bool_)
    names = [str(name) for name in meta["fields"]]
    columns = {
        name: as_column(column, kind)[kept]
        for name, column, kind in zip(names, values, meta["dtypes"])
    }
    for full in OWN:
        if full not in columns and (short := find_field(columns, full)):
            columns[full] = columns.pop(short)
    return shapes[kept], columns, int((~kept).sum())


def _middle(shape: Any) -> Any:
    """Return the point that a shape without polygons stands for; None if it has no place."""
    if shape is None or shapely.is_empty(shape) or not np.isfinite(shapely.bounds(shape)).all():
        return None
    return shapely.point_on_surface(shape)


def _placed(shapes: Geometries, source: CRS, target: CRS) -> Geometries:
    points = shapely.get_dimensions(shapes) == 0
    moved: Geometries = shapes.copy()
    moved[~points] = reproject(shapes[~points], source, target)
    if points.any() and source != target:
        moved[points] = transformed(shapes[points], source, target)
    return moved


def _levels(path: str, fields: Columns, field: str, written_as: str, progress: Progress) -> Levels:
    named = find_field(fields, field) if field else None
    own = fields.get("damage_level")
    if named is None and own is not None and own.dtype.kind in "iuf" and written_as == RECOGNISE:
        named = "damage_level"
    name = named or _field_of_levels(path, fields, written_as)
    wording = wording_of(path, name, written_as, progress)
    if wording is None:
        raise InputError(
            say(
                "'{path}' has no field {name}: choose the field with the damage level.",
                path=path,
                name=name,
            )
        )
    said = verdicts_of(fields)  # a person's verdict goes first, whatever field is named
    return np.where(np.isnan(said), wording.levels(fields[name]), said).astype(np.uint8)


def _field_of_levels(path: str, fields: Columns, written_as: str) -> str:
    """Return the field whose values are levels, that of the fewest strangers first.

    Raises:
        InputError: there is none.
    """
    found = sorted(_candidates(path, fields, written_as))
    if not found:
        raise InputError(
            say(
                "'{path}' has no field whose name and values tell damage levels (there are"
                " {fields}): write the name of the field under ‹field›, and choose how levels are"
                " written there.",
                path=path,
                fields=", ".join(fields) or say("none"),
            )
        )
    return found[0][2]


def _candidates(path: str, fields: Columns, written_as: str) -> Iterator[tuple[float, int, str]]:
    for place, (name, column) in enumerate(fields.items()):
        if not TELLING.search(name) or column.dtype.kind not in "iuOb":
            continue
        try:
            wording = find_wording(
                column,
                written_as,
                say("the field '{name}' of '{path}'", name=name, path=path),
                name,
            )
            require_levels(wording, name)
        except InputError:
            continue
        known = int((wording.levels(column) != UNKNOWN).sum())
        if known:
            yield sum(wording.strangers.values()) / known, place, name
