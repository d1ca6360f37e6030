"""A graph of OpenVINO compiled for the very shape of a batch, which then takes half of the memory.

OpenVINO lays the layers' results into one block of memory beforehand if it knows how large each
will be: of the default model 141 bytes a pixel where the graph for any shape took 315, and 230
where it took 635 for damage. To compile takes half a second, so that it pays for large tiles, of
which a run has four shapes at most: those in the middle, at the right, at the bottom and in the
corner.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Any

import numpy as np

from .backend import Images, Probabilities

KEPT = 4
"""Shapes whose graphs are kept; each has its own copy of the weights."""

Shape = tuple[tuple[int, ...], int]
"""Of a batch of images, and the margin."""


class FixedShapes:
    """The graphs of one stage by shape; one thread asks at a time.

    Args:
        graph: for any shape: images and perhaps a margin in, probabilities out.
        pictures: how many images it takes.
        compiles: makes a graph ready to be asked.
    """

    def __init__(self, graph: Any, pictures: int, compiles: Callable[[Any], Any]) -> None:
        self._graph, self._pictures, self._compiles = graph, pictures, compiles
        self._ready: OrderedDict[Shape, tuple[Any, Any]] = OrderedDict()
        self._asking = Lock()

    def answer(self, images: list[Images], margin: int) -> Probabilities:
        """Answer a batch, see `backend.Backend`."""
        shape = (images[0].shape, margin)
        with self._asking:
            if shape not in self._ready or shape != next(reversed(self._ready)):
                # Another shape's results would lie there while these need their own.
                self._give_back()
            if shape not in self._ready:
                self._ready[shape] = self._compiled(shape)
            self._ready.move_to_end(shape)
            while len(self._ready) > KEPT:
                self._ready.popitem(last=False)
            values: Probabilities = self._ready[shape][1].infer(images)[0].copy()
        return values

    def rest(self) -> None:
        """Give back the memory of the results, which else stays for the next answer."""
        with self._asking:
            self._give_back()

    def _give_back(self) -> None:
        for compiled, _ in self._ready.values():
            if hasattr(compiled, "release_memory"):  # since 2025.0
                compiled.release_memory()

    def _compiled(self, shape: Shape) -> tuple[Any, Any]:
        """Return a graph and what is asked."""
        import openvino
        from openvino import opset8

        sizes, margin = shape
        graph = self._graph.clone()
        for spare in graph.inputs[self._pictures :]:
            constant = opset8.constant(np.array(margin), dtype=np.int64)
            for target in spare.get_target_inputs():
                target.replace_source_output(constant.output(0))
            graph.remove_parameter(spare.get_node())
        graph.reshape({at: openvino.PartialShape(list(sizes)) for at in range(self._pictures)})
        compiled = self._compiles(graph)
        return compiled, compiled.create_infer_request()
