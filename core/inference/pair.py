"""Both stages of the network on a pair of images: where buildings are, and how damaged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from ..buildings.presets import tags_of
from ..models.card import ModelCard
from ..models.predictor import Model
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sink import RasterSink
from ..requests import LEVELS, Extent
from .buildings import BuildingMask
from .journal import Journal
from .pipeline import Coverage, Running, blocks_of
from .pooling import Pool
from .scene import OpenScene, Scene
from .unseen import warn_if_unseen

NOTHING: Mapping[str, int] = MappingProxyType({})

FINDING, JUDGING = 1, 2
"""Shares of time of the two stages: the second looks at twice as many images."""


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


def write_probability(
    opened: OpenScene,
    model: Model,
    path: str,
    *,
    request: Running,
    journal: Journal,
    progress: Progress,
    later: Mapping[str, int] = NOTHING,
) -> tuple[Coverage, str]:
    """Write the building probability of the only image, or of the one before.

    Args:
        opened: an image or a pair.
        model: a model.
        path: file to write.
        request: how it wants to be run.
        journal: of this stage.
        later: bands of rasters that follow, for which there must be room too.

    Returns:
        What the image covers, and what computed it.

    Raises:
        InputError: there is no data.
        OutputError: the result cannot be written.
    """
    coverage = Coverage(opened.scene.pre[:1])
    with (
        probability_raster(path, opened.grid, model.card) as sink,
        blocks_of(
            opened,
            model,
            ["footprints"],
            request=request,
            written={path: 1, **later},
            journal=journal,
            progress=progress,
        ) as asked,
    ):
        for block in asked.blocks:
            sink.write(block.window, block.values[0], block.valid[0])
            coverage.add(block.valid)
        coverage.require_data()
    return coverage, asked.device


def write_levels(
    opened: OpenScene,
    model: Model,
    path: str,
    *,
    request: PairRequest,
    where: BuildingMask | None,
    journal: Journal,
    progress: Progress,
    pool: Pool | None = None,
) -> PairResult:
    """Write level probabilities; pixels without data in either image are masked.

    Args:
        opened: a pair.
        model: a model with a damage stage.
        path: file to write, four bands.
        request: how it wants to be run.
        where: buildings, beside which nobody will look at the file; None asks everywhere.
        journal: of this stage.
        pool: takes what the network saw of buildings.

    Raises:
        InputError: there is no data.
        OutputError: the result cannot be written.
    """
    coverage = Coverage((opened.scene.pre[0], opened.scene.post[0]))
    with (
        level_raster(path, opened.grid, model.card) as sink,
        blocks_of(
            opened,
            model,
            ["damage"],
            request=request,
            written={path: 4},
            journal=journal,
            progress=progress,
            where=where,
            pool=pool,
        ) as asked,
    ):
        for block in asked.blocks:
            sink.write(block.window, block.values, block.valid[1])
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
