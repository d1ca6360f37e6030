"""Results of the field as rows with a place, whatever file they come in."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..sentences import say
from ..vector.address import Address, parse_address
from ..vector.columns import as_column
from ..vector.geometry import DEGREES, transformed
from ..vector.opening import reading
from .columns import NUMBER, Row, column_of, turns_of, value_of

TABLES = (".csv", ".tsv", ".txt")

PAIRS = (("latitude", "longitude"), ("lat", "lon"), ("lat", "lng"))
"""Names of columns with degrees, or the ends of such names: `_where_latitude`."""

POINTS = ("geolocation", "location", "gps", "geopoint", "position", "where")
_DEGREES = re.compile(r"-?\d+(?:\.\d+)?")
_SEVERAL = re.compile(r"\s*\[\s*\{")

LARGEST_FIELD = 10_000_000
"""Letters of one cell: a form may hold an outline."""

Found = tuple[Row, shapely.Geometry | None]


@dataclass(frozen=True)
class Result:
    """What one team says of one building.

    Args:
        file: its name, without folders.
        line: of the row in it, from 1.
        row: what it says, by plain names; see `columns`.
        place: where it lies, in the buildings' CRS; None where it does not tell.
    """

    file: str
    line: int
    row: Row
    place: shapely.Geometry | None


def read_results(path: str, crs: CRS) -> tuple[list[Result], set[str]]:
    """Return the results in a file, a row each or a turn of its repeats, and its columns' names.

    The names are plain ones, of empty columns too: a field project that came back unvisited has
    a column for verdicts, and no other column of levels may be taken for it.

    Args:
        path: a layer or a table.
        crs: in which places are returned.

    Raises:
        InputError: it cannot be read, or tells neither buildings nor places.
    """
    address = parse_address(path)
    file = Path(path.partition("|")[0])
    names: set[str] = set()
    is_table = file.suffix.lower() in TABLES
    rows = _of_table(file, names) if is_table else _of_layer(address, crs, names)
    results = [
        Result(file.name, line, turn, shape if shape is not None else _place(turn, crs))
        for line, (row, shape) in enumerate(rows, 1)
        for turn in _turns(row)
    ]
    told = any(one.place is not None or value_of(one.row, NUMBER) is not None for one in results)
    if results and not told:
        raise InputError(
            say(
                "'{path}' tells neither which building nor where: add a column building_id, or"
                " latitude and longitude.",
                path=path,
            )
        )
    return results, names | {name for one in results for name in one.row}


def _turns(row: Row) -> list[Row]:
    """Return a row's turns; repeats come numbered in their names, or as lists of their own."""
    flat = {name: value for name, value in row.items() if not _is_list(value)}
    for name, value in row.items():
        if _is_list(value):
            for turn, one in enumerate(json.loads(value), 1):
                flat.update({f"{name}[{turn}]/{key}": item for key, item in one.items()})
    return turns_of(flat, [column_of(name) for name in flat])


def _is_list(value: Any) -> bool:
    """Return whether a value is JSON of several objects, as a repeat is written in GeoJSON."""
    if not isinstance(value, str) or not _SEVERAL.match(value):
        return False
    try:
        return all(isinstance(one, dict) for one in json.loads(value))
    except ValueError:
        return False


def _of_table(path: Path, names: set[str]) -> Iterator[Found]:
    """Yield the rows of a table of text, without a second row of HXL tags."""
    csv.field_size_limit(LARGEST_FIELD)
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            head = stream.readline()
            mark = max(",;\t", key=head.count)
            stream.seek(0)
            reader = csv.DictReader(stream, delimiter=mark)
            names.update(column_of(name).bare for name in reader.fieldnames or ())
            for row in reader:
                told = {str(name): value for name, value in row.items() if name and value}
                if told and not all(str(value).startswith("#") for value in told.values()):
                    yield told, None
    except (OSError, UnicodeError, csv.Error) as error:
        raise InputError(
            say(
                "'{path}' cannot be read as a table ({error}): save it as CSV in UTF-8.",
                path=path,
                error=error,
            )
        ) from error


def _of_layer(address: Address, crs: CRS, names: set[str]) -> Iterator[Found]:
    """Yield the features of a layer, of a table without shapes too, in the buildings' CRS."""
    if address.file is not None and not address.file.exists():
        raise InputError(say("'{path}' does not exist: choose another file.", path=address.text))
    with reading(address):
        layer = _layer_of(address)
        meta, _, wkb, values = pyogrio.raw.read(
            address.source, layer=layer, force_2d=True, datetime_as_string=True,
            where=address.subset or None, **address.options,
        )  # fmt: skip
    columns = [as_column(column, kind) for column, kind in zip(values, meta["dtypes"])]
    fields = [str(name) for name in meta["fields"]]
    names.update(column_of(name).bare for name in fields)
    source = CRS.from_user_input(meta["crs"]) if meta["crs"] else DEGREES
    count = len(columns[0]) if columns else 0
    shapes = np.full(count, None, dtype=object)
    if wkb is not None:
        shapes = np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object)
        there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        shapes[~there] = None
        shapes[there] = transformed(shapes[there], source, crs)
    for index, shape in enumerate(shapes):
        yield {name: _plain(column[index]) for name, column in zip(fields, columns)}, shape


def _layer_of(address: Address) -> str | int:
    """Return the layer that was filled in, where a file holds several: a field project does."""
    if address.layer is not None:
        return address.layer
    names = [str(name) for name, _ in pyogrio.list_layers(address.source)]
    visited = [
        name
        for name in names
        if "reviewed_level" in pyogrio.read_info(address.source, layer=name)["fields"]
    ]
    return (visited or names)[0] if names else 0


def _plain(value: Any) -> Any:
    if value is None or value is np.ma.masked:
        return None
    if isinstance(value, (float, np.floating)):
        return (
            None if np.isnan(value) else int(value) if float(value).is_integer() else float(value)
        )
    return value.item() if isinstance(value, np.generic) else value


def _place(row: Mapping[str, Any], crs: CRS) -> shapely.Geometry | None:
    """Return where a row lies, by its columns of degrees; None where it does not tell."""
    found = _degrees(row)
    if found is None:
        return None
    latitude, longitude = found
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180) or found == (0, 0):
        return None
    point = np.array([shapely.Point(longitude, latitude)], dtype=object)
    return transformed(point, DEGREES, crs)[0]


def _degrees(row: Mapping[str, Any]) -> tuple[float, float] | None:
    for pair in PAIRS:
        told = [
            next((value for name, value in row.items() if f" {name}".endswith(f" {end}")), None)
            for end in pair
        ]
        numbers = [_number(value) for value in told]
        if None not in numbers:
            return float(numbers[0] or 0), float(numbers[1] or 0)
    for name in POINTS:
        # "36.2 36.1 0 5" of ODK, "[36.2, 36.1]" of KoBo: latitude first.
        parts = _DEGREES.findall(str(row.get(name) or ""))
        if len(parts) >= 2:
            return float(parts[0]), float(parts[1])
    return None


def _number(value: Any) -> float | None:
    """Return a number, with a comma before its decimals too, as spreadsheets write some tables."""
    try:
        return None if value is None else float(str(value).replace(",", "."))
    except ValueError:
        return None
