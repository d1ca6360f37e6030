"""Parameters that several algorithms share: how they are declared, read and checked."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..core.requests import Morphology
from .base import AftermapAlgorithm
from .sources import Inputs
from .texts import tr

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
RASTERS = QgsProcessing.SourceType.TypeRaster
DEVICES = ("auto", "cpu", "cuda", "mps")
RULES = ("ceiling", "round", "majority")
UNITS = ("count", "per_km2", "per_hectare")
NUMBER = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer


def raster(name: str, description: str, optional: bool = False) -> Any:
    return QgsProcessingParameterRasterLayer(name, description, optional=optional)


def polygons(name: str, description: str, optional: bool = False) -> Any:
    return QgsProcessingParameterFeatureSource(name, description, [POLYGONS], optional=optional)


def choice(name: str, description: str, options: tuple[str, ...], default: str) -> Any:
    """Return a parameter whose values are words, the same in every language and route."""
    return QgsProcessingParameterEnum(
        name, description, options=list(options), defaultValue=default, usesStaticStrings=True
    )


def number(
    name: str,
    description: str,
    default: Optional[float] = None,
    *,
    kind: Any = NUMBER,
    most: Optional[float] = None,
    least: float = 0,
) -> Any:
    """Return a number parameter; one without a default is optional."""
    limits = {"minValue": least} if most is None else {"minValue": least, "maxValue": most}
    return QgsProcessingParameterNumber(
        name, description, type=kind, defaultValue=default, optional=default is None, **limits
    )


def raster_out(name: str, description: str, *, optional: bool = False, made: bool = True) -> Any:
    return QgsProcessingParameterRasterDestination(
        name, description, optional=optional, createByDefault=made
    )


def polygons_out(name: str, description: str, *, optional: bool = False, made: bool = True) -> Any:
    return QgsProcessingParameterVectorDestination(
        name, description, POLYGONS, optional=optional, createByDefault=made
    )


def add_bands(algorithm: AftermapAlgorithm, name: str, description: str, image: str) -> None:
    """Declare which three bands of the raster parameter `image` are read.

    Optional, since QGIS 3.22 refuses a required band parameter that is left at its default.
    """
    algorithm.add(
        QgsProcessingParameterBand(name, description, [1, 2, 3], image, True, allowMultiple=True),
        advanced=True,
    )


def bands_problem(inputs: Inputs, name: str) -> Optional[str]:
    if len(inputs.bands(name)) == 3:
        return None
    return tr("{parameter}: choose exactly three bands, for red, green and blue.").format(
        parameter=name
    )


def add_network(algorithm: AftermapAlgorithm) -> None:
    """Declare extent, model folder, device and window size."""
    algorithm.add(QgsProcessingParameterExtent("EXTENT", tr("Extent to process"), optional=True))
    folder = QgsProcessingParameterFile.Behavior.Folder
    algorithm.add(
        QgsProcessingParameterFile("MODEL", tr("Model folder"), folder, optional=True),
        advanced=True,
    )
    algorithm.add(choice("DEVICE", tr("Device"), DEVICES, "auto"), advanced=True)
    algorithm.add(
        number("TILE", tr("Sliding window (pixels)"), 1024, kind=INTEGER, least=64, most=8192),
        advanced=True,
    )
    algorithm.add_text("DEVICE_USED", tr("Device used"))


def read_network(inputs: Inputs) -> dict[str, Any]:
    """Read what `add_network` declares, as fields of a request."""
    return {
        "extent": inputs.extent("EXTENT", "PRE"),
        "model": inputs.text("MODEL"),
        "device": inputs.choice("DEVICE"),
        "tile": inputs.integer("TILE"),
    }


def tile_problem(inputs: Inputs) -> Optional[str]:
    if inputs.integer("TILE") % 32 == 0:
        return None
    return tr("TILE: choose a multiple of 32, for example 512, 1024 or 2048.")


def add_morphology(algorithm: AftermapAlgorithm, advanced: bool) -> None:
    """Declare threshold and shape settings."""
    plain = Morphology()
    for definition, expert in (
        (number("THRESHOLD", tr("Threshold (0 to 255)"), plain.threshold, kind=INTEGER, most=255),
         False),
        (choice("UNITS", tr("Units of sizes"), ("metres", "pixels"), plain.units), False),
        (number("MIN_AREA", tr("Smallest building (m² or pixels)")), False),
        (number("EROSION", tr("Erosion width (m or pixels)")), False),
        (number("OPENING", tr("Opening width (m or pixels)"), plain.opening), True),
        (number("DILATION", tr("Dilation width (m or pixels)"), plain.dilation), True),
        (choice("KERNEL", tr("Kernel shape"), ("square", "ellipse", "cross"), plain.kernel), True),
        (number("SIMPLIFY", tr("Outline tolerance (m)"), plain.simplify), True),
    ):  # fmt: skip
        algorithm.add(definition, owner=Morphology, advanced=advanced or expert)


def read_morphology(inputs: Inputs) -> Morphology:
    """Read what `add_morphology` declares."""
    return Morphology(
        threshold=inputs.integer("THRESHOLD"),
        units=inputs.choice("UNITS"),
        min_area=inputs.number("MIN_AREA"),
        erosion=inputs.number("EROSION"),
        opening=inputs.number("OPENING") or 0.0,
        dilation=inputs.number("DILATION") or 0.0,
        kernel=inputs.choice("KERNEL"),
        simplify=inputs.number("SIMPLIFY") or 0.0,
    )
