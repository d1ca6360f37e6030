"""Lets torchvision be imported where its compiled operators do not fit the installed torch.

torchvision registers shape functions for `nms` at import time and fails when its extension did not
load, which happens between builds of different origin. Nothing here uses those operators; their
schemas are enough. Nor does anything here use torch's compiler, which is spared: importing it takes
as long as importing torch.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

import torch

SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}

_kept: list[Any] = []


def import_smp() -> Any:
    """Return the module `segmentation_models_pytorch`, whatever torchvision's operators do."""
    with _compiler_spared():
        try:
            import torchvision  # noqa: F401
        except RuntimeError:
            _declare_missing()
        import segmentation_models_pytorch

        return segmentation_models_pytorch


COMPILER = ("torch._dynamo", "torch._dynamo.utils")


class _Spared(ModuleType):
    """Stands in for the compiler while torchvision and timm ask what they may ask of it."""

    __path__: list[str] = []

    def is_compile_supported(self, device: str) -> bool:
        return False

    def disable(self, function: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Any:
        """Return what shall not be compiled as it is."""
        return function or (lambda decorated: decorated)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _withdraw()
        return getattr(import_module(self.__name__), name)


@contextmanager
def _compiler_spared() -> Iterator[None]:
    if COMPILER[0] not in sys.modules:
        sys.modules.update({name: _Spared(name) for name in COMPILER})
    try:
        yield
    finally:
        _withdraw()


def _withdraw() -> None:
    for name in COMPILER:
        if isinstance(sys.modules.get(name), _Spared):
            del sys.modules[name]


def _declare_missing() -> None:
    library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
    for name, schema in SCHEMAS.items():
        if not hasattr(torch.ops.torchvision, name):
            library.define(schema)  # type: ignore[no-untyped-call]
    _kept.append(library)
