"""Which back end computes a model here: a short race, unless a person has chosen."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from torch import nn

from ..errors import ParameterError
from .backend import Backend, Images, Probabilities
from .card import GRAPHS, ModelCard
from .device import DEVICES, OPENVINO, choose_device
from .openvino_backend import OpenVinoBackend, is_installed
from .torch_backend import TorchBackend

SIDE = 512
"""Side in pixels of the image in the race."""

IN_A_ROW, HEATS = 2, 2
"""Images per stream that are answered in a row, and how often; the best time counts."""

MEAN_DIFFERENCE = 1.0
"""How far from torch, of 255 and on average, OpenVINO's answers may lie."""

Stages = dict[str, Backend]


@dataclass(frozen=True)
class Choice:
    """What computes each stage, and in one sentence why; empty if there was nothing to choose."""

    stages: Stages
    sentence: str = ""


def choose(card: ModelCard, networks: Mapping[str, nn.Module], device: str) -> Choice:
    """Make every stage of a model ready to be asked.

    Args:
        card: the model's card.
        networks: by stage, in float32.
        device: one of `DEVICES`. `auto` takes a GPU where there is one, else what is faster.

    Raises:
        ParameterError: the device is unknown, not there, or cannot compute the model.
    """
    if device not in DEVICES:
        raise ParameterError(f"Device is '{device}': choose {', '.join(DEVICES)}.")
    if device == OPENVINO:
        return Choice(_openvino(card, networks))
    kind = choose_device(device).type
    if device != "auto" or kind != "cpu" or card.architecture in GRAPHS or not is_installed():
        return Choice(_torch(card, networks, kind))
    return _race(card, networks)


def _race(card: ModelCard, networks: Mapping[str, nn.Module]) -> Choice:
    try:
        fast = _openvino(card, networks)
    except ParameterError as error:
        return Choice(_torch(card, networks, "cpu"), str(error))
    # OpenVINO has its own copy of the weights, so torch may change their format now.
    plain = _torch(card, networks, "cpu")
    images = _images(card)
    (said, seconds), (wanted, usual) = _ask(fast, images), _ask(plain, images)
    difference = float(np.abs(said.astype(np.int16) - wanted).mean())
    agree = difference <= MEAN_DIFFERENCE
    winner = fast if agree and seconds <= usual else plain
    sentence = (
        f"Probe on {images.shape[-1]} px: OpenVINO {1000 * seconds:.0f} ms, torch"
        f" {1000 * usual:.0f} ms, mean difference {difference:.2f} of 255"
        f"{'' if agree else ', which is too much'}."
    )
    return Choice(winner, sentence)


def _openvino(card: ModelCard, networks: Mapping[str, nn.Module]) -> Stages:
    if card.architecture in GRAPHS:
        raise ParameterError(
            f"Model '{card.name}' came as a {card.architecture} file, which its own runtime"
            " computes: choose auto or cpu."
        )
    return {name: OpenVinoBackend(network, card, name) for name, network in networks.items()}


def _torch(card: ModelCard, networks: Mapping[str, nn.Module], device: str) -> Stages:
    return {name: TorchBackend(network, card, name, device) for name, network in networks.items()}


def _ask(stages: Stages, images: Images) -> tuple[Probabilities, float]:
    """Return the first stage's answer, and seconds for one in a row of them, at best."""
    stage = next(iter(stages.values()))
    row = [images] * (IN_A_ROW * stage.streams)
    with ThreadPoolExecutor(stage.streams) as pool:
        answer, *_ = pool.map(stage, row)
        taken = []
        for _ in range(HEATS):
            start = time.perf_counter()
            list(pool.map(stage, row))
            taken.append((time.perf_counter() - start) / len(row))
    return answer, min(taken)


def _images(card: ModelCard) -> Images:
    """Return an image that looks a little like a town: smooth ground, blocks, noise."""
    side = int(card.options.get("side", SIDE))
    rng = np.random.default_rng(0)
    blocks = rng.integers(40, 200, (1, 3, side // 16 + 1, side // 16 + 1))
    town = np.kron(blocks, np.ones((16, 16), np.int64))[..., :side, :side]
    noisy = town + rng.integers(-15, 15, (1, 1, side, side))
    images: Images = np.clip(noisy, 0, 255).astype(np.uint8)
    return images
