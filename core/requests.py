"""What can be asked of the engine, as plain frozen dataclasses.

They cross the process border as JSON (see `codec`), so this module needs the standard library only
and runs on Python 3.9. Paths are strings; `output(...)` marks the fields that name files to write.
Each field's `doc` is the one source of its help: toolbox, command line and manual read it.
`None` means "not asked for" in an output and "decide for me" elsewhere.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from typing import Any, Optional

from .errors import ParameterError

LEVELS = ("none", "minor", "major", "destroyed")
"""Damage levels 1..4 of the class raster, in order."""

UNKNOWN = 255
"""Class-raster value of pixels that could not be judged (cloud, no-data, outside one image)."""


def given(doc: str, default: Any = MISSING) -> Any:
    """Declare an input field with its help text."""
    return field(default=default, metadata={"doc": doc})


def output(doc: str, default: Any = MISSING) -> Any:
    """Declare a field that names a file the engine writes."""
    return field(default=default, metadata={"doc": doc, "output": True})


def doc_of(request: type, name: str) -> str:
    """Return the help text of a field.

    Raises:
        KeyError: the request has no such field.
    """
    return str({item.name: item for item in fields(request)}[name].metadata["doc"])


def outputs_of(request: Any) -> list[str]:
    """Return every path that `request` names as an output, without the ones not asked for."""
    paths = []
    for item in fields(request):
        value = getattr(request, item.name)
        if item.metadata.get("output") and value:
            paths.append(str(value))
        elif is_dataclass(value):
            paths.extend(outputs_of(value))
    return paths


PRE = "Image from before the event: three or more bands, 8 or 16 bit or float, any CRS."
POST = (
    "Image from after the event. CRS, pixel size, extent and bit depth may differ from the image"
    " before: it is warped onto that one's grid while reading."
)
BANDS = "Bands to read as red, green and blue, counted from 1."
MODEL = "Model folder with card.json and weights; empty for the model that ships with Aftermap."
DEVICE = "Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one."
TILE = (
    "Side of the sliding window in network pixels, a multiple of 32. Building probability does not"
    " depend on it; damage levels do a little, since attention averages over a tile."
)
EXTENT = "Part of the image to work on. The result is the same pixels as from the whole image."
POPULATION = (
    "Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size."
)
PROBABILITY_OUT = "Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked."
CLASS_OUT = "Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown."
BUILDINGS_OUT = "One polygon per building with its damage level, counted cells and confidence."


@dataclass(frozen=True)
class Extent:
    """An axis-aligned rectangle in a CRS (authority id or WKT)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str


@dataclass(frozen=True)
class Morphology:
    """How a building probability becomes buildings (Islahiye paper, section 2.2).

    Order: threshold, drop small patches, opening, erosion, dilation. Kernels are full widths.
    """

    threshold: int = given(
        "A pixel is building where its probability (0 to 255) is at least this.", 70
    )
    units: str = given("Whether sizes below are in metres or in pixels.", "metres")
    min_area: Optional[float] = given(
        "Patches smaller than this are dropped (default 25 m², or 100 pixels).", None
    )
    erosion: Optional[float] = given(
        "Full width of the erosion kernel (default 5.5 m, or 11 pixels); 0 for none.", None
    )
    opening: float = given("Full width of an opening before the erosion; 0 for none.", 0.0)
    dilation: float = given("Full width of a dilation after the erosion; 0 for none.", 0.0)
    kernel: str = given("Kernel shape: square, ellipse or cross.", "square")
    simplify: float = given(
        "Tolerance for simplified outlines in metres; 0 keeps exact pixel edges.", 0.0
    )

    def __post_init__(self) -> None:
        if not 0 <= self.threshold <= 255:
            raise ParameterError(f"Threshold is {self.threshold}: choose a value from 0 to 255.")
        if self.units not in ("metres", "pixels"):
            raise ParameterError(f"Units is '{self.units}': choose metres or pixels.")
        if self.kernel not in ("square", "ellipse", "cross"):
            raise ParameterError(
                f"Kernel shape is '{self.kernel}': choose square, ellipse or cross."
            )
        for name in ("min_area", "erosion", "opening", "dilation", "simplify"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ParameterError(f"{name} is {value}: choose 0 or more.")


@dataclass(frozen=True)
class SegmentFootprints:
    """Find buildings in one image."""

    pre: str = given(PRE)
    probability: str = output(PROBABILITY_OUT)
    footprints: Optional[str] = output(
        "Footprint polygons at the model's own threshold; leave empty to skip.", None
    )
    model: Optional[str] = given(MODEL, None)
    bands: tuple[int, ...] = given(BANDS, (1, 2, 3))
    extent: Optional[Extent] = given(EXTENT, None)
    morphology: Optional[Morphology] = given(
        "How the footprints are cut out; the model's own recommendation if empty.", None
    )
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 1024)


@dataclass(frozen=True)
class RefineMorphology:
    """Turn a building probability raster into a clean mask and footprint polygons."""

    probability: str = given("Building probability raster, 0 to 255.")
    mask: Optional[str] = output("Building mask: 1 building, 0 none; no-data is masked.", None)
    footprints: Optional[str] = output("Footprint polygons with building_id and area_m2.", None)
    morphology: Morphology = given("Threshold and shape settings.", Morphology())


@dataclass(frozen=True)
class AssessDamage:
    """Give every building pixel one of four damage levels from a pair of images."""

    pre: str = given(PRE)
    post: str = given(POST)
    damage_class: str = output(CLASS_OUT)
    levels: Optional[str] = output(
        "Probabilities of the four levels, one band each, 0 to 255.", None
    )
    mask: Optional[str] = given(
        "Building mask raster or footprint polygons that say where buildings are; empty lets the"
        " model's own first stage say it.",
        None,
    )
    model: Optional[str] = given(MODEL, None)
    pre_bands: tuple[int, ...] = given(BANDS, (1, 2, 3))
    post_bands: tuple[int, ...] = given(BANDS, (1, 2, 3))
    extent: Optional[Extent] = given(EXTENT, None)
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 1024)


@dataclass(frozen=True)
class AssessBuildings:
    """Give every building one damage level from the pixels inside it."""

    damage_class: str = given("Damage class raster: 0 none, 1 to 4 levels, 255 unknown.")
    footprints: str = given("Building polygons in any CRS: Aftermap's, OpenStreetMap, a cadastre.")
    buildings: str = output(BUILDINGS_OUT)
    levels: Optional[str] = given(
        "Level probabilities from damage assessment; they make the confidence.", None
    )
    rule: str = given(
        "How pixels become a level: ceiling of the mean level (the paper), round, or majority.",
        "ceiling",
    )
    max_unknown: float = given(
        "A building with a larger share of unknown pixels than this gets the level unknown.", 0.5
    )


@dataclass(frozen=True)
class RescueUrgency:
    """Join damage to people: who lives in which building, and where rescue is most urgent."""

    buildings: str = given(
        "Buildings with damage_level, or a damage class raster (then each patch is a building)."
    )
    population: str = given(POPULATION)
    zones: Optional[str] = output("Population cells with people, severity, urgency and rank.", None)
    urgency: Optional[str] = output("Urgency raster on the population raster's own grid.", None)
    people: Optional[str] = output("The buildings again, with the people who live in each.", None)
    area: Optional[str] = given(
        "Raster or polygons that bound the assessed area; people outside it are not counted."
        " Empty takes the extent of the buildings.",
        None,
    )
    unit: str = given(
        "What a population cell holds: count (persons per cell), per_km2 or per_hectare.", "count"
    )
    classification: str = given(
        "How urgency is put in five classes: quantile or jenks.", "quantile"
    )


@dataclass(frozen=True)
class RapidAssessment:
    """The whole chain in one run: two images in, damaged buildings and rescue urgency out."""

    pre: str = given(PRE)
    post: str = given(POST)
    population: Optional[str] = given(POPULATION, None)
    footprints: Optional[str] = given(
        "Building polygons to use instead of those the model finds, any CRS.", None
    )
    buildings: Optional[str] = output(BUILDINGS_OUT, None)
    zones: Optional[str] = output("Population cells ranked by rescue urgency.", None)
    urgency: Optional[str] = output("Urgency raster on the population raster's own grid.", None)
    damage_class: Optional[str] = output(CLASS_OUT, None)
    probability: Optional[str] = output(PROBABILITY_OUT, None)
    levels: Optional[str] = output("Probabilities of the four levels, one band each.", None)
    geopackage: Optional[str] = output(
        "One GeoPackage with every vector product, for sending on.", None
    )
    model: Optional[str] = given(MODEL, None)
    pre_bands: tuple[int, ...] = given(BANDS, (1, 2, 3))
    post_bands: tuple[int, ...] = given(BANDS, (1, 2, 3))
    extent: Optional[Extent] = given(EXTENT, None)
    morphology: Optional[Morphology] = given(
        "How buildings are cut out; the model's own recommendation if empty.", None
    )
    rule: str = given(
        "How pixels become a level: round, ceiling (the paper) or majority. Round is the default"
        " here, since a single pixel of noise lifts a whole building under ceiling.",
        "round",
    )
    unit: str = given("What a population cell holds: count, per_km2 or per_hectare.", "count")
    device: str = given(DEVICE, "auto")
    tile: int = given(TILE, 1024)


@dataclass(frozen=True)
class PracticeScene:
    """Simulate a town and a disaster, with the exact truth, for drills and tests."""

    pre: str = output("Image before the event.")
    post: str = output("Image after the event.")
    truth: Optional[str] = output("The buildings with their true damage level.", None)
    damage_class: Optional[str] = output("The true damage class raster.", None)
    population: Optional[str] = output(
        "Persons per cell on a 3-arc-second grid in EPSG:4326.", None
    )
    seed: int = given("The same seed gives the same town.", 1)
    width: int = given("Width in pixels.", 1024)
    height: int = given("Height in pixels.", 1024)
    gsd: float = given("Ground sampling distance in metres per pixel.", 0.5)
    severity: float = given("Share of buildings that suffer damage, 0 to 1.", 0.5)
