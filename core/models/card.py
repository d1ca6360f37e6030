"""The model card: everything a person and the engine must know about a network, as JSON.

Standard library only, so that a card can be shown without torch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, dataclass, field, fields
from typing import Any, get_type_hints

from ..errors import ModelError, ParameterError
from ..requests import LEVELS, Morphology
from ..requests.ranges import shown
from ..sentences import say
from .card_types import fits, read_json, unfit_option
from .deciding import Decision

ARCHITECTURES = ("bdanet", "unet", "unetplusplus", "torchscript", "onnx", "grid")
STAGES = ("footprints", "damage")
GRAPHS = ("torchscript", "onnx")
OPTIONS = {
    "bdanet": ("depth", "widths", "norm", "mff", "mff_kernel", "cda", "aggregation", "damage"),
    "grid": ("side", "damaged_from"),
    **{name: ("images", "outputs", "activation", "start", "members") for name in GRAPHS},
}
DECIDED = ("thresholds", "temperature", "bias")
COLOURS = ("red", "green", "blue")
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
STRIDES = (8, 16, 32)


@dataclass(frozen=True)
class ModelCard:
    """What a model is, what it expects and how well it did on what.

    Args:
        name: what a person calls it.
        architecture: `bdanet`, `unet` or `unetplusplus`; `torchscript` or `onnx` for a graph;
            `grid` for a classifier of grid cells.
        encoder: name in segmentation-models-pytorch; empty for a graph.
        options: the rest of `bdanet.BDANetConfig`, by field name, and under `damage` what stage 2
            has otherwise, its encoder too; of a graph, see `graphs.Form`; of a grid, the side of a
            cell in network pixels and the lowest level that is damage.
        stages: which networks the weights hold, `footprints` and perhaps `damage`; or `cells`.
        stride: sides of the input are multiples of this, in pixels.
        bands: the order in which the network takes red, green and blue.
        mean: subtracted from red, green and blue scaled to 0..1; then divided by `std`.
        gsd: ground sampling distance it works best at, metres per pixel.
        gsd_range: smallest and largest ground sampling distance that the network is shown; images
            outside it are resampled into it.
        threshold: building where the probability (0..255) is at least this.
        morphology: how its probability is best turned into buildings.
        field_of_view: radius in pixels beyond which nothing measurably changes a pixel.
        classes: damage levels in the order of the damage stage's output.
        tile: side in pixels of the only input size that it takes; None takes any.
        data: what it learnt from: files, counts per class, split.
        temperature: by stage, what the scores are divided by before the softmax, so that a
            probability of 0.8 is right in 8 of 10 cases; 1 where it is missing.
        prior: shares of the levels 1..4 among the buildings for which its probabilities are
            calibrated; empty where nobody knows.
        decision: how a building's mean probabilities become its level, see `deciding.Decision`:
            `thresholds`, `temperature` and `bias`; what is missing changes nothing.
        metrics: scores by name, each with the data and counts behind them.
        sha256: checksum of the weights file; empty until it is saved.
    """

    name: str
    architecture: str
    encoder: str
    licence: str
    gsd: float
    gsd_range: tuple[float, float]
    field_of_view: int
    stride: int = 16
    options: Mapping[str, Any] = field(default_factory=dict)
    stages: tuple[str, ...] = STAGES
    bands: tuple[str, ...] = COLOURS
    mean: tuple[float, ...] = IMAGENET_MEAN
    std: tuple[float, ...] = IMAGENET_STD
    threshold: int = 128
    morphology: Morphology = Morphology(threshold=128)
    classes: tuple[str, ...] = LEVELS
    tile: int | None = None
    description: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    temperature: Mapping[str, float] = field(default_factory=dict)
    prior: tuple[float, ...] = ()
    decision: Mapping[str, Any] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)
    sha256: str = ""

    @property
    def fingerprint(self) -> str:
        """Return 16 digits that change with the weights and with every setting."""
        return hashlib.sha256(card_to_json(self).encode()).hexdigest()[:16]

    @property
    def deciding(self) -> Decision:
        """Return how a building's mean probabilities become its level."""
        return Decision.of({**self.decision, "prior": self.prior})

    def __post_init__(self) -> None:
        for problem in _problems(self):
            raise ModelError(
                say(
                    "The card of model '{name}' cannot be used: {problem}.",
                    name=self.name,
                    problem=problem,
                )
            )


def _problems(card: ModelCard) -> list[str]:
    low, high = card.gsd_range
    unfit = unfit_option(card.architecture, card.stages, card.options)
    checks = {
        say(
            "architecture '{architecture}' is not one of {architectures}",
            architecture=card.architecture,
            architectures=", ".join(ARCHITECTURES),
        ): (card.architecture in ARCHITECTURES),
        say(
            "stages {stages} are not those of a {architecture}",
            stages=list(card.stages),
            architecture=card.architecture,
        ): (card.stages in _stages(card.architecture)),
        say("options {options} are unknown", options=sorted(set(card.options) - _options(card))): (
            set(card.options) <= _options(card)
        ),
        say(
            "{unfit}, which no {architecture} has", unfit=unfit, architecture=card.architecture
        ): unfit is None,
        say("stride {stride} is not 8, 16 or 32", stride=card.stride): card.stride in STRIDES,
        "it needs three bands, means and deviations": (
            sorted(card.bands) == sorted(COLOURS) and len(card.mean) == len(card.std) == 3
        ),
        say("tile {tile} is no multiple of stride {stride}", tile=card.tile, stride=card.stride): (
            card.tile is None or (card.tile > 0 and card.tile % card.stride == 0)
        ),
        "a standard deviation is zero or negative": all(value > 0 for value in card.std),
        say(
            "gsd {gsd} is not within gsd_range {low} to {high}", gsd=card.gsd, low=low, high=high
        ): 0 < low <= card.gsd <= high,
        say("threshold {threshold} is not within 0 to 255", threshold=card.threshold): 0
        <= card.threshold
        <= 255,
        say("temperature {temperature} is not positive", temperature=dict(card.temperature)): all(
            value > 0 for value in card.temperature.values()
        ),
        say(
            "field_of_view {field_of_view} is negative", field_of_view=card.field_of_view
        ): card.field_of_view >= 0,
        say(
            "classes {classes} are not {levels}",
            classes=list(card.classes),
            levels=", ".join(LEVELS),
        ): card.classes == LEVELS,
    }
    return [*(problem for problem, holds in checks.items() if not holds), *_undecided(card)]


def _undecided(card: ModelCard) -> list[str]:
    strange = sorted(set(card.decision) - set(DECIDED))
    if strange:
        return [say("decision holds {strange}", strange=shown(", ".join(strange)))]
    try:
        _ = card.deciding
    except ValueError as error:
        return [str(error)]
    return []


def _stages(architecture: str) -> tuple[tuple[str, ...], ...]:
    if architecture == "grid":
        return (("cells",),)
    pair = architecture == "bdanet" or architecture in GRAPHS
    return (STAGES[:1], STAGES) if pair else (STAGES[:1],)


def _options(card: ModelCard) -> set[str]:
    return set(OPTIONS.get(card.architecture, ()))


def paragraphs(description: str) -> list[str]:
    """Return a description's paragraphs, each on one line: as catalogues have them."""
    return [" ".join(part.split()) for part in description.split("\n\n") if part.strip()]


def card_to_json(card: ModelCard) -> str:
    """Write a card as indented JSON, one field after the other."""
    return json.dumps(asdict(card), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def card_from_json(text: str, source: str) -> ModelCard:
    """Read a card.

    Args:
        text: what `card_to_json` wrote.
        source: the file's path, for messages.

    Raises:
        ModelError: not JSON, fields missing or unknown, or values that make no sense.
    """
    try:
        data = read_json(text)
        if not isinstance(data, dict):
            raise ValueError("it is no list of fields")
        _require_types(data, source)
        shape = {"threshold": data.get("threshold", 128), **data.pop("morphology", {})}
        strange = set(shape) - {item.name for item in fields(Morphology)}
        if strange:
            raise ValueError(
                say("morphology holds {strange}", strange=shown(", ".join(sorted(strange))))
            )
        morphology = Morphology(**shape)
        return ModelCard(morphology=morphology, **{k: _frozen(v) for k, v in data.items()})
    except (ValueError, TypeError, ParameterError, RecursionError) as error:
        raise ModelError(
            say(
                "'{source}' is not a model card that Aftermap can read ({rstrip}): choose a folder"
                " that Aftermap saved.",
                source=source,
                rstrip=str(error).rstrip("."),
            )
        ) from error


def _require_types(data: Mapping[str, Any], source: str) -> None:
    """Refuse a card whose fields are not those of this version, each of its kind.

    Raises:
        ModelError: it names the first that is not.
    """
    hints = get_type_hints(ModelCard)
    unknown = sorted(set(data) - set(hints))
    if unknown:
        raise ModelError(
            say(
                "'{source}' has fields this version does not know ({unknown}): update Aftermap or"
                " choose another model.",
                source=source,
                unknown=shown(", ".join(unknown)),
            )
        )
    lacking = [item.name for item in fields(ModelCard) if _is_needed(item)]
    lacking = [name for name in lacking if name not in data]
    unfit = [
        f"{name} is {shown(value)}"
        for name, value in data.items()
        if not fits(dict if name == "morphology" else hints[name], value)
    ]
    if lacking or unfit:
        raise ModelError(
            say(
                "'{source}' is not a model card that Aftermap can read ({unfit}): choose a folder"
                " that Aftermap saved.",
                source=source,
                unfit=unfit[0] if unfit else say("it lacks {lacking}", lacking=lacking[0]),
            )
        )


def _is_needed(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
