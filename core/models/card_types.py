"""Whether the values of a model card are of the kinds that its fields hold.

A card comes from anyone. JSON of Python also reads `Infinity` and `NaN`, which no arithmetic on a
card survives, and a list of a hundred thousand lists, on which its decoder ends.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin

from ..requests import LEVELS
from ..requests.ranges import shown
from ..sentences import say

LARGEST = 1e9
"""No number of a card that the engine uses is larger."""

BACKGROUND, BUILDING = "background", "building"
"""Names of the channels that a graph finds buildings with; those of damage are `LEVELS`."""

_GRAPH = ("images", "outputs", "activation")
NEEDED = {"grid": ("side",), "torchscript": _GRAPH, "onnx": _GRAPH}
"""Options without which an architecture cannot be run."""

OPTIONS: Mapping[str, Any] = {
    "depth": range(3, 6),
    "widths": range(1, 4097),
    "norm": (True, False),
    "mff": (True, False),
    "mff_kernel": (1, 3, 5, 7),
    "cda": (True, False),
    "aggregation": ("sum", "mean"),
    "side": range(32, 4097),
    "damaged_from": (2, 3, 4),
    "images": (1, 2),
    "activation": ("logits", "probabilities"),
    "start": (True, False),
}
"""What each option may be; of several, each one."""


def read_json(text: str) -> Any:
    """Read JSON as the standard has it.

    Raises:
        ValueError: it is none: `NaN`, `Infinity`, a number beyond any, too deeply nested.
    """
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def fits(kind: Any, value: Any) -> bool:
    """Return whether a value is of the kind that a field's type names."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Union or str(origin) == "<class 'types.UnionType'>":
        return any(fits(item, value) for item in inner)
    if origin is tuple:
        kinds = inner[:1] * len(value) if Ellipsis in inner and _is_row(value) else inner
        return _is_row(value) and len(kinds) == len(value) and all(map(fits, kinds, value))
    if origin is not None:  # a mapping
        return isinstance(value, Mapping) and all(fits(inner[1], one) for one in value.values())
    if kind in (int, float):
        numbers = int if kind is int else (int, float)
        return isinstance(value, numbers) and not isinstance(value, bool) and abs(value) <= LARGEST
    return kind is Any or isinstance(value, kind)


def unfit_option(
    architecture: str, stages: tuple[str, ...], options: Mapping[str, Any]
) -> str | None:
    """Return what is wrong with a card's options, as the rest of a sentence; None if nothing is."""
    for name in NEEDED.get(architecture, ()):
        if name not in options:
            return say("no option {name}", name=name)
    if not fits(tuple[str, ...], options.get("members", ())):
        return say("option members is {members}", members=shown(options["members"]))
    for name, value in options.items():
        if name in OPTIONS and not _is_allowed(name, value):
            return say("option {name} is {value}", name=name, value=shown(value))
    if "outputs" in options and not _are_outputs(stages, options):
        return say("option outputs is {outputs}", outputs=shown(options["outputs"]))
    return None


def _is_allowed(name: str, value: Any) -> bool:
    several = name == "widths"
    if several != _is_row(value) or value == ():
        return False
    # True is 1 to Python.
    return all(
        any(one == item and type(one) is type(item) for item in OPTIONS[name])
        for one in (value if several else (value,))
    )


def _are_outputs(stages: tuple[str, ...], options: Mapping[str, Any]) -> bool:
    """Return whether the channels of a graph's outputs have the names that its stages need."""
    outputs = options["outputs"]
    if not fits(tuple[tuple[str, ...], ...], outputs) or not outputs:
        return False
    finds = options.get("start") or {BACKGROUND, BUILDING} & set(outputs[0])
    judges = "damage" not in stages or set(LEVELS) <= set(outputs[-1])
    return bool(finds) and judges


def _is_row(value: Any) -> bool:
    return isinstance(value, (tuple, list))


def _no_number(text: str) -> float:
    raise ValueError(say("{text} is no number", text=text))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(say("{text} is no number that can be", text=text[:30]))
    return number
