"""Weights that another project saved: read as plain tensors, renamed, fitted into a network."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import ModelError
from ..naming import counted
from ..sentences import say

WRAPPERS = ("state_dict", "model_state_dict", "model", "net", "network", "weights")
"""Keys under which training frameworks put the weights."""

PREFIXES = ("module.", "model.", "net.", "network.", "_orig_mod.")
"""What wrappers put before every weight's name."""


def read_weights(file: Path) -> dict[str, Tensor]:
    """Return the tensors of a checkpoint or safetensors file by name, wrappers' prefixes left out.

    Raises:
        ModelError: it holds no weights, or loading it would run code.
    """
    return _plain(_loaded(file), file)


def fill(network: nn.Module, weights: Mapping[str, Tensor], file: Path) -> None:
    """Load weights into a network; one output for buildings becomes two classes.

    Args:
        network: gets the weights.
        weights: by name.
        file: where they are from, for messages.

    Raises:
        ModelError: names or shapes do not fit.
    """
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
            say(
                "'{file}' does not fit the architecture and encoder that were chosen (of its"
                " {weights} the file lacks {count} and has {own} in another shape; not known:"
                " {count_2}): choose others, or import a graph.",
                file=file,
                weights=counted(len(own), "weight", "weights"),
                count=len(missing),
                own=_misshapen(own, fitted),
                count_2=len(strange),
            )
        ) from error


def _loaded(file: Path) -> Any:
    if file.suffix.lower() == ".safetensors":
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        try:
            return load_file(str(file))
        except (SafetensorError, OSError) as error:
            raise ModelError(
                say("'{file}' is damaged or no safetensors file.", file=file)
            ) from error
    try:
        return torch.load(file, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            say(
                "'{file}' is refused, because loading it would run code ({error}): ask for its"
                " weights alone (torch.save(network.state_dict(), ...)), TorchScript or ONNX.",
                file=file,
                error=_reason(error),
            )
        ) from error
    except Exception as error:  # a damaged file can raise nearly anything
        raise ModelError(
            say("'{file}' is no file of weights that torch can load.", file=file)
        ) from error


def _reason(error: Exception) -> str:
    """Return what torch found in the file, in a few words."""
    text = str(error)
    for mark in ("GLOBAL ", "Unsupported global: ", "global "):
        if mark in text:
            return "it calls " + text.split(mark, 1)[1].split(maxsplit=1)[0].strip("`.,:")
    return "it holds more than weights"


def _plain(loaded: Any, file: Path) -> dict[str, Tensor]:
    """Return tensors by name, without the wrappers around them and before their names."""
    for key in WRAPPERS:
        if isinstance(loaded, Mapping) and isinstance(loaded.get(key), Mapping):
            loaded = loaded[key]
    named = loaded if isinstance(loaded, Mapping) else {}
    found = {str(name): value for name, value in named.items() if isinstance(value, Tensor)}
    if not found:
        raise ModelError(say("'{file}' holds no weights by name: ask for a state_dict.", file=file))
    while prefix := next((one for one in PREFIXES if all(n.startswith(one) for n in found)), ""):
        found = {name[len(prefix) :]: value for name, value in found.items()}
    return found


def _is_single(own: Tensor, value: Tensor) -> bool:
    return own.shape[:1] == (2,) and value.shape[:1] == (1,) and own.shape[1:] == value.shape[1:]


def _two_classes(value: Tensor) -> Tensor:
    """Turn a layer with one output into one with two: sigmoid(z) = softmax((0, z))[1]."""
    return torch.cat([torch.zeros_like(value), value])


def _misshapen(own: Mapping[str, Tensor], given: Mapping[str, Tensor]) -> int:
    return sum(name in own and own[name].shape != value.shape for name, value in given.items())
