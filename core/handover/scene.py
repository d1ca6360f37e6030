"""A building layer as what is counted of it: levels, area, people, and where each building lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..buildings.table import (
    PIXELS,
    Column,
    as_numbers,
    chances_of,
    levels_of,
    no_buildings,
)
from ..naming import counted
from ..population.inhabitants import with_levels
from ..progress import Progress
from ..reporting.statistics import Counted
from ..requests import NO_BUILDING, RECOGNISE, UNKNOWN
from ..sentences import say
from ..vector.copies import counted_once
from ..vector.geometry import areas_m2
from ..vector.io import Fields, Polygons, find_field, read_polygons

Floats = npt.NDArray[np.float64]

STRIP_PIXELS = 100
"""Pixels that a strip of a profile is wide, as in Figure 8 of Islahiye 2023."""

STRIP_M = 50.0
"""Its width where the layer does not tell the size of a pixel: those at half a metre."""

DEGREE_M = 111_320.0
"""Metres of a degree of latitude, and of longitude at the equator."""


@dataclass(frozen=True)
class Scene:
    """The buildings of a layer.

    Args:
        buildings: with their fields, each building once.
        counted: what is counted of each.
        middles: a place inside each, in the layer's CRS, shape (n, 2).
        pixel_m: side of a pixel of the image that they were judged in; None if nobody knows.
    """

    buildings: Polygons
    counted: Counted
    middles: Floats
    pixel_m: float | None

    @property
    def strip_m(self) -> float:
        """Return the width of a profile's strip that fits the image."""
        return STRIP_PIXELS * self.pixel_m if self.pixel_m else STRIP_M


def read_scene(
    path: str, progress: Progress, level_field: str = "damage_level", written_as: str = RECOGNISE
) -> Scene:
    """Read a building layer.

    Args:
        path: as for `read_polygons`.
        progress: told what is left out or not known.
        level_field: with the buildings' level; a person's `reviewed_level` goes first.
        written_as: one of `requests.WRITTEN`.

    Raises:
        InputError: it cannot be read, or has no such field.
        ParameterError: there is no such vocabulary.
    """
    buildings = read_polygons(path)
    buildings = with_levels(buildings, path, level_field, written_as, progress)
    levels = levels_of(buildings.fields)
    rank = np.where(levels == UNKNOWN, 0, levels)
    buildings = counted_once(buildings, path, progress, rank)
    if buildings.dropped:
        dropped = counted(buildings.dropped, "feature", "features")
        progress.warn(
            say(
                "Without a polygon, and in no figure: {dropped} of '{path}'.",
                dropped=dropped,
                path=path,
            )
        )
    levels = levels_of(buildings.fields)
    levels[no_buildings(buildings.fields)] = NO_BUILDING
    middles = shapely.get_coordinates(shapely.point_on_surface(buildings.geometries))
    east, south = _in_metres(middles, buildings.crs)
    area = _areas(buildings)
    people = _people(buildings.fields, progress)
    found = Counted(levels, area, people, chances_of(buildings.fields), east, south)
    return Scene(buildings, found, middles, _pixel_m(buildings.fields, area))


def as_counts(column: Column) -> Floats:
    """Return a column as numbers from 0 on; what is none or less counts nothing."""
    return np.clip(np.nan_to_num(as_numbers(column), posinf=0), 0, None)


def _areas(buildings: Polygons) -> Floats:
    """Return the area of each building: the layer's own number, else that of the outline."""
    name = find_field(buildings.fields, "area_m2")
    told = np.full(len(buildings.geometries), np.nan)
    if name is not None:
        told = as_numbers(buildings.fields[name])
    unsaid = ~(np.isfinite(told) & (told >= 0))
    told[unsaid] = areas_m2(buildings.geometries[unsaid], buildings.crs)
    return told


def _people(fields: Fields, progress: Progress) -> Floats | None:
    name = find_field(fields, "people")
    people = None if name is None else as_numbers(fields[name])
    if people is None or not np.isfinite(people).any():
        progress.log("The buildings have no people: run Rescue urgency for figures of people.")
        return None
    people = np.where(np.isfinite(people), np.clip(people, 0, None), np.nan)
    if off := int(np.isnan(people).sum()):
        buildings = counted(off, "building", "buildings")
        progress.log(
            say(
                "Without a number of people, and in no sum of people: {buildings}.",
                buildings=buildings,
            )
        )
    return people


def _in_metres(middles: Floats, crs: CRS) -> tuple[Floats, Floats]:
    """Return the distance of places from the western and the northern edge, in metres."""
    if not len(middles):
        return np.zeros(0), np.zeros(0)
    x, y = middles.T
    if crs.is_geographic:
        if np.ptp(x) > 180:  # on both sides of 180 degrees
            x = x % 360
        x, y = x * DEGREE_M * np.cos(np.radians(y.mean())), y * DEGREE_M
    else:
        _, metres = crs.linear_units_factor
        x, y = x * metres, y * metres
    return x - x.min(), y.max() - y


def _pixel_m(fields: Fields, area_m2: Floats) -> float | None:
    names = [find_field(fields, name) for name in PIXELS]
    if not all(names):
        return None
    pixels = np.nansum([as_numbers(fields[str(name)]) for name in names], axis=0)
    told = pixels > 0
    if not told.any():
        return None
    return float(np.sqrt(np.median(area_m2[told] / pixels[told])))
