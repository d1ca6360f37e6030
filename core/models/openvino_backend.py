"""Stages computed by OpenVINO, the fastest there is on Intel and AMD processors."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import zipfile
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import numpy as np
import torch
from torch import nn

from ... import __version__
from ..caches import cache_folder
from ..errors import ParameterError
from ..sentences import say
from .backend import Images, Probabilities
from .card import ModelCard
from .device import OPENVINO, number_format, spoken
from .enlarging import quickened
from .fixed_shapes import FixedShapes
from .memory import has_room
from .stage import PICTURES, Stage

EXAMPLE = 128
"""Side in pixels of the image on which the graph is recorded; it then takes any."""

STREAMS = 1
"""Batches computed at once. Of two, each had half of the memory: tiles of half the size, which
overlap more than what two streams save by not waiting for each other's threads."""

LARGE = 3 << 19
"""Numbers of a batch of images from which on the graph is compiled for their very shape."""

PARTS = ("graph.xml", "graph.bin")
"""What a graph consists of: its layers and its weights."""

KEPT = "framed.zip"
"""End of the name of a kept graph; another one where what a stage answers is another."""

Parts = tuple[bytes, bytes]

THREADS = "OMP_NUM_THREADS"
"""Environment variable that limits torch's threads, and so these."""


def is_installed() -> bool:
    """Tell whether OpenVINO is in this environment."""
    return find_spec("openvino") is not None


def library() -> Any:
    """Return the module, ready for several threads.

    Raises:
        ParameterError: it is not installed.
    """
    # Its converter would tell a statistics server about every use; without this it cannot.
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    try:
        import openvino
    except ImportError as error:
        raise ParameterError(
            "OpenVINO is not in the engine's environment: install it there (python -m pip install"
            " openvino) or choose auto."
        ) from error
    # Its binding looks NumPy up when the first array is handed over, once and for all threads. Two
    # that did so at the same time, as the first two batches would, wait for each other for ever.
    _ = openvino.Tensor(np.zeros(1, np.uint8)).data
    return openvino


@cache
def _core() -> Any:
    """Return the one `openvino.Core` of this process.

    Each puts a stack for signals onto its thread and, when it goes, puts back the one it found. Of
    two, the second would put back that of the first, which is gone: the next Ctrl-C would end the
    process without a word.
    """
    return library().Core()


class OpenVinoBackend:
    """One stage on the processor, in bfloat16 where it has that in hardware, else float32.

    The converted graph is kept in the user's cache, since recording it takes seconds.

    Args:
        network: the stage's network, in float32.
        card: the model's card.
        name: the stage's name.
        wanted: number format; None takes the best.

    Raises:
        ParameterError: OpenVINO is not installed, or cannot compute this network or format.
    """

    name = OPENVINO
    is_gpu = False

    def __init__(
        self, network: nn.Module, card: ModelCard, name: str, wanted: str | None = None
    ) -> None:
        library()
        dtype = number_format(torch.device("cpu"), wanted)
        self.number_format = spoken(dtype)
        threads = int(os.environ.get(THREADS) or os.cpu_count() or 1)
        self.streams = min(STREAMS, threads) if has_room() else 1
        settings = {
            "INFERENCE_PRECISION_HINT": "bf16" if dtype == torch.bfloat16 else "f32",
            "NUM_STREAMS": str(self.streams),
            # Two workers on one machine would both bind themselves to its first processors.
            "ENABLE_CPU_PINNING": "NO",
        }
        if THREADS in os.environ:
            settings["INFERENCE_NUM_THREADS"] = str(threads)
        self._requests: SimpleQueue[Any] = SimpleQueue()
        try:
            graph = _graph(network, card, name, self.number_format)
            compiles = partial(_core().compile_model, device_name="CPU", config=settings)
            self._compiled = compiles(graph)
            self._takes_margin = len(self._compiled.inputs) > PICTURES[name]
            for _ in range(self.streams):
                self._requests.put(self._compiled.create_infer_request())
            self._large = FixedShapes(graph, PICTURES[name], compiles)
        except Exception as error:  # OpenVINO raises plain classes of its own
            raise ParameterError(
                say(
                    "OpenVINO cannot compute model '{name}' ({error}): choose cpu.",
                    name=card.name,
                    error=_first_line(error),
                )
            ) from error
        self.device = f"CPU, OpenVINO, {self.number_format}"

    def __call__(self, *images: Images, margin: int = 0) -> Probabilities:
        """Answer a batch, see `backend.Backend`."""
        inputs = [np.ascontiguousarray(image) for image in images]
        if self.streams == 1 and inputs[0].size >= LARGE:
            return self._large.answer(inputs, margin)
        if self._takes_margin:
            inputs.append(np.array(margin))
        request = self._requests.get()
        try:
            outputs = request.infer(inputs)
            values: Probabilities = outputs[0].copy()
        finally:
            self._requests.put(request)
        return values

    def rest(self) -> None:
        """Give back the memory of the activations, which else stays until the process ends."""
        if hasattr(self._compiled, "release_memory"):  # since 2025.0
            self._compiled.release_memory()
        self._large.rest()


def _graph(network: nn.Module, card: ModelCard, name: str, spoken_format: str) -> Any:
    """Return the graph as it reads from its file, be it recorded now or by an earlier run.

    The same graph before it was written may be compiled otherwise: a few of a million probabilities
    are then 1/255 away, and a run that goes on, or a worker, would not give the same pixels.
    """
    openvino = library()
    # Only in float32 is it known to be faster.
    quick = spoken_format == spoken(torch.float32)
    kept = _kept(openvino.__version__, card, f"{name}-quick" if quick else name)
    parts = kept and _read(kept)
    if not parts:
        form = quickened(network) if quick else network
        parts = _written(openvino, _recorded(openvino, form, card, name))
        if kept:
            _keep(kept, parts)
    return _core().read_model(*parts)


def _recorded(openvino: Any, network: nn.Module, card: ModelCard, name: str) -> Any:
    pictures = PICTURES[name]
    side = int(card.options.get("side", EXAMPLE))
    example = [torch.zeros((1, 3, side, side), dtype=torch.uint8) for _ in range(pictures)]
    shapes: list[list[int]] = [[-1, 3, -1, -1]] * pictures
    stage: nn.Module = Stage(network, card, name)
    if stage.takes_margin:
        stage = _WithMargin(stage)
        example.append(torch.tensor(card.stride))
        shapes.append([])
    return openvino.convert_model(stage, example_input=tuple(example), input=shapes)


class _WithMargin(nn.Module):
    """A stage whose margin is one more input: the graph then takes any."""

    def __init__(self, stage: nn.Module) -> None:
        super().__init__()
        self.stage = stage

    def forward(self, *inputs: torch.Tensor) -> torch.Tensor:
        *images, margin = inputs
        answer: torch.Tensor = self.stage(*images, margin=margin)
        return answer


def _written(openvino: Any, graph: Any) -> Parts:
    with tempfile.TemporaryDirectory(prefix="aftermap-") as scratch:
        files = [Path(scratch) / name for name in PARTS]
        openvino.save_model(graph, str(files[0]), compress_to_fp16=False)
        return files[0].read_bytes(), files[1].read_bytes()


def _kept(version: str, card: ModelCard, name: str) -> Path | None:
    """Return where the graph is kept; None if it cannot be, or the model is not saved."""
    if not card.sha256:
        return None
    made_by = (__version__, torch.__version__, version)
    releases = [re.split("[-+]", release, maxsplit=1)[0] for release in made_by]
    try:
        # The card's own settings (temperature, bands) are part of the graph.
        return cache_folder("openvino") / "-".join((card.fingerprint, name, *releases, KEPT))
    except OSError:
        return None


def _read(kept: Path) -> Parts | None:
    """Return a kept graph; None if there is none, or it is damaged, which its checksums tell."""
    try:
        with zipfile.ZipFile(kept) as archive:
            return archive.read(PARTS[0]), archive.read(PARTS[1])
    except Exception:  # whatever a damaged archive may raise
        return None


def _keep(kept: Path, parts: Parts) -> None:
    """Write a graph to where later runs look, or leave it if there is no room."""
    partial = kept.with_name(f"{os.getpid()}-{kept.name}")
    try:
        with zipfile.ZipFile(partial, "w") as archive:
            for name, content in zip(PARTS, parts):
                archive.writestr(name, content)
        os.replace(partial, kept)
    except OSError:
        partial.unlink(missing_ok=True)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
