"""From two images to damaged buildings and rescue urgency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import (
    BANDS,
    BUILDINGS_OUT,
    CLASS_OUT,
    DEVICE,
    DRY_RUN,
    EXTENT,
    MODEL,
    MORE_POST,
    MORE_PRE,
    POPULATION,
    POST,
    PRE,
    PRESET,
    PROBABILITY_OUT,
    RECOGNISE,
    RECOMMENDED,
    RESUME,
    REVIEW,
    REVIEW_BELOW,
    SCHEDULER,
    TILE,
    UNUSABLE,
    WRITTEN_AS,
    Extent,
    Morphology,
)

RULE = (
    "How pixels become a level: expected (of least expected cost by the building's mean"
    " probabilities, at the thresholds on the model's card; without probabilities as round), round"
    " (of the mean level), ceiling (of it; Islahiye 2023: a single pixel of noise lifts a whole"
    " building), majority, or changeos (the vote of the network ChangeOS: most pixels, where one of"
    " none, minor, major, destroyed counts 8, 38, 25, 11)."
)


AS_CALIBRATED, ESTIMATED, GIVEN = SCENE_PRIORS = (
    "as the model was calibrated",
    "estimated from the scene",
    "given",
)
"""Whose shares of the levels a building's probabilities rest on."""

SCENE_PRIOR = (
    "How common damage is taken to be: as the model was calibrated, estimated from the scene (the"
    " share of severe buildings, held back), or given. It moves all probabilities together."
)
PRIOR = (
    "Shares of buildings of the levels none, minor, major and destroyed in this scene, four numbers"
    " that sum to 1; where the scene's prior is given."
)


@dataclass(frozen=True)
class SegmentFootprints:
    """Find buildings in one image."""

    pre: str = source(PRE)
    probability: str = output(PROBABILITY_OUT)
    footprints: Optional[str] = output(
        "Footprint polygons as the preset cuts them out; without them none are counted.",
        None,
        kind="vector",
    )
    model: Optional[str] = source(MODEL, None)
    bands: tuple[int, ...] = given(BANDS, ())
    extent: Optional[Extent] = given(EXTENT, None)
    morphology: Optional[Morphology] = given(
        "How the footprints are cut out, where it shall not be as the preset says.", None
    )
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 0)
    unusable: Optional[str] = source(UNUSABLE, None)
    resume: bool = given(RESUME, True)
    scheduler: Optional[str] = given(SCHEDULER, None)
    more_pre: tuple[str, ...] = source(MORE_PRE, ())
    preset: str = given(PRESET, RECOMMENDED)
    dry_run: bool = given(DRY_RUN, False)


@dataclass(frozen=True)
class RefineMorphology:
    """Turn a building probability raster into a clean mask and footprint polygons."""

    probability: str = source("Building probability raster, 0 to 255.")
    mask: Optional[str] = output("Building mask: 1 building, 0 none; no-data is masked.", None)
    footprints: Optional[str] = output(
        "Footprint polygons with building_id and area_m2.", None, kind="vector"
    )
    morphology: Morphology = given("Threshold and shape settings.", Morphology())
    preset: str = given(PRESET, RECOMMENDED)


@dataclass(frozen=True)
class AssessDamage:
    """Give every building pixel a damage level from a pair of images, or every grid cell a
    probability of damage from the image after alone."""

    pre: Optional[str] = source(PRE + " Not needed by a grid classifier.")
    post: str = source(POST)
    damage_class: Optional[str] = output(CLASS_OUT + " Not written by a grid classifier.")
    levels: Optional[str] = output(
        "Probabilities of the four levels, one band each, 0 to 255.", None
    )
    mask: Optional[str] = source(
        "Building mask raster or footprint polygons that say where buildings are; empty lets the"
        " model's own first stage say it.",
        None,
    )
    grid: Optional[str] = output(
        "Grid classifier: probability of damage per cell, 0 to 255; cells without data are masked.",
        None,
    )
    buildings: Optional[str] = output(
        "Grid classifier: the footprints with the probability of damage of the cells they lie in.",
        None,
        kind="vector",
    )
    model: Optional[str] = source(MODEL, None)
    pre_bands: tuple[int, ...] = given(BANDS, ())
    post_bands: tuple[int, ...] = given(BANDS, ())
    extent: Optional[Extent] = given(EXTENT, None)
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 0)
    unusable: Optional[str] = source(UNUSABLE, None)
    resume: bool = given(RESUME, True)
    scheduler: Optional[str] = given(SCHEDULER, None)
    more_pre: tuple[str, ...] = source(MORE_PRE, ())
    more_post: tuple[str, ...] = source(MORE_POST, ())
    dry_run: bool = given(DRY_RUN, False)


@dataclass(frozen=True)
class AssessBuildings:
    """Give every building one damage level from the pixels inside it."""

    damage_class: str = source("Damage class raster: 0 none, 1 to 4 levels, 255 unknown.")
    footprints: str = source("Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.")
    buildings: str = output(BUILDINGS_OUT, kind="vector")
    levels: Optional[str] = source(
        "Level probabilities from damage assessment; they make the confidence, the probabilities"
        " of each building and the levels of the rule expected.",
        None,
    )
    rule: str = given(RULE, "round")
    max_unknown: float = given(
        "A building with a larger share of unknown pixels than this gets the level unknown.", 0.5
    )
    review_below: float = given(REVIEW, REVIEW_BELOW)
    scene_prior: str = given(SCENE_PRIOR, AS_CALIBRATED)
    prior: tuple[float, ...] = given(PRIOR, ())


@dataclass(frozen=True)
class RescueUrgency:
    """Join damage to people: who lives in which building, and where rescue is most urgent."""

    buildings: str = source(
        "Buildings with a damage level, or a damage class raster (then each patch is a building)."
    )
    population: str = source(POPULATION)
    zones: Optional[str] = output(
        "Population cells with people, severity, urgency and rank.", None, kind="vector"
    )
    urgency: Optional[str] = output("Urgency raster on the population raster's own grid.", None)
    people: Optional[str] = output(
        "The buildings again, with the people who live in each.", None, kind="vector"
    )
    area: Optional[str] = source(
        "Raster or polygons that bound the assessed area; people outside it are not counted."
        " Empty takes the extent of the buildings.",
        None,
    )
    level_field: str = given("Field of the buildings with their damage level.", "damage_level")
    written_as: str = given(WRITTEN_AS, RECOGNISE)
    unit: str = given(
        "What a population cell holds: count (persons per cell), per_km2 or per_hectare.", "count"
    )
    classification: str = given(
        "How urgency is put in five classes: quantile or jenks.", "quantile"
    )
    ranking: str = given(
        "By what zones are ranked: assured, the urgency that a zone has at least in three of four"
        " draws of what is not sure, so that one doubtful house does not outrank a district; or"
        " expected, severity times people as it stands.",
        "assured",
    )


@dataclass(frozen=True)
class RapidAssessment:
    """The whole chain in one run: two images in, damaged buildings and rescue urgency out."""

    pre: str = source(PRE)
    post: str = source(POST)
    population: Optional[str] = source(POPULATION, None)
    footprints: Optional[str] = source(
        "Building polygons to use instead of those the model finds, any CRS.", None
    )
    buildings: Optional[str] = output(BUILDINGS_OUT, None, kind="vector")
    zones: Optional[str] = output("Population cells ranked by rescue urgency.", None, kind="vector")
    urgency: Optional[str] = output("Urgency raster on the population raster's own grid.", None)
    damage_class: Optional[str] = output(CLASS_OUT, None)
    probability: Optional[str] = output(PROBABILITY_OUT, None)
    levels: Optional[str] = output("Probabilities of the four levels, one band each.", None)
    geopackage: Optional[str] = output(
        "One GeoPackage with every vector product, for sending on.", None, kind="geopackage"
    )
    model: Optional[str] = source(MODEL, None)
    pre_bands: tuple[int, ...] = given(BANDS, ())
    post_bands: tuple[int, ...] = given(BANDS, ())
    extent: Optional[Extent] = given(EXTENT, None)
    morphology: Optional[Morphology] = given(
        "How buildings are cut out, where it shall not be as the preset says.", None
    )
    rule: str = given(RULE, "round")
    review_below: float = given(REVIEW, REVIEW_BELOW)
    unit: str = given("What a population cell holds: count, per_km2 or per_hectare.", "count")
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 0)
    unusable: Optional[str] = source(UNUSABLE, None)
    resume: bool = given(RESUME, True)
    scheduler: Optional[str] = given(SCHEDULER, None)
    more_pre: tuple[str, ...] = source(MORE_PRE, ())
    more_post: tuple[str, ...] = source(MORE_POST, ())
    preset: str = given(PRESET, RECOMMENDED)
    scene_prior: str = given(SCENE_PRIOR, AS_CALIBRATED)
    prior: tuple[float, ...] = given(PRIOR, ())
    features: bool = given(
        "Keep what the network saw of each building in its GeoPackage: Regrade learns more from a"
        " few reviews by it. Of a network that came as a graph there is nothing to keep.",
        True,
    )
    dry_run: bool = given(DRY_RUN, False)


@dataclass(frozen=True)
class PracticeScene:
    """Simulate a town and a disaster, with the exact truth, for drills and tests."""

    pre: str = output("Image before the event.")
    post: str = output("Image after the event.")
    truth: Optional[str] = output(
        "The buildings with their true damage level.", None, kind="vector"
    )
    damage_class: Optional[str] = output("The true damage class raster.", None)
    population: Optional[str] = output(
        "Persons per cell on a 3-arc-second grid in EPSG:4326.", None
    )
    seed: int = given("The same seed gives the same town.", 1)
    width: int = given("Width in pixels.", 1024)
    height: int = given("Height in pixels.", 1024)
    gsd: float = given("Ground sampling distance in metres per pixel.", 0.5)
    severity: float = given("Share of buildings that suffer damage, 0 to 1.", 0.5)
