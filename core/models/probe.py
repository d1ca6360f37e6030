"""Which back end computes a model here: a short race, unless a person has chosen.

Why a race: which one is faster depends on the processor, its cores and the network, and is told by
no table. Why it is kept for a week (see `_kept`) and has a margin (see `MARGIN`): the same input
shall give the same pixels tomorrow, and on a machine that is busy with something else.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..caches import cache_folder, is_old
from ..errors import OutputError, ParameterError
from ..files import whole_file
from ..sentences import say
from .backend import Backend, Images, Probabilities
from .card import GRAPHS, ModelCard
from .described import ANSWERS
from .device import DEVICES, OPENVINO, choose_device, spoken
from .openvino_backend import OpenVinoBackend, is_installed, library
from .stage import PICTURES
from .torch_backend import TorchBackend

SIDE = 512
"""Side in pixels of the image in the race."""

IN_A_ROW, HEATS = 2, 3
"""Images per stream that are answered in a row, and how often; the best time counts."""

MARGIN = 1.25
"""How many times as long OpenVINO may take and still be chosen.

The two back ends round differently, so that another winner means other pixels. Where they are about
as fast, noise of a busy machine would draw the winner anew each week: so the one that is faster on
nearly all processors is the rule, and torch takes its place only where it wins clearly.
"""

MEAN_DIFFERENCE = 1.0
"""How far from float32, of 255 and on average, answers may lie whatever else holds."""

ROUNDING = 2.0
"""How many times as far as torch's, in the same number format, OpenVINO's answers may lie from
float32: a network that nobody has trained makes much of every rounding, in any back end."""

SAME, SAME_DIFFERENCE = 0.995, 4.0
"""Share of blocks that must be judged alike for answers to be taken that lie farther away, and how
far of 255 at most: what a person sees are buildings and their levels, not probabilities."""

BLOCK = 16
"""Side in pixels of the blocks that stand for buildings in the race's image."""

Stages = dict[str, Backend]


@dataclass(frozen=True)
class Choice:
    """What computes each stage, and in one sentence why; empty if there was nothing to choose."""

    stages: Stages
    sentence: str = ""


@dataclass(frozen=True)
class Closeness:
    """How close a back end's answers are to those in float32, in the stage that did worst.

    Args:
        difference: mean, of 255.
        noise: the same of torch in the number format of both.
        same: share of blocks with the same level, or found to be a building alike.
    """

    difference: float
    noise: float
    same: float

    @property
    def suffices(self) -> bool:
        """Return whether one may compute in place of the other."""
        if self.difference <= max(MEAN_DIFFERENCE, ROUNDING * self.noise):
            return True
        return self.same >= SAME and self.difference <= SAME_DIFFERENCE


@dataclass(frozen=True)
class Race:
    """How a race between OpenVINO and torch ended.

    Args:
        openvino: seconds for one answer in a row of them.
        torch: likewise.
        closeness: of OpenVINO's answers to those in float32.
        day: when it was, in ISO form.
        conditions: the machine and the libraries.
    """

    openvino: float
    torch: float
    closeness: Closeness
    day: str
    conditions: str

    @property
    def agree(self) -> bool:
        """Return whether OpenVINO computes the same as torch."""
        return self.closeness.suffices

    @property
    def won(self) -> bool:
        """Return whether OpenVINO may compute and is not clearly the slower one."""
        return self.agree and self.openvino <= MARGIN * self.torch

    def sentence(self, side: int) -> str:
        """Return the result for a person."""
        names = ["OpenVINO", "torch"] if self.won else ["torch", "OpenVINO"]
        spent = {"OpenVINO": self.openvino, "torch": self.torch}
        first, second = (f"{name} ({1000 * spent[name]:.0f} ms)" for name in names)
        return (
            f"Race on {side} px ({self.day}): {first} computes, {second} was second; OpenVINO's"
            f" mean difference is {self.closeness.difference:.2f} of 255, {self.closeness.same:.1%}"
            f" of all blocks are judged alike{'' if self.agree else ', which is too much apart'}."
        )


def choose(
    card: ModelCard,
    networks: Mapping[str, nn.Module],
    device: str,
    number_format: str | None = None,
) -> Choice:
    """Make every stage of a model ready to be asked.

    Args:
        card: the model's card.
        networks: by stage, in float32.
        device: one of `DEVICES`. `auto` takes a GPU where there is one, else what is faster.
        number_format: see `device.number_format`; None takes the device's best.

    Raises:
        ParameterError: the device is unknown, not there, or cannot compute the model.
    """
    if device not in DEVICES:
        raise ParameterError(
            say(
                "‹device› is '{device}': choose {devices}.",
                device=device,
                devices=", ".join(DEVICES),
            )
        )
    if device == OPENVINO:
        return Choice(_openvino(card, networks, number_format))
    kind = choose_device(device).type
    if device != "auto" or kind != "cpu" or card.architecture in GRAPHS or not is_installed():
        return Choice(_torch(card, networks, kind, number_format))
    return _raced(card, networks, number_format)


def _raced(card: ModelCard, networks: Mapping[str, nn.Module], wanted: str | None = None) -> Choice:
    """Take the winner of a race, which holds for a week: see `_kept`."""
    try:
        fast = _openvino(card, networks, wanted)
    except ParameterError as error:
        return Choice(_torch(card, networks, "cpu", wanted), str(error))
    conditions = _conditions(fast)
    race = _kept(card, conditions)
    if race is None or not race.won:
        # OpenVINO has its own copy of the weights, so torch may change their format now.
        exact = None if race else _answers(_exact(card, networks), _images(_side(card)))
        plain = _torch(card, networks, "cpu", wanted)
        if exact is not None:
            race = _race(card, fast, plain, exact, conditions)
            _keep(card, race)
        assert race is not None
    return Choice(fast if race.won else plain, race.sentence(_side(card)))


def _exact(card: ModelCard, networks: Mapping[str, nn.Module]) -> Stages:
    return _torch(card, networks, "cpu", spoken(torch.float32))


def _race(
    card: ModelCard,
    fast: Stages,
    plain: Stages,
    exact: Sequence[Probabilities],
    conditions: str,
) -> Race:
    images = _images(_side(card))
    said, usual_said = _answers(fast, images), _answers(plain, images)
    # Heats take turns: what else runs on the machine meanwhile then slows both, not one of them.
    heats = [(_seconds(fast, images), _seconds(plain, images)) for _ in range(HEATS)]
    seconds, usual = (min(times) for times in zip(*heats))
    close = Closeness(
        max(map(_apart, said, exact)),
        max(map(_apart, usual_said, exact)),
        min(_same(card, one, other) for one, other in zip(said, exact)),
    )
    return Race(seconds, usual, close, date.today().isoformat(), conditions)


def _apart(one: Probabilities, other: Probabilities) -> float:
    return float(np.abs(one.astype(np.int16) - other).mean())


def _same(card: ModelCard, one: Probabilities, other: Probabilities) -> float:
    """Return the share of blocks, or of cells, that two answers judge alike."""
    verdicts = [_verdicts(card, answer) for answer in (one, other)]
    return float((verdicts[0] == verdicts[1]).mean())


def _verdicts(card: ModelCard, answer: Probabilities) -> NDArray[np.intp]:
    if answer.ndim == 4:
        n, channels, height, width = answer.shape
        side = min(BLOCK, height, width)
        rows, columns = height // side, width // side
        whole = answer[..., : rows * side, : columns * side]
        answer = whole.reshape(n, channels, rows, side, columns, side).mean(axis=(3, 5))
    one = answer.shape[1] == 1
    return (answer[:, 0] >= card.threshold).astype(np.intp) if one else answer.argmax(axis=1)


def _conditions(stages: Stages) -> str:
    """Return what else decides a race: the processor's threads and formats, and the libraries."""
    device = next(iter(stages.values())).device
    releases = torch.__version__, library().__version__
    return " ".join([device, str(torch.get_num_threads()), *releases])


def _kept(card: ModelCard, conditions: str) -> Race | None:
    """Return a race of the last days under the same conditions.

    Another might end otherwise, and a run that was cut off would then begin anew: what one back end
    has answered is of no use to the other.
    """
    try:
        file = _file(card)
        if is_old(file):
            return None
        told = json.loads(file.read_text(encoding="utf-8"))
        race = Race(**{**told, "closeness": Closeness(**told["closeness"])})
        return race if race.conditions == conditions else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _keep(card: ModelCard, race: Race) -> None:
    try:
        with whole_file(str(_file(card))) as partial:
            Path(partial).write_text(json.dumps(asdict(race)), encoding="utf-8")
    except (OSError, OutputError):
        pass  # raced again next time


def _file(card: ModelCard) -> Path:
    return cache_folder("probe") / f"{card.fingerprint}.json"


def _openvino(
    card: ModelCard, networks: Mapping[str, nn.Module], wanted: str | None = None
) -> Stages:
    if card.architecture in GRAPHS:
        raise ParameterError(
            say(
                "Model '{name}' came as a {architecture} file, which its own runtime computes:"
                " choose auto or cpu.",
                name=card.name,
                architecture=card.architecture,
            )
        )
    return {
        name: OpenVinoBackend(network, card, name, wanted) for name, network in networks.items()
    }


def _torch(
    card: ModelCard, networks: Mapping[str, nn.Module], device: str, wanted: str | None = None
) -> Stages:
    return {
        name: TorchBackend(network, card, name, device, wanted)
        for name, network in networks.items()
    }


def _answers(stages: Stages, images: Images) -> list[Probabilities]:
    """Return every stage's answer, which also warms it up: a first call compiles and allocates."""
    pair = images, images[..., ::-1]
    return [stages[name](*pair[: PICTURES[name]])[:, : ANSWERS[name]] for name in stages]


def _seconds(stages: Stages, images: Images) -> float:
    """Return the first stage's seconds for one answer in a row of them, on all its streams.

    Elapsed time and not that of the processor: threads that wait for each other cost a person time
    too.
    """
    stage = next(iter(stages.values()))
    row = [images] * (IN_A_ROW * stage.streams)
    with ThreadPoolExecutor(stage.streams) as pool:
        start = time.perf_counter()
        list(pool.map(stage, row))
        return (time.perf_counter() - start) / len(row)


def _side(card: ModelCard) -> int:
    return int(card.options.get("side", SIDE))


def _images(side: int) -> Images:
    """Return an image that looks a little like a town: smooth ground, blocks, noise."""
    rng = np.random.default_rng(0)
    blocks = rng.integers(40, 200, (1, 3, side // 16 + 1, side // 16 + 1))
    town = np.kron(blocks, np.ones((16, 16), np.int64))[..., :side, :side]
    noisy = town + rng.integers(-15, 15, (1, 1, side, side))
    images: Images = np.clip(noisy, 0, 255).astype(np.uint8)
    return images
