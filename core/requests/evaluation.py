"""How right an answer is: thresholds, scores, comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import BANDS, DEVICE, RECOGNISE, SIDE_OF_TILE, WRITTEN_AS
from .training import GSD, IMAGES, LEVEL_FIELD

REPORT_OUT = "Report with tables and pictures, one HTML file that needs nothing else."
REFERENCE = "What is true: a raster of classes or a mask, or polygons, in any CRS."
AREA = "Polygons that bound where the reference is complete; empty takes the whole overlap."


@dataclass(frozen=True)
class CalibrateThreshold:
    """Find the threshold of a building probability that agrees best with a reference."""

    probability: str = source("Building probability raster, 0 to 255.")
    reference: str = source("True buildings: polygons or a mask raster (building above 0).")
    area: Optional[str] = source(AREA, None)
    first: int = given("Lowest threshold that is tried.", 0)
    last: int = given("Highest threshold that is tried.", 250)
    step: int = given("Distance between thresholds.", 10)
    table: Optional[str] = output(
        "Table (CSV) with the figures at every threshold.", None, kind="table"
    )
    picture: Optional[str] = output("Picture (PNG) of IoU over thresholds.", None, kind="picture")


@dataclass(frozen=True)
class Evaluate:
    """Compare buildings or damage with a reference: per pixel, per building, and as a map."""

    predicted: str = source(
        "What was found: a probability, mask or damage class raster, building polygons, or a"
        " folder of xView2 predictions."
    )
    reference: str = source(REFERENCE + " For a folder of xView2 predictions: that of the targets.")
    area: Optional[str] = source(AREA, None)
    threshold: int = given("Building where a probability (0 to 255) is at least this.", 128)
    predicted_field: str = given(
        "Field with the predicted level, where there is one.", "damage_level"
    )
    reference_field: str = given("Field with the true level, where there is one.", "damage_level")
    predicted_written_as: str = given(WRITTEN_AS, RECOGNISE)
    reference_written_as: str = given(WRITTEN_AS, RECOGNISE)
    iou: float = given("Two buildings are the same from this intersection over union.", 0.5)
    unclassified: str = given(
        "What a building of unknown level in the reference counts as: ignore, or none (no damage).",
        "ignore",
    )
    gsd: Optional[float] = given(
        "Pixel size in metres for the comparison of two vector layers.", None
    )
    difference: Optional[str] = output(
        "Raster of agreement per pixel: right, missed and false buildings.", None
    )
    building_layer: Optional[str] = output(
        "Buildings found, missed and false, with both levels.", None, kind="vector"
    )
    report: Optional[str] = output(REPORT_OUT, None, kind="report")


@dataclass(frozen=True)
class CompareModels:
    """Run several models over the same labelled images: one table of accuracy, speed and memory."""

    models: str = source("Folder that holds model folders, or one model folder.")
    images: str = source(IMAGES)
    labels: Optional[str] = source(
        "Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.",
        None,
    )
    post: Optional[str] = source("The image after the event; empty for xBD.", None)
    level_field: str = given(LEVEL_FIELD, "damage_level")
    written_as: str = given(WRITTEN_AS, RECOGNISE)
    include_default: bool = given("Compare with the model that ships with Aftermap too.", True)
    bands: tuple[int, ...] = given(BANDS, ())
    gsd: Optional[float] = given(GSD, None)
    device: str = given(DEVICE, "auto")
    tile: int = given(SIDE_OF_TILE, 1024)
    table: Optional[str] = output("Table (CSV), one row per model.", None, kind="table")
    report: Optional[str] = output(REPORT_OUT, None, kind="report")
