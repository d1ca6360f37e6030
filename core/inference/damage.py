"""Give every building pixel one of four damage levels."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from ..errors import ParameterError
from ..models.folder import load_model
from ..models.predictor import Model
from ..progress import Progress, Stages
from ..raster.sink import RasterSink
from ..requests import AssessDamage
from ..results import AssessDamageResult
from ..sentences import say
from . import cells
from .buildings import BuildingMask, open_buildings
from .classes import Tally, class_sink, classify
from .journal import Journal, Journals
from .pair import FINDING, JUDGING, level_raster, scene_of
from .pipeline import Coverage, blocks_of, local_device
from .scene import OpenScene, open_scene
from .unseen import warn_if_unseen


def run(request: AssessDamage, progress: Progress) -> AssessDamageResult:
    """Write the damage class raster, and level probabilities if asked for.

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
    with ExitStack() as stack:
        journals = Journals.of(request.resume, stack)
        tally, device = _assess(request, model, journals, progress)
    return AssessDamageResult(
        damage_class=request.damage_class,
        levels=request.levels,
        area_m2=tally.area_m2,
        unknown_share=tally.unknown_share,
        device=device,
    )


def _assess(
    request: AssessDamage, model: Model, journals: Journals, progress: Progress
) -> tuple[Tally, str]:
    """Write the rasters; return their counts and what computed them."""
    pre, damage_class = request.pre, request.damage_class
    if pre is None or damage_class is None:
        raise ParameterError(
            say(
                "Model '{name}' compares two images and writes damage classes: choose the image"
                " before the event and where to write the classes.",
                name=model.card.name,
            )
        )
    if request.grid or request.buildings:
        progress.log("Only a grid classifier writes a grid and its buildings: there are none.")
    progress.log(_where(request.mask, model))
    with ExitStack() as stack:
        opened = stack.enter_context(open_scene(scene_of(request, pre), progress))
        if request.mask:
            judging = Stages(progress, (JUDGING,)).stage("Judging damage")
            mask = stack.enter_context(open_buildings(request.mask, opened.grid, progress))
        else:
            stages = Stages(progress, (FINDING, JUDGING))
            scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aftermap-")))
            found = str(scratch / "buildings.tif")
            finding = stages.stage("Finding buildings")
            _find(opened, model, found, request=request, journal=journals.first, progress=finding)
            mask = stack.enter_context(open_buildings(found, opened.grid))
            judging = stages.stage("Judging damage")
        tally, device = _judge(
            opened, model, mask, request=request, journal=journals.second, progress=judging
        )
    warn_if_unseen(tally.unknown_share, progress)
    return tally, device


def _find(
    opened: OpenScene,
    model: Model,
    path: str,
    *,
    request: AssessDamage,
    journal: Journal,
    progress: Progress,
) -> None:
    """Write 1 where the first stage sees a building."""
    with (
        RasterSink(path, opened.grid, overviews=False) as sink,
        blocks_of(
            opened.before,
            model,
            ["footprints"],
            request=request,
            written={**_written(request), path: 1},
            journal=journal,
            progress=progress,
        ) as asked,
    ):
        for block in asked.blocks:
            building = block.values[0] >= model.card.threshold
            sink.write(block.window, building.astype(np.uint8))


def _judge(
    opened: OpenScene,
    model: Model,
    mask: BuildingMask,
    *,
    request: AssessDamage,
    journal: Journal,
    progress: Progress,
) -> tuple[Tally, str]:
    """Write the class raster, and level probabilities if they are asked for."""
    assert request.damage_class is not None
    tally, coverage = Tally(opened.grid), Coverage((opened.scene.pre[0], opened.scene.post[0]))
    level_sink = None
    with ExitStack() as stack:
        sink = stack.enter_context(class_sink(request.damage_class, opened.grid))
        if request.levels:
            level_sink = stack.enter_context(level_raster(request.levels, opened.grid, model.card))
        asked = stack.enter_context(
            blocks_of(
                opened,
                model,
                ["damage"],
                request=request,
                written=_written(request),
                journal=journal,
                progress=progress,
                # A map of all levels is of use for other buildings than these.
                where=None if request.levels else mask,
            )
        )
        for block in asked.blocks:
            building, known = mask.read(block.window)
            classes = classify(building, block.values, block.valid[1] & known)
            sink.write(block.window, classes)
            if level_sink is not None:
                level_sink.write(block.window, block.values, block.valid[1])
            tally.add(block.window, classes)
            coverage.add(block.valid)
        coverage.require_data()
    return tally, asked.device


def _written(request: AssessDamage) -> dict[str, int]:
    """Return the bands of each raster that is asked for."""
    bands = {request.damage_class: 1, request.levels: 4}
    return {path: count for path, count in bands.items() if path}


def _where(mask: str | None, model: Model) -> str:
    """Return a sentence on what counts as a building."""
    if mask:
        return say("Buildings are where '{mask}' says.", mask=mask)
    return say(
        "Buildings are where their probability is {threshold} of 255 and more, as the model"
        " '{name}' recommends.",
        threshold=model.card.threshold,
        name=model.card.name,
    )
