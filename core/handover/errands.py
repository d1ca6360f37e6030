"""Where teams may be sent: buildings and zones as plain rows, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..buildings.levels import LABELS
from ..buildings.table import verdicts_of
from ..language import worded
from ..requests import DAMAGED, EVERYTHING, SEVERE, UNKNOWN
from ..sentences import say
from ..vector.cells import in_degrees, references
from ..vector.geometry import DEGREES, Geometries, reproject
from ..vector.io import Polygons, read_polygons
from .places import ORDER, SIDE, column, known, ranked_zones, whole
from .scene import Scene

LEAST = {SEVERE: 3, DAMAGED: 2, EVERYTHING: 1}

ZONE = 0
"""Level of a place that is a zone and not a building."""

LEVELS = {
    1: say("None"),
    2: say("Minor"),
    3: say("Major"),
    4: say("Destroyed"),
    UNKNOWN: say("Unknown"),
}
"""Of damage, as a screen shows them; `LABELS` are data."""


@dataclass(frozen=True)
class Errand:
    """One place.

    Args:
        title: what a screen of a receiver shows: rank or level, and number.
        level: 1..4, 255 unknown, 0 for a zone.
        rank: of a zone; None for a building.
        number: `building_id`; None where there is none.
        outline: in degrees.
        longitude: of a place inside, in degrees.
        latitude: as `longitude`.
        mgrs: its grid reference, to ten metres; empty beyond the reach of UTM.
        people: None where nobody counted.
        area_m2: of a building; None where the layer does not tell.
        reviewed: whether a person gave the level.
    """

    title: str
    level: int
    rank: int | None
    number: int | None
    outline: shapely.Geometry
    longitude: float
    latitude: float
    mgrs: str
    people: float | None
    area_m2: float | None = None
    reviewed: bool = False

    @property
    def label(self) -> str:
        """Return the level in words; what a zone is, for one."""
        return "most urgent zone" if self.level == ZONE else LABELS[self.level]


def building_errands(scene: Scene, carried: str) -> list[Errand]:
    """Return buildings, the worst level first and in it those with most people.

    Args:
        scene: the buildings of a layer.
        carried: which of them, a key of `LEAST`; those of unknown level are always among them.
    """
    buildings, levels = scene.buildings, scene.counted.levels
    chosen = np.flatnonzero(levels >= LEAST[carried])  # 255, unknown, is among them
    people, area = column(buildings, "people"), scene.counted.area_m2
    place = np.array([ORDER[int(level)] for level in levels[chosen]])
    chosen = chosen[np.lexsort((-area[chosen], -np.nan_to_num(people[chosen]), place))]
    numbers = column(buildings, "building_id")
    reviewed = ~np.isnan(verdicts_of(buildings.fields))
    rows = zip(chosen.tolist(), *_placed(buildings, chosen))
    return [
        Errand(
            title=_title(int(levels[index]), known(numbers[index])),
            level=int(levels[index]),
            rank=None,
            number=whole(numbers[index]),
            outline=outline,
            longitude=east,
            latitude=north,
            mgrs=mgrs,
            people=known(people[index]),
            area_m2=known(area[index]),
            reviewed=bool(reviewed[index]),
        )
        for index, outline, (east, north), mgrs in rows
    ]


def zone_errands(path: str, top: int) -> list[Errand]:
    """Return the most urgent zones by rank.

    Raises:
        InputError: they cannot be read or have no ranks.
    """
    zones = read_polygons(path)
    ranks, chosen = ranked_zones(path, zones)
    chosen = chosen[:top]
    people = column(zones, "people")
    return [
        Errand(
            title=f"{int(ranks[index])} {mgrs}".strip(),
            level=ZONE,
            rank=int(ranks[index]),
            number=None,
            outline=outline,
            longitude=east,
            latitude=north,
            mgrs=mgrs,
            people=known(people[index]),
        )
        for index, outline, (east, north), mgrs in zip(chosen.tolist(), *_placed(zones, chosen))
    ]


def _placed(
    layer: Polygons, chosen: np.ndarray[tuple[int], np.dtype[np.intp]]
) -> tuple[Geometries, list[tuple[float, float]], list[str]]:
    """Return outlines, places inside and grid references of some of a layer's polygons."""
    shapes = layer.geometries[chosen]
    middles = shapely.point_on_surface(shapes)
    return (
        reproject(shapes, layer.crs, DEGREES),
        in_degrees(middles, layer.crs),
        references(middles, layer.crs, SIDE),
    )


def _title(level: int, number: float | None) -> str:
    name = worded(LEVELS[level])
    return name if number is None else f"{name} {number:.0f}"


def parts_of(outline: shapely.Geometry) -> Iterator[shapely.Polygon]:
    """Yield the polygons of an outline."""
    yield from (part for part in shapely.get_parts(outline) if part.geom_type == "Polygon")
