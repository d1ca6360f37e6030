"""Networks that came as a graph of their own, TorchScript or ONNX, behind Aftermap's interface.

A graph is called with normalised images and answers channels that the card's options name; an
adapter turns them into the scores that every algorithm expects.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from ..naming import counted
from ..requests import LEVELS
from ..sentences import say
from .card import COLOURS, ModelCard
from .card_types import BACKGROUND, BUILDING
from .runtimes import Graph

LEAST = 1e-6
TOLERANCE = 1e-3
"""How far rounding may take a probability out of 0..1."""


@dataclass(frozen=True)
class Form:
    """What goes in and what comes out.

    Args:
        images: how many images it takes, 1 or 2.
        outputs: meaning of the channels of each output.
        activation: `logits` or `probabilities`.
        side: side of its input in pixels if it takes one size only.
    """

    images: int
    outputs: tuple[tuple[str, ...], ...]
    activation: str
    side: int | None

    @classmethod
    def of(cls, options: Mapping[str, Any], side: int | None) -> Form:
        """Read the form from a card."""
        outputs = tuple(tuple(names) for names in options["outputs"])
        return cls(int(options["images"]), outputs, str(options["activation"]), side)


class GraphFootprints(nn.Module):
    """Building scores `(b, 2, h, w)` from one image; a network for pairs sees it twice.

    Args:
        graphs: of several, the mean of their probabilities counts.
        form: which all of them have.
    """

    def __init__(self, graphs: Sequence[Graph], form: Form) -> None:
        super().__init__()
        self._graphs, self._form = graphs, form

    def forward(self, image: Tensor) -> Tensor:
        """Map an image `(b, 3, h, w)` to scores."""
        names, shares = _mean(self._graphs, self._form, [image] * self._form.images)[0]
        building = (
            shares[:, names.index(BUILDING)]
            if BUILDING in names
            else 1 - shares[:, names.index(BACKGROUND)]
        )
        return torch.stack([1 - building, building], 1).clamp_min(LEAST).log()


class GraphDamage(nn.Module):
    """Level scores `(b, 4, h, w)` from a pair of images; arguments as of `GraphFootprints`."""

    def __init__(self, graphs: Sequence[Graph], form: Form) -> None:
        super().__init__()
        self._graphs, self._form = graphs, form

    def forward(self, pre: Tensor, post: Tensor) -> Tensor:
        """Map two images `(b, 3, h, w)` to scores."""
        names, shares = _mean(self._graphs, self._form, [pre, post])[-1]
        levels = shares[:, [names.index(level) for level in LEVELS]]
        return levels.clamp_min(LEAST).log()


class Renormalised(nn.Module):
    """A footprint network of another model, whose normalisation and band order are its own.

    Args:
        network: of the other model.
        other: its card.
        card: of the model that it becomes a part of.
    """

    def __init__(self, network: nn.Module, other: ModelCard, card: ModelCard) -> None:
        super().__init__()
        self.network = network
        mean, std, own_mean, own_std = (
            torch.tensor(values).view(1, 3, 1, 1)
            for values in (card.mean, card.std, other.mean, other.std)
        )
        self._scale, self._shift = std / own_std, (mean - own_mean) / own_std
        self._back = [card.bands.index(colour) for colour in COLOURS]
        self._order = [COLOURS.index(band) for band in other.bands]

    def forward(self, image: Tensor) -> Tensor:
        """Map an image `(b, 3, h, w)` to scores `(b, 2, h, w)`."""
        scale, shift = self._scale.to(image), self._shift.to(image)
        seen = image[:, self._back] * scale + shift
        scores: Tensor = self.network(seen[:, self._order])
        return scores


def _mean(
    graphs: Sequence[Graph], form: Form, images: Sequence[Tensor]
) -> list[tuple[tuple[str, ...], Tensor]]:
    """Return what `_said` does, the probabilities as the mean over the graphs."""
    said = [_said(graph, form, images) for graph in graphs]
    return [
        (output[0][0], torch.stack([shares for _, shares in output]).mean(0))
        for output in zip(*said)
    ]


def _said(
    graph: Graph, form: Form, images: Sequence[Tensor]
) -> list[tuple[tuple[str, ...], Tensor]]:
    """Return the names of the channels and their probabilities `(b, c, h, w)`, per output."""
    height, width = images[0].shape[-2:]
    framed = [_framed(image.float(), form.side) for image in images]
    answers = graph(torch.cat(framed, 1))
    if len(answers) < len(form.outputs):
        raise ModelError(
            say(
                "The network gives {outputs}, the form names {count}.",
                outputs=counted(len(answers), "output", "outputs"),
                count=len(form.outputs),
            )
        )
    return [
        (names, _shares(_as_large(answer, framed[0], names), form)[..., :height, :width])
        for names, answer in zip(form.outputs, answers)
    ]


def _framed(image: Tensor, side: int | None) -> Tensor:
    if side is None:
        return image
    height, width = image.shape[-2:]
    if max(height, width) > side:
        raise ModelError(
            say("The network takes {side} x {side} pixels: choose smaller tiles.", side=side)
        )
    return functional.pad(image, (0, side - width, 0, side - height), mode="replicate")


def _as_large(answer: Tensor, image: Tensor, names: Sequence[str]) -> Tensor:
    if answer.ndim != 4 or answer.shape[1] != len(names):
        raise ModelError(
            say(
                "The network answers with the shape {shape}, the form names {channels} ({names}):"
                " name as many as it has.",
                shape=tuple(answer.shape),
                channels=counted(len(names), "channel", "channels"),
                names=", ".join(names),
            )
        )
    if answer.shape[-2:] == image.shape[-2:]:
        return answer.float()
    size = (int(image.shape[-2]), int(image.shape[-1]))
    return functional.interpolate(answer.float(), size=size, mode="bilinear", align_corners=False)


def _shares(answer: Tensor, form: Form) -> Tensor:
    if form.activation == "probabilities":
        low, high = float(answer.min()), float(answer.max())
        if not -TOLERANCE <= low <= high <= 1 + TOLERANCE:
            raise ModelError(
                say(
                    "The network answers with values from {low:.3g} to {high:.3g}, which are no"
                    " probabilities: choose logits.",
                    low=low,
                    high=high,
                )
            )
        return answer.clamp(0, 1)
    return answer.sigmoid() if answer.shape[1] == 1 else answer.softmax(1)
