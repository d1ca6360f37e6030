"""Bytes as polygons, with or without damage levels, burnt onto pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from ..errors import InputError
from ..raster.grid import Grid
from ..requests import UNKNOWN
from ..sentences import say
from ..vector.geometry import Geometries
from ..vector.io import find_field, read_polygons
from .words import Wording

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Outlines:
    """Labelled buildings in the coordinates of one image.

    Args:
        geometries: polygons, shape (n,).
        levels: damage levels 1..4, 255 unknown, shape (n,).
    """

    geometries: Geometries
    levels: NDArray[np.uint8]

    @cached_property
    def _tree(self) -> Any:
        return shapely.STRtree(self.geometries)

    def burn(self, transform: Affine, shape: tuple[int, int]) -> tuple[Bytes, Bytes]:
        """Burn the buildings whose polygon holds a pixel's centre.

        Where buildings overlap, the worse level counts, and a known one before an unknown.

        Args:
            transform: from (column, row) to the polygons' coordinates.
            shape: height and width.

        Returns:
            Footprints 0/1 and damage 0..4, 255 unknown, both `(h, w)`.
        """
        height, width = shape
        left, top = transform * (0, 0)
        right, bottom = transform * (width, height)
        near = np.sort(self._tree.query(shapely.box(left, bottom, right, top)))
        levels = self.levels[near]
        order = near[np.argsort(np.where(levels == UNKNOWN, 0, levels), kind="stable")]
        shapes = [(self.geometries[index], int(self.levels[index])) for index in order]
        damage = np.zeros(shape, np.uint8)
        if shapes:
            rasterize(shapes, out=damage, transform=transform)
        return (damage > 0).astype(np.uint8), damage


def read_outlines(
    path: str, grid: Grid, level_field: str | None, wording: Wording | None = None
) -> Outlines:
    """Read the polygons that touch a grid, in its CRS.

    Args:
        path: a polygon layer in any CRS.
        grid: of the image that they label.
        level_field: field with the damage level; None for footprints alone, whose levels are
            unknown.
        wording: what the field's values mean, see `wording_of`.

    Raises:
        InputError: no polygon layer, or it has no such field; the message names those it has.
    """
    found = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds)
    if level_field is None:
        return Outlines(found.geometries, np.full(len(found.geometries), UNKNOWN, np.uint8))
    name = find_field(found.fields, level_field)
    if name is None or wording is None:
        raise InputError(
            say(
                "'{path}' has no field '{level_field}': choose the field with the damage level"
                " among {fields}.",
                path=path,
                level_field=level_field,
                fields=", ".join(found.fields) or say("none"),
            )
        )
    return Outlines(found.geometries, wording.levels(found.fields[name]))
