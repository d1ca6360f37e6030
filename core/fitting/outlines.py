"""Outlines of footprints as points, each with the direction in which its side faces."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..vector.geometry import Geometries

DIRECTIONS = 8
"""Into which half a turn is divided: a side misses its own by 11 degrees, or 2 % of its edge."""

MOST = 200
"""Points of one outline; a longer one has them farther apart."""

FEWEST = 16
"""Points, one a pixel, below which an outline could lie anywhere."""

LARGEST = 1024
"""Pixels a side beyond which a polygon is no building."""

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Outlines:
    """Outlines of footprints, in pixels of an image.

    Args:
        points: columns and rows of all points, those of a footprint together, (m, 2).
        facing: which of `DIRECTIONS` the side of each point faces, (m,).
        first: where each footprint's points begin, and the end, (n + 1,).
        centres: of the boxes around footprints, (n, 2).
        narrow: the shorter side of each box, (n,).
        whole: which footprints can be looked for: neither empty nor too small or large, (n,).
    """

    points: Floats
    facing: Numbers
    first: Numbers
    centres: Floats
    narrow: Floats
    whole: npt.NDArray[np.bool_]

    def of(self, index: int) -> tuple[Floats, Numbers]:
        """Return the points of a footprint, and what they face."""
        own = slice(self.first[index], self.first[index + 1])
        return self.points[own], self.facing[own]


def trace(polygons: Geometries) -> Outlines:
    """Return the outlines of polygons whose vertices are columns and rows of an image.

    Args:
        polygons: any geometries, broken, missing and empty ones among them, (n,); only the rings of
            polygons are followed.
    """
    starts, steps, owners = _segments(polygons)
    lengths = np.hypot(*steps.T)
    around = np.bincount(owners, lengths, len(polygons))
    bounds = shapely.bounds(polygons)
    sides = np.stack([bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]], axis=1)
    with np.errstate(invalid="ignore"):
        whole = (around >= FEWEST) & (sides.max(axis=1) <= LARGEST)
    counts = np.where(whole, np.minimum(np.round(around), MOST), 0).astype(np.intp)
    first = np.concatenate([[0], np.cumsum(counts)])
    owner = np.repeat(np.arange(len(polygons)), counts)
    ends = np.concatenate([[0.0], np.cumsum(lengths)])
    before = np.cumsum(around) - around  # of all outlines, one after the other
    share = (np.arange(first[-1]) - first[owner] + 0.5) / counts[owner]
    at = before[owner] + share * around[owner]
    on = np.clip(np.searchsorted(ends, at, "right") - 1, 0, max(0, len(lengths) - 1))
    along = ((at - ends[on]) / lengths[on])[:, np.newaxis]
    angle = np.arctan2(-steps[on, 0], steps[on, 1])  # at right angles to the side
    return Outlines(
        points=starts[on] + along * steps[on],
        facing=np.round(angle / np.pi * DIRECTIONS).astype(np.intp) % DIRECTIONS,
        first=first,
        centres=np.stack([bounds[:, 0] + bounds[:, 2], bounds[:, 1] + bounds[:, 3]], axis=1) / 2,
        narrow=sides.min(axis=1),
        whole=whole,
    )


def _segments(polygons: Geometries) -> tuple[Floats, Floats, Numbers]:
    """Return where the sides of all rings begin, how far they go, and whose they are."""
    parts, owner = shapely.get_parts(polygons, return_index=True)
    kept = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    rings, part = shapely.get_rings(parts[kept], return_index=True)
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    steps = np.diff(vertices, axis=0)
    real = (np.diff(ring) == 0) & (steps != 0).any(axis=1)
    return vertices[:-1][real], steps[real], owner[kept][part][ring[:-1][real]]
