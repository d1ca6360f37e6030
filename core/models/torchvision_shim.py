"""Lets torchvision be imported where its compiled operators do not fit the installed torch.

torchvision registers shape functions for `nms` at import time and fails when its extension did not
load, which happens between builds of different origin. Nothing here uses those operators; their
schemas are enough.
"""

from __future__ import annotations

from typing import Any

import torch

SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}

_kept: list[Any] = []


def import_smp() -> Any:
    """Return the module `segmentation_models_pytorch`, whatever torchvision's operators do."""
    try:
        import torchvision  # noqa: F401
    except RuntimeError:
        _declare_missing()
    import segmentation_models_pytorch

    return segmentation_models_pytorch


def _declare_missing() -> None:
    library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
    for name, schema in SCHEMAS.items():
        if not hasattr(torch.ops.torchvision, name):
            library.define(schema)  # type: ignore[no-untyped-call]
    _kept.append(library)
