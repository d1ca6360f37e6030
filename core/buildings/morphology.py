"""From a building probability raster to a clean mask and footprint polygons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..errors import InputError, ParameterError
from ..files import scratch_folder, whole_file
from ..progress import Progress, Silent, Stages
from ..raster.border import without_border
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.opening import open_raster
from ..raster.placement import open_placed, source_of
from ..raster.reading import read_band
from ..raster.scaling import is_scaled
from ..raster.sink import RasterSink
from ..requests import RIGHT_ANGLES, Morphology, RefineMorphology
from ..results import RefineMorphologyResult
from ..sentences import say
from ..vector.geometry import areas_m2
from ..vector.io import Polygons
from ..vector.product import write_product
from .apart import label_houses
from .cleaning import Steps, clean_block
from .corners import square_corners
from .outlines import polygonize_mask, simplify_outlines
from .presets import require_preset, settle
from .table import footprint_columns

BLOCK = 1024
"""Side in pixels of the blocks in which a mask is made."""

MOST = 255
"""The probability of what is certain."""

LAYER = "footprints"


def run(request: RefineMorphology, progress: Progress) -> RefineMorphologyResult:
    """Threshold, clean and outline a building probability raster.

    Raises:
        InputError: the raster cannot be read or is no probability raster.
        ParameterError: no output is asked for.
        OutputError: an output cannot be written.
    """
    if not (request.mask or request.footprints):
        raise ParameterError("Neither ‹mask› nor ‹footprints› are asked for: choose at least one.")
    require_preset(request.preset)
    with ExitStack() as stack:
        with _open_probability(request.probability) as dataset:
            shape, sentence = settle(request, dataset.tags(), Grid.of(dataset))
        progress.log(sentence)
        places = _Places.of(request, stack)
        stages = Stages(progress, (2, 2))
        cleaning = stages.stage("Cleaning buildings")
        refine(request.probability, places.mask, shape, cleaning, lasts=bool(request.mask))
        outlining = stages.stage("Outlining buildings")
        found = _footprints(request.probability, places, shape, outlining)
        if not len(found.geometries):
            progress.log("No building is left: try a lower threshold, minimum area or erosion.")
        if places.footprints:
            write_product(places.footprints, LAYER, found, "footprints", progress=progress)
    return RefineMorphologyResult(
        mask=request.mask,
        footprints=request.footprints,
        building_count=len(found.geometries),
        building_area_m2=float(found.fields["area_m2"].sum()),
    )


def refine(
    probability: str, mask: str, morphology: Morphology, progress: Progress, lasts: bool = True
) -> None:
    """Write the building mask of a probability raster: 1 building, 0 none, no-data masked.

    The result does not depend on the blocks in which it is made.

    Args:
        probability: one band of whole numbers, 0..255.
        mask: raster to write.
        morphology: threshold and sizes; what is None is `presets.PLAIN`.
        progress: told after each block.
        lasts: False leaves out overviews and style, as nobody will look at it.

    Raises:
        InputError: the raster cannot be read or is no probability raster.
        OutputError: the mask cannot be written.
    """
    with gdal(), _open_probability(probability, progress) as dataset:
        grid = Grid.of(dataset)
        steps = Steps.of(morphology, grid)
        style = "building_mask" if lasts else None
        with RasterSink(mask, grid, masked=True, style=style, overviews=lasts) as sink:
            windows = list(blocks(grid.width, grid.height, BLOCK))
            read = _Probability(dataset, probability, progress).read
            for index, window in enumerate(windows):
                buildings, valid = clean_block(read, grid, window, steps)
                sink.write(window, buildings, valid > 0)
                progress.update(index + 1, len(windows))


class _Probability:
    """An open probability raster; numbers that are no probability are no data, and said once."""

    def __init__(self, dataset: Any, path: str, progress: Progress) -> None:
        self._dataset, self._path, self._progress = dataset, path, progress
        self._said = False

    def read(self, window: Window) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
        """Return probabilities and which are known, both (h, w)."""
        values, known = read_band(self._dataset, window)
        strange = known & ((values < 0) | (values > MOST))
        if strange.any() and not self._said:
            self._said = True
            self._progress.warn(
                say(
                    "'{path}' holds {values}, which is no probability of 0 to {most}: these pixels"
                    " are taken as unknown.",
                    path=self._path,
                    values=values[strange][0],
                    most=MOST,
                )
            )
        return values, known & ~strange


@contextmanager
def _open_probability(path: str, progress: Progress | None = None) -> Iterator[Any]:
    """Open a probability raster; its undeclared border is hidden if somebody is told of it."""
    with open_placed(path, prepare=without_border(progress) if progress else None) as dataset:
        whole = np.dtype(dataset.dtypes[0]).kind in "iu" and not is_scaled(dataset)
        if source_of(dataset).count != 1 or not whole:
            raise InputError(
                say(
                    "'{path}' is not a building probability raster: choose one band of whole"
                    " numbers from 0 to 255.",
                    path=path,
                )
            )
        yield dataset


@dataclass(frozen=True)
class _Places:
    """Where a run writes, so that its outputs appear together when all is done."""

    mask: str
    footprints: str | None
    scratch: Path

    @classmethod
    def of(cls, request: RefineMorphology, stack: ExitStack) -> _Places:
        footprints = request.footprints and stack.enter_context(whole_file(request.footprints))
        mask = request.mask and stack.enter_context(whole_file(request.mask))
        scratch = stack.enter_context(scratch_folder(request.footprints or request.mask or ""))
        return cls(mask or str(scratch / "mask.tif"), footprints, scratch)


def _footprints(
    probability: str, places: _Places, shape: Morphology, progress: Progress
) -> Polygons:
    stages = Stages(progress, (1, 1))
    apart = stages.stage("Telling houses apart")
    houses = _houses(probability, places, shape, apart) if shape.apart else None
    outlines, crs = polygonize_mask(places.mask, stages.stage("Outlining buildings"), houses)
    with open_raster(places.mask) as dataset:
        grid = Grid.of(dataset)
    outlines = simplify_outlines(outlines, grid, shape.simplify or 0.0)
    if shape.corners == RIGHT_ANGLES:
        outlines = square_corners(outlines, grid, shape.simplify or 0.0)
    return Polygons(outlines, crs, footprint_columns(areas_m2(outlines, crs)))


def _houses(probability: str, places: _Places, shape: Morphology, progress: Progress) -> str:
    with gdal(), _open_probability(probability, Silent()) as dataset:
        # What is no probability has been said when the mask was made.
        read = _Probability(dataset, probability, Silent()).read
        steps = Steps.of(shape, Grid.of(dataset))
        return label_houses(read, places.mask, steps, places.scratch, side=BLOCK, progress=progress)
