"""Two images through both stages of the network in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Protocol

from rasterio.windows import Window

from ..models.predictor import Model
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.sink import RasterSink
from ..raster.source import ImageSource, open_image
from ..requests import LEVELS, Extent, RapidAssessment
from .pipeline import Coverage, damage_head, footprint_head, predict_blocks
from .plan import make_plan


class PairRequest(Protocol):
    """The fields that `AssessDamage` and `RapidAssessment` share, but for the image before."""

    @property
    def post(self) -> str: ...
    @property
    def more_pre(self) -> tuple[str, ...]: ...
    @property
    def more_post(self) -> tuple[str, ...]: ...
    @property
    def pre_bands(self) -> tuple[int, ...]: ...
    @property
    def post_bands(self) -> tuple[int, ...]: ...
    @property
    def extent(self) -> Extent | None: ...
    @property
    def tile(self) -> int: ...


@dataclass(frozen=True)
class Pair:
    """Two open images on one grid.

    Args:
        pre: before the event.
        post: after the event, on the grid of `pre`.
        window: the pixels that are wanted.
    """

    pre: ImageSource
    post: ImageSource
    window: Window

    @property
    def grid(self) -> Grid:
        """Return the grid of the wanted pixels."""
        return self.pre.grid.crop(self.window)


@dataclass(frozen=True)
class PairResult:
    """`unknown_share` is the share of pixels where one of the images has no data."""

    unknown_share: float
    device: str


@contextmanager
def open_pair(request: PairRequest, before: str, progress: Progress) -> Iterator[Pair]:
    """Open both images on the grid of the one before.

    Args:
        request: the image after, bands and extent.
        before: the image before.
        progress: told of mosaics.

    Raises:
        InputError: an image cannot be used, or they do not overlap.
    """
    first, then = (before, *request.more_pre), (request.post, *request.more_post)
    with gdal(), open_image(first, request.pre_bands, progress=progress) as pre:
        window = pre.grid.window_of(request.extent)
        with open_image(then, request.post_bands, pre.grid, progress=progress) as post:
            yield Pair(pre, post, window)


def predict_pair(
    request: RapidAssessment, model: Model, levels: str, probability: str | None, progress: Progress
) -> PairResult:
    """Write level probabilities, and building probability if asked for, reading each image once.

    Args:
        request: the images, bands, extent and tile size.
        model: a model with a damage stage.
        levels: file to write, four bands; pixels without data in either image are masked.
        probability: file to write, or None if buildings are known from elsewhere.

    Raises:
        InputError: an image cannot be used, they do not overlap, or there is no data.
        OutputError: a result cannot be written.
    """
    with ExitStack() as stack:
        pair = stack.enter_context(open_pair(request, request.pre, progress))
        plan = make_plan(pair.pre.grid, pair.window, model.card, request.tile)
        level_sink = stack.enter_context(level_raster(levels, pair.grid))
        heads, building_sink = [damage_head(model)], None
        if probability is not None:
            heads.append(footprint_head(model))
            building_sink = stack.enter_context(probability_raster(probability, pair.grid))
        coverage = Coverage((request.pre, request.post))
        sources = (pair.pre, pair.post)
        blocks = stack.enter_context(predict_blocks(plan, sources, heads, model.card, progress))
        for block in blocks:
            level_sink.write(block.window, block.values[:4], block.valid[1])
            if building_sink is not None:
                building_sink.write(block.window, block.values[4], block.valid[0])
            coverage.add(block.valid)
        coverage.require_data()
    return PairResult(coverage.unknown_share, model.device)


def level_raster(path: str, grid: Grid) -> RasterSink:
    """Return the sink of level probabilities."""
    return RasterSink(path, grid, count=4, masked=True, descriptions=LEVELS, style="levels")


def probability_raster(path: str, grid: Grid) -> RasterSink:
    """Return the sink of a building probability."""
    return RasterSink(path, grid, masked=True, descriptions=["building"], style="probability")
