"""Model folders: `card.json` and `weights.safetensors`. No pickles, no remote code.

Torch is imported by the functions that need it only, so that a card can be read without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ModelError, OutputError
from ..files import sha256_of, together, whole_file
from ..sentences import say
from .card import ModelCard, card_from_json, card_to_json

if TYPE_CHECKING:
    from torch import Tensor, nn

    from .predictor import Model

CARD = "card.json"
WEIGHTS = "weights.safetensors"
GRAPH_FILES = {"torchscript": "network.pt", "onnx": "network.onnx"}
"""What takes the place of the weights in a model that came as a graph."""

FOOTPRINTS = "footprints"
"""Folder of another model inside a model folder: it finds the buildings for a graph that cannot."""

_last: tuple[tuple[str | None, ...], Model] | None = None

DEFAULT = Path(__file__).resolve().parents[2] / "resources" / "models" / "default"


def load_card(path: str | Path | None = None) -> ModelCard:
    """Read the card of a model folder; None is the model that ships with Aftermap.

    Raises:
        ModelError: no such folder, no card in it, or a card that cannot be used.
    """
    folder = Path(path) if path else DEFAULT
    file = folder / CARD
    try:
        if not file.is_file():
            raise FileNotFoundError(str(file))  # a pipe would be waited for
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ModelError(
            say(
                "'{folder}' is not a model folder: it has no readable {card}; choose a folder with"
                " {card} and {weights}.",
                folder=folder,
                card=CARD,
                weights=WEIGHTS,
            )
        ) from error
    return card_from_json(text, str(file))


def load_model(
    path: str | Path | None = None, device: str = "auto", number_format: str | None = None
) -> Model:
    """Load a model folder and make it ready to run.

    Args:
        path: the folder; None is the model that ships with Aftermap.
        device: one of `device.DEVICES`; `auto` takes a GPU where there is one, else the fastest.
        number_format: see `device.number_format`; None takes the device's best.

    The last model is kept: a warm engine starts its next run at once.

    Raises:
        ModelError: the folder is incomplete or damaged, or the card does not fit the weights.
        ParameterError: the device is unknown or not there, or has not that format.
    """
    global _last
    from .activations import needs_of
    from .predictor import Model
    from .probe import choose
    from .stage import described_channels

    folder = Path(path or DEFAULT)
    cards = _cards(folder)
    prints = "-".join(card.fingerprint for card in cards.values())
    key = (str(folder.resolve()), prints, device, number_format)
    if _last is None or _last[0] != key:
        _last = None  # frees its memory before the next model takes some
        card, networks = load_networks(path)
        needs = {name: needs_of(one, card, name) for name, one in networks.items()}
        activations = {name: need.memory for name, need in needs.items() if need}
        spared = {name: need.spared for name, need in needs.items() if need}
        judge = networks.get("damage")
        features = described_channels(judge, card) if judge else 0
        choice = choose(card, networks, device, number_format)
        how = choice.sentence, prints, activations
        model = Model(card, choice.stages, *how, features=features, spared=spared)
        _last = (key, model)
    else:
        for inside, card in cards.items():
            _verify_all(inside, card)
    return _last[1]


def _cards(folder: Path) -> dict[Path, ModelCard]:
    """Return the cards of a model, and of the one inside it, by folder."""
    card = load_card(folder)
    inside = _cards(folder / FOOTPRINTS) if card.options.get("start") else {}
    return {folder: card, **inside}


def load_networks(path: str | Path | None = None) -> tuple[ModelCard, dict[str, nn.Module]]:
    """Load a model folder's card and its networks by stage, in float32 and in evaluation mode.

    Args:
        path: the folder; None is the model that ships with Aftermap.

    Raises:
        ModelError: the folder is incomplete or damaged, or the card does not fit the weights.
    """
    from .build import Undrawn, build_networks

    folder = Path(path) if path else DEFAULT
    card = load_card(folder)
    _verify_all(folder, card)
    if card.architecture in GRAPH_FILES:
        return card, _adapted(card, folder)
    with Undrawn():
        networks = build_networks(card)
    _fill(networks, folder / WEIGHTS)
    return card, {stage: network.eval() for stage, network in networks.items()}


def _adapted(card: ModelCard, folder: Path) -> dict[str, nn.Module]:
    """Return a graph behind Aftermap's interface, by stage."""
    from .graphs import Form, GraphDamage, GraphFootprints, Renormalised
    from .runtimes import open_graph

    files = [folder / name for name in (network_file(card), *member_files(card))]
    graphs = [open_graph(card.architecture, file) for file in files]
    form = Form.of(card.options, card.tile)
    networks: dict[str, nn.Module] = {}
    if card.options.get("start"):
        other, first = load_networks(folder / FOOTPRINTS)
        networks["footprints"] = Renormalised(first["footprints"], other, card).eval()
    else:
        networks["footprints"] = GraphFootprints(graphs, form)
    if "damage" in card.stages:
        networks["damage"] = GraphDamage(graphs, form)
    return networks


def save_model(path: str | Path, card: ModelCard, networks: Mapping[str, nn.Module]) -> ModelCard:
    """Write a model folder: matrices in fp16, vectors (biases, statistics) in fp32.

    Args:
        networks: by stage, as `card.stages` names them.

    Returns:
        The card as saved, with the checksum of the weights.

    Raises:
        ModelError: the networks are not the stages of the card.
        OutputError: the folder cannot be written.
    """
    if set(networks) != set(card.stages):
        raise ModelError(
            say(
                "The card names the stages {stages} but {networks} were given: make them the same.",
                stages=", ".join(card.stages),
                networks=", ".join(networks),
            )
        )
    folder = _made(Path(path))
    with together([str(folder / WEIGHTS), str(folder / CARD)]):
        return _save_card(folder, card, _write_weights(folder / WEIGHTS, networks))


def save_graph(
    path: str | Path, card: ModelCard, graph: Path, members: Sequence[Path] = ()
) -> ModelCard:
    """Write a model folder of a network that came as a graph; return the card as saved.

    Args:
        path: the folder.
        card: names the graph's kind as its architecture.
        graph: the file, which is copied.
        members: further ones, whose probabilities are averaged with those of the first.

    Raises:
        OutputError: the folder cannot be written.
    """
    folder = _made(Path(path))
    names = [network_file(card), *_members(card.architecture, len(members))]
    with together([str(folder / name) for name in (*names, CARD)]):
        sums = [
            _copied(card.architecture, source, folder / name)
            for source, name in zip((graph, *members), names)
        ]
        options = {**card.options, "members": tuple(sums[1:])} if members else card.options
        return _save_card(folder, replace(card, options=options), sums[0])


def _copied(architecture: str, source: Path, target: Path) -> str:
    """Copy a graph into a model folder and return its checksum."""
    from .runtimes import copy_graph

    try:
        with whole_file(str(target)) as partial:
            copy_graph(architecture, source, partial)
            return _checksum(Path(partial))
    except OSError as error:
        raise OutputError(
            say(
                "'{parent}' cannot be written ({error}): free some space or choose another place.",
                parent=target.parent,
                error=error,
            )
        ) from error


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            say(
                "'{folder}' cannot be created ({error}): choose another.",
                folder=folder,
                error=error,
            )
        ) from error
    return folder


def _save_card(folder: Path, card: ModelCard, checksum: str) -> ModelCard:
    saved = replace(card, sha256=checksum)
    with whole_file(str(folder / CARD)) as partial:
        Path(partial).write_text(card_to_json(saved), encoding="utf-8")
    return saved


def network_file(card: ModelCard) -> str:
    """Return the name of the file that holds a model's network."""
    return GRAPH_FILES.get(card.architecture, WEIGHTS)


def member_files(card: ModelCard) -> list[str]:
    """Return the names of the files with the further networks of an ensemble."""
    return _members(card.architecture, len(card.options.get("members", ())))


def _members(architecture: str, count: int) -> list[str]:
    """Return `network-2.onnx`, `network-3.onnx` and so on."""
    first = Path(GRAPH_FILES.get(architecture, WEIGHTS))
    return [f"{first.stem}-{number}{first.suffix}" for number in range(2, count + 2)]


def _write_weights(file: Path, networks: Mapping[str, nn.Module]) -> str:
    """Write the weights and return their checksum."""
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    tensors = {
        f"{stage}.{name}": _compact(value)
        for stage, network in networks.items()
        for name, value in network.state_dict().items()
    }
    with whole_file(str(file)) as partial:
        try:
            save_file(tensors, partial)
        except SafetensorError as error:
            raise OutputError(
                say(
                    "'{partial}' cannot be written ({error}): free some space or choose another"
                    " place.",
                    partial=partial,
                    error=error,
                )
            ) from error
        Path(partial).chmod(0o644)  # safetensors leaves it to its owner alone
        return _checksum(Path(partial))


def _compact(value: Tensor) -> Tensor:
    import torch

    value = value.detach().cpu().contiguous().clone()
    return value.to(torch.float16) if value.is_floating_point() and value.ndim > 1 else value


def _verify_all(folder: Path, card: ModelCard) -> None:
    _verify(folder / network_file(card), card.sha256)
    for name, sha256 in zip(member_files(card), card.options.get("members", ())):
        _verify(folder / name, sha256)


def _verify(file: Path, sha256: str) -> None:
    if not file.is_file():
        raise ModelError(
            say(
                "'{parent}' has no {name}: copy the whole model folder again.",
                parent=file.parent,
                name=file.name,
            )
        )
    if _checksum(file).replace(" ", "") != sha256.replace(" ", ""):
        raise ModelError(
            say(
                "'{file}' is damaged or not the file its card describes (its SHA-256 is another):"
                " copy the whole model folder again.",
                file=file,
            )
        )


def _checksum(file: Path) -> str:
    """Return a file's SHA-256 in groups; as one word it is taken for a secret, and refused."""
    return sha256_of(file).hex(" ", 4)


def _fill(networks: Mapping[str, nn.Module], file: Path) -> None:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = load_file(str(file))
        for stage, network in networks.items():
            prefix = f"{stage}."
            network.load_state_dict(
                {
                    key[len(prefix) :]: value
                    for key, value in tensors.items()
                    if key.startswith(prefix)
                }
            )
    except (SafetensorError, RuntimeError) as error:
        raise ModelError(
            say(
                "'{file}' does not fit the architecture that its card names: copy the whole model"
                " folder again or choose another model.",
                file=file,
            )
        ) from error
