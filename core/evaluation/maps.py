"""Buildings and levels on a grid, whatever they come as: probability, mask, classes, polygons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..buildings.burn import Outlines
from ..buildings.words import wording_of
from ..errors import InputError
from ..naming import counted
from ..progress import Progress
from ..raster.border import without_border
from ..raster.grid import Bounds, Grid, blocks, describe, name_of, reproject_bounds
from ..raster.opening import on_grid
from ..raster.placement import open_placed, source_of, utm_of
from ..raster.reading import read_band
from ..requests import UNKNOWN, Extent
from ..sentences import say
from ..vector.copies import first_of_each
from ..vector.geometry import DEGREES
from ..vector.io import find_field, is_vector, layer_bounds, read_polygons

BUILDING = 5
"""A building whose level is not known."""

BLOCK = 2048
GSD = 0.5
"""Pixel size in metres at which two vector layers are compared, if nobody says another."""

USUAL = "damage_level"
"""The field of levels that nobody has named; a layer need not have it."""

Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class LevelField:
    """A field of polygons with their level, and how levels are written in it."""

    name: str
    written: str


class LevelMap(Protocol):
    """What one side says.

    Args:
        form: `polygons`, or what `kind_of` says of a raster.
    """

    form: str

    @property
    def has_levels(self) -> bool:
        """Return whether it tells damage levels."""

    @property
    def outlines(self) -> Outlines | None:
        """Return its polygons in the CRS of the grid; None for a raster."""

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        """Return 0 no building, 1..4 levels, 5 building, and what is known; both (h, w)."""


@contextmanager
def open_map(
    path: str, grid: Grid, field: LevelField | None, threshold: int, progress: Progress
) -> Iterator[LevelMap]:
    """Open a raster or a polygon layer on a grid.

    Args:
        path: probability, mask, or class raster, or polygons; any CRS.
        grid: the pixels that windows count on.
        field: of polygons with their level; a layer without it knows none.
        threshold: building where a probability (0..255) is at least this.
        progress: told how levels are read.

    Raises:
        InputError: neither a raster nor polygons, or not georeferenced.
    """
    if is_vector(path):
        yield _Polygons(path, grid, field, progress)
        return
    kind = kind_of(path)
    with (
        open_placed(path, prepare=without_border(progress)) as dataset,
        on_grid(dataset, grid, bands=[1]) as warped,
    ):
        yield _Raster(warped, kind, threshold, zero_is_nodata=source_of(dataset).nodata == 0)


def kind_of(path: str) -> str:
    """Return what a raster holds, told by its values.

    `levels` for 0..4 or 5 with 255 unknown, or 0 and 1 where every level has a colour; `mask` for 0
    and 1 or 0 and 255; `share` for fractions; `probability` for anything else of 0..255.

    Raises:
        InputError: not a raster, not georeferenced, with several bands or other values.
    """
    found: set[float] = set()
    with open_placed(path) as dataset:
        _require_one_band(source_of(dataset), path)
        coloured = _has_level_colours(source_of(dataset))
        for window in blocks(dataset.width, dataset.height, BLOCK):
            values, known = read_band(dataset, window)
            # More than a handful are a probability, whichever they are.
            found.update(np.unique(values[known & np.isfinite(values)])[:300].tolist())
            if len(found) > 300:
                break
    if found <= {0, 255} or (found <= {0, 1} and not coloured):
        return "mask"
    if found <= {0, 1, 2, 3, 4, BUILDING, UNKNOWN}:
        return "levels"
    if min(found) < 0 or max(found) > 255:
        raise InputError(
            say(
                "'{path}' holds values from {least:g} to {most:g}: choose a probability (0 to 255,"
                " or 0 to 1), a mask or damage classes.",
                path=path,
                least=min(found),
                most=max(found),
            )
        )
    return "share" if max(found) <= 1 else "probability"


def common_grid(predicted: str, reference: str, gsd: float | None, area: str | None = None) -> Grid:
    """Return the pixels to compare on: the predicted raster's, the reference's, or new ones.

    They reach as far as the area; without one, what reference polygons do not reach is not
    compared, for nobody has looked for buildings there. Two vector layers are compared in UTM.

    Raises:
        InputError: one of them cannot be read, or they do not overlap.
    """
    for path, other in ((predicted, reference), (reference, predicted)):
        if not is_vector(path):
            with open_placed(path) as dataset:
                grid = Grid.of(dataset)
            _require_overlap(path, other, grid.crs)
            frame = area or (other if other == reference and is_vector(other) else path)
            _require_overlap(path, frame, grid.crs)
            reach = _bounds(frame, grid.crs) or grid.bounds
            return grid.crop(grid.window_of(Extent(*reach, grid.crs.to_wkt())))
    _require_overlap(predicted, reference, DEGREES)
    return _new_grid(area or reference, gsd or GSD)


def _require_one_band(dataset: Any, path: str) -> None:
    bands = [kind for kind in dataset.colorinterp if kind != ColorInterp.alpha]
    if len(bands) > 1:
        raise InputError(
            say(
                "'{path}' has {bands}: choose a raster with one, such as a building probability, a"
                " mask or damage classes.",
                path=path,
                bands=counted(len(bands), "band", "bands"),
            )
        )


def _has_level_colours(dataset: Any) -> bool:
    if dataset.colorinterp[0] != ColorInterp.palette:
        return False
    colours = dataset.colormap(1)
    return len({colours.get(level) for level in range(5)}) == 5


@dataclass
class _Raster:
    dataset: WarpedVRT
    form: str
    threshold: int
    zero_is_nodata: bool

    @property
    def has_levels(self) -> bool:
        return self.form == "levels"

    @property
    def outlines(self) -> None:
        return None

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        values, known = read_band(self.dataset, window)
        # NaN and the like, which nobody declared: `kind_of` stops looking where it knows enough.
        known = known & (values >= 0) & (values <= 255)
        if self.form == "levels":
            known = known & (values != UNKNOWN)
            return np.where(known, values, 0).astype(np.uint8), known
        if self.form == "mask":
            building = values != 0
        else:
            scale = 255 if self.form == "share" else 1
            building = values * scale >= self.threshold
        levels: Bytes = np.where(building & known, BUILDING, 0).astype(np.uint8)
        # Masks that declare 0 as no-data mean "no building" by it.
        return levels, known | (self.zero_is_nodata and self.form == "mask")


class _Polygons:
    form = "polygons"

    def __init__(self, path: str, grid: Grid, field: LevelField | None, progress: Progress) -> None:
        self._grid = grid
        found = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds)
        wording = None
        if field:
            # Where buildings are is compared even if no level can be read.
            wording = wording_of(path, field.name, field.written, progress, needed=False)
        self.has_levels = wording is not None
        levels = np.full(len(found.geometries), UNKNOWN, np.uint8)
        if field and wording:
            levels = wording.levels(found.fields[str(find_field(found.fields, field.name))])
        elif field and field.name != USUAL:
            raise InputError(
                say(
                    "'{path}' has no field '{name}': choose the field with the damage level among"
                    " {fields}, or leave it at {usual}.",
                    path=path,
                    name=field.name,
                    fields=", ".join(found.fields) or say("none"),
                    usual=USUAL,
                )
            )
        # Of copies the worse level counts, and a known one before an unknown, as in burning.
        kept = first_of_each(found.geometries, np.where(levels == UNKNOWN, 0, levels))
        if not kept.all():
            copies = counted(int((~kept).sum()), "exact copy", "exact copies")
            progress.warn(say("{copies} in '{path}' compared once.", copies=copies, path=path))
        self.outlines = Outlines(found.geometries[kept], levels[kept])

    def read(self, window: Window) -> tuple[Bytes, Bools]:
        part = self._grid.crop(window)
        _, levels = self.outlines.burn(part.transform, (part.height, part.width))
        levels[levels == UNKNOWN] = BUILDING
        return levels, np.ones(levels.shape, np.bool_)


def _new_grid(frame: str, gsd: float) -> Grid:
    box = _bounds(frame, DEGREES)
    if box is None:
        raise InputError(
            say(
                "'{frame}' holds no polygons: choose an area, which says where to compare.",
                frame=frame,
            )
        )
    crs = utm_of(box)
    left, bottom, right, top = reproject_bounds(box, DEGREES, crs)
    width, height = (max(1, round(length / gsd)) for length in (right - left, top - bottom))
    return Grid(crs, Affine(gsd, 0, left, 0, -gsd, top), width, height)


def _bounds(path: str, crs: CRS) -> Bounds | None:
    """Return what a layer covers; None for one without polygons, which is no mistake."""
    if is_vector(path):
        bounds, own, count = layer_bounds(path)
        return reproject_bounds(bounds, own, crs) if count else None
    with open_placed(path) as dataset:
        grid = Grid.of(dataset)
    return reproject_bounds(grid.bounds, grid.crs, crs)


def _require_overlap(path: str, other: str, crs: CRS) -> None:
    ours, theirs = _bounds(path, crs), _bounds(other, crs)
    if ours and theirs and not shapely.box(*ours).intersects(shapely.box(*theirs)):
        raise InputError(
            say(
                "'{path}' covers {ours} and '{other}' covers {theirs} ({crs}): choose two layers"
                " of one place.",
                path=path,
                ours=describe(ours),
                other=other,
                theirs=describe(theirs),
                crs=name_of(crs),
            )
        )
