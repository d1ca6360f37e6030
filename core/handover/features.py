"""Places as layers in longitude and latitude: GeoPackage and GeoJSON, with the table's columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..files import whole_file
from ..reporting.styles import attach_style
from ..requests import UNKNOWN
from ..vector.geometry import DEGREES
from ..vector.io import write_polygons
from .errands import ZONE, Errand

ZONE_STYLE = {"colour": "122,1,119,255", "label": "rank"}
"""Fills the style of outlines that leave the imagery beneath visible."""

Column = npt.NDArray[Any]


def write_geopackage(path: str, errands: Sequence[Errand]) -> None:
    """Write places as layers `buildings` and `zones`, each with its style.

    Raises:
        OutputError: it cannot be written.
    """
    zones = [one for one in errands if one.level == ZONE]
    buildings = [one for one in errands if one.level != ZONE]
    with whole_file(path) as partial:
        _write(partial, "buildings", buildings)
        attach_style(partial, "buildings", "buildings")
        if zones:
            _write(partial, "zones", zones)
            attach_style(partial, "outlines", "zones", ZONE_STYLE)


def write_geojson(path: str, errands: Sequence[Errand]) -> None:
    """Write places as one collection of features.

    Raises:
        OutputError: it cannot be written.
    """
    with whole_file(path) as partial:
        _write(partial, "places", errands)


def _write(path: str, layer: str, errands: Sequence[Errand]) -> None:
    outlines = np.empty(len(errands), dtype=object)
    outlines[:] = [one.outline for one in errands]
    write_polygons(path, layer, outlines, DEGREES, _columns(errands), append=True)


def _columns(errands: Sequence[Errand]) -> dict[str, Column]:
    levels = [None if one.level in (ZONE, UNKNOWN) else one.level for one in errands]
    return {
        "kind": _texts("zone" if one.level == ZONE else "building" for one in errands),
        "rank": _whole(one.rank for one in errands),
        "building_id": _whole(one.number for one in errands),
        "damage_level": _whole(levels).astype(np.int32),
        "damage_label": _texts(None if one.level == ZONE else one.label for one in errands),
        "longitude": _numbers(one.longitude for one in errands),
        "latitude": _numbers(one.latitude for one in errands),
        "mgrs": _texts(one.mgrs for one in errands),
        "people": _numbers(one.people for one in errands),
        "area_m2": _numbers(one.area_m2 for one in errands),
        "reviewed": _texts(
            None if one.level == ZONE else "yes" if one.reviewed else "no" for one in errands
        ),
    }


def _texts(values: Any) -> Column:
    return np.array(list(values), dtype=object)


def _whole(values: Any) -> Column:
    told = list(values)
    filled = np.array([0 if value is None else value for value in told], np.int64)
    return np.ma.masked_array(filled, [value is None for value in told])


def _numbers(values: Any) -> Column:
    return np.ma.masked_invalid(np.array(list(values), dtype=np.float64))
