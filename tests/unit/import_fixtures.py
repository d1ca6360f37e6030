"""Tiny networks of other projects, saved in their forms."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.engine import jobs
from aftermap.core.progress import Silent
from aftermap.core.requests import ImportModel
from aftermap.core.results import ImportModelResult
from torch import Tensor, nn


class Bright(nn.Module):
    """Building where the mean of red is above its normalised zero; `channels` outputs."""

    def __init__(self, channels: int = 1) -> None:
        super().__init__()
        self.head = nn.Conv2d(3, channels, 1)
        with torch.no_grad():
            self.head.weight.zero_()
            self.head.bias.zero_()
            self.head.weight[-1, 0] = 4.0

    def forward(self, image: Tensor) -> Tensor:
        return self.head(image)


class ChangeOSLike(nn.Module):
    """Six channels of a fixed size in, a location and five classes of damage out."""

    def __init__(self, side: int = 128) -> None:
        super().__init__()
        self.side = side
        self.locate = nn.Conv2d(3, 1, 1)
        self.judge = nn.Conv2d(6, 5, 1)

    def forward(self, pair: Tensor) -> tuple[Tensor, Tensor]:
        assert pair.shape[-1] == self.side
        return self.locate(pair[:, :3]), self.judge(pair)


class Judge(nn.Module):
    """Four levels from two images, one input each."""

    def __init__(self) -> None:
        super().__init__()
        self.head = nn.Conv2d(6, 4, 1)

    def forward(self, pre: Tensor, post: Tensor) -> Tensor:
        return self.head(torch.cat([pre, post], 1))


def script(path: Path, module: nn.Module) -> str:
    torch.jit.script(module.eval()).save(str(path))
    return str(path)


def onnx_bright(path: Path, shape: tuple[object, ...] = ("n", 3, "h", "w")) -> str:
    """Write a graph that answers sigmoid(4 red) as one channel for images of a shape."""
    onnx = pytest.importorskip("onnx")
    helper, numpy_helper = onnx.helper, onnx.numpy_helper
    weight = np.zeros((1, 3, 1, 1), np.float32)
    weight[0, 0] = 4
    value = helper.make_tensor_value_info
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["image", "weight"], ["score"]),
            helper.make_node("Sigmoid", ["score"], ["building"]),
        ],
        "bright",
        [value("image", kind, shape)],
        [value("building", kind, (shape[0], 1, *shape[2:]))],
        [numpy_helper.from_array(weight, "weight")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.save(model, str(path))
    return str(path)


def bring(file: str, model: Path, **form: object) -> ImportModelResult:
    return jobs.run(ImportModel(file, str(model), **form), Silent())
