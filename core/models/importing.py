"""A network that another project trained becomes a model folder that every algorithm accepts.

Nothing in the file may run: checkpoints are loaded as plain weights, graphs by their runtimes. The
network is tried once before anything is written.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..errors import AftermapError, InputError, ModelError, ParameterError
from ..progress import Progress
from ..requests import ImportModel, Morphology
from ..results import ImportModelResult
from ..sentences import say
from .build import build_networks
from .card import COLOURS, GRAPHS, STAGES, ModelCard
from .folder import FOOTPRINTS, load_card, load_networks, network_file, save_graph, save_model
from .foreign_weights import fill, read_weights
from .graphs import Form, GraphDamage, GraphFootprints, Renormalised
from .meaning import ACTIVATIONS, Outputs, first_line, read_meaning
from .runtimes import Graph, open_graph
from .stage import PICTURES, Stage

STRIDE = 32
SEEN = 128
"""Field of view that is assumed, in pixels: what a graph sees cannot be read from it."""

TRIED = 128
"""Side of the image on which a network is tried."""


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
        raise InputError(say("'{file}' does not exist: choose a file with a network.", file=file))
    _check(request)
    form = _form_of(file)
    progress.log(say("'{name}' is read as {form}.", name=file.name, form=form))
    if form == "weights":
        if request.members:
            raise ParameterError("‹members› are for graphs only: leave them empty for weights.")
        card, parameters = _import_weights(request, file)
    else:
        card, parameters = _import_graph(request, file, form, progress)
    progress.update(1, 1)
    return ImportModelResult(request.model, form, card.stages, parameters)


def _check(request: ImportModel) -> None:
    if request.kind not in ("footprints", "damage", "both"):
        raise ParameterError(
            say("‹kind› is '{kind}': choose footprints, damage or both.", kind=request.kind)
        )
    if request.kind == "damage" and not request.start:
        raise ParameterError(
            "A network that only judges damage needs a model that finds the buildings: choose it"
            " as ‹start›."
        )
    if sorted(request.band_order) != ["b", "g", "r"]:
        raise ParameterError(
            say("‹band_order› is '{band_order}': choose rgb or bgr.", band_order=request.band_order)
        )
    if request.activation not in ACTIVATIONS:
        raise ParameterError(
            say(
                "‹activation› is '{activation}': choose {activations}.",
                activation=request.activation,
                activations=", ".join(ACTIVATIONS),
            )
        )
    if not all(0 <= value <= 1 for value in request.mean):
        raise ParameterError(
            say(
                "‹mean› is {mean}: give mean and deviation of values scaled to 0..1 (those for"
                " 0..255 divided by 255).",
                mean=", ".join(map(str, request.mean)),
            )
        )
    _check_tile(request.tile)


def _check_tile(side: int | None) -> None:
    if side is not None and (side < TRIED or side % STRIDE):
        raise ParameterError(
            say(
                "‹tile› is {side}: choose a multiple of {stride} of at least {tried}, or leave it"
                " empty for a network that takes any size.",
                side=side,
                stride=STRIDE,
                tried=TRIED,
            )
        )


def _form_of(file: Path) -> str:
    """Return `onnx`, `torchscript` or `weights`."""
    if file.suffix.lower() == ".onnx":
        return "onnx"
    try:
        with zipfile.ZipFile(file) as archive:
            scripted = any("/code/" in name for name in archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        scripted = False
    return "torchscript" if scripted else "weights"


@dataclass(frozen=True)
class _Start:
    """The footprint stage that goes with a network that only judges damage."""

    folder: Path
    card: ModelCard
    network: nn.Module

    @classmethod
    def of(cls, path: str) -> _Start:
        folder, card = Path(path), load_card(path)
        while card.options.get("start"):
            folder = folder / FOOTPRINTS
            card = load_card(folder)
        if "footprints" not in card.stages:
            raise ModelError(
                say("The model '{name}' finds no buildings: choose another start.", name=card.name)
            )
        return cls(folder, card, load_networks(folder)[1]["footprints"])

    def joined(self, card: ModelCard) -> ModelCard:
        """Return the card of an imported network with what holds for its footprint stage."""
        own = self.card
        if card.tile and own.tile and card.tile != own.tile:
            raise ModelError(
                say(
                    "The network takes {tile} x {tile} pixels and the model '{name}' {tile_2} x"
                    " {tile_2}: choose another start.",
                    tile=card.tile,
                    name=own.name,
                    tile_2=own.tile,
                )
            )
        return replace(
            card,
            threshold=own.threshold,
            morphology=own.morphology,
            temperature=self.temperature,
            tile=card.tile or own.tile,
            field_of_view=max(card.field_of_view, own.field_of_view),
            licence=f"{card.licence}; footprints of {own.name}: {own.licence}",
        )

    def save(self, folder: Path) -> None:
        """Write a model folder of this stage alone."""
        only = replace(self.card, stages=("footprints",), temperature=self.temperature)
        if self.card.architecture in GRAPHS:
            save_graph(folder, only, self.folder / network_file(self.card))
        else:
            save_model(folder, only, {"footprints": self.network})

    @property
    def temperature(self) -> dict[str, float]:
        return {key: value for key, value in self.card.temperature.items() if key == "footprints"}


def _import_graph(
    request: ImportModel, file: Path, architecture: str, progress: Progress
) -> tuple[ModelCard, int]:
    members = [Path(path) for path in request.members]
    graphs = [open_graph(architecture, file), *_alike_graphs(members, architecture)]
    side = _side(request.tile, graphs[0], file)
    alone = request.kind == "footprints"
    outputs, activation = _meaning(request, graphs, side or TRIED, progress)
    options: dict[str, Any] = {
        "images": 1 if alone else 2,
        "outputs": outputs,
        "activation": activation,
        "start": request.kind == "damage",
    }
    card = _card(request, architecture, "", STAGES[:1] if alone else STAGES, options, side=side)
    form = Form.of(options, side)
    networks: dict[str, nn.Module] = {"footprints": GraphFootprints(graphs, form)}
    if not alone:
        networks["damage"] = GraphDamage(graphs, form)
    start = _Start.of(request.start) if request.kind == "damage" and request.start else None
    if start is not None:
        card = start.joined(card)
        networks["footprints"] = Renormalised(start.network, start.card, card)
    _try(card, networks, file)
    if start is not None:
        start.save(Path(request.model) / FOOTPRINTS)
    count = sum(graph.parameters for graph in graphs)
    return save_graph(request.model, card, file, members), count


def _alike_graphs(members: Sequence[Path], architecture: str) -> list[Graph]:
    """Open the further networks of an ensemble.

    Raises:
        InputError: one does not exist.
        ModelError: one is of another form than the first.
    """
    for member in members:
        if not member.is_file():
            raise InputError(
                say("'{member}' does not exist: choose a file with a network.", member=member)
            )
        if _form_of(member) != architecture:
            raise ModelError(
                say(
                    "'{member}' is {member_2}, and the first network is {architecture}: choose"
                    " networks of one form.",
                    member=member,
                    member_2=_form_of(member),
                    architecture=architecture,
                )
            )
    return [open_graph(architecture, member) for member in members]


def _meaning(
    request: ImportModel, graphs: Sequence[Graph], side: int, progress: Progress
) -> tuple[Outputs, str]:
    """Return what the outputs of every network mean, which must be the same.

    Raises:
        ModelError: they differ.
    """
    files = (request.file, *request.members)
    said = [
        read_meaning(replace(request, file=file), graph, side, progress)
        for file, graph in zip(files, graphs)
    ]
    for file, graph, meaning in zip(files, graphs, said):
        if meaning != said[0] or graph.side != graphs[0].side:
            raise ModelError(
                say(
                    "'{file}' takes or answers something else than '{files}' does: networks whose"
                    " probabilities are averaged must have the same input and outputs.",
                    file=file,
                    files=files[0],
                )
            )
    return said[0]


def _side(asked: int | None, graph: Graph, file: Path) -> int | None:
    if asked and graph.side and asked != graph.side:
        raise ParameterError(
            say(
                "‹tile› is {asked}, and '{file}' takes {side} x {side} pixels only: choose that,"
                " or leave it empty.",
                asked=asked,
                file=file,
                side=graph.side,
            )
        )
    _check_tile(graph.side)
    return asked or graph.side


def _import_weights(request: ImportModel, file: Path) -> tuple[ModelCard, int]:
    weights = read_weights(file)
    if request.kind != "footprints" and request.architecture != "bdanet":
        raise ParameterError("Weights without a graph judge damage only as a bdanet: choose it.")
    stages = STAGES[:1] if request.kind == "footprints" else STAGES
    card = _card(request, request.architecture, request.encoder, stages, {}, side=request.tile)
    start = _Start.of(request.start) if request.kind == "damage" and request.start else None
    if start is not None:
        card = _alike(card, start)
    networks = build_networks(card)
    if start is not None:
        networks["footprints"] = start.network
    for stage in stages if start is None else STAGES[1:]:
        fill(networks[stage], _of_stage(weights, stage), file)
    _try(card, networks, file)
    count = sum(value.numel() for network in networks.values() for value in network.parameters())
    return save_model(request.model, card, networks), count


def _alike(card: ModelCard, start: _Start) -> ModelCard:
    """Return the card of weights that go into one folder with those of `start`.

    Raises:
        ModelError: the two need different networks or differently normalised images.
    """
    own = start.card
    if (own.architecture, own.encoder) != (card.architecture, card.encoder):
        raise ModelError(
            say(
                "The model '{name}' is not of the same architecture and encoder, and weights of"
                " both go into one folder: import the network as a graph, or choose another start.",
                name=own.name,
            )
        )
    if (own.bands, own.mean, own.std) != (card.bands, card.mean, card.std):
        raise ModelError(
            say(
                "The model '{name}' takes images with other bands, mean or deviation, and both"
                " stages of a bdanet get the same: import the network as a graph, or choose"
                " another start.",
                name=own.name,
            )
        )
    return start.joined(replace(card, options=own.options))


def _of_stage(weights: Mapping[str, torch.Tensor], stage: str) -> Mapping[str, torch.Tensor]:
    """Return the weights of one stage, all of them where names do not tell stages apart."""
    before = f"{stage}."
    named = {
        name[len(before) :]: value for name, value in weights.items() if name.startswith(before)
    }
    return named or weights


def _card(
    request: ImportModel,
    architecture: str,
    encoder: str,
    stages: tuple[str, ...],
    options: Mapping[str, Any],
    *,
    side: int | None,
) -> ModelCard:
    file = Path(request.file)
    return ModelCard(
        name=request.name or file.stem,
        architecture=architecture,
        encoder=encoder,
        licence=request.licence,
        gsd=request.gsd,
        gsd_range=(request.gsd, request.gsd),
        field_of_view=min(SEEN, (side or 8 * SEEN) // 8),
        stride=STRIDE,
        options=options,
        stages=stages,
        bands=tuple(next(name for name in COLOURS if name[0] == one) for one in request.band_order),
        mean=request.mean,
        std=request.std,
        threshold=request.threshold,
        # Erosion would shrink outlines that may be right as they are.
        morphology=Morphology(threshold=request.threshold, erosion=0.0),
        tile=side,
        description=(
            f"Imported from {', '.join(_file_names(request))}.{_origin(request)} How well it does"
            " here is not known: measure it with Evaluate or Compare models before anyone relies on"
            " it."
        ),
    )


def _file_names(request: ImportModel) -> list[str]:
    return [Path(path).name for path in (request.file, *request.members)]


def _origin(request: ImportModel) -> str:
    return f" {request.origin}" if request.origin else ""


def _try(card: ModelCard, networks: Mapping[str, nn.Module], file: Path) -> None:
    """Run the networks once, so that what is written also runs.

    Raises:
        ModelError: they cannot be run, or answer nonsense.
    """
    side = card.tile or TRIED
    image = torch.randint(0, 256, (1, 3, side, side), dtype=torch.uint8)
    answers = []
    try:
        with torch.inference_mode():
            for name, network in networks.items():
                images = [image] * PICTURES[name]
                answers.append(Stage(network, card, name).shares(*images))
    except AftermapError:
        raise
    except Exception as error:  # runtimes raise what they like
        raise ModelError(
            say(
                "'{file}' cannot be run on an image of {side} x {side} pixels ({error}): check the"
                " form.",
                file=file,
                side=side,
                error=first_line(error),
            )
        ) from error
    if not all(torch.isfinite(answer).all() for answer in answers):
        raise ModelError(
            say("'{file}' answers with values that are no numbers: check mean and std.", file=file)
        )
