"""Which device the network runs on, and in which number format."""

from __future__ import annotations

import os
import platform
from contextlib import AbstractContextManager, nullcontext

import torch

from ..errors import ParameterError
from ..naming import counted
from ..sentences import say

BFLOAT_CAPABILITY = 8
"""CUDA compute capability from which bfloat16 is in the hardware."""

LIMIT, WITH_BFLOAT = "ONEDNN_MAX_CPU_ISA", ("BF16", "FP16", "AMX", "DEFAULT", "ALL")
"""The variable by which a person limits oneDNN's instructions, and what in it leaves bfloat16."""

TORCH_DEVICES = ("auto", "cpu", "cuda", "mps")

OPENVINO = "openvino"
"""Not a device of torch: the processor, by another library; it does not train."""

DEVICES = (*TORCH_DEVICES, OPENVINO)


def choose_device(name: str) -> torch.device:
    """Return torch's device for `name`; `auto` takes a GPU where there is one.

    Raises:
        ParameterError: unknown name, or this machine has no such device.
    """
    if name not in TORCH_DEVICES:
        raise ParameterError(
            say(
                "‹device› is '{name}': choose {torch_devices}.",
                name=name,
                torch_devices=", ".join(TORCH_DEVICES),
            )
        )
    there = available()
    if name == "auto":
        return torch.device(there[0])
    if name not in there:
        raise ParameterError(
            say(
                "'{node}' has no {name} device for torch: choose auto or cpu.",
                node=platform.node(),
                name=name,
            )
        )
    return torch.device(name)


def available() -> list[str]:
    """Return torch's devices on this machine, the best one first."""
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return [*(kind for kind, present in there.items() if present), "cpu"]


def number_format(device: torch.device, wanted: str | None = None) -> torch.dtype:
    """Return bfloat16 where the device computes it fast, else float32.

    Args:
        device: where the network runs.
        wanted: `float32` or `bfloat16`, if others have agreed on that; None takes the best.

    Raises:
        ParameterError: bfloat16 is wanted from a device that has none.
    """
    if wanted == spoken(torch.float32):
        return torch.float32
    half = _cuda_has_bf16() if device.type == "cuda" else device.type == "cpu" and _fast_bf16()
    if wanted and not half:
        raise ParameterError(
            say(
                "'{node}' has no {wanted}, in which the others compute: start the run again, and"
                " all will take a format that it has.",
                node=platform.node(),
                wanted=wanted,
            )
        )
    return torch.bfloat16 if half else torch.float32


def spoken(dtype: torch.dtype) -> str:
    """Return a number format's name, such as `bfloat16`."""
    return str(dtype).removeprefix("torch.")


def training_format(device: torch.device) -> torch.dtype:
    """Return the format in which a network's layers compute while it learns; weights stay float32.

    Older GPUs have fast float16 only, whose gradients need scaling; elsewhere see `number_format`.
    """
    if device.type == "cuda" and torch.cuda.get_device_capability(device)[0] < BFLOAT_CAPABILITY:
        return torch.float16
    return number_format(device)


def fastest_kernels(device: torch.device) -> AbstractContextManager[object]:
    """Return the context in which a GPU tries its kernels once and takes the fastest.

    That pays for crops of one size, not for images of many.
    """
    if device.type != "cuda":
        return nullcontext()
    flags: AbstractContextManager[object] = torch.backends.cudnn.flags(enabled=True, benchmark=True)
    return flags


def describe(device: torch.device, dtype: torch.dtype) -> str:
    """Return one phrase for logs and results, such as `CPU, 8 threads, bfloat16`."""
    short = spoken(dtype)
    if device.type == "cuda":
        return f"{torch.cuda.get_device_name(device)}, {short}"
    if device.type == "mps":
        return f"Apple GPU, {short}"
    return f"CPU, {counted(torch.get_num_threads(), 'thread', 'threads')}, {short}"


def _cuda_has_bf16() -> bool:
    return bool(torch.cuda.is_bf16_supported())


def _fast_bf16() -> bool:
    """Tell whether the processor has bfloat16 arithmetic; emulated it is slower than float32."""
    allowed = os.environ.get(LIMIT, "").upper()
    if allowed and not any(word in allowed for word in WITH_BFLOAT):
        return False
    features = ("_is_amx_tile_supported", "_is_avx512_bf16_supported")
    return any(getattr(torch.cpu, name, lambda: False)() for name in features)
