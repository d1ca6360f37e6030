"""What a graph's outputs mean: the names of their channels, and whether they are probabilities."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..errors import ModelError, ParameterError
from ..naming import counted
from ..progress import Progress
from ..requests import LEVELS, ImportModel
from ..sentences import say
from .card_types import BACKGROUND, BUILDING
from .runtimes import Graph

RECOGNISED = "auto"
ACTIVATIONS = (RECOGNISED, "logits", "probabilities")

ROUNDING = 5e-3
"""How far a sum of probabilities in half precision may be from 1."""

GUESSES = {
    ("footprints", 1): (BUILDING,),
    ("footprints", 2): (BACKGROUND, BUILDING),
    ("damage", 4): LEVELS,
    ("damage", 5): (BACKGROUND, *LEVELS),
}
"""Meaning of channels, by what they tell and how many there are."""

Outputs = tuple[tuple[str, ...], ...]


def read_meaning(
    request: ImportModel, graph: Graph, side: int, progress: Progress
) -> tuple[Outputs, str]:
    """Run a graph once; return the names of every output's channels, and `logits` or
    `probabilities`.

    Args:
        request: the form, which may say both.
        graph: takes normalised images.
        side: of the image it is run on, in pixels.
        progress: told what was recognised.

    Raises:
        ModelError: it cannot be run, or its outputs do not tell what they mean.
        ParameterError: the names in the form make no sense.
    """
    answers = _answers(request, graph, side)
    outputs = _names(request, [tuple(answer.shape) for answer in answers])
    if request.activation != RECOGNISED:
        return outputs, request.activation
    activation = _recognised(request, answers[: len(outputs)])
    progress.log(
        say("Its outputs are read as {activation}: on an image they were ", activation=activation)
        + ("within 0 to 1." if activation == "probabilities" else "not within 0 to 1.")
    )
    return outputs, activation


def are_probabilities(answer: Tensor) -> bool:
    """Return whether an output `(b, c, h, w)` holds probabilities: 0 to 1, summing to 1.

    One channel has no sum; it must differ somewhere, since a network that says nothing may say 0.
    """
    low, high = float(answer.min()), float(answer.max())
    if low < 0 or high > 1 + ROUNDING:
        return False
    if answer.shape[1] == 1:
        return high > low
    return bool(((answer.sum(1) - 1).abs() < ROUNDING).all())


def _recognised(request: ImportModel, answers: Sequence[Tensor]) -> str:
    kinds = {are_probabilities(answer.float()) for answer in answers}
    if len(kinds) > 1:
        raise ModelError(
            say(
                "'{file}' answers with probabilities in one output and scores in another: export"
                " it with scores (logits) in both.",
                file=request.file,
            )
        )
    return "probabilities" if kinds == {True} else "logits"


def _answers(request: ImportModel, graph: Graph, side: int) -> list[Tensor]:
    images = 1 if request.kind == "footprints" else 2
    try:
        with torch.inference_mode():
            return graph(_varied(3 * images, side))
    except Exception as error:  # runtimes raise what they like
        raise ModelError(
            say(
                "'{file}' cannot be run on {images} image(s) of {side} x {side} pixels ({error}):"
                " check kind and tile.",
                file=request.file,
                images=images,
                side=side,
                error=first_line(error),
            )
        ) from error


def _varied(bands: int, side: int) -> Tensor:
    """Return a normalised image with noise, a bright and a dark part, and one without contrast."""
    image = torch.randn(1, bands, side, side, generator=torch.Generator().manual_seed(1))
    half = side // 2
    image[..., :half, :half] = 2.0
    image[..., half:, half:] = -2.0
    image[..., half:, :half] = 0.0
    return image


def first_line(error: Exception) -> str:
    """Return the last line of what a runtime says, which names the cause; cut to 200 letters."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1][:200] if lines else type(error).__name__


def _names(request: ImportModel, shapes: list[tuple[int, ...]]) -> Outputs:
    """Return the meaning of every output's channels: as given, else guessed from their number."""
    if request.classes:
        return _named(request, shapes)
    wanted = {"footprints": ("footprints",), "damage": ("damage",)}.get(
        request.kind, ("damage",) if len(shapes) == 1 else ("footprints", "damage")
    )
    names = [
        GUESSES.get((stage, shape[1] if len(shape) == 4 else 0))
        for stage, shape in zip(wanted, shapes)
    ]
    if None in names or len(names) < len(wanted) or (request.kind == "both" and names == [LEVELS]):
        raise ModelError(
            say(
                "'{file}' answers with the shapes {shapes}, which do not tell {wanted}: name its"
                " classes.",
                file=request.file,
                shapes=", ".join(map(str, shapes)),
                wanted=" and ".join(wanted),
            )
        )
    return tuple(name for name in names if name is not None)


def _named(request: ImportModel, shapes: list[tuple[int, ...]]) -> Outputs:
    outputs = tuple(
        tuple(name.strip() for name in part.split(",")) for part in request.classes.split(";")
    )
    known = {BACKGROUND, BUILDING, *LEVELS}
    strange = sorted({name for names in outputs for name in names} - known)
    if strange:
        raise ParameterError(
            say(
                "‹classes› are {strange}: name them background, building, none, minor, major or"
                " destroyed; a semicolon parts two outputs.",
                strange=", ".join(strange),
            )
        )
    for names, shape in zip(outputs, shapes):
        if len(shape) != 4 or shape[1] != len(names):
            raise ModelError(
                say(
                    "'{file}' answers with the shape {shape}, but {classes} named: name as many as"
                    " it has channels.",
                    file=request.file,
                    shape=shape,
                    classes=counted(len(names), "class is", "classes are"),
                )
            )
    if request.kind != "footprints" and not set(LEVELS) <= set(outputs[-1]):
        raise ParameterError(
            say("‹classes› lack a damage level: name all of {levels}.", levels=", ".join(LEVELS))
        )
    if request.kind != "damage" and not {BACKGROUND, BUILDING} & set(outputs[0]):
        raise ParameterError("‹classes› lack background and building: name one of them.")
    return outputs
