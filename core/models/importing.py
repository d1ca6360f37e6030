"""A network that another project trained becomes a model folder that every algorithm accepts.

Nothing in the file may run: checkpoints are loaded as plain weights, graphs by their runtimes. The
network is tried once before anything is written.
"""

from __future__ import annotations

import pickle
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import InputError, ModelError, ParameterError
from ..progress import Progress
from ..requests import LEVELS, ImportModel, Morphology
from ..results import ImportModelResult
from .build import build_networks
from .card import COLOURS, ModelCard
from .folder import FOOTPRINTS, load_card, load_networks, save_graph, save_model
from .graphs import (
    BACKGROUND,
    BUILDING,
    Form,
    GraphDamage,
    GraphFootprints,
    Renormalised,
    open_graph,
)
from .predictor import Model

STRIDE = 32
SEEN = 128
"""Field of view that is assumed, in pixels: what a graph sees cannot be read from it."""

TRIED = 128
"""Side of the image on which a network is tried."""

WRAPPERS = ("state_dict", "model_state_dict", "model", "net", "network", "weights")
"""Keys under which training frameworks put the weights."""

PREFIXES = ("module.", "model.", "net.", "network.", "_orig_mod.")
"""What wrappers put before every weight's name."""

GUESSES = {
    ("footprints", 1): (BUILDING,),
    ("footprints", 2): (BACKGROUND, BUILDING),
    ("damage", 4): LEVELS,
    ("damage", 5): (BACKGROUND, *LEVELS),
}
"""Meaning of channels, by what they tell and how many there are."""


def run(request: ImportModel, progress: Progress) -> ImportModelResult:
    """Write a model folder of a checkpoint, a TorchScript module or an ONNX graph.

    Raises:
        InputError: the file does not exist.
        ModelError: it would run code, or is not what the form says.
        ParameterError: the form makes no sense.
        OutputError: the folder cannot be written.
    """
    file = Path(request.file)
    if not file.is_file():
        raise InputError(f"'{file}' does not exist: choose a file with a network.")
    _check(request)
    form = _form_of(file)
    progress.log(f"'{file.name}' is read as {form}.")
    if form == "weights":
        card, parameters = _import_weights(request, file)
    else:
        card, parameters = _import_graph(request, file, form)
    progress.update(1, 1)
    return ImportModelResult(request.model, form, card.stages, parameters)


def _check(request: ImportModel) -> None:
    if request.kind not in ("footprints", "damage", "both"):
        raise ParameterError(f"Kind is '{request.kind}': choose footprints, damage or both.")
    if request.kind == "damage" and not request.start:
        raise ParameterError(
            "A network that only judges damage needs a model that finds the buildings: choose one"
            " as start."
        )
    if sorted(request.band_order) != ["b", "g", "r"]:
        raise ParameterError(f"Band order is '{request.band_order}': choose rgb or bgr.")
    if request.activation not in ("logits", "probabilities"):
        raise ParameterError(
            f"Activation is '{request.activation}': choose logits or probabilities."
        )
    if request.tile is not None and (request.tile < TRIED or request.tile % STRIDE):
        raise ParameterError(
            f"Tile is {request.tile}: choose a multiple of {STRIDE} of at least {TRIED}, or leave"
            " it empty."
        )


def _form_of(file: Path) -> str:
    """Return `onnx`, `torchscript` or `weights`."""
    if file.suffix.lower() == ".onnx":
        return "onnx"
    if file.suffix.lower() != ".safetensors" and zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            if any("/code/" in name for name in archive.namelist()):
                return "torchscript"
    return "weights"


def _import_graph(request: ImportModel, file: Path, architecture: str) -> tuple[ModelCard, int]:
    graph = open_graph(architecture, file)
    outputs = _outputs(request, graph)
    stages = ("footprints",) if request.kind == "footprints" else ("footprints", "damage")
    options = {
        "images": 1 if request.kind == "footprints" else 2,
        "outputs": outputs,
        "activation": request.activation,
        "start": request.kind == "damage",
    }
    card = _card(request, architecture, "", stages, options)
    form = Form.of(options, request.tile)
    networks: dict[str, nn.Module] = {}
    if request.kind == "damage":
        start = load_card(request.start)
        card = replace(
            card, threshold=start.threshold, morphology=start.morphology,
            licence=f"{card.licence}; footprints of {start.name}: {start.licence}",
        )  # fmt: skip
        first = load_networks(request.start)[1]["footprints"]
        networks["footprints"] = Renormalised(first, start, card)
    else:
        networks["footprints"] = GraphFootprints(graph, form)
    if "damage" in stages:
        networks["damage"] = GraphDamage(graph, form)
    _try(card, networks, file)
    if request.kind == "damage":
        _copy_start(request, Path(request.model) / FOOTPRINTS)
    return save_graph(request.model, card, file), _count(file, architecture)


def _copy_start(request: ImportModel, folder: Path) -> None:
    card, networks = load_networks(request.start)
    only = replace(card, stages=("footprints",), temperature={})
    save_model(folder, only, {"footprints": networks["footprints"]})


def _outputs(request: ImportModel, graph: Any) -> tuple[tuple[str, ...], ...]:
    """Return the meaning of every output's channels: as given, else guessed from their number."""
    images = 1 if request.kind == "footprints" else 2
    side = request.tile or TRIED
    try:
        with torch.inference_mode():
            answers = graph(torch.zeros(1, 3 * images, side, side))
    except Exception as error:  # runtimes raise what they like
        raise ModelError(
            f"'{request.file}' cannot be run on {images} image(s) of {side} x {side} pixels"
            f" ({_first_line(error)}): check kind and tile."
        ) from error
    shapes = [tuple(answer.shape) for answer in answers]
    if request.classes:
        return _named(request, shapes)
    wanted = {"footprints": ("footprints",), "damage": ("damage",)}.get(
        request.kind, ("damage",) if len(answers) == 1 else ("footprints", "damage")
    )
    names = [
        GUESSES.get((stage, shape[1] if len(shape) == 4 else 0))
        for stage, shape in zip(wanted, shapes)
    ]
    if None in names or len(names) < len(wanted) or (request.kind == "both" and names == [LEVELS]):
        raise ModelError(
            f"'{request.file}' answers with the shapes {', '.join(map(str, shapes))}, which do not"
            f" tell {' and '.join(wanted)}: name its classes."
        )
    return tuple(name for name in names if name is not None)


def _named(request: ImportModel, shapes: list[tuple[int, ...]]) -> tuple[tuple[str, ...], ...]:
    outputs = tuple(
        tuple(name.strip() for name in part.split(",")) for part in request.classes.split(";")
    )
    known = {BACKGROUND, BUILDING, *LEVELS}
    strange = sorted({name for names in outputs for name in names} - known)
    if strange:
        raise ParameterError(
            f"Classes are {', '.join(strange)}: name them background, building, none, minor, major"
            " or destroyed; a semicolon parts two outputs."
        )
    for names, shape in zip(outputs, shapes):
        if len(shape) != 4 or shape[1] != len(names):
            raise ModelError(
                f"'{request.file}' answers with the shape {shape}, but {len(names)} classes are"
                " named: name as many as it has channels."
            )
    if request.kind != "footprints" and not set(LEVELS) <= set(outputs[-1]):
        raise ParameterError(f"Classes lack a damage level: name all of {', '.join(LEVELS)}.")
    if request.kind != "damage" and not {BACKGROUND, BUILDING} & set(outputs[0]):
        raise ParameterError("Classes lack background and building: name one of them.")
    return outputs


def _import_weights(request: ImportModel, file: Path) -> tuple[ModelCard, int]:
    weights = _plain(_read_weights(file))
    kinds = {"footprints": ("footprints",), "damage": ("damage",), "both": ("footprints", "damage")}
    learnt = kinds[request.kind]
    if request.kind != "footprints" and request.architecture != "bdanet":
        raise ParameterError("Weights without a graph judge damage only as a bdanet: choose it.")
    options: dict[str, Any] = {}
    stages = ("footprints", "damage") if "damage" in learnt else ("footprints",)
    card = _card(request, request.architecture, request.encoder, stages, options)
    networks = build_networks(card)
    for stage in learnt:
        own = {
            name[len(stage) + 1 :]: value
            for name, value in weights.items()
            if name.startswith(f"{stage}.")
        }
        _load(networks[stage], own or weights, file)
    if request.kind == "damage":
        start, first = load_networks(request.start)
        if start.architecture != "bdanet" or start.encoder != card.encoder or start.options:
            raise ModelError(
                f"The model '{start.name}' is not of the same architecture and encoder, and weights"
                " of both go into one folder: import the network as a graph, or choose another"
                " start."
            )
        networks["footprints"] = first["footprints"]
    _try(card, networks, file)
    count = sum(value.numel() for network in networks.values() for value in network.parameters())
    return save_model(request.model, card, networks), count


def _read_weights(file: Path) -> Mapping[str, Any]:
    if file.suffix.lower() == ".safetensors":
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        try:
            return dict(load_file(str(file)))
        except SafetensorError as error:
            raise ModelError(f"'{file}' is damaged or no safetensors file.") from error
    try:
        loaded = torch.load(file, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            f"'{file}' is refused, because loading it would run code ({_reason(error)}): ask for"
            " its weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX."
        ) from error
    except (RuntimeError, EOFError, OSError, ValueError, KeyError) as error:
        raise ModelError(f"'{file}' is no file of weights that torch can load.") from error
    for key in WRAPPERS:
        if isinstance(loaded, Mapping) and isinstance(loaded.get(key), Mapping):
            loaded = loaded[key]
    if not isinstance(loaded, Mapping):
        raise ModelError(f"'{file}' holds no weights by name: ask for a state_dict.")
    return loaded


def _reason(error: Exception) -> str:
    """Return what torch found in the file, in a few words."""
    text = str(error)
    for mark in ("GLOBAL ", "Unsupported global: ", "global "):
        if mark in text:
            return "it calls " + text.split(mark, 1)[1].split(maxsplit=1)[0].strip("`.,:")
    return "it holds more than weights"


def _plain(weights: Mapping[str, Any]) -> dict[str, Tensor]:
    """Return tensors by name, without the prefixes of wrappers."""
    found = {str(name): value for name, value in weights.items() if isinstance(value, Tensor)}
    while found:
        prefix = next((one for one in PREFIXES if all(n.startswith(one) for n in found)), None)
        if prefix is None:
            break
        found = {name[len(prefix) :]: value for name, value in found.items()}
    return found


def _load(network: nn.Module, weights: dict[str, Tensor], file: Path) -> None:
    own = network.state_dict()
    fitted = {
        name: _two_classes(value) if name in own and _is_single(own[name], value) else value
        for name, value in weights.items()
    }
    try:
        network.load_state_dict(fitted)
    except RuntimeError as error:
        missing, strange = set(own) - set(fitted), set(fitted) - set(own)
        raise ModelError(
            f"'{file}' does not fit the architecture and encoder that were chosen ({len(missing)}"
            f" of {len(own)} weights are missing, {len(strange)} are not known,"
            f" {_misshapen(own, fitted)} have another shape): choose others, or import a graph."
        ) from error


def _is_single(own: Tensor, value: Tensor) -> bool:
    return own.shape[:1] == (2,) and value.shape[:1] == (1,) and own.shape[1:] == value.shape[1:]


def _two_classes(value: Tensor) -> Tensor:
    """Turn a layer with one output into one with two: sigmoid(z) = softmax((0, z))[1]."""
    return torch.cat([torch.zeros_like(value), value])


def _misshapen(own: Mapping[str, Tensor], given: Mapping[str, Tensor]) -> int:
    return sum(name in own and own[name].shape != value.shape for name, value in given.items())


def _card(
    request: ImportModel,
    architecture: str,
    encoder: str,
    stages: tuple[str, ...],
    options: Mapping[str, Any],
) -> ModelCard:
    file = Path(request.file)
    return ModelCard(
        name=request.name or file.stem,
        architecture=architecture,
        encoder=encoder,
        licence=request.licence,
        gsd=request.gsd,
        gsd_range=(request.gsd, request.gsd),
        field_of_view=min(SEEN, (request.tile or 8 * SEEN) // 8),
        stride=STRIDE,
        options=options,
        stages=stages,
        bands=tuple(next(name for name in COLOURS if name[0] == one) for one in request.band_order),
        mean=request.mean,
        std=request.std,
        threshold=request.threshold,
        # Erosion would shrink outlines that may be right as they are.
        morphology=Morphology(threshold=request.threshold, erosion=0.0),
        tile=request.tile,
        description=(
            f"Imported from {file.name}. How well it does here is not known: measure it with"
            " Evaluate or Compare models before anyone relies on it."
        ),
    )


def _try(card: ModelCard, networks: Mapping[str, nn.Module], file: Path) -> None:
    """Run the networks once, so that what is written also runs.

    Raises:
        ModelError: they cannot be run, or answer nonsense.
    """
    side = card.tile or TRIED
    image = np.random.default_rng(1).integers(0, 256, (1, 3, side, side)).astype(np.uint8)
    try:
        model = Model(card, networks, "cpu")
        answers = [model.footprints(image)]
        if "damage" in card.stages:
            answers.append(model.damage(image, image))
    except (RuntimeError, ValueError, IndexError) as error:
        raise ModelError(
            f"'{file}' cannot be run on an image of {side} x {side} pixels"
            f" ({_first_line(error)}): check the form."
        ) from error
    if not all(np.isfinite(answer).all() for answer in answers):
        raise ModelError(f"'{file}' answers with values that are no numbers: check mean and std.")


def _count(file: Path, architecture: str) -> int:
    """Return the parameters of a graph; ONNX does not tell them without its own package."""
    if architecture != "torchscript":
        return 0
    return sum(value.numel() for value in _module(file).parameters())


def _module(file: Path) -> Any:
    return torch.jit.load(str(file), "cpu")  # type: ignore[no-untyped-call]


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1][:200] if lines else type(error).__name__
