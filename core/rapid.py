"""The whole chain in one run: two images in, damaged buildings and rescue urgency out.

The first stage says where buildings are, and the second, which takes twice as long, is asked there
only. Every product is written where it cannot be seen and all appear together at
the end, so a run that is cancelled or fails leaves none.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .buildings import assess, morphology
from .buildings.decision import require_scene_prior
from .buildings.presets import require_preset
from .errors import ParameterError
from .files import whole_file
from .inference.buildings import open_buildings
from .inference.classes import write_class_raster
from .inference.journal import Journals
from .inference.pair import (
    FINDING,
    JUDGING,
    PairResult,
    scene_of,
    write_levels,
    write_probability,
)
from .inference.pipeline import local_device
from .inference.pooling import LAYOUT, Pool
from .inference.scene import open_scene
from .models.folder import load_model
from .models.predictor import Model
from .population import urgency
from .population.area import area_around, window_of_area
from .population.raster import open_people, refuse_density
from .progress import Progress, Silent, Stages
from .raster.grid import Grid
from .raster.source import image_grid
from .requests import (
    AssessBuildings,
    Morphology,
    RapidAssessment,
    RefineMorphology,
    RescueUrgency,
    outputs_of,
)
from .results import AssessBuildingsResult, RapidAssessmentResult, RescueUrgencyResult
from .vector.features import Features, put_features
from .vector.geopackage import join_products
from .vector.io import layer_bounds, read_polygons

NETWORK = 88 / (FINDING + JUDGING)
STAGES = {
    "finding": FINDING * NETWORK,
    "outlines": 4,
    "judging": JUDGING * NETWORK,
    "classes": 3,
    "buildings": 3,
    "people": 2,
}
"""Share of time per stage in percent, as measured on two CPU cores."""


MOST_POOLED = 400_000
"""Buildings whose features are gathered at most: half a kilobyte each, all the while."""


@dataclass(frozen=True)
class _Places:
    """Where each product is written: beside its final place, or in scratch if not asked for."""

    probability: str
    levels: str
    footprints: str
    damage_class: str
    assessed: str
    buildings: str
    zones: str
    urgency: str
    geopackage: str | None


def run(request: RapidAssessment, progress: Progress) -> RapidAssessmentResult:
    """Find buildings, judge their damage, and join it to people.

    Raises:
        ParameterError: no output is asked for, or people without a population raster.
        InputError: an input cannot be used.
        ModelError: the model cannot be used or has no damage stage.
        OutputError: an output cannot be written.
    """
    _check(request)
    _look_ahead(request)
    model = load_model(request.model, local_device(request))
    model.announce(progress, elsewhere=bool(request.scheduler))
    stages = Stages(progress, _weights(request))
    with ExitStack() as stack:
        journals = Journals.of(request.resume, stack)
        places = _open_places(request, stack)
        footprints, seen, pool = _network(request, model, places, journals, stages)
        write_class_raster(
            footprints, places.levels, places.damage_class, stages.stage("Writing damage classes")
        )
        assessed = _assess(request, footprints, places, stages.stage("Judging buildings"))
        rescue = _rescue(request, places, stages.stage("Joining people"))
        if places.geopackage:
            join_products(places.geopackage, _layers(places, rescue))
        if pool is not None:
            _keep_features(places, pool, model)
        result = _result(request, assessed, rescue, seen.unknown_share, seen.device)
        return replace(result, model=model.card.name)


def _weights(request: RapidAssessment) -> tuple[float, ...]:
    """Return the share of time of each stage; given footprints need not be found."""
    spared = ("finding", "outlines") if request.footprints else ()
    spared = (*spared, "people") if not request.population else spared
    return tuple(0.0 if name in spared else share for name, share in STAGES.items())


def _check(request: RapidAssessment) -> None:
    if not outputs_of(request):
        raise ParameterError("No output is asked for: choose at least one.")
    require_preset(request.preset)
    require_scene_prior(request.scene_prior, request.prior)
    if not request.population and (request.zones or request.urgency):
        raise ParameterError("‹zones› and ‹urgency› need people: choose ‹population›.")
    if request.footprints and request.probability:
        raise ParameterError(
            "‹probability› is not computed where ‹footprints› are given: leave one of both."
        )


def _look_ahead(request: RapidAssessment) -> None:
    """Find what is wrong with the later stages' inputs before the network runs for an hour."""
    if request.footprints:
        layer_bounds(request.footprints)
    if request.population:
        with open_people(request.population, request.unit) as people:
            image = image_grid((request.pre, *request.more_pre))
            area = area_around(image.bounds, image.crs, people.grid.crs)
            window = window_of_area(request.population, area, people.grid, Silent())
            if request.unit == "count":
                refuse_density(request.population, people, window)


def _open_places(request: RapidAssessment, stack: ExitStack) -> _Places:
    scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aftermap-")))

    def place(final: str | None, name: str) -> str:
        return stack.enter_context(whole_file(final)) if final else str(scratch / name)

    buildings = place(request.buildings, "buildings.gpkg")
    return _Places(
        probability=place(request.probability, "probability.tif"),
        levels=place(request.levels, "levels.tif"),
        footprints=str(scratch / "footprints.gpkg"),
        damage_class=place(request.damage_class, "damage_class.tif"),
        assessed=str(scratch / "assessed.gpkg") if request.population else buildings,
        buildings=buildings,
        zones=place(request.zones, "zones.gpkg"),
        urgency=place(request.urgency, "urgency.tif"),
        geopackage=place(request.geopackage, "") if request.geopackage else None,
    )


def _network(
    request: RapidAssessment, model: Model, places: _Places, journals: Journals, stages: Stages
) -> tuple[str, PairResult, Pool | None]:
    """Write what both stages of the network say; return the footprints' file and what was seen.

    That is how much of the images, and what the network saw of each building if it is kept.
    """
    finding = stages.stage("Finding buildings")
    with open_scene(scene_of(request, request.pre), finding) as opened:
        if not request.footprints:
            write_probability(
                opened.before,
                model,
                places.probability,
                request=request,
                journal=journals.first,
                progress=finding,
                later={places.levels: 4},
            )
        footprints = _footprints(request, places, stages.stage("Outlining buildings"))
        judging = stages.stage("Judging damage")
        pool = _pool(request, footprints, opened.grid, model, judging)
        with open_buildings(footprints, opened.grid) as buildings:
            seen = write_levels(
                opened,
                model,
                places.levels,
                request=request,
                # A map of all levels is of use for other buildings than these.
                where=None if request.levels else buildings,
                journal=journals.second,
                progress=judging,
                pool=pool,
            )
    return footprints, seen, pool


def _pool(
    request: RapidAssessment, footprints: str, grid: Grid, model: Model, progress: Progress
) -> Pool | None:
    """Return what gathers the features of buildings; None if nobody wants or can have them."""
    if not (request.features and model.features and (request.buildings or request.geopackage)):
        return None
    outlines = assess.footprints_on(footprints, grid, Silent())
    if len(outlines.geometries) > MOST_POOLED:
        progress.log("Of so many buildings what the network saw is not kept: memory must do.")
        return None
    return Pool(outlines.geometries, model.features)


def _keep_features(places: _Places, pool: Pool, model: Model) -> None:
    """Write the features beside the buildings, by their ids."""
    ids = read_polygons(places.assessed).fields["building_id"].astype(np.int64)
    values = pool.pooled()
    seen = np.isfinite(values).all(axis=1)
    kept = Features(ids[seen], values[seen].astype(np.float16), model.fingerprint, LAYOUT)
    for path in filter(None, (places.buildings, places.geopackage)):
        put_features(path, kept)


def _footprints(request: RapidAssessment, places: _Places, progress: Progress) -> str:
    """Return the footprints given, or make them as the single step would."""
    if request.footprints:
        return request.footprints
    refine = RefineMorphology(
        places.probability,
        footprints=places.footprints,
        morphology=request.morphology or Morphology(),
        preset=request.preset,
    )
    morphology.run(refine, progress)
    return places.footprints


def _assess(
    request: RapidAssessment, footprints: str, places: _Places, progress: Progress
) -> AssessBuildingsResult:
    job = AssessBuildings(
        damage_class=places.damage_class,
        footprints=footprints,
        buildings=places.assessed,
        levels=places.levels,
        rule=request.rule,
        review_below=request.review_below,
        scene_prior=request.scene_prior,
        prior=request.prior,
    )
    return assess.run(job, progress, (request.buildings, request.geopackage))


def _rescue(
    request: RapidAssessment, places: _Places, progress: Progress
) -> RescueUrgencyResult | None:
    if not request.population:
        return None
    job = RescueUrgency(
        buildings=places.assessed,
        population=request.population,
        zones=places.zones,
        urgency=places.urgency,
        people=places.buildings,
        area=places.damage_class,
        unit=request.unit,
    )
    return urgency.run(job, progress)


def _layers(places: _Places, rescue: RescueUrgencyResult | None) -> dict[str, str]:
    layers = {"buildings": places.buildings}
    return {**layers, "zones": places.zones} if rescue else layers


def _result(
    request: RapidAssessment,
    assessed: AssessBuildingsResult,
    rescue: RescueUrgencyResult | None,
    unknown_share: float,
    device: str,
) -> RapidAssessmentResult:
    return RapidAssessmentResult(
        buildings=request.buildings,
        zones=request.zones,
        urgency=request.urgency,
        damage_class=request.damage_class,
        probability=request.probability,
        levels=request.levels,
        geopackage=request.geopackage,
        assessed=replace(assessed, buildings=request.buildings or ""),
        rescue=rescue
        and replace(rescue, zones=request.zones, urgency=request.urgency, people=request.buildings),
        unknown_share=unknown_share,
        device=device,
    )
