"""Grid mode: every cell of the image after gets a probability of damage, and footprints theirs.

The Amatrice paper: "Image classification is based on a regular grid that divides the image into
smaller images. The dimensions of the grid (width and height) must match the size of the input
tensor for the model. [...] The probability is written to a separate raster. The result of the
classification model was transferred to the vectorized result of the contours of the buildings."
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import rasterio
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from ..buildings.table import join_columns
from ..errors import InputError, ParameterError
from ..files import whole_file
from ..models.predictor import Model
from ..population.coverage import cover
from ..progress import Progress, track
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.resampling import resample
from ..raster.sink import RasterSink
from ..raster.source import Bytes, open_image
from ..raster.strip import Source
from ..requests import AssessDamage
from ..results import AssessDamageResult
from ..sentences import say
from ..vector.geometry import areas_m2
from ..vector.io import Polygons, is_vector, read_polygons
from ..vector.product import write_product
from .plan import Tile
from .tiles import load_tile
from .unseen import warn_if_unseen
from .usable import hiding, without

KNOWN = 0.5
"""A cell is judged where at least this share of it has data."""

CELLS = 256
"""Cells that are read and classified at once."""

NO_LEVELS = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Cells:
    """The regular grid over an image.

    Args:
        grid: one pixel per cell.
        pixels: image pixels per cell, along x and y.
        corner: image pixel (column, row) at the grid's upper left.
        side: side of a cell in network pixels.
    """

    grid: Grid
    pixels: tuple[int, int]
    corner: tuple[int, int]
    side: int

    @classmethod
    def over(cls, image: Grid, window: Window, model: Model) -> Cells:
        """Lay the model's cells over an image, from its own corner; keep those that `window` meets.

        So an extent decides which cells are classified, and not where they lie.
        """
        side = int(model.card.options["side"])
        low, high = model.card.gsd_range
        across, down = (max(1, round(side * min(max(gsd, low), high) / gsd)) for gsd in image.gsd())
        left, top = int(window.col_off) // across, int(window.row_off) // down
        right = -(-int(window.col_off + window.width) // across)
        bottom = -(-int(window.row_off + window.height) // down)
        corner = Affine.translation(left * across, top * down)
        transform = image.transform * corner * Affine.scale(across, down)
        grid = Grid(image.crs, transform, right - left, bottom - top)
        return cls(grid, (across, down), (left * across, top * down), side)

    def runs(self) -> Iterator[Window]:
        """Yield windows of the grid, row by row, of at most `CELLS` cells."""
        for row in range(self.grid.height):
            for column in range(0, self.grid.width, CELLS):
                yield Window(column, row, min(CELLS, self.grid.width - column), 1)

    def tile(self, run: Window) -> Tile:
        """Return the image pixels under a run of cells, not resampled."""
        (across, down), (left, top) = self.pixels, self.corner
        width = int(run.width) * across
        at = Window(left + run.col_off * across, top + run.row_off * down, width, down)
        return Tile(int(run.row_off), int(run.col_off), at, (down, width))

    def pictures(self, image: Bytes) -> Bytes:
        """Return (n, 3, side, side) of a run's image (3, h, n * w), each cell resampled alone."""
        across, size = self.pixels[0], (self.side, self.side)
        whole = np.ascontiguousarray(image.transpose(1, 2, 0))
        starts = range(0, whole.shape[1], across)
        cells = [resample(whole[:, start : start + across], size) for start in starts]
        return np.ascontiguousarray(np.stack(cells).transpose(0, 3, 1, 2))


def run(request: AssessDamage, model: Model, progress: Progress) -> AssessDamageResult:
    """Write the probability of damage per cell, and per footprint where those are given.

    Raises:
        InputError: the image cannot be used or holds no data, or the footprints cannot be read.
        ParameterError: what is asked for needs another model.
        OutputError: a result cannot be written.
    """
    if not request.grid:
        raise ParameterError(
            say(
                "Model '{name}' classifies the cells of a grid: choose where to write the grid.",
                name=model.card.name,
            )
        )
    if request.buildings and not (request.mask and is_vector(request.mask)):
        raise ParameterError(
            "Buildings get the probability of their cells only if they are known: choose footprint"
            " polygons as the mask."
        )
    if request.damage_class or request.levels:
        progress.log("A grid classifier knows no levels: no damage class raster is written.")
    with whole_file(request.grid) as grid:
        unknown, damaged = _write_grid(request, model, grid, progress)
        count = _write_buildings(request, model, grid) if request.buildings else None
    warn_if_unseen(unknown, progress)
    return AssessDamageResult(
        damage_class=None,
        levels=None,
        grid=request.grid,
        buildings=request.buildings,
        area_m2=NO_LEVELS,
        unknown_share=unknown,
        device=model.device,
        damaged_cells=damaged,
        damaged_buildings=count,
    )


def _write_grid(
    request: AssessDamage, model: Model, path: str, progress: Progress
) -> tuple[float, int]:
    """Return the share of cells without enough data, and how many are damaged."""
    known = damaged = 0
    images = (request.post, *request.more_post)
    with (
        gdal(),
        open_image(
            images, request.post_bands, progress=progress, unusable=hiding(request.unusable)
        ) as image,
        without(image, request.unusable) as post,
    ):
        cells = Cells.over(post.grid, post.grid.window_of(request.extent), model)
        runs = list(cells.runs())
        with RasterSink(
            path, cells.grid, masked=True, descriptions=["damage"], style="damage_grid"
        ) as sink:
            for window in track(runs, len(runs), progress, "Classifying cells"):
                values, valid = _classify(post, cells, window, model)
                sink.write(window, values[np.newaxis], valid[np.newaxis])
                known += int(valid.sum())
                damaged += int(((values >= model.card.threshold) & valid).sum())
            if not known:
                raise InputError(
                    say(
                        "'{post}' holds nothing but no-data in the chosen extent: check its"
                        " no-data value or choose another extent.",
                        post=request.post,
                    )
                )
    return 1 - known / (cells.grid.width * cells.grid.height), damaged


def _classify(
    post: Source, cells: Cells, window: Window, model: Model
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return probability 0..255 and validity of a run of cells, (n,) each."""
    fill = [255 * mean for mean in model.card.mean]
    loaded = load_tile([post], cells.tile(window), fill)
    count = int(window.width)
    share = loaded.valid[0].reshape(cells.pixels[1], count, cells.pixels[0]).mean(axis=(0, 2))
    valid = share >= KNOWN
    values = np.zeros(count, np.uint8)
    if valid.any():
        values[valid] = model.cells(cells.pictures(loaded.images[0])[valid])
    return values, valid


def _write_buildings(request: AssessDamage, model: Model, path: str) -> int:
    """Give each footprint the mean of its cells, by the area in each; return the damaged ones."""
    assert request.mask is not None and request.buildings is not None
    with rasterio.open(path) as dataset:
        grid = Grid.of(dataset)
        values, known = dataset.read(1).ravel() / 255.0, dataset.read_masks(1).ravel() > 0
    found = read_polygons(request.mask, to_crs=grid.crs, bounds=grid.bounds)
    if not len(found.geometries):
        raise InputError(
            say(
                "No footprint of '{mask}' lies on '{post}': choose footprints of the same place.",
                mask=request.mask,
                post=request.post,
            )
        )
    probability = _mean(found, grid, values, known)
    unknown = np.isnan(probability)
    damaged = np.nan_to_num(probability) >= model.card.threshold / 255
    columns = {
        "building_id": np.arange(1, len(probability) + 1),
        "area_m2": areas_m2(found.geometries, grid.crs),
        "damage_probability": np.ma.masked_invalid(probability),
        "damaged": np.ma.masked_array(damaged, unknown),
    }
    polygons = Polygons(found.geometries, grid.crs, join_columns(columns, found.fields))
    write_product(request.buildings, "buildings", polygons, "grid_buildings")
    return int(damaged.sum())


def _mean(
    found: Polygons, grid: Grid, values: NDArray[np.float64], known: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return the mean over the known cells; NaN where less than half of the polygon is known.

    What lies beyond the grid is not known either.
    """
    count = len(found.geometries)
    polygon, cell, share = cover(found.geometries, grid)
    seen = known[cell]
    area = shapely.area(found.geometries) / abs(grid.transform.determinant)
    known_area = np.bincount(polygon[seen], share[seen], count)
    total = np.bincount(polygon[seen], share[seen] * values[cell[seen]], count)
    enough = (known_area > 0) & (known_area >= KNOWN * area)
    return np.where(enough, total / np.maximum(known_area, 1e-12), np.nan)
