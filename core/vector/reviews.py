"""A person's verdicts go over to the buildings of a new run: none is ever dropped.

Where a run replaces a layer that holds `reviewed_level`, each review goes to the building that lies
on the old one by at least half (intersection over union), best first, each to one. What finds no
building is kept in a table beside the layer, from which later runs take it again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..errors import OutputError
from ..evaluation.buildings import match
from ..files import NOT_MATCHED, final_of
from ..naming import counted
from ..sentences import say, say_counted
from ..verdicts import CONFLICT, FIRST, REVIEW, SECOND
from .geometry import Geometries, polygon_parts, reproject
from .io import Polygons, write_polygons

LEVEL, PREFIX = REVIEW[0], "reviewed_"

TOLD = ("building_id", "damage_level")
"""What is kept of an old building beside its review."""

NUMBERS = (*TOLD, LEVEL, FIRST[0], SECOND[0], CONFLICT)

SHORT = {name[:10]: name for name in (*REVIEW, *FIRST, *SECOND, *TOLD) if len(name) > 10}
"""What a Shapefile leaves of the names."""

SAME = 0.5
"""Least intersection over union of the old and the new outline of one building."""

LISTED = 20
"""Buildings that are named in the log."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Reviews:
    """What a person said of buildings.

    Args:
        geometries: their outlines, shape (n,); empty ones too.
        rows: fields `reviewed_*`, those of a second reader, and those in `TOLD`, by name; what is
            empty is left out.
    """

    geometries: Geometries
    rows: list[Row]

    def chosen(self, kept: Iterable[int]) -> Reviews:
        """Return some of them."""
        order = list(kept)
        return Reviews(self.geometries[order], [self.rows[index] for index in order])

    def polygons(self, crs: CRS) -> Polygons:
        """Return them as a layer."""
        names = dict.fromkeys((*TOLD, LEVEL, *(name for row in self.rows for name in row)))
        columns = {name: column_of(name, [row.get(name) for row in self.rows]) for name in names}
        return Polygons(self.geometries, crs, columns)


def is_said(name: str) -> bool:
    """Return whether a field holds a part of what a reader said of a building."""
    return name.startswith(PREFIX) or name in FIRST or name in SECOND


def beside(path: str) -> str:
    """Return the file with the reviews that found no building, for formats of one layer."""
    place = Path(path)
    return str(place.with_name(f"{place.stem}_{NOT_MATCHED}{place.suffix}"))


def read_reviews(paths: Iterable[str | None], crs: CRS) -> Reviews:
    """Return the reviews that files hold in any of their layers, each once.

    Args:
        paths: files that may be there.
        crs: to return them in.

    Raises:
        OutputError: a file that holds reviews cannot be read.
    """
    found = Reviews(np.empty(0, dtype=object), [])
    for path in (item for given in paths if given for item in (given, beside(given))):
        if Path(path).is_file():
            found = joined(found, _read(path, crs))
    return found


def carry_over(polygons: Polygons, earlier: Reviews) -> tuple[Polygons, Reviews]:
    """Return polygons with the reviews of those that they are, and the reviews that are left.

    A polygon that has a review of its own keeps it; an earlier one that says the same is no other.
    """
    if not earlier.rows:
        return polygons, earlier
    names = {name for row in earlier.rows for name in row if is_said(name) or name == CONFLICT}
    known = {
        name: plain_values(column) for name, column in polygons.fields.items() if name in names
    }
    count = len(polygons.geometries)
    columns = {name: known.get(name, [None] * count) for name in sorted(names | {LEVEL})}
    left = set(range(len(earlier.rows)))
    for one, other in match(polygons.geometries, earlier.geometries, SAME):
        said = {name: earlier.rows[other].get(name) for name in columns}
        own = {name: values[one] for name, values in columns.items()}
        if all(value is None for name, value in own.items() if name != CONFLICT):
            for name, values in columns.items():
                values[one] = said[name]
        elif own != said:
            continue
        left.discard(int(other))
    fields = {
        **polygons.fields,
        **{name: column_of(name, values) for name, values in columns.items()},
    }
    return replace(polygons, fields=fields), earlier.chosen(sorted(left))


def with_reviews(polygons: Polygons, paths: Iterable[str | None]) -> Polygons:
    """Return polygons with the reviews that the files they will replace hold for them."""
    return carry_over(polygons, read_reviews(paths, polygons.crs))[0]


def write_left(path: str, left: Reviews, crs: CRS) -> None:
    """Write the reviews that found no building beside a layer that is being written.

    Args:
        path: inside `whole_file`, where the layer is already.
        left: what `carry_over` left.
        crs: of `left`.

    Raises:
        OutputError: they cannot be written.
    """
    layer = left.polygons(crs)
    packaged = Path(path).suffix.lower() == ".gpkg"
    place = path if packaged else beside(path)
    if left.rows or (not packaged and Path(beside(final_of(path))).exists()):
        write_polygons(place, NOT_MATCHED, layer.geometries, crs, layer.fields, append=packaged)


def told(path: str, earlier: Reviews, left: Reviews) -> str:
    """Return the sentence on what became of a file's reviews."""
    carried = len(earlier.rows) - len(left.rows)
    text = say_counted(
        carried,
        "{n:,} of {of_all} in '{path}' was carried over.",
        "{n:,} of {of_all} in '{path}' were carried over.",
        of_all=counted(len(earlier.rows), "review", "reviews"),
        path=path,
    )
    if not left.rows:
        return text
    numbers = [str(row.get("building_id", "?")) for row in left.rows[:LISTED]]
    kept = say_counted(
        len(left.rows),
        "{n:,} matches no building of this run and is kept in '{layer}' (building"
        " {numbers}{more}).",
        "{n:,} match no building of this run and are kept in '{layer}' (building {numbers}{more}).",
        layer=NOT_MATCHED,
        numbers=", ".join(numbers),
        more=say(" and others") if len(left.rows) > LISTED else "",
    )
    return text + " " + kept


def joined(one: Reviews, other: Reviews) -> Reviews:
    """Return both, what both say of one outline once."""
    geometries = np.concatenate([one.geometries, other.geometries])
    rows = [*one.rows, *other.rows]
    bounds = shapely.bounds(geometries)
    first: dict[Any, int] = {}
    for index, row in enumerate(rows):
        said = tuple(sorted((k, str(v)) for k, v in row.items() if is_said(k)))
        place = tuple(float(f"{edge:.10g}") for edge in bounds[index])
        first.setdefault((said, str(place)), index)
    return Reviews(geometries, rows).chosen(first.values())


def plain_values(column: npt.NDArray[Any], kind: np.dtype[Any] | None = None) -> list[Any]:
    """Return a column as plain values, None for NULL, NaN and empty text."""
    whole = kind is not None and kind.kind in "iub"
    masked = np.ma.getmaskarray(column)
    plain = [None if gone else item for item, gone in zip(np.ma.getdata(column).tolist(), masked)]
    return [_value(item, whole) for item in plain]


def column_of(name: str, values: list[Any]) -> npt.NDArray[Any]:
    """Return plain values as a column; NULL is masked in numbers, None in text."""
    there = [value for value in values if value is not None]
    numbers = name in NUMBERS if not there else True
    if not numbers or not all(isinstance(value, (int, float)) for value in there):
        texts = [None if value is None else str(value) for value in values]
        return np.array(texts, dtype=object)
    kind = np.float64 if any(isinstance(value, float) for value in there) else np.int32
    filled = np.array([0 if value is None else value for value in values], dtype=kind)
    return np.ma.masked_array(filled, [value is None for value in values])


def _read(path: str, crs: CRS) -> Reviews:
    found = Reviews(np.empty(0, dtype=object), [])
    try:
        for name, _ in pyogrio.list_layers(path):
            columns = [str(item) for item in pyogrio.read_info(path, layer=name)["fields"]]
            if LEVEL in columns or "reviewed_l" in columns:
                found = joined(found, _read_layer(path, str(name), columns, crs))
    except (DataSourceError, DataLayerError) as error:
        if b"reviewed_l" not in Path(path).read_bytes():
            return found
        raise OutputError(
            say(
                "'{path}' holds reviews and cannot be read, so that they would be lost: repair it,"
                " move it away or choose another name.",
                path=path,
            )
        ) from error
    return found


def _read_layer(path: str, layer: str, columns: list[str], crs: CRS) -> Reviews:
    wanted = [
        name
        for name in columns
        if is_said(SHORT.get(name, name)) or SHORT.get(name, name) in (*TOLD, CONFLICT)
    ]
    meta, _, wkb, values = pyogrio.raw.read(
        path, layer=layer, columns=wanted, force_2d=True, datetime_as_string=True
    )
    names = [SHORT.get(str(name), str(name)) for name in meta["fields"]]
    kinds = [np.dtype(kind) for kind in meta["dtypes"]]
    lists = [plain_values(column, kind) for column, kind in zip(values, kinds)]
    lists = [
        [*map(_verdict, values)] if name == LEVEL else values for name, values in zip(names, lists)
    ]
    rows = [
        {name: value for name, value in zip(names, row) if value is not None} for row in zip(*lists)
    ]
    shapes = polygon_parts(np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object))
    source = CRS.from_user_input(meta["crs"]) if meta["crs"] else crs
    found = Reviews(reproject(shapes, source, crs), rows)
    return found.chosen(index for index, row in enumerate(rows) if any(map(is_said, row)))


def _value(item: Any, whole: bool) -> Any:
    if item is None or item == "" or (isinstance(item, float) and math.isnan(item)):
        return None
    return int(item) if whole else item


def _verdict(item: Any) -> Any:
    """Return a level as a number where a field of text holds it."""
    try:
        return int(float(item)) if isinstance(item, str) else item
    except (ValueError, OverflowError):
        return item
