"""Compare what was found with what is true: by pixel, by building, by level, and as a map."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.features import rasterize
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..files import whole_file
from ..naming import counted
from ..progress import Progress, Stages, track
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.sink import RasterSink
from ..requests import UNKNOWN, Evaluate
from ..results import EvaluateResult
from ..sentences import say
from ..vector.geometry import Geometries
from ..vector.io import read_polygons
from .counts import as_confusion, level_counts, per_level
from .evaluation_report import COLOURS, FALSE, MISSED, OUTSIDE, RIGHT, Comparison, write_report
from .maps import BLOCK, BUILDING, LevelField, LevelMap, common_grid, open_map
from .matched import match_buildings, write_matched
from .patches import read_buildings
from .xview2 import NOTHING, XView2, count, score_folders

PICTURE = 900
"""Longest side of the report's picture in pixels."""

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Area:
    """Where to compare; None everywhere."""

    grid: Grid
    geometries: Geometries | None

    def inside(self, window: Window) -> Bools:
        """Return which pixels of a window lie in it, (h, w)."""
        shape = (int(window.height), int(window.width))
        if self.geometries is None:
            return np.ones(shape, np.bool_)
        part = self.grid.crop(window)
        burnt = rasterize(self.geometries, shape, transform=part.transform, dtype="uint8")
        return np.asarray(burnt) > 0


def run(request: Evaluate, progress: Progress) -> EvaluateResult:
    """Compare two layers, or two xView2 folders.

    Raises:
        InputError: an input cannot be read, or they do not overlap.
        ParameterError: a value makes no sense.
        OutputError: a result cannot be written.
    """
    _check(request)
    if Path(request.predicted).is_dir():
        return _of_folders(request, progress)
    grid = common_grid(request.predicted, request.reference, request.gsd, request.area)
    area = open_area(request.area, grid)
    stages = Stages(progress, (60.0, 40.0))
    found_in = LevelField(request.predicted_field, request.predicted_written_as)
    true_in = LevelField(request.reference_field, request.reference_written_as)
    with (
        gdal(),
        open_map(request.predicted, grid, found_in, request.threshold, progress) as predicted,
        open_map(request.reference, grid, true_in, request.threshold, progress) as reference,
        _difference(request, grid) as path,
    ):
        counted = _pixels(path, (predicted, reference), area, request, stages.stage("Pixels"))
        part = stages.stage("Buildings")
        found = read_buildings(predicted, grid, "round", part)
        # Of labels, a mean between neighbours would be a level that neither has.
        true = read_buildings(reference, grid, "majority", part)
        compared = (_compared(found.geometries, path), _compared(true.geometries, path))
        matched = match_buildings(found, true, compared, request.iou, request.unclassified)
        both = predicted.has_levels and reference.has_levels
        forms = (predicted.form, reference.form)
        comparison = Comparison(counted, matched, both, forms, grid)
        if request.building_layer:
            write_matched(request.building_layer, matched, grid.crs)
        if request.report:
            write_report(request, comparison, _picture(path))
    return _result(request, comparison)


def open_area(path: str | None, grid: Grid) -> Area:
    """Read the polygons that bound a comparison.

    Raises:
        InputError: they cannot be read, or do not touch the grid.
    """
    if path is None:
        return Area(grid, None)
    geometries = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds).geometries
    if not len(geometries):
        raise InputError(
            say("'{path}' does not touch the layers compared: choose another area.", path=path)
        )
    return Area(grid, geometries)


def _check(request: Evaluate) -> None:
    if not 0 < request.iou <= 1:
        raise ParameterError(say("‹iou› is {iou}: choose 0 to 1.", iou=request.iou))
    if request.unclassified not in ("ignore", "none"):
        raise ParameterError(
            say(
                "‹unclassified› is '{unclassified}': choose ignore or none (no damage).",
                unclassified=request.unclassified,
            )
        )
    if not 0 <= request.threshold <= 255:
        raise ParameterError(
            say("‹threshold› is {threshold}: choose 0 to 255.", threshold=request.threshold)
        )


@contextmanager
def _difference(request: Evaluate, grid: Grid) -> Iterator[str]:
    """Give the path of the difference raster, a temporary one if nobody wants it."""
    if request.difference:
        with whole_file(request.difference) as partial:
            yield partial
        return
    with TemporaryDirectory(prefix="aftermap-") as folder:
        yield str(Path(folder) / "difference.tif")


def _pixels(
    path: str,
    sides: tuple[LevelMap, LevelMap],
    area: Area,
    request: Evaluate,
    progress: Progress,
) -> XView2:
    grid, total = area.grid, NOTHING
    windows = list(blocks(grid.width, grid.height, BLOCK))
    palette = {value: colour for value, (colour, _) in COLOURS.items()}
    with RasterSink(path, grid, nodata=OUTSIDE, palette=palette, style="difference") as sink:
        for window in track(windows, len(windows), progress, "Comparing pixels"):
            (said, seen), (true, known) = (side.read(window) for side in sides)
            inside = seen & known & area.inside(window)
            target = np.where(inside, true, UNKNOWN).astype(np.uint8)
            total += count(
                said > 0, np.where(said == BUILDING, UNKNOWN, said), target, request.unclassified
            )
            sink.write(window, _code(said > 0, true > 0, inside))
    return total


def _code(said: Bools, true: Bools, inside: Bools) -> NDArray[np.uint8]:
    code = np.zeros(said.shape, np.uint8)
    code[said & true], code[~said & true], code[said & ~true] = RIGHT, MISSED, FALSE
    code[~inside] = OUTSIDE
    return code


def _compared(geometries: Geometries, difference: str) -> Bools:
    """Return which buildings stand, by a point inside them, where pixels were compared."""
    if not len(geometries):
        return np.zeros(0, np.bool_)
    points = shapely.get_coordinates(shapely.point_on_surface(geometries))
    with rasterio.open(difference) as dataset:
        rows, columns = rasterio.transform.rowcol(dataset.transform, *points.T)
        # Row by row, so that each block of the file is read once.
        order = np.lexsort((columns, np.asarray(rows) // 256))
        kept = np.zeros(len(points), np.bool_)
        for index, values in zip(order, dataset.sample(points[order])):
            row, column = rows[index], columns[index]
            within = 0 <= row < dataset.height and 0 <= column < dataset.width
            kept[index] = within and values[0] != OUTSIDE
    return kept


def _picture(path: str) -> NDArray[np.uint8]:
    """Return the difference raster in its colours, `(h, w, 3)`, small enough for a page."""
    with rasterio.open(path) as dataset:
        scale = max(1.0, max(dataset.shape) / PICTURE)
        shape = (max(1, round(dataset.height / scale)), max(1, round(dataset.width / scale)))
        codes = dataset.read(1, out_shape=shape, resampling=Resampling.nearest)
    colours = np.zeros((256, 3), np.uint8)
    for value, (colour, _) in COLOURS.items():
        colours[value] = colour
    picture: NDArray[np.uint8] = colours[codes]
    return picture


def _of_folders(request: Evaluate, progress: Progress) -> EvaluateResult:
    if request.difference or request.building_layer:
        raise ParameterError(
            "xView2 folders have no place on the ground, so there is no difference layer: leave"
            " ‹difference› and ‹building_layer› empty."
        )
    pixels, tiles = score_folders(
        request.predicted, request.reference, request.unclassified, progress
    )
    progress.log(
        say("{files} scored.", files=counted(tiles, "pair of files was", "pairs of files were"))
    )
    comparison = Comparison(pixels, None, has_levels=True)
    if request.report:
        write_report(request, comparison, None)
    return _result(request, comparison)


def _result(request: Evaluate, comparison: Comparison) -> EvaluateResult:
    pixels, matched, levels = comparison.pixels, comparison.matched, comparison.has_levels
    return EvaluateResult(
        pixels=pixels.location.agreement(),
        buildings=None if matched is None else matched.located.agreement(),
        f1_per_level_pixels=per_level(pixels.levels) if levels else None,
        f1_per_level_buildings=(
            per_level(level_counts(matched.table)) if levels and matched else None
        ),
        confusion_pixels=as_confusion(pixels.table) if levels else None,
        confusion_buildings=as_confusion(matched.table) if levels and matched else None,
        damage_f1=pixels.damage if levels else None,
        xview2=pixels.score if levels else None,
        difference=request.difference,
        building_layer=request.building_layer,
        report=request.report,
    )
