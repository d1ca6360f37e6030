"""Two images through both stages of the network in one pass."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

from ..buildings.presets import tags_of
from ..models.card import ModelCard
from ..models.predictor import Model
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sink import RasterSink
from ..requests import LEVELS, Extent, RapidAssessment
from .journal import Journal
from .pipeline import Coverage, Running, blocks_of
from .scene import Scene, open_scene
from .unseen import warn_if_unseen


class PairRequest(Running, Protocol):
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
    @property
    def unusable(self) -> str | None: ...


@dataclass(frozen=True)
class PairResult:
    """`unknown_share` is the share of pixels where one of the images has no data."""

    unknown_share: float
    device: str


def scene_of(request: PairRequest, before: str) -> Scene:
    """Return the scene of a pair whose image before is `before`."""
    return Scene(
        (before, *request.more_pre),
        request.pre_bands,
        (request.post, *request.more_post),
        request.post_bands,
        request.extent,
        request.tile,
        request.unusable,
    )


def predict_pair(
    request: RapidAssessment,
    model: Model,
    levels: str,
    probability: str | None,
    *,
    journal: Journal,
    progress: Progress,
) -> PairResult:
    """Write level probabilities, and building probability if asked for, reading each image once.

    Args:
        request: the images, bands, extent and tile size.
        model: a model with a damage stage.
        levels: file to write, four bands; pixels without data in either image are masked.
        probability: file to write, or None if buildings are known from elsewhere.
        journal: the run's.

    Raises:
        InputError: an image cannot be used, they do not overlap, or there is no data.
        OutputError: a result cannot be written.
    """
    with ExitStack() as stack:
        opened = stack.enter_context(open_scene(scene_of(request, request.pre), progress))
        level_sink = stack.enter_context(level_raster(levels, opened.grid, model.card))
        questions, building_sink = ["damage"], None
        if probability is not None:
            questions.append("footprints")
            building_sink = stack.enter_context(
                probability_raster(probability, opened.grid, model.card)
            )
        coverage = Coverage((request.pre, request.post))
        asked = stack.enter_context(
            blocks_of(
                opened,
                model,
                questions,
                request=request,
                written={levels: 4, **({probability: 1} if probability else {})},
                journal=journal,
                progress=progress,
            )
        )
        for block in asked.blocks:
            level_sink.write(block.window, block.values[:4], block.valid[1])
            if building_sink is not None:
                building_sink.write(block.window, block.values[4], block.valid[0])
            coverage.add(block.valid)
        coverage.require_data()
    warn_if_unseen(coverage.unknown_share, progress)
    return PairResult(coverage.unknown_share, asked.device)


def level_raster(path: str, grid: Grid, card: ModelCard) -> RasterSink:
    """Return the sink of level probabilities; it carries how the card decides by them."""
    return RasterSink(
        path,
        grid,
        count=4,
        masked=True,
        descriptions=LEVELS,
        style="levels",
        tags=card.deciding.tags,
    )


def probability_raster(path: str, grid: Grid, card: ModelCard) -> RasterSink:
    """Return the sink of a building probability; it carries what the model's card recommends."""
    return RasterSink(
        path,
        grid,
        masked=True,
        descriptions=["building"],
        style="probability",
        tags=tags_of(card),
    )
