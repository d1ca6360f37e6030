"""Parameters that several algorithms share: how they are declared, read and checked."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ...core.requests import (
    AS_CALIBRATED,
    CORNERS,
    GIVEN,
    PRESETS,
    RECOGNISE,
    RECOMMENDED,
    SCENE_PRIORS,
    WRITTEN,
    Morphology,
)
from .base import AftermapAlgorithm
from .choices import WIDGET
from .models import AS_SET, chosen_model, installed
from .sources import Inputs, raster_path
from .texts import tr

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
RASTERS = QgsProcessing.SourceType.TypeRaster
ANY_VECTOR = QgsProcessing.SourceType.TypeVectorAnyGeometry
TRAINING_DEVICES = ("auto", "cpu", "cuda", "mps")
DEVICES = (*TRAINING_DEVICES, "openvino")
RULES = ("expected", "ceiling", "round", "majority", "changeos")
OUTLINES = ("as the preset", *CORNERS)
KERNELS = ("as the preset", "square", "ellipse", "cross")
UNITS = ("count", "per_km2", "per_hectare")
NUMBER = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer


def raster(name: str, description: str, optional: bool = False) -> Any:
    return QgsProcessingParameterRasterLayer(name, description, optional=optional)


def scenes(name: str, description: str) -> Any:
    """Return a parameter that takes any number of rasters; see `Inputs.scenes`."""
    return QgsProcessingParameterMultipleLayers(name, description, RASTERS, optional=True)


def several_polygons(name: str, description: str, least: int) -> Any:
    """Return a parameter that takes `least` or more layers of polygons; see `Inputs.vectors`."""
    definition = QgsProcessingParameterMultipleLayers(name, description, POLYGONS)
    definition.setMinimumNumberInputs(least)
    return definition


def polygons(name: str, description: str, optional: bool = False) -> Any:
    return QgsProcessingParameterFeatureSource(name, description, [POLYGONS], optional=optional)


def layer_of(name: str, description: str, kinds: list[Any]) -> Any:
    """Return an optional parameter that takes a layer of some kinds."""
    return QgsProcessingParameterMapLayer(name, description, optional=True, types=kinds)


def choice(
    name: str,
    description: str,
    options: tuple[str, ...],
    default: str,
    *,
    optional: bool = False,
) -> Any:
    """Return a parameter whose values are words, the same in every language and route.

    Dialogs show them by their labels, see `choices`.
    An optional one may be missing: models that were saved before it was there stay valid.
    """
    definition = QgsProcessingParameterEnum(
        name,
        description,
        options=list(options),
        defaultValue=default,
        optional=optional,
        usesStaticStrings=True,
    )
    definition.setMetadata({"widget_wrapper": {"class": WIDGET}})
    return definition


def written_as(name: str, description: str) -> Any:
    """Return a parameter for the vocabulary in which a field holds damage levels."""
    return choice(name, description, WRITTEN, RECOGNISE)


def number(
    name: str,
    description: str,
    default: Optional[float] = None,
    *,
    kind: Any = NUMBER,
) -> Any:
    """Return a number parameter, whose limits `add` sets; one without a default is optional."""
    return QgsProcessingParameterNumber(
        name, description, type=kind, defaultValue=default, optional=default is None
    )


def raster_out(name: str, description: str, *, optional: bool = False, made: bool = True) -> Any:
    return QgsProcessingParameterRasterDestination(
        name, description, optional=optional, createByDefault=made
    )


def polygons_out(name: str, description: str, *, optional: bool = False, made: bool = True) -> Any:
    return QgsProcessingParameterVectorDestination(
        name, description, POLYGONS, optional=optional, createByDefault=made
    )


def file_out(name: str, description: str, kinds: str, *, made: bool = True) -> Any:
    """Return a parameter that is a file to write, of kinds such as `HTML (*.html)`."""
    return QgsProcessingParameterFileDestination(
        name, description, kinds, optional=True, createByDefault=made
    )


def folder(name: str, description: str, optional: bool = True) -> Any:
    """Return a parameter that is a folder to read."""
    kind = QgsProcessingParameterFile.Behavior.Folder
    return QgsProcessingParameterFile(name, description, kind, optional=optional)


def switch(name: str, description: str, default: bool) -> Any:
    return QgsProcessingParameterBoolean(name, description, default, optional=True)


def add_scene_prior(algorithm: AftermapAlgorithm) -> None:
    """Declare how common damage is taken to be in the scene."""
    algorithm.add(
        choice("SCENE_PRIOR", tr("Prior of damage"), SCENE_PRIORS, AS_CALIBRATED, optional=True),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(
            "PRIOR", tr("Given prior: none, minor, major, destroyed"), "", optional=True
        ),
        advanced=True,
    )


def prior_problem(inputs: Inputs) -> Optional[str]:
    """Return what is wrong with the shares that a person gave, None if nothing is."""
    if inputs.choice("SCENE_PRIOR") == GIVEN and len(inputs.numbers("PRIOR") or ()) != 4:
        return tr(
            "The prior of damage is to be given: write four numbers that sum to 1, such as"
            " 0.7, 0.1, 0.1, 0.1."
        )
    return None


def read_scene_prior(inputs: Inputs) -> dict[str, Any]:
    """Return the request's fields on how common damage is."""
    return {
        "scene_prior": inputs.choice("SCENE_PRIOR"),
        "prior": inputs.numbers("PRIOR") or (),
    }


def add_bands(algorithm: AftermapAlgorithm, name: str, description: str, image: str) -> None:
    """Declare which three bands of the raster parameter `image` are read.

    Empty unless a person chooses, so that a choice of 1, 2, 3 holds against what an image declares.
    """
    algorithm.add(
        QgsProcessingParameterBand(name, description, None, image, True, allowMultiple=True),
        advanced=True,
    )


def bands_problem(inputs: Inputs, name: str) -> Optional[str]:
    if len(inputs.bands(name)) in (0, 3):
        return None
    text = tr("‹{name}›: choose exactly three bands, for red, green and blue, or none.")
    return text.format(name=name)


def pair_problem(inputs: Inputs) -> Optional[str]:
    """Say what is wrong with the bands, or that both images of a pair are one; None if nothing is.

    Other bands of one file are another image: some keep both dates in it.
    """
    for name in ("PRE_BANDS", "POST_BANDS"):
        problem = bands_problem(inputs, name)
        if problem:
            return problem
    same_bands = sorted(inputs.bands("PRE_BANDS")) == sorted(inputs.bands("POST_BANDS"))
    if same_bands and inputs.places("PRE", "MORE_PRE") == inputs.places("POST", "MORE_POST"):
        return tr(
            "‹PRE›, ‹POST›: choose two images, one before and one after the event; both are"
            " '{image}'."
        ).format(image=inputs.raster("PRE", raster_path))
    return None


def add_network(algorithm: AftermapAlgorithm) -> None:
    """Declare extent, model folder, and how the network is run."""
    algorithm.add(QgsProcessingParameterExtent("EXTENT", tr("Extent to process"), optional=True))
    names = (AS_SET, *(model.name for model in installed()))
    algorithm.add(
        choice("INSTALLED_MODEL", tr("Installed model"), names, AS_SET, optional=True),
        text=tr(
            "A model of the models' page of the engine's window; as set takes the one that is the"
            " default there. A model folder goes before it."
        ),
        advanced=True,
    )
    algorithm.add(folder("MODEL", tr("Model folder")), advanced=True)
    algorithm.add(choice("DEVICE", tr("Device"), DEVICES, "auto"), advanced=True)
    algorithm.add(
        number("TILE", tr("Sliding window (pixels)"), 0, kind=INTEGER),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterMapLayer(
            "UNUSABLE",
            tr("Areas that cannot be judged"),
            optional=True,
            types=[RASTERS, POLYGONS],
        ),
        advanced=True,
    )
    algorithm.add(switch("RESUME", tr("Resume an interrupted run"), True), advanced=True)
    algorithm.add(
        QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
        advanced=True,
    )
    algorithm.add(
        switch("DRY_RUN", tr("Dry run: only tell what would be done"), False), advanced=True
    )
    algorithm.add_text("DEVICE_USED", tr("Device used"))


def read_network(inputs: Inputs, image: str = "PRE") -> dict[str, Any]:
    """Read what `add_network` declares, as fields of a request.

    An extent without a CRS is in that of the raster parameter `image`.
    """
    return {
        "extent": inputs.extent("EXTENT", image),
        "model": chosen_model(inputs),
        "device": inputs.choice("DEVICE"),
        "tile": inputs.integer("TILE"),
        "unusable": inputs.raster_or_vector("UNUSABLE"),
        "resume": inputs.flag("RESUME"),
        "scheduler": inputs.text("SCHEDULER"),
        "dry_run": inputs.flag("DRY_RUN"),
    }


def tile_problem(inputs: Inputs) -> Optional[str]:
    if inputs.integer("TILE") % 32 == 0:
        return None
    return tr("‹TILE›: choose a multiple of 32, for example 512, 1024 or 2048.")


def add_morphology(algorithm: AftermapAlgorithm, advanced: bool) -> None:
    """Declare the preset, and threshold and shape settings that are empty unless given."""
    preset = choice("PRESET", tr("Threshold and shape"), PRESETS, RECOMMENDED)
    algorithm.add(preset, advanced=advanced)
    for definition, expert in (
        (number("THRESHOLD", tr("Threshold (0 to 255)"), kind=INTEGER), False),
        (choice("UNITS", tr("Units of sizes"), ("metres", "pixels"), Morphology().units), False),
        (number("MIN_AREA", tr("Smallest building (m² or pixels)")), False),
        (number("EROSION", tr("Erosion width (m or pixels)")), False),
        (number("OPENING", tr("Opening width (m or pixels)")), True),
        (number("DILATION", tr("Dilation width (m or pixels)")), True),
        (choice("KERNEL", tr("Kernel shape"), KERNELS, KERNELS[0]), True),
        (number("SIMPLIFY", tr("Outline tolerance (m)")), True),
        (number("APART", tr("Split touching buildings below (0 to 255)"), kind=INTEGER), False),
        (
            choice("CORNERS", tr("Corners of outlines"), OUTLINES, OUTLINES[0], optional=True),
            True,
        ),
    ):
        algorithm.add(definition, owner=Morphology, advanced=advanced or expert)


def read_morphology(inputs: Inputs) -> Morphology:
    """Read the settings that `add_morphology` declares; None is left to the preset."""
    kernel, corners = inputs.choice("KERNEL"), inputs.choice("CORNERS")
    return Morphology(
        threshold=inputs.integer("THRESHOLD") if inputs.given("THRESHOLD") else None,
        units=inputs.choice("UNITS"),
        min_area=inputs.number("MIN_AREA"),
        erosion=inputs.number("EROSION"),
        opening=inputs.number("OPENING"),
        dilation=inputs.number("DILATION"),
        kernel=None if kernel in ("", KERNELS[0]) else kernel,
        simplify=inputs.number("SIMPLIFY"),
        apart=inputs.integer("APART") if inputs.given("APART") else None,
        corners=None if corners in ("", OUTLINES[0]) else corners,
    )
