"""A dry run: what a run would read, compute and write, told before any pixel is read."""

from __future__ import annotations

from typing import Any

from rasterio.windows import Window

from ..engine.pace import PaceBook, expect, kind_of
from ..models.folder import load_model
from ..models.predictor import Model
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, meet, reproject_bounds
from ..raster.placement import open_placed
from ..raster.scenes import scenes_of
from ..raster.source import image_grid, require_overlap
from ..raster.stored import stored_bytes
from ..requests import SegmentFootprints, kinds_of, outputs_of
from ..results import DryRunResult
from .means import Means
from .pipeline import COMPRESSED, local_device, told_tiles
from .plan import Plan
from .size import bytes_per_pixel, plan_of

BANDS = {"levels": 4}
"""Bands of the outputs that have more than one."""


def run(request: Any, progress: Progress) -> DryRunResult:
    """Return what a request would do: `SegmentFootprints`, `AssessDamage` or `RapidAssessment`.

    Raises:
        InputError: an image cannot be opened, or they do not overlap.
        ModelError: the model cannot be used.
    """
    images = _images(request)
    with gdal():
        first = next(iter(images.values()))
        whole = image_grid(first)
        window = whole.window_of(request.extent)
        wanted = whole.crop(window)
        if len(images) > 1:
            require_overlap(request.post, image_grid(images["post"]), whole)
        model = load_model(request.model, local_device(request))
        model.announce(progress, elsewhere=bool(request.scheduler))
        questions = _questions(request, model)
        means = Means(model.backend, model.number_format)
        plans = {
            one: plan_of(whole, window, model, one, means=means, tile=request.tile)
            for one in questions
        }
        looks = _looks(images, questions)
        for one, plan in plans.items():
            progress.log(told_tiles(plan, model.spared.get(one, 0), chosen=not request.tile))
        read = sum(looks[name] * _bytes(scenes, wanted) for name, scenes in images.items())
    pixels = wanted.width * wanted.height
    across, down = wanted.gsd()
    seen = [_seen(plan) for plan in plans.values()]
    return DryRunResult(
        width=wanted.width,
        height=wanted.height,
        area_m2=pixels * across * down,
        tiles=tuple(len(plan) for plan in plans.values()),
        network_pixels=tuple(seen),
        read_bytes=int(read),
        memory_bytes=max((_memory(model, means, *one) for one in plans.items()), default=0),
        write_bytes=_written(request, pixels),
        written=tuple(outputs_of(request)),
        model=model.card.name,
        device="cluster" if request.scheduler else model.device,
        seconds=_seconds(request, pixels / 1e6),
    )


def _images(request: Any) -> dict[str, tuple[str, ...]]:
    """Return the scenes of each image, the one before first."""
    images = {"pre": (request.pre, *request.more_pre)} if request.pre else {}
    if not isinstance(request, SegmentFootprints):
        images["post"] = (request.post, *request.more_post)
    return images


def _questions(request: Any, model: Model) -> list[str]:
    """Return what the network would be asked, in order; nothing of a grid classifier."""
    if "cells" in model.card.stages:
        return []
    given = getattr(request, "footprints", None) or getattr(request, "mask", None)
    if isinstance(request, SegmentFootprints):
        return ["footprints"]
    return ["damage"] if given else ["footprints", "damage"]


def _looks(images: dict[str, tuple[str, ...]], questions: list[str]) -> dict[str, int]:
    """Return how often each image is read: once by each stage that looks at it."""
    return {name: max(1, len(questions)) if name == "pre" else 1 for name in images}


def _seen(plan: Plan) -> int:
    return plan.y.computed * plan.x.computed * plan.stride**2


def _memory(model: Model, means: Means, question: str, plan: Plan) -> int:
    """Return the bytes that the layers take for one tile."""
    size = bytes_per_pixel(model, question, means) or 0
    return int(size * plan.y.tile * plan.x.tile * plan.stride**2)


def _bytes(images: tuple[str, ...], wanted: Grid) -> float:
    """Return about how many bytes are read of scenes for the wanted pixels."""
    return sum(_shown(path, wanted) * stored_bytes(path) for path in scenes_of(images))


def _shown(path: str, wanted: Grid) -> float:
    """Return the share of a scene that lies on the wanted pixels."""
    with open_placed(path) as dataset:
        grid = Grid.of(dataset)
    left, bottom, right, top = reproject_bounds(wanted.bounds, wanted.crs, grid.crs)
    first, last = ~grid.transform * (left, top), ~grid.transform * (right, bottom)
    box = Window(*first, last[0] - first[0], last[1] - first[1])
    part = meet(box, grid.window)
    return float(part.width * part.height / (grid.width * grid.height))


def _written(request: Any, pixels: int) -> int:
    """Return the bytes of the rasters that are asked for, as room is made for them."""
    names = [name for name, kind in kinds_of(request).items() if kind == "raster"]
    asked = [name for name in names if getattr(request, name) and name != "urgency"]
    return int(sum(pixels * BANDS.get(name, 1) * COMPRESSED for name in asked))


def _seconds(request: Any, megapixels: float) -> float | None:
    """Return what earlier runs of this machine make one expect."""
    expected = expect(kind_of(request, cold=True), megapixels, PaceBook().runs())
    return None if expected is None else expected.lead + expected.work
