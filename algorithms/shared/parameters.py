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
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
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
    Learning,
    Morphology,
)
from ...core.results import TrainingResult
from .base import AftermapAlgorithm
from .sources import Inputs, raster_path
from .texts import tr

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
RASTERS = QgsProcessing.SourceType.TypeRaster
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

    An optional one may be missing: models that were saved before it was there stay valid.
    """
    return QgsProcessingParameterEnum(
        name,
        description,
        options=list(options),
        defaultValue=default,
        optional=optional,
        usesStaticStrings=True,
    )


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
        choice(
            "SCENE_PRIOR", tr("How common damage is"), SCENE_PRIORS, AS_CALIBRATED, optional=True
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(
            "PRIOR", tr("Shares of none, minor, major, destroyed, if given"), "", optional=True
        ),
        advanced=True,
    )


def prior_problem(inputs: Inputs) -> Optional[str]:
    """Return what is wrong with the shares that a person gave, None if nothing is."""
    if inputs.choice("SCENE_PRIOR") == GIVEN and len(inputs.numbers("PRIOR") or ()) != 4:
        return tr(
            "How common damage is shall be given: write four numbers that sum to 1, such as"
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
    algorithm.add(folder("MODEL", tr("Model folder")), advanced=True)
    algorithm.add(choice("DEVICE", tr("Device"), DEVICES, "auto"), advanced=True)
    algorithm.add(
        number("TILE", tr("Sliding window (pixels)"), 1024, kind=INTEGER),
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
    algorithm.add(switch("RESUME", tr("Go on with a run that was cut off"), True), advanced=True)
    algorithm.add(
        QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
        advanced=True,
    )
    algorithm.add_text("DEVICE_USED", tr("Device used"))


def read_network(inputs: Inputs, image: str = "PRE") -> dict[str, Any]:
    """Read what `add_network` declares, as fields of a request.

    An extent without a CRS is in that of the raster parameter `image`.
    """
    return {
        "extent": inputs.extent("EXTENT", image),
        "model": inputs.text("MODEL"),
        "device": inputs.choice("DEVICE"),
        "tile": inputs.integer("TILE"),
        "unusable": inputs.raster_or_vector("UNUSABLE"),
        "resume": inputs.flag("RESUME"),
        "scheduler": inputs.text("SCHEDULER"),
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
        (number("APART", tr("Houses apart below (0 to 255)"), kind=INTEGER), False),
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


def add_samples(algorithm: AftermapAlgorithm, image: str, labels: str) -> None:
    """Declare labelled imagery: a layer with polygons, or folders. `labels` names the polygons."""
    algorithm.add(
        raster("IMAGE", image, optional=True),
        text=tr("One image to learn from; or choose a folder below."),
    )
    algorithm.add(polygons("LABELS", labels, optional=True))
    algorithm.add(folder("IMAGES", tr("Folder of images, or xBD folder")))
    add_bands(algorithm, "BANDS", tr("Bands: red, green, blue"), "IMAGE")
    algorithm.add(number("GSD", tr("Ground sampling distance (m)")), advanced=True)


def add_masks(algorithm: AftermapAlgorithm) -> None:
    """Declare a folder of masks, in place of the polygons of `add_samples`."""
    algorithm.add(
        folder("MASKS", tr("Folder of masks")),
        text=tr("Masks with the names of the images in the folder; building above 0."),
        advanced=True,
    )


def add_level_field(algorithm: AftermapAlgorithm, default: str) -> None:
    """Declare the field of `add_samples`' polygons with the damage level, and how it is written."""
    text = tr("Field with the damage level")
    algorithm.add(
        QgsProcessingParameterField("LEVEL_FIELD", text, default, "LABELS", optional=True),
        advanced=True,
    )
    algorithm.add(written_as("WRITTEN_AS", tr("Levels are written as")), advanced=True)


def written_as(name: str, description: str) -> Any:
    """Return a parameter for the vocabulary in which a field holds damage levels."""
    return choice(name, description, WRITTEN, RECOGNISE)


def read_samples(inputs: Inputs) -> dict[str, Any]:
    """Read what `add_samples` and `add_masks` declare, as fields of a request."""
    masks = inputs.text("MASKS") if inputs.has("MASKS") else None
    return {
        "images": inputs.raster("IMAGE") or inputs.text("IMAGES"),
        "labels": inputs.vector("LABELS") or masks,
        "bands": inputs.bands("BANDS"),
        "gsd": inputs.number("GSD") or None,
    }


def samples_problem(inputs: Inputs) -> Optional[str]:
    """Say what is wrong with the choice of images and labels; None if nothing is."""
    if inputs.given("IMAGE") == inputs.given("IMAGES"):
        return tr("‹IMAGE›, ‹IMAGES›: choose one of them, an image or a folder.")
    masks = inputs.has("MASKS") and inputs.given("MASKS")
    if inputs.given("LABELS") and masks:
        return tr("‹LABELS›, ‹MASKS›: choose one of them, polygons or a folder of masks.")
    if inputs.given("IMAGE") and not inputs.given("LABELS"):
        return tr("‹LABELS›: choose the polygons that belong to the image.")
    return bands_problem(inputs, "BANDS")


def add_model_out(algorithm: AftermapAlgorithm, description: str) -> None:
    """Declare the model folder, the split map, and the licence that goes on the card."""
    algorithm.add(QgsProcessingParameterString("LICENCE", tr("Licence of the data"), "not stated"))
    algorithm.add(QgsProcessingParameterFolderDestination("MODEL", description))
    algorithm.add(polygons_out("SPLIT", tr("Split map"), optional=True))


def add_learning(algorithm: AftermapAlgorithm, default: Learning) -> None:
    """Declare how a network learns, and what a training returns beside its files."""
    for definition, expert in (
        (number("EPOCHS", tr("Most epochs"), default.epochs, kind=INTEGER), False),
        (number("MINUTES", tr("Most minutes"), default.minutes), False),
        (number("CROPS", tr("Crops per epoch"), default.crops, kind=INTEGER), True),
        (number("SIDE", tr("Crop side (pixels)"), default.side, kind=INTEGER), True),
        (number("BATCH", tr("Crops at once"), default.batch, kind=INTEGER), True),
        (number("PATIENCE", tr("Patience (epochs)"), default.patience, kind=INTEGER),
         True),
        (number("RATE", tr("Highest learning rate"), default.rate), True),
        (number("VALIDATION", tr("Share for validation"), default.validation), True),
        (number("TEST", tr("Share for the test"), default.test), True),
        (number("SEED", tr("Seed"), default.seed, kind=INTEGER), True),
        (choice("DEVICE", tr("Device"), TRAINING_DEVICES, default.device), True),
    ):  # fmt: skip
        algorithm.add(definition, owner=Learning, advanced=expert)
    algorithm.add_number("SCORE", tr("F1 on the test part"))
    algorithm.add_number("VALIDATION_LOSS", tr("Lowest validation loss"))
    algorithm.add_number("EPOCH_COUNT", tr("Number of epochs"))
    algorithm.add_number("BEST_EPOCH", tr("Epoch that was kept"))
    algorithm.add_number("RESUMED_AT", tr("Epoch after which it went on"))
    algorithm.add_number("CROPS_PER_SECOND", tr("Crops learnt from per second"))
    algorithm.add_text("STOPPED", tr("Why it ended"))
    algorithm.add_text("CURVES", tr("Picture of the learning curves"))
    algorithm.add_text("DEVICE_USED", tr("Device used"))


def read_learning(inputs: Inputs) -> Learning:
    """Read what `add_learning` declares; zero stands for empty where zero makes no sense."""
    return Learning(
        epochs=inputs.integer("EPOCHS"),
        minutes=inputs.number("MINUTES") or None,
        crops=inputs.integer("CROPS"),
        side=inputs.integer("SIDE"),
        batch=inputs.integer("BATCH"),
        patience=inputs.integer("PATIENCE"),
        rate=inputs.number("RATE") or None,
        validation=inputs.number("VALIDATION") or 0.0,
        test=inputs.number("TEST") or 0.0,
        seed=inputs.integer("SEED"),
        device=inputs.choice("DEVICE"),
    )


def learning_problem(inputs: Inputs) -> Optional[str]:
    """Say what is wrong with the settings of `add_learning` together; None if nothing is."""
    if inputs.integer("SIDE") % 32:
        return tr("‹SIDE›: choose a multiple of 32, for example 128, 256 or 512.")
    validation, test = inputs.number("VALIDATION") or 0.0, inputs.number("TEST") or 0.0
    if validation <= 0 or validation + test >= 1:
        return tr("‹VALIDATION›, ‹TEST›: choose a share for validation, and less than 1 for both.")
    return None


def learning_figures(result: TrainingResult) -> dict[str, Any]:
    """Return the figures that `add_learning` declares."""
    return {
        "SCORE": result.score,
        "VALIDATION_LOSS": result.validation_loss,
        "EPOCH_COUNT": result.epochs,
        "BEST_EPOCH": result.best_epoch,
        "RESUMED_AT": result.resumed_at,
        "CROPS_PER_SECOND": result.crops_per_second,
        "STOPPED": result.stopped,
        "CURVES": result.curves,
        "DEVICE_USED": result.device,
    }
