"""How much memory a network's layers take, so that tiles can be as large as fits."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from .card import GRAPHS, ModelCard
from .stage import PICTURES, Stage

SIDE = 128
"""Side in pixels of the image on which memory is counted; it grows with the pixels."""

BUFFERS = 1.3
"""How many times what is alive at once a back end takes: OpenVINO in float32 took 1.26 times as
much for the footprints of the default model, and for its damage."""


def bytes_per_pixel(network: nn.Module, card: ModelCard, name: str) -> float | None:
    """Return the bytes of memory that one more pixel of a stage's image takes, in float32.

    Args:
        network: the stage's network, in float32.
        card: the model's card.
        name: the stage's name.

    Returns:
        None where it is not known: the runtime of a graph does not tell.
    """
    if card.architecture in GRAPHS or card.options.get("start") or name not in PICTURES:
        return None
    stage = Stage(network, card, name)
    image = torch.zeros((1, 3, SIDE, SIDE), dtype=torch.uint8)
    living = _Living()
    with torch.no_grad(), living:
        stage(*[image] * PICTURES[name])
    return BUFFERS * living.most / SIDE**2


class _Living(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts the bytes of the tensors that are alive, and how many there were at most."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.now: int = 0
        self.most: int = 0
        self._known: set[int] = set()

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Say that nothing is compiled here, which torch would load its compiler to be told."""
        return False

    def __torch_dispatch__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        answer = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(answer):
            if isinstance(tensor, torch.Tensor):
                self._add(tensor)
        return answer

    def _add(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key, size = storage.data_ptr(), storage.nbytes()
        if key in self._known:  # a view, or changed in place
            return
        self._known.add(key)
        self.now += size
        self.most = max(self.most, self.now)
        weakref.finalize(tensor, self._end, key, size)

    def _end(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.now -= size
