"""Pixel grids: where a raster's pixels lie on the ground, and windows of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from affine import Affine
from pyproj import Geod, Transformer
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..requests import Extent
from ..sentences import say

Bounds = tuple[float, float, float, float]
"""(xmin, ymin, xmax, ymax) in the units of a CRS."""

SNAP = 1e-4
"""Edges closer to a pixel edge than this many pixels lie on it: extents arrive rounded."""

CRUMB = 0.01
"""Pixels, over a whole image, by which a grid may lean and still count as north-up: least-squares
fits and programs that go by way of an angle leave rotation terms far below this."""

ON_LATTICE = 0.05
"""A scene whose corners lie this close to corners of the mosaic's pixels is not warped."""


@dataclass(frozen=True)
class Grid:
    """A pixel grid, north-up unless an image is only warped from it.

    Args:
        crs: coordinate reference system.
        transform: from (column, row) of pixel corners to CRS coordinates.
        width: columns.
        height: rows.
    """

    crs: CRS
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, dataset: Any) -> Grid:
        """Return the grid of an open rasterio dataset, without crumbs of a rotation."""
        width, height = dataset.width, dataset.height
        return cls(dataset.crs, straightened(dataset.transform, width, height), width, height)

    @property
    def bounds(self) -> Bounds:
        """Return the outer edges; of a rotated grid, those of the box around it."""
        corners = ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))
        x, y = zip(*(self.transform * corner for corner in corners))
        return (min(x), min(y), max(x), max(y))

    @property
    def window(self) -> Window:
        """Return the window of the whole grid."""
        return Window(0, 0, self.width, self.height)

    def gsd(self) -> tuple[float, float]:
        """Return the ground size of the central pixel in metres, (x, y).

        Geodesic in every CRS: a Web Mercator metre at 37°N is 0.8 m on the ground.
        """
        column, row = self.width / 2, self.height / 2
        corners = [
            self.transform * at for at in ((column, row), (column + 1, row), (column, row + 1))
        ]
        to_degrees = Transformer.from_crs(self.crs.to_wkt(), "EPSG:4326", always_xy=True)
        (x, y), *others = [to_degrees.transform(*corner) for corner in corners]
        geod = Geod(ellps="WGS84")
        across, down = (geod.inv(x, y, *other)[2] for other in others)
        return float(across), float(down)

    def window_of(self, extent: Extent | None) -> Window:
        """Return the pixels that `extent` touches; the whole grid for None.

        Raises:
            InputError: the extent does not touch the grid.
            ParameterError: the extent's CRS is not known.
        """
        if extent is None:
            return self.window
        box = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
        window = self._touched(reproject_bounds(box, read_crs(extent.crs), self.crs))
        if window.width == 0 or window.height == 0:
            raise InputError(
                say(
                    "The extent {box} ({crs}) does not touch the image, which covers {bounds}"
                    " ({crs_2}): choose an extent on the image.",
                    box=describe(box),
                    crs=extent.crs,
                    bounds=describe(self.bounds),
                    crs_2=name_of(self.crs),
                )
            )
        return window

    def crop(self, window: Window) -> Grid:
        """Return the grid of a window of this one."""
        shifted = self.transform * Affine.translation(window.col_off, window.row_off)
        return Grid(self.crs, shifted, int(window.width), int(window.height))

    def shift_on(self, other: Grid) -> tuple[int, int] | None:
        """Return this grid's first column and row on another if their lattices of pixels agree."""
        if self.crs != other.crs:
            return None
        to_other = ~other.transform * self.transform
        (left, top), (right, bottom) = to_other * (0, 0), to_other * (self.width, self.height)
        column, row = round(left), round(top)
        offs = (left - column, top - row, right - column - self.width, bottom - row - self.height)
        return (column, row) if max(map(abs, offs)) <= ON_LATTICE else None

    def _touched(self, bounds: Bounds) -> Window:
        inverse = ~self.transform
        left, top = inverse * (bounds[0], bounds[3])
        right, bottom = inverse * (bounds[2], bounds[1])
        first_column, first_row = _first(left), _first(top)
        columns = max(0, _last(right, self.width) - first_column)
        rows = max(0, _last(bottom, self.height) - first_row)
        return Window(first_column, first_row, columns, rows)


def straightened(transform: Affine, width: int, height: int) -> Affine:
    """Return a geotransform without rotation terms that move nothing by `CRUMB` of a pixel.

    The middle of the image stays where it is. What leans more is returned as it is.

    Args:
        transform: from (column, row) of pixel corners to CRS coordinates.
        width: columns.
        height: rows.
    """
    a, b, c, d, e, f = transform[:6]
    if not (b or d) or abs(b) * height > CRUMB * abs(a) or abs(d) * width > CRUMB * abs(e):
        return transform
    return Affine(a, 0, c + b * height / 2, 0, e, f + d * width / 2)


def is_north_up(transform: Affine) -> bool:
    """Return whether columns run east and rows south, and neither leans."""
    return not (transform.b or transform.d) and transform.a > 0 > transform.e


def _first(edge: float) -> int:
    return max(0, math.floor(edge + SNAP))


def _last(edge: float, size: int) -> int:
    return min(size, math.ceil(edge - SNAP))


def reproject_bounds(bounds: Bounds, source: CRS, target: CRS) -> Bounds:
    """Return the box in `target` around a box in `source`, its edges followed, not its corners.

    Raises:
        InputError: the box cannot be expressed in `target`.
    """
    if source == target:
        return bounds
    try:
        left, bottom, right, top = transform_bounds(source, target, *bounds, densify_pts=21)
    except CRSError as error:
        raise InputError(
            say(
                "The area {bounds} ({source}) cannot be expressed in {target}: check the"
                " coordinate reference system of the input.",
                bounds=describe(bounds),
                source=name_of(source),
                target=name_of(target),
            )
        ) from error
    if left > right and target.is_geographic:
        # It lies across 180 degrees, as GDAL tells it.
        left, right = -180.0, 180.0
    return (left, bottom, right, top)


def read_crs(text: str) -> CRS:
    """Return the CRS that an authority id or WKT names.

    Raises:
        ParameterError: it names none.
    """
    try:
        return CRS.from_user_input(text)
    except (CRSError, ValueError) as error:
        raise ParameterError(
            say(
                "'{text}' is not a coordinate reference system: use a code such as EPSG:32637.",
                text=text,
            )
        ) from error


def is_on_earth(crs: CRS) -> bool:
    """Return whether a CRS says where on the ground something lies; a local (site) one does not."""
    return bool(crs.is_geographic or crs.is_projected)


def name_of(crs: CRS) -> str:
    """Return a short name of a CRS for messages."""
    code = crs.to_authority()
    return ":".join(code) if code else str(crs.to_dict().get("proj", "a custom CRS"))


def describe(bounds: Bounds) -> str:
    """Return bounds for messages: 'xmin, ymin to xmax, ymax'."""
    xmin, ymin, xmax, ymax = (f"{value:.9g}" for value in bounds)
    return say("{xmin}, {ymin} to {xmax}, {ymax}", xmin=xmin, ymin=ymin, xmax=xmax, ymax=ymax)


def blocks(width: int, height: int, size: int) -> Iterator[Window]:
    """Yield windows of at most `size` x `size` that cover the raster, row by row."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, min(size, width - column), min(size, height - row))


def spread(size: int, side: int, most: int) -> list[int]:
    """Return where pieces of `side` begin that lie evenly along `size`, both ends among them.

    Args:
        size: pixels to look at.
        side: of a piece, in pixels.
        most: pieces, at least two; fewer where they would begin at one place.
    """
    last = max(0, size - side)
    return sorted({round(last * index / (most - 1)) for index in range(most)})


def meet(a: Window, b: Window) -> Window:
    """Return the window that `a` and `b` share; its width or height is 0 where they do not meet."""
    column, row = max(a.col_off, b.col_off), max(a.row_off, b.row_off)
    width = min(a.col_off + a.width, b.col_off + b.width) - column
    height = min(a.row_off + a.height, b.row_off + b.height) - row
    return Window(column, row, max(0, width), max(0, height))
