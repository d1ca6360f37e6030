"""Give every building pixel one of four damage levels."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np

from ..errors import ParameterError
from ..models.folder import load_model
from ..models.predictor import Model
from ..progress import Progress
from ..raster.source import Bools
from ..requests import AssessDamage
from ..results import AssessDamageResult
from . import cells
from .blend import Block
from .buildings import BuildingMask, open_buildings
from .classes import Tally, class_sink, classify
from .journal import Journal
from .pair import level_raster, scene_of
from .pipeline import Coverage, blocks_of, local_device
from .scene import open_scene
from .unseen import warn_if_unseen


def run(request: AssessDamage, progress: Progress) -> AssessDamageResult:
    """Write the damage class raster, and level probabilities if asked for, in one pass.

    Raises:
        InputError: an image or the mask cannot be used, the images do not overlap or hold no data.
        ModelError: the model cannot be used or has no damage stage.
        ParameterError: what the model needs was not given.
        OutputError: a result cannot be written.
    """
    model = load_model(request.model, local_device(request))
    of_cells = "cells" in model.card.stages
    model.announce(progress, elsewhere=bool(request.scheduler) and not of_cells)
    if of_cells:
        if request.scheduler:
            progress.log("The cells of a grid are classified here, not on the cluster.")
        return cells.run(request, model, progress)
    with Journal(request.resume) as journal:
        tally, device = _assess(request, model, journal, progress)
    return AssessDamageResult(
        damage_class=request.damage_class,
        levels=request.levels,
        area_m2=tally.area_m2,
        unknown_share=tally.unknown_share,
        device=device,
    )


def _assess(
    request: AssessDamage, model: Model, journal: Journal, progress: Progress
) -> tuple[Tally, str]:
    """Write the rasters; return their counts and what computed them."""
    pre, damage_class = request.pre, request.damage_class
    if pre is None or damage_class is None:
        raise ParameterError(
            f"Model '{model.card.name}' compares two images and writes damage classes: choose the"
            " image before the event and where to write the classes."
        )
    if request.grid or request.buildings:
        progress.log("Only a grid classifier writes a grid and its buildings: there are none.")
    progress.log(_where(request.mask, model))
    with ExitStack() as stack:
        opened = stack.enter_context(open_scene(scene_of(request, pre), progress))
        questions, mask, level_sink = ["damage"], None, None
        if request.mask:
            mask = stack.enter_context(open_buildings(request.mask, opened.grid, progress))
        else:
            questions.append("footprints")
        sink = stack.enter_context(class_sink(damage_class, opened.grid))
        written = {damage_class: 1}
        if request.levels:
            level_sink = stack.enter_context(level_raster(request.levels, opened.grid, model.card))
            written[request.levels] = 4
        tally, coverage = Tally(opened.grid), Coverage((pre, request.post))
        asked = stack.enter_context(
            blocks_of(
                opened,
                model,
                questions,
                request=request,
                written=written,
                journal=journal,
                progress=progress,
            )
        )
        for block in asked.blocks:
            building, known = _buildings(block, mask, model.card.threshold)
            classes = classify(building, block.values[:4], block.valid[1] & known)
            sink.write(block.window, classes)
            if level_sink is not None:
                level_sink.write(block.window, block.values[:4], block.valid[1])
            tally.add(block.window, classes)
            coverage.add(block.valid)
        coverage.require_data()
    warn_if_unseen(tally.unknown_share, progress)
    return tally, asked.device


def _where(mask: str | None, model: Model) -> str:
    """Return a sentence on what counts as a building."""
    if mask:
        return f"Buildings are where '{mask}' says."
    return (
        f"Buildings are where their probability is {model.card.threshold} of 255 and more, as the"
        f" model '{model.card.name}' recommends."
    )


def _buildings(block: Block, mask: BuildingMask | None, threshold: int) -> tuple[Bools, Bools]:
    """Return (building, known), (h, w): from `mask`, else from the model's own first stage."""
    if mask is not None:
        return mask.read(block.window)
    building: Bools = block.values[4] >= threshold
    return building, np.ones(building.shape, np.bool_)
