"""A run's state in fewer bytes, for checkpoints that travel.

The weights that learn stay as they are. Those that follow them are kept as differences, and the
optimizer's moments as they are, in bfloat16: that is three fifths of the bytes, and less of an
error than one step's noise.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

FOLLOWERS = ("averaged", "best")
MOMENTS = ("exp_avg", "exp_avg_sq")
MARK = "light"


def lighten(state: dict[str, Any]) -> dict[str, Any]:
    """Return a run's state in three fifths of its bytes; one that is light already as it is."""
    if MARK in state:
        return state
    network: dict[str, Tensor] = state["network"]
    light = {
        name: {
            key: (value - network[key]).bfloat16() if value.is_floating_point() else value
            for key, value in state[name].items()
        }
        for name in FOLLOWERS
    }
    return {**state, **light, "optimizer": _moments(state["optimizer"], torch.bfloat16), MARK: 1}


def whole(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state that `lighten` was given, but for rounding; any other one as it is."""
    if MARK not in state:
        return state
    network: dict[str, Tensor] = state["network"]
    followers = {
        name: {
            key: network[key] + value.float() if value.is_floating_point() else value
            for key, value in state[name].items()
        }
        for name in FOLLOWERS
    }
    full = {**state, **followers, "optimizer": _moments(state["optimizer"], torch.float32)}
    del full[MARK]
    return full


def _moments(optimizer: dict[str, Any], dtype: torch.dtype) -> dict[str, Any]:
    """Return an optimizer's state with its moments in another format."""
    moments = {
        index: {key: value.to(dtype) if key in MOMENTS else value for key, value in one.items()}
        for index, one in optimizer["state"].items()
    }
    return {**optimizer, "state": moments}
