"""Networks from a user's own labels, or from a file that another project trained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import ParameterError
from ..sentences import say
from .declare import given, output, source
from .ranges import require_in_range
from .shared import BANDS, RECOGNISE, TRAINING_DEVICE, WRITTEN_AS

IMAGES = (
    "What to learn from: an image, a folder of images, or an xBD folder (with images and labels or"
    " targets in it)."
)
MODEL_OUT = (
    "Model folder to write: weights, card, learning curves. A run that was stopped goes on from"
    " here when it is started again with the same inputs."
)
SPLIT_OUT = "Map of which ground was learnt from, validated on and tested on."
GSD = (
    "Ground sampling distance in metres of images that are not georeferenced; xBD and georeferenced"
    " images know their own."
)
LICENCE = "Licence of the training data; it is written on the model's card."
LEVEL_FIELD = "Field with the damage level, in numbers or words; see how they are written."


@dataclass(frozen=True)
class Learning:
    """How long and how fast a network learns, and from what crops."""

    crops: int = given("Crops drawn in one epoch.", 3000)
    side: int = given("Side of a crop in pixels, a multiple of 32.", 128)
    batch: int = given("Crops that are learnt from at once.", 16)
    epochs: int = given("Maximum number of epochs to train.", 60)
    patience: int = given(
        "Training stops after this many epochs without a lower validation loss.", 8
    )
    rate: Optional[float] = given(
        "Highest learning rate; empty takes what suits the network.", None
    )
    minutes: Optional[float] = given("Stop after this many minutes, whatever the epoch.", None)
    validation: float = given("Share of the ground that decides when to stop.", 0.2)
    test: float = given("Share of the ground that is kept for the final scores.", 0.1)
    seed: int = given("The same seed draws the same split and the same crops.", 1)
    device: str = given(TRAINING_DEVICE, "auto")

    def __post_init__(self) -> None:
        require_in_range(self)
        if self.side % 32:
            raise ParameterError(say("‹side› is {side}: choose a multiple of 32.", side=self.side))
        if self.validation + self.test >= 1:
            raise ParameterError(
                say(
                    "‹validation› and ‹test› are {validation} and {test}: choose a positive share"
                    " for validation, and less than 1 for both together.",
                    validation=self.validation,
                    test=self.test,
                )
            )


@dataclass(frozen=True)
class TrainFootprints:
    """Train a network that finds buildings, on your own imagery and footprints or on xBD."""

    images: str = source(IMAGES)
    model: str = output(MODEL_OUT, kind="model")
    labels: Optional[str] = source(
        "Building polygons in any CRS, or a folder of masks with the images' names; empty for xBD.",
        None,
    )
    split: Optional[str] = output(SPLIT_OUT, None, kind="vector")
    preset: str = given(
        "Network: small (the default model's), bdanet (ResNet-50, Islahiye paper),"
        " unet-efficientnet-b5 (Amatrice paper) or lite (EfficientNet-Lite0, for published weights"
        " on a processor).",
        "small",
    )
    start: Optional[str] = source(
        "Model folder to go on learning from; empty starts from random weights.", None
    )
    pretrained: bool = given(
        "Start from published encoder weights (ImageNet): downloaded, or of an installed package.",
        False,
    )
    bands: tuple[int, ...] = given(BANDS, ())
    gsd: Optional[float] = given(GSD, None)
    licence: str = given(LICENCE, "not stated")
    learning: Learning = given("How it learns.", Learning())


@dataclass(frozen=True)
class TrainDamage:
    """Train the damage stage on pairs of images, starting from a footprint network."""

    images: str = source(IMAGES + " For a pair of your own: the image before the event.")
    model: str = output(MODEL_OUT, kind="model")
    post: Optional[str] = source("The image after the event; empty for xBD.", None)
    labels: Optional[str] = source("Building polygons with a damage level; empty for xBD.", None)
    level_field: str = given(LEVEL_FIELD, "damage_level")
    written_as: str = given(WRITTEN_AS, RECOGNISE)
    unclassified: str = given(
        "What un-classified buildings of xBD count as: ignore, or none (no damage).", "ignore"
    )
    split: Optional[str] = output(SPLIT_OUT, None, kind="vector")
    start: Optional[str] = source(
        "Model folder whose footprint stage the damage stage starts from, and goes with; empty for"
        " the model that ships with Aftermap.",
        None,
    )
    cda: bool = given("Cross-directional attention between the images (BDANet).", True)
    cutmix: float = given(
        "Probability that a patch with minor or major damage is pasted into a crop (BDANet).", 0.13
    )
    dilate: int = given("Side in pixels by which labels grow, hard classes first; 0 for none.", 5)
    simulate: float = given("Probability that buildings of a crop get painted damage.", 0.5)
    class_weights: bool = given("Count rare levels more while learning.", True)
    misregistration: float = given(
        "Largest shift between the two images of a crop, in metres.", 1.5
    )
    bands: tuple[int, ...] = given(BANDS, ())
    gsd: Optional[float] = given(GSD, None)
    licence: str = given(LICENCE, "not stated")
    learning: Learning = given("How it learns.", Learning(side=256, batch=8))


@dataclass(frozen=True)
class TrainGridClassifier:
    """Train a classifier of grid cells for damage that needs the image after the event only."""

    images: str = source(IMAGES + " Only images after the event are read.")
    model: str = output(MODEL_OUT, kind="model")
    labels: Optional[str] = source("Building polygons with a damage level; empty for xBD.", None)
    level_field: str = given(LEVEL_FIELD, "damage_level")
    written_as: str = given(WRITTEN_AS, RECOGNISE)
    damaged_from: int = given("Lowest level that counts as damaged: 2, 3 or 4.", 3)
    split: Optional[str] = output(SPLIT_OUT, None, kind="vector")
    encoder: str = given("Encoder that classifies a cell.", "resnet34")
    pretrained: bool = given(
        "Start from published encoder weights (ImageNet): downloaded, or of an installed package.",
        False,
    )
    bands: tuple[int, ...] = given(BANDS, ())
    gsd: Optional[float] = given(GSD, None)
    licence: str = given(LICENCE, "not stated")
    learning: Learning = given(
        "How it learns; the crop side is the side of a grid cell.", Learning(side=64, batch=32)
    )


@dataclass(frozen=True)
class ImportModel:
    """Make a model folder of a network that another project trained."""

    file: str = source(
        "Weights (.pt, .pth, .safetensors), a TorchScript module (.pt, .torchscript) or an ONNX"
        " graph (.onnx)."
    )
    model: str = output("Model folder to write.", kind="model")
    kind: str = given(
        "What the network says: footprints (one image), damage (a pair; needs start), or both (a"
        " pair in, buildings and damage out).",
        "footprints",
    )
    architecture: str = given(
        "For weights without a graph: bdanet, unet or unetplusplus; ignored otherwise.", "unet"
    )
    encoder: str = given("For weights without a graph: the encoder's name.", "resnet34")
    name: str = given("What to call the model; empty takes the file's name.", "")
    start: Optional[str] = source(
        "Model folder that finds the buildings for a network that only judges damage.", None
    )
    mean: tuple[float, ...] = given(
        "Subtracted from the red, green and blue values scaled to 0..1.", (0.485, 0.456, 0.406)
    )
    std: tuple[float, ...] = given("What the difference is divided by.", (0.229, 0.224, 0.225))
    band_order: str = given("Order in which the network takes the bands: rgb or bgr.", "rgb")
    gsd: float = given("Ground sampling distance it was trained on, in metres.", 0.5)
    tile: Optional[int] = given("Side of its input in pixels if it takes one size only.", None)
    classes: str = given(
        "Meaning of its output channels in order, such as background,building or"
        " background,none,minor,major,destroyed, with a semicolon between two outputs; empty"
        " guesses from their number.",
        "",
    )
    activation: str = given(
        "What its outputs are: logits (softmax or, for one channel, sigmoid follows) or"
        " probabilities; auto runs it once and sees.",
        "auto",
    )
    threshold: int = given("Building where the probability (0 to 255) is at least this.", 128)
    licence: str = given("Licence of the weights; it is written on the card.", "not stated")
    members: tuple[str, ...] = source(
        "Further graphs with the same input and outputs: the mean of the probabilities counts.", ()
    )
    origin: str = given("Where the file is from, in a sentence; it is written on the card.", "")


@dataclass(frozen=True)
class DownloadModel:
    """Download a network of the catalogue of other people's models, and import it."""

    entry: str = given("Which one, by its name in the catalogue.")
    model: str = output("Model folder to write.", kind="model")
    catalogue: Optional[str] = source(
        "Another catalogue (JSON), in the form of resources/models/catalogue.json.", None
    )
    mirror: Optional[str] = given(
        "Address of a folder with files of the same names, in place of where they come from.", None
    )
    proxy: Optional[str] = given("Address of a proxy; the system's where it is empty.", None)
