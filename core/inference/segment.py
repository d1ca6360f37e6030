"""Find buildings in one image."""

from __future__ import annotations

from contextlib import ExitStack

from ..buildings import morphology
from ..buildings.presets import require_preset
from ..files import whole_file
from ..models.folder import load_model
from ..models.predictor import Model
from ..progress import Progress, Stages
from ..requests import Morphology, RefineMorphology, SegmentFootprints
from ..results import SegmentFootprintsResult
from .journal import Journal
from .pair import write_probability
from .pipeline import Coverage, local_device
from .scene import Scene, open_scene
from .unseen import warn_if_unseen

NETWORK, OUTLINES = 95.0, 5.0
"""Expected shares of time, in percent."""


def run(request: SegmentFootprints, progress: Progress) -> SegmentFootprintsResult:
    """Write the building probability, and footprints if asked for.

    Without a file for the footprints no building is outlined, nor counted.

    Raises:
        InputError: the image cannot be used or holds no data.
        ModelError: the model cannot be used.
        OutputError: a result cannot be written.
    """
    require_preset(request.preset)
    stages = Stages(progress, (NETWORK, OUTLINES))
    model = load_model(request.model, local_device(request))
    model.announce(progress, elsewhere=bool(request.scheduler))
    with ExitStack() as stack:
        journal = stack.enter_context(Journal(request.resume))
        # Both files appear together: a run that fails at the outlines leaves no probability.
        probability = stack.enter_context(whole_file(request.probability))
        footprints = request.footprints and stack.enter_context(whole_file(request.footprints))
        finding = stages.stage("Finding buildings")
        coverage, device = _probability(request, probability, model, journal, finding)
        count, area = None, None
        if footprints:
            shape = request.morphology or Morphology()
            drawn = RefineMorphology(
                probability, footprints=footprints, morphology=shape, preset=request.preset
            )
            refined = morphology.run(drawn, stages.stage("Drawing outlines"))
            count, area = refined.building_count, refined.building_area_m2
    return SegmentFootprintsResult(
        probability=request.probability,
        footprints=request.footprints,
        building_count=count,
        building_area_m2=area,
        unknown_share=coverage.unknown_share,
        device=device,
    )


def _probability(
    request: SegmentFootprints, path: str, model: Model, journal: Journal, progress: Progress
) -> tuple[Coverage, str]:
    """Write the raster; return what the image covers and what computed it."""
    images = (request.pre, *request.more_pre)
    scene = Scene(images, request.bands, (), (), request.extent, request.tile, request.unusable)
    with open_scene(scene, progress) as opened:
        coverage, device = write_probability(
            opened, model, path, request=request, journal=journal, progress=progress
        )
    warn_if_unseen(coverage.unknown_share, progress)
    return coverage, device
