"""Opening networks that came as a graph: TorchScript by torch, ONNX by onnxruntime.

Neither runs Python of the file. TorchScript's own language can write files, though, even while a
module is loaded; so its code is read first, and refused if it names one of the few operators that
reach beyond tensors.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ..errors import ModelError
from ..naming import counted
from ..sentences import say

_HARMFUL = re.compile(
    r"\b(?:save|from_file|load_tensor|rpc_\w+)\b"  # write and read files, call other machines
    r"|(?<![\w.])ops\b(?!\.(?:aten|prim|quantized|torchvision)\.)"  # libraries' own operators
    r"|\btorch\.classes\.(?!quantized\.)"  # libraries' own classes
    r"|\bgetattr\b"  # one that `_spelt_out` leaves
)
_GETATTR = re.compile(r'getattr\(([^\s"\'(),]+),\s*"([^"\\\s]+)"\)')

_EMBED = {
    "session.optimized_model_external_initializers_file_name": "none",
    "session.optimized_model_external_initializers_min_size_in_bytes": str(1 << 62),
}
"""Makes onnxruntime write weights into the graph's own file, whatever file they came from."""


@dataclass(frozen=True)
class Graph:
    """A network as a function of images joined along the channels.

    Args:
        run: from one image or pair, `(1, 3 or 6, h, w)`, to outputs `(1, c, h, w)`.
        side: side in pixels of the only input size that it takes, if the file says so.
        parameters: how many weights it holds, if its runtime tells.
    """

    run: Callable[[Tensor], Sequence[Tensor]]
    side: int | None = None
    parameters: int = 0

    def __call__(self, images: Tensor) -> list[Tensor]:
        """Answer images `(b, 3 or 6, h, w)` one by one: many graphs take no other number."""
        answers = [self.run(image) for image in torch.split(images, 1)]
        return [torch.cat(parts) for parts in zip(*answers)]


def open_graph(architecture: str, path: Path) -> Graph:
    """Load a graph.

    Args:
        architecture: `torchscript` or `onnx`.
        path: the file.

    Raises:
        ModelError: it is none, its code could do harm, or its runtime is missing.
    """
    return {"torchscript": _torchscript, "onnx": _onnx}[architecture](path)


def copy_graph(architecture: str, source: Path, target: str) -> None:
    """Copy a graph as one file, even an ONNX graph whose weights lie in a second one.

    Raises:
        OSError: the target cannot be written.
    """
    if architecture != "onnx":
        shutil.copyfile(source, target)
        return
    try:
        _session(source, target)
    except ModelError as error:  # it was loaded before
        raise OSError(str(error.__cause__)) from error


def _torchscript(path: Path) -> Graph:
    _require_harmless(path)
    try:
        module: Any = torch.jit.load(str(path), map_location="cpu")  # type: ignore[no-untyped-call]
        module.eval().float()
        count = len(module.forward.schema.arguments) - 1  # the first is the module itself
    except Exception as error:  # of a damaged file torch raises what it likes, IndexError too
        raise ModelError(
            say("'{path}' is no TorchScript module that torch can load.", path=path)
        ) from error

    def run(images: Tensor) -> Sequence[Tensor]:
        module.to(images.device)
        return _outputs(module(*images.chunk(count, 1)))

    return Graph(run, parameters=sum(value.numel() for value in module.parameters()))


def _outputs(answer: Any) -> list[Tensor]:
    if isinstance(answer, Mapping):
        answer = list(answer.values())
    return list(answer) if isinstance(answer, (tuple, list)) else [answer]


def _require_harmless(path: Path) -> None:
    """Refuse code that does more than compute, before any of it can run.

    Raises:
        ModelError: no TorchScript module, or one whose code could do harm.
    """
    try:
        # torch also loads another format, which holds no readable code.
        with path.open("rb") as stream:
            zipped = stream.read(4) == b"PK\x03\x04"
        # The reader that torch.jit.load uses itself, so that both see the same code.
        reader: Any = torch._C.PyTorchFileReader(str(path)) if zipped else None
        names = [name for name in reader.get_all_records() if name.endswith(".py")]
        code = "\n".join(reader.get_record(name).decode("utf-8") for name in names)
    except Exception as error:  # as above
        raise ModelError(
            say("'{path}' is no TorchScript module that torch can load.", path=path)
        ) from error
    found = _HARMFUL.search(_spelt_out(code))
    if found:
        raise ModelError(
            say(
                "'{path}' is refused, because its code holds '{found}', with which it could do"
                " more than compute (files, other machines, other libraries): ask for a plain"
                " network or for its weights alone.",
                path=path,
                found=found[0],
            )
        )


def _spelt_out(code: str) -> str:
    """Return code with `getattr(a, "b")` as `a.b`; one that hides its name stays.

    `getattr(x, "sa" "ve")` and `getattr(x, "\\163ave")` are `x.save` too.
    """
    found = 1
    while found:
        code, found = _GETATTR.subn(r"\1.\2", code)
    return code


def _onnx(path: Path) -> Graph:
    session = _session(path)
    inputs = session.get_inputs()
    names = [item.name for item in inputs]
    for item in inputs:
        _require_bands_first(path, item.shape, len(inputs))
    sizes = {size for item in inputs for size in item.shape[2:] if isinstance(size, int)}
    if len(sizes) > 1:
        raise ModelError(
            say(
                "'{path}' takes images of {sizes} pixels only, and tiles are squares: ask for a"
                " graph that takes squares or any size.",
                path=path,
                sizes=" x ".join(map(str, sorted(sizes))),
            )
        )

    halves = [item.type == "tensor(float16)" for item in inputs]

    def run(images: Tensor) -> Sequence[Tensor]:
        parts = images.cpu().chunk(len(names), 1)
        values = {
            name: (part.half() if half else part).numpy()
            for name, part, half in zip(names, parts, halves)
        }
        answers = session.run(None, values)
        return [torch.from_numpy(array).to(images) for array in answers]

    return Graph(run, side=next(iter(sizes), None))


def _require_bands_first(path: Path, shape: Sequence[Any], inputs: int) -> None:
    """Refuse a graph that takes no images as Aftermap gives them.

    Raises:
        ModelError: it says what the graph takes and what it would get.
    """
    bands = (3,) if inputs > 1 else (3, 6)
    last = len(shape) == 4 and shape[3] in bands and shape[1] not in bands
    if len(shape) == 4 and not last and (not isinstance(shape[1], int) or shape[1] in bands):
        return
    taken = ", ".join(str(size) if isinstance(size, int) else "any" for size in shape)
    what = say("bands last") if last else say("no images")
    if len(shape) == 4 and not last:
        what = counted(shape[1], "band", "bands")
    raise ModelError(
        say(
            "'{path}' takes ({taken}), {what}, and Aftermap gives 3 bands per image, channels"
            " first, (1, 3, height, width): export it that way (such as with a transpose before"
            " it), or choose another graph.",
            path=path,
            taken=taken,
            what=what,
        )
    )


def _session(path: Path, copy: str | None = None) -> Any:
    """Open an ONNX graph; write it to `copy`, whole and as it is, where that is given."""
    try:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]
    except ImportError as error:
        raise ModelError(
            say(
                "'{path}' needs the package onnxruntime, which is not in the engine's environment:"
                " install it there (python -m pip install onnxruntime).",
                path=path,
            )
        ) from error
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    if copy:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.optimized_model_filepath = copy
        for name, value in _EMBED.items():
            options.add_session_config_entry(name, value)
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime exports none of its own classes
        raise ModelError(
            say("'{path}' is no ONNX graph that onnxruntime can load.", path=path)
        ) from error
