"""Parameters that the trainings share: labelled imagery, and how a network learns."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...core.requests import Learning
from ...core.results import TrainingResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    INTEGER,
    TRAINING_DEVICES,
    add_bands,
    bands_problem,
    choice,
    folder,
    number,
    polygons,
    polygons_out,
    raster,
    written_as,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


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
    algorithm.add(written_as("WRITTEN_AS", tr("Damage scale")), advanced=True)


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
        (number("EPOCHS", tr("Maximum epochs"), default.epochs, kind=INTEGER), False),
        (number("MINUTES", tr("Time limit (minutes)"), default.minutes), False),
        (number("CROPS", tr("Crops per epoch"), default.crops, kind=INTEGER), True),
        (number("SIDE", tr("Crop size (pixels)"), default.side, kind=INTEGER), True),
        (number("BATCH", tr("Batch size"), default.batch, kind=INTEGER), True),
        (number("PATIENCE", tr("Patience (epochs)"), default.patience, kind=INTEGER),
         True),
        (number("RATE", tr("Peak learning rate"), default.rate), True),
        (number("VALIDATION", tr("Validation share"), default.validation), True),
        (number("TEST", tr("Test share"), default.test), True),
        (number("SEED", tr("Seed"), default.seed, kind=INTEGER), True),
        (choice("DEVICE", tr("Device"), TRAINING_DEVICES, default.device), True),
    ):  # fmt: skip
        algorithm.add(definition, owner=Learning, advanced=expert)
    algorithm.add_number("SCORE", tr("F1 on the test part"))
    algorithm.add_number("VALIDATION_LOSS", tr("Lowest validation loss"))
    algorithm.add_number("EPOCH_COUNT", tr("Number of epochs"))
    algorithm.add_number("BEST_EPOCH", tr("Epoch that was kept"))
    algorithm.add_number("RESUMED_AT", tr("Epoch after which it went on"))
    algorithm.add_number("CROPS_PER_SECOND", tr("Training crops per second"))
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
