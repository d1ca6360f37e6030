"""What several requests share: damage levels, help texts, extent and morphology."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import ParameterError
from ..sentences import say
from .declare import given
from .ranges import require_in_range

LEVELS = ("none", "minor", "major", "destroyed")
"""Damage levels 1..4 of the class raster, in order."""

UNKNOWN = 255
"""Class-raster value of pixels that could not be judged (cloud, no-data, outside one image)."""

NO_BUILDING = 0
"""What `reviewed_level` holds where a person found that no building stands there."""

RECOGNISE = "recognise"

WRITTEN = (
    RECOGNISE,
    "1-4",
    "0-3",
    "ems-98",
    "xbd",
    "copernicus",
    "unosat",
    "ministry",
    "atc-20",
    "common",
)
"""How damage levels may be written in a field: by which vocabulary, or found out by its values."""

WRITTEN_AS = (
    "How damage levels are written in the field: by its values (recognise), or as numbers 1-4 or"
    " 0-3, grades of EMS-98, words of xBD, Copernicus EMS, UNOSAT or Türkiye's ministry, ATC-20"
    " tags, or common words."
)

PRE = "Image from before the event: three or more bands, 8 or 16 bit or float, any CRS."
POST = (
    "Image from after the event. CRS, pixel size, extent and bit depth may differ from the image"
    " before: it is warped onto that one's grid while reading."
)
SCENES = (
    "; with the first they make one mosaic. Images, folders of images, or JSON files of STAC items."
    " Where scenes overlap, the last one that has data is seen."
)
MORE_PRE = "Further scenes from before the event" + SCENES
MORE_POST = "Further scenes from after the event" + SCENES
BANDS = (
    "Bands to read as red, green and blue, counted from 1; empty takes those that the image"
    " declares, else 1, 2 and 3."
)
MODEL = "Model folder with card.json and weights; empty for the model that ships with Aftermap."
TRAINING_DEVICE = (
    "Where the network runs: auto, cpu, cuda or mps. Auto takes a GPU where there is one."
)
DEVICE = (
    "Where the network runs: auto, cpu, cuda, mps or openvino. Auto takes a GPU where there is one,"
    " else what a short probe finds to be faster, PyTorch (cpu) or OpenVINO."
)
UNUSABLE = (
    "Areas that cannot be judged, such as cloud or smoke: polygons, or a mask raster that is not 0"
    " there. They become unknown. Check pair writes such a mask."
)
RESUME = (
    "Go on with the finished tiles of a run with the same inputs that was cut off; and keep the"
    " tiles of this one until it succeeds."
)
DRY_RUN = (
    "Only tell what the run would read, compute and write, with what memory and how long: no image"
    " is read and nothing is written."
)
SCHEDULER = (
    "Address of a Dask scheduler, such as tcp://10.0.0.1:8786, whose workers run the network; empty"
    " runs it here. Workers must see the images and the model under the same paths."
)
SIDE_OF_TILE = (
    "Side of the sliding window in network pixels, a multiple of 32. Building probability does not"
    " depend on it; damage levels do a little, since attention averages over a tile."
)
TILE = (
    "Side of the sliding window in network pixels, a multiple of 32; 0 takes one as large as 2 GB"
    " of memory hold. Building probability does not depend on it; damage levels do a little, since"
    " attention averages over a tile."
)
EXTENT = "Part of the image to work on. The result is the same pixels as from the whole image."
POPULATION = (
    "Population raster with persons per cell (for example WorldPop 100 m), any CRS and cell size."
)
PROBABILITY_OUT = "Building probability: 0 to 255 stand for 0 to 1; pixels without data are masked."
CLASS_OUT = "Damage class per pixel: 0 no building, 1 to 4 damage levels, 255 unknown."
BUILDINGS_OUT = "One polygon per building with its damage level, counted cells and confidence."
REVIEW = (
    "Buildings whose level is less sure than this (0 to 1) are marked for a person's review, and so"
    " are those of unknown level, those partly unseen, and those cut by the edge of what was seen."
)
REVIEW_BELOW = 0.6
"""By the calibrated confidence, four in ten of the buildings at this line are wrong."""

SEEN_ENOUGH = 0.95
"""Share of a building below which a person should look at it: one cell in twenty is the noise of
outlines, more is a part of the building whose damage nobody has seen."""

MUCH_UNSEEN = 0.25
"""Share of a scene that was not seen from which a warning says so."""


@dataclass(frozen=True)
class Extent:
    """An axis-aligned rectangle in a CRS (authority id or WKT)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str


RECOMMENDED, ISLAHIYE, AMATRICE, OWN = PRESETS = (
    "as the model recommends",
    "Islahiye 2023",
    "Amatrice 2016",
    "my own values",
)
"""Where threshold and shape come from, unless a value of its own is given."""

PRESET = (
    "Where the threshold and shape that are not given come from: as the model recommends (the"
    " raster carries it; one that does not is cut at 128, without patches under 25 m²), Islahiye"
    " 2023 (threshold 70, 25 m², erosion 5.5 m), Amatrice 2016 (opening of 3 pixels; its threshold"
    " was found by experiment: Calibrate threshold) or my own values (128 and 25 m² where empty)."
)


AS_THEY_LIE, RIGHT_ANGLES = CORNERS = ("as they lie", "right angles")
"""What is made of the corners of outlines."""


@dataclass(frozen=True)
class Morphology:
    """How a building probability becomes buildings (Islahiye paper, section 2.2).

    Order: threshold, drop small patches, opening, erosion, dilation, cutting houses apart. Kernels
    are full widths. What is None is left to the preset, see `buildings.presets`.
    """

    threshold: Optional[int] = given(
        "A pixel is building where its probability (0 to 255) is at least this; empty leaves it to"
        " the preset.",
        None,
    )
    units: str = given("Whether sizes given below are in metres or in pixels.", "metres")
    min_area: Optional[float] = given(
        "Patches smaller than this are dropped; empty leaves it to the preset.", None
    )
    erosion: Optional[float] = given(
        "Full width of the erosion kernel, 0 for none; empty leaves it to the preset.", None
    )
    opening: Optional[float] = given(
        "Full width of an opening before the erosion, 0 for none; empty leaves it to the preset.",
        None,
    )
    dilation: Optional[float] = given(
        "Full width of a dilation after the erosion, 0 for none; empty leaves it to the preset.",
        None,
    )
    kernel: Optional[str] = given(
        "Kernel shape: square, ellipse or cross; empty leaves it to the preset.", None
    )
    simplify: Optional[float] = given(
        "Tolerance for simplified outlines in metres, 0 for exact pixel edges; empty leaves it to"
        " the preset.",
        None,
    )
    apart: Optional[int] = given(
        "Houses that touch are cut apart where the probability (0 to 255) between them falls below"
        " this, 0 for none: each keeps a core above it, of the smallest area or more; empty leaves"
        " it to the preset.",
        None,
    )
    corners: Optional[str] = given(
        "Corners of outlines: as they lie, or right angles wherever the pixels allow it: same area,"
        " courtyards and number of buildings, and no overlap; empty leaves it to the preset.",
        None,
    )

    def __post_init__(self) -> None:
        require_in_range(self)
        if self.units not in ("metres", "pixels"):
            raise ParameterError(
                say("‹units› is '{units}': choose metres or pixels.", units=self.units)
            )
        if self.kernel not in (None, "square", "ellipse", "cross"):
            raise ParameterError(
                say("‹kernel› is '{kernel}': choose square, ellipse or cross.", kernel=self.kernel)
            )
        if self.corners not in (None, *CORNERS):
            raise ParameterError(
                say(
                    "‹corners› is '{corners}': choose {corners_2}.",
                    corners=self.corners,
                    corners_2=" or ".join(CORNERS),
                )
            )
