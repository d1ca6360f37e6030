"""Grid mode: every cell of the image after gets a probability of damage, and footprints theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..models.predictor import Model
from ..population.coverage import cover
from ..progress import Progress, track
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.sink import RasterSink
from ..raster.source import ImageSource, open_image
from ..requests import AssessDamage
from ..results import AssessDamageResult
from ..vector.geometry import areas_m2
from ..vector.io import Polygons, is_vector, read_polygons
from ..vector.product import write_product
from .plan import Tile
from .tiles import load_tile

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
        window: the image pixels that are wanted.
        side: side of a cell in network pixels.
    """

    grid: Grid
    pixels: tuple[int, int]
    window: Window
    side: int

    @classmethod
    def over(cls, image: Grid, window: Window, model: Model) -> Cells:
        """Lay the model's cells over the wanted part of an image, from its upper left corner."""
        side = int(model.card.options["side"])
        low, high = model.card.gsd_range
        across, down = (max(1, round(side * min(max(gsd, low), high) / gsd)) for gsd in image.gsd())
        part = image.crop(window)
        grid = Grid(
            part.crs,
            part.transform * Affine.scale(across, down),
            -(-part.width // across),
            -(-part.height // down),
        )
        return cls(grid, (across, down), window, side)

    def runs(self) -> Iterator[Window]:
        """Yield windows of the grid, row by row, of at most `CELLS` cells."""
        for row in range(self.grid.height):
            for column in range(0, self.grid.width, CELLS):
                yield Window(column, row, min(CELLS, self.grid.width - column), 1)

    def tile(self, run: Window) -> Tile:
        """Return the image pixels under a run of cells."""
        across, down = self.pixels
        at = Window(
            self.window.col_off + run.col_off * across,
            self.window.row_off + run.row_off * down,
            run.width * across,
            down,
        )
        return Tile(int(run.row_off), int(run.col_off), at, (self.side, int(run.width) * self.side))


def run(request: AssessDamage, model: Model, progress: Progress) -> AssessDamageResult:
    """Write the probability of damage per cell, and per footprint where those are given.

    Raises:
        InputError: the image cannot be used or holds no data, or the footprints cannot be read.
        ParameterError: what is asked for needs another model.
        OutputError: a result cannot be written.
    """
    if not request.grid:
        raise ParameterError(
            f"Model '{model.card.name}' classifies the cells of a grid: choose where to write the"
            " grid."
        )
    if request.buildings and not (request.mask and is_vector(request.mask)):
        raise ParameterError(
            "Buildings get the probability of their cells only if they are known: choose footprint"
            " polygons as the mask."
        )
    if request.damage_class or request.levels:
        progress.log("A grid classifier knows no levels: no damage class raster is written.")
    unknown, damaged = _write_grid(request, model, request.grid, progress)
    count = _write_buildings(request, model, request.grid) if request.buildings else None
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
    with gdal(), open_image(request.post, request.post_bands) as post:
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
                    f"'{request.post}' holds nothing but no-data in the chosen extent: check its"
                    " no-data value or choose another extent."
                )
    return 1 - known / (cells.grid.width * cells.grid.height), damaged


def _classify(
    post: ImageSource, cells: Cells, window: Window, model: Model
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return probability 0..255 and validity of a run of cells, (n,) each."""
    fill = [255 * mean for mean in model.card.mean]
    loaded = load_tile([post], cells.tile(window), fill)
    count, side = int(window.width), cells.side
    images = loaded.images[0].reshape(3, side, count, side).transpose(2, 0, 1, 3)
    share = loaded.valid[0].reshape(cells.pixels[1], count, cells.pixels[0]).mean(axis=(0, 2))
    valid = share >= KNOWN
    values = np.zeros(count, np.uint8)
    if valid.any():
        said = model.cells(np.ascontiguousarray(images[valid]))
        values[valid] = np.rint(said * 255).astype(np.uint8)
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
            f"No footprint of '{request.mask}' lies on '{request.post}': choose footprints of the"
            " same place."
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
    kept = {name: column for name, column in found.fields.items() if name not in columns}
    polygons = Polygons(found.geometries, grid.crs, {**columns, **kept})
    write_product(request.buildings, "buildings", polygons, "grid_buildings")
    return int(damaged.sum())


def _mean(
    found: Polygons, grid: Grid, values: NDArray[np.float64], known: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return the mean over the known cells; NaN where less than half of the polygon is known."""
    count = len(found.geometries)
    polygon, cell, share = cover(found.geometries, grid)
    seen = known[cell]
    area = np.bincount(polygon, share, count)
    known_area = np.bincount(polygon[seen], share[seen], count)
    total = np.bincount(polygon[seen], share[seen] * values[cell[seen]], count)
    enough = (known_area > 0) & (known_area >= KNOWN * area)
    return np.where(enough, total / np.maximum(known_area, 1e-12), np.nan)
